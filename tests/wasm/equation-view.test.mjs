// SPDX-License-Identifier: Apache-2.0
// The page's equations are made of the model's terms: whatever is chosen, each of them has a value, and what stands on
// the left is what the model answers.
import assert from "node:assert/strict";
import { test } from "node:test";

import { equations } from "../../web/src/late/equations.js";
import { en } from "../../web/src/text/strings/en.js";
import { en as late } from "../../web/src/text/strings/late/en.js";
import { loadModel } from "./load-model.mjs";

const sentences = { ...en, ...late };
const model = await loadModel();

/** @typedef {import("../../web/src/late/symbols.js").Node} Node */

/** What an equation may name beside terms: its own numbers, and sums that stand for several factors. */
const words = new Set([
  ...["two", "four", "six", "twelve", "quarter", "eighth", "10/20", "70/20", "31/29", "40/29"],
  ...["weights", "attention", "weights_read", "cache_read", "defects"],
]);

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
    words.has(id) || /^\d+$/.test(id) || id in outcome.terms || (outcome.inputs[id]?.value ?? null) !== null;
  for (const { title, result, body, receipt, notes = [] } of list) {
    for (const key of [title, ...notes]) assert.ok(key in sentences, key);
    assert.ok(result in outcome.terms, `${title}: ${result}`);
    const named = [...leaves(body), ...receipt.flatMap(([, id, factors]) => factors ?? [id])];
    assert.deepEqual(
      named.filter((id) => !known(id)),
      [],
      `${title} of ${JSON.stringify(scenario)}`,
    );
  }
  const results = list.map(({ result }) => result);
  return { titles: list.map(({ title }) => title), results, list, terms: outcome.terms };
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
  assert.ok(drawn({ tokens_per_s: 1e6, attention: "full" }).titles.includes("equation.mfu"));
  assert.ok(!drawn({ flops: 1e22 }).titles.includes("equation.flops"));
});

test("serving by every method, shared or reserved, with tokens or without", () => {
  const { titles } = drawn({ kind: "infer" });
  for (const title of ["equation.prefill_energy", "equation.decode_energy", "equation.idle_energy"])
    assert.ok(titles.includes(title), title);
  drawn({ kind: "infer", service: "reserved", replicas: 3 });
  drawn({ kind: "life", service: "reserved", replicas: 3 });
  assert.ok(
    !drawn({ kind: "infer", inference_method: "ecologits" }).titles.includes("equation.prefill_flops"),
  );
  assert.ok(!drawn({ kind: "infer", flops_per_request: 4e9 }).titles.includes("equation.decode_time"));
});

test("a life by published splits, a measurement by what it covers", () => {
  for (const split of ["wu-power", "wu-rm1"]) drawn({ kind: "life", split });
  for (const energy_covers of ["device", "it", "facility"])
    for (const hours of [{}, { duration_h: 100 }])
      drawn({ kind: "energy", measured_energy_kwh: 1000, energy_covers, ...hours });
});

/** Terms above zero that an equation names and none derives, though the model computes them. @param {Record<string, any>} scenario */
function unexplained(scenario) {
  const { list, results, terms } = drawn(scenario);
  const computed = new Set(model.terms.filter(({ field }) => !field).map(({ id }) => id));
  const named = new Set(list.flatMap(({ body }) => leaves(body)));
  return [...named].filter((id) => computed.has(id) && terms[id] > 0 && !results.includes(id));
}

test("every computed term has its equation, whatever the kind and the method", () => {
  // What one device's parts are made of has no equation of its own here, and a life's embodied devices take a share.
  const given = [
    "packaging_g",
    "host_g",
    "card_g",
    "host_power_w",
    "serving_host_w",
    "storage_power_w",
    "retention_h",
  ];
  const rest = [
    ...given,
    "cpa_g_per_cm2",
    "wafer_loss",
    "embodied_devices_g",
    "market_g_per_kwh",
    "duration_h",
  ];
  const disks = { ssd_tb: 10, hdd_tb: 10, retention_days: 30 };
  const scenarios = [
    ...Object.values(kinds),
    ...Object.values(kinds).map((scenario) => ({ ...scenario, ...disks })),
    ...["wu-power", "wu-rm1"].map((split) => ({ kind: "life", split })),
    ...["infer", "life"].flatMap((kind) => [
      { kind, service: "reserved", replicas: 3 },
      { kind, inference_method: "ecologits" },
      { kind, power_method: "essay" },
      { kind, power_method: "measured", power_w: 500, power_covers: "system" },
      { kind, parameters: 1e12, active_parameters: 3e10 },
    ]),
    { kind: "energy", measured_energy_kwh: 1000, energy_covers: "device", duration_h: 100, ...disks },
  ];
  for (const scenario of scenarios)
    assert.deepEqual(
      unexplained(scenario).filter(
        (id) => !rest.includes(id) && (id !== "data_kwh" || "split" in scenario), // else the reader's own
      ),
      [],
      JSON.stringify(scenario),
    );
});

