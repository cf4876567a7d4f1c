// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { test } from "node:test";

import "../../web/src/text/languages.js";
import * as format from "../../web/src/text/format.js";
import { random } from "./fields.mjs";

/** No-break spaces read as spaces here. @param {{ text: string }} shown */
const plain = ({ text }) => text.replaceAll("\u00A0", " ");

/** @typedef {(value: number, locale: string) => { number: string, unit: string, text: string }} Format */

/** @param {Format} write @param {[number, string, string][]} rows */
function table(write, rows) {
  for (const [value, en, pt] of rows) {
    assert.equal(plain(write(value, "en")), en);
    assert.equal(plain(write(value, "pt")), pt);
    assert.equal(plain(write(value, "pt-BR")), pt);
  }
}

test("mass: rounds, then chooses the unit", () => {
  table(format.formatMass, [
    [0, "0 g", "0 g"],
    [-0, "0 g", "0 g"],
    [2.8e6, "2.80 t", "2,80 t"],
    [999.6e3, "1.00 t", "1,00 t"],
    [999.4e3, "999 kg", "999 kg"],
    [999.5, "1.00 kg", "1,00 kg"],
    [0.9996, "1.00 g", "1,00 g"],
    [0.5, "500 mg", "500 mg"],
    [1e-4, "0.100 mg", "0,100 mg"],
    [0.99e-4, "< 0.1 mg", "< 0,1 mg"],
    [5e-324, "< 0.1 mg", "< 0,1 mg"],
    [31.22e6, "31.2 t", "31,2 t"],
    [123456e6, "123,000 t", "123.000 t"],
    [999.6e9, "1.00 Mt", "1,00 Mt"],
    [-1.6e6, "−1.60 t", "−1,60 t"],
    [1e30, "1.00 × 10¹⁸ Mt", "1,00 × 10¹⁸ Mt"],
  ]);
  assert.equal(format.formatMass(2.8e6, "en").text, "2.80\u00A0t");
  assert.deepEqual(format.formatMass(2.8e6, "pt", { co2e: true }), {
    number: "2,80",
    unit: "t",
    text: "2,80\u00A0t\u00A0CO₂e",
  });
  assert.equal(plain(format.formatMass(995e3, "en", { figures: 2 })), "1.0 t", "never 0.99 of the next unit");
});

test("mass in one unit through a table", () => {
  assert.equal(format.massUnit([2.5e6, 4e3, null]), "t");
  assert.equal(format.massUnit([999.6e3]), "t");
  assert.equal(format.massUnit([null, undefined, NaN]), "g");
  assert.equal(plain(format.formatMass(4e3, "en", { unit: "t" })), "0.00400 t");
  assert.equal(plain(format.formatMass(10, "en", { unit: "t" })), "< 0.001 t");
  assert.equal(plain(format.formatMass(0, "en", { unit: "t" })), "0 t");
});

test("energy and time", () => {
  table(format.formatEnergy, [
    [0, "0 kWh", "0 kWh"],
    [25.8e3, "25.8 MWh", "25,8 MWh"],
    [0.4, "400 Wh", "400 Wh"],
    [999.7, "1.00 MWh", "1,00 MWh"],
    [1.2e9, "1.20 TWh", "1,20 TWh"],
    [1e-9, "< 0.001 Wh", "< 0,001 Wh"],
  ]);
  table(format.formatTime, [
    [0, "0 h", "0 h"],
    [115.1, "115 h", "115 h"],
    [0.01, "36.0 s", "36,0 s"],
    [89.96 / 3600, "1.50 min", "1,50 min"],
    [89.97 / 60, "1.50 h", "1,50 h"],
    [999.6, "41.7 days", "41,7 dias"],
    [2400, "100 days", "100 dias"],
    [43830, "5.00 years", "5,00 anos"],
  ]);
});

