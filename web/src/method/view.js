// SPDX-License-Identifier: Apache-2.0
// What the templates of the Method page read: its facts, and the reader's language for words and numbers.
import * as format from "../text/format.js";
import { methodWords } from "./words.js";

/** @import { Facts } from "../../build/method/facts.js" */

/** @param {string} locale @param {Facts} facts */
export function methodView(locale, facts) {
  const words = methodWords(locale);
  const { t, lang, tag } = words;
  const hundredths = new Intl.NumberFormat(tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return {
    words,
    t,
    lang,
    facts,
    number: (/** @type {format.Amount} */ value, figures = 3) =>
      format.formatNumber(value, lang, { figures }).text,
    mass: (/** @type {format.Amount} */ grams, figures = 3) =>
      format.formatMass(grams, lang, { figures }).text,
    kilograms: (/** @type {format.Amount} */ kg, figures = 3) =>
      format.formatMass(kg == null ? null : kg * 1e3, lang, { figures }).text,
    tonnes: (/** @type {format.Amount} */ t) => format.formatMass(t == null ? null : t * 1e6, lang).text,
    megawattHours: (/** @type {format.Amount} */ mwh) =>
      format.formatEnergy(mwh == null ? null : mwh * 1e3, lang).text,
    energy: (/** @type {format.Amount} */ kwh) => format.formatEnergy(kwh, lang).text,
    time: (/** @type {format.Amount} */ hours) => format.formatTime(hours, lang).text,
    count: (/** @type {format.Amount} */ count) => format.formatCount(count, lang).text,
    percent: (/** @type {format.Amount} */ percent) => format.formatPercent(percent, lang).text,
    /** A share with two decimals, where papers print one. */
    share: (/** @type {format.Amount} */ part, figures = 4) =>
      part == null ? "" : `${format.formatNumber(part * 100, lang, { figures, trailing: true }).number}%`,
    change: (/** @type {format.Amount} */ amount, /** @type {format.Amount} */ base) =>
      format.formatChange(amount, base, lang).text,
    /** How many times the second the first is: 1 is agreement. */
    ratio: (/** @type {format.Amount} */ amount, /** @type {format.Amount} */ base) =>
      amount == null || base == null || base === 0 ? "" : `×\u00A0${hundredths.format(amount / base)}`,
    /** A value with its unit as the model names it. */
    quantity: (
      /** @type {format.Amount} */ value,
      /** @type {string} */ unit,
      /** @type {number | undefined} */ figures = undefined,
    ) => format.formatQuantity(value, unit, lang, { figures }).text,
  };
}

/** @typedef {ReturnType<typeof methodView>} MethodView */
