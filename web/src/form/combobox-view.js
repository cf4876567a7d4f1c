// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from "lit/html.js";
import { live } from "lit/directives/live.js";
import { icon } from "../icons.js";
import { pieces } from "./search.js";
import { described, dot, messages, resetButton } from "./shell.js";

/** @import { Combobox } from "./combobox.js" */
/** @import { Found } from "./search.js" */
/** @import { View } from "../view.js" */

/** @param {string} name @param {string} query */
const marked = (name, query) =>
  pieces(name, query).map(([text, hit]) => (hit ? html`<mark>${text}</mark>` : text));

/** @param {View} view @param {Combobox} combo @param {string} field */
function popup(view, combo, field) {
  const options = combo.options();
  const found = combo.result().found.length;
  const own = options.length - 1;
  const total = combo.source.items().length - 1;
  const chosen = combo.source.chosen();
  const query = combo.query ?? "";

  /** @param {Found} item @param {number} index @param {string} [more] */
  const option = (item, index, more = "") => html`<div
    role="option"
    id=${combo.optionId(index)}
    class=${`${more}${index === combo.active ? " on" : ""}`}
    aria-selected=${item.id === chosen ? "true" : "false"}
    aria-setsize=${options.length}
    aria-posinset=${index + 1}
    @pointerdown=${(/** @type {Event} */ e) => e.preventDefault()}
    @click=${() => combo.take(index)}
  >
    <b>${more ? view.t(`combo.own.${field}`) : marked(item.name, query)}</b>${
      item.alias || item.facts
        ? html`<span>${item.alias ? `${view.t("combo.matches", { alias: item.alias })} · ` : ""}${item.facts}</span>`
        : nothing
    }
  </div>`;

  // A search is one ranked list; the whole list stands under headings.
  /** @type {{name: string, from: number, items: Found[]}[]} */
  const groups = [];
  options.slice(0, -1).forEach((item, i) => {
    const last = groups[groups.length - 1];
    if (last && (query || last.name === item.group)) last.items.push(item);
    else groups.push({ name: query ? "" : item.group, from: i, items: [item] });
  });
  return html`<div class="pop" id=${`${combo.id}-pop`}>
    <div role="listbox" id=${`${combo.id}-list`} aria-label=${view.label(field)} tabindex="-1">
      ${
        found === 0
          ? html`<p class="none" role="presentation">
              ${view.t(`combo.none.${field}`, { q: query.trim() })}${own > 0 ? html` <b>${view.t("combo.near")}</b>` : nothing}
            </p>`
          : nothing
      }${groups.map(({ name, from, items }, g) =>
        name
          ? html`<div role="group" aria-labelledby=${`${combo.id}-g${g}`}>
              <div class="og" id=${`${combo.id}-g${g}`} role="presentation">${name}</div>
              ${items.map((item, i) => option(item, from + i))}
            </div>`
          : items.map((item, i) => option(item, from + i)),
      )}${option(options[own], own, "own")}
    </div>
    ${query ? html`<p class="count">${view.t(`combo.${field}.found`, { n: found, total })}</p>` : nothing}
  </div>`;
}

/**
 * @param {View} view
 * @param {string} field
 * @param {string} countText  how many there are to choose from
 */
export function combobox(view, field, countText) {
  const combo = view.combos[field];
  const items = combo.source.items();
  const item = items.find(({ id }) => id === combo.source.chosen()) ?? items[items.length - 1];
  const describedBy = `${combo.id}-facts ${described(view, field)}`.trim();
  return html`<div class=${`combo f${combo.open ? " open" : ""}${view.fault(field) ? " bad" : ""}`} data-field=${field}>
    <div class="lab">
      <label for=${combo.id} title=${view.help(field)}>${view.label(field)}</label>${dot(view, field)}${resetButton(view, field)}
      <small>${countText}</small>
      <button type="button" class="btn ghost close" @click=${() => combo.hide()}>${view.t("action.close")}</button>
    </div>
    <div class="in box" @click=${() => view.actions.openCombo(field)}>
      <div class="t">
        <input
          id=${combo.id}
          name=${combo.source.key}
          type="text"
          role="combobox"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          aria-autocomplete="list"
          aria-expanded=${combo.open ? "true" : "false"}
          aria-controls=${combo.open ? `${combo.id}-list` : nothing}
          aria-activedescendant=${combo.open && combo.active >= 0 ? combo.optionId(combo.active) : nothing}
          aria-invalid=${view.fault(field) ? "true" : nothing}
          aria-describedby=${describedBy}
          .value=${live(combo.query ?? item.name)}
          @input=${(/** @type {Event} */ e) => combo.type(/** @type {HTMLInputElement} */ (e.target).value)}
          @keydown=${(/** @type {KeyboardEvent} */ e) => combo.keyClosed(e)}
          @focus=${(/** @type {Event} */ e) => view.actions.enter(field, /** @type {HTMLInputElement} */ (e.target))}
          @blur=${() => {
            combo.hide();
            view.actions.leave(field);
          }}
        />
        <span class="facts" id=${`${combo.id}-facts`}>${item.facts}</span>
      </div>
      ${icon("updown")}
    </div>
    ${messages(view, field)}${combo.open ? popup(view, combo, field) : nothing}
  </div>`;
}
