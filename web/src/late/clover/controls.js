// SPDX-License-Identifier: Apache-2.0
// What is asked: models, weight of carbon, requests, time, devices, a day.
import { html, nothing } from "lit/html.js";
import { live } from "lit/directives/live.js";
import { box, select } from "../ask/parts.js";
import { chosenFamily, chosenTrace, fieldText, numbers, own, tableText } from "./question.js";
import { traceName } from "./words.js";

/** @import { View } from "../../view.js" */
/** @import { Kept } from "./answer.js" */
/** @import { Faults } from "./question.js" */

/** Of a table with something wrong in every line, the first lines are enough to go on. */
const mostFaults = 6;

/** @param {View} view @param {string[]} faults */
const ownTable = (view, faults) => html`<div class=${`f own${faults.length > 0 ? " bad" : ""}`}>
  <div class="lab"><label for="clover-table">${view.t("clover.table")}</label></div>
  <textarea
    id="clover-table"
    rows="7"
    spellcheck="false"
    autocomplete="off"
    maxlength="20000"
    .value=${live(tableText(view))}
    aria-invalid=${faults.length > 0 ? "true" : "false"}
    aria-describedby="clover-table-help clover-table-why"
    @input=${(/** @type {Event} */ e) => view.actions.question({ cloverTable: /** @type {HTMLTextAreaElement} */ (e.target).value })}
  ></textarea>
  <ul class="faults" id="clover-table-why" ?hidden=${faults.length === 0}>
    ${faults.slice(0, mostFaults).map((text) => html`<li>${text}</li>`)}
    ${faults.length > mostFaults ? html`<li>${view.t("clover.table.more", { n: faults.length - mostFaults })}</li>` : nothing}
  </ul>
  <small class="hint" id="clover-table-help">${view.t("clover.table.help")}</small>
</div>`;

/** @param {View} view @param {Faults} faults @param {Kept | null} kept */
export function controls(view, faults, kept) {
  const family = chosenFamily(view);
  const answer = kept?.answer;
  const families = [
    ...view.model.cloverFamilies.map(({ id, name, metric }) => ({ id, text: `${name} (${metric})` })),
    { id: own, text: view.t("clover.own") },
  ];
  const traces = view.model.cloverTraces.map(({ id }) => ({ id, text: traceName(view, id) }));
  return html`<div class="asked">
      ${select(view, "cloverFamily", view.t("clover.family"), family?.id ?? own, families)}
      ${numbers.map((field) =>
        box(view, field.key, {
          label: view.t(`clover.field.${field.name}`),
          text: fieldText(view, field),
          placeholder: field.name === "devices" && answer?.ok ? view.entryText(answer.base.devices) : "",
          bad: field.name in faults,
          why: faults[field.name]?.[0] ?? "",
        }),
      )}
      ${select(view, "cloverTrace", view.t("clover.trace"), chosenTrace(view).id, traces)}
      ${family ? nothing : ownTable(view, faults.table ?? [])}
    </div>
    ${answer?.ok ? html`<p class="hint">${view.t("clover.devices", { base: answer.base.devices, fewest: answer.fewest_devices })}</p>` : nothing}`;
}
