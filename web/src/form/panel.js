// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from "lit/html.js";
import { holds } from "./holds.js";
import { combobox } from "./combobox-view.js";
import { choicesOf, radioField, selectField } from "./choice-field.js";
import { lifeFold, powerFold, storageFold } from "./folds.js";
import { moreFold } from "./more.js";
import { numberField, slider } from "./number-field.js";

/** @import { View } from "../view.js" */

/** @param {View} view */
function kinds(view) {
  const chosen = view.choice("kind");
  return html`<fieldset class="seg">
    <legend class="sr">${view.t("kind.legend")}</legend>
    ${(view.description("kind").choices ?? []).map(
      (id) => html`<label
        ><input
          type="radio"
          name="k"
          value=${id}
          ?checked=${holds(id === chosen)}
          @change=${() => view.actions.choose("kind", id)}
        />${view.t(`choice.kind.${id}`)}</label
      >`,
    )}
  </fieldset>`;
}

/** @param {View} view */
function model(view) {
  const flops = view.store.ui.flops;
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
      ${
        flops
          ? nothing
          : moreFold(
              view,
              "moe",
              view.t("fold.moe"),
              numberField(view, "active_parameters", {
                scaled: true,
                hint: view.t("help.active_parameters"),
              }),
            )
      }
      <button type="button" class="linkbtn" @click=${() => view.actions.useFlops(!flops)}>
        ${view.t(flops ? "fold.flops.back" : "fold.flops")}
      </button>
    </div>
  </section>`;
}

/** @param {View} view */
function use(view) {
  const device = view.store.ui.hours === "device";
  return html`<section class="grp">
    <h3>${view.t("use")}</h3>
    <fieldset class="choice">
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
    }
  </section>`;
}

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

/** @param {View} view */
function hardware(view) {
  const processors = view.model.presets.processors.length - 1;
  return html`<section class="grp">
    <h3>${view.t("hardware")}</h3>
    ${combobox(view, "processor", view.t("presets.count", { n: processors }))}
    <div class="two">
      ${numberField(view, "count", { unit: view.t("unit.devices") })}${numberField(view, "mfu_percent", { unit: "% MFU" })}
    </div>
    ${slider(view, "mfu_percent", { lowest: 1, highest: 80, step: 1 })}
    ${selectField(view, "precision", view.precisions(), { row: true })} ${figures(view)}
  </section>`;
}

/** What the intensity counts: asked of a typed one, and of a region that has a converted figure beside its direct one. @param {View} view */
function basis(view) {
  const choices = choicesOf(view, "carbon_intensity_basis");
  if ("carbon_intensity_g_per_kwh" in view.store.scenario || view.choice("region") === "custom")
    return radioField(view, "carbon_intensity_basis", choices);
  const region = view.region();
  if (region?.basis !== "direct" || region.life_cycle_g_per_kwh == null) return nothing;
  return selectField(view, "carbon_intensity_basis", choices, { row: true });
}

/** @param {View} view */
function place(view) {
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

/** @param {View} view */
export function panel(view) {
  const { ui } = view.store;
  const typed = Object.keys(view.store.scenario).length > 0 || Object.keys(view.store.entries).length > 0;
  return html`<form
    class=${`card panel${ui.folded ? " folded" : ""}`}
    id="scenario"
    tabindex="-1"
    aria-label=${view.t("scenario")}
    novalidate
    @submit=${(/** @type {Event} */ e) => e.preventDefault()}
  >
    <header>
      <h2>${view.t("scenario")}</h2>
      ${
        ui.folded
          ? html`<button type="button" class="linkbtn" @click=${() => view.actions.unfold()}>${view.t("action.edit")}</button>`
          : typed
            ? html`<button type="button" class="linkbtn" @click=${() => view.actions.resetAll()}>${view.t("action.reset.all")}</button>`
            : nothing
      }
    </header>
    ${kinds(view)}
    <div class="scroll" @scroll=${() => view.actions.scrolled()}>
      ${view.choice("kind") === "train" ? model(view) : use(view)} ${hardware(view)} ${place(view)}
      ${storageFold(view)}${powerFold(view)}${lifeFold(view)}
    </div>
  </form>`;
}
