// SPDX-License-Identifier: Apache-2.0

/**
 * The sentence for what is wrong with a field, or worth knowing about it, as it stands under the field. A field's own
 * sentence is taken where it answers this value; else one is made from the bounds, written in the language with their
 * unit. Codes are the model's, and number-entry's for text that is no number.
 */
import { formatCount, formatNumber, unitText } from "./format.js";
import { shown } from "./format-parts.js";
import { words } from "./messages.js";

/** @typedef {{ field: string, code: string, value: number | null, lowest: number | null, highest: number | null }} Issue */

/** Codes a field's own sentence answers, whatever the value. */
const alwaysOwn = new Set(["not-a-number", "empty", "not-whole", "unknown-id", "missing"]);
/** Fields whose own sentence names both bounds, so that it answers a value beyond either. */
const bothBounds = new Set(["mfu_percent", "carbon_intensity_g_per_kwh", "yield"]);
/** Fields whose own sentence says "1 or more". */
const oneOrMore = new Set(["pue", "count"]);

/**
 * @param {Issue} issue
 * @param {string} locale
 * @param {string} [unit] the field's unit, as the model names it
 * @param {string} [label] of the field, where it is not its usual one
 * @returns {string}
 */
export function issueText(issue, locale, unit = "", label = undefined) {
  const { t, has } = words(locale);
  const params = parameters(issue, locale, unit, label);
  const keys = keysFor(issue).filter(has);
  return t(keys[0] ?? "fault", params);
}

/**
 * Keys that would say it, best first.
 * @param {Issue} issue
 * @returns {string[]}
 */
function keysFor({ field, code, value, lowest, highest }) {
  const exact = [`fault.${field}.${code}`, `warning.${field}.${code}`];
  const general = [`fault.${code}`, `warning.${code}`];
  const own = `fault.${field}`;
  if (code !== "out-of-range")
    return alwaysOwn.has(code) ? [...exact, own, ...general] : [...exact, ...general];
  if (value === null || lowest === null || highest === null) return [own, "fault"];

  const below = value < lowest;
  if (below ? value <= 0 || oneOrMore.has(field) : bothBounds.has(field)) exact.push(own);
  if (below && lowest === 0) return [...exact, "fault.negative"];
  if (below && value <= 0) return [...exact, "fault.not-positive"];
  return [...exact, below ? "fault.too-low" : "fault.too-high"];
}

/**
 * @param {Issue} issue
 * @param {string} locale
 * @param {string} unit
 * @param {string} [label]
 * @returns {import("./messages.js").Params}
 */
function parameters({ field, code, value, lowest, highest }, locale, unit, label) {
  const { t } = words(locale);
  const show = (/** @type {number | null} */ number) => numberText(number, code, locale, unit);
  return {
    field: label ?? t(`field.${field}`),
    example: t(field === "active_parameters" ? "example.large" : "example.small"),
    value: show(value),
    lowest: show(lowest),
    highest: show(highest),
    n: value ?? 0,
  };
}

/**
 * Some codes carry numbers of another kind than their field's: a year, gigabytes, how many times.
 * @param {number | null} value
 * @param {string} code
 * @param {string} locale
 * @param {string} unit
 */
function numberText(value, code, locale, unit) {
  if (code === "old-figure" && Number.isFinite(value)) return String(Math.round(Number(value)));
  if (["essay-undercounts", "longer-than-life", "yield-too-low"].includes(code))
    return formatNumber(value, locale, { figures: 2 }).text;
  // Bounds are round numbers: "1 million" and "0.01" read better than three figures each.
  const number = formatCount(value, locale).text;
  const own = code === "does-not-fit" ? "GB" : code === "overloaded" ? "" : unit;
  return own === "" || own === "devices" ? number : shown(number, unitText(own, locale)).text;
}
