// SPDX-License-Identifier: Apache-2.0
// From a target back to the fewest levers that reach it.
import { html, nothing } from "lit/html.js";
import { holds } from "../../form/holds.js";
import { formatChange, inBase } from "../../text/format.js";
import { parseNumber } from "../../text/number-entry.js";
import { box } from "../ask/parts.js";
import { leverName, listed } from "./words.js";

/** @import { View } from "../../view.js" */
/** @import { Plan } from "./types.js" */

const units = ["%", "kg", "t"];

/** @param {View} view @param {Plan} plan */
function answer(view, plan) {
  const { measures, after, ratio, reached } = plan;
  const params = {
    n: measures.length,
    total: view.mass(after.total_g).text,
    change: formatChange(ratio, 1, view.lang).text,
    names: listed(
      view,
      measures.map((id) => leverName(view, id)),
    ),
  };
  const key =
    measures.length === 0
      ? reached
        ? "plan.already"
        : "plan.nothing"
      : reached
        ? "plan.found"
        : "plan.best";
  return html`<p class="found">${view.t(key, params)}</p>
    ${plan.exact ? nothing : html`<p class="note">${view.t("plan.rough")}</p>`}
    ${
      measures.length > 0
        ? html`<button type="button" class="btn" id="plan-use" @click=${() => view.actions.turnOnOnly(measures)}>${view.t("plan.use")}</button>`
        : nothing
    }`;
}

/** @param {View} view */
export function planBlock(view) {
  const { ask } = view.store.ui;
  const unit = units.includes(ask.planUnit) ? ask.planUnit : "%";
  const text = ask.plan ?? view.t("plan.usual");
  const careful = ask.planCareful === "1";
  const read = parseNumber(text, view.lang);
  // "-50" and "50" are the same wish.
  const share = read.ok ? Math.abs(read.value) : 0;
  const good = unit === "%" ? share > 0 && share <= 100 : read.ok && read.value > 0;
  const bad = text.trim() !== "" && !good;
  const target =
    unit === "%" ? { target_percent: -share } : { target_g: read.ok ? inBase(read.value, unit) : null };
  const spared = careful
    ? view.model.levers.filter((lever) => lever.catch === "quality").map(({ id }) => id)
    : [];
  const { result, fresh } = good
    ? view.actions.ask("plan", "plan", [view.derived.drawn, { ...target, without: spared }], "plan")
    : { result: null, fresh: true };
  return html`<div class="ask" id="plan">
    <header><h3>${view.t("plan.title")}</h3></header>
    <div class="asked">
      ${box(view, "plan", {
        label: view.t(unit === "%" ? "plan.target" : "plan.budget"),
        text,
        bad,
        why: view.t(unit === "%" ? "plan.bad" : "fault.not-positive", { field: view.t("plan.budget") }),
        unit: html`<select class="unit" aria-label=${view.t("plan.unit")} @change=${(/** @type {Event} */ e) => view.actions.question({ planUnit: /** @type {HTMLSelectElement} */ (e.target).value })}>
          ${units.map((id) => html`<option value=${id} ?selected=${holds(id === unit)}>${id}</option>`)}
        </select>`,
      })}
      <label class="fix"
        ><input
          type="checkbox"
          ?checked=${holds(careful)}
          @change=${(/** @type {Event} */ e) => view.actions.question({ planCareful: /** @type {HTMLInputElement} */ (e.target).checked ? "1" : "" })}
        /><span>${view.t("plan.careful")}</span></label
      >
    </div>
    <div class=${`answer${fresh ? "" : " old"}`} aria-live="polite">
      ${result && good && Array.isArray(result.measures) ? answer(view, result) : good && fresh ? html`<p class="note">${view.t("question.none")}</p>` : nothing}
    </div>
  </div>`;
}
