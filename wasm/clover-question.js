// SPDX-License-Identifier: Apache-2.0
// What callers ask of Clover, checked: every number in its bounds, every row of a reader's table whole, all faults at once.
import { issue } from "./issue.js";
import { said } from "./letter.js";

/** @typedef {import("./types.js").Issue} Issue */
/** @typedef {import("./types.js").Model} Model */

const sizes = [1, 2, 3, 4, 7];
const mostVariants = 8;
const mostRows = mostVariants * sizes.length;

/** What the numbers of a question and of a reader's row may be. */
const bounds = /** @type {const} */ ({
  lambda: { lowest: 0, highest: 1 },
  requestsPerS: { lowest: 1e-6, highest: 1e9 },
  latencyMs: { lowest: 1e-3, highest: 1e9 },
  devices: { lowest: 1, highest: 1e6, whole: true },
  baseIntensity: { lowest: 1e-3, highest: 1e5 },
  latency_ms: { lowest: 1e-6, highest: 1e9 },
  energy_j: { lowest: 1e-9, highest: 1e9 },
  accuracy: { lowest: 1e-6, highest: 100 },
});

/** @param {unknown} value */
const unsaid = (value) => value === undefined || value === null;

/**
 * What is wrong with a number.
 * @param {string} field @param {unknown} value @param {{lowest: number, highest: number, whole?: boolean}} bound
 * @returns {Issue[]}
 */
function numberIssues(field, value, { lowest, highest, whole = false }) {
  if (typeof value !== "number" || !Number.isFinite(value)) return [issue(field, "not-a-number")];
  if (value < lowest || value > highest) return [issue(field, "out-of-range", value, { lowest, highest })];
  return whole && !Number.isInteger(value) ? [issue(field, "not-whole", value)] : [];
}

/**
 * A reader's own table as rows of numbers, its variants in the order they are first named, and what is wrong with it.
 * @param {unknown} table
 */
function readTable(table) {
  /** @type {Issue[]} */
  const issues = [];
  /** @type {string[]} */
  const variants = [];
  /** @type {number[][]} */
  const rows = [];
  if (!Array.isArray(table) || table.length === 0)
    return { variants, rows, issues: [issue("table", "missing")] };
  if (table.length > mostRows) {
    const many = { value: table.length, lowest: 1, highest: mostRows };
    return { variants, rows, issues: [issue("table", "out-of-range", many.value, many)] };
  }
  const seen = new Set();
  table.forEach((row, at) => {
    const { variant, slices, latency_ms, energy_j, accuracy } = said(row);
    const name = (/** @type {string} */ column) => `table.${at}.${column}`;
    if (typeof variant !== "string" || variant === "") issues.push(issue(name("variant"), "missing"));
    else if (!variants.includes(variant)) variants.push(variant);
    if (!sizes.includes(slices)) issues.push(issue(name("slices"), "unknown-id"));
    const key = `${slices} ${variant}`;
    if (seen.has(key)) issues.push(issue(name("slices"), "conflict"));
    seen.add(key);
    issues.push(
      ...numberIssues(name("latency_ms"), latency_ms, bounds.latency_ms),
      ...numberIssues(name("energy_j"), energy_j, bounds.energy_j),
      ...numberIssues(name("accuracy"), accuracy, bounds.accuracy),
    );
    rows.push([variants.indexOf(variant), slices, latency_ms, energy_j, accuracy]);
  });
  if (variants.length > mostVariants) {
    const many = { value: variants.length, lowest: 1, highest: mostVariants };
    issues.push(issue("table", "out-of-range", many.value, many));
  }
  // The base is a variant on the whole device.
  if (!table.some((row) => said(row).slices === 7)) issues.push(issue("table", "missing", 7));
  return { variants, rows, issues };
}

/**
 * A question as the bridge takes it, and what is wrong with it.
 * @param {any} question
 * @param {Pick<Model, "cloverFamilies" | "cloverTraces" | "cloverDefaults">} tables
 */
export function readQuestion(question, { cloverFamilies, cloverTraces, cloverDefaults }) {
  const { family, table, requestsPerS, latencyMs, trace } = question;
  const lambda = unsaid(question.lambda) ? cloverDefaults.lambda : question.lambda;
  const baseIntensity = unsaid(question.baseIntensity)
    ? cloverDefaults.baseIntensity
    : question.baseIntensity;
  const own = unsaid(table) ? null : readTable(table);
  const row = cloverFamilies.findIndex(({ id }) => id === family);
  const at = cloverTraces.findIndex(({ id }) => id === trace);
  /** @type {Issue[]} */
  const issues = [
    ...(own?.issues ?? []),
    ...(own && !unsaid(family) ? [issue("table", "conflict")] : []),
    ...(!own && unsaid(family) ? [issue("family", "missing")] : []),
    ...(!unsaid(family) && row < 0 ? [issue("family", "unknown-id")] : []),
    ...numberIssues("lambda", lambda, bounds.lambda),
    ...numberIssues("requestsPerS", requestsPerS, bounds.requestsPerS),
    ...numberIssues("latencyMs", latencyMs, bounds.latencyMs),
    ...(unsaid(question.devices) ? [] : numberIssues("devices", question.devices, bounds.devices)),
    ...numberIssues("baseIntensity", baseIntensity, bounds.baseIntensity),
    ...(!unsaid(trace) && at < 0 ? [issue("trace", "unknown-id")] : []),
  ];
  const variants = own?.variants ?? cloverFamilies[row]?.variants.map(({ id }) => id) ?? [];
  const rows = own?.rows ?? [];
  const devices = unsaid(question.devices) ? 0 : question.devices;
  const head = [own ? -1 : row, lambda, requestsPerS, latencyMs, devices, baseIntensity, at, rows.length];
  return { issues, variants, numbers: [...head, ...rows.flat()], flopsKnown: !own };
}
