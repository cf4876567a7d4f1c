// SPDX-License-Identifier: Apache-2.0
// What the bridge adds: names for numbers, and refusing by name what Embind would misread.
import assert from "node:assert/strict";
import { test } from "node:test";

import { loadModel } from "./load-model.mjs";

const model = await loadModel();
/** @type {(scenario: any) => any} hostile callers keep to no type */
const evaluate = (scenario) => model.evaluate(scenario);

test("the default scenario is answered, every part named", () => {
  const outcome = evaluate({});
  assert.equal(outcome.ok, true);
  assert.ok(outcome.footprint.total_g > 0);
  assert.deepEqual(Object.keys(outcome.inputs).sort(), model.fields.map((field) => field.name).sort());
  assert.equal(outcome.inputs.processor.id, "h100-sxm");
  assert.equal(outcome.inputs.server.id, "server-8");
  assert.equal(outcome.inputs.flops.value, null);
  assert.equal(outcome.inputs.flops.origin, "absent");
  assert.ok(outcome.active.includes("mfu_percent"));
  assert.ok(!outcome.active.includes("duration_h"));
  assert.equal(outcome.terms.tdp_w, 700);
});

test("a term that shows an input shows the very number given", () => {
  const outcome = evaluate({ carbon_intensity_g_per_kwh: 473.01, pue: 1.1, mfu_percent: 33.3 });
  assert.equal(outcome.terms.carbon_intensity_g_per_kwh, 473.01);
  assert.equal(outcome.terms.pue, 1.1);
  assert.equal(outcome.terms.mfu, 33.3);
});

for (const value of [null, undefined, "45", "", {}, [], true, 4n, () => 1, Symbol("x"), new Date(0)])
  test(`a number field refuses ${typeof value} ${String(value)} by name`, () => {
    const outcome = evaluate({ count: value });
    assert.equal(outcome.ok, false);
    assert.deepEqual(outcome.issues, [
      { field: "count", code: "not-a-number", value: null, lowest: 1, highest: 1e7 },
    ]);
  });

for (const value of [Number.NaN, Infinity, -Infinity])
  test(`a number field refuses ${value} in the core, without a hole in the fault`, () => {
    const outcome = evaluate({ count: value });
    assert.deepEqual(outcome.issues, [
      { field: "count", code: "not-a-number", value: null, lowest: 1, highest: 1e7 },
    ]);
  });

for (const value of [null, undefined, 0, 1.7, "h1000", "", "__proto__", "constructor", "H100-SXM", {}, []])
  test(`a preset field refuses ${typeof value} ${String(value)}`, () => {
    const outcome = evaluate({ processor: value });
    assert.equal(outcome.ok, false);
    assert.equal(outcome.issues.length, 1);
    assert.equal(outcome.issues[0].field, "processor");
    assert.equal(outcome.issues[0].code, "unknown-id");
  });

test("a choice is taken by its id only", () => {
  assert.equal(evaluate({ power_method: "tdp" }).ok, true);
  for (const value of [1, "TDP", "none", null])
    assert.equal(evaluate({ power_method: value }).issues[0].code, "unknown-id");
});

test("unknown keys are refused by name, and nothing else is lost", () => {
  const outcome = evaluate({ gpus: 8, count: 8.5, ["__proto__x"]: 1 });
  assert.deepEqual(
    outcome.issues.map((/** @type {any} */ issue) => [issue.field, issue.code]),
    [
      ["gpus", "unknown-field"],
      ["__proto__x", "unknown-field"],
      ["count", "not-whole"],
    ],
  );
});

for (const scenario of [null, undefined, 7, "x"])
  test(`a scenario that is ${scenario} is refused`, () => {
    const outcome = evaluate(scenario);
    assert.equal(outcome.ok, false);
    assert.equal(outcome.issues[0].field, "scenario");
  });

test("faults carry the value and the bounds", () => {
  assert.deepEqual(evaluate({ pue: 0.9 }).issues, [
    { field: "pue", code: "out-of-range", value: 0.9, lowest: 1, highest: 5 },
  ]);
});

