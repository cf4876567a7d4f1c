// SPDX-License-Identifier: Apache-2.0

/**
 * Numbers as a person reads them: `formatMass(2.8e6, "en")` → `{ number: "2.80", unit: "t", text: "2.80 t" }`, joined by
 * a non-breaking space. Every function takes a number or null and a language; null and what is not finite read "no
 * data". A value is rounded first and its unit chosen after. Scaling here is for display alone: amounts come from the
 * model, and the exact one belongs beside the text in the page.
 */
import { plain, scales, shortest } from "./decimal.js";
import {
  climb,
  isAmount,
  lessThan,
  noData,
  rounded,
  scientific,
  shown,
  significant,
  within,
  write,
} from "./format-parts.js";
import { language, words } from "./messages.js";

export { splitPower } from "./format-parts.js";

/** @typedef {import("./format-parts.js").Shown} Shown */
/** @typedef {import("./format-parts.js").Amount} Amount */
/** @typedef {import("./format-parts.js").Step} Step */

/** In grams. @type {Step[]} */
const massSteps = [
  { unit: "mg", size: 1e-3, below: 1000 },
  { unit: "g", size: 1, below: 1000 },
  { unit: "kg", size: 1e3, below: 1000 },
  { unit: "t", size: 1e6, below: 1e6 },
  { unit: "Mt", size: 1e12, below: Infinity },
];
/** In kilowatt-hours. @type {Step[]} */
const energySteps = [
  { unit: "Wh", size: 1e-3, below: 1000 },
  { unit: "kWh", size: 1, below: 1000 },
  { unit: "MWh", size: 1e3, below: 1000 },
  { unit: "GWh", size: 1e6, below: 1000 },
  { unit: "TWh", size: 1e9, below: Infinity },
];
/** In hours; a year is the model's 365.25 days. @type {Step[]} */
const timeSteps = [
  { unit: "s", size: 1 / 3600, below: 90 },
  { unit: "min", size: 1 / 60, below: 90 },
  { unit: "h", size: 1, below: 1000 },
  { unit: "d", size: 24, below: 730.5 },
  { unit: "a", size: 8766, below: Infinity },
];
/** Quantities of one request or token, by the model's unit for them. @type {Record<string, Step[]>} */
const smallSteps = {
  Wh: [
    { unit: "mWh", size: 1e-3, below: 1000 },
    { unit: "Wh", size: 1, below: 1000 },
    { unit: "kWh", size: 1e3, below: Infinity },
  ],
  J: [
    { unit: "mJ", size: 1e-3, below: 1000 },
    { unit: "J", size: 1, below: 1000 },
    { unit: "kJ", size: 1e3, below: Infinity },
  ],
  s: [
    { unit: "µs", size: 1e-6, below: 1000 },
    { unit: "ms", size: 1e-3, below: 1000 },
    { unit: "s", size: 1, below: 90 },
    { unit: "min", size: 60, below: 90 },
    { unit: "h", size: 3600, below: Infinity },
  ],
};
/** @type {Record<string, Step[]>} */
const ladders = {
  g: massSteps,
  kWh: energySteps,
  h: timeSteps,
  ...smallSteps,
  // Hours of devices stay hours.
  device_hours: [{ unit: "", size: 1, below: Infinity }],
};

/** Units that a quantity climbs, smallest first. @param {string} unit  as the model names it @returns {Step[] | undefined} */
export const ladderOf = (unit) => ladders[unit];

/** @type {Step[]} */
const countSteps = [
  { unit: "", size: 1, below: 100_000 },
  { unit: "thousand", size: 1e3, below: 1000 },
  { unit: "million", size: 1e6, below: 1000 },
  { unit: "billion", size: 1e9, below: 1000 },
  { unit: "trillion", size: 1e12, below: Infinity },
];

/**
 * @param {Amount} grams
 * @param {string} locale
 * @param {{ figures?: number, unit?: string, co2e?: boolean }} [options] `unit` keeps one unit through a table;
 *   `co2e` adds CO₂e to the text
 * @returns {Shown}
 */
export function formatMass(grams, locale, { figures = 3, unit, co2e = false } = {}) {
  if (!isAmount(grams)) return noData(locale);
  const fixed = massSteps.find((step) => step.unit === unit);
  const result = onLadder(grams, massSteps, {
    figures,
    locale,
    fixed,
    floor: fixed ? 0.001 : 0.1,
    zero: "g",
  });
  return co2e ? { ...result, text: `${result.text}\u00A0CO₂e` } : result;
}

/**
 * The unit that suits the largest of several masses, for a table in one unit.
 * @param {Amount[]} grams
 * @returns {string}
 */
