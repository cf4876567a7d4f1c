// SPDX-License-Identifier: Apache-2.0
import { html } from "lit/html.js";
import { icon } from "../icons.js";

/** @import { View } from "../view.js" */

/** What the figure counts, what it leaves out, and what is worth a second look. @param {View} view */
export function notes(view) {
  const { inputs, basis } = view.valid.outcome;
  const made = inputs.allocation?.id !== "none" && !view.valid.outcome.missing.includes("hours");
  const boundary = made ? (inputs.boundary?.id ?? "server") : "none";
  const counted = [
    view.t("notes.electricity"),
    view.t(`result.boundary.${boundary}`),
    view.t(`notes.basis.${basis}`),
  ];
  const out = ["notes.out.people", "notes.out.end", "notes.out.offsets"];
  return html`<section class="card sec" id="notes" aria-labelledby="h-notes">
    <header><h2 id="h-notes">${view.t("s.notes")}</h2></header>
    <p class="sub">${view.t("notes.sub")}</p>
    <ul class="list">
      ${view.derived.warnings.map((issue) => html`<li class="warn">${icon("warning")}<span>${view.warning(issue)}</span></li>`)}
      <li>${icon("info")}<span><b>${view.t("notes.in")}</b>${counted.join(". ")}.</span></li>
      <li>${icon("info")}<span><b>${view.t("notes.out")}</b>${out.map((key) => view.t(key)).join(" ")}</span></li>
      <li>${icon("info")}<span><b>${view.t("notes.fleet")}</b>${view.t("breakdown.fleet")}</span></li>
    </ul>
  </section>`;
}
