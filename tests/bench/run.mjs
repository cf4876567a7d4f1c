// SPDX-License-Identifier: Apache-2.0
// What the model costs: natively, through the bridge in Node, and in bytes. Speed is measured here and asserted nowhere.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

import { loadModel } from "../wasm/load-model.mjs";

const build = fileURLToPath(new URL("../../build/", import.meta.url));

/** Median nanoseconds of one call. @param {number} calls @param {(index: number) => void} step */
function nanosecondsEach(calls, step) {
  const rounds = Array.from({ length: 15 }, () => {
    const start = process.hrtime.bigint();
    for (let index = 0; index < calls; index += 1) step(index);
    return Number(process.hrtime.bigint() - start) / calls;
  });
  return rounds.sort((a, b) => a - b)[7];
}

/** @param {string} name @param {number} nanoseconds */
function printTime(name, nanoseconds) {
  const text =
    nanoseconds < 10_000 ? `${nanoseconds.toFixed(0)} ns` : `${(nanoseconds / 1000).toFixed(1)} µs`;
  console.log(`  ${name.padEnd(42)} ${text.padStart(10)}`);
}

console.log("native, g++ -O3");
const native = execFileSync(join(build, "native/tests/bench/pegada_bench"), { encoding: "utf8" });
for (const line of native.trim().split("\n")) {
  const [name, nanoseconds] = line.split("\t");
  printTime(name, Number(nanoseconds));
}

console.log(`through the bridge, Node ${process.versions.node}, V8 ${process.versions.v8}`);
const model = await loadModel();
const counts = [8, 64, 256, 1024];
printTime(
  "evaluate, everything the page shows",
  nanosecondsEach(2000, (index) => void model.evaluate({ count: counts[index & 3] })),
);
printTime(
  "rank all regions",
  nanosecondsEach(100, (index) => void model.rank({ count: counts[index & 3] }, "regions")),
);
printTime(
  "rank all processors",
  nanosecondsEach(100, (index) => void model.rank({ count: counts[index & 3] }, "processors")),
);

console.log("bytes                                             raw     gzip   brotli");
for (const name of ["pegada.wasm", "published.wasm"])
  printSize(name, readFileSync(join(build, "wasm/dist", name)));
const assets = join(build, "site/assets");
for (const name of listed(assets)) printSize(name, readFileSync(join(assets, name)));
for (const page of ["index.html", "pt/index.html"]) {
  const file = join(build, "site", page);
  if (statSync(file, { throwIfNoEntry: false })) printSize(page, readFileSync(file));
}

/** @param {string} folder */
function listed(folder) {
  return statSync(folder, { throwIfNoEntry: false }) ? readdirSync(folder).sort() : [];
}

/** @param {string} name @param {Buffer} content */
function printSize(name, content) {
  const brotli = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  const sizes = [content.length, gzipSync(content, { level: 9 }).length, brotli.length];
  console.log(`  ${name.padEnd(42)} ${sizes.map((size) => String(size).padStart(8)).join(" ")}`);
}
