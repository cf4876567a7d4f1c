// SPDX-License-Identifier: Apache-2.0
// The devices: which, how many, how well they are used.
import { html, nothing } from "lit/html.js";
import { combobox } from "./combobox-view.js";
import { selectField } from "./choice-field.js";
import { moreFold } from "./more.js";
import { numberField, slider } from "./number-field.js";

/** @import { View } from "../view.js" */

/** Rows to choose from, and a first one for "not known" while nothing is chosen. @param {View} view @param {string} name @param {{id: string}[]} rows */
const unset = (view, name, rows) =>
  name in view.store.scenario || (view.choice("processor") !== "custom" && view.choice(name))
    ? view.options(rows)
    : [{ id: "", text: view.t("choice.unknown") }, ...view.options(rows)];

/** The processor's own figures: asked of a device of one's own, and there to be overridden for every other. @param {View} view */
function figures(view) {
  const custom = view.choice("processor") === "custom";
  const { nodes, memory } = view.model.presets;
  const help = (/** @type {string} */ name) =>
    custom ? { row: true, hint: view.help(name) } : { row: true };
  const body = html`${numberField(view, "tdp_w", { row: true })}${
    custom ? numberField(view, "custom_idle_w", { row: true }) : nothing
  }${numberField(view, "peak_tflops", help("peak_tflops"))}
    ${numberField(view, "die_area_mm2", help("die_area_mm2"))}${selectField(view, "node", unset(view, "node", nodes), { row: true })}
    ${numberField(view, "memory_gb", { row: true })}${selectField(view, "memory_type", unset(view, "memory_type", memory), { row: true })}`;
  const asked = view.derived.faults.some(({ field }) => field === "tdp_w" || field === "peak_tflops");
  return moreFold(view, "figures", view.t(custom ? "fold.custom" : "fold.figures"), body, custom || asked);
}

/** Whether the speed reached is asked for, and may be said in tokens. @param {View} view */
function speed(view) {
  if (!view.active.has("tokens_per_s")) return nothing;
  const { tokens } = view.store.ui;
  return html`<button type="button" class="linkbtn" @click=${() => view.actions.useTokens(!tokens)}>
    ${view.t(tokens ? "fold.tokens.back" : "fold.tokens")}
  </button>`;
}

/** @param {View} view */
function count(view) {
  const served = view.choice("kind") === "infer";
  const unit = view.t("unit.devices");
  if (served)
    return numberField(view, "count", {
      unit,
      hint: view.t("help.count.replica"),
    });
  const fast = view.store.ui.tokens && view.active.has("tokens_per_s");
  return html`<div class="two">
      ${numberField(view, "count", { unit })}${
        fast
          ? numberField(view, "tokens_per_s", { scaled: true, label: view.t("field.short.tokens_per_s") })
          : numberField(view, "mfu_percent", { unit: "% MFU" })
      }
    </div>
    ${fast ? nothing : slider(view, "mfu_percent", { lowest: 1, highest: 80, step: 1 })}`;
}

/** @param {View} view */
export function hardware(view) {
  const processors = view.model.presets.processors.length - 1;
  return html`<section class="grp">
    <h3>${view.t("hardware")}</h3>
    ${combobox(view, "processor", view.t("presets.count", { n: processors }))} ${count(view)}
    ${selectField(view, "precision", view.precisions(), { row: true })}
    <div class="links">${figures(view)}${speed(view)}</div>
  </section>`;
}
