// SPDX-License-Identifier: Apache-2.0
// Everything the Method page shows that is not words: worked out at build by the model, read from the tables.
import { readFile } from "node:fs/promises";
import { load } from "../../../wasm/model.js";
import { boundaries, figureExample } from "./hardware.js";
import {
  dieAreas,
  driveFactors,
  evaluated,
  facilities,
  hardwareUse,
  nodeGases,
  warmingPotentials,
} from "./lessons.js";
import { tableBy } from "./tables.js";

const wasm = new URL("../../../build/wasm/dist/pegada.wasm", import.meta.url);

async function gather() {
  const model = await load({ wasmBinary: await readFile(wasm) });
  return {
    dataVersion: model.dataVersion,
    terms: new Map(model.terms.map((term) => [term.id, term])),
    sources: await tableBy("sources", "key"),
    scenario: evaluated(model, {}),
    boundaries: boundaries(model),
    packaging_g_per_ic: model.presets.act.packaging_g_per_ic,
    figure: await figureExample(model),
    dies: await dieAreas(model),
    drives: await driveFactors(model),
    facilities: await facilities(model),
    hardwareUse: hardwareUse(model),
    gases: await warmingPotentials(),
    nodes: await nodeGases(model),
  };
}

/** @typedef {Awaited<ReturnType<typeof gather>>} Facts */

/** @type {Promise<Facts> | undefined} */
let gathered;

/** The same for every language. */
export const methodFacts = () => (gathered ??= gather());
