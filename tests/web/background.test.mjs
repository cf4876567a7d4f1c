// SPDX-License-Identifier: Apache-2.0
// Work beside the page: in a worker, without one, and when one fails in the middle.
import assert from "node:assert/strict";
import { test } from "node:test";

import { Background } from "../../web/src/background.js";

/** A model whose draws only count. */
function counting() {
  /** @type {string[]} */
  const calls = [];
  const model = /** @type {any} */ ({
    calls,
    startDraws(/** @type {any} */ _scenario, /** @type {{points: number}} */ { points }) {
      calls.push("start");
      let done = 0;
      return {
        ok: true,
        more: (/** @type {number} */ n) => (done = Math.min(points, done + n)),
        result: () => ({ ok: true, points: done }),
      };
    },
    sweep: (/** @type {any} */ _scenario, /** @type {string} */ field) => ({ ok: true, field }),
  });
  return model;
}

/** A worker that keeps what it is told. */
class Told extends EventTarget {
  /** @type {any[]} */
  messages = [];
  ended = false;
  postMessage(/** @type {any} */ message) {
    this.messages.push(message);
  }
  terminate() {
    this.ended = true;
  }
  say(/** @type {any} */ data) {
    this.dispatchEvent(Object.assign(new Event("message"), { data }));
  }
}

const refused = () => {
  throw new Error("no workers here");
};

test("without a worker the page does it in pieces, and tells how far it is", async () => {
  const background = new Background(counting(), refused);
  /** @type {number[]} */
  const steps = [];
  const { answer } = background.ask("draws", [{}, { points: 20000 }], (done) => steps.push(done));
  assert.deepEqual(await answer, { ok: true, points: 20000 });
  assert.deepEqual(steps, [8192, 16384, 20000]);
  assert.deepEqual(await background.ask("sweep", [{}, "pue"]).answer, { ok: true, field: "pue" });
});

test("what is cancelled ends as null, and what was asked after it still comes", async () => {
  const background = new Background(counting(), refused);
  const job = background.ask("draws", [{}, { points: 2 ** 20 }], () => job.cancel());
  const next = background.ask("draws", [{}, { points: 100 }]);
  assert.equal(await job.answer, null);
  assert.deepEqual(await next.answer, { ok: true, points: 100 });
});

test("a worker is asked once, and answers by number", async () => {
  const worker = new Told();
  let made = 0;
  const background = new Background(counting(), () => {
    made += 1;
    return /** @type {any} */ (worker);
  });
  const first = background.ask("sweep", [{}, "pue"]);
  const second = background.ask("sweep", [{}, "count"]);
  worker.say({ ready: true });
  worker.say({ id: worker.messages[1].id, result: "second" });
  worker.say({ id: worker.messages[0].id, result: "first" });
  assert.deepEqual(await Promise.all([first.answer, second.answer]), ["first", "second"]);
  assert.equal(made, 1);
  const third = background.ask("sweep", [{}, "pue"]);
  third.cancel();
  assert.equal(await third.answer, null);
  assert.deepEqual(worker.messages.at(-1), { cancel: worker.messages[2].id });
  worker.say({ id: 99, result: "nobody asked" });
});

test("what a failing worker was asked for is done here", async () => {
  const worker = new Told();
  const background = new Background(counting(), () => /** @type {any} */ (worker));
  const { answer } = background.ask("sweep", [{}, "pue"]);
  worker.dispatchEvent(new Event("error", { cancelable: true }));
  assert.deepEqual(await answer, { ok: true, field: "pue" });
  assert.ok(worker.ended);
  const refusedToLoad = new Told();
  const other = new Background(counting(), () => /** @type {any} */ (refusedToLoad));
  const asked = other.ask("sweep", [{}, "count"]);
  refusedToLoad.say({ ready: false });
  assert.deepEqual(await asked.answer, { ok: true, field: "count" });
});

test("a model that throws answers null", async () => {
  const model = counting();
  model.sweep = () => {
    throw new Error("trap");
  };
  assert.equal(await new Background(model, refused).ask("sweep", [{}, "pue"]).answer, null);
});
