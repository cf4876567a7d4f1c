// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { test } from "node:test";

import "../../web/src/text/languages.js";
import { issueText } from "../../web/src/text/issues.js";
import { fields } from "./fields.mjs";

const unitOf = new Map(fields.map(({ name, unit }) => [name, unit]));

/** @param {string} field @param {string} code @param {number | null} [value] @param {Partial<import("../../web/src/text/issues.js").Issue>} [more] */
function issue(field, code, value = null, more = {}) {
  const bounds = fields.find(({ name }) => name === field);
  return { field, code, value, lowest: bounds?.lowest ?? null, highest: bounds?.highest ?? null, ...more };
}

/** @param {Parameters<typeof issue>} parts */
const english = (...parts) =>
  issueText(issue(...parts), "en", unitOf.get(parts[0])).replaceAll("\u00A0", " ");
/** @param {Parameters<typeof issue>} parts */
const portuguese = (...parts) =>
  issueText(issue(...parts), "pt", unitOf.get(parts[0])).replaceAll("\u00A0", " ");

test("a field's own sentence where it answers the value", () => {
  const low = /** @type {[string, number, string, string][]} */ ([
    ["pue", 0.9, "PUE must be 1 or more", "O PUE deve ser 1 ou mais"],
    [
      "count",
      0,
      "Count must be a whole number, 1 or more",
      "Quantidade: deve ser um número inteiro, 1 ou mais",
    ],
    ["mfu_percent", 0, "MFU must be above 0 and at most 100", "O MFU deve ser maior que 0 e no máximo 100"],
    ["mfu_percent", 101, "MFU must be above 0 and at most 100", "O MFU deve ser maior que 0 e no máximo 100"],
    [
      "carbon_intensity_g_per_kwh",
      -1,
      "Grid intensity must be between 0 and 2,000 g/kWh",
      "A intensidade deve ficar entre 0 e 2.000 g/kWh",
    ],
    [
      "carbon_intensity_g_per_kwh",
      3000,
      "Grid intensity must be between 0 and 2,000 g/kWh",
      "A intensidade deve ficar entre 0 e 2.000 g/kWh",
    ],
    ["lifetime_years", 0, "Lifetime must be above zero", "A vida útil deve ser maior que zero"],
    ["yield", 1.2, "Yield must be above 0 and at most 1", "O rendimento deve ser maior que 0 e no máximo 1"],
    [
      "parameters",
      -7,
      "Enter a number of parameters above zero",
      "Digite um número de parâmetros maior que zero",
    ],
  ]);
  for (const [field, value, en, pt] of low) {
    assert.equal(english(field, "out-of-range", value), en);
    assert.equal(portuguese(field, "out-of-range", value), pt);
  }
  assert.equal(english("count", "not-whole", 1.5), "Count must be a whole number, 1 or more");
  assert.equal(
    english("processor", "unknown-id"),
    "Choose an accelerator from the list, or describe your own",
  );
  assert.equal(english("pue", "not-a-number"), "PUE must be 1 or more");
});

test("else one from the bounds", () => {
  assert.equal(english("pue", "out-of-range", 9), "PUE must be at most 5");
  assert.equal(portuguese("pue", "out-of-range", 9), "PUE: use no máximo 5");
  assert.equal(english("lifetime_years", "out-of-range", 31), "Lifetime must be at most 30 years");
  assert.equal(portuguese("lifetime_years", "out-of-range", 31), "Vida útil: use no máximo 30 anos");
  assert.equal(english("count", "out-of-range", 1e8), "Count must be at most 10 million");
  assert.equal(english("parameters", "out-of-range", 5), "Parameters must be 1,000 or more");
  assert.equal(english("yield", "out-of-range", 1e-9), "Yield must be 0.001 or more");
  assert.equal(english("ssd_tb", "out-of-range", -1), "SSD cannot be negative");
  assert.equal(english("retention_days", "out-of-range", 0), "Kept for must be above zero");
  assert.equal(english("utilisation_percent", "out-of-range", 120), "Power utilisation must be at most 100%");
  assert.equal(english("flops", "out-of-range", 1e40), "Training FLOPs must be at most 1 × 10³² FLOP");
  assert.equal(english("ssd_tb", "not-a-number"), "SSD: enter a number, for example 1.5");
  assert.equal(
    portuguese("active_parameters", "not-a-number"),
    "Parâmetros ativos: digite um número, por exemplo 7B",
  );
});

