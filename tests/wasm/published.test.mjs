// SPDX-License-Identifier: Apache-2.0
// The module of published equations: names for numbers, and refusing by name what Embind would misread.
import assert from "node:assert/strict";
import { test } from "node:test";

import { loadPublishedFromDisk } from "./load-published.mjs";

const published = await loadPublishedFromDisk();
const { equations, lists, tables, catalogue, listCatalogue } = published;

/** @param {any} outcome */
const refusals = (outcome) =>
  outcome.issues.map((/** @type {any} */ issue) => [issue.field, issue.code, issue.lowest, issue.highest]);

test("an equation answers by the names of its outputs", () => {
  const outcome = equations.essay_power({ tdp_w: 300, mfu: 0.197, measured_w: 330 });
  assert.ok(outcome.ok);
  assert.deepEqual(Object.keys(outcome.values), ["power_w", "undercount_factor"]);
  assert.equal(outcome.values.power_w, 300 * 0.197);
});

test("an equation refuses what is out of its bounds, missing, unknown or no number, with the bounds", () => {
  const hostile = /** @type {any} */ ({ tdp_w: null, mfu: 2, w: 1 });
  assert.deepEqual(refusals(equations.essay_power(hostile)), [
    ["w", "unknown-field", null, null],
    ["tdp_w", "not-a-number", 1e-3, 1e6],
    ["mfu", "out-of-range", 1e-8, 1],
    ["measured_w", "missing", 0, 1e6],
  ]);
  for (const nothing of [null, undefined, 4, "x"])
    assert.equal(equations.essay_power(/** @type {any} */ (nothing)).ok, false);
});

test("every equation refuses each input just outside its bounds, and answers on them", () => {
  for (const { id, inputs } of catalogue) {
    /** @type {(given: any) => any} */
    const equation = equations[/** @type {keyof typeof equations} */ (id)];
    const lowest = Object.fromEntries(inputs.map((input) => [input.name, input.lowest]));
    assert.equal(equation(lowest).ok, true, id);
    for (const input of inputs) {
      const over = equation({ ...lowest, [input.name]: input.highest * 1.001 });
      assert.deepEqual(refusals(over), [[input.name, "out-of-range", input.lowest, input.highest]], id);
      const under = equation({ ...lowest, [input.name]: input.lowest - 1 });
      assert.deepEqual(refusals(under), [[input.name, "out-of-range", input.lowest, input.highest]], id);
    }
  }
});

test("a list equation sums its parts and answers for each", () => {
  const part = { packaging_g: 128, fabrication_g: 1024, passives_g: 0, enclosure_g: 0 };
  // Sums are taken in kilograms: the last bit may differ.
  const near = (/** @type {number} */ a, /** @type {number} */ b) => assert.ok(Math.abs(a - b) < 1e-9);
  const outcome = lists.act_bill({ operational_g: 10 }, [part, { ...part, passives_g: 5 }]);
  assert.ok(outcome.ok);
  near(outcome.parts[0].total_g, 1152);
  near(outcome.parts[1].total_g, 1157);
  near(outcome.values.embodied_g, 2309);
  near(outcome.values.total_g, 2319);
  const empty = lists.act_bill({ operational_g: 10 }, []);
  assert.ok(empty.ok);
  near(empty.values.total_g, 10);
});

test("a list equation names the part a fault is in", () => {
  const part = { amount: 1, carbon_kg_per_amount: 1, count: 1 };
  const whole = { execution_days: 20, lifetime_days: 1825 };
  const outcome = lists.llmcarbon_embodied(whole, [part, { ...part, count: -1 }, /** @type {any} */ (null)]);
  assert.deepEqual(refusals(outcome), [
    ["parts.1.count", "out-of-range", 0, 1e9],
    ["parts.2.amount", "missing", 0, 1e9],
    ["parts.2.carbon_kg_per_amount", "missing", 0, 1e6],
    ["parts.2.count", "missing", 0, 1e9],
  ]);
  assert.deepEqual(refusals(lists.llmcarbon_embodied(whole, /** @type {any} */ (undefined))), [
    ["parts", "missing", 0, 256],
  ]);
  assert.deepEqual(refusals(lists.llmcarbon_embodied(whole, Array(257).fill(part))), [
    ["parts", "out-of-range", 0, 256],
  ]);
  assert.equal(lists.llmcarbon_embodied(whole, Array(256).fill(part)).ok, true);
});

test("answers do not share memory", () => {
  const first = equations.codecarbon_cpu({ tdp_w: 100, load_percent: 50 });
  assert.ok(first.ok);
  const { process_mode_w } = first.values;
  equations.codecarbon_cpu({ tdp_w: 7, load_percent: 50 });
  assert.equal(first.values.process_mode_w, process_mode_w);
});

test("the tables are whole and cannot be changed", () => {
  assert.deepEqual([...new Set(tables.bills.map(({ bill }) => bill))], ["dellr740", "fairphone3"]);
  assert.equal(tables.nodes.length, 9);
  assert.equal(tables.intensities.filter(({ vintage }) => vintage === 0).length, 8);
  assert.deepEqual(
    [...new Set(tables.parts.map(({ family }) => family))],
    ["capacitor", "board", "battery", "material"],
  );
  assert.throws(() => {
    /** @type {any} */ (tables.parts[0]).id = "other";
  }, TypeError);
  assert.throws(() => {
    /** @type {any} */ (listCatalogue[0]).id = "other";
  }, TypeError);
});

test("a fit used outside the range it was made for says so", () => {
  const cluster = (/** @type {number} */ parameters_billion) =>
    equations.llmcarbon_cluster({ parameters_billion, node_size: 8, memory_gb: 80 });
  const inside = cluster(175);
  const outside = cluster(1500);
  assert.ok(inside.ok && outside.ok);
  assert.deepEqual(inside.warnings, []);
  assert.deepEqual(
    outside.warnings.map(({ field, code }) => [field, code]),
    [["llmcarbon_cluster", "outside-domain"]],
  );
});
