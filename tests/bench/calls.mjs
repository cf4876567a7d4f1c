// SPDX-License-Identifier: Apache-2.0
// The calls the page makes, through the facade: crossing to WebAssembly, packing and names included. Each round asks
// something else, as a reader who drags a slider does.

/** @typedef {import("../../wasm/types.js").Model} Model */

/** @param {number} i */
const changed = (i) => ({ mfu_percent: 20 + (i % 30) });

/** A million draws, a step at a time. @param {Model} model @param {number} i */
function aMillion(model, i) {
  const run = model.startDraws(changed(i), { points: 1_048_576 });
  if (!run.ok) throw new Error("the scenario is refused");
  for (let done = 0; done < 1_048_576;) done = run.more(16_384);
  run.result();
}

/** @type {[string, number, (model: Model, i: number) => void][]} */
const calls = [
  ["evaluate", 2000, (model, i) => void model.evaluate(changed(i))],
  ["rank all regions", 50, (model, i) => void model.rank(changed(i), "regions")],
  ["rank all processors", 50, (model, i) => void model.rank(changed(i), "processors")],
  ["uncertainty, 4,096 points", 10, (model, i) => void model.uncertainty(changed(i), { points: 4096 })],
  ["uncertainty, 65,536 points", 2, (model, i) => void model.uncertainty(changed(i), { points: 65_536 })],
  ["startDraws and 64 times 16,384 points", 1, aMillion],
  ["rank all processors in all regions", 2, (model, i) => void model.rankAll(changed(i))],
  ["sweep of MFU, with its band", 1, (model, i) => void model.sweep({ count: 200 + i }, "mfu_percent")],
  [
    "solve for tokens",
    20,
    (model, i) => void model.solve(changed(i), { figure: "total_g", target: 1e7, field: "training_tokens" }),
  ],
  ["upgrade", 2, (model, i) => void model.upgrade(changed(i), { processor: "b200" })],
  ["indices, 4,096 points", 2, (model, i) => void model.indices(changed(i), { points: 4096 })],
  [
    "compare, 4,096 points",
    10,
    (model, i) => void model.compare(changed(i), { count: 64 }, { points: 4096 }),
  ],
];

/**
 * Milliseconds of each: the least of the rounds, and the median.
 * @param {Model} model
 * @param {number} rounds
 * @returns {{name: string, least: number, median: number}[]}
 */
export function timeCalls(model, rounds) {
  return calls.map(([name, times, call]) => {
    call(model, 0);
    const took = Array.from({ length: rounds }, (_, round) => {
      const start = performance.now();
      for (let i = 0; i < times; i += 1) call(model, round * times + i);
      return (performance.now() - start) / times;
    });
    took.sort((a, b) => a - b);
    return { name, least: took[0], median: took[rounds >> 1] };
  });
}
