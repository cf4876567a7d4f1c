// SPDX-License-Identifier: Apache-2.0

/**
 * The values of an outcome; a fault is thrown, for a vector is within every bound.
 * @template {object} V
 * @param {{ok: true, values: V} | {ok: false, issues: import("../../../wasm/types.js").Issue[]}} outcome
 * @returns {V}
 */
export function valuesOf(outcome) {
  return answered(outcome).values;
}

/**
 * @template {{ok: true}} A
 * @param {A | {ok: false, issues: import("../../../wasm/types.js").Issue[]}} outcome
 * @returns {A}
 */
export function answered(outcome) {
  if (outcome.ok) return outcome;
  throw new Error(outcome.issues.map((issue) => `${issue.field}: ${issue.code}`).join(", "));
}
