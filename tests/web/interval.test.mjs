// SPDX-License-Identifier: Apache-2.0
// The digits of an interval, its unit, and where twenty dots lie.
import assert from "node:assert/strict";
import { test } from "node:test";

import "../../web/src/text/languages.js";
import { axisEnd, ground, layOut, tickStep, width } from "../../web/src/result/dots-layout.js";
import { figuresOf, formatInterval, roundedAway } from "../../web/src/text/interval.js";

/** @param {number} value @param {number} low @param {number} high @param {number} [error] */
const estimate = (value, low, high, error = 0) => ({ value, low, high, low_error: error, high_error: error });
/** @param {string} text */
const plain = (text) => text.replaceAll("\u00A0", " ");

test("two figures in the headline's unit, in both languages", () => {
  const range = estimate(2.8e6, 1.94e6, 4.21e6);
  assert.equal(plain(formatInterval(range, "g", "en")?.text ?? ""), "1.9–4.2 t");
  assert.equal(plain(formatInterval(range, "g", "pt")?.text ?? ""), "1,9 a 4,2 t");
  assert.equal(plain(formatInterval(estimate(2.8e6, 0.6e6, 12.4e6), "g", "en")?.text ?? ""), "0.60–12 t");
  assert.equal(plain(formatInterval(estimate(76.5e3, 56e3, 112e3), "kWh", "en")?.text ?? ""), "56–110 MWh");
  assert.equal(
    plain(formatInterval(estimate(51944, 38123, 74321), "device_hours", "pt")?.text ?? ""),
    "38.000 a 74.000",
  );
});

test("an end far below the unit brings the smaller one for both", () => {
  const { text } = formatInterval(estimate(2.8e6, 0.02e6, 4.2e6), "g", "en") ?? {};
  assert.equal(plain(text ?? ""), "0.020–4.2 t");
  const small = formatInterval(estimate(2.8e6, 0.004e6, 4.2e6), "g", "en");
  assert.equal(plain(small?.text ?? ""), "4.0–4,200 kg");
  assert.equal(plain(formatInterval(estimate(2.8e6, 0, 4.2e6), "g", "en")?.text ?? ""), "0–4.2 t");
});

test("the second figure is printed only where its sampling error is below half of it", () => {
  assert.equal(figuresOf(1.94, 0.049), 2);
  assert.equal(figuresOf(1.94, 0.051), 1);
  assert.equal(figuresOf(38, 0.4), 2);
  assert.equal(figuresOf(38, 0.6), 1);
  const shaky = { value: 2.8e6, low: 1.94e6, high: 4.21e6, low_error: 1e4, high_error: 6e4 };
  assert.equal(plain(formatInterval(shaky, "g", "en")?.text ?? ""), "1.9–5 t".replace("5", "4"));
});

test("as printed the value is never outside", () => {
  assert.equal(roundedAway(1.96, 2, 1.96, "low"), 1.9);
  assert.equal(roundedAway(2.04, 2, 2.04, "high"), 2.1);
  assert.equal(roundedAway(1.94, 2, 2.8, "low"), 1.9);
  for (let i = 0; i < 2000; i += 1) {
    const value = 10 ** (Math.sin(i * 12.9898) * 8);
    const low = value * (1 - Math.abs(Math.sin(i * 78.233)) * 0.9);
    const high = value * (1 + Math.abs(Math.cos(i * 39.425)) * 3);
    for (const figures of [1, 2]) {
      const shown = Number(value.toPrecision(3));
      assert.ok(roundedAway(low, figures, shown, "low") <= shown, `${low} ${value}`);
      assert.ok(roundedAway(high, figures, shown, "high") >= shown, `${high} ${value}`);
    }
  }
});

test("open above where a part is unknown; one figure where there is no spread; nothing where there is none", () => {
  const range = estimate(2.8e6, 1.94e6, 4.21e6);
  assert.equal(plain(formatInterval(range, "g", "en", { complete: false })?.text ?? ""), "1.9 t or more");
  assert.equal(plain(formatInterval(range, "g", "pt", { complete: false })?.text ?? ""), "1,9 t ou mais");
  assert.equal(plain(formatInterval(estimate(2e6, 2e6, 2e6), "g", "en")?.text ?? ""), "2.0 t");
  assert.equal(formatInterval(undefined, "g", "en"), null);
  assert.equal(formatInterval(estimate(NaN, 1, 2), "g", "en"), null);
});

const spread = Array.from({ length: 20 }, (_, i) => 2.8 * Math.exp(((i + 0.5) / 20 - 0.5) * 1.2));

test("dots: every one is drawn, inside the picture, columns centred on the median, none on another", () => {
  for (const factor of [1e-3, 0.4, 1, 1.3, 7, 900]) {
    const values = spread.map((value) => value * factor);
    const { dots, size, middle } = layOut(values, 2.8 * factor, values[1], values[18]);
    assert.equal(dots.length, 20);
    for (const { x, y } of dots) {
      assert.ok(x > 0 && x < width && y > 12 && y < ground, `${x} ${y}`);
      const columns = (x - middle) / size;
      assert.ok(Math.abs(columns - Math.round(columns)) < 1e-9);
    }
    assert.equal(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size, 20);
    assert.equal(dots.filter(({ inside }) => !inside).length, 2);
  }
});

test("dots without a spread are one column that still fits", () => {
  const { dots } = layOut(Array(20).fill(3), 3, 3, 3);
  assert.equal(new Set(dots.map(({ x }) => x)).size, 1);
  assert.ok(dots.every(({ y, inside }) => y > 12 && inside));
});

test("the axis changes at powers of two alone, and its marks are round", () => {
  assert.equal(axisEnd(4.5), 8);
  assert.equal(axisEnd(5), axisEnd(7.5));
  assert.equal(axisEnd(900), 1024);
  for (const [full, step] of [
    [8, 2],
    [4, 1],
    [64, 20],
    [1, 0.2],
    [1024, 200],
  ])
    assert.equal(tickStep(full), step);
});

test("an open interval leaves no dot out above", () => {
  const { dots } = layOut(spread, 2.8, spread[1], Infinity);
  assert.equal(dots.filter(({ inside }) => !inside).length, 1);
});
