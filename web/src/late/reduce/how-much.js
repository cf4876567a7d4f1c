// SPDX-License-Identifier: Apache-2.0
// The total along the amounts of one lever, and the amount at which it is least.
import { html, nothing } from "lit/html.js";
import { icon } from "../../icons.js";
import { formatChange } from "../../text/format.js";
import { inSentence } from "../../text/driver.js";
import { plot } from "../ask/sweep-plot.js";
import { amountText } from "./amount.js";
import { leverName } from "./words.js";

/** @import { View } from "../../view.js" */
/** @import { Lever, LeverSweep, Reduction } from "./types.js" */

/** @param {View} view @param {string} id */
const isOpen = (view, id) => view.store.ui.ask.lever === id;

/** @param {View} view @param {Lever} lever */
export function howMuchButton(view, { id, takes }) {
  if (takes !== "number") return nothing;
  const open = isOpen(view, id);
  return html`<button
    type="button"
    class="linkbtn"
    aria-expanded=${open ? "true" : "false"}
    aria-label=${view.t("reduce.much.of", { name: leverName(view, id) })}
    @click=${() => view.actions.question({ lever: open ? "" : id })}
  >
    ${view.t("reduce.much")}${icon("right")}
  </button>`;
}

/** What the least total takes, beside what there is now. @param {View} view @param {Lever} lever @param {LeverSweep} sweep @param {Reduction} answer */
function best(view, lever, sweep, { base }) {
  const at = sweep.best;
  const change = (/** @type {number} */ to, /** @type {number} */ from) =>
    formatChange(to, from, view.lang).text;
  const parts = [
    view.t("reduce.best", {
      amount: amountText(view, lever, sweep.amounts[at]),
      total: view.mass(sweep.total_g[at]).text,
      change: change(sweep.total_g[at], base.total_g),
    }),
  ];
  const time = sweep.duration_h[at];
  if (Number.isFinite(time) && Math.abs(time / base.duration_h - 1) > 5e-4)
    parts.push(view.t("reduce.best.time", { change: change(time, base.duration_h) }));
  const wait = sweep.request_s?.[at];
  if (wait && base.request_s && Math.abs(wait / base.request_s - 1) > 5e-4)
    parts.push(view.t("reduce.best.latency", { change: change(wait, base.request_s) }));
  return parts.join(" ");
}

/** @param {View} view @param {Lever} lever @param {Reduction} answer */
export function howMuch(view, lever, answer) {
  if (!isOpen(view, lever.id) || lever.takes !== "number") return nothing;
  const { drawn } = view.derived;
  const { result, fresh } = view.actions.ask("lever", "leverSweep", [drawn, { lever: lever.id }], "reduce");
  /** @type {LeverSweep | null} */
  const sweep = result?.ok && result.lever === lever.id && result.amounts.length > 1 ? result : null;
  const name = view.t(`amount.${lever.id}`);
  const text = (/** @type {number} */ value) => amountText(view, lever, value);
  return html`<div class=${`much answer${fresh ? "" : " old"}`} aria-busy=${fresh ? "false" : "true"}>
    ${
      sweep
        ? html`<p class="found">${best(view, lever, sweep, answer)}</p>
            <p class="legend">
              ${["total", "operational", "embodied"].map((key, i) => html`<span><i class=${`key ${["all", "op", "emb"][i]}`}></i>${view.t(`sweep.column.${key}`)}</span>`)}
            </p>
            ${plot(
              view,
              { ...sweep, values: sweep.amounts, low_g: [], high_g: [], log: false, crossings: [] },
              view.t("sweep.label", {
                field: inSentence(name),
                from: text(sweep.amounts[0]),
                to: text(sweep.amounts[sweep.amounts.length - 1]),
              }),
              { name, text },
            )}`
        : fresh
          ? html`<p class="note">${view.t("question.none")}</p>`
          : nothing
    }
  </div>`;
}
