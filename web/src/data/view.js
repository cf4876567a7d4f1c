// SPDX-License-Identifier: Apache-2.0
// What the templates of the Data page read, in the browser and at build.

/** @import { DataView } from "./page.js" */

/**
 * @param {Pick<DataView, "words" | "index" | "state" | "rows" | "sources" | "actions" | "table" | "version">} parts
 * @returns {DataView}
 */
export function viewOf(parts) {
  const { t, has } = parts.words;
  return {
    ...parts,
    t,
    tableName: (table) => (has(`table.${table}`) ? t(`table.${table}`) : table.replaceAll("_", " ")),
    licence: (licence) => (has(`value.licence.${licence}`) ? t(`value.licence.${licence}`) : licence),
    file: (table) => `${parts.words.lang === "en" ? "./" : "../../data/"}csv/${table}.csv`,
  };
}
