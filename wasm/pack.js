// SPDX-License-Identifier: Apache-2.0
// From what a caller typed to what the bridge takes: every key is known, every number is a number, every id is a row.

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

/** @param {unknown} value */
const numberOf = (value) => (typeof value === "number" ? value : undefined);

/** @param {Description} description @param {string} name @param {unknown} id */
const rowOf = (description, name, id) =>
  typeof id === "string" ? description.rowsById.get(name)?.get(id) : undefined;

/** @param {import("./types.js").FieldDescription} field */
const boundsOf = (field) => (field.ids ? {} : { lowest: field.lowest, highest: field.highest });

/** @param {string} field @param {string} code @returns {Issue} */
const issue = (field, code) => ({ field, code, value: null, lowest: null, highest: null });
