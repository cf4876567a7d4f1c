// SPDX-License-Identifier: Apache-2.0
import { html, mathml, nothing } from "lit/html.js";
import { icon } from "../icons.js";
import { equations } from "./equations.js";
import { draw, symbol } from "./symbols.js";

/** @import { Equation } from "./equation-parts.js" */
/** @import { View } from "../view.js" */

/** Inputs that stand in an equation without being terms of the model: symbol and unit. */
export const inputs = /** @type {Record<string, [string, string]>} */ ({
  parameters: ["p_\\mathrm{all}", ""],
  active_parameters: ["p", ""],
  training_tokens: ["d", ""],
  layers: ["n_\\mathrm{layers}", ""],
  hidden_size: ["d_\\mathrm{model}", ""],
  sequence_tokens: ["s_\\mathrm{seq}", ""],
  tokens_per_s: ["r_\\mathrm{tokens}", "/s"],
  input_tokens: ["n_\\mathrm{in}", ""],
  output_tokens: ["n_\\mathrm{out}", ""],
  requests_per_day: ["r", "/d"],
  days: ["D", "d"],
  replicas: ["n_\\mathrm{rep}", ""],
  occupancy_percent: ["o", "%"],
  device_share_percent: ["s_\\mathrm{dev}", "%"],
  retrainings: ["n_\\mathrm{again}", ""],
  retraining_share_percent: ["s_\\mathrm{again}", "%"],
  clustering: ["\\alpha", ""],
  critical_layers: ["n_c", ""],
  batch: ["B", ""],
  weight_bits: ["b_w", "bit"],
  kv_bits: ["b_\\mathrm{kv}", "bit"],
  kv_heads: ["n_\\mathrm{kv}", ""],
  head_dimension: ["d_\\mathrm{head}", ""],
  ssd_tb: ["S_\\mathrm{ssd}", "TB"],
  hdd_tb: ["S_\\mathrm{hdd}", "TB"],
  replication: ["n_\\mathrm{copies}", ""],
});

/** Numbers of the equations themselves; on a line of its own one says what it is. */
const literals = /** @type {Record<string, string[]>} */ ({
  two: ["2"],
  four: ["4"],
  six: ["6", "term.six"],
  twelve: ["12"],
  quarter: ["1/4"],
  eighth: ["1/8"],
  "10/20": ["10/20", "choice.split.wu-power"],
  "70/20": ["70/20", "choice.split.wu-power"],
  "31/29": ["31/29", "choice.split.wu-rm1"],
  "40/29": ["40/29", "choice.split.wu-rm1"],
});

/** @param {View} view @param {string} id */
function term(view, id) {
  const literal = literals[id] ?? (/^\d+$/.test(id) ? [id, "term.dies"] : null);
  if (literal) {
    const [text, label] = literal;
    return { latex: text, text, field: null, label: label ? view.t(label) : text };
  }
  if (inputs[id]) {
    const [latex, unit] = inputs[id];
    const value = view.valid.outcome.inputs[id]?.value ?? null;
    // Without a typed figure the active parameters are all of them: there the reader's number is.
    const field =
      id === "active_parameters" && view.valid.outcome.inputs[id]?.origin === "derived" ? "parameters" : id;
    return { latex, text: view.quantity(value, unit).text, field, label: view.label(field) };
  }
  const known = view.model.terms.find((one) => one.id === id);
  const value = view.valid.outcome.terms[id];
  const text = value === undefined ? view.t("nodata") : view.termText(id, value, known?.unit ?? "");
  return { latex: known?.symbol ?? id, text, field: known?.field ?? null, label: view.t(`term.${id}`) };
}

/** The field behind a number, where it is one that matters now. @param {View} view @param {string} id */
function fieldOf(view, id) {
  const { field } = term(view, id);
  return field && view.active.has(field) ? field : null;
}

