// SPDX-License-Identifier: Apache-2.0
// The map's order and colours, and the lines of a sweep.
import assert from "node:assert/strict";
import { test } from "node:test";

import "../../web/src/text/languages.js";
import { between, orderOf, shade } from "../../web/src/late/map/order.js";
import { across, line } from "../../web/src/late/ask/sweep-plot.js";

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

test("shades go by the logarithm, from 0 to 1", () => {
  assert.equal(shade(1, 1, 100), 0);
  assert.equal(shade(10, 1, 100), 0.5);
  assert.equal(shade(100, 1, 100), 1);
  assert.equal(shade(0, 1, 100), 0);
  assert.ok(Number.isNaN(shade(NaN, 1, 100)));
  assert.equal(shade(5, 5, 5), 0.5);
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
