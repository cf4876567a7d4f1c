// SPDX-License-Identifier: Apache-2.0
// Ranges of uncertain inputs as text.
import assert from "node:assert/strict";
import { test } from "node:test";

import "../../web/src/text/languages.js";
import { boundText, driverText, inputsText, inSentence } from "../../web/src/text/driver.js";
import { formatCount, formatQuantity } from "../../web/src/text/format.js";
import { words } from "../../web/src/text/messages.js";

const drivers = [
  { id: "mfu_percent", field: "mfu_percent", unit: "%" },
  { id: "carbon_intensity_g_per_kwh", field: "carbon_intensity_g_per_kwh", unit: "g/kWh" },
  { id: "lifetime_years", field: "lifetime_years", unit: "a" },
  { id: "host_factor", field: null, unit: "" },
  { id: "pue", field: "pue", unit: "" },
  { id: "training_tokens", field: "training_tokens", unit: "" },
];
/** @param {string} lang */
const view = (lang) =>
  /** @type {any} */ ({
    lang,
    model: { drivers },
    t: words(lang).t,
    quantity: (/** @type {number} */ value, /** @type {string} */ unit) =>
      unit === "" && value >= 1000 ? formatCount(value, lang) : formatQuantity(value, unit, lang),
  });
/** @param {string} lang @param {string} id @param {number} low @param {number} high @param {boolean} [turned] */
const range = (lang, id, low, high, turned = false) =>
  inputsText(view(lang), { id, low, high }, turned).replaceAll("\u00A0", " ");

test("both ends with their unit once, in the order of what they give", () => {
  assert.equal(range("en", "mfu_percent", 30, 50, true), "50–30%");
  assert.equal(range("pt", "mfu_percent", 30.5, 50), "30,5 a 50%");
  assert.equal(range("en", "carbon_intensity_g_per_kwh", 75.2, 140), "75.2–140 g/kWh");
  assert.equal(range("en", "lifetime_years", 3, 5), "3–5 years");
  assert.equal(range("en", "host_factor", 0.691, 7.74), "0.691–7.74 ×");
  assert.equal(range("pt", "pue", 1.09, 1.65), "1,09 a 1,65");
  assert.equal(range("en", "training_tokens", 5e11, 2e12), "500 billion–2 trillion");
});

test("a value with what it is measured in", () => {
  assert.equal(driverText(view("en"), "host_factor", 1), "1\u00A0×");
  assert.equal(driverText(view("en"), "mfu_percent", 22.7123), "22.7%");
});

test("boxes hold what can be typed back", () => {
  assert.equal(boundText(view("en"), 1e12), "1T");
  assert.equal(boundText(view("pt"), 1.5e9), "1,5B");
  assert.equal(boundText(view("pt"), 0.691), "0,691");
  assert.equal(boundText(view("en"), 866.0961), "866.096");
});

test("names amid a sentence", () => {
  assert.equal(inSentence("Hardware use (MFU)"), "hardware use (MFU)");
  assert.equal(inSentence("PUE"), "PUE");
  assert.equal(inSentence("Área da pastilha"), "área da pastilha");
});
