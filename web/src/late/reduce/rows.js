// SPDX-License-Identifier: Apache-2.0
// One row a lever: its switch, what it changes, how much, what that saves, what it costs and who says so.
import { html, nothing } from "lit/html.js";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import { formatNumber } from "../../text/format.js";
import { amount } from "./amount.js";
import { cite } from "./cite.js";
import { howMuch, howMuchButton } from "./how-much.js";
import { savingBar } from "./saving-bar.js";
import { changeText, effects, leverName, ratioRange, ratioText } from "./words.js";

/** @import { View } from "../../view.js" */
/** @import { Issue, Lever, LeverEffect, Reduction } from "./types.js" */

/** Whose evidence it is, where it is not this system's. @param {View} view @param {LeverEffect} row */
function elsewhere(view, { same_system, low, high }) {
  if (same_system) return nothing;
  const span =
    low !== null && high !== null && low !== high
      ? view.t("reduce.elsewhere.range", { low: view.entryText(low), high: view.entryText(high) })
      : "";
  return html`<small class="other">${[view.t("reduce.elsewhere"), span].filter(Boolean).join(": ")}</small>`;
}

/** The saving in numbers. @param {View} view @param {LeverEffect} row */
function saved(view, { saved_g, ratio }) {
  const mass = view.mass(Math.abs(saved_g)).text;
  const worse = saved_g < 0;
  return html`<div class=${`d${worse ? " worse" : ""}`}>
    ${worse ? "+" : saved_g > 0 ? "\u2212" : ""}${mass}
    <small>${worse ? view.t("reduce.worse", { change: ratioText(view, ratio) }) : ratioText(view, ratio)}</small>
    <small>${ratioRange(view, ratio)}</small>
  </div>`;
}

/**
 * @param {View} view
 * @param {Reduction} answer
 * @param {Lever} lever
 * @param {LeverEffect} row
 * @param {Issue[]} issues
 */
function line(view, answer, lever, row, issues) {
  const { id } = lever;
  const on = id in view.store.measures;
  const moved = effects(view, answer.base, row.after);
  if (row.elapsed > 1)
    moved.push(
      view.t("reduce.effect.elapsed", { n: formatNumber(row.elapsed, view.lang, { figures: 2 }).text }),
    );
  return html`<li class=${on ? "on" : ""} data-lever=${id}>
    <input
      class="sw"
      type="checkbox"
      role="switch"
      id=${`lever-${id}`}
      aria-describedby=${`lever-${id}-what`}
      .checked=${live(on)}
      @change=${(/** @type {Event} */ e) => view.actions.switchLever(id, /** @type {HTMLInputElement} */ (e.target).checked)}
    />
    <div class="what">
      <label for=${`lever-${id}`}>${leverName(view, id)}</label>
      <small class="changes" id=${`lever-${id}-what`}>${row.changes.filter(({ from, to }) => from !== to).map((change) => html`<span>${changeText(view, change)}</span>`)}</small>
      <small class="catch">${view.t(`catch.${id}`)} <span class="cite">${cite(view, lever.citation)}</span></small>
      ${elsewhere(view, row)}
    </div>
    ${amount(view, lever, row, issues)}
    <div class="gain">
      ${savingBar(row.ratio)}
      <small>${moved.join(" · ")}</small>
      ${howMuchButton(view, lever)}
    </div>
    ${saved(view, row)}
    ${howMuch(view, lever, answer)}
  </li>`;
}

/** @param {View} view @param {Reduction} answer @param {LeverEffect[]} shown @param {Issue[]} issues */
export function list(view, answer, shown, issues) {
  const levers = new Map(view.model.levers.map((lever) => [/** @type {string} */ (lever.id), lever]));
  return html`<ul class="levers" id="levers" aria-label=${view.t("s.reduce")}>
    ${repeat(
      shown,
      ({ id }) => id,
      (row) => line(view, answer, /** @type {Lever} */ (levers.get(row.id)), row, issues),
    )}
  </ul>`;
}
