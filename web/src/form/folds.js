// SPDX-License-Identifier: Apache-2.0
// The folded groups. A summary always says what is set inside.
import { html, nothing } from "lit/html.js";
import { icon } from "../icons.js";
import { choicesOf, radioField, selectField } from "./choice-field.js";
import { numberField } from "./number-field.js";
import { overhead } from "./overhead.js";

/** @import { View } from "../view.js" */

/**
 * @param {View} view
 * @param {string} id
 * @param {string} title
 * @param {string} summary
 * @param {unknown} body
 * @param {boolean} [open]  open until the reader says otherwise
 */
export const fold = (view, id, title, summary, body, open = false) => html`<details
  class="fold"
  id=${`fold-${id}`}
  ?open=${view.foldOpen(id, open)}
  @toggle=${(/** @type {Event} */ e) => view.actions.fold(id, /** @type {HTMLDetailsElement} */ (e.target).open)}
>
  <summary>${icon("right")}<span class="t">${title}</span><span>${summary}</span></summary>
  <div class="body">${body}</div>
</details>`;

/** @param {View} view */
export function storageFold(view) {
  const ssd = view.value("ssd_tb") ?? 0;
  const hdd = view.value("hdd_tb") ?? 0;
  const drives = (/** @type {boolean} */ solid) =>
    view.options(view.model.presets.storage.filter((drive) => drive.solid_state === solid));
  const summary = [
    ssd > 0 ? view.t("fold.storage.ssd", { value: view.entryText(ssd) + "\u00A0TB" }) : "",
    hdd > 0 ? view.t("fold.storage.hdd", { value: view.entryText(hdd) + "\u00A0TB" }) : "",
  ].filter(Boolean);
  return fold(
    view,
    "storage",
    view.t("fold.storage"),
    summary.join(" · ") || view.t("fold.storage.none"),
    html`<div class="two">${numberField(view, "ssd_tb")}${numberField(view, "hdd_tb")}</div>
      <p class="hint">${view.t("help.ssd_tb")}</p>
      ${selectField(view, "ssd_type", drives(true))}${selectField(view, "hdd_type", drives(false))}
      <div class="two">${numberField(view, "retention_days")}${numberField(view, "replication")}</div>`,
  );
}

/** @param {View} view */
function powerSummary(view) {
  if (!view.active.has("power_method")) return view.t("fold.power.ecologits");
  const method = view.choice("power_method") ?? "";
  const watts = method === "measured" || method === "system";
  const power = view.value("power_w");
  const value = !watts
    ? `${view.entryText(view.value("utilisation_percent") ?? 0)}%`
    : power === null
      ? ""
      : `${view.entryText(power)}\u00A0W`;
  return view.t(`fold.power.${method}`, { value });
}

/** Methods whose answer leans one way say which, before they are chosen and after. */
const biased = ["essay", "system", "llmcarbon"];

/** @param {View} view */
export function powerFold(view) {
  // EcoLogits brings the energy of processors at work; waiting ones and hosts are asked for all the same.
  const brought = view.active.has("inference_method") && view.choice("inference_method") === "ecologits";
  if (!view.active.has("power_method") && !brought) return nothing;
  const serves = view.choice("kind") === "infer";
  const methods = choicesOf(view, "power_method").map((option) =>
    biased.includes(option.id)
      ? {
          ...option,
          note: view.t(`power.note.${option.id}${serves && option.id === "system" ? ".infer" : ""}`),
        }
      : option,
  );
  // A service writes tokens most of the time: the utilisation asked for is that of writing.
  const decode = serves ? ".decode" : "";
  return fold(
    view,
    "power",
    view.t("fold.power"),
    powerSummary(view),
    html`${radioField(view, "power_method", methods)}
      ${numberField(view, "power_w", { row: true })}${radioField(view, "power_covers", choicesOf(view, "power_covers"))}
      ${numberField(view, "utilisation_percent", {
        row: true,
        label: view.t(`field.utilisation_percent${decode}`),
        hint: view.t(`help.utilisation_percent${decode}`),
      })}
      ${numberField(view, "idle_power_w", { row: true })}${numberField(view, "host_power_per_device_w", { row: true })}
      ${view.choice("kind") === "life" ? nothing : overhead(view)}`,
  );
}

/** Where the share of good dies comes from, and what that takes. @param {View} view */
const yields = (
  view,
) => html`${selectField(view, "yield_model", choicesOf(view, "yield_model"), { row: true })}
  ${numberField(view, "yield", { row: true })}${numberField(view, "defect_density_per_cm2", { row: true })}
  ${numberField(view, "clustering", { row: true })}${numberField(view, "critical_layers", { row: true })}
  ${selectField(view, "wafer_loss", choicesOf(view, "wafer_loss"), { row: true })}`;

/** @param {View} view */
export function lifeFold(view) {
  const { servers, fabs } = view.model.presets;
  const life = view.value("lifetime_years");
  const summary = view.t("fold.life.summary", {
    life: life === null ? "" : `${view.entryText(life)}\u00A0${view.unit("a")}`,
    method: view.t(`choice.embodied_method.${view.choice("embodied_method")}`),
  });
  const allocation = view.choice("allocation");
  return fold(
    view,
    "life",
    view.t("fold.life"),
    summary,
    html`${selectField(view, "server", view.options(servers))}
      <div class="two">${numberField(view, "lifetime_years")}${numberField(view, "allocated_share_percent")}</div>
      ${radioField(view, "allocation", choicesOf(view, "allocation"))}
      ${allocation === "time" ? nothing : html`<p class="hint">${view.t(`note.allocation.${allocation}`)}</p>`}
      ${selectField(view, "embodied_method", choicesOf(view, "embodied_method"), { row: true })}
      ${radioField(view, "boundary", choicesOf(view, "boundary"))} ${yields(view)}
      ${selectField(view, "abatement_percent", choicesOf(view, "abatement_percent"), { row: true })}
      ${selectField(view, "fab_place", view.options(fabs))}`,
  );
}
