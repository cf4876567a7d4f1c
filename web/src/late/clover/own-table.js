// SPDX-License-Identifier: Apache-2.0
// A reader's own measurements as they are typed or pasted: one row a line, five cells, nothing guessed.

/** @typedef {import("../../../../wasm/types.js").CloverRow} CloverRow */
/** What is wrong with a line, as the end of a key of the page's words. @typedef {{line: number, code: "cells" | "name" | "number", column?: string}} LineFault */

export const columns = /** @type {const} */ (["variant", "slice", "latency_ms", "energy_j", "accuracy"]);
export const heading = columns.join(",");

const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const longestName = 60;
/** No table needs more; the model says how many rows it takes. */
const mostLines = 500;

/**
 * @param {string} text
 * @returns {{rows: CloverRow[], lines: number[], faults: LineFault[]}} lines: of each row, counted from 1
 */
export function readOwnTable(text) {
  /** @type {CloverRow[]} */
  const rows = [];
  /** @type {number[]} */
  const lines = [];
  /** @type {LineFault[]} */
  const faults = [];
  text.split(/\r\n|[\r\n]/, mostLines).forEach((whole, at) => {
    const line = at + 1;
    const cells = whole.split(",").map((cell) => cell.trim());
    if (whole.trim() === "" || cells.join(",") === heading) return;
    if (cells.length !== columns.length) return void faults.push({ line, code: "cells" });
    const [variant, ...rest] = cells;
    if (variant === "" || variant.length > longestName) faults.push({ line, code: "name" });
    const wrong = rest.findIndex((cell) => !number.test(cell) || !Number.isFinite(Number(cell)));
    if (wrong >= 0) return void faults.push({ line, code: "number", column: columns[wrong + 1] });
    const [slices, latency_ms, energy_j, accuracy] = rest.map(Number);
    rows.push({ variant, slices, latency_ms, energy_j, accuracy });
    lines.push(line);
  });
  return { rows, lines, faults };
}
