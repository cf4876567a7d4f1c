// SPDX-License-Identifier: Apache-2.0
// What a reader does to the levers: on, off, how much, and into the scenario.
import { goTo } from "../scrolling.js";
import { words } from "../text/messages.js";
import { parseNumber } from "../text/number-entry.js";

/** @import { Address } from "../address.js" */
/** @import { Announcer } from "../announce.js" */
/** @import { Measures, Ranges, Store } from "../state.js" */
/** @import { Change, LeverId, Together } from "../late/reduce/types.js" */
/** @import { Model } from "../../../wasm/types.js" */

/** @param {Record<string, unknown>} some @param {readonly string[]} names @returns {any} */
const without = (some, names) =>
  Object.fromEntries(Object.entries(some).filter(([name]) => !names.includes(name)));

/**
 * @param {Object} parts
 * @param {Model} parts.model
 * @param {Store} parts.store
 * @param {Address} parts.address
 * @param {Announcer} parts.announcer
 * @param {string} parts.locale
 * @param {(text: string) => void} parts.offerUndo
 */
export function measureActs({ model, store, address, announcer, locale, offerUndo }) {
  const { t } = words(locale);
  const lever = (/** @type {string} */ id) => model.levers.find((one) => one.id === id);

  /** On at an amount, and what cannot be on beside it off. @param {string} id @param {true | number | string} amount @param {import("../state.js").Entry} [entry] */
  const turnOn = (id, amount, entry) => {
    const excluded = lever(id)?.excludes ?? [];
    /** @type {Measures} */
    const measures = { ...without(store.measures, excluded), [id]: amount };
    const entries = without(store.amountEntries, [...excluded, id]);
    store.setMeasures(measures, entry ? { ...entries, [id]: entry } : entries);
  };

  return {
    /** @param {LeverId} id @param {boolean} on */
    switchLever(id, on) {
      if (on) turnOn(id, true);
      else store.setMeasures(without(store.measures, [id]), without(store.amountEntries, [id]));
    },

    /**
     * An amount, on every key: it turns the lever on. What is none leaves the last one as it was.
     * @param {LeverId} id
     * @param {string} text
     */
    typeAmount(id, text) {
      const { lowest, highest, whole } = /** @type {{lowest: number, highest: number, whole: boolean}} */ (
        lever(id)
      );
      const read = parseNumber(text, locale);
      const entry = { text, scale: "", code: "" };
      const fits = read.ok && read.value >= lowest && read.value <= highest;
      if (fits && (!whole || Number.isInteger(read.value))) return turnOn(id, read.value, entry);
      if (!read.ok && read.code === "empty" && id in store.measures) return turnOn(id, true, entry);
      const code = fits ? "not-whole" : read.ok ? "out-of-range" : read.code === "empty" ? "" : read.code;
      const bound = read.ok ? { value: read.value } : {};
      store.setMeasures(store.measures, { ...store.amountEntries, [id]: { ...entry, code, ...bound } });
    },

    /** The text gives way to the amount, unless it is none. @param {LeverId} id */
    leaveAmount(id) {
      if (!(id in store.amountEntries) || store.amountEntries[id].code) return;
      store.setMeasures(store.measures, without(store.amountEntries, [id]));
    },

    /** A row instead of a number. @param {LeverId} id @param {string} row */
    chooseAmount(id, row) {
      turnOn(id, row);
    },

    /** @param {LeverId[]} ids  those of a plan */
    turnOnOnly(ids) {
      store.setMeasures(Object.fromEntries(ids.map((id) => [id, /** @type {const} */ (true)])));
    },

    turnAllOff() {
      store.setMeasures({});
      // With the panel goes its button: the nearest thing to go on from is the last of the rows above.
      const row = document.querySelector("#levers > :last-child [role=switch]");
      /** @type {HTMLElement | null} */ (row)?.focus({ preventScroll: true });
    },

    /** The mean FLOPs of a request of a mix, as if typed. @param {number} flops */
    useMix(flops) {
      address.flush();
      offerUndo(t("clover.applied"));
      const scenario = { ...store.scenario, flops_per_request: flops };
      store.replace(scenario, store.ui.run, store.ranges, store.measures);
      address.push();
      announcer.say(t("clover.applied"));
    },

    /** What the levers change, as if typed. @param {Together} together */
    applyMeasures({ changes, ranges, last }) {
      const n = last.length;
      address.flush();
      offerUndo(t("reduce.applied", { n }));
      const scenario = { ...store.scenario };
      for (const { field, value } of /** @type {Change[]} */ (changes))
        if (value === null) delete scenario[field];
        else scenario[field] = value;
      const written = Object.entries({ ...store.ranges, ...ranges }).filter(([, range]) => range !== null);
      store.replace(scenario, store.ui.run, /** @type {Ranges} */ (Object.fromEntries(written)));
      address.push();
      announcer.say(t("reduce.applied", { n }));
      goTo("reduce");
    },
  };
}
