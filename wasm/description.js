// SPDX-License-Identifier: Apache-2.0
// What the core says of itself, read once: fields, terms, codes and preset tables, frozen.
import words from "#words";

import { deepFreeze } from "./freeze.js";

/** @typedef {import("./types.js").Description} Description */
/** @typedef {import("./types.js").FieldDescription} FieldDescription */
/** @typedef {import("./pegada.d.ts").PegadaModule} PegadaModule */

const fieldTypes = /** @type {const} */ (["number", "choice", "preset"]);

/**
 * @param {PegadaModule} bridge
 * @returns {Description}
 */
export function describeModel(bridge) {
  const raw = bridge._describe();
  const presets = readPresets(bridge._presets());

  /** @type {FieldDescription[]} */
  const fields = raw.fields.map((field) => {
    const type = fieldTypes[field.type];
    const choices = type === "choice" ? field.choices : null;
    const table = type === "preset" ? /** @type {import("./types.js").TableName} */ (field.table) : null;
    const ids = choices ?? (table ? presets[table].map((row) => row.id) : null);
    return Object.freeze({
      name: field.name,
      key: field.key,
      type,
      unit: field.unit,
      lowest: field.lowest,
      highest: field.highest,
      whole: field.whole,
      warnBelow: field.warnBelow,
      warnAbove: field.warnAbove,
      default: field.fallback === null || ids === null ? field.fallback : ids[field.fallback],
      choices,
      table,
      citation: field.citation,
      ids,
    });
  });

  return deepFreeze({
    dataVersion: raw.dataVersion,
    modelVersion: raw.modelVersion,
    fields,
    indexByName: new Map(fields.map((field, index) => [field.name, index])),
    rowsById: new Map(fields.filter((field) => field.ids).map((field) => [field.name, new Map(rows(field))])),
    terms: raw.terms,
    footprint: raw.footprint,
    ranged: raw.ranged,
    drivers: raw.drivers,
    driverById: new Map(raw.drivers.map((driver, index) => [driver.id, index])),
    rangeOrigins: raw.rangeOrigins,
    budgets: raw.budgets,
    solved: raw.solved,
    codes: raw.codes,
    origins: raw.origins,
    precisions: raw.precisions,
    tools: raw.tools,
    presets,
  });
}

/** @param {FieldDescription} field @returns {[string, number][]} */
const rows = (field) => (field.ids ?? []).map((id, row) => [id, row]);

/**
 * Rows of the large tables get their names here: the model has their ids alone. A cloud instance is nothing but names.
 * @param {any} raw
 * @returns {import("./types.js").Presets}
 */
function readPresets({ processor_ids, region_ids, ...raw }) {
  raw.processors = named(raw.processors, processor_ids, words.processors);
  raw.regions = named(raw.regions, region_ids, words.regions);
  raw.instances = rowsOf(words.instances).map((row) => ({ ...row, devices: Number(row.devices) }));
  for (const table of [raw.processors, raw.regions])
    for (const row of table) row.aliases = row.aliases === "" ? [] : row.aliases.split("|");
  for (const row of raw.regions) row.name_pt ||= row.name_en;
  return raw;
}

/** @param {{columns: string[], lines: string}} text @returns {Record<string, string>[]} */
const rowsOf = ({ columns, lines }) =>
  lines.split("\n").map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(columns.map((name, at) => [name, cells[at]]));
  });

/**
 * @param {object[]} figures
 * @param {string} ids a line a row
 * @param {{columns: string[], lines: string}} text
 */
function named(figures, ids, text) {
  const rows = rowsOf(text);
  const expected = ids.trimEnd().split("\n");
  if (rows.length !== expected.length || rows.some(({ id }, at) => id !== expected[at]))
    throw new Error("the names are of other tables than the model's");
  return figures.map((row, at) => ({ ...row, ...rows[at] }));
}
