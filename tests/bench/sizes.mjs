// SPDX-License-Identifier: Apache-2.0
// Bytes of what a reader's device fetches.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** @param {string} folder */
function listed(folder) {
  return statSync(folder, { throwIfNoEntry: false }) ? readdirSync(folder).sort() : [];
}

/** @param {string} name @param {Buffer} content */
function sizeLine(name, content) {
  const brotli = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  const sizes = [content.length, gzipSync(content, { level: 9 }).length, brotli.length];
  return `  ${name.padEnd(42)} ${sizes.map((size) => String(size).padStart(8)).join(" ")}`;
}

/** @param {string} build */
export function sizeLines(build) {
  const assets = join(build, "site/assets");
  const files = [
    ...["pegada.wasm", "published.wasm"].map((name) => [name, join(build, "wasm/dist", name)]),
    ...listed(assets).map((name) => [name, join(assets, name)]),
    ...["index.html", "pt/index.html"].map((page) => [page, join(build, "site", page)]),
  ];
  return files
    .filter(([, file]) => statSync(file, { throwIfNoEntry: false }))
    .map(([name, file]) => sizeLine(name, readFileSync(file)));
}
