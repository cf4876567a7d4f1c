// SPDX-License-Identifier: Apache-2.0
// The page's equations are made of the model's terms: whatever is chosen, each of them has a value, and what stands on
// the left is what the model answers.
import assert from "node:assert/strict";
import { test } from "node:test";

import { equations } from "../../web/src/late/equations.js";
import { loadModel } from "./load-model.mjs";

const model = await loadModel();

/** @typedef {import("../../web/src/late/symbols.js").Node} Node */

/** What an equation may name beside terms: its own numbers, and sums that stand for several factors. */
const words = new Set(["two", "six", "twelve", "weights", "attention"]);

/** @param {Node} node @returns {string[]} */
function leaves(node) {
  if (node.kind === "leaf") return [node.term];
  if (node.kind === "row" || node.kind === "max") return node.items.flatMap(leaves);
  if (node.kind === "over") return [...leaves(node.top), ...leaves(node.bottom)];
  if (node.kind === "power") return [...leaves(node.base), ...leaves(node.exponent)];
  if (node.kind === "paren" || node.kind === "minus") return leaves(node.inside);
  return [];
}

/** @param {Record<string, any>} scenario */
function drawn(scenario) {
  const outcome = model.evaluate(/** @type {any} */ (scenario));
  assert.ok(outcome.ok, JSON.stringify(scenario));
  const processor = () => model.presets.processors.find(({ id }) => id === outcome.inputs.processor.id);
  const list = equations(/** @type {any} */ ({ valid: { outcome }, processor }));
  const known = (/** @type {string} */ id) =>
    words.has(id) || id in outcome.terms || (outcome.inputs[id]?.value ?? null) !== null;
  for (const { title, result, body, receipt } of list) {
    assert.ok(result in outcome.terms, `${title}: ${result}`);
    const named = [...leaves(body), ...receipt.flatMap(([, id, factors]) => factors ?? [id])];
    assert.deepEqual(
      named.filter((id) => !known(id)),
      [],
      `${title} of ${JSON.stringify(scenario)}`,
    );
  }
  return list.map(({ title }) => title);
}

const kinds = /** @type {Record<string, Record<string, any>>} */ ({
  train: {},
  hours: { kind: "hours" },
  infer: { kind: "infer" },
  life: { kind: "life", retrainings: 2, development_overhead: 1.5, data_energy_kwh: 100 },
  energy: { kind: "energy", measured_energy_kwh: 1000 },
});

for (const [kind, scenario] of Object.entries(kinds))
  test(`kind ${kind}: by every method of power, of making, of yield`, () => {
    for (const power_method of ["slope", "tdp", "essay", "system", "llmcarbon"])
      drawn({ ...scenario, ...(kind === "energy" ? {} : { power_method }) });
    if (kind !== "energy") drawn({ ...scenario, power_method: "measured", power_w: 500 });
    for (const embodied_method of ["act", "llmcarbon", "manufacturer"])
      drawn({ ...scenario, embodied_method });
    for (const yield_model of ["poisson", "murphy", "seeds", "negative-binomial", "bose-einstein"])
      drawn({ ...scenario, yield_model, critical_layers: 2, wafer_loss: "edge" });
    for (const boundary of ["chips", "server"]) drawn({ ...scenario, boundary });
    for (const allocation of ["time", "whole", "none"]) drawn({ ...scenario, allocation });
    drawn({ ...scenario, ssd_tb: 10, hdd_tb: 10, retention_days: 30 });
  });

test("training with attention, with measured tokens, with FLOPs", () => {
  for (const attention of ["full", "causal"]) drawn({ attention });
  assert.ok(drawn({ tokens_per_s: 1e6, attention: "full" }).includes("equation.mfu"));
  assert.ok(!drawn({ flops: 1e22 }).includes("equation.flops"));
});

test("serving by every method, shared or reserved, with tokens or without", () => {
  const titles = drawn({ kind: "infer" });
  for (const title of ["equation.prefill_energy", "equation.decode_energy", "equation.idle_energy"])
    assert.ok(titles.includes(title), title);
  drawn({ kind: "infer", service: "reserved", replicas: 3 });
  drawn({ kind: "life", service: "reserved", replicas: 3 });
  assert.ok(!drawn({ kind: "infer", inference_method: "ecologits" }).includes("equation.prefill_flops"));
  assert.ok(!drawn({ kind: "infer", flops_per_request: 4e9 }).includes("equation.decode_time"));
});

test("a life by published splits, a measurement by what it covers", () => {
  for (const split of ["wu-power", "wu-rm1"]) drawn({ kind: "life", split });
  for (const energy_covers of ["device", "it", "facility"])
    for (const hours of [{}, { duration_h: 100 }])
      drawn({ kind: "energy", measured_energy_kwh: 1000, energy_covers, ...hours });
});
