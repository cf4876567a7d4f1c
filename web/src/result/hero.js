// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from "lit/html.js";
import { counted } from "./counted.js";
import { dots } from "./dots.js";
import { holds } from "../form/holds.js";
import { icon } from "../icons.js";
import { stats } from "./stats.js";
import { title } from "./title.js";
import { split } from "./split.js";

/** @import { View } from "../view.js" */

/** What stands in the way of a current result, with a link to the field. @param {View} view */
function stale(view) {
  const [fault] = view.derived.faults;
  if (!view.derived.stale || !fault) return nothing;
  const { key } = view.description(fault.field);
  return html`<p class="staleb">
    ${icon("warning")}<span
      >${view.t("stale.before")}
      <a href=${`#f-${key}`} @click=${view.actions.jump(fault.field)}>${view.t("stale.fix", { field: view.label(fault.field) })}</a>
      ${view.t("stale.after")}</span
    >
  </p>`;
}

/** @param {View} view */
function actions(view) {
  const { copied, refused } = view.store.ui;
  const [fault] = view.derived.stale ? view.derived.faults : [];
  const why = fault ? view.t("action.copy.stale", { field: view.label(fault.field) }) : "";
  return html`<div class="acts">
    <button
      type="button"
      class="btn pri"
      id="copy-link"
      aria-disabled=${fault ? "true" : nothing}
      aria-describedby=${fault ? "copy-why" : nothing}
      title=${why || nothing}
      @click=${() => view.actions.copyLink()}
    >
      ${icon("link")}${view.t(copied ? "action.copied" : "action.copy.link")}
    </button>
    ${fault ? html`<span class="sr" id="copy-why">${why}</span>` : nothing}
    ${
      refused
        ? html`<input class="fallback" readonly .value=${refused} aria-label=${view.t("action.copy.refused")} />
            <p class="hint">${view.t("action.copy.refused")}</p>`
        : nothing
    }
  </div>`;
}

/** Where the watts come from. @param {View} view */
function power(view) {
  const { inputs, active } = view.valid.outcome;
  if (inputs.inference_method?.id === "ecologits" && active.includes("inference_method"))
    return view.t("counts.ecologits");
  return inputs.kind?.id === "energy"
    ? `${view.t("choice.kind.energy")}, ${view.t(`choice.energy_covers.${inputs.energy_covers?.id}`).toLowerCase()}`
    : view.t(`choice.power_method.${inputs.power_method?.id}`);
}

/** The choices that the figure must not be read without: where, what hardware counts, by which method. @param {View} view */
function counts(view) {
  const { inputs, basis, terms } = view.valid.outcome;
  const region = view.items("regions").find(({ id }) => id === inputs.region?.id);
  const typed = inputs.carbon_intensity_g_per_kwh?.origin === "typed" || inputs.region?.id === "custom";
  const grid = [
    typed ? "" : (region?.name ?? ""),
    view.quantity(terms.carbon_intensity_g_per_kwh, "g/kWh").text,
    view.t(`choice.carbon_intensity_basis.${basis}`).toLowerCase(),
  ];
  return html`<dl class="counts">
    <div><dt>${view.t("counts.grid")}</dt><dd>${grid.filter(Boolean).join(" · ")}</dd></div>
    <div>
      <dt>${view.t("counts.power")}</dt>
      <dd>${power(view)} · PUE\u00A0${view.entryText(terms.pue ?? 1)}</dd>
    </div>
    <div><dt>${view.t("counts.hardware")}</dt><dd>${view.t(counted(view.valid.outcome))}</dd></div>
  </dl>`;
}

/** @param {View} view */
export function hero(view) {
  const { footprint, complete } = view.valid.outcome;
  const { number, unit } = view.mass(footprint.total_g);
  return html`<section
    class=${`card hero${view.derived.stale ? " stale" : ""}`}
    id="result"
    tabindex="-1"
    aria-labelledby="title"
  >
    <div class="row2">
      <div>
        <h1 class="eyebrow" id="title">${title(view)}</h1>
        ${stale(view)}
        <p class="fig">
          <output id="total" aria-live="off" data-value=${footprint.total_g}
            >${complete ? nothing : html`<span class="least">${view.t("result.atleast.word")} </span>`}${number}\u00A0${unit}</output
          ><small>CO<sub>2</sub>e</small>
        </p>
        ${interval(view)}${missing(view)}${loose(view)}
        ${actions(view)}
      </div>
      ${dots(view)}
    </div>
    ${counts(view)} ${split(view)}${stats(view)}
  </section>`;
}

/** @param {View} view */
function interval(view) {
  const shown = view.interval("total_g");
  if (!shown) return nothing;
  const { low, high, unit, open } = shown;
  const two = !open && low !== high;
  const chosen = view.choice("interval_percent") ?? "90";
  const { key, choices } = view.description("interval_percent");
  return html`<p class=${`iv${view.derived.loose ? " loose" : ""}`} id="interval" data-points=${view.derived.uncertain?.points}>
    <span
      >${view.t(two ? "result.between" : "result.probably")}
      <b>${two ? view.t("result.between.range", { low, high: `${high}\u00A0${unit}` }) : shown.text}</b></span
    >
    <i aria-hidden="true">·</i>
    <span class="pick"
      ><select
        id=${`f-${key}`}
        name=${key}
        aria-label=${view.label("interval_percent")}
        @change=${(/** @type {Event} */ e) => view.actions.choose("interval_percent", /** @type {HTMLSelectElement} */ (e.target).value)}
      >
        ${(choices ?? []).map((id) => html`<option value=${id} ?selected=${holds(id === chosen)}>${view.t("result.interval", { n: id })}</option>`)}
      </select></span
    >
  </p>
    <p class="covers">${view.t("uncertainty.covers")}</p>`;
}

/** An interval that a faulty range has no part in. @param {View} view */
function loose(view) {
  const [fault] = view.derived.rangeFaults;
  if (!fault || view.derived.stale) return nothing;
  return html`<p class="staleb">
    ${icon("warning")}<span
      >${view.t("stale.interval")}
      <a href="#uncertainty" @click=${view.actions.jumpRange(fault.field)}
        >${view.t("stale.fix.range", { name: view.driverName(fault.field) })}</a
      >
      ${view.t("stale.after")}</span
    >
  </p>`;
}

/** Why a total is a lower bound. @param {View} view */
function missing(view) {
  const { complete, missing: parts } = view.valid.outcome;
  if (complete) return nothing;
  const names = parts.map((part) => view.t(`missing.${part}`));
  const list = new Intl.ListFormat(view.words.tag).format(names);
  return html`<p class="why">${view.t("result.missing", { parts: list })}</p>`;
}
