// SPDX-License-Identifier: Apache-2.0
// The questions turned around, as callers ask them: answers agree with plain evaluation, bad input is refused by name.
import assert from "node:assert/strict";
import { test } from "node:test";

import { loadModel } from "./load-model.mjs";

const model = await loadModel();
/** @type {any} hostile callers keep to no type */
const hostile = model;

/** @param {any} scenario @returns {any} */
const footprint = (scenario) => {
  const outcome = model.evaluate(scenario);
  assert.ok(outcome.ok, JSON.stringify(outcome));
  return outcome.footprint;
};

/** @param {any} refused @param {string} field @param {string} code */
const names = (refused, field, code) =>
  assert.ok(
    refused.issues.some((/** @type {any} */ issue) => issue.field === field && issue.code === code),
    JSON.stringify(refused),
  );

const notNumbers = [undefined, null, "45", NaN, Infinity, -Infinity, {}, [], 4n];

test("solve: the solution put back gives the budget", () => {
  for (const [field, base] of /** @type {[string, any][]} */ ([
    ["training_tokens", {}],
    ["parameters", {}],
    ["mfu_percent", {}],
    ["carbon_intensity_g_per_kwh", {}],
    ["duration_h", { kind: "hours" }],
    ["requests_per_day", { kind: "infer" }],
  ]))
    for (const figure of ["total_g", "operational_g", "energy_facility_kwh"]) {
      if (field === "carbon_intensity_g_per_kwh" && figure === "energy_facility_kwh") continue;
      const target = footprint(base)[figure] * 1.7;
      const found = model.solve(base, { figure, target, field });
      assert.ok(found.ok && found.exact, `${field} ${figure}`);
      const reached = footprint({ ...base, [field]: found.value })[figure];
      assert.equal(reached, found.figure);
      assert.ok(Math.abs(reached / target - 1) <= 1e-9);
    }
});

test("solve: why not, and what comes nearest", () => {
  const now = footprint({}).total_g;
  const low = model.solve({}, { figure: "total_g", target: now / 1e3, field: "pue" });
  assert.deepEqual(low, {
    ok: false,
    reason: "too-low",
    nearest: { value: 1, figure: footprint({ pue: 1 }).total_g },
    issues: [],
  });
  const ask = (/** @type {any} */ scenario, /** @type {any} */ question) =>
    hostile.solve(scenario, { figure: "total_g", target: now, field: "pue", ...question });
  assert.equal(ask({}, { target: now * 1e3 }).reason, "too-high");
  assert.equal(ask({}, { field: "duration_h", target: 2 * now }).reason, "flat");
  const none = ask({ region: "custom" }, {});
  assert.equal(none.reason, "no-answer");
  names(none, "carbon_intensity_g_per_kwh", "missing");
  for (const target of notNumbers) names(ask({}, { target }), "target", "not-a-number");
  for (const target of [0, -0, -5]) names(ask({}, { target }), "target", "out-of-range");
  for (const field of ["region", "power_method", "nothing", "__proto__", undefined, 3])
    names(ask({}, { field }), String(field), "unknown-field");
  names(ask({}, { figure: "embodied_g" }), "figure", "unknown-id");
  names(ask({ pue: "1" }, {}), "pue", "not-a-number");
});

test("sweep: each point is that value typed; the band holds the curve; parts cross where it says", () => {
  const swept = model.sweep({}, "carbon_intensity_g_per_kwh", { from: 0, to: 1000, steps: 11 });
  assert.ok(swept.ok);
  assert.deepEqual(
    swept.values,
    Array.from({ length: 11 }, (_, i) => i * 100),
  );
  assert.equal(swept.log, false);
  assert.equal(swept.current, 473.01);
  swept.values.forEach((value, i) => {
    const f = footprint({ carbon_intensity_g_per_kwh: value });
    assert.deepEqual(
      [swept.total_g[i], swept.operational_g[i], swept.embodied_g[i], swept.ok_at[i]],
      [f.total_g, f.operational_g, f.embodied_g, true],
    );
    assert.ok(swept.low_g[i] <= f.total_g && f.total_g <= swept.high_g[i]);
  });
  assert.equal(swept.crossings.length, 1);
  const crossed = footprint({ carbon_intensity_g_per_kwh: swept.crossings[0].value });
  assert.ok(Math.abs(crossed.operational_g / crossed.embodied_g - 1) < 1e-12);
});