export function massUnit(grams) {
  const largest = grams.reduce(
    (/** @type {number} */ most, mass) => (isAmount(mass) ? Math.max(most, Math.abs(mass)) : most),
    0,
  );
  return largest === 0 ? "g" : climb(largest, massSteps, 3).step.unit;
}

/**
 * The unit of an axis that ends at some mass, and amounts in it.
 * @param {number} grams
 * @returns {{unit: string, amount: (grams: number) => number}}
 */
export function massScale(grams) {
  const { step } = climb(grams, massSteps, 3);
  return { unit: step.unit, amount: (mass) => within(mass, step) };
}

/**
 * @param {Amount} kwh
 * @param {string} locale
 * @param {{ figures?: number }} [options]
 * @returns {Shown}
 */
export function formatEnergy(kwh, locale, { figures = 3 } = {}) {
  if (!isAmount(kwh)) return noData(locale);
  return onLadder(kwh, energySteps, { figures, locale, floor: 0.001, zero: "kWh" });
}

/**
 * @param {Amount} hours
 * @param {string} locale
 * @param {{ figures?: number }} [options]
 * @returns {Shown}
 */
export function formatTime(hours, locale, { figures = 3 } = {}) {
  if (!isAmount(hours)) return noData(locale);
  const { number, unit } = onLadder(hours, timeSteps, { figures, locale, floor: 0.001, zero: "h" });
  return shown(number, unitText(unit, locale));
}

/**
 * @param {number} value
 * @param {Step[]} steps
 * @param {{ figures: number, locale: string, fixed?: Step, floor: number, zero: string }} options below `floor` of the
 *   unit only that is said
 * @returns {Shown}
 */
function onLadder(value, steps, { figures, locale, fixed, floor, zero }) {
  if (value === 0) return shown(write(0, locale), fixed?.unit ?? zero);
  const { amount, step } = fixed
    ? { amount: within(value, fixed), step: fixed }
    : climb(value, steps, figures);
  if (Math.abs(amount) < floor) return lessThan(floor, step.unit, locale);
  // Only a fixed small unit can run past the largest double.
  if (!Number.isFinite(amount)) return onLadder(value, steps, { figures, locale, floor, zero });
  return shown(significant(amount, figures, locale, true), step.unit);
}

/**
 * @param {Amount} percent 57 for 57%
 * @param {string} locale
 * @returns {Shown}
 */
export function formatPercent(percent, locale) {
  if (!isAmount(percent)) return noData(locale);
  const size = Math.abs(percent);
  if (size >= 1000.5) return times(percent / 100, locale);
  if (size !== 0 && size < 0.05) return lessThan(0.1, "%", locale);
  const places = size !== 0 && rounded(size, 2) < 10 ? 1 : 0;
  return shown(write(percent, locale, { minimumFractionDigits: places, maximumFractionDigits: places }), "%");
}

/**
 * A part of a whole, in percent.
 * @param {Amount} part
 * @param {Amount} whole
 * @param {string} locale
 * @returns {Shown}
 */
export function formatShare(part, whole, locale) {
  if (!isAmount(part) || !isAmount(whole) || whole === 0) return noData(locale);
  return formatPercent((part / whole) * 100, locale);
}

/**
 * How one amount stands to another: "−57%", "+24%", and "× 30" once a percentage says less.
 * @param {Amount} amount
 * @param {Amount} base
 * @param {string} locale
 * @returns {Shown}
 */
export function formatChange(amount, base, locale) {
  if (!isAmount(amount) || !isAmount(base) || base === 0) return noData(locale);
  const ratio = amount / base;
  const percent = (ratio - 1) * 100;
  if (!isAmount(percent)) return noData(locale);
  if (percent >= 1000.5) return times(ratio, locale);
  if (Math.abs(percent) < 0.05) return shown(write(0, locale), "%");
  const result = formatPercent(percent, locale);
  return percent > 0 ? shown(`+${result.number}`, "%") : result;
}

/** @param {number} ratio @param {string} locale @param {boolean} [trailing] @returns {Shown} */
function times(ratio, locale, trailing = false) {
  return shown(`×\u00A0${significant(ratio, Math.abs(ratio) < 100 ? 2 : 3, locale, trailing)}`);
}

/**
 * How many times one thing is another: "× 0.87".
 * @param {Amount} ratio
 * @param {string} locale
 * @returns {Shown}
 */
export function formatTimes(ratio, locale) {
  return isAmount(ratio) ? times(ratio, locale, true) : noData(locale);
}

/**
 * A figure in one of the units above, as the formats here take it: kilowatt-hours and grams.
 * @param {Amount} value
 * @param {string} unit
 */
