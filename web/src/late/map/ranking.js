// SPDX-License-Identifier: Apache-2.0
// All pairs with an answer in one list, in blocks that are not compared with each other. Pure.

/** @import { All } from "./order.js" */

/** @typedef {"" | "incomplete" | "other"} BlockName whole totals of the scenario's basis, lower bounds of the same, another basis */
/** @typedef {{name: BlockName, cells: Uint32Array}} Block cells are places in `total_g`, least first */

/** @type {BlockName[]} */
const names = ["", "incomplete", "other"];

/**
 * @param {All} all
 * @returns {Block[]} those with a pair in them
 */
export function blocksOf({ total_g, comparable, complete, regions }) {
  const width = regions.length;
  /** @type {number[][]} */
  const cells = names.map(() => []);
  for (let i = 0; i < total_g.length; i += 1) {
    if (Number.isNaN(total_g[i])) continue;
    const block = !comparable[i % width] ? 2 : complete[Math.floor(i / width)] ? 0 : 1;
    cells[block].push(i);
  }
  return cells
    .map((list, at) => ({
      name: names[at],
      cells: Uint32Array.from(list).sort((a, b) => total_g[a] - total_g[b] || a - b),
    }))
    .filter(({ cells }) => cells.length > 0);
}

/**
 * Lines of the list: a block's heading where it has a name, then its cells.
 * @param {Block[]} blocks
 * @param {number} from
 * @param {number} to
 * @returns {(BlockName | number)[]}
 */
export function linesOf(blocks, from, to) {
  /** @type {(BlockName | number)[]} */
  const lines = [];
  let start = 0;
  for (const { name, cells } of blocks) {
    if (name && start >= from && start < to) lines.push(name);
    const first = start + (name ? 1 : 0);
    lines.push(...cells.subarray(Math.max(0, from - first), Math.max(0, to - first)));
    start = first + cells.length;
  }
  return lines;
}

/** @param {Block[]} blocks */
export const countLines = (blocks) =>
  blocks.reduce((sum, { name, cells }) => sum + cells.length + (name ? 1 : 0), 0);
