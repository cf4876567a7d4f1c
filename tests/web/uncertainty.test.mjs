// SPDX-License-Identifier: Apache-2.0
// What the answer depends on, in words.
import assert from "node:assert/strict";
import { test } from "node:test";

import "../../web/src/text/languages.js";
import { words } from "../../web/src/text/messages.js";
import { dominant } from "../../web/src/result/uncertainty.js";

const view = /** @type {any} */ ({
  t: words("en").t,
  driverName: (/** @type {string} */ id) => ({ a: "Yield", b: "PUE", c: "Lifetime" })[id],
});
/** @param {[string, number, number][]} rows id, share of the spread, swing */
const said = (...rows) =>
  dominant(
    view,
    /** @type {any} */ (
      rows.map(([id, share, swing]) => ({ id, share, total_low_g: 10 - swing, total_high_g: 10 }))
    ),
  );

test("the words go by the share of the spread, not by the bars", () => {
  assert.equal(said(["a", 0.51, 1], ["b", 0.4, 1]), "Most of the range comes from yield.");
  assert.equal(said(["a", 0.5, 9], ["b", 0.4, 1]), "The range comes first from yield, then from PUE.");
  assert.equal(said(["a", 0.2, 9], ["b", 0.1, 3], ["c", 0.7, 2]), "Most of the range comes from lifetime.");
  assert.equal(
    said(["a", 0.2, 9], ["b", 0.3, 3], ["c", 0.45, 2]),
    "The range comes first from lifetime, then from PUE.",
  );
  assert.equal(said(["b", 0, 1]), "Most of the range comes from PUE.");
  assert.equal(said(), "No input has a range that moves the total.");
});