test("percent, share and change", () => {
  table(format.formatPercent, [
    [0, "0%", "0%"],
    [57.2, "57%", "57%"],
    [4.94, "4.9%", "4,9%"],
    [9.94, "9.9%", "9,9%"],
    [9.96, "10%", "10%"],
    [0.04, "< 0.1%", "< 0,1%"],
    [1000, "1,000%", "1.000%"],
    [1200, "× 12", "× 12"],
    [-57, "−57%", "−57%"],
  ]);
  assert.equal(format.formatShare(1, 4, "en").text, "25%");
  assert.equal(format.formatShare(1, 0, "en").text, "no data");
  table(
    (value, locale) => format.formatChange(value, 100, locale),
    [
      [43, "−57%", "−57%"],
      [124, "+24%", "+24%"],
      [100, "0%", "0%"],
      [100.2, "+0.2%", "+0,2%"],
      [1100, "+1,000%", "+1.000%"],
      [3000, "× 30", "× 30"],
      [0, "−100%", "−100%"],
    ],
  );
  assert.equal(format.formatChange(1, 0, "pt").text, "sem dados");
});

test("counts and plain numbers", () => {
  table(format.formatCount, [
    [256, "256", "256"],
    [46080, "46,080", "46.080"],
    [99999, "99,999", "99.999"],
    [99999.6, "100 thousand", "100 mil"],
    [184320, "184 thousand", "184 mil"],
    [999999, "1 million", "1 milhão"],
    [1.2e6, "1.2 million", "1,2 milhão"],
    [2e6, "2 million", "2 milhões"],
    [7e9, "7 billion", "7 bilhões"],
    [1.4e12, "1.4 trillion", "1,4 trilhão"],
    [4.2e22, "4.2 × 10²²", "4,2 × 10²²"],
  ]);
  table(
    (value, locale) => format.formatNumber(value, locale, { figures: 4 }),
    [
      [989.4, "989.4", "989,4"],
      [0.875, "0.875", "0,875"],
      [1234567, "1,235,000", "1.235.000"],
      [-0.5, "−0.5", "−0,5"],
      [1.5e-9, "1.5 × 10⁻⁹", "1,5 × 10⁻⁹"],
    ],
  );
  assert.deepEqual(format.splitPower(4.2e22, 3, "pt"), { mantissa: "4,2", exponent: 22 });
  assert.deepEqual(format.splitPower(9.999e22, 3, "en"), { mantissa: "1", exponent: 23 });
});

test("quantities with their unit", () => {
  const rows = /** @type {[number, string, string, string][]} */ ([
    [98.2, "g/kWh", "98.2 g/kWh", "98,2 g/kWh"],
    [700, "W", "700 W", "700 W"],
    [989.4, "TFLOP/s", "989.4 TFLOP/s", "989,4 TFLOP/s"],
    [814, "mm²", "814 mm²", "814 mm²"],
    [2.75, "kWh/cm2", "2.75 kWh/cm²", "2,75 kWh/cm²"],
    [40, "%", "40%", "40%"],
    [5, "a", "5 years", "5 anos"],
    [7.5, "d", "7.5 days", "7,5 dias"],
    [150, "g", "150 g", "150 g"],
    [43830, "h", "5.00 years", "5,00 anos"],
    [1.1, "", "1.1", "1,1"],
    [4.2e22, "FLOP", "4.2 × 10²² FLOP", "4,2 × 10²² FLOP"],
  ]);
  for (const [value, unit, en, pt] of rows) {
    assert.equal(plain(format.formatQuantity(value, unit, "en")), en);
    assert.equal(plain(format.formatQuantity(value, unit, "pt")), pt);
  }
  assert.equal(plain(format.formatIntensity(385.4, "pt")), "385 g/kWh");
});

test("what belongs to one request or token has small units, operations powers of ten", () => {
  const shown = (/** @type {number} */ value, /** @type {string} */ unit, locale = "en") =>
    plain(format.formatQuantity(value, unit, locale));
  assert.equal(shown(0.0464, "Wh"), "46.4 mWh");
  assert.equal(shown(1.5, "Wh", "pt"), "1,50 Wh");
  assert.equal(shown(0.557, "J"), "557 mJ");
  assert.equal(shown(0.000479, "s"), "479 µs");
  assert.equal(shown(100, "s"), "1.67 min");
  assert.equal(shown(7.07e12, "FLOP"), "7.07 × 10¹² FLOP");
  assert.equal(shown(4.2e22, "FLOP", "pt"), "4,2 × 10²² FLOP");
  assert.equal(shown(5000, "FLOP"), "5,000 FLOP");
});

test("how many times", () => {
  assert.equal(plain(format.formatTimes(0.4, "en")), "× 0.40");
  assert.equal(plain(format.formatTimes(1, "pt")), "× 1,0");
  assert.equal(plain(format.formatTimes(433.2, "en")), "× 433");
  assert.equal(format.formatTimes(null, "en").text, "no data");
});

