// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { test } from "node:test";

import "../../web/src/text/languages.js";
import { readLink, writeLink } from "../../web/src/link/codec.js";
import { readNumber, writeNumber } from "../../web/src/link/number-text.js";
import { words } from "../../web/src/text/messages.js";
import { fields, presets, random } from "./fields.mjs";

/** @param {string} text */
const read = (text) => readLink(text, fields, presets);
/** @param {string} text */
const reasons = (text) => read(text).ignored.map(({ key, reason }) => `${key}: ${reason}`);

test("numbers are short in links", () => {
  const short = /** @type {[number, string][]} */ ([
    [0, "0"],
    [-0, "0"],
    [7e9, "7B"],
    [1e12, "1T"],
    [1.4e12, "1.4T"],
    [3e8, "300M"],
    [2.5e9, "2.5B"],
    [989.4, "989.4"],
    [256, "256"],
    [1000, "1k"],
    [2048, "2048"],
    [184320, "184320"],
    [25600, "25600"],
    [250000, "250k"],
    [0.875, "0.875"],
    [1.15, "1.15"],
    [4.2e22, "4.2e22"],
    [1e-6, "1e-6"],
    [5e-324, "5e-324"],
    [-3, "-3"],
    [1e15, "1P"],
    [0.1 + 0.2, "0.30000000000000004"],
  ]);
  for (const [value, text] of short) assert.equal(writeNumber(value), text);
});

test("every finite double survives", () => {
  const next = random(4);
  const bits = new DataView(new ArrayBuffer(8));
  const samples = [Number.MAX_VALUE, Number.MIN_VALUE, 2 ** 53 + 2, 1e21, 1e-7, 123456789012345680000];
  for (let i = 0; i < 20000; i++) {
    bits.setUint32(0, next() * 2 ** 32);
    bits.setUint32(4, next() * 2 ** 32);
    const value = bits.getFloat64(0);
    if (Number.isFinite(value)) samples.push(value);
    samples.push(Math.round(next() * 1e6) * 10 ** Math.floor(next() * 16), Math.round(next() * 1e4) / 1e3);
  }
  for (const value of samples) {
    const text = writeNumber(value);
    assert.match(text, /^-?[0-9.]+(?:e-?\d+|[kMBTP])?$/);
    assert.equal(readNumber(text), value);
  }
});

test("numbers are refused unless they are wholly one", () => {
  const refused = [
    "",
    " 7",
    "7 ",
    "7b",
    "7m",
    "1,5",
    "1e309",
    "-",
    ".",
    "e5",
    "0x10",
    "NaN",
    "Infinity",
    "7BB",
    "1e5k",
  ];
  refused.push("1_0", "+7", "７", "1e99999", "1e-400", "9".repeat(65), "7B7", "--7", "1.2.3", "7n");
  for (const text of refused) assert.equal(readNumber(text), null, text);
  for (const [text, value] of /** @type {[string, number][]} */ ([
    ["7K", 7000],
    [".5", 0.5],
    ["5.", 5],
    ["1E3", 1000],
    ["1e+3", 1000],
    ["-0", 0],
  ])) {
    assert.ok(Object.is(readNumber(text), value), text);
  }
});

test("a scenario is written in the order of the fields, and read from fragment or query", () => {
  const scenario = {
    region: "aws.sa-east-1",
    parameters: 7e9,
    kind: "train",
    pue: 1.15,
    training_tokens: 1e12,
    processor: "h100-sxm",
  };
  const text = "k=train&p=7B&d=1T&gpu=h100-sxm&r=aws.sa-east-1&pue=1.15";
  assert.equal(writeLink(scenario, fields), text);
  assert.equal(writeLink(scenario, fields, { dataVersion: "2025-11" }), `${text}&dv=2025-11`);
  for (const form of [text, `#${text}`, `?${text}`, `#?${text}`, `&&${text}&`]) {
    assert.deepEqual(read(form), {
      scenario,
      ranges: {},
      measures: {},
      ignored: [],
      dataVersion: null,
      lang: null,
      theme: null,
      run: null,
    });
  }
  assert.equal(writeLink({}, fields), "");
  assert.equal(writeLink({ parameters: NaN, count: Infinity }, fields), "");
});

test("settings beside the scenario", () => {
  const { dataVersion, lang, theme, scenario } = read("#dv=2025-11&lang=pt&theme=dark&n=8");
  assert.deepEqual(
    { dataVersion, lang, theme, scenario },
    { dataVersion: "2025-11", lang: "pt", theme: "dark", scenario: { count: 8 } },
  );
  assert.deepEqual(reasons("lang=xx&theme=pink&dv=<script>"), [
    "lang: unknown-id",
    "theme: unknown-id",
    "dv: unknown-id",
  ]);
});

