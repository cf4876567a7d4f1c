// SPDX-License-Identifier: Apache-2.0
// Columns and their cells in the reader's words.
import { unitText } from "../text/format.js";

/** @import { Words } from "../text/messages.js" */
/** @import { Cell, Column } from "./table.js" */

/** Endings of names that say the unit; where there is no word for a column its name is read without them. */
const endings =
  /_(g_per_kwh|kwh_per_cm2|g_per_cm2|g_per_gb|g_per_ic|w_per_tb|gb_per_s|percent|tflops|years|mm2|kg|gb|tb|w|h)$/;

/** @param {Column} column @param {Words} words */
export function columnText({ name, unit }, { t, has }) {
  if (has(`col.${name}`)) return t(`col.${name}`);
  const plain = (unit ? name.replace(endings, "") : name).replaceAll("_", " ");
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** @param {Column} column @param {Words} words */
export const unitOf = ({ unit }, { lang }) => (unit && unit !== "1" ? unitText(unit, lang) : "");

/** @type {Map<string, Intl.NumberFormat[]>} */
const formats = new Map();

/** A number as the table has it, by the language's rules: every digit, since a table is copied from. @param {number} value @param {string} tag */
export function numberText(value, tag) {
  let made = formats.get(tag);
  if (!made)
    formats.set(
      tag,
      (made = [
        new Intl.NumberFormat(tag, { maximumSignificantDigits: 15 }),
        new Intl.NumberFormat(tag, { notation: "scientific", maximumSignificantDigits: 15 }),
      ]),
    );
  return made[Math.abs(value) >= 1e12 ? 1 : 0].format(value);
}

/** Words that the tables hold and the page has sentences for. @param {string} name @param {string} value */
const keysOf = (name, value) => [
  `value.${name}.${value}`,
  `value.${value}`,
  ...(name.endsWith("kind") ? [`evidence.${value}`] : []),
];

/** @param {Cell | undefined} cell @param {Column} column @param {Words} words */
export function valueText(cell, { name, kind, role }, { t, tag, has }) {
  if (cell === null || cell === undefined) return "";
  if (kind === "number") {
    const year = role === "year" || /(^|_)(year|vintage)$/.test(name);
    return year ? String(cell) : numberText(Number(cell), tag);
  }
  const text = String(cell);
  const key = keysOf(name, text).find(has);
  return key ? t(key) : name === "aliases" ? text.replaceAll("|", " · ") : text;
}
