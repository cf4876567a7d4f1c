// SPDX-License-Identifier: Apache-2.0

/**
 * Numbers in links: ASCII, point as decimal separator, suffixes k K M B T P for powers of a thousand. `readNumber`
 * takes exactly what `writeNumber` may give, and the usual variants a person would type; for every finite double,
 * `readNumber(writeNumber(x)) === x`.
 */
import { plain, scaled, shortest } from "../text/decimal.js";

const suffixes = new Map([
  ["k", 3],
  ["K", 3],
  ["M", 6],
  ["B", 9],
  ["T", 12],
  ["P", 15],
]);
const longest = 64;

/**
 * @param {string} text
 * @returns {number | null} null where the text is not wholly one finite number
 */
export function readNumber(text) {
  if (text.length > longest) return null;
  const parts = /^(-?(?:\d+(?:\.\d*)?|\.\d+))(?:[eE]([+-]?\d{1,4})|([kKMBTP]))?$/.exec(text);
  if (!parts) return null;
  const exponent = parts[3] ? (suffixes.get(parts[3]) ?? 0) : Number(parts[2] ?? 0);
  const value = scaled(parts[1], exponent);
  if (!Number.isFinite(value) || (value === 0 && /[1-9]/.test(parts[1]))) return null;
  return value === 0 ? 0 : value;
}

/**
 * The shortest of the plain number and the number with a suffix; an exponent only where both are long.
 * @param {number} value finite
 */
export function writeNumber(value) {
  if (value === 0) return "0";
  const { negative, digits, point } = shortest(value);
  /** @type {string[]} */
  const ways = [];
  if (Math.abs(point) <= 21) ways.push(plain(digits, point));
  for (const [suffix, exponent] of suffixes) {
    if (suffix !== "K" && point > exponent && point <= 21)
      ways.push(plain(digits, point - exponent) + suffix);
  }
  let best = ways.length > 0 ? ways.reduce((a, b) => (b.length < a.length ? b : a)) : null;
  const power = `${digits[0]}${digits.length > 1 ? `.${digits.slice(1)}` : ""}e${point - 1}`;
  if (best === null || (best.length > 7 && power.length < best.length)) best = power;
  return negative ? `-${best}` : best;
}
