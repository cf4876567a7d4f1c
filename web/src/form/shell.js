// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from "lit/html.js";
import { icon } from "../icons.js";

/** @import { View } from "../view.js" */

/** @param {View} view @param {string} name */
export function resetButton(view, name) {
  if (!view.edited(name)) return nothing;
  const label = view.t("action.reset.field", { field: view.label(name) });
  return html`<button
    type="button"
    class="reset"
    title=${label}
    aria-label=${label}
    @click=${() => view.actions.reset(name)}
  >
    ${icon("reset")}
  </button>`;
}

/** The dot beside a label whose value is the reader's own. @param {View} view @param {string} name */
export const dot = (view, name) => (view.edited(name) ? html`<span class="edited"></span>` : nothing);

/**
 * What stands under a control: how the text was read, the fault, the warnings.
 * @param {View} view
 * @param {string} name
 */
export function messages(view, name) {
  const { key } = view.description(name);
  const fault = view.fault(name);
  const readback = view.store.entries[name]?.readback;
  return html`${readback && !fault ? html`<span class="hint" id=${`r-${key}`}>${readback}</span>` : nothing}${
    fault ? html`<p class="msg error" id=${`e-${key}`}>${icon("error")}<span>${fault}</span></p>` : nothing
  }${view
    .warningsOf(name)
    .map(
      (text, i) => html`<p class="msg warn" id=${`w-${key}-${i}`}>${icon("warning")}<span>${text}</span></p>`,
    )}`;
}

/** Ids of what `messages` shows. @param {View} view @param {string} name @param {string} [hint] */
export function described(view, name, hint) {
  const { key } = view.description(name);
  const fault = view.fault(name);
  const ids = hint ? [`h-${key}`] : [];
  if (view.store.entries[name]?.readback && !fault) ids.push(`r-${key}`);
  if (fault) ids.push(`e-${key}`);
  return [...ids, ...view.warningsOf(name).map((_, i) => `w-${key}-${i}`)].join(" ");
}

/**
 * A labelled field: label, dot and reset above; control; hint and messages below.
 * @param {View} view
 * @param {string} name
 * @param {{control: (describedBy: string, invalid: boolean) => unknown, label?: string, hint?: string, row?: boolean, after?: unknown}} parts
 */
export function shell(view, name, { control, label = view.label(name), hint, row = false, after = nothing }) {
  const { key } = view.description(name);
  const invalid = Boolean(view.fault(name));
  return html`<div class=${`f${row ? " row" : ""}${invalid ? " bad" : ""}`} data-field=${name}>
    <div class="lab">
      <label for=${`f-${key}`} title=${view.help(name)}>${label}</label>${dot(view, name)}${resetButton(view, name)}
    </div>
    ${control(described(view, name, hint), invalid)}${after}${
      hint ? html`<span class="hint" id=${`h-${key}`}>${hint}</span>` : nothing
    }${messages(view, name)}
  </div>`;
}