test("sweep: every number field by itself; the swept field has no spread of its own", () => {
  for (const { name, type } of model.fields) {
    if (type !== "number") continue;
    const swept = model.sweep({}, name, { points: 64, steps: 5 });
    assert.ok(swept.ok, name);
    assert.ok(swept.values.length >= 2 && swept.values.every(Number.isFinite), name);
  }
  const fixed = Object.fromEntries(model.drivers.map(({ id }) => [id, "fixed"]));
  const { pue, ...others } = fixed;
  const swept = model.sweep({}, "pue", { steps: 3, ranges: /** @type {any} */ (others) });
  assert.ok(swept.ok && pue);
  swept.total_g.forEach((total, i) => {
    assert.ok(Math.abs(swept.low_g[i] / total - 1) < 1e-12);
    assert.ok(Math.abs(swept.high_g[i] / total - 1) < 1e-12);
  });
});

test("sweep: what cannot be swept is refused, and points without an answer are no numbers", () => {
  const partly = model.sweep({ active_parameters: 1e9 }, "parameters", { from: 1e8, to: 1e10, steps: 3 });
  assert.ok(partly.ok);
  assert.deepEqual(partly.ok_at, [false, true, true]);
  assert.ok(Number.isNaN(partly.total_g[0]) && Number.isNaN(partly.low_g[0]));
  names(hostile.sweep({}, "region"), "region", "unknown-field");
  names(hostile.sweep({}, "pue", { from: 0 }), "pue", "out-of-range");
  names(hostile.sweep({}, "pue", { from: 2, to: 1.5 }), "pue", "out-of-range");
  names(hostile.sweep({}, "pue", { steps: 1 }), "pue", "out-of-range");
  names(hostile.sweep({}, "pue", { steps: 1e9 }), "pue", "out-of-range");
  names(hostile.sweep({}, "pue", { to: Infinity }), "pue", "out-of-range");
  names(hostile.sweep({}, "pue", { from: "1" }), "from", "not-a-number");
  names(hostile.sweep({ count: -1 }, "pue"), "count", "out-of-range");
  names(hostile.sweep({}, "pue", { ranges: { nothing: "fixed" } }), "nothing", "unknown-field");
});

test("questions without their options, or with options that are none, are refused", () => {
  for (const options of [undefined, null, 3, "x", []]) {
    names(hostile.solve({}, options), "undefined", "unknown-field");
    names(hostile.upgrade({}, options), "processor", "unknown-id");
    names(hostile.when({ region: "us-camx" }, options), "hours", "not-a-number");
    assert.ok(hostile.sweep({}, "pue", options).ok);
  }
  for (const scenario of [undefined, null, 3]) {
    names(
      hostile.solve(scenario, { figure: "total_g", target: 1, field: "pue" }),
      "scenario",
      "not-a-number",
    );
    names(hostile.sweep(scenario, "pue"), "scenario", "not-a-number");
    assert.deepEqual(hostile.rankAll(scenario).processors, []);
  }
});

test("rankAll: each cell is that processor in that region", () => {
  const scenario = { region: "us-srvc", count: 8 };
  const { processors, regions, total_g, complete, comparable, current } = model.rankAll(
    /** @type {any} */ (scenario),
  );
  assert.equal(total_g.length, processors.length * regions.length);
  assert.equal(complete.length, processors.length);
  assert.equal(comparable.length, regions.length);
  assert.ok(!processors.includes("custom") && !regions.includes("custom"));
  assert.equal(processors[current[0]], "h100-sxm");
  assert.equal(regions[current[1]], "us-srvc");
  for (let at = 0; at < total_g.length; at += 997) {
    const processor = processors[Math.floor(at / regions.length)];
    const region = regions[at % regions.length];
    const outcome = model.evaluate(/** @type {any} */ ({ ...scenario, processor, region }));
    assert.equal(outcome.ok ? outcome.footprint.total_g : NaN, total_g[at], `${processor} ${region}`);
  }
  assert.deepEqual(hostile.rankAll({ nothing: 1 }).processors, []);
});

