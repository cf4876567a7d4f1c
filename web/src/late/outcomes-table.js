// SPDX-License-Identifier: Apache-2.0
// The twenty dots beside the figure, as a table and as a file.
import { html, nothing } from "lit/html.js";
import { icon } from "../icons.js";
import { csv, download } from "../table/csv.js";

/** @import { View } from "../view.js" */

/** Share of the draws below a dot, in percent: each stands in the middle of its twentieth. @param {number} at @param {number} count */
const below = (at, count) => ((at + 0.5) / count) * 100;

/** @param {number[]} dots */
const save = (dots) =>
  download(
    "pegada-outcomes.csv",
    csv([["below_percent", "total_g"], ...dots.map((grams, i) => [below(i, dots.length), grams])]),
  );

/** @param {View} view */
export function outcomesTable(view) {
  const dots = view.derived.uncertain?.dots ?? [];
  if (dots.length === 0) return nothing;
  const percent = (/** @type {number} */ share) => view.quantity(share, "%").text;
  return html`<table class="plain outcomes">
      <caption>${view.t("outcomes.caption")}</caption>
      <thead>
        <tr><th scope="col">${view.t("outcomes.below")}</th><th scope="col">${view.t("outcomes.total")}</th></tr>
      </thead>
      <tbody>
        ${dots.map((grams, i) => html`<tr><th scope="row">${percent(below(i, dots.length))}</th><td>${view.mass(grams).text}</td></tr>`)}
      </tbody>
    </table>
    <p class="more"><button type="button" class="linkbtn" id="save-outcomes" @click=${() => save(dots)}>${icon("down")}${view.t("rank.csv")}</button></p>`;
}
