// SPDX-License-Identifier: Apache-2.0
// The levers that are on, evaluated as one change by the model; and the way of that change into the scenario.
import { html, nothing } from "lit/html.js";
import { formatPercent } from "../../text/format.js";
import { effects, leverName, listed, ratioRange, ratioText } from "./words.js";

/** @import { View } from "../../view.js" */
/** @import { Reduction, Together } from "./types.js" */

/** What each saves added last, beside what it saves alone. @param {View} view @param {Reduction} answer @param {Together} together */
function each(view, { levers }, { last, product_ratio, ratio }) {
  if (last.length < 2) return nothing;
  const alone = new Map(levers.map(({ id, saved_g }) => [id, saved_g]));
  const mass = (/** @type {number | undefined} */ grams) =>
    html`<td>${grams === undefined ? view.t("nodata") : `${grams > 0 ? "\u2212" : grams < 0 ? "+" : ""}${view.mass(Math.abs(grams)).text}`}</td>`;
  const left = (/** @type {number} */ share) => formatPercent(share * 100, view.lang).text;
  return html`<table class="plain">
      <caption class="sr">${view.t("reduce.each")}</caption>
      <thead>
        <tr>
          <th scope="col">${view.t("reduce.each")}</th>
          <th scope="col">${view.t("reduce.each.alone")}</th>
          <th scope="col">${view.t("reduce.each.last")}</th>
        </tr>
      </thead>
      <tbody>
        ${last.map(({ id, saved_g }) => html`<tr><th scope="row">${leverName(view, id)}</th>${mass(alone.get(id))}${mass(saved_g)}</tr>`)}
      </tbody>
    </table>
    ${product_ratio === null ? nothing : html`<p class="note">${view.t("reduce.product", { product: left(product_ratio), together: left(ratio.value) })}</p>`}`;
}

/** Those that are on and do nothing, each with its reason. @param {View} view @param {Together} together */
const idle = (view, { ignored, unavailable }) =>
  /** @type {const} */ ([
    ["reduce.ignored", ignored],
    ["reduce.unavailable", unavailable],
  ]).map(([key, ids]) =>
    ids.length > 0
      ? html`<p class="note">${view.t(key, {
          names: listed(
            view,
            ids.map((id) => leverName(view, id)),
          ),
        })}</p>`
      : nothing,
  );

/** @param {View} view @param {Together} together */
const totalText = (view, { after }) => `${view.mass(after.total_g).text} CO₂e`;

/** Said once the answer is of what is on now. @param {View} view @param {number} n @param {Together} together */
const said = (view, n, together) =>
  view.t("reduce.said", { n, total: totalText(view, together), change: ratioText(view, together.ratio) });

/**
 * @param {View} view
 * @param {Reduction} answer
 * @param {boolean} fresh
 */
export function together(view, answer, fresh) {
  const n = Object.keys(view.store.measures).length;
  const found = n > 0 ? answer.together : null;
  return html`<p class="sr" role="status">${found && fresh ? said(view, n, found) : nothing}</p>
    ${found ? panel(view, answer, found, n, fresh) : nothing}`;
}

/**
 * @param {View} view
 * @param {Reduction} answer
 * @param {Together} found
 * @param {number} n
 * @param {boolean} fresh
 */
function panel(view, answer, found, n, fresh) {
  const { base } = answer;
  const interval = view.choice("interval_percent") ?? "90";
  const range = ratioRange(view, found.ratio);
  const ready = fresh && found.changes.length > 0;
  return html`<div class=${`together${fresh ? "" : " old"}`} id="together" role="group" aria-labelledby="h-together">
      <h3 id="h-together">${view.t("reduce.together", { n })}</h3>
      <p class="sum">
        <span class="before">${view.mass(base.total_g).text}</span><span aria-hidden="true">→</span>
        <b data-value=${found.after.total_g}>${totalText(view, found)}</b>
        <b class="change">${ratioText(view, found.ratio)}</b>
        ${range ? html`<span>${view.t("reduce.interval", { n: interval, range })}</span>` : nothing}
      </p>
      <p class="moved">${[...effects(view, base, found.after), view.t("reduce.lower", { share: formatPercent(found.lower * 100, view.lang).text })].join(" · ")}</p>
      ${each(view, answer, found)}${idle(view, found)}
      <div class="row-acts">
        <button type="button" class="btn pri" id="together-apply" aria-disabled=${ready ? nothing : "true"} @click=${() => ready && view.actions.applyMeasures(found)}>${view.t("reduce.apply")}</button>
        <button type="button" class="btn" @click=${() => view.actions.turnAllOff()}>${view.t("reduce.off")}</button>
      </div>
    </div>`;
}
