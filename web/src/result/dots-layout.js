// SPDX-License-Identifier: Apache-2.0
// Where the twenty dots lie. Pure, and in the picture's own units.

/** @typedef {{x: number, y: number, inside: boolean}} Dot */
/** @typedef {{dots: Dot[], size: number, full: number, step: number, ticks: number[], middle: number}} Layout */

export const width = 420;
export const ground = 147;
const left = 10;
const right = 410;
/** Room for columns, above it stand the words. */
const room = 116;
/** Diameters with their gap, the largest that fits is taken. */
const sizes = [23, 20, 17, 14, 11.5, 9, 7.25, 5.75];

/**
 * End of the axis: the next power of two, so that dots do not jump while a value is dragged.
 * @param {number} largest above 0
 */
export const axisEnd = (largest) => 2 ** Math.ceil(Math.log2(largest * 1.02));

/** Distance of marks on an axis: 1, 2 or 5 times a power of ten, three to six of them. @param {number} full */
export function tickStep(full) {
  const power = 10 ** Math.floor(Math.log10(full / 3));
  return [5, 2, 1].map((n) => n * power).find((step) => full / step >= 3) ?? power;
}

/**
 * Columns are centred on the median; the axis starts at zero.
 * @param {number[]} values in the axis's unit
 * @param {number} median
 * @param {number} low     of the interval
 * @param {number} high    Infinity where it is open
 * @returns {Layout}
 */
export function layOut(values, median, low, high) {
  const full = axisEnd(Math.max(...values, median, Number.MIN_VALUE));
  const at = (/** @type {number} */ value) => left + (value / full) * (right - left);
  const middle = at(median);
  const column = (/** @type {number} */ value, /** @type {number} */ size) =>
    Math.round((at(value) - middle) / size);
  const highest = (/** @type {number} */ size) => {
    const counts = new Map();
    for (const value of values) {
      const at = column(value, size);
      counts.set(at, (counts.get(at) ?? 0) + 1);
    }
    return Math.max(...counts.values());
  };
  const size = sizes.find((one) => highest(one) * one <= room) ?? sizes[sizes.length - 1];
  const heights = new Map();
  const dots = values.map((value) => {
    const index = column(value, size);
    const below = heights.get(index) ?? 0;
    heights.set(index, below + 1);
    return {
      x: middle + index * size,
      y: ground - (below + 0.5) * size - 3,
      inside: value >= low && value <= high,
    };
  });
  const step = tickStep(full);
  const ticks = Array.from({ length: Math.floor(full / step + 1e-9) + 1 }, (_, i) => at(i * step));
  return { dots, size, full, step, ticks, middle };
}
