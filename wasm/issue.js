// SPDX-License-Identifier: Apache-2.0
// What the facade itself finds wrong with a call; the core's own issues are unpacked.

/** @typedef {import("./types.js").Issue} Issue */

/**
 * @param {string} field what it is wrong with
 * @param {string} code
 * @param {unknown} [value] kept where it is a number
 * @param {Partial<Issue>} [bounds]
 * @returns {Issue}
 */
export const issue = (field, code, value, bounds) => ({
  field,
  code,
  value: typeof value === "number" && Number.isFinite(value) ? value : null,
  lowest: null,
  highest: null,
  ...bounds,
});
