// SPDX-License-Identifier: Apache-2.0
// What the model costs, side by side: native, WebAssembly in Node and in Chromium, the same equations in plain
// JavaScript and on numpy. Speed is measured here and asserted nowhere.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { loadModel } from "../wasm/load-model.mjs";
import { timeCalls } from "./calls.mjs";
import { openChromium } from "./chromium.mjs";
import { dragSlider } from "./drag.mjs";
import { processHost } from "./hosts.mjs";
import { measure } from "./measure.mjs";
import { plain } from "./plain.mjs";
import { all, growth, plainScenario, rows } from "./plan.mjs";
import { Aims, line, short } from "./print.mjs";
import { sizeLines } from "./sizes.mjs";
import { wasmKernels } from "./wasm.mjs";

const build = fileURLToPath(new URL("../../build/", import.meta.url));
const rounds = Number(process.env.ROUNDS ?? 30);
const aims = new Aims();

const kernels = await wasmKernels(readFileSync(join(build, "wasm/tests/bench/pegada_bench.wasm")));
const scenario = plainScenario(kernels.scenario());
const native = processHost("native", join(build, "native/tests/bench/pegada_bench"));
const node = { name: "Node", run: kernels.run };
const written = plain(scenario);
const nodePlain = { name: "JS Node", run: written.run };
const numpy = processHost("numpy", process.env.PYTHON ?? "python3", [
  fileURLToPath(new URL("plain.py", import.meta.url)),
]);
const [numpyTotal, numpyVersion] = (await numpy.ask(JSON.stringify(scenario))).split(" ");
const chromium = await openChromium();
const page = await chromium.hosts(scenario);

// Programs that give another answer are not worth timing.
for (const total of [written.total(), page.total, Number(numpyTotal)])
  if (!(Math.abs(total / scenario.inputs.total - 1) < 1e-12))
    throw new Error(`a plain program's total is ${total}, the core's ${scenario.inputs.total}`);

const compiler = execFileSync("g++", ["-dumpfullversion"], { encoding: "utf8" }).trim();
console.log(
  `${cpus()[0].model}, ${cpus().length} cores, load ${short(loadavg()[0])}; the least of ${rounds} rounds`,
);
console.log(`native: g++ ${compiler} -O3 -march=x86-64-v2; numpy ${numpyVersion}, one thread`);
console.log(`Node ${process.versions.node}, V8 ${process.versions.v8}; ${chromium.version}`);
console.log(`default scenario: ${scenario.varying.length} uncertain inputs\n`);

const every = [native, node, page.wasm, nodePlain, page.plain, numpy];
const compiled = every.slice(0, 3);
console.log(
  `ns per item                             inputs    native   wasm in   wasm in        JS        JS     numpy   wasm over native  Chromium over
                                          vary                Node  Chromium   in Node  Chromium               Node  Chromium        JS     numpy`,
);
for (const row of rows) {
  const hosts = row.draws ? every : row.kernel === 0 ? every.slice(0, 5) : compiled;
  const took = await measure(row, hosts, rounds);
  const of = (/** @type {string} */ name) => took.get(name) ?? NaN;
  const against = ["native", "JS Chromium", "numpy"].map((other) => of(other) / of("Chromium"));
  const vary = row.drivers === all ? "all" : row.drivers ? String(row.drivers) : "";
  line(row.name, [vary, ...every.map(({ name }) => of(name)), of("native") / of("Node"), ...against], 38);
  const label = row.draws ? `${row.name}, ${vary} vary` : row.name;
  const traced =
    row.kernel < 2
      ? "a second copy of the model, untraced, would take half of the time and meet it, for its bytes"
      : "";
  aims.atLeast(`${label}: Chromium over native`, against[0], row.draws ? 0.5 : 0.9, traced);
  if (!row.draws || row.drivers !== all) continue;
  const why =
    row.kernel === 3
      ? "numbers kept from before, one figure and no interval: the same arithmetic in the same compiler, less the lanes"
      : "";
  aims.atLeast(`${label}: Chromium over plain JS`, against[1], 3, why);
  aims.atLeast(`${label}: Chromium over numpy`, against[2], 1.5);
}

console.log(`
ns per point, figures and intervals      points    native   wasm in   wasm in
                                                              Node  Chromium`);
for (const [kernel, name] of /** @type {const} */ ([
  [4, "points kept from before"],
  [5, "points made anew"],
])) {
  /** @type {number[]} */
  const costs = [];
  for (const row of growth.filter((each) => each.kernel === kernel)) {
    const took = await measure(row, compiled, rounds);
    line(name, [row.name, ...compiled.map((host) => took.get(host.name) ?? NaN)], 38);
    costs.push(took.get("Chromium") ?? NaN);
  }
  const dearest = Math.max(...costs) / Math.min(...costs);
  if (kernel === 5) aims.atMost(`${name}: dearest point over the cheapest, Chromium`, dearest, 1.25);
}

console.log(`
ms per call, as the page makes it                  Node      Node  Chromium  Chromium
                                                  least    median     least    median`);
const inNode = timeCalls(await loadModel(), 15);
const inChromium = await page.calls(15);
inNode.forEach(({ name, least, median }, index) => {
  const there = inChromium[index];
  line(name, [least, median, there.least, there.median], 42);
  if (name.includes("65,536")) aims.atMost(`${name}: Chromium`, there.least, 25, " ms");
});

const megabytes = kernels.bytes() / 2 ** 20;
console.log(`\nmemory of the module, fixed: ${short(megabytes)} MB`);
aims.atMost("memory", megabytes, 16, " MB");

console.log(`
the MFU slider dragged on the built site, ms      moves   longest task    input to paint
                                                           wall       cpu    median       p95`);
for (const slowdown of [1, 4]) {
  const seen = await dragSlider(chromium.browser, `${chromium.url}build/site/`, { slowdown });
  const name = slowdown === 1 ? "as it is" : `processor slowed down ${slowdown} times`;
  line(name, [String(seen.inputs), seen.longest, seen.longestCpu, seen.median, seen.p95]);
  if (slowdown === 1) aims.atMost("longest task while dragging, processor time", seen.longestCpu, 50, " ms");
}

console.log("\nbytes                                             raw     gzip   brotli");
for (const text of sizeLines(build)) console.log(text);

console.log("\naims");
aims.print();
await Promise.all([native.close(), numpy.close(), chromium.close()]);
