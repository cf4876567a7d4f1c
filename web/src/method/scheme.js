// SPDX-License-Identifier: Apache-2.0
// What is computed: the equations of the scenario the calculator opens with, what the symbols mean, what is counted.
import { html } from "lit/html.js";
import { inputs } from "../late/equation.js";
import { equations } from "../late/equations.js";
import { draw, symbol } from "../late/symbols.js";
import { dataTable, prose, remark, section } from "./parts.js";

/** @import { Equation } from "../late/equation-parts.js" */
/** @import { MethodView } from "./view.js" */

/** @param {MethodView} view @param {string} id */
const latexOf = (view, id) => inputs[id]?.[0] ?? view.facts.terms.get(id)?.symbol ?? id;

/** @param {MethodView} view @param {string} id */
function valueOf(view, id) {
  const { terms, inputs: given } = view.facts.scenario;
  if (inputs[id]) return view.count(given[id]?.value ?? null);
  if (id === "device_hours" || id === "lifetime_h") return `${view.number(terms[id])}\u00A0h`;
  return view.quantity(terms[id], view.facts.terms.get(id)?.unit ?? "");
}

/** @param {MethodView} view @param {Equation} equation */
const line = (view, { title, hue, result, body }) => html`<div class=${`law ${hue}`}>
  <h3>${view.t(title)}</h3>
  <div class="eq" role="group" aria-label=${view.t(title)}>
    <math displaystyle="true">${symbol(latexOf(view, result))}<mo>=</mo>${draw(body, (id) => symbol(latexOf(view, id)), "⋅")}</math>
  </div>
  <p class="res">${valueOf(view, result)}</p>
</div>`;

/** @param {MethodView} view */
export function scheme(view) {
  const { scenario } = view.facts;
  // The equations ask for an evaluation and nothing else of the calculator's view.
  const laws = equations(/** @type {any} */ ({ valid: { outcome: scenario } }));
  const of = (/** @type {string} */ hue) => laws.filter((law) => law.hue === hue);
  const used = [...Object.keys(inputs), ...view.facts.terms.keys()].filter(
    (id) => (scenario.terms[id] ?? scenario.inputs[id]?.value) != null,
  );
  const count = (/** @type {string} */ id) => view.count(scenario.inputs[id]?.value ?? null);
  return section(
    view,
    "scheme",
    html`<div class="prose">
        ${prose(view, ["method.scheme.two", "method.scheme.example"], {
          parameters: count("parameters"),
          tokens: count("training_tokens"),
          devices: count("count"),
        })}
      </div>
      <div class="laws">
        <div class="side"><h3 class="hue"><i class="key op"></i>${view.t("method.scheme.op")}</h3>${of("op").map((law) => line(view, law))}</div>
        <div class="side"><h3 class="hue"><i class="key emb"></i>${view.t("method.scheme.emb")}</h3>${of("emb").map((law) => line(view, law))}${of("all").map((law) => line(view, law))}</div>
      </div>
      ${dataTable({
        id: "t-kinds",
        caption: view.t("method.kinds.table"),
        columns: [{ text: view.t("field.kind") }, { text: view.t("method.kinds.how"), words: true }],
        rows: view.facts.kinds.map((kind) => [view.t(`choice.kind.${kind}`), view.t(`method.kinds.${kind}`)]),
      })}
      <details class="more">
        <summary>${view.t("equation.words")}</summary>
        <table class="symbols">
          <thead>
            <tr>
              <th scope="col">${view.t("equation.symbol")}</th>
              <th scope="col">${view.t("equation.meaning")}</th>
              <th scope="col" class="num">${view.t("equation.value")}</th>
            </tr>
          </thead>
          <tbody>
            ${used.map(
              (id) => html`<tr>
                <td><math>${symbol(latexOf(view, id))}</math></td>
                <th scope="row">${view.t(inputs[id] ? `field.${id}` : `term.${id}`)}</th>
                <td class="num">${valueOf(view, id)}</td>
              </tr>`,
            )}
          </tbody>
        </table>
      </details>`,
    ["gupta-2022", "faiz-2024", "chowdhery-2022", "wu-2022"],
  );
}

/** Which parts stand inside each boundary. @type {[string, string[]][]} */
const inside = [
  ["dies", ["chips", "card", "server"]],
  ["memory", ["chips", "card", "server"]],
  ["packaging", ["chips", "card", "server"]],
  ["board", ["card"]],
  ["host", ["server"]],
  ["enclosure", ["server"]],
];

/** @param {MethodView} view */
export function boundaries(view) {
  const { t, facts } = view;
  const order = ["chips", "card", "server"].flatMap((id) => facts.boundaries.filter((one) => one.id === id));
  const rows = inside
    .filter(([, within]) => order.some(({ id }) => within.includes(id)))
    .map(([part, within]) => [
      t(`method.part.${part}`),
      ...order.map(({ id }) => t(within.includes(id) ? "method.inside" : "method.outside")),
    ]);
  return section(
    view,
    "boundaries",
    html`<div class="prose">${prose(view, ["method.boundaries.why"])}</div>
      ${dataTable({
        id: "t-boundaries",
        caption: t("method.boundaries.table"),
        columns: [
          { text: t("method.boundaries.part") },
          ...order.map(({ id }) => ({ text: t(`method.boundaries.${id}`) })),
        ],
        rows: [
          ...rows,
          [t("method.boundaries.h100"), ...order.map(({ hardware_g }) => view.mass(hardware_g))],
        ],
        strong: rows.length,
      })}
      <div class="prose">
        ${prose(view, ["method.boundaries.board", "method.boundaries.life"])}
        ${remark(t("breakdown.fleet"))}
        <h3>${t("method.boundaries.out")}</h3>
        <ul class="dashes">
          ${[
            "notes.out.people",
            "method.out.building",
            "notes.out.end",
            "method.out.other",
            "notes.out.offsets",
          ].map((key) => html`<li>${t(key)}</li>`)}
        </ul>
      </div>`,
    ["gupta-2022", "wu-2022"],
  );
}
