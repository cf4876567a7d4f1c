// SPDX-License-Identifier: Apache-2.0
// What is asked of a model beside the page, in a worker or, where none starts, between two frames of the page.

/** @import { Model } from "../../../wasm/types.js" */

/** @typedef {"draws" | "indices" | "sweep" | "rankAll" | "solve" | "upgrade" | "when" | "reduce" | "leverSweep" | "plan" | "clover"} Method */
/** @typedef {{id: number, method: Method, args: any[]}} Asked */
/** @typedef {{cancelled: () => boolean, progress: (done: number) => void}} Watch */

/** Draws between two looks at what has been asked meanwhile. */
const chunk = 8192;

/** @returns {Promise<void>} */
const pause = () => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * @param {Model} model
 * @param {Asked} asked
 * @param {Watch} watch
 * @returns {Promise<any>} null where it was cancelled
 */
export async function answer(model, { method, args }, watch) {
  if (watch.cancelled()) return null;
  if (method !== "draws") return /** @type {any} */ (model)[method](...args);
  const [scenario, options] = args;
  const run = model.startDraws(scenario, options);
  if (!run.ok) return run;
  for (let done = 0; done < options.points;) {
    done = run.more(chunk);
    watch.progress(done);
    await pause();
    if (watch.cancelled()) return null;
  }
  return run.result();
}
