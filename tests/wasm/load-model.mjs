// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";

import { load } from "../../wasm/model.js";

/** The shipped module, in Node: there the wasm is read from the disk and handed over. */
export function loadModel() {
  const file = new URL("../../build/wasm/dist/pegada.wasm", import.meta.url);
  return load({ wasmBinary: readFileSync(file) });
}
