// SPDX-License-Identifier: Apache-2.0
// The folded groups. A summary always says what is set inside.
import { html, nothing } from "lit/html.js";
import { icon } from "../icons.js";
import { choicesOf, radioField, selectField } from "./choice-field.js";
import { numberField } from "./number-field.js";

/** @import { View } from "../view.js" */

/**
 * @param {View} view
 * @param {string} id
 * @param {string} title
 * @param {string} summary
 * @param {unknown} body
 */
const fold = (view, id, title, summary, body) => html`<details
  class="fold"
  id=${`fold-${id}`}
  ?open=${view.foldOpen(id)}
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
  const method = view.choice("power_method") ?? "";
  const value =
    method === "measured"
      ? view.value("power_w") === null
        ? ""
        : `${view.entryText(/** @type {number} */ (view.value("power_w")))}\u00A0W`
      : `${view.entryText(view.value("utilisation_percent") ?? 0)}%`;
  return view.t(`fold.power.${method}`, { value });
}

/** @param {View} view */
export function powerFold(view) {
  const methods = choicesOf(view, "power_method").map((option) =>
    option.id === "essay" && view.choice("power_method") !== "essay"
      ? { ...option, note: view.t("essay.note") }
      : option,
  );
  return fold(
    view,
    "power",
    view.t("fold.power"),
    powerSummary(view),
    html`${radioField(view, "power_method", methods)}
      ${numberField(view, "power_w", { row: true })}${radioField(view, "power_covers", choicesOf(view, "power_covers"))}
      ${numberField(view, "utilisation_percent", { row: true, hint: view.t("help.utilisation_percent") })}
      ${numberField(view, "idle_power_w", { row: true })}${numberField(view, "host_power_per_device_w", { row: true })}
      ${numberField(view, "development_overhead", { row: true, unit: "×", hint: view.t("help.development_overhead") })}`,
  );
}

/** @param {View} view */
export function lifeFold(view) {
  const { servers, fabs } = view.model.presets;
  const life = view.value("lifetime_years");
  const good = view.value("yield");
  const summary = view.t("fold.life.summary", {
    life: life === null ? "" : `${view.entryText(life)}\u00A0${view.unit("a")}`,
    yield: good === null ? "" : view.entryText(good),
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
      ${radioField(view, "boundary", choicesOf(view, "boundary"))}
      <div class="two">
        ${numberField(view, "yield")}${selectField(view, "abatement_percent", choicesOf(view, "abatement_percent"))}
      </div>
      ${selectField(view, "fab_place", view.options(fabs))}`,
  );
}
