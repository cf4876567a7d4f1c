// SPDX-License-Identifier: Apache-2.0
// From what a caller typed to what the bridge takes: every key is known, every number is a number, every id is a row.

import { issue } from "./issue.js";

/** @typedef {import("./types.js").Scenario} Scenario */
/** @typedef {import("./types.js").Issue} Issue */
/** @typedef {import("./types.js").Description} Description */

/**
 * @param {Scenario} scenario
 * @param {Description} description
 * @returns {{packed: Float64Array, issues: Issue[]}} a value a field, then for each field 1 where it is typed
 */
export function packScenario(scenario, description) {
  const count = description.fields.length;
  const packed = new Float64Array(2 * count);
  /** @type {Issue[]} */
  const issues = [];
  if (scenario === null || typeof scenario !== "object") {
    issues.push(issue("scenario", "not-a-number"));
    scenario = {};
  }
  for (const [name, value] of Object.entries(scenario)) {
    const index = description.indexByName.get(name);
    if (index === undefined) {
      issues.push(issue(name, "unknown-field"));
      continue;
    }
    const field = description.fields[index];
    const number = field.ids ? rowOf(description, name, value) : numberOf(value);
    if (number === undefined) {
      issues.push({ ...issue(name, field.ids ? "unknown-id" : "not-a-number"), ...boundsOf(field) });
      continue;
    }
    packed[index] = number;
    packed[count + index] = 1;
  }
  return { packed, issues };
}

/**
 * A scenario and its ranges: the scenario as above, then low and high of each driver, then for each 0 (nothing said),
 * 1 (a range) or 2 (measured, without a range).
 *
 * @param {Scenario} scenario
 * @param {import("./types.js").Ranges | undefined} ranges
 * @param {Description} description
 * @returns {{packed: Float64Array, issues: Issue[]}}
 */
export function packLetter(scenario, ranges, description) {
  const { packed, issues } = packScenario(scenario, description);
  const count = description.drivers.length;
  const letter = new Float64Array(packed.length + 3 * count);
  letter.set(packed);
  if (ranges !== undefined && (ranges === null || typeof ranges !== "object")) {
    issues.push(issue("ranges", "not-a-number"));
    return { packed: letter, issues };
  }
  for (const [id, range] of Object.entries(ranges ?? {})) {
    const index = description.driverById.get(id);
    if (index === undefined) {
      issues.push(issue(id, "unknown-field"));
      continue;
    }
    const said = packed.length + 2 * count + index;
    if (range === "fixed") {
      letter[said] = 2;
      continue;
    }
    const low = numberOf(range?.low);
    const high = numberOf(range?.high);
    if (low === undefined || high === undefined) {
      const { lowest, highest } = description.drivers[index];
      issues.push({ ...issue(id, "not-a-number"), lowest, highest });
      continue;
    }
    letter.set([low, high], packed.length + 2 * index);
    letter[said] = 1;
  }
  return { packed: letter, issues };
}

/** @param {unknown} value */
const numberOf = (value) => (typeof value === "number" ? value : undefined);

/** @param {Description} description @param {string} name @param {unknown} id */
const rowOf = (description, name, id) =>
  typeof id === "string" ? description.rowsById.get(name)?.get(id) : undefined;

/** @param {import("./types.js").FieldDescription} field */
const boundsOf = (field) => (field.ids ? {} : { lowest: field.lowest, highest: field.highest });
