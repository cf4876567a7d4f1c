// SPDX-License-Identifier: Apache-2.0
// The order of rows and columns, and the scale of colours. Pure.

/** @typedef {{processors: string[], regions: string[], total_g: ArrayLike<number>, complete: ArrayLike<number>, comparable: ArrayLike<number>, current: number[]}} All */
/** @typedef {{rows: number[], columns: number[], low: number, high: number, wholeRows: number, wholeColumns: number}} Order */

/** Cells that the scale of colours is taken from: enough of them, and soon sorted. Prime, so that no column is kept out. */
const sampled = 4093;

/**
 * Totals above zero, ascending: all of them, or evenly spread ones where there are many.
 * @param {number[]} rows
 * @param {number[]} columns
 * @param {ArrayLike<number>} total_g
 * @param {number} width
 */
function sample(rows, columns, total_g, width) {
  const cells = rows.length * columns.length;
  const count = Math.min(cells, sampled);
  const found = new Float64Array(count);
  let size = 0;
  for (let k = 0; k < count; k += 1) {
    const at = Math.floor((k * cells) / count);
    const value = total_g[rows[Math.floor(at / columns.length)] * width + columns[at % columns.length]];
    if (value > 0) found[size++] = value;
  }
  return found.subarray(0, size).sort();
}

/**
 * Least first, along the current row and column; what may not be compared, or is only a lower bound, after the rest.
 * @param {All} all
 * @returns {Order}
 */
export function orderOf({ processors, regions, total_g, complete, comparable, current }) {
  const width = regions.length;
  const [row, column] = current.map((at) => Math.max(0, at));
  /** @type {(count: number, whole: ArrayLike<number>, value: (i: number) => number) => number[]} */
  const sorted = (count, whole, value) => {
    const values = Float64Array.from({ length: count }, (_, i) => value(i));
    // What has no answer here has none anywhere: it takes no room.
    return Array.from(values.keys())
      .filter((i) => !Number.isNaN(values[i]))
      .sort((a, b) => whole[b] - whole[a] || values[a] - values[b] || a - b);
  };
  const along = (/** @type {number} */ i) => total_g[i * width + column];
  const down = (/** @type {number} */ i) => total_g[row * width + i];
  const rows = sorted(processors.length, complete, along);
  const columns = sorted(width, comparable, down);
  const known = sample(rows, columns, total_g, width);
  // A few odd cards must not take the colours from the rest.
  const at = (/** @type {number} */ part) => known[Math.round(part * (known.length - 1))] ?? 0;
  const [low, high] = [at(0.02), at(0.98)];
  const wholeRows = rows.filter((i) => complete[i]).length;
  const wholeColumns = columns.filter((i) => comparable[i]).length;
  return { rows, columns, low, high, wholeRows, wholeColumns };
}

/**
 * Places on a scale of colours, 0 to 1 by the logarithm; NaN where there is nothing to show.
 * @param {number} low
 * @param {number} high
 * @returns {(value: number) => number}
 */
export function scaleOf(low, high) {
  if (!(high > low)) return (value) => (Number.isNaN(value) ? NaN : 0.5);
  const start = Math.log(low);
  const span = Math.log(high / low);
  return (value) => {
    if (value <= low) return 0;
    return value >= high ? 1 : (Math.log(value) - start) / span;
  };
}

/** @typedef {[number, number, number]} Colour */

/**
 * A colour between stops.
 * @param {Colour[]} stops
 * @param {number} at 0 to 1
 * @returns {Colour}
 */
export function between(stops, at) {
  const place = at * (stops.length - 1);
  const from = Math.min(stops.length - 2, Math.floor(place));
  const part = place - from;
  const mix = (/** @type {0 | 1 | 2} */ i) =>
    Math.round(stops[from][i] + (stops[from + 1][i] - stops[from][i]) * part);
  return [mix(0), mix(1), mix(2)];
}
