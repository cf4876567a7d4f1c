// SPDX-License-Identifier: Apache-2.0
// Clover as callers ask it: choices, fronts and days hang together, and whatever is wrong is named, all at once.
import assert from "node:assert/strict";
import { test } from "node:test";

import { loadModel } from "./load-model.mjs";

const model = await loadModel();
/** @type {any} hostile callers keep to no type */
const hostile = model;

const service = /** @type {const} */ ({ kind: "infer", processor: "a100-40" });
const usual = { family: "efficientnet", requestsPerS: 1000, latencyMs: 50 };

/** @param {any} [question] @param {any} [scenario] @returns {any} */
function served(question = {}, scenario = service) {
  const answer = model.clover(scenario, { ...usual, ...question });
  assert.ok(answer.available && answer.ok, JSON.stringify(answer).slice(0, 300));
  return answer;
}

/** @param {any} question @param {any} [scenario] @returns {string[]} */
function faults(question, scenario = service) {
  const answer = hostile.clover(scenario, question);
  assert.equal(answer.available, true);
  assert.equal(answer.ok, false);
  return answer.issues.map((/** @type {any} */ issue) => `${issue.field} ${issue.code}`);
}

const rows = [
  { variant: "small", slices: 1, latency_ms: 20, energy_j: 0.2, accuracy: 70 },
  { variant: "small", slices: 7, latency_ms: 8, energy_j: 0.2, accuracy: 70 },
  { variant: "large", slices: 3, latency_ms: 40, energy_j: 1.5, accuracy: 80 },
  { variant: "large", slices: 4, latency_ms: 30, energy_j: 1.4, accuracy: 80 },
  { variant: "large", slices: 7, latency_ms: 20, energy_j: 1.3, accuracy: 80 },
];

test("families, traces, partitions and processors are told, frozen, with sources", () => {
  assert.deepEqual(
    model.cloverFamilies.map(({ id, variants }) => [id, variants.length]),
    [
      ["efficientnet", 8],
      ["yolov5", 3],
      ["albert", 4],
    ],
  );
  for (const { variants, efficiency_citation } of model.cloverFamilies) {
    assert.ok(efficiency_citation > 0);
    for (const { flops, accuracy, parameters, citation } of variants)
      assert.ok(flops > 1e8 && accuracy > 40 && accuracy < 100 && parameters > 1e6 && citation > 0);
  }
  assert.equal(model.cloverPartitions.length, 19);
  for (const sizes of model.cloverPartitions) assert.ok(sizes.reduce((sum, size) => sum + size, 0) <= 7);
  assert.deepEqual(
    model.cloverTraces.map(({ id, hours }) => [id, hours.length]),
    [
      ["ciso-march", 49],
      ["ciso-september", 49],
      ["eso-march", 49],
    ],
  );
  assert.ok(model.cloverProcessors.includes("h100-sxm"));
  assert.throws(() => hostile.cloverFamilies[0].variants.push(1));
  assert.equal(model.cloverDefaults.lambda, 0.1);
});

test("the choice has the greatest objective of the front, which rises in carbon and accuracy", () => {
  for (const { id } of model.cloverFamilies)
    for (const lambda of [0, 0.1, 0.5, 1]) {
      const answer = served({ family: id, lambda, requestsPerS: 100, latencyMs: 200 });
      const best = Math.max(...answer.front.map((/** @type {any} */ point) => point.objective));
      assert.equal(answer.choice.objective, best);
      answer.front.forEach((/** @type {any} */ point, /** @type {number} */ at) => {
        assert.ok(
          point.slices.reduce((/** @type {number} */ sum, /** @type {any} */ { size }) => sum + size, 0) <= 7,
        );
        assert.ok(point.latency_ms <= 200 && point.utilisation < 1);
        const shares = Object.values(point.shares).reduce((sum, share) => sum + share, 0);
        assert.ok(Math.abs(shares - 1) < 1e-12);
        if (at === 0) return;
        assert.ok(point.carbon_g_per_request > answer.front[at - 1].carbon_g_per_request);
        assert.ok(point.accuracy > answer.front[at - 1].accuracy);
      });
      if (lambda === 1) assert.deepEqual(answer.choice, answer.least_carbon);
      if (lambda === 0) assert.deepEqual(answer.choice, answer.most_accurate);
    }
});

test("the front is thinned for drawing, never its choices", () => {
  const answer = served({ trace: "ciso-march", requestsPerS: 1000 });
  assert.ok(answer.front_size > answer.front.length);
  assert.ok(answer.front.length <= 192 + 50);
  assert.equal(answer.tried, 23332);
  assert.equal(answer.day.choice.length, 49);
  for (const at of answer.day.choice) assert.ok(answer.front[at]);
});