test("what cannot be used is reported and kept out; the rest holds", () => {
  const cases = /** @type {[string, string[], object][]} */ ([
    ["", [], {}],
    ["#equation", [], {}],
    ["#p=", ["p: not-a-number"], {}],
    ["p=7B&gpu=h1000", ["gpu: unknown-id"], { parameters: 7e9 }],
    ["p=7B&zz=1&n=8", ["zz: unknown-key"], { parameters: 7e9, count: 8 }],
    ["P=7B", ["P: unknown-key"], {}],
    ["pue=0.9&n=8", ["pue: out-of-range"], { count: 8 }],
    ["n=1.5", ["n: not-whole"], {}],
    ["n=8&n=16", ["n: duplicate"], { count: 8 }],
    ["n=x&n=16", ["n: not-a-number", "n: duplicate"], {}],
    ["k=chat", ["k: unknown-id"], {}],
    ["k=TRAIN", ["k: unknown-id"], {}],
    ["n=8&h=10&dh=80", ["dh: conflict"], { count: 8, duration_h: 10 }],
    ["dh=80&h=10", ["dh: conflict"], { duration_h: 10 }],
    ["r=%E0%A4%A&n=8", ["r: encoding"], { count: 8 }],
    ["%=1&n=8", ["%: encoding"], { count: 8 }],
    ["r=%62%72", [], { region: "br" }],
    ["ssdt=exosx16&hddt=exosx16", ["ssdt: unknown-id"], { hdd_type: "exosx16" }],
    ["p&n=8", ["p: not-a-number"], { count: 8 }],
    ["=5&n=8", [": unknown-key"], { count: 8 }],
    [
      "gpu=custom&r=custom&ic=100",
      [],
      { processor: "custom", region: "custom", carbon_intensity_g_per_kwh: 100 },
    ],
    ["ab=97&ab=97", ["ab: duplicate"], { abatement_percent: "97" }],
    ["p=7B#n=8", ["p: not-a-number"], {}],
    ["n=8;p=7B", ["n: not-a-number"], {}],
  ]);
  for (const [text, ignored, scenario] of cases) {
    assert.deepEqual(reasons(text), ignored, text);
    assert.deepEqual(read(text).scenario, scenario, text);
  }
});

test("a published run goes with its scenario, and a name that cannot be one is reported", () => {
  assert.equal(
    writeLink({ count: 8 }, fields, { run: "bloom-176b", dataVersion: "2026-11" }),
    "n=8&run=bloom-176b&dv=2026-11",
  );
  const { run, scenario, ignored } = readLink("#n=8&run=bloom-176b", fields, presets);
  assert.deepEqual([run, scenario, ignored], ["bloom-176b", { count: 8 }, []]);
  for (const text of ["<b>", "../x", "A b", "", "x".repeat(80)]) {
    const link = readLink(`#n=8&run=${encodeURIComponent(text)}`, fields, presets);
    assert.deepEqual([link.run, link.scenario], [null, { count: 8 }]);
    assert.equal(link.ignored[0].reason, "unknown-id");
  }
});

test("names of the language's own objects are only text", () => {
  for (const name of ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"]) {
    assert.deepEqual(reasons(`${name}=1`), [`${name}: unknown-key`]);
    assert.deepEqual(reasons(`gpu=${name}&k=${name}`), ["gpu: unknown-id", "k: unknown-id"]);
    const { scenario } = read(`${name}=1&gpu=${name}&n=8`);
    assert.deepEqual(Object.keys(scenario), ["count"]);
    assert.equal(Object.getPrototypeOf(scenario), Object.prototype);
  }
});

test("length is bounded, and so is what is repeated to the reader", () => {
  assert.deepEqual(read(`n=8&${"x".repeat(2048)}=1`), {
    scenario: {},
    ranges: {},
    measures: {},
    ignored: [{ key: "", value: "", reason: "too-long" }],
    dataVersion: null,
    lang: null,
    theme: null,
    run: null,
  });
  const [{ key, value }] = read(`${"k".repeat(500)}=${"v".repeat(500)}`).ignored;
  assert.equal(key.length, 40);
  assert.equal(value.length, 40);
});

test("renamed ids keep working", () => {
  const aliases = new Map([
    ["processors", new Map([["h100", "h100-sxm"]])],
    ["power_method", new Map([["mfu", "essay"]])],
  ]);
  const { scenario, ignored } = readLink("gpu=h100&pw=mfu&r=h100", fields, presets, [], [], aliases);
  assert.deepEqual(scenario, { processor: "h100-sxm", power_method: "essay" });
  assert.deepEqual(ignored, [{ key: "r", value: "h100", reason: "unknown-id" }]);
  const self = new Map([["processors", new Map([["__proto__", "nowhere"]])]]);
  assert.equal(readLink("gpu=__proto__", fields, presets, [], [], self).ignored[0].reason, "unknown-id");
});

