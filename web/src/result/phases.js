// SPDX-License-Identifier: Apache-2.0
// What each phase of a life takes, beside what has been published of others.
import { html } from "lit/html.js";
import { formatEnergy, formatShare } from "../text/format.js";
import { bar } from "./split.js";

/** @import { View } from "../view.js" */

const names = /** @type {const} */ (["data", "experimentation", "training", "retraining", "inference"]);

/** Shares as published, in the order of the phases; the sources stand with the data. */
const published = { power: "10 : 20 : 70", rm1: "31 : 29 : 40", fleet: "30%" };

/** @param {View} view */
export function phases(view) {
  const { footprint, inputs } = view.valid.outcome;
  const rows = names
    .map((id) => ({ id, kwh: footprint[`phase_${id}_kwh`], grams: footprint[`phase_${id}_g`] }))
    .filter(({ kwh, grams }) => (kwh ?? 0) > 0 || (grams ?? 0) > 0);
  const largest = Math.max(...rows.map(({ grams }) => grams ?? 0));
  const { total_g, embodied_g, energy_facility_kwh } = footprint;
  const typed = inputs.split?.id !== undefined && inputs.split.id !== "none";
  return html`<section class="card sec" id="phases" aria-labelledby="h-phases">
    <header><h2 id="h-phases">${view.t("s.phases")}</h2></header>
    <p class="sub">${view.t(typed ? "phases.split" : "phases.sub")}</p>
    <table class="bars phases">
      <thead>
        <tr>
          <th scope="col">${view.t("phases.phase")}</th>
          <td class="b"></td>
          <th class="v" scope="col">${view.t("phases.mass")}</th>
          <th class="v" scope="col">${view.t("phases.energy")}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ id, kwh, grams }) => html`<tr>
            <th class="n" scope="row">${view.t(`phase.${id}`)}</th>
            <td class="b">${bar([{ value: grams ?? 0, hue: "all" }], largest)}</td>
            <td class="v" data-value=${grams ?? 0}>${view.mass(grams).text}</td>
            <td class="v">
              ${formatEnergy(kwh, view.lang).text}<small>${formatShare(kwh, energy_facility_kwh, view.lang).text}</small>
            </td>
          </tr>`,
        )}
      </tbody>
    </table>
    <p class="note">${view.t("phases.published", published)}</p>
    <p class="note">${view.t("phases.embodied", { share: formatShare(embodied_g, total_g, view.lang).text, fleet: published.fleet })}</p>
  </section>`;
}
