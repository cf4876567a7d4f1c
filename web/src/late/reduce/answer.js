// SPDX-License-Identifier: Apache-2.0
// What the model says of the levers, and the last of it that held: an amount that is none leaves it standing.

/** @import { View } from "../../view.js" */
/** @import { Issue, LeverEffect, Reduction } from "./types.js" */

/** @type {WeakMap<object, {answer: Reduction, order: string[], shown: string[]}>} */
const last = new WeakMap();

/** Rows shown before "All". */
export const first = 8;

/**
 * @param {View} view
 * @returns {{answer: Reduction | null, fresh: boolean, issues: Issue[]}} fresh: of what is on now
 */
export function reduction(view) {
  const { drawn, ranges, stale } = view.derived;
  const { measures } = view.store;
  const { result, fresh } = view.actions.ask("reduce", "reduce", [drawn, { measures, ranges }], "reduce");
  const kept = last.get(view.store);
  if (result?.ok && result !== kept?.answer)
    last.set(view.store, { order: [], shown: [], ...kept, answer: result });
  const answer = last.get(view.store)?.answer ?? null;
  const issues = result && !result.ok ? result.issues : [];
  return { answer, fresh: fresh && !stale && Boolean(result?.ok), issues };
}

/** Whether the focus is on a row: none may then move away under it. */
const held = () => Boolean(document.querySelector("#levers")?.contains(document.activeElement));

/**
 * The rows in the order of their effect, which waits while the focus is among them; and those that are shown.
 * @param {View} view
 * @param {Reduction} answer
 * @param {boolean} all
 * @returns {LeverEffect[]}
 */
export function rows(view, answer, all) {
  const byId = new Map(answer.levers.map((row) => [/** @type {string} */ (row.id), row]));
  const now = [...byId.keys()];
  const kept = /** @type {{order: string[], shown: string[]}} */ (last.get(view.store));
  const waits = held();
  const order = waits
    ? [...kept.order.filter((id) => byId.has(id)), ...now.filter((id) => !kept.order.includes(id))]
    : now;
  const stays = (/** @type {string} */ id) =>
    id in view.store.measures || id in view.store.amountEntries || (waits && kept.shown.includes(id));
  const shown = order.filter((id, i) => all || i < first || stays(id));
  Object.assign(kept, { order, shown });
  return shown.map((id) => /** @type {LeverEffect} */ (byId.get(id)));
}
