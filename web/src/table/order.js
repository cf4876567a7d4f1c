// SPDX-License-Identifier: Apache-2.0
// Sorting and searching rows of a table.
import { fold, wordsOf } from "../form/search.js";

/** @typedef {{column: string, descending: boolean}} Sort */
/** @typedef {string | number | null | undefined} Key */

/**
 * Indices of the rows in the order of their keys; rows without one last, equal ones as they came.
 * @template T
 * @param {T[]} rows
 * @param {(row: T) => Key} key
 * @param {boolean} descending
 * @param {string} tag
 * @returns {T[]}
 */
export function sorted(rows, key, descending, tag) {
  const words = new Intl.Collator(tag, { numeric: true });
  const sign = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, key: key(row) ?? null }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      if (typeof a.key === "number" && typeof b.key === "number") return sign * (a.key - b.key);
      return sign * words.compare(String(a.key), String(b.key));
    })
    .map(({ row }) => row);
}

/** What a click on a column's heading asks for: up first, then down. @param {Sort | null} sort @param {string} column @returns {Sort} */
export const turned = (sort, column) => ({
  column,
  descending: sort?.column === column && !sort.descending,
});

/** Whether every word of the query is in the text, which is folded already. @param {string} query @returns {(text: string) => boolean} */
export function matcher(query) {
  const words = wordsOf(query);
  return (text) => words.every((word) => text.includes(word));
}

export { fold };
