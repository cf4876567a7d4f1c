// SPDX-License-Identifier: Apache-2.0
// Where the electricity comes from.
import { html, nothing } from "lit/html.js";
import { combobox } from "./combobox-view.js";
import { choicesOf, radioField, selectField } from "./choice-field.js";
import { numberField } from "./number-field.js";

/** @import { View } from "../view.js" */

/** What the intensity counts: asked of a typed one, and of a region that has a converted figure beside its direct one. @param {View} view */
function basis(view) {
  const choices = choicesOf(view, "carbon_intensity_basis");
  if ("carbon_intensity_g_per_kwh" in view.store.scenario || view.choice("region") === "custom")
    return radioField(view, "carbon_intensity_basis", choices);
  const region = view.region();
  if (region?.basis !== "direct" || region.life_cycle_g_per_kwh == null) return nothing;
  const stated = choices.filter(({ id }) => id !== "unstated");
  return selectField(view, "carbon_intensity_basis", stated, { row: true });
}

/** @param {View} view */
export function place(view) {
  const regions = view.model.presets.regions.length - 1;
  const losses = view.region()?.grid_loss_percent != null;
  return html`<section class="grp">
    <h3>${view.t("place")}</h3>
    ${combobox(view, "region", view.t("regions.count", { n: regions }))}
    <div class="two">
      ${numberField(view, "pue")}${numberField(view, "carbon_intensity_g_per_kwh", { label: view.t("field.short.carbon_intensity_g_per_kwh") })}
    </div>
    ${basis(view)}
    ${losses ? selectField(view, "grid_losses", choicesOf(view, "grid_losses"), { row: true }) : nothing}
  </section>`;
}
