// SPDX-License-Identifier: Apache-2.0
// Published runs, as the calculator reads them.

/** @import { Scenario } from "../state.js" */

/**
 * @typedef {Object} Reported
 * @property {number | null} energy_mwh
 * @property {string | null} energy_by
 * @property {"device" | "it" | "facility" | null} energy_covers
 * @property {number | null} carbon_t
 * @property {string | null} carbon_by
 * @property {boolean | null} host_included
 * @property {boolean | null} hardware_included
 */

/**
 * @typedef {Object} Run
 * @property {string} id
 * @property {string} name
 * @property {string} organisation
 * @property {number} year
 * @property {Scenario} scenario
 * @property {boolean} intensity_of_year
 * @property {string | null} intensity_by
 * @property {Reported} reported
 * @property {string} source
 * @property {string} locator
 * @property {string} note
 */

/** Runs that say enough to be worked out, newest first. @param {any} file @returns {Run[]} */
export const readRuns = (file) =>
  file.runs
    .filter((/** @type {Run} */ { scenario }) => scenario !== null)
    .sort((/** @type {Run} */ a, /** @type {Run} */ b) => b.year - a.year || a.name.localeCompare(b.name));
