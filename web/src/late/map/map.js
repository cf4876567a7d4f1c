// SPDX-License-Identifier: Apache-2.0
// Every processor in every region at once, with a table and a file of the same.
import { html, nothing, svg } from "lit/html.js";
import { ref } from "lit/directives/ref.js";
import { icon } from "../../icons.js";
import { Heat } from "./heat.js";
import { namesOf, pairsTable, savePairs } from "./pairs-table.js";

/** @import { View } from "../../view.js" */

/** @type {WeakMap<object, Heat>} */
const heats = new WeakMap();

/** @param {View} view */
function heatOf(view) {
  const { store, actions } = view;
  let heat = heats.get(store);
  if (!heat) {
    const processors = namesOf(view, "processors");
    const regions = namesOf(view, "regions");
    const made = new Heat(({ processor, region, grams, row, column }) => {
      const marks = [
        made.all?.complete[row] ? "" : view.t("rank.atleast"),
        made.all?.comparable[column] ? "" : view.t("map.incomparable"),
      ].filter(Boolean);
      const total = Number.isNaN(grams) ? view.t("nodata") : view.mass(grams).text;
      return [processors.get(processor), regions.get(region), total, ...marks].join(" · ");
    });
    made.apply = (processor, region) =>
      actions.applyPair(processor, region, `${processors.get(processor)}, ${regions.get(region)}`);
    heats.set(store, (heat = made));
  }
  return heat;
}

/** Lines between what may be compared and what may not. @param {Heat} heat */
function blocks({ order }) {
  if (!order) return nothing;
  const { rows, columns, wholeRows, wholeColumns } = order;
  const percent = (/** @type {number} */ part, /** @type {number} */ whole) =>
    `${((part / whole) * 100).toFixed(3)}%`;
  const y = percent(wholeRows, rows.length);
  const x = percent(wholeColumns, columns.length);
  return [
    wholeRows > 0 && wholeRows < rows.length
      ? svg`<line class="block" x1="0" x2="100%" y1=${y} y2=${y}></line>`
      : nothing,
    wholeColumns > 0 && wholeColumns < columns.length
      ? svg`<line class="block" x1=${x} x2=${x} y1="0" y2="100%"></line>`
      : nothing,
  ];
}

/** @param {View} view @param {Heat} heat */
function legend(view, { order }) {
  if (!order) return nothing;
  return html`<div class="scale">
    <span>≤\u00A0${view.mass(order.low).text}</span>
    <svg aria-hidden="true" focusable="false" width="100%" height="10">
      <defs>
        <linearGradient id="map-scale">
          <stop class="s0" offset="0"></stop><stop class="s1" offset="0.5"></stop><stop class="s2" offset="1"></stop>
        </linearGradient>
      </defs>
      <rect width="100%" height="100%" rx="3" fill="url(#map-scale)"></rect>
    </svg>
    <span>≥\u00A0${view.mass(order.high).text}</span>
  </div>`;
}

/** @param {View} view */
export function map(view) {
  const { result, fresh } = view.actions.ask("map", "rankAll", [view.valid.scenario], "map");
  const all = result?.processors ? result : null;
  if (!all) return html`<div class="heat empty" aria-busy="true"></div>`;
  const heat = heatOf(view);
  heat.show(all);
  const plain = view.store.ui.ask.mapTable === "1";
  // After this drawing, when the box has its size, and in a task of its own.
  if (!plain) requestAnimationFrame(() => heat.paint());
  return html`<div class=${fresh ? "answer" : "answer old"}>
    ${
      plain
        ? pairsTable(view, all)
        : html`<div
              class="heat"
              id="heat"
              tabindex="0"
              role="application"
              aria-label=${view.t("map.label", { rows: heat.order?.rows.length ?? 0, columns: heat.order?.columns.length ?? 0 })}
              aria-describedby="map-keys map-text"
              ${ref((box) => heat.attach(box))}
            >
              <canvas></canvas>
              <svg aria-hidden="true" focusable="false" width="100%" height="100%">
                ${svg`${blocks(heat)}<line class="cross" x1="0" x2="100%"></line><line class="cross" y1="0" y2="100%"></line><circle class="spot" r="5"></circle>`}
              </svg>
            </div>
            <p class="axes"><span>${view.t("map.rows")}</span><span>${view.t("map.columns")}</span></p>
            <div class="reading">
              <p id="map-text" role="status"></p>
              <button type="button" class="btn" id="map-use" @click=${() => heat.use()}>${view.t("map.use")}</button>
            </div>
            ${legend(view, heat)}
            <p class="hint" id="map-keys">${view.t("map.keys")}</p>`
    }
    <p class="more">
      <button type="button" class="linkbtn" id="map-table" aria-pressed=${plain ? "true" : "false"} @click=${() => view.actions.question({ mapTable: plain ? "" : "1", mapTop: "0" })}>${view.t("uncertainty.table")}</button>
      <button type="button" class="linkbtn" @click=${() => savePairs(view, all)}>${icon("down")}${view.t("rank.csv")}</button>
    </p>
  </div>`;
}