/** Figures of a body, its terms in coherent units of their own. @param {Node} node @param {(id: string) => number} value @returns {number} */
function worked(node, value) {
  if (node.kind === "leaf") return value(node.term);
  if (node.kind === "number") return Number(node.text);
  if (node.kind === "paren") return worked(node.inside, value);
  if (node.kind === "over") return worked(node.top, value) / worked(node.bottom, value);
  if (node.kind !== "row") throw new Error(node.kind);
  const parts = node.items.map((item) => worked(item, value));
  return parts.reduce((a, b) => (node.op === "×" ? a * b : node.op === "+" ? a + b : a - b));
}

test("the new equations give what the model answers", () => {
  const check = (/** @type {Record<string, any>} */ scenario, /** @type {[string, number][]} */ expected) => {
    const outcome = model.evaluate(/** @type {any} */ (scenario));
    assert.ok(outcome.ok);
    const { list, terms } = drawn(scenario);
    const value = (/** @type {string} */ id) => terms[id] ?? outcome.inputs[id]?.value ?? NaN;
    for (const [result, scale] of expected) {
      const one = list.find((equation) => equation.result === result);
      assert.ok(one, result);
      const ratio = worked(one.body, value) / (terms[result] * scale);
      assert.ok(Math.abs(ratio - 1) < 1e-9, `${result} of ${JSON.stringify(scenario)}: ${ratio}`);
    }
  };
  const served = /** @type {[string, number][]} */ ([
    ["decode_flops", 1],
    ["decode_gb", 1e9],
    ["energy_host_kwh", 1e3],
  ]);
  check({ kind: "infer" }, served);
  check({ kind: "infer", parameters: 1e12, active_parameters: 3e10 }, served);
  check({ kind: "infer", power_method: "essay" }, [["energy_host_kwh", 1e3]]);
  check({ kind: "infer", inference_method: "ecologits" }, [["energy_host_kwh", 1e3]]);
  check({ kind: "infer", service: "reserved", replicas: 3 }, [["energy_host_kwh", 1e3]]);
  check({ kind: "life", retrainings: 2, development_overhead: 1.5 }, [
    ["energy_host_kwh", 1e3],
    ["inference_h", 1],
  ]);
  check({ kind: "life", power_method: "measured", power_w: 500, power_covers: "system" }, [
    ["energy_host_kwh", 1e3],
  ]);
  check({ kind: "life", split: "wu-power" }, [
    ["inference_h", 1],
    ["experimentation_h", 1],
    ["energy_host_kwh", 1e3],
    ["energy_processors_kwh", 1e3],
  ]);
  check({ kind: "life", split: "wu-rm1" }, [
    ["inference_h", 1],
    ["data_kwh", 1e3],
    ["energy_host_kwh", 1e3],
  ]);
});

test("a meter's note says what is added", () => {
  const note = (/** @type {Record<string, any>} */ scenario) =>
    drawn({ kind: "energy", measured_energy_kwh: 1000, ...scenario }).list.find(
      ({ result }) => result === "energy_facility_kwh",
    )?.notes;
  assert.deepEqual(note({ energy_covers: "device" }), ["equation.energy.hostless"]);
  assert.deepEqual(note({ energy_covers: "device", duration_h: 10 }), ["equation.energy.device"]);
  assert.deepEqual(note({ energy_covers: "facility", ssd_tb: 5, retention_days: 9 }), [
    "equation.energy.facility",
    "equation.energy.storage",
  ]);
});

test("what measures leave stands in the equations only where it is not all", () => {
  const of = (/** @type {Record<string, any>} */ scenario, /** @type {string} */ result) => {
    const one = drawn(scenario).list.find((equation) => equation.result === result);
    assert.ok(one, result);
    return leaves(one.body);
  };
  const training = { training_work_percent: 50, training_time_percent: 90, training_power_percent: 80 };
  const serving = { serving_time_percent: 70, serving_power_percent: 60 };
  for (const [
    kind,
    some,
    result,
    terms,
  ] of /** @type {[string, Record<string, any>, string, string[]][]} */ ([
    ["train", training, "duration_h", ["training_work", "training_time"]],
    ["train", training, "device_power_w", ["training_power"]],
    ["life", training, "duration_h", ["training_work", "training_time"]],
    ["infer", serving, "prefill_s", ["serving_time"]],
    ["infer", serving, "decode_s", ["serving_time"]],
    ["infer", serving, "prefill_power_w", ["serving_power"]],
    ["infer", serving, "decode_power_w", ["serving_power"]],
    ["infer", { service: "reserved", device_share_percent: 50 }, "idle_h", ["device_share_percent"]],
  ])) {
    const plain = "service" in some ? { kind, service: "reserved" } : { kind };
    for (const term of terms) {
      assert.ok(of({ kind, ...some }, result).includes(term), `${kind}: ${result} without ${term}`);
      assert.ok(!of(plain, result).includes(term), `${kind}: ${result} with ${term}`);
    }
  }
});
