// SPDX-License-Identifier: Apache-2.0
// Long tables draw only the rows in view. Rows have one height; one of them may be open and taller.

/**
 * @typedef {Object} Shown
 * @property {number} from   first row drawn
 * @property {number} to     the one after the last
 * @property {number} above  height of the rows left out before them
 * @property {number} below  and after
 */

/** Rows drawn beyond each edge, so that a short scroll shows no gap. */
const margin = 12;

/**
 * @param {Object} parts
 * @param {number} parts.count
 * @param {number} parts.row      height of a row
 * @param {number} parts.top      how far it is scrolled
 * @param {number} parts.height   of the view
 * @param {{at: number, height: number} | null} [parts.open]  the open row, and by how much it is taller
 * @returns {Shown}
 */
export function rowsInView({ count, row, top, height, open = null }) {
  const extra = (/** @type {number} */ until) => (open && open.at < until ? open.height : 0);
  const start = Math.max(0, top - (open && open.at * row < top ? open.height : 0));
  const from = Math.min(count, Math.max(0, Math.floor(start / row) - margin));
  const to = Math.min(count, Math.ceil((top + height) / row) + margin);
  return {
    from,
    to,
    above: from * row + extra(from),
    below: (count - to) * row + extra(count) - extra(to),
  };
}
