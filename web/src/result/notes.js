// SPDX-License-Identifier: Apache-2.0
import { html } from "lit/html.js";
import { counted } from "./counted.js";
import { icon } from "../icons.js";

/** @import { View } from "../view.js" */

/** What the figure counts, what it leaves out, and what is worth a second look. @param {View} view */
export function notes(view) {
  const { basis } = view.valid.outcome;
  const inside = [
    view.t(view.own("notes.electricity")),
    view.t(counted(view.valid.outcome)),
    view.t(`notes.basis.${basis}`),
  ];
  const out = ["notes.out.people", "notes.out.end", "notes.out.offsets"];
  return html`<section class="card sec" id="notes" aria-labelledby="h-notes">
    <header><h2 id="h-notes">${view.t("s.notes")}</h2></header>
    <p class="sub">${view.t("notes.sub")}</p>
    <ul class="list">
      ${view.derived.warnings.map((issue) => html`<li class="warn">${icon("warning")}<span>${view.warning(issue)}</span></li>`)}
      <li>${icon("info")}<span><b>${view.t("notes.in")}</b>${inside.join(". ")}.</span></li>
      <li>${icon("info")}<span><b>${view.t("notes.out")}</b>${out.map((key) => view.t(key)).join(" ")}</span></li>
      <li>${icon("info")}<span><b>${view.t("notes.fleet")}</b>${view.t("breakdown.fleet")}</span></li>
    </ul>
  </section>`;
}
