// SPDX-License-Identifier: Apache-2.0
// The model's answer beside what authors published of their own runs.
import { html, nothing } from "lit/html.js";
import { missing } from "./missing.js";
import { likeReported } from "./runs.js";
import { matcher } from "../table/order.js";
import { formatEnergy, formatMass, formatTimes } from "../text/format.js";

/** @import { Answered, Model } from "../../../wasm/types.js" */
/** @import { Shown } from "../text/format.js" */
/** @import { Run } from "./runs.js" */
/** @import { View } from "../view.js" */

/**
 * @typedef {Object} Compared
 * @property {Run} run
 * @property {Answered | null} outcome   of the run as published
 * @property {Pair} energy
 * @property {Pair} carbon
 */
/** @typedef {{reported: number | null, ours: number | null, ratio: number | null}} Pair in kilowatt-hours, in grams */

/** @param {number | null} reported @param {number | null} ours @returns {Pair} */
const pair = (reported, ours) => ({
  reported,
  ours,
  ratio: reported !== null && ours !== null && reported > 0 ? ours / reported : null,
});

/** @type {WeakMap<Run[], Compared[]>} */
const made = new WeakMap();

/** Every run, worked out once. @param {Model} model @param {Run[]} runs */
function compare(model, runs) {
  let list = made.get(runs);
  if (!list) {
    list = runs.map((run) => {
      const answer = model.evaluate(/** @type {any} */ (run.scenario));
      const outcome = answer.ok ? answer : null;
      const ours = outcome && likeReported(run.reported, outcome);
      return {
        run,
        outcome,
        energy: pair(run.reported.energy_kwh, ours?.energy_kwh ?? null),
        carbon: pair(run.reported.carbon_g, ours?.carbon_g ?? null),
      };
    });
    made.set(runs, list);
  }
  return list;
}

/** @param {View} view @param {string} label @param {Pair} figures @param {(value: number | null, locale: string) => Shown} show @param {string} id */
function row(view, label, { reported, ours, ratio }, show, id) {
  return html`<tr>
    <th scope="row">${label}</th>
    <td>${show(reported, view.lang).text}</td>
    <td id=${id} data-value=${ours ?? nothing}>
      ${show(ours, view.lang).text}<small>${ratio === null ? "" : formatTimes(ratio, view.lang).text}</small>
    </td>
  </tr>`;
}

/** The world's grid stands in for that of a run of which no place is known. @param {Compared["run"]} run */
const placeless = ({ scenario }) => !("region" in scenario || "carbon_intensity_g_per_kwh" in scenario);

/** What stands behind the two figures. @param {View} view @param {Compared} compared */
function footing(view, { run, energy, carbon }) {
  const { reported } = run;
  const by = (/** @type {string | null} */ who) => (who ? view.t(`published.by.${who}`) : "");
  const typed = "carbon_intensity_g_per_kwh" in run.scenario;
  const averaged = run.intensity_of_year ? "year" : "newest";
  const grid = typed ? "own" : placeless(run) ? "world" : averaged;
  const facility = "pue" in run.scenario ? "own" : "default";
  const lines = [
    energy.reported !== null && reported.energy_covers
      ? view.t(`published.covers.${reported.energy_covers}`)
      : "",
    energy.reported !== null ? view.t("published.energy.by", { by: by(reported.energy_by) }) : "",
    carbon.reported !== null ? view.t("published.carbon.by", { by: by(reported.carbon_by) }) : "",
    carbon.reported !== null ? view.t(`published.hardware.${reported.hardware_included ? "in" : "out"}`) : "",
    view.t(`published.grid.${grid}`),
    view.t(`published.pue.${facility}`),
  ];
  return html`<ul class="footing">
    ${lines.filter(Boolean).map((text) => html`<li>${text}</li>`)}
    <li>${view.t("published.source", { source: view.late.citations?.title(run.source) ?? run.source })} <small lang="en">${run.locator}</small></li>
  </ul>`;
}

