// SPDX-License-Identifier: Apache-2.0
// Published codes compute in doubles with another order of operations: 1e-9 relative is far above that noise and far
// below any real difference. Integers, booleans and texts must be equal.
const tolerance = 1e-9;

/** Kept in the vectors for the reader; not results. */
const informational = [
  /^paper_/,
  /^published_/,
  /^spec_says/,
  /^note$/,
  /^real_code_throws$/,
  /^train_delta$/,
  /^delta_vs_ground_truth$/,
  /_html$/,
];

/** Impacts other than climate: compared where the product computes them. */
const otherImpacts = [/adpe/, /adp_/, /_pe(_|$)/, /wcf/];

/**
 * @param {Record<string, unknown>} expected
 * @param {Record<string, unknown>} computed
 * @returns {string[]} one line a key that is wrong or missing
 */
export function differences(expected, computed) {
  const lines = [];
  for (const [key, value] of Object.entries(expected)) {
    if (informational.some((pattern) => pattern.test(key))) continue;
    if (!Object.hasOwn(computed, key)) {
      if (!otherImpacts.some((pattern) => pattern.test(key))) lines.push(`${key}: missing`);
    } else if (isRecord(value) && isRecord(computed[key]))
      lines.push(...differences(value, computed[key]).map((line) => `${key}/${line}`));
    else if (!same(value, computed[key])) lines.push(`${key}: ${computed[key]} instead of ${value}`);
  }
  return lines;
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isRecord = (value) => typeof value === "object" && value !== null;

/** @param {unknown} expected @param {unknown} computed */
function same(expected, computed) {
  if (typeof expected !== "number" || typeof computed !== "number") return expected === computed;
  if (Object.is(expected, computed) || expected === computed) return true;
  return Math.abs(expected - computed) <= tolerance * Math.abs(expected);
}
