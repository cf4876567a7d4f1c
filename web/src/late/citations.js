// SPDX-License-Identifier: Apache-2.0
// Where figures come from, by the numbers the model gives.

/**
 * @typedef {{title: string, url: string, short: string}} Source  short: "Wang 2019"
 * @typedef {Source & {locator: string, year: number | null, kind: string, row: string}} Cited
 * @typedef {Object} Citations
 * @property {(citation: number) => Cited | undefined} of
 * @property {(source: string) => string} title   of a source by its id, "" where there is none
 * @property {(source: string) => Source | undefined} source
 */

/** Whose it is and of when, as a text would name it. @param {{authors?: string, title: string, year: number | null}} source */
const shortName = ({ authors, title, year }) =>
  [authors?.split(";")[0].split(",")[0] || title, year].filter(Boolean).join(" ");

/** @param {any} file  citations.json @returns {Citations} */
export const citationsOf = (file) => ({
  of(index) {
    const row = file.citations[index];
    if (!row) return undefined;
    const source = file.sources[row.source];
    return {
      title: source.title,
      url: source.url,
      short: shortName(source),
      locator: row.locator,
      year: row.year ?? source.year,
      kind: row.kind,
      row: row.row ?? "",
    };
  },
  title: (id) => file.sources[id]?.title ?? "",
  source(id) {
    const source = file.sources[id];
    return source && { title: source.title, url: source.url, short: shortName(source) };
  },
});
