// SPDX-License-Identifier: Apache-2.0

/**
 * Reads what a person typed as a number: `parseNumber("1,4 tri", "pt")`. Decimal and grouping separators follow the
 * language; the other one is taken where it can mean only one thing. `readback` asks the page to show the value it
 * understood: after a suffix, an exponent, or a separator that another reader could take for the other one.
 * Nothing is guessed: text that is not wholly a number is refused with a code that the message tables know.
 */
import { scaled, scales } from "./decimal.js";
import { language } from "./messages.js";

/** @typedef {{ ok: true, value: number, readback: boolean, absolute: boolean }} Entry `absolute`: the text names its own scale */
/** @typedef {{ ok: false, code: "empty" | "too-long" | "not-a-number" | "out-of-range" }} Refusal */

const longest = 64;

/** Suffixes and words after a number, without accents and in lower case, and their power of ten. */
const suffixes = new Map(
  Object.entries({
    3: ["k", "thousand", "mil"],
    6: ["m", "mi", "mn", "million", "millions", "milhao", "milhoes"],
    9: ["b", "bi", "bn", "billion", "billions", "bilhao", "bilhoes"],
    12: ["t", "tri", "tn", "trillion", "trillions", "trilhao", "trilhoes"],
    15: ["p", "quadrillion", "quadrillions", "quatrilhao", "quatrilhoes", "quadrilhao", "quadrilhoes"],
  }).flatMap(([exponent, names]) =>
    names.map((name) => /** @type {[string, number]} */ ([name, Number(exponent)])),
  ),
);

/**
 * @param {string} text
 * @param {string} locale
 * @param {string} [scale] scale of the field ("billion") for text that names none itself: see `scales` in decimal.js
 * @returns {Entry | Refusal}
 */
export function parseNumber(text, locale, scale = "") {
  if (text.length > longest) return { ok: false, code: "too-long" };
  const typed = tidy(text);
  if (typed === "") return { ok: false, code: "empty" };

  const parts = /^([+-]?) ?([\d.,](?:[\d., ]*[\d.,])?) ?(.*)$/.exec(typed);
  if (!parts) return { ok: false, code: "not-a-number" };
  const [, sign, body, tail] = parts;
  const mantissa = readMantissa(body, language(locale) === "pt" ? "," : ".");
  const exponent = readExponent(tail);
  if (!mantissa || exponent === null) return { ok: false, code: "not-a-number" };

  const absolute = tail !== "";
  const value = scaled(sign + mantissa.digits, absolute ? exponent : (scales.get(scale) ?? 0));
  const lost = value === 0 && /[1-9]/.test(mantissa.digits);
  if (!Number.isFinite(value) || lost) return { ok: false, code: "out-of-range" };
  return { ok: true, value: value === 0 ? 0 : value, readback: absolute || mantissa.doubtful, absolute };
}

/**
 * Full-width forms to ASCII, every kind of space to one, the minus sign to a hyphen. Compatibility folding (NFKC)
 * would also turn "10²" into "102", so only these are folded.
 * @param {string} text
 */
function tidy(text) {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u2212\uFE63]/g, "-")
    .replace(/[ \t\u00A0\u2007\u2009\u202F\u3000]+/g, " ")
    .trim();
}

/**
 * @param {string} body digits, points, commas and single spaces
 * @param {"." | ","} decimal the language's decimal separator
 * @returns {{ digits: string, doubtful: boolean } | null} digits with a point as decimal separator
 */
function readMantissa(body, decimal) {
  const spaced = body.includes(" ");
  if (spaced && !/^[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d*)?$/.test(body)) return null;
  const text = body.replaceAll(" ", "");
  if (!/\d/.test(text)) return null;

  const found = new Set(text.replace(/\d/g, ""));
  if (found.size === 0) return { digits: text, doubtful: false };
  const last = text[Math.max(text.lastIndexOf("."), text.lastIndexOf(","))];
  const other = last === "." ? "," : ".";
  const usual = last === decimal;

  if (found.size === 2) {
    const [whole, fraction, ...rest] = text.split(last);
    if (rest.length > 0 || spaced || !isGrouped(whole, other)) return null;
    return { digits: `${whole.replaceAll(other, "")}.${fraction}`, doubtful: !usual };
  }
  if (text.indexOf(last) !== text.lastIndexOf(last)) {
    return isGrouped(text, last) ? { digits: text.replaceAll(last, ""), doubtful: usual } : null;
  }
  // One separator: grouping only where the language groups by it and the digits fit; the other reading is possible.
  const groups = !spaced && isGrouped(text, last);
  if (groups && !usual) return { digits: text.replace(last, ""), doubtful: true };
  return { digits: text.replace(last, "."), doubtful: groups || !usual };
}

/** @param {string} text @param {string} separator */
function isGrouped(text, separator) {
  const [first, ...groups] = text.split(separator);
  return /^[1-9]\d{0,2}$/.test(first) && groups.length > 0 && groups.every((group) => /^\d{3}$/.test(group));
}

/**
 * What follows the digits: nothing, an exponent as typed or as this page prints it (× 10²²), or a suffix.
 * @param {string} tail
 * @returns {number | null}
 */
function readExponent(tail) {
  if (tail === "") return 0;
  const typed = /^(?:e|[×x*·] ?10 ?\^ ?)([+-]?\d{1,4})$/i.exec(tail);
  if (typed) return Number(typed[1]);
  const raised = /^[×x*·] ?10([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4})$/i.exec(tail);
  if (raised)
    return Number([...raised[1]].map((sign) => "0123456789+-"["⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻".indexOf(sign)]).join(""));
  const name = tail
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/g, "")
    .toLowerCase();
  return suffixes.get(name) ?? null;
}