/** The run that is loaded. @param {View} view @param {Compared} compared */
function chosen(view, compared) {
  const { run, energy, carbon } = compared;
  const scenario = view.store.scenario;
  const names = new Set([...Object.keys(scenario), ...Object.keys(run.scenario)]);
  const changed = [...names].some((name) => scenario[name] !== run.scenario[name]);
  return html`<div class="run" id="run" role="group" aria-labelledby="h-run">
    <h3 id="h-run">${run.name} <small>${run.organisation}, ${run.year}</small></h3>
    <table class="plain">
      <thead>
        <tr>
          <td></td>
          <th scope="col">${view.t("published.reported")}</th>
          <th scope="col">${view.t("app.name")}<small>${view.t("opinion.ratio")}</small></th>
        </tr>
      </thead>
      <tbody>
        ${row(view, view.t("energy"), energy, formatEnergy, "run-energy")}
        ${row(view, view.t("phases.mass"), carbon, formatMass, "run-carbon")}
      </tbody>
    </table>
    ${footing(view, compared)}
    ${
      changed
        ? html`<p class="hint">
            ${view.t("published.changed")}
            <button type="button" class="linkbtn" @click=${() => view.actions.loadRun(run)}>${view.t("published.again")}</button>
          </p>`
        : nothing
    }
  </div>`;
}

/** @param {View} view @param {Compared[]} list */
function table(view, list) {
  const { runQuery, run: current } = view.store.ui;
  const fits = matcher(runQuery);
  const found = runQuery.trim()
    ? list.filter(({ run }) => fits(`${run.name} ${run.organisation} ${run.year} ${run.id}`))
    : list;
  const told = (/** @type {Compared} */ { energy, carbon }) =>
    energy.reported !== null || carbon.reported !== null;
  const blocks = [
    { heading: "", rows: found.filter(told) },
    { heading: view.t("published.unreported"), rows: found.filter((one) => !told(one)) },
  ].filter(({ rows }) => rows.length > 0);
  return html`<div class="find">
      <div class="in">
        <input
          id="find-run"
          type="search"
          autocomplete="off"
          spellcheck="false"
          placeholder=${view.t("rank.search")}
          aria-label=${view.t("rank.search.in", { title: view.t("published.runs") })}
          .value=${runQuery}
          @input=${(/** @type {Event} */ e) => view.actions.show({ runQuery: /** @type {HTMLInputElement} */ (e.target).value })}
        />
      </div>
      <small>${view.t("rank.found", { n: found.length, total: list.length })}</small>
    </div>
    <div class="grid runs" tabindex="0" role="group" aria-label=${view.t("published.runs")}>
      <table class="rank">
        <caption class="sr">${view.t("published.runs")}</caption>
        <thead>
          <tr>
            <th scope="col">${view.t("published.run")}</th>
            <th scope="col">${view.t("published.reported")}</th>
            <th scope="col">${view.t("app.name")}<small>${view.t("opinion.ratio")}</small></th>
          </tr>
        </thead>
        ${blocks.map(
          ({ heading, rows }) => html`<tbody>
            ${heading ? html`<tr class="gh"><th colspan="3" scope="rowgroup">${heading}</th></tr>` : nothing}
          ${rows.map(({ run, outcome, energy, carbon }) => {
            const mass = carbon.reported !== null;
            const { reported, ours, ratio } = mass ? carbon : energy;
            const show = mass || reported === null ? formatMass : formatEnergy;
            const figure = mass || reported !== null ? ours : (outcome?.footprint.operational_g ?? null);
            return html`<tr class=${run.id === current ? "" : "pick"} aria-current=${run.id === current ? "true" : nothing}>
              <th class="n" scope="row">
                <button
                  type="button"
                  aria-label=${view.t("published.load", { name: run.name })}
                  @click=${() => view.actions.loadRun(run)}
                >
                  ${run.name}</button
                ><small>${run.organisation}, ${run.year}${placeless(run) ? ` · ${view.t("published.placeless")}` : ""}</small>
              </th>
              <td>${reported === null ? "–" : show(reported, view.lang).text}</td>
              <td class="v">${show(figure, view.lang).text}<small>${ratio === null ? "" : formatTimes(ratio, view.lang).text}</small></td>
            </tr>`;
          })}
        </tbody>`,
        )}
      </table>
      ${found.length === 0 ? html`<p class="none">${view.t("rank.none", { q: runQuery.trim() })}</p>` : nothing}
    </div>`;
}

/** @param {View} view */
export function published(view) {
  const { runs } = view.late;
  if (!runs) return missing(view, "runs");
  const list = compare(view.model, runs).filter(({ outcome }) => outcome !== null);
  const current = list.find(({ run }) => run.id === view.store.ui.run);
  return html`${current ? chosen(view, current) : nothing}${table(view, list)}`;
}
