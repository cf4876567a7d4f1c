// SPDX-License-Identifier: Apache-2.0
// The levers that are on, in a link and back.
import assert from "node:assert/strict";
import { test } from "node:test";

import { readLink, writeLink } from "../../web/src/link/codec.js";
import { readMeasures, writeMeasures } from "../../web/src/link/measures.js";
import { fields } from "./fields.mjs";

/** @typedef {import("../../web/src/link/measures.js").Lever} Lever */

/** @param {string} id @param {Partial<Lever>} [own] @returns {Lever} */
const lever = (id, own) => ({
  ...{ id, takes: "number", lowest: 1, highest: 100, amount: 50, excludes: [] },
  ...own,
});
const levers = [
  lever("batch_skipping", { excludes: ["e2_train"] }),
  lever("e2_train", { amount: 20, excludes: ["batch_skipping"] }),
  lever("higher_mfu", { lowest: 0.1, amount: null }),
  lever("half_precision", { takes: "none", amount: null }),
  lever("region", { takes: "region", amount: null }),
  lever("fab_place", { takes: "fab", amount: null }),
];
const presets = {
  regions: [{ id: "custom" }, { id: "se" }, { id: "aws.eu-north-1" }],
  fabs: [{ id: "taiwan-2023" }],
};
const read = (/** @type {string} */ text) => readMeasures(text, levers, presets);

test("levers are written in their order, amounts only where they are not the usual ones, and read back", () => {
  const measures = /** @type {const} */ ({
    region: "aws.eu-north-1",
    higher_mfu: 52.5,
    batch_skipping: true,
    half_precision: true,
    fab_place: "taiwan-2023",
  });
  const text = writeMeasures(measures, levers);
  assert.equal(
    text,
    "batch_skipping,higher_mfu:52.5,half_precision,region:aws.eu-north-1,fab_place:taiwan-2023",
  );
  assert.deepEqual(read(text), { measures, ignored: [] });
  assert.equal(writeMeasures({ batch_skipping: 50 }, levers), "batch_skipping");
  assert.deepEqual(read("batch_skipping:50").measures, { batch_skipping: true });
  assert.equal(writeMeasures({}, levers), "");
  assert.equal(writeMeasures({ nowhere: true }, levers), "");
});

test("what cannot be used is kept out with its reason", () => {
  for (const [text, reason] of /** @type {[string, string][]} */ ([
    ["nowhere", "unknown-id"],
    ["__proto__", "unknown-id"],
    ["constructor:1", "unknown-id"],
    ["higher_mfu:", "not-a-number"],
    ["higher_mfu:fast", "not-a-number"],
    ["higher_mfu:1,5", "unknown-id"],
    ["higher_mfu:NaN", "not-a-number"],
    ["higher_mfu:0", "out-of-range"],
    ["higher_mfu:101", "out-of-range"],
    ["higher_mfu:-1", "out-of-range"],
    ["half_precision:1", "not-a-number"],
    ["region:custom", "unknown-id"],
    ["region:nowhere", "unknown-id"],
    ["region:", "unknown-id"],
    ["higher_mfu,higher_mfu:40", "duplicate"],
    ["batch_skipping,e2_train", "conflict"],
  ])) {
    const { measures, ignored } = read(text);
    assert.deepEqual([ignored.length, ignored[0]?.reason], [1, reason], text);
    assert.equal(Object.keys(measures).length, text.includes(",") ? 1 : 0, text);
  }
  assert.deepEqual(read(",,").ignored, []);
});

test("hostile text never throws, and gives no amount that is none", () => {
  let state = 9;
  const next = () => (state = (state * 48271) % 2147483647);
  const pieces = [
    "higher_mfu",
    ":",
    ",",
    "region",
    "50",
    "1e999",
    "-",
    "%",
    "\0",
    "é",
    "se",
    "NaN",
    "=",
    "e2_train",
  ];
  for (let i = 0; i < 2000; i += 1) {
    const text = Array.from({ length: next() % 9 }, () => pieces[next() % pieces.length]).join("");
    const { measures } = read(text);
    for (const [id, amount] of Object.entries(measures)) {
      assert.ok(levers.some((one) => one.id === id));
      assert.ok(amount === true || typeof amount === "string" || Number.isFinite(amount), text);
    }
    assert.deepEqual(read(writeMeasures(measures, levers)).ignored, [], text);
  }
});

test("a link carries them beside the scenario, and reports what it ignores", () => {
  const text = writeLink({ count: 8 }, fields, { measures: { region: "se", higher_mfu: 60 }, levers });
  assert.equal(text, "n=8&do=higher_mfu:60,region:se");
  const link = readLink(`#${text}`, fields, presets, [], levers);
  assert.deepEqual(link.measures, { region: "se", higher_mfu: 60 });
  assert.deepEqual([link.scenario, link.ignored], [{ count: 8 }, []]);
  const encoded = readLink("#do=higher_mfu%3A60%2Cregion%3Ase", fields, presets, [], levers);
  assert.deepEqual(encoded.measures, link.measures);
  const bad = readLink("#do=faster,region:se", fields, presets, [], levers);
  assert.deepEqual(bad.ignored, [{ key: "do", value: "faster", reason: "unknown-id" }]);
  assert.deepEqual(bad.measures, { region: "se" });
});