/** A value a field can take. @param {import("./fields.mjs").FieldDescription} field @param {() => number} next */
function anyValue(field, next) {
  const pick = (/** @type {string[]} */ ids) => ids[Math.floor(next() * ids.length)];
  if (field.type === "choice") return pick(field.choices ?? []);
  if (field.type === "preset") {
    const rows = presets[/** @type {keyof typeof presets} */ (field.table)];
    const solid = field.name === "ssd_type" ? true : field.name === "hdd_type" ? false : undefined;
    return pick(
      rows
        .filter((row) => solid === undefined || ("solid_state" in row && row.solid_state === solid))
        .map(({ id }) => id),
    );
  }
  const { lowest, highest } = field;
  const kind = next();
  if (kind < 0.05) return lowest;
  if (kind < 0.1) return highest;
  const value =
    kind < 0.5 && lowest > 0 ? lowest * (highest / lowest) ** next() : lowest + (highest - lowest) * next();
  const tidy = kind > 0.75 ? Number(value.toPrecision(3)) : value;
  const kept = Math.min(highest, Math.max(lowest, tidy));
  return field.whole ? Math.round(kept) : kept;
}

test("10,000 random scenarios come back exactly, in links under the limit", () => {
  const next = random(5);
  for (let i = 0; i < 10000; i++) {
    /** @type {Record<string, number | string>} */
    const scenario = {};
    const density = next();
    for (const field of fields) if (next() < density) scenario[field.name] = anyValue(field, next);
    if ("duration_h" in scenario) delete scenario.device_hours;
    const text = writeLink(scenario, fields, { dataVersion: i % 2 ? "2025-11" : undefined });
    assert.ok(text.length < 2048, `${text.length} characters`);
    assert.match(text, /^[\x21-\x7E]*$/);
    const back = read(`#${text}`);
    assert.deepEqual(back.ignored, []);
    assert.deepEqual(back.scenario, scenario);
    assert.equal(writeLink(back.scenario, fields), writeLink(scenario, fields), "canonical");
  }
});

test("random bytes never throw, and every reason has words", () => {
  const next = random(6);
  const { has } = words("en");
  const letters = "=&%#?0123456789kpdngurTB.eE-+_\u0000é😀";
  for (let i = 0; i < 5000; i++) {
    const text = Array.from(
      { length: Math.floor(next() * 60) },
      () => letters[Math.floor(next() * letters.length)],
    ).join("");
    for (const { reason } of read(text).ignored) assert.ok(has(`link.reason.${reason}`), reason);
  }
});

const drivers = [
  { id: "mfu_percent", key: "mfu", lowest: 0.01, highest: 100 },
  { id: "memory_factor", key: "hbm", lowest: 0, highest: 1e5 },
];

test("ranges: written, read back, beside the fields", () => {
  /** @type {import("../../web/src/state.js").Ranges} */
  const ranges = { memory_factor: "fixed", mfu_percent: { low: 30, high: 50.5 } };
  const text = writeLink({ count: 8 }, fields, { ranges, drivers, dataVersion: "2026-11" });
  assert.equal(text, "n=8&u.mfu=30..50.5&u.hbm=fixed&dv=2026-11");
  const back = readLink(`#${text}`, fields, presets, drivers);
  assert.deepEqual(back.ranges, ranges);
  assert.deepEqual(back.ignored, []);
  assert.equal(writeLink({}, fields, { ranges: { nowhere: "fixed" }, drivers }), "");
  for (const range of [
    { low: 0.1 + 0.2, high: 1 / 3 + 1 },
    { low: 1e-2, high: 99.999999999 },
  ]) {
    const link = writeLink({}, fields, { ranges: { mfu_percent: range }, drivers });
    assert.deepEqual(readLink(link, fields, presets, drivers).ranges.mfu_percent, range);
  }
});

test("ranges that are none are ignored and reported", () => {
  for (const [part, reason] of [
    ["u.mfu=30", "not-a-number"],
    ["u.mfu=30..", "not-a-number"],
    ["u.mfu=..50", "not-a-number"],
    ["u.mfu=a..b", "not-a-number"],
    ["u.mfu=50..30", "out-of-range"],
    ["u.mfu=0..30", "out-of-range"],
    ["u.mfu=30..101", "out-of-range"],
    ["u.nowhere=1..2", "unknown-key"],
    ["u.=1..2", "unknown-key"],
    ["u.__proto__=1..2", "unknown-key"],
    ["u.mfu=Fixed", "not-a-number"],
    ["u.mfu=30..50..60", "not-a-number"],
  ]) {
    const { ranges, ignored } = readLink(part, fields, presets, drivers);
    assert.deepEqual(ranges, {}, part);
    assert.deepEqual(
      ignored.map((one) => one.reason),
      [reason],
      part,
    );
  }
  const twice = readLink("u.mfu=30..50&u.mfu=fixed", fields, presets, drivers);
  assert.deepEqual(twice.ranges, { mfu_percent: { low: 30, high: 50 } });
  assert.equal(twice.ignored[0].reason, "duplicate");
});
