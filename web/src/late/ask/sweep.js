// SPDX-License-Identifier: Apache-2.0
// One input across its range, the others as they are.
import { html, nothing } from "lit/html.js";
import { icon } from "../../icons.js";
import { csv, download } from "../../table/csv.js";
import { inSentence } from "../../text/driver.js";
import { fieldOf, fieldSelect, valueText } from "./parts.js";
import { plot } from "./sweep-plot.js";

/** @import { View } from "../../view.js" */
/** @import { Sweep } from "../../../../wasm/types.js" */

/** On which side of a crossing the making weighs more, by the last point below it. @param {Sweep} sweep @param {number} value */
function side({ values, operational_g, embodied_g }, value) {
  const at = values.findLastIndex((x, i) => x < value && Number.isFinite(embodied_g[i]));
  return at >= 0 && embodied_g[at] > operational_g[at] ? "below" : "above";
}

/** @param {View} view @param {Sweep} sweep */
export const crossings = (view, sweep) =>
  sweep.crossings.map(({ value }) =>
    view.t(`sweep.crossing.${side(sweep, value)}`, { value: valueText(view, sweep.field, value) }),
  );

/** @param {View} view @param {Sweep} sweep */
function table(view, sweep) {
  const mass = (/** @type {number} */ grams) => html`<td>${view.mass(grams).text}</td>`;
  return html`<div class="wideplain tall" tabindex="0" role="group" aria-label=${view.t("sweep.title")}>
      <table class="plain">
        <caption class="sr">${view.t("sweep.title")}</caption>
        <thead>
          <tr>
            <th scope="col">${view.label(sweep.field)}</th>
            ${["total", "low", "high", "operational", "embodied"].map((key) => html`<th scope="col">${view.t(`sweep.column.${key}`)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${sweep.values.map(
            (value, i) => html`<tr>
              <th scope="row">${valueText(view, sweep.field, value)}</th>
              ${mass(sweep.total_g[i])}${mass(sweep.low_g[i])}${mass(sweep.high_g[i])}${mass(sweep.operational_g[i])}${mass(sweep.embodied_g[i])}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

/** @param {View} view @param {Sweep} sweep */
const axis = (view, { field }) => ({
  name: view.label(field),
  text: (/** @type {number} */ value) => valueText(view, field, value),
});

/** @param {Sweep} sweep */
const save = (sweep) =>
  download(
    `pegada-sweep-${sweep.field}.csv`,
    csv([
      [sweep.field, "total_g", "low_g", "high_g", "operational_g", "embodied_g"],
      ...sweep.values.map((value, i) => [
        value,
        ...[sweep.total_g, sweep.low_g, sweep.high_g, sweep.operational_g, sweep.embodied_g].map((list) =>
          Number.isFinite(list[i]) ? list[i] : null,
        ),
      ]),
    ]),
  );

/** @param {View} view */
export function sweepBlock(view) {
  const field = fieldOf(view, "sweep", ["carbon_intensity_g_per_kwh", "pue"]);
  if (!field) return nothing;
  const { drawn, ranges } = view.derived;
  const { result, fresh } = view.actions.ask("sweep", "sweep", [drawn, field, { ranges }], "questions");
  const plain = view.store.ui.ask.sweepTable === "1";
  /** @type {Sweep | null} */
  const sweep = result?.ok && view.active.has(result.field) ? result : null;
  const label = sweep
    ? [
        view.t("sweep.label", {
          field: inSentence(view.label(sweep.field)),
          from: valueText(view, sweep.field, sweep.values[0]),
          to: valueText(view, sweep.field, sweep.values[sweep.values.length - 1]),
        }),
        ...crossings(view, sweep),
      ].join(" ")
    : "";
  return html`<div class="ask" id="sweep">
    <header><h3>${view.t("sweep.title")}</h3>
      <button type="button" class="linkbtn" aria-pressed=${plain ? "true" : "false"} @click=${() => view.actions.question({ sweepTable: plain ? "" : "1" })}>${view.t("uncertainty.table")}</button>
    </header>
    <div class="asked">${fieldSelect(view, "sweep", view.t("sweep.field"), field)}</div>
    <div class=${`answer${fresh ? "" : " old"}`} aria-busy=${fresh ? "false" : "true"}>
      ${
        sweep
          ? html`${
              plain
                ? table(view, sweep)
                : html`<p class="legend">
                      ${["total", "operational", "embodied"].map((key, i) => html`<span><i class=${`key ${["all", "op", "emb"][i]}`}></i>${view.t(`sweep.column.${key}`)}</span>`)}
                      <span><i class="key band"></i>${view.t("result.interval", { n: view.choice("interval_percent") ?? "90" })}</span>
                    </p>
                    ${plot(view, sweep, label, axis(view, sweep))}`
            }
            ${crossings(view, sweep).map((text) => html`<p class="found">${text}</p>`)}
            <p class="more"><button type="button" class="linkbtn" @click=${() => save(sweep)}>${icon("down")}${view.t("rank.csv")}</button></p>`
          : fresh
            ? html`<p class="note">${view.t("question.none")}</p>`
            : nothing
      }
    </div>
  </div>`;
}
