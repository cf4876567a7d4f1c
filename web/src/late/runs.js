// SPDX-License-Identifier: Apache-2.0
// Published runs, as the calculator reads them.

/** @import { Answered } from "../../../wasm/types.js" */
/** @import { Scenario } from "../state.js" */

/**
 * @typedef {Object} Reported
 * @property {number | null} energy_kwh
 * @property {string | null} energy_by
 * @property {"device" | "it" | "facility" | null} energy_covers
 * @property {number | null} carbon_g
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

/**
 * The model's figures of what theirs cover, facility and electricity alone where they do not say.
 * @param {Reported} reported
 * @param {Answered} answer
 */
export function likeReported({ energy_covers, hardware_included }, { footprint, terms }) {
  const covered = {
    device: terms.energy_processors_kwh ?? null,
    it: footprint.energy_it_kwh,
    facility: footprint.energy_facility_kwh,
  };
  return {
    energy_kwh: covered[energy_covers ?? "facility"],
    carbon_g: hardware_included ? footprint.total_g : footprint.operational_g,
  };
}
