// SPDX-License-Identifier: Apache-2.0
// The levers through the bridge: what is applied is what was shown, whatever a caller sends.
import assert from "node:assert/strict";
import { test } from "node:test";

import { loadModel } from "./load-model.mjs";

const model = await loadModel();

/** @typedef {import("../../wasm/types.js").Scenario} Scenario */

/** @type {Scenario[]} */
const scenarios = [
  {},
  { kind: "hours", processor: "v100", development_overhead: 2, ssd_tb: 50 },
  { kind: "infer" },
  { kind: "infer", service: "reserved", replicas: 4, parameters: 1e9 },
  { kind: "life", training_work_percent: 80 },
];

/** @param {Scenario} scenario @param {import("../../wasm/types.js").Change[]} changes */
function typed(scenario, changes) {
  const out = /** @type {Record<string, unknown>} */ ({ ...scenario });
  for (const { field, value } of changes)
    if (value === null) delete out[field];
    else out[field] = value;
  return /** @type {Scenario} */ (out);
}

/** @param {Scenario} scenario @param {object} [options] */
function reduced(scenario, options) {
  const answer = model.reduce(scenario, /** @type {any} */ (options));
  assert.ok(answer.ok, JSON.stringify(answer));
  return answer;
}

/** @param {Scenario} scenario */
function total(scenario) {
  const outcome = model.evaluate(scenario);
  assert.ok(outcome.ok, JSON.stringify(outcome));
  return outcome.footprint.total_g;
}

test("each lever's changes, typed by hand, give its figures to the bit", () => {
  const seen = new Set();
  for (const scenario of scenarios) {
    const answer = reduced(scenario);
    assert.equal(answer.base.total_g, total(scenario));
    assert.ok(answer.levers.length > 5);
    for (const lever of answer.levers) {
      seen.add(lever.id);
      assert.equal(total(typed(scenario, lever.changes)), lever.after.total_g, lever.id);
      assert.equal(lever.saved_g, answer.base.total_g - lever.after.total_g);
      assert.ok(lever.ratio.low <= lever.ratio.value && lever.ratio.value <= lever.ratio.high, lever.id);
    }
    const saved = answer.levers.map(({ saved_g }) => saved_g);
    assert.deepEqual(
      saved,
      [...saved].sort((a, b) => b - a),
      "the most first",
    );
  }
  assert.ok(seen.size >= 28, [...seen].join(" "));
});

test("several together are one change, with the ranges that go with it", () => {
  for (const scenario of scenarios) {
    const on = Object.fromEntries(reduced(scenario).levers.map(({ id }) => [id, true]));
    const { together, base } = reduced(scenario, { measures: on });
    assert.ok(together);
    const applied = typed(scenario, together.changes);
    assert.equal(total(applied), together.after.total_g);
    assert.equal(together.saved_g, base.total_g - together.after.total_g);
    const ranges = Object.entries(together.ranges).filter(([, range]) => range !== null);
    const spread = model.uncertainty(applied, { ranges: /** @type {any} */ (Object.fromEntries(ranges)) });
    assert.ok(spread.ok, JSON.stringify(spread));
    const acting = Object.keys(on).length - together.ignored.length - together.unavailable.length;
    assert.equal(together.last.length, acting);
    const reversed = Object.fromEntries(Object.entries(on).reverse());
    assert.deepEqual(reduced(scenario, { measures: reversed }).together, together, "in any order");
  }
});

test("a lever that does not apply is absent; one that is on and does not apply is said", () => {
  const ids = (/** @type {Scenario} */ scenario) => reduced(scenario).levers.map(({ id }) => id);
  assert.ok(!ids({}).includes("batching"));
  assert.ok(!ids({ kind: "infer" }).includes("higher_mfu"));
  assert.ok(!ids({ pue: 1.05 }).includes("lower_pue"));
  const { together } = reduced({ kind: "infer" }, { measures: { lora: true, batching: true } });
  assert.deepEqual(together?.unavailable, ["lora"]);
  assert.deepEqual(
    together?.last.map(({ id }) => id),
    ["batching"],
  );
  const both = reduced({}, { measures: { e2_train: true, batch_skipping: true } });
  assert.deepEqual(both.together?.ignored, ["batch_skipping"]);
});

test("a cap has its least energy between the ends, and takes longer", () => {
  const swept = model.leverSweep(
    { kind: "infer", service: "shared", occupancy_percent: 100 },
    { lever: "power_cap" },
  );
  assert.ok(swept.ok);
  assert.ok(swept.best > 0 && swept.best < swept.amounts.length - 1);
  const [first, last] = [swept.request_s[0], swept.request_s.at(-1)];
  assert.ok(first !== null && last !== null && last !== undefined && first > last);
});

test("a plan is the smallest set, and says where there is none", () => {
  const plan = model.plan({}, { target_percent: -50 });
  assert.ok(plan.ok && plan.reached && plan.exact);
  assert.equal(plan.measures.length, 1);
  const on = Object.fromEntries(plan.measures.map((id) => [id, true]));
  assert.equal(reduced({}, { measures: on }).together?.after.total_g, plan.after.total_g);
  const without = model.plan({}, { target_percent: -50, without: plan.measures });
  assert.ok(without.ok && !without.measures.some((id) => plan.measures.includes(id)));
  const never = model.plan({ kind: "infer" }, { target_g: 0 });
  assert.ok(never.ok && !never.reached && never.after.total_g > 0);
  const nothing = model.plan({}, { target_g: 1e12 });
  assert.ok(nothing.ok && nothing.reached && nothing.measures.length === 0);
});

test("whatever a caller sends is refused by name, and never throws", () => {
  const codes = (/** @type {any} */ answer) => {
    assert.equal(answer.ok, false, JSON.stringify(answer));
    return Object.fromEntries(answer.issues.map((/** @type {any} */ { field, code }) => [field, code]));
  };
  const measures = {
    nope: true,
    lower_pue: NaN,
    batching: "x",
    region: "zz",
    fab_place: 3,
    longer_life: 1e9,
    time_of_day: 2.5,
  };
  assert.deepEqual(codes(model.reduce({}, /** @type {any} */ ({ measures }))), {
    nope: "unknown-id",
    lower_pue: "not-a-number",
    batching: "not-a-number",
    region: "unknown-id",
    fab_place: "unknown-id",
  });
  const numbers = { longer_life: 1e9, time_of_day: 2.5, lower_pue: -Infinity };
  assert.deepEqual(codes(model.reduce({}, { measures: { longer_life: 1e9, time_of_day: 2.5 } })), {
    longer_life: "out-of-range",
    time_of_day: "not-whole",
  });
  assert.equal(codes(model.reduce({}, { measures: numbers })).lower_pue, "not-a-number");
  for (const hostile of /** @type {any[]} */ ([
    null,
    3,
    "x",
    [],
    { measures: null },
    { measures: 7 },
    { points: NaN },
    { ranges: null },
  ])) {
    const answer = model.reduce({}, hostile);
    assert.equal(typeof answer.ok, "boolean");
    assert.equal(model.leverSweep({}, hostile).ok, false);
    assert.equal(model.plan({}, hostile).ok, false);
  }
  assert.equal(codes(model.reduce({ pue: 0.2 }, { measures: { lora: true } })).pue, "out-of-range");
  assert.equal(codes(model.plan({}, { target_percent: 5 })).target, "out-of-range");
  const free = reduced({ carbon_intensity_g_per_kwh: 0, allocation: "none" }, { measures: { lora: true } });
  assert.deepEqual([free.levers, free.together], [[], null], "nothing is a part of nothing");
});
