// SPDX-License-Identifier: Apache-2.0

/** @param {import("../../../wasm/types.js").EquationOutcome} outcome @returns {Record<string, number>} */
export function valuesOf(outcome) {
  if (outcome.ok) return outcome.values;
  throw new Error(outcome.issues.map((issue) => `${issue.field}: ${issue.code}`).join(", "));
}
