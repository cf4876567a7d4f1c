// SPDX-License-Identifier: Apache-2.0
// The map's order and colours, the lines of a sweep, and answers in words.
import assert from "node:assert/strict";
import { test } from "node:test";

import "../../web/src/text/languages.js";
import { addWords, words } from "../../web/src/text/messages.js";
import { formatQuantity } from "../../web/src/text/format.js";
import { en } from "../../web/src/text/strings/ask/en.js";
import { pt } from "../../web/src/text/strings/ask/pt.js";
import { between, orderOf, scaleOf } from "../../web/src/late/map/order.js";
import { pairsRows } from "../../web/src/late/map/pairs-table.js";
import { blocksOf, countLines, linesOf } from "../../web/src/late/map/ranking.js";
import { pixels } from "../../web/src/late/map/pixels.js";
import { across, line } from "../../web/src/late/ask/sweep-plot.js";
import { crossings } from "../../web/src/late/ask/sweep.js";
import { payback } from "../../web/src/late/ask/upgrade.js";

addWords("en", en);
addWords("pt", pt);

/** What the answers read of a view. @param {string} lang */
const view = (lang) =>
  /** @type {any} */ ({
    lang,
    words: words(lang),
    t: words(lang).t,
    quantity: (/** @type {number} */ value, /** @type {string} */ unit) => formatQuantity(value, unit, lang),
    choice: () => "90",
    label: () => "PUE",
    description: () => ({ unit: "" }),
  });

test("least first, lower bounds and other bases after, no answer nowhere", () => {
  const order = orderOf({
    processors: ["a", "b", "c", "d"],
    regions: ["x", "y", "z"],
    total_g: [4, 2, 9, 1, 0.5, 3, NaN, NaN, NaN, 8, 4, 18],
    complete: [1, 0, 1, 1],
    comparable: [1, 1, 0],
    current: [0, 0],
  });
  assert.deepEqual(order.rows, [0, 3, 1], "a 4, d 8, then b, a lower bound");
  assert.deepEqual(order.columns, [1, 0, 2]);
  assert.deepEqual([order.low, order.high], [0.5, 18], "2 and 98 % of the few there are");
  assert.deepEqual([order.wholeRows, order.wholeColumns], [2, 2]);
});

test("every pixel is of its own cell, also where a region has no answer at all", () => {
  const all = {
    processors: ["a", "b", "c"],
    regions: ["x", "none", "y", "z"],
    total_g: [1, NaN, 2, 4, 2, NaN, 4, 8, 4, NaN, 8, NaN],
    complete: [1, 1, 1],
    comparable: [1, 1, 1, 1],
    current: [0, 0],
  };
  const order = orderOf(all);
  assert.deepEqual(order.columns, [0, 2, 3]);
  const seen = pixels(all, order, [
    [0, 0, 0],
    [240, 240, 240],
  ]);
  const { low, high } = order;
  order.rows.forEach((i, y) =>
    order.columns.forEach((j, x) => {
      const [red, , , alpha] = seen.subarray((y * order.columns.length + x) * 4);
      const grams = all.total_g[i * all.regions.length + j];
      assert.equal(alpha, Number.isNaN(grams) ? 0 : 255, `${i}, ${j}`);
      if (alpha) assert.ok(Math.abs(red - scaleOf(low, high)(grams) * 240) < 1, `${i}, ${j}`);
    }),
  );
});

const pairs = {
  processors: ["a", "b"],
  regions: ["x", "y", "z"],
  total_g: [4, 2, 1, 3, NaN, 0.5],
  complete: [1, 0],
  comparable: [1, 1, 0],
  current: [0, 0],
};

test("the list of pairs has every answer, lower bounds and another basis in blocks after the rest", () => {
  const blocks = blocksOf(pairs);
  assert.equal(countLines(blocks), 7);
  const lines = linesOf(blocks, 0, 7);
  assert.deepEqual(lines, [1, 0, "incomplete", 3, "other", 5, 2]);
  for (let from = 0; from < 7; from += 1)
    for (let to = from; to <= 7; to += 1)
      assert.deepEqual(linesOf(blocks, from, to), lines.slice(from, to), `${from} to ${to}`);
});

test("the map's file says of each region what its intensity counts, and whether it may be compared", () => {
  const rows = pairsRows(pairs, { name: (id) => id, basis: () => "direct", own: "life_cycle" });
  assert.deepEqual(rows[1].slice(3), ["life_cycle", "life_cycle", "direct"]);
  assert.deepEqual(rows[2].slice(3), ["true", "true", "false"]);
  assert.deepEqual(rows[4], ["b", "b", "false", 3, null, 0.5]);
  assert.ok(rows.every(({ length }) => length === 6));
});

