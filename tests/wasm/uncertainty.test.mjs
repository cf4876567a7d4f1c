// SPDX-License-Identifier: Apache-2.0
// The range engine through the facade: names, faults, runs in parts, and what hostile callers get.
import assert from "node:assert/strict";
import { test } from "node:test";
import { loadModel } from "./load-model.mjs";

const model = await loadModel();
/** @template T @param {T | {ok: false, issues: unknown}} outcome @returns {Extract<T, {ok: true}>} */
const answered = (outcome) => {
  assert.equal(/** @type {any} */ (outcome).ok, true, JSON.stringify(outcome).slice(0, 300));
  return /** @type {any} */ (outcome);
};
/** @param {any} outcome @returns {{field: string, code: string}[]} */
const faults = (outcome) => {
  assert.equal(outcome.ok, false);
  return outcome.issues;
};

test("the figures are those of the evaluation, each inside its interval; drivers have names and sources", () => {
  for (const kind of /** @type {const} */ (["train", "infer", "life"])) {
    const plain = model.evaluate({ kind });
    assert.ok(plain.ok);
    const spread = answered(model.uncertainty({ kind }));
    assert.equal(spread.points, 4096);
    assert.equal(spread.share, 0.9);
    for (const [name, { value, low, high }] of Object.entries(spread.figures)) {
      assert.equal(value, plain.footprint[/** @type {"total_g"} */ (name)], name);
      assert.ok(low <= value && value <= high, name);
    }
    assert.equal(spread.dots.length, 20);
    assert.deepEqual(
      spread.dots,
      [...spread.dots].sort((a, b) => a - b),
    );
    const ids = new Set(model.drivers.map(({ id }) => id));
    for (const { id, value, low, high, citation } of spread.drivers) {
      assert.ok(ids.has(id));
      assert.ok(low <= value && value <= high, id);
      assert.equal(low < high, citation > 0, id);
    }
  }
});

test("another interval is another share of the same draws; another seed other draws", () => {
  const at = (/** @type {"50" | "95"} */ interval_percent, seed = 0) =>
    answered(model.uncertainty({ interval_percent, seed }));
  const [half, most] = [at("50"), at("95")];
  assert.equal(half.median, most.median);
  const [inner, outer] = [half.figures.total_g, most.figures.total_g];
  assert.ok(inner && outer && outer.low < inner.low && inner.high < outer.high);
  assert.notEqual(at("50", 7).median, half.median);
});

test("a run in parts has the digits of the whole, whatever is asked in between", () => {
  const whole = answered(model.uncertainty({}, { points: 8192 }));
  const run = answered(model.startDraws({}, { points: 8192 }));
  assert.equal(run.result().figures.total_g?.low, whole.figures.total_g?.value, "nothing drawn yet");
  assert.equal(run.more(2048), 2048);
  model.indices({ seed: 7 }, { points: 8192 });
  model.compare({ seed: 9 }, { region: "br" });
  model.sweep({ seed: 11 }, "pue", { points: 64 });
  assert.equal(run.more(6144), 8192);
  assert.deepEqual(run.result(), whole);
});

test("a run that another has taken over says so", () => {
  const run = answered(model.startDraws({}));
  model.uncertainty({});
  assert.throws(() => run.more(256), /another run/);
  assert.throws(() => run.result(), /another run/);
});

test("shares are the total indices; a quick look mostly names the same leader", () => {
  let asked = 0;
  let agreed = 0;
  for (const kind of /** @type {const} */ (["train", "infer", "hours", "life"]))
    for (const processor of ["h100-sxm", "v100", "a100-80", "t4"])
      for (const region of ["world", "no", "br", "us-camx"]) {
        const scenario = { kind, processor, region };
        const leader = (/** @type {number} */ points) =>
          [...answered(model.uncertainty(scenario, { points })).drivers].sort((a, b) => b.share - a.share)[0];
        const [first] = answered(model.indices(scenario, { points: 8192 })).drivers;
        const rested = leader(65536);
        assert.deepEqual([rested.id, rested.share], [first.id, first.total]);
        asked += 1;
        agreed += leader(4096).id === first.id ? 1 : 0;
      }
  assert.ok(agreed >= 0.95 * asked, `${agreed} of ${asked}`);
});