export function inBase(value, unit) {
  const steps = unit.endsWith("Wh") ? energySteps : massSteps;
  const size = steps.find((step) => step.unit === unit)?.size ?? 1;
  return isAmount(value) ? value * size : null;
}

/**
 * Whole things: grouped to 99,999, then in words.
 * @param {Amount} count
 * @param {string} locale
 * @returns {Shown} `unit` is the scale's word
 */
export function formatCount(count, locale) {
  if (!isAmount(count)) return noData(locale);
  const size = Math.abs(count);
  if (size < 1000) return shown(significant(count, 3, locale));
  if (Math.round(size) < 100_000) return shown(write(count, locale, { maximumFractionDigits: 0 }));
  const { amount, step } = climb(count, countSteps.slice(1), 3);
  if (rounded(size, 3) >= 1e15) return shown(significant(count, 3, locale));
  const n = rounded(amount, 3);
  return shown(significant(n, 3, locale), words(locale).t(`scale.${step.unit}`, { n }));
}

/**
 * @param {Amount} value
 * @param {string} locale
 * @param {{ figures?: number, trailing?: boolean }} [options] `trailing` keeps zeros: "2.80"
 * @returns {Shown}
 */
export function formatNumber(value, locale, { figures = 3, trailing = false } = {}) {
  return isAmount(value) ? shown(significant(value, figures, locale, trailing)) : noData(locale);
}

/**
 * @param {Amount} gramsPerKwh
 * @param {string} locale
 * @returns {Shown} "98 g/kWh"
 */
export function formatIntensity(gramsPerKwh, locale) {
  return formatQuantity(gramsPerKwh, "g/kWh", locale);
}

/**
 * A value of the model with its unit, as an equation or a table of sources shows it: masses, energies and times climb
 * their ladders, everything else keeps its unit.
 * @param {Amount} value
 * @param {string} unit as the model names it
 * @param {string} locale
 * @param {{ figures?: number }} [options]
 * @returns {Shown}
 */
export function formatQuantity(value, unit, locale, { figures } = {}) {
  if (unit === "g") return formatMass(value, locale, { figures });
  if (unit === "kWh") return formatEnergy(value, locale, { figures });
  if (unit === "h") return formatTime(value, locale, { figures });
  if (!isAmount(value)) return noData(locale);
  if (unit === "FLOP" && Math.abs(value) >= 1e6) return shown(scientific(value, figures ?? 3, locale), unit);
  const steps = smallSteps[unit];
  if (steps) return onLadder(value, steps, { figures: figures ?? 3, locale, floor: 0.001, zero: unit });
  return shown(significant(value, figures ?? (unit === "g/kWh" ? 3 : 4), locale), unitText(unit, locale));
}

/** Units whose sign differs from the model's name for them; those that are words stand with the strings. */
const signs = new Map([
  ["mm2", "mm²"],
  ["cm2", "cm²"],
  ["g/cm2", "g/cm²"],
  ["kWh/cm2", "kWh/cm²"],
]);

/**
 * The sign of a unit beside a number or a field: "W", "mm²", "days".
 * @param {string} unit as the model names it
 * @param {string} locale
 * @returns {string}
 */
export function unitText(unit, locale) {
  const { t, has } = words(locale);
  return signs.get(unit) ?? (has(`unit.${unit}`) ? t(`unit.${unit}`) : unit);
}

/**
 * A value as it stands in a field: the shortest text that reads back as the same number. With `scaled`, a large number
 * gives its scale apart, for the word beside the field: 7e9 → "7", "billion". With `scale` the text is for that scale,
 * whatever it is.
 * @param {Amount} value
 * @param {string} locale
 * @param {{ scaled?: boolean, scale?: string }} [options]
 * @returns {{ text: string, scale: string }} empty where there is no value
 */
export function fieldText(value, locale, { scaled = true, scale } = {}) {
  if (!isAmount(value)) return { text: "", scale: scale ?? "" };
  const { negative, digits, point } = shortest(value);
  const name = scale ?? (scaled && point <= 15 ? scaleOf(point) : "");
  const places = value === 0 ? 1 : point - (scales.get(name) ?? 0);
  const separator = language(locale) === "pt" ? "," : ".";
  const sign = negative && value !== 0 ? "\u2212" : "";
  if (places <= 21 && places >= -6) return { text: sign + plain(digits, places, separator), scale: name };
  // An exponent in a field counts from one, whatever the field's scale.
  const fraction = digits.length > 1 ? separator + digits.slice(1) : "";
  return { text: `${sign}${digits[0]}${fraction}e${point - 1}`, scale: name };
}

/** @param {number} point digits before the decimal point */
function scaleOf(point) {
  return [...scales].findLast(([name, power]) => name !== "thousand" && point > power)?.[0] ?? "";
}
