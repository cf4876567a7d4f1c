// SPDX-License-Identifier: Apache-2.0
// Draws on request, and how they end.
import assert from "node:assert/strict";
import { test } from "node:test";

import { Draws, many, noDrawing } from "../../web/src/draws.js";

/** @param {any[]} results of each job, in order */
function drawing(...results) {
  /** @type {any} */ (globalThis).document = { activeElement: null, getElementById: () => null };
  const store = {
    ui: { drawing: noDrawing() },
    show: (/** @type {object} */ change) => Object.assign(store.ui, change),
    redraw: () => {},
  };
  /** @type {any[]} */
  const refined = [];
  const session = {
    derived: { drawn: {}, ranges: {} },
    refine: (/** @type {any} */ result) => refined.push(result),
  };
  const background = {
    ask: () => ({ answer: Promise.resolve(results.shift()), cancel: () => {} }),
  };
  const draws = new Draws(
    /** @type {any} */ (background),
    /** @type {any} */ (session),
    /** @type {any} */ (store),
  );
  return { draws, store, refined };
}

for (const what of /** @type {const} */ (["million", "plain"]))
  test(`the bar goes when the draws fail, ${what}`, async () => {
    const { draws, store, refined } = drawing(null);
    await draws.run(what);
    assert.equal(store.ui.drawing.busy, null);
    assert.equal(store.ui.drawing.plain, null);
    assert.deepEqual(refined, []);
  });

test("the bar goes when the shares fail", async () => {
  const { draws, store } = drawing(null);
  await draws.indices();
  assert.equal(store.ui.drawing.busy, null);
});

test("what is overtaken leaves the bar to what overtook it", async () => {
  const { draws, store } = drawing({ ok: true, points: many }, new Promise(() => {}));
  const first = draws.run("plain");
  draws.run("million");
  await first;
  assert.equal(store.ui.drawing.busy, "million");
  assert.equal(store.ui.drawing.plain, null);
});
