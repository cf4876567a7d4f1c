// SPDX-License-Identifier: Apache-2.0
// From a figure to reach back to the input that reaches it.
import { html, nothing } from "lit/html.js";
import { holds } from "../../form/holds.js";
import { inBase, formatChange } from "../../text/format.js";
import { inSentence } from "../../text/driver.js";
import { parseNumber } from "../../text/number-entry.js";
import { box, fieldOf, fieldSelect, select, valueText } from "./parts.js";

/** @import { View } from "../../view.js" */
/** @import { Solution } from "../../../../wasm/types.js" */

/** Units a figure can be asked in, as the figure's own ladder has them. */
const units = {
  total_g: ["kg", "t"],
  operational_g: ["kg", "t"],
  energy_facility_kwh: ["kWh", "MWh"],
};

/** @param {View} view @param {string} figure @param {number} value */
const figureText = (view, figure, value) =>
  figure === "energy_facility_kwh" ? view.quantity(value, "kWh").text : view.mass(value).text;

/** @param {View} view @param {Solution} found @param {{figure: string, field: string, target: number}} asked */
function answer(view, found, { figure, field, target }) {
  const name = inSentence(view.label(field));
  if (found.ok)
    return html`<p class="found">
        ${view.t(found.exact ? "budget.found" : "budget.near", { field: name, value: valueText(view, field, found.value), figure: figureText(view, figure, found.figure) })}
      </p>
      <button type="button" class="btn" id="budget-use" @click=${() => view.actions.useValue(field, found.value, `${view.label(field)} ${valueText(view, field, found.value)}`)}>${view.t("budget.use")}</button>`;
  const { nearest } = found;
  if (!nearest) return html`<p class="found">${view.t(`budget.${found.reason}`, { field: name })}</p>`;
  return html`<p class="found">
    ${view.t(`budget.${found.reason}`, {
      field: name,
      value: valueText(view, field, nearest.value),
      figure: figureText(view, figure, nearest.figure),
      change: formatChange(nearest.figure, target, view.lang).text,
    })}
  </p>`;
}

/** @param {View} view */
export function budgetBlock(view) {
  const { ask } = view.store.ui;
  const figure = /** @type {keyof typeof units} */ (ask.figure in units ? ask.figure : "total_g");
  const unit = units[figure].includes(ask.unit) ? ask.unit : units[figure][figure === "total_g" ? 1 : 0];
  const field = fieldOf(view, "budgetField", ["carbon_intensity_g_per_kwh", "mfu_percent", "pue"]);
  if (!field) return nothing;
  const text = ask.target ?? "";
  const read = parseNumber(text, view.lang);
  const empty = text.trim() === "";
  const bad = !empty && (!read.ok || read.value <= 0);
  const target = read.ok && !bad ? inBase(read.value, unit) : null;
  const { result, fresh } =
    target === null
      ? { result: null, fresh: true }
      : view.actions.ask("budget", "solve", [view.derived.drawn, { figure, target, field }], "questions");
  return html`<div class="ask" id="budget">
    <header><h3>${view.t("budget.title")}</h3></header>
    <div class="asked">
      ${select(
        view,
        "figure",
        view.t("budget.figure"),
        figure,
        Object.keys(units).map((id) => ({ id, text: view.t(`budget.figure.${id}`) })),
      )}
      ${box(view, "target", {
        label: view.t("budget.target"),
        text,
        bad,
        why: view.t("fault.not-positive", { field: view.t("budget.target") }),
        unit: html`<select class="unit" aria-label=${view.t("budget.unit")} @change=${(/** @type {Event} */ e) => view.actions.question({ unit: /** @type {HTMLSelectElement} */ (e.target).value })}>
          ${units[figure].map((id) => html`<option value=${id} ?selected=${holds(id === unit)}>${id}</option>`)}
        </select>`,
      })}
      ${fieldSelect(view, "budgetField", view.t("budget.field"), field)}
    </div>
    <div class=${`answer${fresh ? "" : " old"}`} aria-live="polite">
      ${
        target === null
          ? html`<p class="note">${view.t("budget.help")}</p>`
          : result && (result.ok || result.reason)
            ? answer(view, result, { figure, field, target })
            : fresh
              ? html`<p class="note">${view.t("question.none")}</p>`
              : nothing
      }
    </div>
  </div>`;
}
