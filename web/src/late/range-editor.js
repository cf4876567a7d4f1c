// SPDX-License-Identifier: Apache-2.0
// Low and high of every uncertain input, for who knows better than the sources.
import { html, nothing } from "lit/html.js";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import { holds } from "../form/holds.js";
import { numberField } from "../form/number-field.js";
import { icon } from "../icons.js";
import { boundText, driverOf, driverText } from "../text/driver.js";
import { issueText } from "../text/issues.js";
import { rangeSource } from "./range-source.js";

/** @import { View } from "../view.js" */
/** @import { DriverRange } from "../../../wasm/types.js" */

/** @param {View} view @param {string} id @returns {{side: "low" | "high" | "both", text: string} | null} */
function fault(view, id) {
  const issue = view.derived.rangeFaults.find(({ field }) => field === id);
  if (!issue) return null;
  const { unit } = driverOf(view, id);
  const entry = view.store.rangeEntries[id];
  const side = entry?.low?.code ? "low" : entry?.high?.code ? "high" : "both";
  return { side, text: issueText({ ...issue, field: "" }, view.lang, unit, view.driverName(id)) };
}

/** What stands in a box: the reader's text, the edited bound, else the source's; nothing where there is no spread. @param {View} view @param {DriverRange} row @param {"low" | "high"} side */
function content(view, row, side) {
  const entry = view.store.rangeEntries[row.id]?.[side];
  if (entry) return entry.text;
  const edited = view.store.ranges[row.id];
  if (edited && edited !== "fixed") return boundText(view, edited[side]);
  return row.origin === "none" ? "" : boundText(view, row[side]);
}

/** @param {View} view @param {DriverRange} row */
function line(view, row) {
  const { id } = row;
  const { unit, field } = driverOf(view, id);
  const name = view.driverName(id);
  const wrong = fault(view, id);
  const fixed = view.store.ranges[id] === "fixed";
  const edited = id in view.store.ranges || id in view.store.rangeEntries;
  const suffix = unit ? view.unit(unit) : field === null ? "×" : "";
  const box = (/** @type {"low" | "high"} */ side) => html`<div
    class=${`f${wrong && wrong.side !== (side === "low" ? "high" : "low") ? " bad" : ""}`}
  >
    <div class="in">
      <input
        id=${`u-${side}-${id}`}
        type="text"
        inputmode="decimal"
        autocomplete="off"
        spellcheck="false"
        .value=${live(content(view, row, side))}
        placeholder=${boundText(view, row.value)}
        aria-label=${view.t(`range.${side}`, { name })}
        aria-invalid=${wrong ? "true" : nothing}
        aria-describedby=${wrong ? `u-why-${id}` : nothing}
        ?disabled=${fixed}
        @input=${(/** @type {Event} */ e) => view.actions.typeBound(id, side, /** @type {HTMLInputElement} */ (e.target).value)}
        @blur=${() => view.actions.leaveBound(id)}
      /><span class="u" aria-hidden="true">${suffix}</span>
    </div>
  </div>`;
  return html`<li data-driver=${id}>
    <div class="name">
      <b>${name}</b>
      <small>${view.t("range.value", { value: driverText(view, id, row.value) })} · <span>${rangeSource(view, row)}</span></small>
    </div>
    ${box("low")}${box("high")}
    <label class="fix"
      ><input
        type="checkbox"
        .checked=${live(fixed)}
        aria-label=${view.t("range.fixed.of", { name })}
        @change=${(/** @type {Event} */ e) => view.actions.fixRange(id, /** @type {HTMLInputElement} */ (e.target).checked)}
      /><span>${view.t("range.fixed")}</span></label
    >
    ${
      edited
        ? html`<button
            type="button"
            class="reset"
            title=${view.t("range.reset", { name })}
            aria-label=${view.t("range.reset", { name })}
            @click=${() => view.actions.resetRange(id)}
          >
            ${icon("reset")}
          </button>`
        : html`<span></span>`
    }
    ${wrong ? html`<p class="msg error" id=${`u-why-${id}`}>${icon("error")}<span>${wrong.text}</span></p>` : nothing}
  </li>`;
}

/** @param {View} view */
export function rangeEditor(view) {
  // In the model's order, so that a row stays where it is while its range is typed.
  const place = new Map(view.model.drivers.map(({ id }, i) => [id, i]));
  const rows = [...(view.derived.uncertain?.drivers ?? [])].sort(
    (a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0),
  );
  const group = (/** @type {DriverRange[]} */ some, /** @type {string} */ key) =>
    some.length > 0
      ? html`<h3>${view.t(key)}</h3><ul>${repeat(
          some,
          ({ id }) => id,
          (row) => line(view, row),
        )}</ul>`
      : nothing;
  // Whether it has a spread by itself, edited or not: a row must not move away under the hand that types.
  const from = place.get("training_tokens") ?? Infinity;
  const none = (/** @type {DriverRange} */ { id }) => (place.get(id) ?? 0) >= from;
  return html`<div class="ranges">
    <p class="hint">${view.t("range.help")}</p>
    ${group(
      rows.filter((row) => !none(row)),
      "range.group.own",
    )}
    ${group(rows.filter(none), "range.group.none")}
    <div class="seed">${numberField(view, "seed", { row: true, hint: view.help("seed") })}</div>
  </div>`;
}
