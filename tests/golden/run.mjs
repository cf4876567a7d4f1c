// SPDX-License-Identifier: Apache-2.0
// Runs every vector file of a folder through the shipped module of published equations: `run.mjs DIR [--whole]`.
// Exits with 1 on any wrong or missing key. Kinds the product does not compute are counted as skipped, and with
// `--whole` are wrong, too.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

import { loadPublishedFromDisk } from "../wasm/load-published.mjs";
import { differences } from "./compare.mjs";
import { act } from "./kinds/act.mjs";
import { codecarbon, ecologits, greenAlgorithms, mlco2 } from "./kinds/calculators.mjs";
import { llmcarbon } from "./kinds/llmcarbon.mjs";
import { mfu } from "./kinds/mfu.mjs";
import { params, scalingLaw } from "./kinds/models.mjs";
import { publishedRuns } from "./kinds/runs.mjs";
import { boavizta, yields } from "./kinds/wafers.mjs";

/** @typedef {{name: string, kind: string, inputs: Record<string, any>, expected: Record<string, unknown>}} Case */

const [folder, flag] = process.argv.slice(2);
/** Of the project's own vectors none may be skipped: a misspelt kind would pass for one to come. */
const whole = flag === "--whole";
if (!folder) {
  console.error("which folder? run.mjs DIR");
  process.exit(2);
}

const published = await loadPublishedFromDisk();
/** @type {Record<string, Record<string, (inputs: any) => Record<string, unknown>>>} */
const kinds = {
  act: act(published),
  boavizta: boavizta(published),
  codecarbon: codecarbon(published),
  ecologits: ecologits(published),
  green_algorithms: greenAlgorithms(published),
  llmcarbon: llmcarbon(published),
  mfu: mfu(published),
  mlco2: mlco2(published),
  params: params(published),
  published_runs: publishedRuns(published),
  scaling_law: scalingLaw(published),
  yield: yields(published),
};

let passed = 0;
let failed = 0;
/** @type {Map<string, number>} */
const skipped = new Map();

for (const file of readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .sort()) {
  // A second file of an origin has a word of its own after a hyphen.
  const [origin] = basename(file, ".json").split("-");
  for (const vector of casesOf(file)) {
    const compute = kinds[origin]?.[vector.kind];
    if (!compute) {
      const kind = `${origin}/${vector.kind}`;
      skipped.set(kind, (skipped.get(kind) ?? 0) + 1);
      continue;
    }
    const wrong = check(vector, compute);
    if (wrong.length === 0) passed += 1;
    else {
      failed += 1;
      console.log(`FAIL ${origin}/${vector.kind} ${vector.name}`);
      for (const line of wrong) console.log(`     ${line}`);
    }
  }
}

for (const [kind, count] of skipped) console.log(`skipped ${kind}: ${count} (not computed yet)`);
const nothing = passed + failed + skipped.size === 0;
if (nothing) console.log(`no vectors in ${folder}`);
console.log(`${passed} passed, ${failed} failed, ${sum(skipped.values())} skipped`);
process.exit(failed > 0 || nothing || (whole && skipped.size > 0) ? 1 : 0);

/** @param {string} file @returns {Case[]} */
function casesOf(file) {
  try {
    const { cases } = JSON.parse(readFileSync(join(folder, file), "utf8"));
    if (Array.isArray(cases)) return cases;
    throw new Error("no list of cases");
  } catch (error) {
    failed += 1;
    console.log(`FAIL ${file}: ${error instanceof Error ? error.message : error}`);
    return [];
  }
}

/** @param {Case} vector @param {(inputs: any) => Record<string, unknown>} compute @returns {string[]} */
function check(vector, compute) {
  try {
    return differences(vector.expected, compute(vector.inputs));
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** @param {Iterable<number>} numbers */
function sum(numbers) {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
