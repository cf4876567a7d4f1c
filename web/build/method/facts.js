// SPDX-License-Identifier: Apache-2.0
// Everything the Method page shows that is not words: worked out at build by the model, read from the tables.
import { readFile } from "node:fs/promises";
import { load } from "../../../wasm/model.js";
import { loadPublished } from "../../../wasm/published.js";
import { excludedRuns, oneH100, powerBackTest, publishedRuns, tokenEnergy } from "./evidence.js";
import { llmcarbonTables, mfuTables } from "./agreement.js";
import { evaluated, spread } from "./ask.js";
import { boundaries, figureExample } from "./hardware.js";
import { dieAreas, driveFactors, facilities, hardwareUse, nodeGases, warmingPotentials } from "./lessons.js";
import { slips } from "./slips.js";
import { tableBy } from "./tables.js";

const dist = new URL("../../../build/wasm/dist/", import.meta.url);
const wasm = async (/** @type {string} */ name) => ({
  wasmBinary: await readFile(new URL(`${name}.wasm`, dist)),
});

async function gather() {
  const model = await load(await wasm("pegada"));
  const published = await loadPublished(await wasm("published"));
  return {
    dataVersion: model.dataVersion,
    terms: new Map(model.terms.map((term) => [term.id, term])),
    sources: await tableBy("sources", "key"),
    kinds: model.fields.find(({ name }) => name === "kind")?.choices ?? [],
    scenario: evaluated(model, {}),
    spread: spread(model, {}),
    drivers: new Map(model.drivers.map((driver) => [driver.id, driver])),
    boundaries: boundaries(model),
    packaging_g_per_ic: published.tables.packaging_g_per_ic,
    figure: await figureExample(model),
    dies: await dieAreas(model),
    drives: await driveFactors(published),
    facilities: await facilities(model),
    hardwareUse: hardwareUse(model),
    gases: await warmingPotentials(),
    nodes: await nodeGases(model),
    mfu: await mfuTables(published),
    llmcarbon: await llmcarbonTables(published),
    slips: await slips(model, published),
    h100: await oneH100(model, published),
    power: await powerBackTest(model),
    excluded: await excludedRuns(),
    tokens: await tokenEnergy(model),
    decodeUtilisation: evaluated(model, { kind: "infer" }).inputs.utilisation_percent.value,
    runs: await publishedRuns(model),
  };
}

/** @typedef {Awaited<ReturnType<typeof gather>>} Facts */

/** @type {Promise<Facts> | undefined} */
let gathered;

/** The same for every language. */
export const methodFacts = () => (gathered ??= gather());
