// SPDX-License-Identifier: Apache-2.0
// What a reader does to the ranges of uncertain inputs.
import { goToField } from "../scrolling.js";
import { words } from "../text/messages.js";
import { parseNumber } from "../text/number-entry.js";

/** @import { Draws } from "../draws.js" */
/** @import { Late } from "../late.js" */
/** @import { Session } from "../session.js" */
/** @import { Entry, Store } from "../state.js" */

/**
 * @param {Object} parts
 * @param {Store} parts.store
 * @param {Session} parts.session
 * @param {Draws} parts.draws
 * @param {Late} parts.late
 * @param {string} parts.locale
 * @param {(text: string) => void} parts.offerUndo
 */
export function rangeActs({ store, session, draws, late, locale, offerUndo }) {
  const { t, has } = words(locale);
  const nameOf = (/** @type {string} */ id) => t(has(`driver.${id}`) ? `driver.${id}` : `field.${id}`);
  const row = (/** @type {string} */ id) => session.derived.uncertain?.drivers.find((one) => one.id === id);

  const acts = {
    draws,

    /** @param {boolean} on */
    async editRanges(on) {
      store.show({ ranges: on, driverTable: false });
      if (on) await late.want("sections");
    },

    /** @param {boolean} on */
    async driverTable(on) {
      store.show({ driverTable: on, ranges: false });
      if (on) await late.want("sections");
    },

    /** To the range that is at fault. @param {string} id */
    jumpRange: (id) => async (/** @type {Event} */ event) => {
      event.preventDefault();
      await acts.editRanges(true);
      goToField(`u-low-${id}`);
    },

    /**
     * One end of a range, on every key. The other end is what stands in its box.
     * @param {string} id
     * @param {"low" | "high"} side
     * @param {string} text
     */
    typeBound(id, side, text) {
      const edited = store.ranges[id];
      const { low = 0, high = 0 } = edited && edited !== "fixed" ? edited : (row(id) ?? {});
      const read = parseNumber(text, locale);
      /** @type {Entry} */
      const entry = { text, scale: "", code: read.ok ? "" : read.code };
      const entries = { ...store.rangeEntries[id], [side]: entry };
      const range = read.ok ? { low, high, [side]: read.value } : edited;
      store.setRange(id, range, entries);
    },

    /** The texts give way to the values, unless they are none. @param {string} id */
    leaveBound(id) {
      const { low, high } = store.rangeEntries[id] ?? {};
      if (low?.code || high?.code || !(id in store.rangeEntries)) return;
      delete store.rangeEntries[id];
      store.redraw();
    },

    /** Measured: no spread at all. @param {string} id @param {boolean} on */
    fixRange(id, on) {
      offerUndo(t(on ? "uncertainty.fixed.done" : "uncertainty.reset.done", { name: nameOf(id) }));
      store.setRange(id, on ? "fixed" : undefined);
    },

    /** What the sources say. @param {string} id */
    resetRange(id) {
      offerUndo(t("uncertainty.reset.done", { name: nameOf(id) }));
      store.setRange(id, undefined);
      document.getElementById(`u-low-${id}`)?.focus();
    },
  };
  return acts;
}
