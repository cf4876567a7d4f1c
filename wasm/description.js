// SPDX-License-Identifier: Apache-2.0
// What the core says of itself, read once: fields, terms, codes and preset tables, frozen.
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
 * The words of the large tables cross the bridge as one text each: a line a row, tabs between the columns.
 * @param {any} raw
 * @returns {import("./types.js").Presets}
 */
function readPresets({ texts, ...raw }) {
  for (const [table, { columns, lines }] of Object.entries(texts)) {
    const rows = lines.trimEnd().split("\n");
    raw[table].forEach((/** @type {any} */ row, /** @type {number} */ index) => {
      const words = rows[index].split("\t");
      columns.forEach(
        (/** @type {string} */ name, /** @type {number} */ at) => (row[name] = words[at] ?? ""),
      );
    });
  }
  for (const table of [raw.processors, raw.regions])
    for (const row of table) row.aliases = row.aliases === "" ? [] : row.aliases.split("|");
  for (const row of raw.regions) row.name_pt ||= row.name_en;
  for (const row of raw.instances) row.processor = raw.processors[row.processor].id;
  return raw;
}
