// SPDX-License-Identifier: Apache-2.0

/**
 * The levers that are on, as one value of a link: "region:se,higher_mfu:50,batch_skipping". A lever stands for itself
 * at its default amount; another amount, or a row, follows behind a colon. Reading is pure and never throws.
 */
import { readNumber, writeNumber } from "./number-text.js";

/** @typedef {import("./codec.js").Presets} Presets */
/** @typedef {import("./codec.js").Reason} Reason */
/** By lever: on at its default amount, at another one, or at a row. @typedef {Record<string, true | number | string>} Measures */
/** @typedef {{ id: string, takes: "number" | "region" | "fab" | "none", lowest: number, highest: number, amount: number | null, excludes: readonly string[], whole?: boolean }} Lever */

/** @type {Record<string, "regions" | "fabs">} */
const tables = { region: "regions", fab: "fabs" };

/**
 * @param {string} text
 * @param {readonly Lever[]} levers
 * @param {Presets} presets
 * @returns {{ measures: Measures, ignored: { value: string, reason: Reason }[] }} each part that cannot be used, and why
 */
export function readMeasures(text, levers, presets) {
  const byId = new Map(levers.map((lever) => [lever.id, lever]));
  /** @type {Measures} */
  const measures = {};
  /** @type {{ value: string, reason: Reason }[]} */
  const ignored = [];
  for (const part of text.split(",")) {
    if (part === "") continue;
    const at = part.indexOf(":");
    const lever = byId.get(at < 0 ? part : part.slice(0, at));
    const amount = lever && (at < 0 ? true : readAmount(part.slice(at + 1), lever, presets));
    const reason = !lever
      ? "unknown-id"
      : Object.hasOwn(measures, lever.id)
        ? "duplicate"
        : typeof amount === "object"
          ? amount.reason
          : lever.excludes.some((id) => Object.hasOwn(measures, id))
            ? "conflict"
            : null;
    if (reason) ignored.push({ value: part, reason });
    else if (lever && amount !== undefined && typeof amount !== "object") measures[lever.id] = amount;
  }
  return { measures, ignored };
}

/** @param {string} text @param {Lever} lever @param {Presets} presets @returns {true | number | string | { reason: Reason }} */
function readAmount(text, { takes, lowest, highest, amount, whole }, presets) {
  const table = tables[takes];
  if (table) {
    const known = text !== "custom" && (presets[table] ?? []).some(({ id }) => id === text);
    return known ? text : { reason: "unknown-id" };
  }
  const number = takes === "number" ? readNumber(text) : null;
  if (number === null) return { reason: "not-a-number" };
  if (number < lowest || number > highest) return { reason: "out-of-range" };
  if (whole && !Number.isInteger(number)) return { reason: "not-whole" };
  return number === amount ? true : number;
}

/** @param {Measures} measures @param {readonly Lever[]} levers in canonical order @returns {string} */
export function writeMeasures(measures, levers) {
  return levers
    .filter(({ id }) => Object.hasOwn(measures, id))
    .map(({ id, amount: usual }) => {
      const amount = measures[id];
      if (amount === true || amount === usual) return id;
      return `${id}:${typeof amount === "number" ? writeNumber(amount) : encodeURIComponent(amount)}`;
    })
    .join(",");
}