test("paired: itself is itself, whatever its ranges; what is unrelated is drawn apart", () => {
  const ranges = { mfu_percent: { low: 20, high: 30 }, training_tokens: { low: 9e11, high: 2e12 } };
  const same = answered(model.compare({}, {}, { rangesA: ranges, rangesB: ranges }));
  assert.equal(same.lower, 0);
  assert.deepEqual(same.ratio, { value: 1, low: 1, high: 1 });

  const grid = (/** @type {number} */ intensity) => ({
    region: "custom",
    carbon_intensity_g_per_kwh: intensity,
  });
  const around = (/** @type {number} */ value) => ({
    carbon_intensity_g_per_kwh: { low: 0.8 * value, high: 1.2 * value },
  });
  const two = answered(
    model.compare(grid(100), grid(110), { rangesA: around(100), rangesB: around(110), points: 8192 }),
  );
  assert.ok(two.lower > 0.1 && two.lower < 0.45, `${two.lower}`);
  assert.ok(two.ratio && two.ratio.low < 0.95);
  const nothing = { carbon_intensity_g_per_kwh: 0, allocation: /** @type {const} */ ("none") };
  assert.equal(answered(model.compare(nothing, {})).ratio, null);
});

test("hostile ranges and points are faults where they are, and nothing is thrown", () => {
  const bad = faults(
    model.uncertainty(
      {},
      {
        ranges: /** @type {any} */ ({
          mfu_percent: { low: NaN, high: 50 },
          pue: { low: 2, high: 1 },
          lifetime_years: { low: 6, high: 9 },
          no_such_driver: { low: 1, high: 2 },
          __proto__: null,
          utilisation_percent: "measured",
          memory_factor: null,
        }),
      },
    ),
  );
  const codes = Object.fromEntries(bad.map(({ field, code }) => [field, code]));
  assert.equal(codes.utilisation_percent, "not-a-number");
  assert.equal(codes.memory_factor, "not-a-number");
  assert.equal(codes.no_such_driver, "unknown-field");
  const core = faults(
    model.uncertainty({}, { ranges: { pue: { low: 2, high: 1 }, lifetime_years: { low: 6, high: 9 } } }),
  );
  assert.deepEqual(core.map(({ field, code }) => [field, code]).sort(), [
    ["lifetime_years", "excludes-value"],
    ["pue", "out-of-range"],
  ]);
  for (const points of [NaN, Infinity, -5, 0, 1e9, "99", null, {}, [64]]) {
    const options = /** @type {any} */ ({ points });
    for (const outcome of [
      model.uncertainty({}, options),
      model.startDraws({}, options),
      model.indices({}, options),
      model.compare({}, {}, options),
      model.sweep({}, "pue", options),
    ])
      if (points !== null || !(/** @type {any} */ (outcome).ok))
        assert.equal(faults(outcome)[0].field, "points", `${points}`);
  }
  const none = /** @type {any} */ (null);
  assert.equal(answered(model.uncertainty({}, none)).points, 4096);
  assert.ok(answered(model.indices({}, none)));
  assert.ok(answered(model.compare({}, {}, none)));
  assert.equal(faults(model.uncertainty(none))[0].field, "scenario");
  assert.equal(faults(model.uncertainty({}, { ranges: /** @type {any} */ ("mfu") }))[0].field, "ranges");
  assert.equal(
    faults(model.sweep({}, "pue", { ranges: { mfu_percent: { low: 50, high: 10 } } }))[0].field,
    "mfu_percent",
  );
  assert.equal(faults(model.sweep({}, /** @type {any} */ ({ toString: null })))[0].code, "unknown-field");
  assert.ok(answered(model.uncertainty({ seed: 4294967295 })));
  assert.equal(faults(model.uncertainty({ seed: -1 }))[0].code, "out-of-range");
  assert.equal(faults(model.uncertainty({ seed: 0.5 }))[0].code, "not-whole");
});

test("a measured driver and one without width leave the figure as entered", () => {
  const fixed = Object.fromEntries(model.drivers.map(({ id }) => [id, "fixed"]));
  const { figures } = answered(model.uncertainty({}, { ranges: /** @type {any} */ (fixed) }));
  for (const { value, low, high } of Object.values(figures)) assert.deepEqual([low, high], [value, value]);
});
