// SPDX-License-Identifier: Apache-2.0
// What would reduce it: every lever that applies, on the reader's own scenario; several together; and a plan.
import "../../styles/questions.css";
import "../../styles/reduce.css";
import { html, nothing } from "lit/html.js";
import { addWords } from "../../text/messages.js";
import { reduction, first, rows } from "./answer.js";
import { named } from "./cite.js";
import { planBlock } from "./plan.js";
import { list } from "./rows.js";
import { together } from "./together.js";

/** @import { View } from "../../view.js" */

/** @param {View} view @param {number} n */
function moreButton(view, n) {
  if (n <= first) return nothing;
  const all = view.store.ui.ask.levers === "1";
  return html`<p class="more">
    <button type="button" class="linkbtn" id="all-levers" aria-expanded=${all ? "true" : "false"} aria-controls="levers" @click=${() => view.actions.question({ levers: all ? "" : "1" })}>
      ${all ? view.t("rank.fewer") : view.t("rank.all", { n })}
    </button>
  </p>`;
}

/**
 * What those that are on push out of its bounds together: no row of theirs shows it.
 * @param {View} view @param {import("./types.js").Issue[]} issues
 */
function beyond(view, issues) {
  const issue = issues.find(({ field }) => view.model.fields.some(({ name }) => name === field));
  if (!issue) return nothing;
  const field = view.label(/** @type {import("./types.js").FieldName} */ (issue.field));
  return html`<p class="note" role="alert">${view.t("reduce.beyond", { field })}
    <button type="button" class="linkbtn" @click=${() => view.actions.turnAllOff()}>${view.t("reduce.off")}</button></p>`;
}

/** @param {View} view */
function reduce(view) {
  const { answer, fresh, issues } = reduction(view);
  if (!answer) return issues.length > 0 ? beyond(view, issues) : html`<p class="waits" aria-busy="true"></p>`;
  const source = view.late.citations?.source("wu-2022");
  return html`<div class=${fresh ? "" : "old"}>
      ${
        answer.levers.length > 0
          ? list(view, answer, rows(view, answer, view.store.ui.ask.levers === "1"), issues)
          : html`<p class="note">${view.t("reduce.none")}</p>`
      }
      ${moreButton(view, answer.levers.length)} ${beyond(view, issues)} ${together(view, answer, fresh)}
    </div>
    ${planBlock(view)}
    <p class="note">${view.t("reduce.rebound")} ${source ? html`(${named(source)})` : nothing}</p>`;
}

export { reduce };

/** @typedef {{reduce: typeof reduce}} Reduce */

export const learn = addWords;
