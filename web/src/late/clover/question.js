// SPDX-License-Identifier: Apache-2.0
// What is asked of the model, from what stands in the fields; and what is wrong with it, field by field.
import { issueText } from "../../text/issues.js";
import { parseNumber } from "../../text/number-entry.js";
import { columns, heading, readOwnTable } from "./own-table.js";

/** @import { View } from "../../view.js" */
/** @import { CloverFamily, CloverQuestion, Issue } from "../../../../wasm/types.js" */

/** The choice of a table of one's own, beside the families. */
export const own = "own";

/** Numbers to start from: a busy service with a person waiting. */
const usual = { rate: 1000, latency: 50 };

/** Number fields: their key in the page's state, and in the model's question. */
export const numbers = /** @type {const} */ ([
  { key: "cloverLambda", name: "lambda" },
  { key: "cloverRate", name: "requestsPerS" },
  { key: "cloverLatency", name: "latencyMs" },
  { key: "cloverDevices", name: "devices" },
]);

/** @typedef {typeof numbers[number]["name"]} NumberName */
/** @typedef {Partial<Record<NumberName | "table", string[]>>} Faults sentences, by field */

/** @param {View} view @param {NumberName} name */
const unsaid = (view, name) =>
  ({
    lambda: view.model.cloverDefaults.lambda,
    requestsPerS: usual.rate,
    latencyMs: usual.latency,
    devices: null,
  })[name];

/** @param {View} view @param {{key: string, name: NumberName}} field */
export function fieldText(view, { key, name }) {
  const fallback = unsaid(view, name);
  return view.store.ui.ask[key] ?? (fallback === null ? "" : view.entryText(fallback));
}

/** @param {View} view @returns {CloverFamily | null} null: a table of one's own */
export function chosenFamily(view) {
  const { cloverFamilies } = view.model;
  const id = view.store.ui.ask.cloverFamily;
  return id === own ? null : (cloverFamilies.find((family) => family.id === id) ?? cloverFamilies[0]);
}

/** @param {View} view */
export function chosenTrace(view) {
  const { cloverTraces } = view.model;
  return cloverTraces.find(({ id }) => id === view.store.ui.ask.cloverTrace) ?? cloverTraces[0];
}

/** @param {View} view */
export const tableText = (view) => view.store.ui.ask.cloverTable ?? `${heading}\n`;

/**
 * @param {View} view
 * @returns {{question: CloverQuestion | null, faults: Faults, lines: number[]}} no question where something is no number
 */
export function asked(view) {
  /** @type {Faults} */
  const faults = {};
  /** @type {{lambda?: number, requestsPerS?: number, latencyMs?: number, devices?: number | null}} */
  const values = {};
  for (const field of numbers) {
    const read = parseNumber(fieldText(view, field), view.lang);
    const blank = !read.ok && read.code === "empty";
    if (read.ok) values[field.name] = read.value;
    else if (blank && field.name === "devices") values.devices = null;
    else faults[field.name] = [numberFault(view, { field: field.name, code: read.code })];
  }
  const family = chosenFamily(view);
  const table = family ? null : readOwnTable(tableText(view));
  if (table && table.faults.length > 0)
    faults.table = table.faults.map(({ line, code, column = "" }) =>
      view.t(`clover.line.${code}`, { line, column }),
    );
  const { lambda, requestsPerS = 0, latencyMs = 0, devices } = values;
  const question = {
    ...(table ? { table: table.rows } : { family: family?.id }),
    ...{ lambda, requestsPerS, latencyMs, devices, trace: chosenTrace(view).id },
  };
  const lines = table?.lines ?? [];
  return { question: Object.keys(faults).length > 0 ? null : question, faults, lines };
}

/** @param {View} view @param {Partial<Issue> & {field: string, code: string}} issue @param {string} [label] */
const numberFault = (view, issue, label) =>
  issueText(
    { value: null, lowest: null, highest: null, ...issue },
    view.lang,
    "",
    label ?? view.t(`clover.field.${issue.field}`),
  );

/** What the model has found wrong with a table as a whole. @param {View} view @param {Issue} issue */
function tableFault(view, { code, value, highest }) {
  if (code === "out-of-range")
    return view.t(highest === 8 ? "clover.table.variants" : "clover.table.rows", { most: highest ?? 0 });
  return view.t(value === 7 ? "clover.table.whole" : "clover.table.empty");
}

/** What the model has found wrong with a row. @param {View} view @param {Issue} issue @param {number[]} lines */
function rowFault(view, issue, lines) {
  const [, at, column] = issue.field.split(".");
  const line = lines[Number(at)] ?? Number(at) + 1;
  if (column === "slices")
    return view.t(issue.code === "conflict" ? "clover.line.twice" : "clover.line.slice", { line });
  const name = columns.find((one) => one === column) ?? column;
  return view.t("clover.line.why", { line, why: numberFault(view, issue, name) });
}

/** What the model has found wrong. @param {View} view @param {Issue[]} issues @param {number[]} lines */
export function refused(view, issues, lines) {
  /** @type {Faults} */
  const faults = {};
  for (const issue of issues) {
    const number = numbers.find(({ name }) => name === issue.field)?.name;
    if (number) (faults[number] ??= []).push(numberFault(view, issue));
    else if (issue.field === "table") (faults.table ??= []).push(tableFault(view, issue));
    else if (issue.field.startsWith("table.")) (faults.table ??= []).push(rowFault(view, issue, lines));
  }
  return faults;
}
