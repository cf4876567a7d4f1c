// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { test } from "node:test";

import "../../web/src/text/languages.js";
import { scales } from "../../web/src/text/decimal.js";
import { fieldText } from "../../web/src/text/format.js";
import { parseNumber } from "../../web/src/text/number-entry.js";
import { random } from "./fields.mjs";

/** What is typed, what it is in English, in Portuguese; "!" asks for a readback. @type {[string, string, string][]} */
const read = [
  ["7", "7", "7"],
  ["007", "7", "7"],
  ["+7", "7", "7"],
  ["7B", "7e9!", "7e9!"],
  ["7 bi", "7e9!", "7e9!"],
  ["7 Billion", "7e9!", "7e9!"],
  ["7 bilhões", "7e9!", "7e9!"],
  ["7 bilhoes", "7e9!", "7e9!"],
  ["1 bilhão", "1e9!", "1e9!"],
  ["3 mil", "3000!", "3000!"],
  ["2 milhões", "2e6!", "2e6!"],
  ["1,5 tri", "1.5e12!", "1.5e12!"],
  ["1 trilhão", "1e12!", "1e12!"],
  ["1.4T", "1.4e12!", "1.4e12!"],
  ["300M", "3e8!", "3e8!"],
  ["2k", "2000!", "2000!"],
  ["2K", "2000!", "2000!"],
  ["4.2e22", "4.2e22!", "4.2e22!"],
  ["4,2E+22", "4.2e22!", "4.2e22!"],
  ["4.2 × 10²²", "4.2e22!", "4.2e22!"],
  ["4.2 x 10^22", "4.2e22!", "4.2e22!"],
  ["5e−3", "0.005!", "0.005!"],
  ["1.5", "1.5", "1.5!"],
  ["1,5", "1.5!", "1.5"],
  ["1.50", "1.5", "1.5!"],
  ["0.875", "0.875", "0.875!"],
  ["0,875", "0.875!", "0.875"],
  [".5", "0.5", "0.5!"],
  ["5.", "5", "5!"],
  ["1,000", "1000!", "1!"],
  ["1.000", "1!", "1000!"],
  ["1.500", "1.5!", "1500!"],
  ["1234.567", "1234.567", "1234.567!"],
  ["1,000,000", "1e6", "1e6!"],
  ["1.000.000", "1e6!", "1e6"],
  ["1,000.5", "1000.5", "1000.5!"],
  ["1.000,5", "1000.5!", "1000.5"],
  ["1,234,567.89", "1234567.89", "1234567.89!"],
  ["1 000 000", "1e6", "1e6"],
  ["1\u00A0000\u00A0000", "1e6", "1e6"],
  ["1\u202F000,5", "1000.5!", "1000.5"],
  ["  7  ", "7", "7"],
  ["７Ｂ", "7e9!", "7e9!"],
  ["１．５", "1.5", "1.5!"],
  ["−5", "-5", "-5"],
  ["- 5", "-5", "-5"],
  ["-0", "0", "0"],
  ["0", "0", "0"],
  ["0e5", "0!", "0!"],
  ["1e308", "1e308!", "1e308!"],
  ["5e-324", "5e-324!", "5e-324!"],
];

test("reads what people type", () => {
  for (const [text, en, pt] of read) {
    for (const [locale, expected] of [
      ["en", en],
      ["pt", pt],
      ["pt-BR", pt],
    ]) {
      const entry = parseNumber(text, locale);
      assert.ok(entry.ok, `${locale}: ${text}`);
      assert.equal(entry.value, Number(expected.replace("!", "")), `${locale}: ${text}`);
      assert.equal(entry.readback, expected.endsWith("!"), `${locale}: readback of ${text}`);
      assert.ok(!Object.is(entry.value, -0), text);
    }
  }
});

test("refuses everything else, by code", () => {
  /** @type {Record<string, string[]>} */
  const refused = {
    empty: ["", "   ", "\u00A0\u202F"],
    "too-long": ["1".repeat(65), " ".repeat(65), "x".repeat(1e5)],
    "out-of-range": ["1e309", "9e999", "-1e309", "1e-400", "1e9999"],
    "not-a-number": [
      ...[
        "NaN",
        "nan",
        "Infinity",
        "-Infinity",
        "∞",
        "0x10",
        "0b1",
        "0o7",
        "1_000",
        "1n",
        "seven",
        "7x",
        "7 BB",
        "B",
      ],
      ...[
        "k",
        "e5",
        "1e",
        "1e5.5",
        "1e5k",
        "1e99999",
        "--7",
        "+-7",
        "7-",
        "1.2.3",
        "1,2,3",
        "1..2",
        "1.,2",
        ",",
        ".",
        "-",
      ],
      ...[
        "1 2",
        "12 34",
        "1 0000",
        "1 000 00",
        "01 000",
        "1,00,000",
        "1,0000.5",
        "0,000,000",
        "1.000.00",
        "1 000,000,5",
      ],
      ...[
        "7%",
        "$7",
        "7 billion billion",
        "10²",
        "½",
        "٧",
        "1\u200B0",
        "1\n2",
        "<b>7</b>",
        "7;",
        "'7'",
        "__proto__",
        "constructor",
      ],
      ...["7\u0000", "1e+-5", "1'000", "(7)", ",5,"],
    ],
  };
  for (const [code, texts] of Object.entries(refused)) {
    for (const text of texts) {
      for (const locale of ["en", "pt"])
        assert.deepEqual(parseNumber(text, locale), { ok: false, code }, text);
    }
  }
});

test("a suffix scales exactly, as the same digits with an exponent", () => {
  const next = random(1);
  for (let i = 0; i < 5000; i++) {
    const digits = (next() * 1000).toFixed(Math.floor(next() * 12));
    for (const [suffix, exponent] of [
      ["k", 3],
      ["M", 6],
      ["B", 9],
      ["T", 12],
      ["P", 15],
    ]) {
      const entry = parseNumber(digits + suffix, "en");
      assert.ok(entry.ok);
      assert.equal(entry.value, Number(`${digits}e${exponent}`));
    }
  }
});

test("the field's scale holds only for text that names none", () => {
  const value = (/** @type {string} */ text) => /** @type {any} */ (parseNumber(text, "en", "billion")).value;
  assert.equal(value("7"), 7e9);
  assert.equal(value("1.1"), 1.1e9);
  assert.equal(value("7M"), 7e6);
  assert.equal(value("7e9"), 7e9);
  assert.equal(/** @type {any} */ (parseNumber("1,4", "pt", "trillion")).value, 1.4e12);
  assert.equal(/** @type {any} */ (parseNumber("3", "en", "__proto__")).value, 3);
});

test("what a field shows reads back as the same number", () => {
  const next = random(2);
  const samples = [
    0,
    1,
    7e9,
    1e12,
    1.4e12,
    989.4,
    0.875,
    1e-6,
    4.2e22,
    5e-324,
    Number.MAX_VALUE,
    0.1 + 0.2,
    2 ** 53 + 2,
  ];
  for (let i = 0; i < 5000; i++) samples.push((next() - 0.3) * 10 ** Math.floor(next() * 40 - 15));
  for (const value of samples) {
    for (const locale of ["en", "pt"]) {
      for (const options of [{}, { scaled: false }, ...[...scales.keys(), ""].map((scale) => ({ scale }))]) {
        const { text, scale } = fieldText(value, locale, options);
        if (text.length > 64) continue;
        const entry = parseNumber(text, locale, scale);
        assert.ok(entry.ok, `${value} → ${text} ${scale}`);
        assert.equal(entry.value, value, `${text} ${scale}`);
      }
    }
  }
});
