// SPDX-License-Identifier: Apache-2.0
// What the questions share: which inputs can be asked about, and their choice as the platform's own select.
import { html } from "lit/html.js";
import { holds } from "../../form/holds.js";

/** @import { View } from "../../view.js" */

/** Numbers that matter now and stand in the scenario. @param {View} view */
export const numericFields = (view) =>
  view.model.fields.filter(
    ({ name, type }) =>
      type === "number" && name !== "seed" && view.active.has(name) && view.input(name)?.value != null,
  );

/** The chosen field, or the first that can be. @param {View} view @param {string} key @param {string[]} best */
export function fieldOf(view, key, best) {
  const names = numericFields(view).map(({ name }) => name);
  const chosen = view.store.ui.ask[key];
  return [chosen, ...best].find((name) => name && names.includes(name)) ?? names[0];
}

/**
 * @param {View} view
 * @param {string} key   of the question's state
 * @param {string} label
 * @param {string} chosen
 * @param {{id: string, text: string}[]} options
 */
export const select = (view, key, label, chosen, options) => html`<div class="f">
  <div class="lab"><label for=${`q-${key}`}>${label}</label></div>
  <div class="in sel">
    <select id=${`q-${key}`} @change=${(/** @type {Event} */ e) => view.actions.question({ [key]: /** @type {HTMLSelectElement} */ (e.target).value })}>
      ${options.map(({ id, text }) => html`<option value=${id} ?selected=${holds(id === chosen)}>${text}</option>`)}
    </select>
  </div>
</div>`;

/** @param {View} view @param {string} key @param {string} label @param {string} chosen */
export const fieldSelect = (view, key, label, chosen) =>
  select(
    view,
    key,
    label,
    chosen,
    numericFields(view).map(({ name }) => ({ id: name, text: view.label(name) })),
  );

/** A value of a field with its unit. @param {View} view @param {string} name @param {number} value */
export function valueText(view, name, value) {
  const { unit } = view.description(name);
  return name === "device_hours" || name === "duration_h"
    ? view.hours(value)
    : view.quantity(Number(value.toPrecision(4)), unit).text;
}

/** A number typed into a question. @param {View} view @param {string} key @param {{label: string, text: string, unit?: unknown, placeholder?: string, bad?: boolean, why?: string}} parts */
export const box = (
  view,
  key,
  { label, text, unit = "", placeholder = "", bad = false, why = "" },
) => html`<div
  class=${`f${bad ? " bad" : ""}`}
>
  <div class="lab"><label for=${`q-${key}`}>${label}</label></div>
  <div class="in">
    <input
      id=${`q-${key}`}
      type="text"
      inputmode="decimal"
      autocomplete="off"
      spellcheck="false"
      .value=${text}
      placeholder=${placeholder}
      aria-invalid=${bad ? "true" : "false"}
      aria-describedby=${`q-why-${key}`}
      @input=${(/** @type {Event} */ e) => view.actions.question({ [key]: /** @type {HTMLInputElement} */ (e.target).value })}
    />${unit}
  </div>
  <p class="msg error" id=${`q-why-${key}`} ?hidden=${!bad}>${why}</p>
</div>`;
