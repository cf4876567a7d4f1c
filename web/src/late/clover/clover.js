// SPDX-License-Identifier: Apache-2.0
// Mixed-quality serving after Clover: which model on which slice of a device, for carbon against accuracy.
import "../../styles/questions.css";
import "../../styles/reduce.css";
import "../../styles/clover.css";
import { html, nothing } from "lit/html.js";
import { addWords } from "../../text/messages.js";
import { cite, named } from "../reduce/cite.js";
import { mix } from "./answer.js";
import { controls } from "./controls.js";
import { dayBlock } from "./day.js";
import { frontBlock } from "./front.js";
import { infeasible, result, sentences } from "./result.js";

/** @import { View } from "../../view.js" */
/** @import { Kept } from "./answer.js" */

/** What stands behind the figures. @param {View} view @param {Kept} kept */
function notes(view, { family }) {
  const paper = view.late.citations?.source("clover");
  return html`<div class="notes">
    <p class="note">
      ${view.t("clover.method")} ${paper ? html`(${named(paper)})` : nothing}
    </p>
    ${
      family
        ? html`<p class="note">${view.t("clover.model")} ${view.t(`clover.checked.${family.id}`)}</p>
            <p class="note cites">
              ${view.t("clover.sources")}
              <span>${view.t("clover.sources.accuracy")} ${cite(view, family.variants[0].accuracy_citation)}</span>;
              <span>${view.t("clover.sources.size")} ${cite(view, family.variants[0].citation)}</span>;
              <span>${view.t("clover.sources.efficiency")} ${cite(view, family.efficiency_citation)}</span>;
              <span>${view.t("clover.sources.overhead")} ${cite(view, family.overhead_citation)}</span>;
              <span>${view.t("clover.sources.partitions")} ${cite(view, view.model.cloverDefaults.partitionCitation)}</span>.
            </p>`
        : html`<p class="note">${view.t("clover.model.own")}</p>`
    }
  </div>`;
}

/** @param {View} view */
function clover(view) {
  const { kept, fresh, faults } = mix(view);
  const answer = kept?.answer;
  return html`${controls(view, faults, kept)}
    <p class="sr" role="status">
      ${kept && answer?.ok && fresh ? sentences(view, kept, answer).slice(-1) : nothing}
    </p>
    ${
      !kept || !answer
        ? html`<p class="waits" aria-busy="true"></p>`
        : answer.ok
          ? html`${result(view, kept, answer, fresh)}
              <div class=${`pictures${fresh ? "" : " old"}`}>
                ${frontBlock(view, kept, answer)} ${dayBlock(view, kept, answer)}
              </div>`
          : html`<div role="status">${infeasible(view, kept, answer.infeasible)}</div>`
    }
    ${kept ? notes(view, kept) : nothing}`;
}

export { clover };

/** @typedef {{clover: typeof clover}} Clover */

export const learn = addWords;
