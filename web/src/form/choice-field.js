// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from "lit/html.js";
import { holds } from "./holds.js";
import { described, dot, messages, resetButton, shell } from "./shell.js";

/** @import { View } from "../view.js" */
/** @typedef {{id: string, text: string, note?: string}} Option */

/**
 * A short list of presets or choices as the platform's own select.
 * @param {View} view
 * @param {string} name
 * @param {Option[]} options
 * @param {{row?: boolean}} [layout]
 */
export function selectField(view, name, options, { row = false } = {}) {
  if (!view.active.has(name)) return nothing;
  const { key } = view.description(name);
  // A first option without an id stands for "nothing chosen".
  const chosen = options[0]?.id === "" ? "" : view.choice(name);
  return shell(view, name, {
    row,
    control: (describedBy, invalid) => html`<div class="in sel">
      <select
        id=${`f-${key}`}
        name=${key}
        aria-label=${view.label(name) + view.editedWords(name)}
        aria-invalid=${invalid ? "true" : nothing}
        aria-describedby=${describedBy || nothing}
        @change=${(/** @type {Event} */ e) => view.actions.choose(name, /** @type {HTMLSelectElement} */ (e.target).value)}
      >
        ${options.map(
          ({ id, text }) => html`<option value=${id} ?selected=${holds(id === chosen)}>${text}</option>`,
        )}
      </select>
    </div>`,
  });
}

/**
 * @param {View} view
 * @param {string} name
 * @param {Option[]} options
 */
export function radioField(view, name, options) {
  if (!view.active.has(name)) return nothing;
  const { key } = view.description(name);
  const chosen = view.choice(name);
  const describedBy = described(view, name);
  return html`<fieldset
    class=${`choice${view.fault(name) ? " bad" : ""}`}
    id=${`f-${key}`}
    data-field=${name}
    aria-describedby=${describedBy || nothing}
  >
    <legend class="sr">${view.label(name)}${view.editedWords(name)}</legend>
    <div class="lab" aria-hidden=${view.edited(name) ? nothing : "true"}>
      <span>${view.label(name)}</span>${dot(view, name)}${resetButton(view, name)}
    </div>
    ${options.map(
      ({ id, text, note }) => html`<label
        ><input
          type="radio"
          name=${key}
          value=${id}
          ?checked=${holds(id === chosen)}
          @change=${() => view.actions.choose(name, id)}
        /><span>${text}</span>${note ? html`<small>${note}</small>` : nothing}</label
      >`,
    )}${messages(view, name)}
  </fieldset>`;
}

/** The choices of a field, in the core's order and the page's words. @param {View} view @param {string} name @returns {Option[]} */
export const choicesOf = (view, name) =>
  (view.description(name).choices ?? []).map((id) => ({ id, text: view.t(`choice.${name}.${id}`) }));
