// SPDX-License-Identifier: Apache-2.0
// What the answer depends on, as a table and as a file.
import { html } from "lit/html.js";
import { icon } from "../icons.js";
import { csv, download } from "../table/csv.js";
import { driverOf, driverText } from "../text/driver.js";
import { outcomesTable } from "./outcomes-table.js";
import { rangeSource, sourceText } from "./range-source.js";

/** @import { View } from "../view.js" */
/** @import { DriverRange } from "../../../wasm/types.js" */

/** @param {View} view @param {DriverRange[]} rows */
function save(view, rows) {
  const head = [
    "id",
    "name",
    "unit",
    "low",
    "value",
    "high",
    "origin",
    "source",
    "total_low_g",
    "total_high_g",
  ];
  download(
    "pegada-uncertainty.csv",
    csv([
      head,
      ...rows.map((row) => [
        row.id,
        view.driverName(row.id),
        driverOf(view, row.id).unit,
        row.low,
        row.value,
        row.high,
        row.origin,
        sourceText(view, row),
        row.total_low_g,
        row.total_high_g,
      ]),
    ]),
  );
}

/** @param {View} view @param {DriverRange[]} rows */
export function rangeTable(view, rows) {
  const number = (/** @type {string} */ text) => html`<td>${text}</td>`;
  return html`<div class="wideplain" tabindex="0" role="group" aria-label=${view.t("s.uncertainty")}>
      <table class="plain driver-table">
        <caption class="sr">${view.t("s.uncertainty")}</caption>
        <thead>
          <tr>
            ${["input", "low", "value", "high", "total_low", "total_high", "source"].map((key) => html`<th scope="col">${view.t(`range.column.${key}`)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) => html`<tr>
              <th scope="row">${view.driverName(row.id)}</th>
              ${number(driverText(view, row.id, row.low))}${number(driverText(view, row.id, row.value))}${number(driverText(view, row.id, row.high))}
              ${number(view.mass(row.total_low_g).text)}${number(view.mass(row.total_high_g).text)}
              <td class="cite">${rangeSource(view, row)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="more"><button type="button" class="linkbtn" id="save-drivers" @click=${() => save(view, rows)}>${icon("down")}${view.t("rank.csv")}</button></p>
    ${outcomesTable(view)}`;
}
