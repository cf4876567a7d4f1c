// SPDX-License-Identifier: Apache-2.0
// What a screen reader hears: one polite region, once the reader has stopped changing things.
import { formatChange, formatMass } from "./text/format.js";
import { words } from "./text/messages.js";

const wait = 700;

export class Announcer {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  /** @type {number | null} */
  #last = null;

  /** @param {string} locale */
  constructor(locale) {
    this.locale = locale;
  }

  /** @param {string} text */
  say(text) {
    const region = document.getElementById("status");
    if (region) region.textContent = text;
  }

  /**
   * The total, 700 ms after the last change, against the one said before.
   * @param {number} grams
   * @param {boolean} complete
   * @param {import("./text/interval.js").Interval | null} interval
   */
  total(grams, complete, interval) {
    if (this.#last === null) this.#last = grams;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (grams === this.#last) return;
      const { t } = words(this.locale);
      const mass = formatMass(grams, this.locale, { co2e: true }).text;
      const point = complete ? mass : t("result.atleast", { value: mass });
      const { low = "", high = "" } = interval ?? {};
      const total =
        interval && !interval.open
          ? t("result.status.probably", { total: point, low, high: `${high}\u00A0${interval.unit}` })
          : point;
      const base = this.#last ?? grams;
      const key = base === 0 ? "result.status" : grams > base ? "result.status.up" : "result.status.down";
      const change = formatChange(grams, base, this.locale).text.replace(/^[+\u2212-]/, "");
      this.#last = grams;
      this.say(t(key, { total, change }));
    }, wait);
  }
}
