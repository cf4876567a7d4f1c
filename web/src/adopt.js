// SPDX-License-Identifier: Apache-2.0
// The prerendered page works as a form before the model is there. What was typed, chosen or opened meanwhile is taken
// over, and the focus comes back to where it was.

/** @import { Combobox } from "./form/combobox.js" */
/** @import { Actions } from "./actions.js" */

/**
 * @typedef {Object} Left
 * @property {[string, string, string][]} typed   key, text, scale
 * @property {[string, string][]} chosen          key, id
 * @property {string[]} open                      ids of open disclosures
 * @property {{id: string, start: number | null, end: number | null} | null} focus
 * @property {number} scroll
 */

/** @param {HTMLElement} app @returns {Left} */
export function leftBehind(app) {
  /** @type {Left} */
  const left = {
    typed: [],
    chosen: [],
    open: [],
    focus: null,
    scroll: app.querySelector(".scroll")?.scrollTop ?? 0,
  };
  for (const input of app.querySelectorAll("input")) {
    const changed =
      input.type === "radio" ? input.checked && !input.defaultChecked : input.value !== input.defaultValue;
    if (!changed || !input.name || input.name === "hours-kind") continue;
    if (input.type === "radio") left.chosen.push([input.name, input.value]);
    else
      left.typed.push([input.name, input.value, input.parentElement?.querySelector("select")?.value ?? ""]);
  }
  for (const select of app.querySelectorAll("select")) {
    const changed = [...select.options].some((option) => option.selected !== option.defaultSelected);
    if (changed && select.name) left.chosen.push([select.name, select.value]);
  }
  for (const details of app.querySelectorAll("details")) if (details.open) left.open.push(details.id);
  const focus = document.activeElement;
  if (focus?.id && app.contains(focus)) {
    const text = focus instanceof HTMLInputElement && focus.type === "text";
    left.focus = {
      id: focus.id,
      start: text ? focus.selectionStart : null,
      end: text ? focus.selectionEnd : null,
    };
  }
  return left;
}

/**
 * @param {Left} left
 * @param {Actions} actions
 * @param {Map<string, string>} names   field by key
 * @param {Record<string, Combobox>} combos
 */
export function takeOver(left, actions, names, combos) {
  for (const [key, id] of left.chosen) actions.choose(names.get(key) ?? "", id);
  for (const [key, text, scale] of left.typed) {
    const name = names.get(key) ?? "";
    if (combos[name]) combos[name].query = text;
    else actions.type(name, text, scale);
  }
}

/** @param {Left} left */
export function restore({ focus, scroll }) {
  document.querySelector("#app .scroll")?.scrollTo({ top: scroll });
  const element = focus && document.getElementById(focus.id);
  if (!element) return;
  element.focus({ preventScroll: true });
  if (element instanceof HTMLInputElement && focus.start !== null)
    element.setSelectionRange(focus.start, focus.end);
}
