// SPDX-License-Identifier: Apache-2.0
// The model that is trained or served: its size, its data, its architecture.
import { html, nothing } from "lit/html.js";
import { choicesOf, selectField } from "./choice-field.js";
import { moreFold } from "./more.js";
import { numberField } from "./number-field.js";

/** @import { View } from "../view.js" */

/** @param {View} view @param {string[]} names */
export const anyActive = (view, names) => names.some((name) => view.active.has(name));

/** @param {View} view */
function mixture(view) {
  if (!anyActive(view, ["active_parameters", "base_parameters"])) return nothing;
  return moreFold(
    view,
    "moe",
    view.t("fold.moe"),
    html`${numberField(view, "active_parameters", { scaled: true, hint: view.t("help.active_parameters") })}
      ${numberField(view, "base_parameters", { scaled: true, hint: view.t("help.base_parameters") })}`,
  );
}

const shape = ["layers", "hidden_size", "vocabulary_size", "sequence_tokens", "experts", "attention"];

/** @param {View} view */
function architecture(view) {
  if (!anyActive(view, shape)) return nothing;
  return moreFold(
    view,
    "architecture",
    view.t("fold.architecture"),
    html`<div class="two">${numberField(view, "layers")}${numberField(view, "hidden_size")}</div>
      <p class="hint">${view.t("help.layers")}</p>
      <div class="two">
        ${numberField(view, "vocabulary_size")}${numberField(view, "sequence_tokens")}${numberField(view, "experts")}
      </div>
      ${selectField(view, "attention", choicesOf(view, "attention"), { row: true })}
      ${view.active.has("attention") ? html`<p class="hint">${view.t("help.attention")}</p>` : nothing}`,
  );
}

/** A model in training. @param {View} view */
export function trainedModel(view) {
  // A lifecycle needs the model itself, for its service.
  const alone = view.choice("kind") === "train";
  const flops = view.store.ui.flops && alone;
  return html`<section class="grp">
    <h3>${view.t("model")}</h3>
    ${
      flops
        ? html`${numberField(view, "flops", { hint: view.t("help.flops") })}`
        : html`<div class="two">
            ${numberField(view, "parameters", { scaled: true })}${numberField(view, "training_tokens", { scaled: true })}
          </div>`
    }
    <div class="links">
      ${flops ? nothing : html`${mixture(view)}${architecture(view)}`}
      ${
        alone
          ? html`<button type="button" class="linkbtn" @click=${() => view.actions.useFlops(!flops)}>
              ${view.t(flops ? "fold.flops.back" : "fold.flops")}
            </button>`
          : nothing
      }
    </div>
  </section>`;
}

/** A model that only serves; of one without tokens its operations say enough. @param {View} view */
export function servedModel(view) {
  if (!view.active.has("parameters")) return nothing;
  return html`<section class="grp">
    <h3>${view.t("model")}</h3>
    <div class="two">${numberField(view, "parameters", { scaled: true })}${numberField(view, "weight_bits")}</div>
    <div class="links">${mixture(view)}</div>
  </section>`;
}
