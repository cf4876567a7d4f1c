// SPDX-License-Identifier: Apache-2.0
// The model once more, beside the page: many draws and long sweeps, without a key waiting for them.
import { load } from "../../../wasm/model.js";
import { answer } from "./jobs.js";

/** @import { Asked } from "./jobs.js" */

const loading = load();
/** Jobs that are no longer wanted. @type {Set<number>} */
const cancelled = new Set();
/** One at a time: a model has one run of draws. @type {Promise<void>} */
let queue = Promise.resolve();

/** @param {unknown} message */
const say = (message) => postMessage(message);

loading.then(
  () => say({ ready: true }),
  () => say({ ready: false }),
);

addEventListener("message", (/** @type {MessageEvent<Asked | {cancel: number}>} */ { data }) => {
  if ("cancel" in data) {
    cancelled.add(data.cancel);
    return;
  }
  queue = queue.then(async () => {
    const { id } = data;
    try {
      const result = await answer(await loading, data, {
        cancelled: () => cancelled.has(id),
        progress: (done) => say({ id, done }),
      });
      say({ id, result });
    } catch (error) {
      say({ id, error: String(error) });
    }
    cancelled.delete(id);
  });
});
