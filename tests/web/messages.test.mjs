// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

import "../../web/src/text/languages.js";
import { words } from "../../web/src/text/messages.js";
import { en as own } from "../../web/src/text/strings/en.js";
import { pt as ownPt } from "../../web/src/text/strings/pt.js";
import { en as ask } from "../../web/src/text/strings/ask/en.js";
import { pt as askPt } from "../../web/src/text/strings/ask/pt.js";
import { en as clover } from "../../web/src/text/strings/clover/en.js";
import { pt as cloverPt } from "../../web/src/text/strings/clover/pt.js";
import { en as data } from "../../web/src/text/strings/data/en.js";
import { pt as dataPt } from "../../web/src/text/strings/data/pt.js";
import { en as late } from "../../web/src/text/strings/late/en.js";
import { pt as latePt } from "../../web/src/text/strings/late/pt.js";
import { en as method } from "../../web/src/text/strings/method/en.js";
import { pt as methodPt } from "../../web/src/text/strings/method/pt.js";
import { en as reduce } from "../../web/src/text/strings/reduce/en.js";
import { pt as reducePt } from "../../web/src/text/strings/reduce/pt.js";
import { fields } from "./fields.mjs";

/** The words of every page together: no page may say something else under a key of another. */
const en = { ...own, ...ask, ...clover, ...data, ...late, ...method, ...reduce };
const pt = { ...ownPt, ...askPt, ...cloverPt, ...dataPt, ...latePt, ...methodPt, ...reducePt };

const root = new URL("../../", import.meta.url);
const read = (/** @type {string} */ path) => readFileSync(new URL(path, root), "utf8");

/** @param {import("../../web/src/text/messages.js").Text} text */
const forms = (text) => (typeof text === "string" ? [text] : Object.values(text));
/** @param {string} text */
const holes = (text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test("no page says something else under a key of another", () => {
  const all = [own, ask, clover, data, late, method, reduce].flatMap(Object.keys);
  assert.deepEqual(
    all.filter((key, at) => all.indexOf(key) !== at),
    [],
  );
});

test("both languages have the same keys in the same order, and the same holes", () => {
  assert.deepEqual(Object.keys(pt), Object.keys(en));
  for (const key of Object.keys(en)) {
    const expected = [...new Set(forms(en[key]).flatMap(holes))];
    for (const text of [...forms(en[key]), ...forms(pt[key])]) {
      assert.deepEqual([...new Set(holes(text))], expected, key);
      assert.equal(text.trim(), text, key);
      assert.notEqual(text, "", key);
      assert.doesNotMatch(text, / {2}|<\/?[a-z]|\.\.\.|undefined/, key);
    }
  }
});

test("every field, choice, code, term and origin of the core has its words", () => {
  const keys = fields.flatMap(({ name, choices }) => [
    `field.${name}`,
    `help.${name}`,
    ...(choices ?? []).map((id) => `choice.${name}.${id}`),
  ]);
  const listed = /** @type {[string, RegExp, string][]} */ ([
    ["core/src/fields.cpp", /\((\w+), "\1", "\w+"/g, "field."],
    ["core/include/pegada/footprint/terms.hpp", /\(T::(\w+), "\1"/g, "term."],
  ]);
  for (const [path, pattern, family] of listed) {
    const found = [...read(path).matchAll(pattern)].map(([, id]) => family + id);
    assert.ok(found.length > 40, `${path}: ${found.length} names found`);
    keys.push(...found);
  }
  const core = [...read("core/src/fields.cpp").matchAll(/\((\w+), "\1", "(\w+)"/g)].map(
    ([, name, key]) => `${name} ${key}`,
  );
  assert.deepEqual(
    fields.map(({ name, key }) => `${name} ${key}`),
    core,
    "fields.mjs follows the core",
  );
  for (const key of keys) assert.ok(Object.hasOwn(en, key), key);

  const codes = /code_ids\[\] = \{([^}]*)\}/.exec(read("core/include/pegada/scenario/issue.hpp"))?.[1] ?? "";
  const ids = [...codes.matchAll(/"([\w-]+)"/g)].map(([, id]) => id);
  assert.ok(ids.length >= 18);
  for (const id of ids) assert.ok(Object.hasOwn(en, `fault.${id}`) || Object.hasOwn(en, `warning.${id}`), id);
});

test("every key the page asks for exists, and every key is asked for", () => {
  const files = ["web/src", "web/build", "web"].flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: folder !== "web" })
      .map((name) => `${folder}/${name}`)
      .filter((name) => /\.(?:js|html)$/.test(name) && !name.includes("/strings/")),
  );
  const source = files.map(read).join("\n");
  const missing = [];
  for (const [, key] of source.matchAll(/\bt\(\s*"([^"]+)"/g)) {
    if (!Object.hasOwn(en, key)) missing.push(key);
  }
  // Keys kept in lists and variables on their way to t().
  const roots = new Set(Object.keys(en).map((key) => key.split(".")[0]));
  for (const [, key, root] of source.matchAll(/"((\w+)(?:\.[\w-]+)+)"/g)) {
    if (roots.has(root) && !Object.hasOwn(en, key)) missing.push(key);
  }
  for (const [, prefix] of source.matchAll(/\bt\(\s*`([^`$]+)\$\{/g)) {
    if (!Object.keys(en).some((key) => key.startsWith(prefix))) missing.push(`${prefix}…`);
  }
  assert.deepEqual([...new Set(missing)], []);

  // A key put together at run time fits a template of the source, and its parts are names that stand somewhere.
  const templates = [...source.matchAll(/`([a-z]+\.[\w.-]*(?:\$\{[^`]*?\}[\w.-]*)+)`/g)].map(
    ([, template]) =>
      new RegExp(
        `^${template
          .replaceAll(/\$\{.*?\}(?=$|[\w.-]|\$)/g, "\0")
          .replaceAll(".", "\\.")
          .replaceAll(/\0+/g, (run, at, whole) =>
            run.length > 1 ? "(.+)" : at > 0 && whole[at - 1] !== "." ? "(.*)" : "([^.]+)",
          )}$`,
      ),
  );
  const rest = ["core", "data", "wasm"].flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true })
      .map((name) => `${folder}/${name}`)
      .filter((name) => /\.(?:[ch]pp|csv|py|js)$/.test(name)),
  );
  const text = [source, ...rest.map(read)].join("\n");
  const names = new Set([
    ...(text.match(/(?<=["',`\n]|[^\w])[\w./%²³-]+(?=["',`\n]|:)/g) ?? []),
    ...text.split(/[,\n]/), // cells of tables may have spaces
  ]);
  const named = (/** @type {string} */ part) =>
    names.has(part) || part.split(".").every((piece) => piece === "" || names.has(piece));
  /** @type {(key: string) => boolean} */
  const asked = (key) =>
    source.includes(`"${key}"`) ||
    source.includes(`t("${key}`) ||
    templates.some((template) => template.exec(key)?.slice(1).every(named)) ||
    (key.endsWith(".service") && source.includes(`own("${key.slice(0, -".service".length)}")`)) ||
    (key.endsWith(".sub") &&
      source.includes("`${id}.sub`") &&
      source.includes(`"${key.slice(0, -".sub".length)}"`)) ||
    // Titles and their places, faults and warnings are picked by name from what is there.
    (/^(?:title|fault|warning)\./.test(key) && key.split(".").slice(1).every(named));
  assert.deepEqual(
    Object.keys(en).filter((key) => !asked(key)),
    [],
  );
});

