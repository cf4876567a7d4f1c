// SPDX-License-Identifier: Apache-2.0
// What is asked of a served model, and who pays for its waiting.
import { html, nothing } from "lit/html.js";
import { choicesOf, radioField, selectField } from "./choice-field.js";
import { anyActive } from "./model.js";
import { moreFold } from "./more.js";
import { numberField } from "./number-field.js";

/** @import { View } from "../view.js" */

/** @param {View} view */
function work(view) {
  const { request } = view.store.ui;
  return html`${
    request
      ? numberField(view, "flops_per_request", { hint: view.t("help.flops_per_request") })
      : html`<div class="two">${numberField(view, "input_tokens")}${numberField(view, "output_tokens")}</div>`
  }
    <div class="two">${numberField(view, "requests_per_day", { scaled: true })}${numberField(view, "days")}</div>`;
}

const details = [
  ...["kv_bits", "kv_heads", "head_dimension", "prefill_mfu_percent", "prefill_utilisation_percent"],
  ...["decode_utilisation_percent"],
  ...["bandwidth_utilisation_percent", "memory_bandwidth_gb_per_s"],
];

/** @param {View} view */
function serving(view) {
  if (!anyActive(view, details)) return nothing;
  const row = (/** @type {string} */ name) => numberField(view, name, { row: true });
  // A lifecycle asks for the architecture with its training.
  const own = view.choice("kind") === "infer";
  const weights = own ? nothing : row("weight_bits");
  return moreFold(
    view,
    "serving",
    view.t("fold.serving"),
    html`${selectField(view, "inference_method", choicesOf(view, "inference_method"), { row: true })}
      <p class="hint">${view.t("help.inference_method")}</p>
      ${weights}${row("kv_bits")}${own ? html`${row("layers")}${row("hidden_size")}` : nothing}
      ${row("kv_heads")}${row("head_dimension")}${row("prefill_mfu_percent")}
      ${row("prefill_utilisation_percent")}${row("decode_utilisation_percent")}${row("bandwidth_utilisation_percent")}
      ${row("memory_bandwidth_gb_per_s")}`,
    view.derived.faults.some(({ field }) => details.includes(field)),
  );
}

/** @param {View} view */
export function requests(view) {
  // A published split takes the service from the training.
  if (!view.active.has("requests_per_day")) return nothing;
  const { request } = view.store.ui;
  return html`<section class="grp">
    <h3>${view.t("requests")}</h3>
    ${work(view)}
    ${radioField(view, "service", choicesOf(view, "service"))}
    <div class="two">
      ${numberField(view, "occupancy_percent")}${numberField(view, "replicas")}${numberField(view, "batch")}
    </div>
    <div class="links">
      ${serving(view)}
      ${
        view.active.has("flops_per_request")
          ? html`<button type="button" class="linkbtn" @click=${() => view.actions.useRequest(!request)}>
              ${view.t(request ? "fold.request.back" : "fold.request")}
            </button>`
          : nothing
      }
    </div>
  </section>`;
}
