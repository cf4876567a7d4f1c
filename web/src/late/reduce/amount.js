// SPDX-License-Identifier: Apache-2.0
// How much of a lever: a number, or a row of a table.
import { html, nothing } from "lit/html.js";
import { guard } from "lit/directives/guard.js";
import { live } from "lit/directives/live.js";
import { holds } from "../../form/holds.js";
import { issueText } from "../../text/issues.js";

/** @import { View } from "../../view.js" */
/** @import { Issue, Lever, LeverEffect } from "./types.js" */

/** The model writes "1" for a number without a unit. @param {string} unit */
const bare = (unit) => (unit === "1" ? "" : unit);

/** An amount with its unit. @param {View} view @param {Lever} lever @param {number} value */
export const amountText = (view, lever, value) =>
  view.quantity(Number(value.toPrecision(4)), bare(lever.unit)).text;

/** Why an amount is none, or cannot be, in a sentence. @param {View} view @param {Lever} lever @param {Issue[]} issues */
export function amountFault(view, lever, issues) {
  const { id, lowest, highest } = lever;
  const entry = view.store.amountEntries[id];
  const issue = entry?.code
    ? { field: id, code: entry.code, value: entry.value ?? null, lowest, highest }
    : issues.find(({ field }) => field === id);
  return issue ? issueText(issue, view.lang, bare(lever.unit), view.t(`amount.${id}`)) : "";
}

/**
 * A number in a row: its small label above, its unit behind, what is wrong below.
 * @param {View} view
 * @param {{id: string, label: string, spoken: string, text: string, unit: string, fault: string, input: (text: string) => void, leave: () => void}} parts
 */
export const amountField = (view, { id, label, spoken, text, unit, fault, input, leave }) => html`<div
  class=${`f amount${fault ? " bad" : ""}`}
>
  <div class="lab"><label for=${id}>${label}</label></div>
  <div class="in">
    <input
      id=${id}
      type="text"
      inputmode="decimal"
      autocomplete="off"
      spellcheck="false"
      .value=${live(text)}
      aria-label=${spoken}
      aria-invalid=${fault ? "true" : nothing}
      aria-describedby=${fault ? `${id}-why` : nothing}
      @input=${(/** @type {Event} */ e) => input(/** @type {HTMLInputElement} */ (e.target).value)}
      @blur=${leave}
    />${unit ? html`<span class="u" aria-hidden="true">${unit}</span>` : nothing}
  </div>
  <p class="msg error" id=${`${id}-why`} ?hidden=${!fault}>${fault}</p>
</div>`;

/** @param {View} view @param {Lever} lever @param {LeverEffect} row */
function rowField(view, { id, takes }, row) {
  const chosen = row.amount;
  const list = () => {
    if (takes === "fab")
      return view
        .options(view.model.presets.fabs)
        .map(
          (fab) => html`<option value=${fab.id} ?selected=${holds(fab.id === chosen)}>${fab.text}</option>`,
        );
    const regions = view.items("regions").filter((region) => region.id !== "custom");
    return [...new Set(regions.map(({ group }) => group))].map(
      (group) => html`<optgroup label=${group}>
        ${regions.filter((region) => region.group === group).map((region) => html`<option value=${region.id} ?selected=${holds(region.id === chosen)}>${region.name}</option>`)}
      </optgroup>`,
    );
  };
  return html`<div class="f amount">
    <div class="lab"><label for=${`amount-${id}`}>${view.t(`amount.${id}`)}</label></div>
    <div class="in sel">
      <select
        id=${`amount-${id}`}
        aria-label=${view.t("reduce.amount.of", { amount: view.t(`amount.${id}`), name: view.t(`lever.${id}`) })}
        @change=${(/** @type {Event} */ e) => view.actions.chooseAmount(id, /** @type {HTMLSelectElement} */ (e.target).value)}
      >
        ${guard([id, chosen], list)}
      </select>
    </div>
  </div>`;
}

/** @param {View} view @param {Lever} lever @param {LeverEffect} row @param {Issue[]} issues */
export function amount(view, lever, row, issues) {
  const { id, takes } = lever;
  if (takes === "none") return nothing;
  if (takes !== "number") return rowField(view, lever, row);
  const typed = view.store.measures[id];
  const value = typeof typed === "number" ? typed : typeof row.amount === "number" ? row.amount : null;
  const unit = bare(lever.unit);
  const spoken = view.t("reduce.amount.of", { amount: view.t(`amount.${id}`), name: view.t(`lever.${id}`) });
  const words = view.spoken(unit);
  return amountField(view, {
    id: `amount-${id}`,
    label: view.t(`amount.${id}`),
    spoken: words ? view.t("field.in", { field: spoken, unit: words }) : spoken,
    text: view.store.amountEntries[id]?.text ?? (value === null ? "" : view.entryText(value)),
    unit: unit ? view.unit(unit) : "",
    fault: amountFault(view, lever, issues),
    input: (text) => view.actions.typeAmount(id, text),
    leave: () => view.actions.leaveAmount(id),
  });
}
