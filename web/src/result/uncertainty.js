// SPDX-License-Identifier: Apache-2.0
// What the answer depends on: the total while one input moves across its range and the others stay.
import { html, nothing, svg } from "lit/html.js";
import { formatMass, massUnit } from "../text/format.js";
import { inputsText, inSentence } from "../text/driver.js";

/** @import { View } from "../view.js" */
/** @import { DriverRange } from "../../../wasm/types.js" */

/** Rows shown before "All". */
const first = 7;
/** Room for the figures at either end, in percent; the right one has its unit. */
const left = 15;
const right = 22;

/** Drivers that move the total, largest first. @param {View} view */
export const moving = (view) =>
  (view.derived.uncertain?.drivers ?? []).filter((row) => row.total_low_g !== row.total_high_g);

/**
 * Which input the range comes from, in words: by its part in the spread of the draws, not by its bar.
 * @param {View} view
 * @param {DriverRange[]} rows
 */
export function dominant(view, rows) {
  const name = (/** @type {DriverRange} */ row) => inSentence(view.driverName(row.id));
  const [a, b] = [...rows].sort((x, y) => y.share - x.share);
  if (!a) return view.t("uncertainty.none");
  if (!b || a.share > 0.5) return view.t("uncertainty.most", { name: name(a) });
  return view.t("uncertainty.two", { name: name(a), other: name(b) });
}

/** @typedef {{least: number, most: number, middle: number, unit: string}} Scale */

/** Where a total lies across the picture, in percent. @param {Scale} scale @param {number} grams */
const across = ({ least, most }, grams) =>
  left + (most > least ? (grams - least) / (most - least) : 0.5) * (100 - left - right);

/** @param {number} number */
const percent = (number) => `${number.toFixed(2)}%`;

/**
 * Two bars from the middle, with the totals at their ends.
 * @param {View} view
 * @param {DriverRange} row
 * @param {Scale} scale
 */
function bars(view, row, scale) {
  const { middle, unit } = scale;
  const at = (/** @type {number} */ grams) => across(scale, grams);
  const low = Math.min(row.total_low_g, row.total_high_g, middle);
  const high = Math.max(row.total_low_g, row.total_high_g, middle);
  const mass = (/** @type {number} */ grams) => formatMass(grams, view.lang, { unit });
  return html`<svg class="tr" aria-hidden="true" focusable="false">
    ${svg`<rect class="lo" x=${percent(at(low))} width=${percent(at(middle) - at(low))} y="3" height="18" rx="3"></rect>
    <rect class="hi" x=${percent(at(middle))} width=${percent(at(high) - at(middle))} y="3" height="18" rx="3"></rect>
    <line shape-rendering="crispEdges" x1=${percent(at(middle))} x2=${percent(at(middle))} y1="-22" y2="46"></line>
    <text x=${percent(at(low))} dx="-7" y="17" text-anchor="end">${mass(low).number}</text>
    <text x=${percent(at(high))} dx="7" y="17">${mass(high).text}</text>`}
  </svg>`;
}

/** @param {View} view @param {DriverRange[]} rows @param {DriverRange[]} all */
function tornado(view, rows, all) {
  const { value: middle } = /** @type {{value: number}} */ (view.derived.uncertain?.figures.total_g);
  const ends = all.flatMap(({ total_low_g, total_high_g }) => [total_low_g, total_high_g]);
  const unit = massUnit([middle]);
  const scale = { least: Math.min(middle, ...ends), most: Math.max(middle, ...ends), middle, unit };
  const cite = view.late.sections?.rangeSource;
  return html`<table class="tor">
    <caption class="sr">${view.t("s.uncertainty")}</caption>
    <thead aria-hidden="true">
      <tr>
        <td></td>
        <td>
          <svg class="tr" focusable="false">
            ${svg`<text class="now" x=${percent(across(scale, middle))} y="17" text-anchor="middle">${view.mass(middle).text}</text>`}
          </svg>
        </td>
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => {
        const falls = row.total_high_g < row.total_low_g;
        return html`<tr data-driver=${row.id}>
          <th class="n" scope="row">
            ${view.driverName(row.id)}<small>${inputsText(view, row, falls)}</small>
            <small class="cite">${cite ? cite(view, row) : "\u00A0"}</small>
          </th>
          <td>
            ${bars(view, row, scale)}
            <span class="sr">${view.t("uncertainty.totals", { low: view.mass(row.total_low_g).text, high: view.mass(row.total_high_g).text })}</span>
          </td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

/** @param {View} view */
export function uncertainty(view) {
  const { uncertain, loose } = view.derived;
  if (!uncertain) return nothing;
  const all = moving(view);
  const { drivers: whole, ranges: editing, driverTable } = view.store.ui;
  const late = view.late.sections;
  const shown = whole ? all : all.slice(0, first);
  const total = view.mass(view.valid.outcome.footprint.total_g).text;
  return html`<section class=${`card sec${loose ? " loose" : ""}`} id="uncertainty" aria-labelledby="h-uncertainty">
    <header>
      <h2 id="h-uncertainty">${view.t("s.uncertainty")}</h2>
      <button type="button" class="linkbtn" id="driver-table" aria-pressed=${driverTable ? "true" : "false"} @click=${() => view.actions.driverTable(!driverTable)}>
        ${view.t("uncertainty.table")}
      </button>
      <button type="button" class="linkbtn" id="edit-ranges" aria-expanded=${editing ? "true" : "false"} @click=${() => view.actions.editRanges(!editing)}>
        ${view.t(editing ? "uncertainty.edit.close" : "uncertainty.edit")}
      </button>
    </header>
    <p class="lead">${dominant(view, all)}</p>
    <p class="sub">${view.t("uncertainty.sub", { total })}</p>
    ${
      editing && late?.rangeEditor
        ? late.rangeEditor(view)
        : driverTable && late?.rangeTable
          ? late.rangeTable(view, all)
          : tornado(view, shown, all)
    }
    ${
      !editing && !driverTable && all.length > first
        ? html`<p class="more"><button type="button" class="linkbtn" id="all-drivers" aria-expanded=${whole ? "true" : "false"} @click=${() => view.actions.show({ drivers: !whole })}>
            ${whole ? view.t("rank.fewer") : view.t("rank.all", { n: all.length })}
          </button></p>`
        : nothing
    }
    <p class="note">${view.t("uncertainty.covers")}</p>
    ${late?.drawing ? late.drawing(view) : html`<div class="draws"></div>`}
  </section>`;
}
