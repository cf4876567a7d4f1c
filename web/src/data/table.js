// SPDX-License-Identifier: Apache-2.0
// A table's file as the page shows it: which columns stand in the row and which in its details follows from the
// file's own description of them, never from a list kept here.
import { fold } from "../table/order.js";
import { columnText, unitOf, valueText } from "./column.js";

/** @import { Words } from "../text/messages.js" */
/** @import { Heading } from "../table/view.js" */

/** @typedef {string | number | null} Cell */
/** @typedef {{name: string, unit: string | null, kind: "text" | "number", group: string | null, role?: string, ref?: string}} Column */
/** @typedef {{table: string, columns: Column[], rows: Cell[][], ids: string[], lines: number[]}} File */
/** @typedef {{title: string, url: string, licence: string, year: Cell, authors: string, publisher: string}} Source */

/**
 * @typedef {Object} Row
 * @property {string} id
 * @property {number} line
 * @property {Cell[]} cells
 * @property {string} title
 * @property {string} search   folded text of everything that can be found
 */

/** @typedef {Heading & {at: number, column: Column, text: string}} Shown */

/**
 * Figures that share a source: where each of its columns stands.
 * @typedef {{name: string, figures: number[], about: Record<string, number>}} Group
 */

/**
 * @typedef {Object} Table
 * @property {string} name
 * @property {Column[]} columns
 * @property {Row[]} rows
 * @property {Map<string, number>} byId
 * @property {Shown[]} shown     columns of the row; the first is its title
 * @property {Group[]} groups
 * @property {number[]} others   columns that only the details show
 */

/** Columns of words that stand before the figures. */
const leading = 2;

const names = { en: "name_en", pt: "name_pt" };
/** Long lists and names in the other language: found by searching, read in the details. */
const aside = new Set(["aliases", "name_en", "name_pt", "accessed", "url", "unit", "peak_basis"]);

/**
 * @param {File} file
 * @param {Words} words
 * @param {Record<string, Source>} sources
 * @returns {Table}
 */
export function readTable(file, words, sources) {
  const { columns } = file;
  const at = (/** @type {string} */ name) => columns.findIndex((column) => column.name === name);
  const title = [names[words.lang], "name", "title"].map(at).find((index) => index >= 0) ?? 0;
  const filled = columns.map((_, index) => file.rows.some((cells) => cells[index] !== null));
  const groups = groupsOf(columns);
  // Where a row is about one figure there is room for its source and kind.
  const lone = groups.length === 1 ? groups[0] : null;
  const inRow = columns
    .map((_, index) => index)
    .filter((index) => {
      const { name, group, role } = columns[index];
      if (!filled[index] || index === title || (index === 0 && title !== 0)) return false;
      if (group) return role === "figure" || (lone && (role === "kind" || role === "source"));
      return !aside.has(name);
    });
  // What a row is, then its figures; what leads to another table, and further words, after them.
  const wordy = inRow.filter(
    (index) => columns[index].kind === "text" && !columns[index].group && !columns[index].ref,
  );
  const place = (/** @type {number} */ index) =>
    columns[index].ref ? 2 : wordy.indexOf(index) >= leading ? 1 : 0;
  inRow.sort((a, b) => place(a) - place(b));
  const rows = file.rows.map((cells, row) => ({
    id: file.ids[row],
    line: file.lines[row],
    cells,
    title: titleOf(cells, columns, title, words),
    search: searchText(cells, columns, words),
  }));
  const shown = [title, ...inRow].map((index) =>
    heading(columns, index, rows, words, sources, index === title),
  );
  const drawn = new Set([title, ...inRow]);
  return {
    name: file.table,
    columns,
    rows,
    byId: new Map(rows.map(({ id }, row) => [id, row])),
    shown,
    groups,
    others: columns
      .map((_, index) => index)
      .filter((index) => filled[index] && !columns[index].group && !drawn.has(index)),
  };
}

/** What a row is called. A key that is a word of the form says so in the reader's language. @param {Cell[]} cells @param {Column[]} columns @param {number} title @param {Words} words */
function titleOf(cells, columns, title, words) {
  const text = String(cells[title] ?? cells[0]);
  const { name } = columns[title];
  const key = name === "term" ? `term.${text}` : `field.${text}`;
  return (name === "field" || name === "term") && words.has(key) ? words.t(key) : text;
}

/** @param {Column[]} columns @returns {Group[]} */
function groupsOf(columns) {
  /** @type {Map<string, Group>} */
  const groups = new Map();
  columns.forEach(({ group, role }, index) => {
    if (!group || !role) return;
    const found = groups.get(group) ?? { name: group, figures: [], about: {} };
    groups.set(group, found);
    if (role === "figure") found.figures.push(index);
    else found.about[role] = index;
  });
  return [...groups.values()];
}

/** @type {Map<string, Intl.DisplayNames>} */
const countries = new Map(
  ["en", "pt-BR"].map((tag) => [tag, new Intl.DisplayNames([tag], { type: "region", fallback: "none" })]),
);

/** A country's names in both languages. @param {string} code */
export function countryNames(code) {
  try {
    return [...countries.values()].map((language) => language.of(code) ?? "");
  } catch {
    return [];
  }
}

/** @param {Cell[]} cells @param {Column[]} columns @param {Words} words */
function searchText(cells, columns, words) {
  const parts = columns.flatMap(({ name, kind, role }, index) => {
    const cell = cells[index];
    if (cell === null || (role && role !== "kind" && role !== "source")) return [];
    if (kind === "number") return [String(cell)];
    const more = name === "country" ? countryNames(String(cell)) : [];
    return [String(cell), valueText(cell, columns[index], words), ...more];
  });
  return fold(parts.join(" \n "));
}

/** Widths of letters are guessed; what is cut has its whole text as title. */
const letter = 7.6;
const room = 30;

/**
 * @param {Column[]} columns
 * @param {number} at
 * @param {Row[]} rows
 * @param {Words} words
 * @param {Record<string, Source>} sources
 * @param {boolean} first
 * @returns {Shown}
 */
function heading(columns, at, rows, words, sources, first) {
  const column = columns[at];
  const text = columnText(
    first && column.name.startsWith("name_") ? { ...column, name: "name" } : column,
    words,
  );
  const unit = unitOf(column, words);
  const longest = rows.reduce((most, { cells, title }) => {
    const cell = cells[at];
    const shown = first
      ? title
      : column.role === "source"
        ? (sources[String(cell)]?.title ?? "")
        : valueText(cell, column, words);
    return Math.max(most, shown.length);
  }, 0);
  const head = text.length + (unit ? unit.length + 1 : 0) + 2;
  const letters = Math.max(longest, Math.min(head, 20));
  const widest = first ? 270 : 250;
  const width = Math.round(Math.min(widest, Math.max(first ? 170 : 78, letters * letter + room)));
  return { id: column.name, text, unit, width, number: column.kind === "number", at, column };
}
