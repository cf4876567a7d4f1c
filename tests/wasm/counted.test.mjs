// SPDX-License-Identifier: Apache-2.0
// What the result says of the hardware it counts, by what the model really counted.
import assert from "node:assert/strict";
import { test } from "node:test";

import { counted } from "../../web/src/result/counted.js";
import { en } from "../../web/src/text/strings/en.js";
import { pt } from "../../web/src/text/strings/pt.js";
import { loadModel } from "./load-model.mjs";

const model = await loadModel();

/** @param {Record<string, any>} scenario */
function said(scenario) {
  const outcome = model.evaluate(/** @type {any} */ (scenario));
  assert.ok(outcome.ok, JSON.stringify(scenario));
  const key = counted(outcome);
  assert.ok(key in en && key in pt, key);
  return key.replace("result.boundary.", "");
}

test("chips, cards and servers are claimed where they are counted", () => {
  const maker = { embodied_method: "manufacturer" };
  const unknown = { ...maker, processor: "v100" };
  assert.equal(said({}), "server");
  assert.equal(said({ boundary: "chips" }), "chips");
  assert.equal(said(maker), "maker");
  assert.equal(said({ ...maker, boundary: "card" }), "card");
  assert.equal(said(unknown), "host");
  assert.equal(said({ ...unknown, boundary: "card" }), "none");
  assert.equal(said({ allocation: "none" }), "none");
  assert.equal(said({ kind: "energy", measured_energy_kwh: 10 }), "none");
});
