// SPDX-License-Identifier: Apache-2.0
// Where figures come from, by the numbers the model gives.

/**
 * @typedef {{title: string, url: string, locator: string, year: number | null, kind: string, row: string}} Cited
 * @typedef {Object} Citations
 * @property {(citation: number) => Cited | undefined} of
 * @property {(source: string) => string} title   of a source by its id, "" where there is none
 */

/** @param {any} file  citations.json @returns {Citations} */
export const citationsOf = (file) => ({
  of(index) {
    const row = file.citations[index];
    if (!row) return undefined;
    const source = file.sources[row.source];
    return {
      title: source.title,
      url: source.url,
      locator: row.locator,
      year: row.year ?? source.year,
      kind: row.kind,
      row: row.row ?? "",
    };
  },
  title: (id) => file.sources[id]?.title ?? "",
});