test("figures that do not exist are null", () => {
  assert.equal(evaluate({ kind: "hours" }).footprint.total_per_billion_tokens_g, null);
  assert.equal(evaluate({ flops: 1e22 }).footprint.total_per_billion_tokens_g, null);
  assert.ok(evaluate({}).footprint.total_per_billion_tokens_g > 0);
  const unknown = evaluate({ processor: "tpu-v5p" });
  assert.deepEqual(unknown.missing, ["die"]);
  assert.equal(unknown.complete, false);
  assert.equal("die_g" in unknown.terms, false);
});

test("rankings: one row a preset, the current one marked, equal to the applied row", () => {
  const scenario = { region: "br", parameters: 13e9 };
  for (const [table, field] of /** @type {const} */ ([
    ["regions", "region"],
    ["processors", "processor"],
  ])) {
    const rows = model.rank(scenario, table);
    const ids = new Set(rows.map((row) => row.id));
    assert.equal(ids.size, rows.length);
    assert.equal(rows.length, model.presets[table].length - 1, "all but custom");
    assert.deepEqual(
      rows.filter((row) => row.current).map((row) => row.id),
      [table === "regions" ? "br" : "h100-sxm"],
    );
    for (const row of rows) {
      const applied = evaluate({ ...scenario, [field]: row.id });
      assert.equal(applied.ok, row.available);
      if (applied.ok) assert.equal(applied.footprint.total_g, row.total_g);
    }
  }
});

test("a ranking of a refused scenario has no available row", () => {
  assert.ok(model.rank({ count: 0 }, "regions").every((row) => !row.available));
  assert.deepEqual(model.rank(/** @type {any} */ ({ count: null }), "regions"), []);
});

test("names cross in UTF-8", () => {
  const saoPaulo = model.presets.regions.find((row) => row.id === "aws.sa-east-1");
  assert.equal(saoPaulo?.name_pt, "São Paulo");
  assert.ok(model.fields.some((field) => field.unit === "mm²"));
});

test("a yield that defects give is the term's value, whatever stands in its field", () => {
  const outcome = evaluate({ yield_model: "murphy" });
  assert.ok(outcome.terms.yield > 0.3 && outcome.terms.yield < 0.7, String(outcome.terms.yield));
});

test("every citation of an answer is in citations.json, with a source", async () => {
  const { default: citations } = await import("#citations", { with: { type: "json" } });
  const outcome = evaluate({ ssd_tb: 10, hdd_tb: 10 });
  const used = [
    ...Object.values(outcome.termCitations),
    ...Object.values(outcome.inputs).map((/** @type {any} */ input) => input.citation),
    ...model.presets.servers.flatMap((server) => server.parts.map((part) => part.citation)),
  ].filter((citation) => citation !== 0);
  assert.ok(used.length > 40);
  for (const number of used) {
    const citation = citations.citations[number];
    assert.ok(citation, `citation ${number}`);
    assert.ok(/** @type {any} */ (citations.sources)[citation.source].title);
    assert.ok(citation.locator);
  }
});

test("every term names a source, unless the reader typed its value", () => {
  for (const scenario of [
    {},
    { ssd_tb: 5 },
    { power_method: "tdp" },
    { power_method: "essay" },
    { region: "us-srvc", grid_losses: "included" },
  ]) {
    const { termCitations } = evaluate(scenario);
    const without = Object.keys(termCitations).filter((term) => termCitations[term] === 0);
    assert.deepEqual(without, []);
  }
  assert.equal(evaluate({ pue: 1.3 }).termCitations.pue, 0);
});

test("what the model says of itself cannot be changed", () => {
  assert.throws(() => {
    /** @type {any} */ (model.presets.processors[0]).tdp_w = 1;
  }, TypeError);
  assert.throws(() => {
    /** @type {any} */ (model.fields[0]).lowest = 1;
  }, TypeError);
});

test("answers do not share memory: an earlier one keeps its numbers", () => {
  const first = evaluate({ count: 8 });
  const total = first.footprint.total_g;
  const intensity = first.terms.carbon_intensity_g_per_kwh;
  evaluate({ count: 512, carbon_intensity_g_per_kwh: 5 });
  assert.equal(first.footprint.total_g, total);
  assert.equal(first.terms.carbon_intensity_g_per_kwh, intensity);
});
