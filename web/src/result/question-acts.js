// SPDX-License-Identifier: Apache-2.0
// What a reader does to the questions asked the other way round, and to the map of all rows.

/** @import { Asking } from "../asking.js" */
/** @import { Address } from "../address.js" */
/** @import { Store } from "../state.js" */
/** @import { FieldDescription } from "../../../wasm/types.js" */

/**
 * @param {Object} parts
 * @param {Store} parts.store
 * @param {Asking} parts.asking
 * @param {Address} parts.address
 * @param {Map<string, FieldDescription>} parts.fields
 * @param {(name: string, id: string) => void} parts.choose
 * @param {(name: string) => void} parts.applying  before a change that can be undone, with what is applied
 * @param {(name: string) => void} parts.applied
 */
export function questionActs({ store, asking, address, fields, choose, applying, applied }) {
  return {
    /** @type {Asking["ask"]} */
    ask: (name, method, args, section) => asking.ask(name, method, args, section),

    /** @param {Record<string, string>} change */
    question(change) {
      store.show({ ask: { ...store.ui.ask, ...change } });
    },

    /** An answer as the value of its field. @param {string} field @param {number} value @param {string} name  what is applied, in words */
    useValue(field, value, name) {
      applying(name);
      store.set(field, fields.get(field)?.whole ? Math.round(value) : value);
      address.push();
      applied(name);
    },

    /** A cell of the map. @param {string} processor @param {string} region @param {string} name */
    applyPair(processor, region, name) {
      applying(name);
      const plain = processor === fields.get("processor")?.default;
      if (plain) delete store.scenario.processor;
      else store.scenario.processor = processor;
      choose("region", region);
      address.push();
      applied(name);
    },
  };
}
