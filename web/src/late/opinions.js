// SPDX-License-Identifier: Apache-2.0
// What other calculators would say of the same scenario, and why it differs.
import { html, nothing } from "lit/html.js";
import { choicesOf, selectField } from "../form/choice-field.js";
import { missing } from "./missing.js";
import { bar } from "../result/split.js";
import { formatEnergy, formatTimes } from "../text/format.js";

/** @import { View } from "../view.js" */
/** @import { Calculator } from "../late.js" */
/** @import { Opinion } from "../../../wasm/types.js" */

/** Tools under another id in the tables: one calculator, twice; a short name. */
const listed = new Map([
  ["mlco2-displayed", "mlco2"],
  ["cloud-carbon-footprint", "ccf"],
]);
/** Answers of the same calculator are told apart. */
const twice = new Set(["mlco2", "mlco2-displayed"]);

/** @param {View} view @param {Opinion} opinion @param {number} full */
function line(view, { tool, available, energy_kwh, operational_g, embodied_g, total_g, ratio }, full) {
  const about = /** @type {Calculator} */ (
    view.late.calculators?.find(({ id }) => id === (listed.get(tool) ?? tool))
  );
  const name = html`<a href=${about.url} rel="noopener external">${about.name}</a>${
    twice.has(tool) ? html`, ${view.t(`opinion.${tool}`)}` : nothing
  }`;
  const version = html`<small>${about.version}</small>`;
  // The tables speak of the calculator as it is, which rounds.
  const said = view.lang === "pt" ? about.reason_pt : about.reason_en;
  const why = tool === "mlco2" ? view.t("opinion.why.mlco2") : said;
  if (!available)
    return html`<tbody class="not">
      <tr>
        <th class="n" scope="row">${name}${version}</th>
        <td colspan="3">${view.t("opinion.not")}. ${view.t(`opinion.not.${tool}`)}</td>
      </tr>
    </tbody>`;
  return html`<tbody>
    <tr>
      <th class="n" scope="row">${name}${version}</th>
      <td class="b">
        ${bar(
          [
            { value: operational_g ?? total_g ?? 0, hue: "op" },
            { value: embodied_g ?? 0, hue: "emb" },
          ],
          full,
        )}
      </td>
      <td class="v e">${energy_kwh === null ? "" : formatEnergy(energy_kwh, view.lang).text}</td>
      <td class="v" data-value=${total_g}>
        ${view.mass(total_g).text}<small>${ratio === null ? "" : formatTimes(ratio, view.lang).text}</small>
      </td>
    </tr>
    <tr class="why"><td colspan="4">${why}</td></tr>
  </tbody>`;
}

/** @param {View} view */
function own(view, /** @type {number} */ full) {
  const { footprint } = view.valid.outcome;
  return html`<tbody>
    <tr aria-current="true">
      <th class="n" scope="row">${view.t("app.name")}<small>${view.model.modelVersion}</small></th>
      <td class="b">
        ${bar(
          [
            { value: footprint.operational_g, hue: "op" },
            { value: footprint.embodied_g, hue: "emb" },
          ],
          full,
        )}
      </td>
      <td class="v e">${formatEnergy(footprint.energy_facility_kwh, view.lang).text}</td>
      <td class="v">${view.mass(footprint.total_g).text}<small>${view.t(view.own("rank.this"))}</small></td>
    </tr>
  </tbody>`;
}

/** The rate that reports state, and the operator's own electricity, which no total contains. @param {View} view */
function beside(view) {
  const { sci_g, operational_market_g } = view.valid.outcome.footprint;
  const unit = view.choice("functional_unit");
  return html`<div class="beside">
    <div>
      <h3>${view.t("sci.title")}</h3>
      <p class="big" id="sci" data-value=${sci_g ?? nothing}>
        ${sci_g === null ? view.t("nodata") : html`${view.mass(sci_g).text} <small>${view.t("sci.per", { unit: view.t(`choice.functional_unit.${unit}`) })}</small>`}
      </p>
      ${selectField(view, "functional_unit", choicesOf(view, "functional_unit"), { row: true })}
      <p class="hint">${view.t(sci_g === null ? "sci.none" : "sci.note")}</p>
    </div>
    <div>
      <h3>${view.t("market.title")}</h3>
      <p class="big" id="market">${operational_market_g === null ? view.t("nodata") : view.mass(operational_market_g).text}</p>
      <p class="hint">${view.t(operational_market_g === null ? "market.none" : "market.note")}</p>
    </div>
  </div>`;
}

/** @param {View} view */
export function opinions(view) {
  if (!view.late.calculators) return missing(view, "calculators");
  const { opinions: list, footprint } = view.valid.outcome;
  const full = Math.max(footprint.total_g, ...list.map(({ total_g }) => total_g ?? 0));
  const sorted = [...list].sort((a, b) => Number(b.available) - Number(a.available));
  return html`<table class="bars others">
      <thead>
        <tr>
          <th scope="col">${view.t("opinion.tool")}</th>
          <td class="b"></td>
          <th class="v e" scope="col">${view.t("energy")}</th>
          <th class="v" scope="col">${view.t("breakdown.total")}<small>${view.t("opinion.ratio")}</small></th>
        </tr>
      </thead>
      ${own(view, full)}${sorted.map((opinion) => line(view, opinion, full))}
    </table>
    ${beside(view)}`;
}
