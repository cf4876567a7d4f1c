// SPDX-License-Identifier: Apache-2.0
// Tables as the generator writes them, a list of cells a row, as records.

/** @param {{columns: {name: string}[], rows: any[][]}} table @returns {any[]} */
export const records = ({ columns, rows }) =>
  rows.map((cells) => Object.fromEntries(columns.map(({ name }, at) => [name, cells[at]])));