test("an hour of a trace chooses what a scenario of that intensity would", () => {
  const { day, front } = served({ trace: "ciso-march", lambda: 0.1 });
  for (const hour of [0, 9, 17, 30, 48]) {
    const now = { ...service, carbon_intensity_g_per_kwh: day.intensity[hour] };
    const fresh = served({ lambda: 0.1 }, now);
    assert.deepEqual(front[day.choice[hour]].slices, fresh.choice.slices);
    assert.equal(day.carbon_g_per_request[hour], fresh.choice.carbon_g_per_request);
    assert.equal(day.base_carbon_g_per_request[hour], fresh.base.carbon_g_per_request);
  }
  assert.ok(new Set(day.choice).size > 1);
});

test("as used by a reserved service: the choice's FLOPs written into the scenario", () => {
  const { choice, base } = served({ lambda: 0.5 });
  assert.ok(choice.mean_flops < base.mean_flops);
  const outcome = model.evaluate({ ...service, flops_per_request: choice.mean_flops });
  assert.ok(outcome.ok);
});

test("the saving has a wide range of the model's own; a reader's table has none", () => {
  const { saving_percent: saving, choice, base } = served({ lambda: 0.5 });
  assert.ok(saving.low < saving.value && saving.value < saving.high && saving.high < 100);
  const plain = 100 * (1 - choice.carbon_g_per_request / base.carbon_g_per_request);
  assert.ok(Math.abs(saving.value - plain) < 1e-9);
  const own = served({ family: undefined, table: rows, requestsPerS: 60, latencyMs: 100, lambda: 0.5 });
  assert.deepEqual(
    [own.saving_percent.low, own.saving_percent.high, own.choice.mean_flops],
    [null, null, null],
  );
  assert.equal(own.base.variant, "large");
  assert.deepEqual(Object.keys(own.choice.shares), ["small", "large"]);
});

test("what cannot be served: why, and what comes nearest", () => {
  const ask = (/** @type {any} */ question) => hostile.clover(service, { ...usual, ...question });
  const rate = ask({ requestsPerS: 1e5, devices: 1 });
  assert.equal(rate.ok, false);
  assert.equal(rate.infeasible.reason, "rate");
  assert.equal(rate.infeasible.least_latency_ms, null);
  served({ requestsPerS: rate.infeasible.most_requests_per_s * 0.999, devices: 1 });
  const latency = ask({ latencyMs: 1 });
  assert.equal(latency.infeasible.reason, "latency");
  assert.equal(latency.infeasible.most_requests_per_s, null);
  served({ latencyMs: latency.infeasible.least_latency_ms * 1.001 });
  const both = ask({ latencyMs: 1, requestsPerS: 1e6, devices: 1 });
  assert.deepEqual(both.infeasible, { reason: "both", most_requests_per_s: null, least_latency_ms: null });
});

test("fewer devices serve: as many as are named", () => {
  const { devices, fewest_devices: fewest, base } = served();
  assert.equal(devices, base.devices);
  assert.ok(fewest < devices);
  const few = served({ devices: fewest });
  assert.ok(few.choice.carbon_g_per_request < served().choice.carbon_g_per_request);
});

test("no slices, no service, or a scenario with faults", () => {
  assert.deepEqual(model.clover({ kind: "infer", processor: "v100" }, usual), {
    available: false,
    reason: "no-slices",
  });
  assert.deepEqual(model.clover({ processor: "a100-40" }, usual), { available: false, reason: "no-service" });
  assert.deepEqual(faults(usual, { ...service, pue: -1 }), ["pue out-of-range"]);
  assert.deepEqual(faults(usual, { ...service, pue: "1" }), ["pue not-a-number"]);
  assert.ok(faults(usual, { nonsense: 1, processor: "x" }).includes("nonsense unknown-field"));
  for (const scenario of [null, 5, "a"]) assert.ok(faults(usual, scenario).length > 0);
});

