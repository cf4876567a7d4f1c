// SPDX-License-Identifier: Apache-2.0
// Dependencies point one way: web → wasm → core → (generated from) data. What breaks that is named here.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "node:test";

const top = fileURLToPath(new URL("../../", import.meta.url));

/** @param {string} folder @param {RegExp} name */
function files(folder, name) {
  return readdirSync(join(top, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => relative(top, join(entry.parentPath, entry.name)));
}

/** What a file includes or imports. @param {string} file */
function used(file) {
  const text = readFileSync(join(top, file), "utf8");
  const lines = text.matchAll(/^\s*#include [<"](.+?)[>"]|(?:from|import\()\s*["'](.+?)["']/gm);
  return [...lines].map(([, included, imported]) => included ?? imported);
}

/** @param {string} folder @param {RegExp} name @param {RegExp} forbidden */
function offences(folder, name, forbidden) {
  const found = files(folder, name);
  assert.ok(found.length > 0, `no files in ${folder}`);
  return found.flatMap((file) =>
    used(file)
      .filter((what) => forbidden.test(what))
      .map((what) => `${file} uses ${what}`),
  );
}

test("equations know quantities, arithmetic and nothing else", () => {
  const others = /^(?!pegada\/(units|quantity|math|equations\/))/;
  assert.deepEqual(offences("core/include/pegada/equations", /\.hpp$/, others), []);
});

test("other calculators' methods know equations and nothing else", () => {
  const others = /^(?!pegada\/(units|quantity|math|equations\/|published\/))/;
  assert.deepEqual(offences("core/include/pegada/published", /(?<!_constants)\.hpp$/, others), []);
});

test("the core knows neither the bridge nor a platform", () => {
  assert.deepEqual(
    offences("core", /\.[ch]pp$/, /emscripten|wasm|web|iostream|cstdio|stdexcept|<cmath>/),
    [],
  );
});

test("nobody but the tables' own door includes the generated header", () => {
  const others = files("core", /\.[ch]pp$/).filter((file) => used(file).includes("pegada/tables.gen.hpp"));
  assert.deepEqual(others, ["core/include/pegada/data/tables.hpp"]);
});

test("the bridge does not know the page", () => {
  assert.deepEqual(offences("wasm", /\.([ch]pp|js)$/, /web\//), []);
});

test("the page reaches the model through model.js and published.js alone", () => {
  const past = /#(pegada|published)-glue|(pegada|published)\.mjs|wasm\/(?!model\.js|published\.js|types\.js)/;
  assert.deepEqual(offences("web/src", /\.js$/, past), []);
});