/** A number in a line of the receipt: a link to its field. @param {View} view @param {string} id */
function linked(view, id) {
  const { text } = term(view, id);
  const field = fieldOf(view, id);
  if (!field) return html`<span class="k">${text}</span>`;
  return html`<a
    class="k"
    href=${`#f-${view.description(field).key}`}
    aria-label=${`${text}, ${view.t("equation.edit", { field: view.label(field) })}`}
    @click=${view.actions.jump(field)}
    >${text}</a
  >`;
}

/**
 * A number in the formula. A formula hides its parts from assistive technology, so no link may stand in it for the
 * keyboard: there it is the receipt's; here a press leads to the field as well.
 * @param {View} view
 * @param {string} id
 */
function pressed(view, id) {
  const { text } = term(view, id);
  const field = fieldOf(view, id);
  if (!field) return mathml`<mtext class="k">${text}</mtext>`;
  const lit = view.store.ui.lit === field ? " lit" : "";
  return mathml`<mtext class=${`k to${lit}`} href=${`#f-${view.description(field).key}`} @click=${view.actions.jump(field)}>${text}</mtext>`;
}

/** @param {View} view @param {Equation} equation */
function block(view, { title, hue, result, body, receipt, notes = [] }) {
  const { complete } = view.valid.outcome;
  const bound = !complete && ["hardware_g", "embodied_g", "total_g"].includes(result);
  const answer = term(view, result);
  const words = receipt.map(
    ([sign, id, factors = [id]]) => html`<div>
    <dt>${sign} ${term(view, id).label}</dt>
    <dd>${factors.map((factor, i) => html`${i > 0 ? " × " : ""}${linked(view, factor)}`)}</dd>
  </div>`,
  );
  return html`<div class=${`one ${hue}`}>
    <h3>${view.t(title)}</h3>
    ${notes.map((key) => html`<p class=${key.startsWith("equation.") ? "note neutral" : "note"}>${view.t(key)}</p>`)}
    <div class="eq" role="group" aria-label=${view.t(title)}>
      <math displaystyle="true"
        >${symbol(answer.latex)}<mo>=</mo>${draw(body, (id) => symbol(term(view, id).latex), "⋅")}</math
      >
    </div>
    <div class="eq num" role="group" aria-label=${`${view.t(title)}, ${answer.text}`}>
      
      <math displaystyle="true"
        ><mspace width="1.35em"></mspace><mo>${bound ? "≥" : "="}</mo>${draw(body, (id) => pressed(view, id), "×")}<mo
          >=</mo
        ><mtext class="res">${answer.text}</mtext></math
      >
    </div>
    <dl class="rc">
      ${words}
      <div><dt>${bound ? "≥" : "="} ${answer.label}</dt><dd>${answer.text}</dd></div>
    </dl>
  </div>`;
}

/** @param {View} view */
function words(view) {
  const { terms, active } = view.valid.outcome;
  const shown = [
    ...Object.keys(inputs).filter((id) => active.includes(id) && view.input(id)?.value != null),
    ...view.model.terms.map(({ id }) => id).filter((id) => id in terms),
  ];
  return html`<details class="more" id="fold-symbols" ?open=${view.foldOpen("symbols")} @toggle=${(/** @type {Event} */ e) => view.actions.fold("symbols", /** @type {HTMLDetailsElement} */ (e.target).open)}>
    <summary>${icon("right")}${view.t("equation.words")}</summary>
    ${
      view.foldOpen("symbols")
        ? html`<table class="src symbols">
            <thead>
              <tr>
                <th scope="col">${view.t("equation.symbol")}</th>
                <th scope="col">${view.t("equation.meaning")}</th>
                <th scope="col">${view.t("equation.value")}</th>
              </tr>
            </thead>
            <tbody>
              ${shown.map((id) => {
                const { latex, text, label } = term(view, id);
                return html`<tr><td><math>${symbol(latex)}</math></td><th scope="row">${label}</th><td>${text}</td></tr>`;
              })}
            </tbody>
          </table>`
        : nothing
    }
  </details>`;
}

/** @param {View} view */
export function equation(view) {
  return html`<section class="card sec" id="equation" aria-labelledby="h-equation">
    <header><h2 id="h-equation">${view.t("s.equation")}</h2></header>
    <p class="sub">${view.t("equation.sub")}</p>
    <div class="eqs">${equations(view).map((one) => block(view, one))}</div>
    ${words(view)}
  </section>`;
}