test("shades go by the logarithm, from 0 to 1", () => {
  const scale = scaleOf(1, 100);
  assert.deepEqual([0, 1, 10, 100, 1000].map(scale), [0, 0, 0.5, 1, 1]);
  assert.ok(Number.isNaN(scale(NaN)));
  assert.equal(scaleOf(5, 5)(5), 0.5);
  assert.ok(Number.isNaN(scaleOf(0, 0)(NaN)));
});

test("a large map takes its scale from some cells, of all columns", () => {
  const [rows, columns] = [495, 226];
  const total_g = Float64Array.from({ length: rows * columns }, (_, k) => {
    const [i, j] = [Math.floor(k / columns), k % columns];
    return 1e6 * Math.exp(Math.sin(i * 1.7) * 2 + Math.sin(j * 2.3) * 1.5);
  });
  const ones = (/** @type {number} */ n) => Array.from({ length: n }, () => 1);
  let reads = 0;
  const counted = new Proxy(total_g, {
    get(target, key) {
      reads += 1;
      return Reflect.get(target, key, target);
    },
  });
  const order = orderOf({
    processors: ones(rows).map((_, i) => `p${i}`),
    regions: ones(columns).map((_, j) => `r${j}`),
    total_g: counted,
    complete: ones(rows),
    comparable: ones(columns),
    current: [3, 3],
  });
  assert.ok(reads < total_g.length / 2, `${reads} cells read`);
  const all = Float64Array.from(total_g).sort();
  const at = (/** @type {number} */ part) => all[Math.round(part * (all.length - 1))];
  assert.ok(Math.abs(order.low / at(0.02) - 1) < 0.05, "2 %");
  assert.ok(Math.abs(order.high / at(0.98) - 1) < 0.05, "98 %");
});

test("colours between stops", () => {
  /** @type {import("../../web/src/late/map/order.js").Colour[]} */
  const stops = [
    [0, 0, 0],
    [100, 50, 10],
    [200, 150, 20],
  ];
  assert.deepEqual(between(stops, 0), [0, 0, 0]);
  assert.deepEqual(between(stops, 0.25), [50, 25, 5]);
  assert.deepEqual(between(stops, 1), [200, 150, 20]);
});

test("a line breaks where there is no answer", () => {
  assert.equal(line([0, 1, 2, 3], [1, NaN, 2, 3]), "M0.0 1.0M2.0 2.0L3.0 3.0");
  const sweep = /** @type {any} */ ({ values: [1, 10, 100], log: true });
  assert.equal(across(sweep)(10), 500);
  assert.equal(across({ ...sweep, log: false })(50.5), 500);
});

test("each of two crossings says on which side the making weighs more", () => {
  const sweep = /** @type {any} */ ({
    field: "pue",
    values: [1, 2, 3, 4, 5, 6],
    operational_g: [1, 1, 9, 9, 1, 1],
    embodied_g: [5, 5, 5, 5, 5, 5],
    crossings: [{ value: 2.5 }, { value: 4.5 }],
  });
  assert.deepEqual(crossings(view("en"), sweep), [
    "Embodied overtakes operational below 2.5.",
    "Embodied overtakes operational above 4.5.",
  ]);
});

/** @param {[number | null, number | null, number | null]} years @param {{lang?: string, never?: number, complete?: boolean}} [more] */
const paid = ([value, low, high], { lang = "en", never = 0, complete = true } = {}) =>
  payback(view(lang), { years: { value, low, high }, never, complete }).replaceAll("\u00A0", " ");

test("an upgrade that never pays back as entered may in some of the draws", () => {
  assert.equal(paid([null, null, null], { never: 1 }), "It never pays back.");
  assert.equal(paid([null, null, null], { never: 0.98 }), "As entered it never pays back.");
  assert.equal(
    paid([null, 0.154, null], { never: 0.5 }),
    "As entered it never pays back; across the ranges it may, from 0.15 years on (90% interval).",
  );
  assert.match(paid([null, 0.154, null], { never: 0.5, lang: "pt" }), /a partir de 0,15 anos/);
});

test("an upgrade of which a part is unknown pays back no sooner", () => {
  assert.equal(paid([2, 1, 4]), "Pays back after 2 years (90% interval 1–4 years).");
  assert.equal(paid([2, 1, null]), "Pays back after 2 years (90% interval 1 years or more).");
  assert.equal(
    paid([2, 1, 4], { complete: false }),
    "Pays back after at least 2 years (90% interval 1 years or more).",
  );
  assert.equal(paid([2, null, null], { complete: false }), "Pays back after at least 2 years.");
});
