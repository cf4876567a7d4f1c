// SPDX-License-Identifier: Apache-2.0

/**
 * What every format in `format.js` is made of: cached `Intl` formatters, significant figures, powers of ten for numbers
 * too long to read, ladders of units. No number leaves here in `e` notation, and none reads NaN or Infinity.
 */
import { shortest } from "./decimal.js";
import { localeTag, words } from "./messages.js";

/** @typedef {{ number: string, unit: string, text: string }} Shown `unit` is empty where there is none */
/** @typedef {number | null | undefined} Amount */
/** @typedef {{ unit: string, size: number, below: number }} Step holds until the rounded value reaches `below` units */

const nbsp = "\u00A0";
/** From here on digits are zeros nobody reads: 4.2 × 10²² instead. */
const tooLarge = 1e15;
const tooSmall = 1e-6;

/** @type {Map<string, Intl.NumberFormat>} */
const formatters = new Map();

/**
 * @param {number} value
 * @param {string} locale
 * @param {Intl.NumberFormatOptions} [options]
 */
export function write(value, locale, options = {}) {
  const tag = localeTag(locale);
  const key = tag + JSON.stringify(options);
  let formatter = formatters.get(key);
  if (!formatter) formatters.set(key, (formatter = new Intl.NumberFormat(tag, options)));
  return formatter.format(value === 0 ? 0 : value).replace(/^-/, "\u2212");
}

/** @param {Amount} value @returns {value is number} */
export function isAmount(value) {
  return typeof value === "number" && Number.isFinite(value);
}

/** @param {string} locale @returns {Shown} */
export function noData(locale) {
  const text = words(locale).t("nodata");
  return { number: text, unit: "", text };
}

/** @param {string} number @param {string} [unit] @returns {Shown} */
export function shown(number, unit = "") {
  return { number, unit, text: number + (unit === "" || unit === "%" ? "" : nbsp) + unit };
}

/** @param {number} bound @param {string} unit @param {string} locale @returns {Shown} */
export function lessThan(bound, unit, locale) {
  return shown(`<${nbsp}${write(bound, locale)}`, unit);
}

/** @param {number} value @param {number} figures */
export function rounded(value, figures) {
  return Number(value.toPrecision(figures));
}

/**
 * Mantissa and power of ten of a number too large or too small to write out; `exponent` is null where it is neither.
 * @param {number} value finite
 * @param {number} figures
 * @param {string} locale
 * @param {boolean} [trailing] keep trailing zeros: "2.80"
 * @returns {{ mantissa: string, exponent: number | null }}
 */
export function splitPower(value, figures, locale, trailing = false) {
  const near = rounded(value, Math.min(figures, 17));
  const size = Math.abs(Number.isFinite(near) ? near : value);
  const limits = {
    maximumSignificantDigits: figures,
    ...(trailing && { minimumSignificantDigits: figures }),
  };
  if (size === 0 || (size < tooLarge && size >= tooSmall))
    return { mantissa: write(value, locale, limits), exponent: null };
  const { negative, digits, point } = shortest(Number.isFinite(near) ? near : value);
  const mantissa = Number(`${negative ? "-" : ""}${digits[0]}.${digits.slice(1)}`);
  return { mantissa: write(mantissa, locale, limits), exponent: point - 1 };
}

/** @param {number} exponent @returns {string} "²²", "⁻⁹" */
export function superscript(exponent) {
  return [...String(exponent)].map((sign) => "⁰¹²³⁴⁵⁶⁷⁸⁹⁻"["0123456789-".indexOf(sign)]).join("");
}

/**
 * @param {number} value finite
 * @param {number} figures
 * @param {string} locale
 * @param {boolean} [trailing]
 */
export function significant(value, figures, locale, trailing = false) {
  const { mantissa, exponent } = splitPower(value, figures, locale, trailing);
  return exponent === null ? mantissa : `${mantissa}${nbsp}×${nbsp}10${superscript(exponent)}`;
}

/**
 * Always a mantissa and a power of ten, for counts that nobody reads out: "7.07 × 10¹²".
 * @param {number} value finite, not 0
 * @param {number} figures
 * @param {string} locale
 */
export function scientific(value, figures, locale) {
  const { negative, digits, point } = shortest(rounded(value, figures));
  const mantissa = Number(`${negative ? "-" : ""}${digits[0]}.${digits.slice(1)}`);
  return `${write(mantissa, locale, { maximumSignificantDigits: figures })}${nbsp}×${nbsp}10${superscript(point - 1)}`;
}

/** The value in a step's unit. @param {number} value @param {Step} step */
export function within(value, step) {
  // Parts of a unit count a whole number of times into it; multiplying by that rounds once.
  return step.size < 1 ? value * Math.round(1 / step.size) : value / step.size;
}

/**
 * Rounds first and chooses the unit after. What rounding lifts into the next unit is shown as that unit's beginning
 * (999.6 kg → 1.00 t), never as less (0.99 t).
 * @param {number} value
 * @param {Step[]} steps
 * @param {number} figures
 * @returns {{ amount: number, step: Step }}
 */
export function climb(value, steps, figures) {
  const size = Math.abs(value);
  let least = 0;
  for (const step of steps) {
    const amount = Math.max(within(size, step), least === 0 ? 0 : within(least, step));
    if (rounded(amount, figures) < step.below || step.below === Infinity) {
      return { amount: value < 0 ? -amount : amount, step };
    }
    least = step.below * step.size;
  }
  throw new RangeError("the last step of a ladder has no end");
}
