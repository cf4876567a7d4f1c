// SPDX-License-Identifier: Apache-2.0
// Work of which the reader knows the hours, or what a meter showed.
import { html } from "lit/html.js";
import { choicesOf, radioField } from "./choice-field.js";
import { holds } from "./holds.js";
import { numberField } from "./number-field.js";

/** @import { View } from "../view.js" */

/** @param {View} view */
function hours(view) {
  const device = view.store.ui.hours === "device";
  return html`<fieldset class="choice">
      <legend class="sr">${view.t("use")}</legend>
      ${
        /** @type {const} */ (["wall", "device"]).map(
          (id) => html`<label
          ><input
            type="radio"
            name="hours-kind"
            value=${id}
            ?checked=${holds((id === "device") === device)}
            @change=${() => view.actions.useHours(id)}
          /><span>${view.t(`choice.hours.${id}`)}</span></label
        >`,
        )
      }
    </fieldset>
    ${
      device
        ? numberField(view, "device_hours", { hint: view.t("help.device_hours") })
        : numberField(view, "duration_h", { hint: view.t("help.duration_h") })
    }`;
}

/** @param {View} view */
export const use = (view) => html`<section class="grp">
  <h3>${view.t("use")}</h3>
  ${hours(view)}
</section>`;

/** @param {View} view */
export const measurement = (view) => html`<section class="grp">
    <h3>${view.t("measurement")}</h3>
    ${numberField(view, "measured_energy_kwh", { hint: view.t("help.measured_energy_kwh") })}
    ${radioField(view, "energy_covers", choicesOf(view, "energy_covers"))}
  </section>
  <section class="grp">
    <h3>${view.t("use")}</h3>
    <p class="hint">${view.t("help.energy")}</p>
    ${hours(view)}
  </section>`;
