// SPDX-License-Identifier: Apache-2.0
// What the build asks of the model: an answer there must be, or the page is not built.

/** @import { Model } from "../../../wasm/types.js" */

/** @param {Model} model @param {Record<string, string | number>} scenario */
export function evaluated(model, scenario) {
  const outcome = model.evaluate(scenario);
  if (!outcome.ok)
    throw new Error(`the Method page asks for ${JSON.stringify(scenario)}, which has no result`);
  return outcome;
}

/** The same with its ranges. @param {Model} model @param {Record<string, string | number>} scenario */
export function spread(model, scenario) {
  const outcome = model.uncertainty(scenario, { points: 65536 });
  if (!outcome.ok)
    throw new Error(`the Method page asks for ${JSON.stringify(scenario)}, which has no interval`);
  return outcome;
}

/**
 * What an equation answers; a refusal here is a mistake of this page.
 * @template T
 * @param {{ok: true, values: T} | {ok: false, issues: unknown}} answer
 * @returns {T}
 */
export function valuesOf(answer) {
  if (!answer.ok)
    throw new Error(`the Method page asks an equation what it cannot: ${JSON.stringify(answer.issues)}`);
  return answer.values;
}
