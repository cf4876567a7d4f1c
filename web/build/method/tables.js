// SPDX-License-Identifier: Apache-2.0
// The project's tables as rows with names, for pages written at build.
import { readFile } from "node:fs/promises";

const folder = new URL("../../../build/wasm/dist/tables/", import.meta.url);

/** @typedef {Record<string, any>} Row */

/**
 * @param {string} name
 * @returns {Promise<Row[]>}
 */
export async function table(name) {
  const { columns, rows } = JSON.parse(await readFile(new URL(`${name}.json`, folder), "utf8"));
  return rows.map((/** @type {any[]} */ cells) =>
    Object.fromEntries(
      columns.map((/** @type {{name: string}} */ column, /** @type {number} */ at) => [
        column.name,
        cells[at],
      ]),
    ),
  );
}

/** @param {string} name @param {string} key */
export async function tableBy(name, key = "id") {
  return new Map((await table(name)).map((row) => [row[key], row]));
}

/** The row in the middle; of two, the lower one. @param {Row[]} rows @param {string} column */
export function medianRow(rows, column) {
  const order = [...rows].sort((a, b) => a[column] - b[column]);
  return order[(order.length - 1) >> 1];
}
