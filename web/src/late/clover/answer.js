// SPDX-License-Identifier: Apache-2.0
// What the model answers, and the last answer that held: a field at fault leaves it standing.
import { asked, chosenFamily, chosenTrace, refused } from "./question.js";

/** @import { View } from "../../view.js" */
/** @import { CloverFamily, CloverInfeasible, CloverMix } from "../../../../wasm/types.js" */
/** @import { Faults } from "./question.js" */

/** @typedef {{answer: CloverMix | {ok: false, infeasible: CloverInfeasible}, family: CloverFamily | null, trace: string, rate: number, latency: number}} Kept */

/** @type {WeakMap<object, Kept>} */
const last = new WeakMap();

/** @param {View} view @returns {{kept: Kept | null, fresh: boolean, faults: Faults}} */
export function mix(view) {
  const { question, faults, lines } = asked(view);
  const { drawn, stale } = view.derived;
  if (!question) return { kept: last.get(view.store) ?? null, fresh: false, faults };
  const { result, fresh } = view.actions.ask("clover", "clover", [drawn, question], "clover");
  const held = Boolean(result?.available && (result.ok || result.infeasible));
  if (fresh && held)
    last.set(view.store, {
      answer: result,
      family: chosenFamily(view),
      trace: chosenTrace(view).id,
      rate: question.requestsPerS,
      latency: question.latencyMs,
    });
  const issues = fresh && result?.available && !result.ok ? result.issues : [];
  return {
    kept: last.get(view.store) ?? null,
    fresh: fresh && held && !stale,
    faults: refused(view, issues, lines),
  };
}
