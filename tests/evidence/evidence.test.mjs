// SPDX-License-Identifier: Apache-2.0
// The model beside what others metered and reported. The tables are printed as they come out; what is asserted is what
// they are there to show. None of these figures was used to set a constant of the model.
import assert from "node:assert/strict";
import { test } from "node:test";

import { excludedRuns, powerBackTest, publishedRuns, tokenEnergy } from "../../web/build/method/evidence.js";
import { loadModel } from "../wasm/load-model.mjs";

const model = await loadModel();

/** @param {number[]} numbers */
const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

/** @param {number | null} number @param {number} digits */
const shown = (number, digits = 3) => (number === null ? "-" : String(Number(number.toPrecision(digits))));

/** @param {string[]} head @param {(string | number | null)[][]} rows */
function print(head, rows) {
  const lines = [head, ...rows.map((row) => row.map((cell) => String(cell ?? "-")))];
  const widths = head.map((_, at) => Math.max(...lines.map((line) => line[at].length)));
  for (const line of lines)
    console.log(
      line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join("  "),
    );
}

test("power: predicted against metered watts, host on both sides, for each method", async () => {
  const rows = await powerBackTest(model);
  const methods = rows[0].predicted.map(({ power_method }) => power_method);
  print(
    ["run", "covers", "of", "metered W", ...methods.flatMap((method) => [`${method} W`, "ratio"])],
    rows.map((row) => [
      row.name,
      row.covers,
      row.statistic,
      row.metered_w,
      ...row.predicted.flatMap(({ watts }) => [
        shown(watts),
        watts === null ? "-" : (watts / row.metered_w).toFixed(2),
      ]),
    ]),
  );
  assert.ok(rows.length >= 12);
  /** @param {string} method */
  const ratios = (method) =>
    rows.flatMap(({ predicted, metered_w, statistic }) => {
      const watts = predicted.find(({ power_method }) => power_method === method)?.watts ?? null;
      return watts === null || statistic === "peak" ? [] : [watts / metered_w];
    });
  // The default is right in the middle, and wrong by a factor of two for one job that does not load its device.
  assert.ok(Math.abs(median(ratios("slope")) - 1) < 0.1, `median ratio ${median(ratios("slope"))}`);
  assert.ok(Math.min(...ratios("slope")) > 0.9 && Math.max(...ratios("slope")) < 2.1);
  // The essay's and LLMCarbon's power follows useful operations, and comes out low.
  assert.ok(Math.max(...ratios("essay")) < 0.8);
  assert.ok(median(ratios("llmcarbon")) < 0.7);
});

test("runs whose power was hours times TDP are not among the metered ones", async () => {
  const excluded = (await excludedRuns()).map(({ id }) => id);
  for (const id of ["bloom-176b", "llama-1-65b", "starcoder-15b", "gopher-280b"])
    assert.ok(excluded.includes(id), id);
  const metered = (await powerBackTest(model)).map(({ name }) => name);
  for (const name of ["BLOOM", "LLaMA 7B", "StarCoder", "Gopher"])
    assert.ok(!metered.some((other) => other.startsWith(name)), name);
});

test("energy of a token: predicted against measured", async () => {
  const rows = await tokenEnergy(model);
  print(
    [
      "model, processors, batch",
      "measured J",
      "predicted J",
      "ratio",
      "metered W",
      "predicted W",
      "at metered W",
    ],
    rows.map((row) => [
      `${row.model}, ${row.count} x ${row.processor}, ${row.batch}`,
      shown(row.measured_j),
      shown(row.predicted_j),
      (row.predicted_j / row.measured_j).toFixed(2),
      shown(row.measured_w),
      shown(row.predicted_w),
      row.at_metered_watts_j === null ? "-" : (row.at_metered_watts_j / row.measured_j).toFixed(2),
    ]),
  );
  assert.ok(rows.length >= 15);
  const small = rows.filter(({ batch }) => batch <= 32);
  // At the metered watts the time alone is on trial: at the batches people serve at, it is right within a factor of
  // two, a mixture of experts aside, whose experts a batch is taken to share less than it does.
  const time = small.flatMap(({ at_metered_watts_j, measured_j }) =>
    at_metered_watts_j === null ? [] : [at_metered_watts_j / measured_j],
  );
  assert.ok(Math.abs(median(time) - 1) < 0.2, `median ratio ${median(time)}`);
  assert.ok(Math.min(...time) > 0.5 && Math.max(...time) < 2);
  // The default utilisation of decode, 30 %, is the low end of what was metered: predictions are a lower bound.
  assert.ok(rows.every(({ predicted_j, measured_j }) => predicted_j < 1.1 * measured_j));
});

test("published runs, end to end, under their own grid, PUE and boundary", async () => {
  const rows = await publishedRuns(model);
  /** @param {number | null} ours @param {number | null} theirs */
  const ratio = (ours, theirs) => (ours === null || theirs === null ? null : ours / theirs);
  print(
    [
      "run",
      "reported kWh",
      "by",
      "with its watts",
      "by default",
      "reported g",
      "with its watts",
      "by default",
    ],
    rows.map((/** @type {any} */ { name, reported, own, usual }) => [
      name,
      shown(reported.energy_kwh, 4),
      reported.energy_by,
      ...[own, usual].map((answer) => answer && ratio(answer.energy_kwh, reported.energy_kwh)?.toFixed(2)),
      shown(reported.carbon_g, 4),
      ...[own, usual].map((answer) => answer && ratio(answer.carbon_g, reported.carbon_g)?.toFixed(2)),
    ]),
  );
  assert.ok(rows.length >= 30);
  /** @type {Map<string, any>} */
  const byId = new Map(rows.map((/** @type {any} */ row) => [row.id, row]));
  /** @param {string} id @param {"own" | "usual"} answer @param {number} expected */
  const holds = (id, answer, expected, tolerance = 0.02) => {
    const row = byId.get(id);
    const energy = ratio(row[answer].energy_kwh, row.reported.energy_kwh);
    assert.ok(energy !== null && Math.abs(energy - expected) < tolerance, `${id}: ${energy}`);
  };
  // Metered power, hours, PUE and intensity of their own: nothing is left but arithmetic.
  for (const id of ["t5-11b", "meena", "gpt-3-175b", "gshard-600b", "switch-1500b", "palm-540b"])
    holds(id, "own", 1);
  for (const id of ["olmo-7b-a100", "olmo-2-7b", "olmo-2-13b", "glam-1.2t"]) {
    const { own, reported } = byId.get(id);
    const carbon = ratio(own.carbon_g, reported.carbon_g);
    assert.ok(carbon !== null && Math.abs(carbon - 1) < 0.01, `${id}: ${carbon}`);
  }
  // The same runs by the default power, which knows nothing of their meters.
  for (const id of ["t5-11b", "meena", "gpt-3-175b", "gshard-600b", "palm-540b"])
    holds(id, "usual", 1.04, 0.06);
  // Hours times TDP and no host: the model takes 85 % of the span for the device.
  for (const id of ["llama-2-7b", "llama-2-70b", "bloom-176b"]) holds(id, "usual", 0.87);
});
