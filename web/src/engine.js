// SPDX-License-Identifier: Apache-2.0
import { load } from "../../wasm/model.js";

/** @import { Model } from "../../wasm/types.js" */

/** Why the model did not start, as a key of the page's words. @param {unknown} error */
function reason(error) {
  const text = String(error);
  if (typeof WebAssembly === "undefined") return "unsupported";
  if (/unsafe-eval|content security|csp/i.test(text)) return "policy";
  if (/CompileError|LinkError|invalid (opcode|value type)|SIMD/i.test(text)) return "unsupported";
  if (/fetch|network|404|load|http/i.test(text)) return "network";
  return "unknown";
}

/** @returns {Promise<{model: Model} | {reason: string}>} */
export async function start() {
  try {
    return { model: await load() };
  } catch (error) {
    return { reason: reason(error) };
  }
}
