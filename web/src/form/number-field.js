// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from "lit/html.js";
import { live } from "lit/directives/live.js";
import { holds } from "./holds.js";
import { scales } from "../text/decimal.js";
import { shell } from "./shell.js";

/** @import { View } from "../view.js" */

const ownFigures = new Set(["tdp_w", "peak_tflops", "die_area_mm2", "memory_gb"]);

/**
 * What the box holds: the reader's own text while there is one, else the typed value, else what a preset gives. A
 * value worked out from other inputs is only a placeholder: it is nobody's figure.
 * @param {View} view
 * @param {string} name
 * @param {boolean} scaled
 */
export function content(view, name, scaled) {
  const entry = view.store.entries[name];
  const typed = view.store.scenario[name];
  const input = view.input(name);
  // Until a device of one's own is described, the shown result is of another one: its figures are not this one's.
  const foreign = input?.origin === "preset" && view.choice("processor") === "custom" && ownFigures.has(name);
  const value = typeof typed === "number" ? typed : foreign ? null : (input?.value ?? null);
  const { text, scale } = view.boxText(value, scaled, typed !== undefined);
  if (entry) return { text: entry.text, placeholder: text, scale: entry.scale };
  const derived = typed === undefined && input?.origin === "derived";
  return derived ? { text: "", placeholder: text, scale } : { text, placeholder: "", scale };
}

/**
 * @param {View} view
 * @param {string} name
 * @param {{scaled?: boolean, label?: string, unit?: string, hint?: string, row?: boolean, after?: unknown}} [options]
 */
export function numberField(view, name, options = {}) {
  if (!view.active.has(name)) return nothing;
  const { scaled = false, hint, row, after } = options;
  const { key, unit } = view.description(name);
  const { text, placeholder, scale } = content(view, name, scaled);
  const suffix = options.unit ?? view.unit(unit);
  const spoken = view.spoken(scaled ? scale : unit);
  const label = options.label ?? view.label(name);
  return shell(view, name, {
    label,
    hint,
    row,
    after,
    control: (describedBy, invalid) => html`<div class="in">
      <input
        id=${`f-${key}`}
        name=${key}
        type="text"
        inputmode="decimal"
        autocomplete="off"
        spellcheck="false"
        .value=${live(text)}
        placeholder=${placeholder}
        aria-label=${(spoken ? view.t("field.in", { field: label, unit: spoken }) : label) + view.editedWords(name)}
        aria-invalid=${invalid ? "true" : nothing}
        aria-describedby=${describedBy || nothing}
        @input=${(/** @type {Event} */ e) => view.actions.type(name, /** @type {HTMLInputElement} */ (e.target).value, scale)}
        @focus=${(/** @type {Event} */ e) => view.actions.enter(name, /** @type {HTMLInputElement} */ (e.target))}
        @blur=${() => view.actions.leave(name)}
      />${
        scaled
          ? html`<select
              class="unit"
              aria-label=${view.t("scale.label", { field: label })}
              @change=${(/** @type {Event} */ e) => view.actions.type(name, text || placeholder, /** @type {HTMLSelectElement} */ (e.target).value)}
            >
              ${["", ...scales.keys()].map(
                (word) =>
                  html`<option value=${word} ?selected=${holds(word === scale)}>${view.t(`scale.${word || "one"}`)}</option>`,
              )}
            </select>`
          : suffix
            ? html`<span class="u" aria-hidden="true">${suffix}</span>`
            : nothing
      }
    </div>`,
  });
}

/**
 * A slider under its field, never alone: what it sets, the field shows.
 * @param {View} view
 * @param {string} name
 * @param {{lowest: number, highest: number, step: number}} range
 */
export function slider(view, name, { lowest, highest, step }) {
  if (!view.active.has(name)) return nothing;
  const typed = view.store.scenario[name];
  const value = typeof typed === "number" ? typed : (view.input(name)?.value ?? lowest);
  const at = Math.min(highest, Math.max(lowest, value));
  const filled = ((at - lowest) / (highest - lowest)) * 100;
  return html`<span class="slider"
    ><svg aria-hidden="true" focusable="false"><rect width=${`${filled.toFixed(2)}%`} height="100%"></rect></svg
    ><input
      type="range"
      min=${lowest}
      max=${highest}
      step=${step}
      .value=${live(String(at))}
      aria-label=${view.t("slider.label", { field: view.label(name) })}
      aria-valuetext=${`${view.entryText(value)} ${view.spoken(view.description(name).unit)}`}
      @input=${(/** @type {Event} */ e) => view.actions.slide(name, Number(/** @type {HTMLInputElement} */ (e.target).value))}
  /></span>`;
}