test("upgrade: debt over saving, in an interval", () => {
  const old = { processor: "v100", count: 512 };
  const found = model.upgrade(/** @type {any} */ (old), { processor: "h100-sxm" });
  assert.ok(found.ok && found.keeps_up && found.complete);
  assert.equal(found.old.devices, 512);
  assert.equal(found.count, found.new.devices);
  const { value, low, high } = found.years;
  assert.ok(value !== null && low !== null && high !== null);
  assert.ok(Math.abs(value / (found.debt_g / found.saved_g_per_year) - 1) < 1e-12);
  assert.ok(low < value && value < high);
  const saved = found.old.operational_g_per_year - found.new.operational_g_per_year;
  assert.ok(Math.abs(saved / found.saved_g_per_year - 1) < 1e-12);
  assert.equal(
    found.debt_g,
    footprint({ processor: "h100-sxm", count: found.count, allocation: "whole" }).embodied_g,
  );
  const back = model.upgrade(/** @type {any} */ ({ processor: "h100-sxm" }), { processor: "v100" });
  assert.ok(back.ok && back.years.value === null && back.never > 0.9);
});

test("upgrade: what is no upgrade is refused", () => {
  const ask = (/** @type {any} */ scenario, /** @type {any} */ options) => hostile.upgrade(scenario, options);
  for (const processor of ["h1000", "", undefined, 3, null, "__proto__"])
    names(ask({}, { processor }), "processor", "unknown-id");
  const b200 = { processor: "b200" };
  for (const count of ["4", NaN, Infinity, {}]) names(ask({}, { ...b200, count }), "count", "not-a-number");
  for (const count of [0, -1]) names(ask({}, { ...b200, count }), "count", "out-of-range");
  names(ask({}, { ...b200, count: 1.5 }), "count", "not-whole");
  names(ask({}, { ...b200, count: 1e9 }), "count", "out-of-range");
  names(ask({ kind: "energy", measured_energy_kwh: 10 }, b200), "kind", "contradicts");
  names(ask({}, { ...b200, ranges: { pue: { low: 2, high: 3 } } }), "pue", "excludes-value");
});

test("when: the sun of California, and no answer where no hours are at hand", () => {
  const found = model.when(/** @type {any} */ ({ region: "us-camx" }), { hours: 4 });
  assert.ok(found.available);
  assert.equal(found.timeZone, "America/Los_Angeles");
  assert.equal(found.hours.length, 24);
  assert.ok(found.best.start >= 8 && found.best.start <= 12);
  assert.ok(
    found.saving_start_percent > 20 && found.saving_paused_percent >= found.saving_start_percent - 1e-9,
  );
  assert.equal(found.paused.hours.length, 4);
  assert.ok(found.citation > 0);
  const week = model.when(/** @type {any} */ ({ region: "us-camx" }), { hours: 168, hoursADay: 8 });
  assert.ok(week.available);
  assert.equal(week.paused.days, 21);
  assert.equal(week.paused.hours.length, 8);
  assert.deepEqual(model.when({}, { hours: 4 }), { available: false });
  for (const hours of notNumbers)
    names(hostile.when({ region: "us-camx" }, { hours }), "hours", "not-a-number");
  for (const hours of [0, -1]) names(hostile.when({ region: "us-camx" }, { hours }), "hours", "out-of-range");
  for (const hoursADay of [0, 25, 1.5, "8", NaN])
    names(hostile.when({ region: "us-camx" }, { hours: 4, hoursADay }), "hoursADay", "out-of-range");
});