test("hostile numbers are refused by name, all at once", () => {
  for (const bad of [NaN, Infinity, -Infinity, "45", {}, [], 4n, true, () => 1]) {
    const named = faults({
      family: "efficientnet",
      lambda: bad,
      requestsPerS: bad,
      latencyMs: bad,
      devices: bad,
      baseIntensity: bad,
    });
    assert.deepEqual(
      named,
      ["lambda", "requestsPerS", "latencyMs", "devices", "baseIntensity"].map(
        (name) => `${name} not-a-number`,
      ),
    );
  }
  for (const bad of [null, undefined]) {
    assert.deepEqual(faults({ ...usual, requestsPerS: bad, latencyMs: bad }), [
      "requestsPerS not-a-number",
      "latencyMs not-a-number",
    ]);
    // Not said: the usual.
    served({ lambda: bad, devices: bad, baseIntensity: bad, trace: bad, table: bad });
  }
  assert.deepEqual(faults({ ...usual, lambda: 1.1, requestsPerS: 0, latencyMs: -1, devices: 0 }), [
    "lambda out-of-range",
    "requestsPerS out-of-range",
    "latencyMs out-of-range",
    "devices out-of-range",
  ]);
  assert.deepEqual(faults({ ...usual, devices: 1.5 }), ["devices not-whole"]);
  assert.deepEqual(faults({ ...usual, devices: 1e7 }), ["devices out-of-range"]);
  assert.deepEqual(faults({ ...usual, family: "x", trace: "y" }), ["family unknown-id", "trace unknown-id"]);
  assert.deepEqual(faults({ ...usual, family: {}, trace: 0 }), ["family unknown-id", "trace unknown-id"]);
  for (const question of [null, undefined, 5, "a", []])
    assert.deepEqual(faults(question), [
      "family missing",
      "requestsPerS not-a-number",
      "latencyMs not-a-number",
    ]);
});

test("hostile tables are refused, row by row", () => {
  const ask = (/** @type {any} */ table, more = {}) =>
    faults({ table, requestsPerS: 10, latencyMs: 100, ...more });
  for (const table of [[], 5, "rows", {}, true]) assert.deepEqual(ask(table), ["table missing"]);
  assert.deepEqual(ask(Array(1e5).fill(rows[0])), ["table out-of-range"]);
  assert.deepEqual(ask(rows, { family: "albert" }), ["table conflict"]);
  assert.deepEqual(ask([rows[0]]), ["table missing"]);
  assert.deepEqual(ask([...rows, rows[1]]), ["table.5.slices conflict"]);
  const nine = Array.from({ length: 9 }, (_, at) => ({ ...rows[1], variant: `v${at}` }));
  assert.deepEqual(ask(nine), ["table out-of-range"]);
  for (const bad of [NaN, "1", null, undefined, Infinity])
    assert.deepEqual(
      ask([
        rows[1],
        { variant: bad === "1" ? "" : bad, slices: 5, latency_ms: bad, energy_j: bad, accuracy: bad },
      ]),
      [
        "table.1.variant missing",
        "table.1.slices unknown-id",
        "table.1.latency_ms not-a-number",
        "table.1.energy_j not-a-number",
        "table.1.accuracy not-a-number",
      ],
    );
  for (const row of [null, undefined, 5, "x", []]) assert.equal(ask([rows[1], row]).length, 5);
  assert.deepEqual(ask([{ ...rows[1], latency_ms: 0, energy_j: -1, accuracy: 101 }]), [
    "table.0.latency_ms out-of-range",
    "table.0.energy_j out-of-range",
    "table.0.accuracy out-of-range",
  ]);
});

test("the bounds themselves are answered with finite numbers", () => {
  const table = [{ variant: "a", slices: 7, latency_ms: 1e9, energy_j: 1e9, accuracy: 100 }];
  for (const question of [
    { requestsPerS: 1e-6, latencyMs: 1e9 },
    { requestsPerS: 1e9, latencyMs: 1e9 },
    { requestsPerS: 1e9, latencyMs: 1e-3 },
    { family: undefined, table, requestsPerS: 1e9, latencyMs: 1e9 },
    { family: undefined, table, requestsPerS: 1e-6, latencyMs: 1e9, lambda: 1, baseIntensity: 1e-3 },
  ]) {
    const text = JSON.stringify(hostile.clover(service, { ...usual, ...question }));
    assert.ok(!/NaN|Infinity/.test(text));
    const answer = JSON.parse(text);
    if (!answer.ok) continue;
    assert.ok(answer.base.latency_ms > 0 && answer.base.utilisation < 1, text.slice(0, 400));
    for (const number of Object.values(answer.choice)) assert.notEqual(number, undefined);
    assert.ok(Number.isFinite(answer.choice.objective) && Number.isFinite(answer.base.carbon_g_per_request));
  }
});

test("an answer does not change under its reader", () => {
  const first = served({ trace: "eso-march" });
  const before = JSON.stringify(first);
  served({ family: "albert", lambda: 1, requestsPerS: 10, latencyMs: 200 });
  assert.equal(JSON.stringify(first), before);
});
