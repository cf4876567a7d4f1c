// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { shelves } from "../../web/src/data/shelves.js";
import { en } from "../../web/src/text/strings/data/en.js";
import { pt } from "../../web/src/text/strings/data/pt.js";

const dist = new URL("../../build/wasm/dist/tables/", import.meta.url);
const index = JSON.parse(readFileSync(new URL("index.json", dist), "utf8"));
/** @type {{table: string, rows: number}[]} */
const tables = index.tables ?? index;

test("every table has a title and a line about it, in both languages", () => {
  assert.ok(tables.length > 30);
  for (const { table } of tables)
    for (const words of [en, pt])
      for (const key of [`table.${table}`, `table.${table}.about`]) assert.ok(Object.hasOwn(words, key), key);
});

test("every table stands on one shelf, and no shelf is left for the forgotten", () => {
  const filled = shelves(tables);
  const placed = filled.flatMap((shelf) => shelf.tables.map(({ table }) => table));
  assert.deepEqual([...placed].sort(), tables.map(({ table }) => table).sort());
  const rest = filled.find(({ id }) => id === "more")?.tables.map(({ table }) => table) ?? [];
  assert.deepEqual(rest, ["sources"]);
});