test("faults between fields", () => {
  assert.equal(
    english("active_parameters", "exceeds", 8e9, { highest: 7e9 }),
    "Active parameters cannot exceed the total",
  );
  assert.equal(
    english("idle_power_w", "exceeds", 800, { highest: 700 }),
    "Idle power cannot be above the peak power, 700 W",
  );
  assert.equal(english("device_hours", "conflict", 5), "Enter hours on the clock or device-hours, not both");
  assert.equal(english("power_w", "missing"), "Enter the watts you measured");
  assert.equal(
    english("peak_tflops", "needs-peak").startsWith("This processor has no known peak speed"),
    true,
  );
});

test("a request without tokens, a boundary that does not go with its method", () => {
  assert.equal(
    english("output_tokens", "out-of-range", 0, { lowest: 1 }),
    "A request needs at least one token",
  );
  assert.match(
    english("boundary", "contradicts", 1),
    /^A card is the maker’s figure, and a maker’s figure is no sum of chips/,
  );
  assert.match(portuguese("boundary", "contradicts", 1), /^A placa é um número do fabricante/);
  assert.equal(
    english("replicas", "overloaded", 5.79, { highest: 2 }),
    "Replicas reserved: 2. These requests need about 5.79",
  );
});

test("warnings", () => {
  assert.equal(
    english("duration_h", "unusual-high", 9000, { highest: 8760 }),
    "More than a year of wall-clock time",
  );
  assert.equal(
    portuguese("duration_h", "unusual-high", 9000, { highest: 8760 }),
    "Mais de um ano de tempo real",
  );
  assert.equal(
    english("mfu_percent", "unusual-high", 70, { highest: 65 }),
    "Published training runs rarely pass 60%",
  );
  assert.equal(
    english("parameters", "unusual-high", 2e13, { highest: 1e13 }),
    "Parameters: above 10 trillion is unusual. Please check",
  );
  assert.equal(
    english("parameters", "does-not-fit", 1120, { lowest: 0, highest: 640 }),
    "This model needs about 1,120 GB of memory; these devices have 640 GB",
  );
  assert.equal(english("region", "old-figure", 2019), "Region: this figure is from 2019");
  assert.equal(
    english("power_method", "essay-undercounts", 0, { lowest: 1.64, highest: 5.58 }),
    "Peak power × MFU usually undercounts measured power by 1.6 to 5.6 times",
  );
  assert.match(portuguese("lifetime_years", "longer-than-life", 2.5), /: 2,5 vidas contadas$/);
});

test("every code of every field gives a whole sentence, whatever it carries", () => {
  const codes = [
    ...[
      "not-a-number",
      "out-of-range",
      "not-whole",
      "unknown-id",
      "unknown-field",
      "missing",
      "conflict",
      "not-available",
    ],
    ...[
      "needs-peak",
      "contradicts",
      "yield-too-low",
      "overloaded",
      "outside-domain",
      "exceeds",
      "unusual-low",
      "unusual-high",
      "longer-than-life",
      "does-not-fit",
      "estimated",
    ],
    ...[
      "old-figure",
      "incomplete",
      "essay-undercounts",
      "mfu-cancels",
      "direct-basis",
      "empty",
      "too-long",
      "no-such-code",
    ],
  ];
  for (const { name, unit } of [...fields, { name: "__proto__", unit: "" }]) {
    for (const code of codes) {
      for (const value of [null, -1, 0, 0.5, 1e20, NaN, Infinity]) {
        for (const bounds of [
          { lowest: 0, highest: 10 },
          { lowest: null, highest: null },
        ]) {
          for (const locale of ["en", "pt"]) {
            const text = issueText({ field: name, code, value, ...bounds }, locale, unit);
            assert.doesNotMatch(
              text,
              /NaN|Infinity|\{\w+\}|undefined|^fault|^warning/,
              `${name} ${code} ${value}`,
            );
            assert.ok(text.length > 10);
          }
        }
      }
    }
  }
});

test("a field under another name is called so", () => {
  const issue = { field: "count", code: "not-whole", value: 1.5, lowest: 1, highest: null };
  assert.equal(
    issueText(issue, "en", "devices", "Devices per replica"),
    "Devices per replica must be a whole number, 1 or more",
  );
});
