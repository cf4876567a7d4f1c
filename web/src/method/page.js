// SPDX-License-Identifier: Apache-2.0
// The Method page, which is drawn at build and read as it is.
import { html } from "lit/html.js";
import { header } from "../header.js";
import { agreement, slips } from "./agreement.js";
import { oneH100, power, runs, tokens } from "./evidence.js";
import { actFigure } from "./figure.js";
import { gases, lessons } from "./lessons.js";
import { prose, section } from "./parts.js";
import { ranges } from "./ranges.js";
import { boundaries, scheme } from "./scheme.js";

/** @import { MethodView } from "./view.js" */

/** @param {MethodView} view */
const act = (view) =>
  section(
    view,
    "act",
    html`<div class="prose">${prose(view, ["method.act.area.why", "method.act.gigabyte.why"])}</div>
      ${actFigure(view)}`,
    ["gupta-2022", "act-v2"],
  );

/** Sections in their order on the page, and in its list of contents. @type {[string, (view: MethodView) => unknown][]} */
const sections = [
  ["scheme", scheme],
  ["boundaries", boundaries],
  ["ranges", ranges],
  ["act", act],
  ["lessons", lessons],
  ["gases", gases],
  ["agreement", agreement],
  ["h100", oneH100],
  ["power", power],
  ["tokens", tokens],
  ["runs", runs],
  ["slips", slips],
];

const idle = () => {};

/** @param {MethodView} view */
export function methodPage(view) {
  const { t, words, facts } = view;
  return html`<a class="skip" href="#scheme">${t("method.skip")}</a>
    ${header({ page: "method", words, dark: false, switchLanguage: idle, toggleTheme: idle })}
    <main class="wrap method" data-to-light=${t("theme.light")} data-to-dark=${t("theme.dark")}>
      <div class="lead">
        <h1>${t("nav.method")}</h1>
        <p>${t("method.lead")}</p>
      </div>
      <nav class="contents" aria-label=${t("method.contents")}>
        <ol>
          ${sections.map(([id]) => html`<li><a href=${`#${id}`}>${t(`method.${id}`)}</a></li>`)}
        </ol>
      </nav>
      <div class="stack">${sections.map(([, draw]) => draw(view))}</div>
    </main>
    <footer class="foot">
      <div class="wrap">
        <span>${t("footer.licence")}</span>
        <span>${t("footer.data", { version: facts.dataVersion })} · ${t("footer.privacy").toLowerCase()}</span>
      </div>
    </footer>`;
}