test("sentences are filled in, numbers by the language, plurals by its rules", () => {
  const english = words("en").t;
  const portuguese = words("pt-BR").t;
  assert.equal(english("stale.fix", { field: "PUE" }), "Fix PUE");
  assert.equal(portuguese("stale.fix", { field: "PUE" }), "Corrija PUE");
  assert.equal(english("regions.count", { n: 1 }), "1 region");
  assert.equal(english("regions.count", { n: 1412 }), "1,412 regions");
  assert.equal(portuguese("regions.count", { n: 0 }), "0 região");
  assert.equal(portuguese("regions.count", { n: 1412 }), "1.412 regiões");
  assert.equal(portuguese("scale.billion"), "bilhões");
  assert.equal(portuguese("scale.billion", { n: 1.5 }), "bilhão");
  assert.equal(english("regions.count", { n: NaN }), "no data regions");
});

test("hostile parameters are text, and a missing key or hole never throws", () => {
  const { t, has } = words("en");
  assert.equal(
    t("combo.none.processor", { q: "{q} $& <b>" }),
    "Nothing matches {q} $& <b>. You can describe your own.",
  );
  assert.equal(t("stale.fix"), "Fix {field}");
  for (const key of ["nowhere", "__proto__", "constructor", "toString", ""]) {
    assert.equal(t(key), key);
    assert.equal(has(key), false);
  }
  assert.equal(words("fr").lang, "en");
  assert.equal(words("PT").lang, "pt");
  assert.equal(words("pt-PT").tag, "pt-BR");
  assert.equal(words("ptx").lang, "en");
  assert.equal(words("en"), words("en"), "made once");
});
