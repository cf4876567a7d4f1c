// SPDX-License-Identifier: Apache-2.0
// The whole page from one view: rendered at build for the default scenario, and again in the browser on every change.
import { html, nothing } from "lit/html.js";
import { header } from "./header.js";
import { icon } from "./icons.js";
import { panel } from "./form/panel.js";
import { breakdown } from "./result/breakdown.js";
import { lateSection, writtenSection } from "./result/late-section.js";
import { phases } from "./result/phases.js";
import { hero } from "./result/hero.js";
import { uncertainty } from "./result/uncertainty.js";
import { notes } from "./result/notes.js";
import { processors, regions } from "./result/ranking.js";
import { split } from "./result/split.js";
import { formatEnergy } from "./text/format.js";

/** @import { View } from "./view.js" */

/** Sections of the result, in the order they stand. */
export const sections = [
  "breakdown",
  "reduce",
  "regions",
  "hardware",
  "uncertainty",
  "questions",
  "opinions",
  "published",
  "equation",
  "sources",
];

/** Whether another device could stand here: a meter's energy is its own, and without hours there is no making to compare. @param {View} view */
const hasHardware = (view) => view.valid.outcome.footprint.device_hours !== null;

/** Whether a service on a device that divides into slices is what is asked about. @param {View} view */
const hasSlices = ({ model, valid }) =>
  model.clover(valid.scenario, { requestsPerS: 1, latencyMs: 1 }).available;

/** @param {View} view */
function anchors(view) {
  return html`<nav class="tabs" aria-label=${view.t("nav.results")}>
    ${sections
      .filter((id) => id !== "hardware" || hasHardware(view))
      .map(
        (id) => html`<a
        href=${`#${id}`}
        aria-current=${view.store.ui.section === id ? "true" : nothing}
        @click=${view.actions.anchor(id)}
        >${view.t(`nav.${id}`)}</a
      >`,
      )}
  </nav>`;
}

/** @param {View} view */
function notices(view) {
  const { notices: list } = view.store.ui;
  if (list.length === 0) return nothing;
  return html`<div class="notice" role="status">
    ${icon("info")}
    <ul>${list.map((text) => html`<li>${text}</li>`)}</ul>
    <button type="button" class="linkbtn" @click=${() => view.actions.show({ notices: [] })}>${view.t("notice.dismiss")}</button>
  </div>`;
}

/** @param {View} view */
function mobileBar(view) {
  const { footprint, complete } = view.valid.outcome;
  const { resultInView } = view.store.ui;
  const [label, href] = resultInView ? ["action.edit", "scenario"] : ["action.see", "result"];
  return html`<div class=${`mobar${view.derived.stale ? " stale" : ""}`}>
    ${split(view)}
    <div>
      <b>${complete ? nothing : "≥\u00A0"}${view.mass(footprint.total_g).text} CO<sub>2</sub>e</b>
      <small>${[view.interval("total_g")?.text, formatEnergy(footprint.energy_facility_kwh, view.lang).text].filter(Boolean).join(" · ")}</small>
    </div>
    <a class="btn pri" href=${`#${href}`} @click=${view.actions.anchor(href)}>${view.t(label)}</a>
  </div>`;
}

/** @param {View} view */
function toast(view) {
  const { undo } = view.store.ui;
  if (!undo) return nothing;
  return html`<div class="toast">
    <span>${undo.text}</span>
    <button type="button" class="linkbtn" @click=${() => view.actions.undo()}>${view.t("action.undo")}</button>
  </div>`;
}

/** @param {View} view */
export function page(view) {
  const versions = `${view.t("footer.model", { version: view.model.modelVersion })} · ${view.t("footer.data", { version: view.model.dataVersion })}`;
  return html`<a class="skip" href="#result" @click=${view.actions.anchor("result")}>${view.t("skip.result")}</a>
    <a class="skip" href="#scenario" @click=${view.actions.anchor("scenario")}>${view.t("skip.scenario")}</a>
    ${header({
      page: "calculator",
      words: view.words,
      dark: view.store.ui.dark,
      switchLanguage: view.actions.otherLanguage(),
      toggleTheme: () => view.actions.toggleTheme(),
    })}
    <main class="wrap app">
      ${panel(view)}
      <div>
        ${notices(view)}
        ${hero(view)} ${anchors(view)}
        <div class="stack">
          ${view.valid.outcome.inputs.kind?.id === "life" ? phases(view) : nothing}
          <div class="g2">${breakdown(view)}${notes(view)}</div>
          ${lateSection(view, "reduce")} ${hasSlices(view) ? lateSection(view, "clover") : nothing}
          <div class="g2">${regions(view)}${hasHardware(view) ? processors(view) : nothing}</div>
          ${hasHardware(view) ? lateSection(view, "map") : nothing} ${uncertainty(view)} ${lateSection(view, "questions")}
          ${lateSection(view, "opinions")} ${lateSection(view, "published")}
          ${writtenSection(view, "equation")} ${writtenSection(view, "sources")}
        </div>
      </div>
      ${mobileBar(view)}${toast(view)}
    </main>
    <footer class="foot">
      <div class="wrap">
        <span>${view.t("footer.licence")}</span>
        <span>${versions} · ${view.t("footer.privacy").toLowerCase()}</span>
      </div>
    </footer>
    <div class="sr" id="status" role="status"></div>`;
}
