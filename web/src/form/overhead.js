// SPDX-License-Identifier: Apache-2.0
// Work around the final run: failed runs, searches and tests, as a factor on its device-hours.
import { html, nothing } from "lit/html.js";
import { regionName } from "../presets.js";
import { holds } from "./holds.js";
import { numberField } from "./number-field.js";

/** @import { View } from "../view.js" */

/** What published projects have reported, to take instead of a guess. @param {View} view */
function projects(view) {
  const rows = view.late.overheads;
  if (!rows) return nothing;
  const current = view.value("development_overhead");
  return html`<div class="in sel after">
    <select
      aria-label=${view.t("overhead.projects")}
      @change=${(/** @type {Event} */ e) => view.actions.takeOverhead(/** @type {HTMLSelectElement} */ (e.target).value)}
    >
      <option value="" ?selected=${holds(!rows.some(({ development_overhead }) => development_overhead === current))}>
        ${view.t("overhead.choose")}
      </option>
      ${rows.map(
        (row) =>
          html`<option value=${row.development_overhead} ?selected=${holds(row.development_overhead === current)}>
            ${regionName(row, view.lang)}: × ${view.entryText(row.development_overhead)}
          </option>`,
      )}
    </select>
  </div>`;
}

/** @param {View} view */
export const overhead = (view) =>
  numberField(view, "development_overhead", {
    row: true,
    unit: "×",
    hint: view.t("help.development_overhead"),
    after: projects(view),
  });