test("field text is short and faithful", () => {
  assert.deepEqual(format.fieldText(7e9, "en"), { text: "7", scale: "billion" });
  assert.deepEqual(format.fieldText(1.4e12, "pt"), { text: "1,4", scale: "trillion" });
  assert.deepEqual(format.fieldText(1e6, "en"), { text: "1", scale: "million" });
  assert.deepEqual(format.fieldText(5000, "en"), { text: "5000", scale: "" });
  assert.deepEqual(format.fieldText(184320, "en", { scaled: false }), { text: "184320", scale: "" });
  assert.deepEqual(format.fieldText(7e9, "en", { scale: "million" }), { text: "7000", scale: "million" });
  assert.deepEqual(format.fieldText(4.2e22, "pt"), { text: "4,2e22", scale: "" });
  assert.deepEqual(format.fieldText(0, "en"), { text: "0", scale: "" });
  assert.deepEqual(format.fieldText(null, "en"), { text: "", scale: "" });
  assert.deepEqual(format.fieldText(NaN, "en"), { text: "", scale: "" });
});

/** @type {[string, (value: any, locale: string) => string][]} */
const all = [
  ["mass", (v, l) => format.formatMass(v, l).text],
  ["mass in kg", (v, l) => format.formatMass(v, l, { unit: "kg", co2e: true }).text],
  ["mass in mg", (v, l) => format.formatMass(v, l, { unit: "mg" }).text],
  ["energy", (v, l) => format.formatEnergy(v, l).text],
  ["time", (v, l) => format.formatTime(v, l).text],
  ["percent", (v, l) => format.formatPercent(v, l).text],
  ["share", (v, l) => format.formatShare(v, 3, l).text + format.formatShare(3, v, l).text],
  ["change", (v, l) => format.formatChange(v, 3, l).text + format.formatChange(3, v, l).text],
  ["count", (v, l) => format.formatCount(v, l).text],
  ["number", (v, l) => format.formatNumber(v, l, { trailing: true }).text],
  ["intensity", (v, l) => format.formatIntensity(v, l).text],
  ["quantity", (v, l) => format.formatQuantity(v, "W", l).text],
  ["unit", (v, l) => format.massUnit([v, 1]) && format.unitText("d", l)],
];

test("nothing ever reads NaN, Infinity or e-notation", () => {
  const next = random(3);
  /** @type {unknown[]} */
  const hostile = [
    0,
    -0,
    NaN,
    Infinity,
    -Infinity,
    null,
    undefined,
    5e-324,
    -5e-324,
    Number.MAX_VALUE,
    -Number.MAX_VALUE,
  ];
  hostile.push(2 ** 53, Number.EPSILON, 1e15, 999.5e15, 1e21, 1e-6, 9.995e-7, "7", {}, []);
  const bits = new DataView(new ArrayBuffer(8));
  for (let i = 0; i < 3000; i++) {
    bits.setUint32(0, next() * 2 ** 32);
    bits.setUint32(4, next() * 2 ** 32);
    hostile.push(bits.getFloat64(0));
  }
  for (let exponent = -30; exponent < 40; exponent++) {
    for (const digits of [1, 9.994, 9.995, 9.9951, 9.9999, 8.94, 8.96]) hostile.push(digits * 10 ** exponent);
  }
  for (const [name, write] of all) {
    for (const value of hostile) {
      for (const locale of ["en", "pt"]) {
        const text = write(value, locale);
        assert.doesNotMatch(text, /NaN|Infinity|∞|undefined|null|\d[eE][+-]?\d/, `${name} of ${value}`);
        assert.ok(text.length > 0 && text.length < 80, `${name} of ${value}: ${text}`);
        assert.doesNotMatch(text, /-/, `${name} of ${value}: a hyphen for a minus`);
      }
    }
  }
});

test("absent values read as no data", () => {
  for (const value of [null, undefined, NaN, Infinity]) {
    assert.deepEqual(format.formatMass(value, "en"), { number: "no data", unit: "", text: "no data" });
    assert.equal(format.formatEnergy(value, "pt").text, "sem dados");
    assert.equal(format.formatTime(value, "pt").text, "sem dados");
    assert.equal(format.formatCount(value, "en").text, "no data");
    assert.equal(format.formatQuantity(value, "W", "en").text, "no data");
  }
});
