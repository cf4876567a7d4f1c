// SPDX-License-Identifier: Apache-2.0
// The phases of a life beside its training and its service.
import { html } from "lit/html.js";
import { choicesOf, selectField } from "./choice-field.js";
import { numberField } from "./number-field.js";
import { overhead } from "./overhead.js";

/** @import { View } from "../view.js" */

/** @param {View} view */
export const phases = (view) => html`<section class="grp">
  <h3>${view.t("phases")}</h3>
  ${selectField(view, "split", choicesOf(view, "split"))}
  <p class="hint">${view.t("help.split")}</p>
  ${numberField(view, "data_energy_kwh", { row: true })} ${overhead(view)}
  ${numberField(view, "retrainings", { row: true })}${numberField(view, "retraining_share_percent", { row: true })}
</section>`;
