// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";

import { loadPublished } from "../../wasm/published.js";

/** The shipped module of published equations, in Node: there the wasm is read from the disk and handed over. */
export function loadPublishedFromDisk() {
  const file = new URL("../../build/wasm/dist/published.wasm", import.meta.url);
  return loadPublished({ wasmBinary: readFileSync(file) });
}
