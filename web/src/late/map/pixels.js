// SPDX-License-Identifier: Apache-2.0
// The cells of the map as pixels, one each. Pure.
import { between, scaleOf } from "./order.js";

/** @import { All, Colour, Order } from "./order.js" */

/**
 * Pixels row by row, in the order shown; where there is no answer they are transparent.
 * @param {All} all
 * @param {Order} order
 * @param {Colour[]} stops colours from the least to the largest
 */
export function pixels(all, { rows, columns, low, high }, stops) {
  const shades = Uint32Array.from({ length: 256 }, (_, i) => {
    const colour = Uint8ClampedArray.of(...between(stops, i / 255), 255);
    return new Uint32Array(colour.buffer)[0];
  });
  const scale = scaleOf(low, high);
  // A row of `all` holds every region, also those that have no column here.
  const stride = all.regions.length;
  const { total_g } = all;
  const across = Uint32Array.from(columns);
  const painted = new Uint32Array(rows.length * across.length);
  let at = 0;
  for (let y = 0; y < rows.length; y += 1) {
    const row = rows[y] * stride;
    for (let x = 0; x < across.length; x += 1, at += 1) {
      const place = scale(total_g[row + across[x]]);
      if (!Number.isNaN(place)) painted[at] = shades[Math.round(place * 255)];
    }
  }
  return new Uint8ClampedArray(painted.buffer);
}
