// SPDX-License-Identifier: Apache-2.0

/** A spreadsheet takes text that begins so for a formula. @param {string} text */
const harmless = (text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** @param {string | number | null} cell */
function written(cell) {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = harmless(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as comma-separated values: numbers to the last digit, text that no spreadsheet runs. @param {(string | number | null)[][]} rows */
export const csv = (rows) => rows.map((row) => row.map(written).join(",") + "\r\n").join("");

/** Hands the reader a file. @param {string} name @param {string} text */
export function download(name, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
