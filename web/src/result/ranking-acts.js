// SPDX-License-Identifier: Apache-2.0
// What a reader does to the whole rankings.
import { turned } from "../table/order.js";

/** @import { Late } from "../late.js" */
/** @import { Store } from "../state.js" */
/** @typedef {"regions" | "processors"} Name */

/** A scroll by less than this shows rows that are drawn already. */
const step = 230;

/** @param {Store} store @param {Late} late */
export function rankActs(store, late) {
  const state = (/** @type {Name} */ table) => store.ui.rank[table];
  const grid = (/** @type {Name} */ table) => document.getElementById(`grid-${table}`);
  const toTop = (/** @type {Name} */ table) => {
    grid(table)?.scrollTo({ top: 0 });
    state(table).top = 0;
  };

  const acts = {
    /** @param {Name} table */
    async toggleAll(table) {
      const whole = !store.ui.all[table];
      store.ui.rank[table] = { query: "", sort: null, top: 0 };
      store.show({ all: { ...store.ui.all, [table]: whole } });
      if (!whole) return;
      await late.want("sections");
      acts.reveal(table);
    },

    /** @param {Name} table @param {string} query */
    searchRank(table, query) {
      state(table).query = query;
      toTop(table);
      store.redraw();
    },

    /** @param {Name} table @param {string} column */
    sortRank(table, column) {
      state(table).sort = turned(state(table).sort, column);
      toTop(table);
      store.redraw();
    },

    /** @param {Name} table @param {number} top */
    scrollRank(table, top) {
      if (Math.abs(top - state(table).top) < step) return;
      state(table).top = top;
      store.redraw();
    },

    /** Brings the current row of a whole ranking into view. @param {Name} table */
    reveal(table) {
      const box = grid(table);
      if (!box) return;
      const row = box.querySelector("tbody tr:not(.gap)")?.clientHeight ?? 46;
      box.scrollTop = Math.max(0, (Number(box.dataset.current) - 2) * row);
      state(table).top = box.scrollTop;
      store.redraw();
    },
  };
  return acts;
}
