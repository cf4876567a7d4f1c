// SPDX-License-Identifier: Apache-2.0
// How many draws there are, and more of them on request: a million, plain ones for a check, shares of the spread.
import { html, nothing } from "lit/html.js";
import { million } from "../draws.js";
import { formatInterval } from "../text/interval.js";
import { formatPercent } from "../text/format.js";

/** @import { View } from "../view.js" */

/** @param {View} view */
function progress(view) {
  const { busy, done, points } = view.store.ui.drawing;
  if (!busy) return nothing;
  const label = view.t(`draws.busy.${busy}`);
  return html`<div class="busy">
    <label for="draws-progress">${label}</label>
    ${busy === "indices" ? html`<progress id="draws-progress"></progress>` : html`<progress id="draws-progress" max=${points} .value=${done}></progress>`}
    <button type="button" class="btn" id="draws-cancel" @click=${() => view.actions.draws.cancel()}>${view.t("draws.cancel")}</button>
  </div>`;
}

/** Another way of drawing, beside the first. @param {View} view */
function check(view) {
  const { plain } = view.store.ui.drawing;
  const mine = view.interval("total_g");
  if (!plain || !mine) return nothing;
  const other = formatInterval(plain.figures.total_g, "g", view.lang, {
    complete: view.valid.outcome.complete,
  });
  return html`<p class="note" id="plain-check">${view.t("draws.plain.result", { range: other?.text ?? "", n: plain.points, mine: mine.text })}</p>`;
}

/** @param {View} view */
function indices(view) {
  const { indices: found } = view.store.ui.drawing;
  if (!found) return nothing;
  const share = (/** @type {number} */ part) => formatPercent(Math.max(0, part) * 100, view.lang).text;
  return html`<table class="plain" id="sobol">
    <caption>${view.t("draws.indices.caption")}</caption>
    <thead>
      <tr><th scope="col">${view.t("range.column.input")}</th><th scope="col">${view.t("draws.first")}</th><th scope="col">${view.t("draws.total")}</th></tr>
    </thead>
    <tbody>
      ${found.drivers.map(
        ({ id, first, total }) =>
          html`<tr><th scope="row">${view.driverName(id)}</th><td>${share(first)}</td><td>${share(total)}</td></tr>`,
      )}
    </tbody>
  </table>`;
}

/** @param {View} view */
export function drawing(view) {
  const { uncertain, stale, loose } = view.derived;
  if (!uncertain) return nothing;
  const { busy } = view.store.ui.drawing;
  const off = stale || loose || busy !== null;
  const button = (
    /** @type {"million" | "plain" | "indices"} */ id,
    /** @type {() => void} */ act,
    whole = false,
  ) =>
    html`<button type="button" class="btn" id=${`draws-${id}`} aria-disabled=${off || whole ? "true" : nothing} @click=${() => off || whole || act()}>
      ${view.t(`draws.${id}`)}
    </button>`;
  return html`<div class="draws">
    <p>${view.t("draws.points", { n: uncertain.points })}</p>
    <div class="row-acts">
      ${button("million", () => view.actions.draws.run("million"), uncertain.points >= million)}
      ${button("plain", () => view.actions.draws.run("plain"))}
      ${button("indices", () => view.actions.draws.indices())}
    </div>
    ${progress(view)}${check(view)}${indices(view)}
  </div>`;
}
