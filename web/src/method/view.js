// SPDX-License-Identifier: Apache-2.0
// What the templates of the Method page read: its facts, and the reader's language for words and numbers.
import * as format from "../text/format.js";
import { methodWords } from "./words.js";

/** @import { Facts } from "../../build/method/facts.js" */

/** @param {string} locale @param {Facts} facts */
export function methodView(locale, facts) {
  const words = methodWords(locale);
  const { t, lang } = words;
  return {
    words,
    t,
    lang,
    facts,
    number: (/** @type {format.Amount} */ value, figures = 3) =>
      format.formatNumber(value, lang, { figures }).text,
    mass: (/** @type {format.Amount} */ grams) => format.formatMass(grams, lang).text,
    energy: (/** @type {format.Amount} */ kwh) => format.formatEnergy(kwh, lang).text,
    time: (/** @type {format.Amount} */ hours) => format.formatTime(hours, lang).text,
    count: (/** @type {format.Amount} */ count) => format.formatCount(count, lang).text,
    percent: (/** @type {format.Amount} */ percent) => format.formatPercent(percent, lang).text,
    /** A value with its unit as the model names it. */
    quantity: (
      /** @type {format.Amount} */ value,
      /** @type {string} */ unit,
      /** @type {number | undefined} */ figures = undefined,
    ) => format.formatQuantity(value, unit, lang, { figures }).text,
  };
}

/** @typedef {ReturnType<typeof methodView>} MethodView */
