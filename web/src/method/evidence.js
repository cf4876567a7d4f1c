// SPDX-License-Identifier: Apache-2.0
// The model beside what was metered and reported.
import { html, nothing } from "lit/html.js";
import { dataTable, longTable, prose, remark, section } from "./parts.js";

/** @import { MethodView } from "./view.js" */

/** @param {number[]} values */
function median(values) {
  const order = [...values].sort((a, b) => a - b);
  const middle = order.length >> 1;
  return order.length % 2 ? order[middle] : (order[middle - 1] + order[middle]) / 2;
}

/** @param {MethodView} view */
export function oneH100(view) {
  const { t, lang, mass, kilograms, facts } = view;
  const { rows, own } = facts.h100;
  const says = (/** @type {any} */ row, /** @type {string} */ what) => row[`${what}_${lang}`];
  return section(
    view,
    "h100",
    html`<div class="prose">${prose(view, ["method.h100.why"])}</div>
      ${dataTable({
        id: "t-h100",
        caption: t("method.h100.table"),
        columns: [
          { text: t("method.h100.method") },
          { text: t("method.h100.published"), number: true },
          { text: t("method.h100.computed"), number: true, hue: "emb" },
          { text: t("method.h100.includes"), words: true },
          { text: t("method.h100.leaves"), words: true },
        ],
        rows: [
          ...rows.map(({ row, computed_g }) => [
            html`${row.name}${row.processor === "h100-sxm" ? nothing : html` <small>A100</small>`}`,
            kilograms(row.embodied_kg, 4),
            computed_g === null ? "" : mass(computed_g, 4),
            says(row, "includes"),
            says(row, "leaves_out"),
          ]),
          ...own.map(({ boundary, hardware_g }) => [
            t(`method.h100.own.${boundary}`),
            "",
            mass(hardware_g, 4),
            t(`method.h100.own.${boundary}.includes`),
            t(`method.h100.own.${boundary}.leaves`),
          ]),
        ],
      })}
      <div class="prose">${remark(t("method.h100.memory"))}</div>`,
    ["llmcarbon-code", "act-v2", "li-2023", "ecologits", "boavizta"],
  );
}

/** @param {MethodView} view */
export function power(view) {
  const { t, lang, quantity, ratio, facts } = view;
  const methods = facts.power[0].predicted.map(({ power_method }) => power_method);
  const ratios = methods.map((_, at) =>
    facts.power.flatMap(({ metered_w, predicted }) => {
      const { watts } = predicted[at];
      return watts === null ? [] : [watts / metered_w];
    }),
  );
  return section(
    view,
    "power",
    html`<div class="prose">${prose(view, ["method.power.why", "method.power.read"])}</div>
      ${longTable({
        id: "t-power",
        caption: t("method.power.table"),
        columns: [
          { text: t("method.power.run") },
          { text: t("method.power.metered"), number: true },
          ...methods.map((id) => ({ text: t(`method.power.${id}`), number: true })),
        ],
        rows: [
          ...facts.power.map(({ name, processor, covers, statistic, metered_w, predicted }) => [
            html`${name} <small>${processor} · ${t(`method.power.covers.${covers}`)}${statistic === "mean" ? "" : `, ${t(`method.power.${statistic}`)}`}</small>`,
            quantity(metered_w, "W", 3),
            ...predicted.map(({ watts }) =>
              watts === null
                ? ""
                : html`${quantity(watts, "W", 3)} <small>${ratio(watts, metered_w)}</small>`,
            ),
          ]),
          [
            t("method.power.median"),
            "",
            ...ratios.map(
              (all) =>
                html`${ratio(median(all), 1)} <small>${t("method.power.of", { n: all.length })}</small>`,
            ),
          ],
        ],
        strong: facts.power.length,
      })}
      <details class="more">
        <summary>${t("method.power.excluded")}</summary>
        <ul class="dashes">
          ${facts.excluded.map(
            (row) =>
              html`<li><b>${row.name}</b> (${quantity(row.power_w, "W", 3)}): ${lang === "pt" ? row.reason_pt : row.reason_en}.</li>`,
          )}
        </ul>
      </details>`,
    ["patterson-2021", "chowdhery-2022", "morrison-2025", "newkirk-2025", "latif-2025", "mlperf-smc"],
  );
}

/** @param {MethodView} view */
export function tokens(view) {
  const { t, number, ratio, quantity, facts } = view;
  const ratios = facts.tokens.map(({ predicted_j, measured_j }) => Number(predicted_j) / measured_j);
  const timed = facts.tokens
    .filter(({ batch, at_metered_watts_j }) => batch <= 32 && at_metered_watts_j !== null)
    .map(({ at_metered_watts_j, measured_j }) => Number(at_metered_watts_j) / measured_j);
  const joules = (/** @type {number | null} */ value) => `${number(value)}\u00A0J`;
  return section(
    view,
    "tokens",
    html`<div class="prose">
        ${prose(view, ["method.tokens.why", "method.tokens.read", "method.tokens.power"], {
          low: number(Math.min(...ratios), 2),
          high: number(Math.max(...ratios), 2),
          middle: number(median(ratios), 2),
          timed: number(median(timed), 2),
          usual: number(facts.decodeUtilisation),
        })}
      </div>
      ${longTable({
        id: "t-tokens",
        caption: t("method.tokens.table"),
        columns: [
          { text: t("model") },
          { text: t("method.tokens.devices") },
          { text: t("method.tokens.batch"), number: true },
          { text: t("method.tokens.measured"), number: true },
          { text: t("method.tokens.predicted"), number: true, hue: "op" },
          { text: t("method.tokens.ratio"), number: true },
          { text: t("method.tokens.watts"), number: true },
          { text: t("method.tokens.timed"), number: true },
        ],
        rows: facts.tokens.map((row) => [
          row.model,
          `${number(row.count)} × ${row.processor.replace("NVIDIA ", "")}`,
          number(row.batch),
          joules(row.measured_j),
          joules(row.predicted_j),
          ratio(row.predicted_j, row.measured_j),
          html`${quantity(row.measured_w, "W", 3)} <small>${quantity(row.predicted_w, "W", 3)}</small>`,
          row.at_metered_watts_j === null ? "" : ratio(row.at_metered_watts_j, row.measured_j),
        ]),
      })}`,
    ["ml-energy", "ecologits"],
  );
}

/** @param {MethodView} view */
export function runs(view) {
  const { t, energy, mass, ratio, facts } = view;
  /** @param {any} row @param {any} answer */
  const energyOf = ({ reported }, answer) =>
    answer == null || reported.energy_covers === null
      ? ""
      : html`${energy(answer.energy_kwh)} <small>${reported.energy_kwh === null ? "" : ratio(answer.energy_kwh, reported.energy_kwh)}</small>`;
  /** @param {any} row @param {any} answer */
  const carbonOf = ({ reported }, answer) =>
    html`${mass(answer.carbon_g)} <small>${reported.carbon_g === null ? "" : ratio(answer.carbon_g, reported.carbon_g)}</small>`;
  const list = (/** @type {boolean} */ metered) =>
    facts.runs.filter((/** @type {any} */ row) => row.metered === metered);
  const first = (/** @type {any} */ { name, year, reported, placeless }) => {
    const covers = reported.energy_covers ? t(`method.runs.covers.${reported.energy_covers}`) : "";
    const about = [year, covers, placeless ? t("method.runs.placeless") : ""].filter(Boolean);
    return html`${name} <small>${about.join(" · ")}</small>`;
  };
  const columns = (/** @type {boolean} */ metered) => [
    { text: t("method.power.run") },
    { text: t("method.runs.energy"), number: true },
    ...(metered ? [{ text: t("method.runs.own"), number: true }] : []),
    { text: t("method.runs.usual"), number: true, hue: "op" },
    { text: t("method.runs.carbon"), number: true },
    { text: t("method.runs.computed"), number: true, hue: "op" },
  ];
  const reported = (/** @type {any} */ row) =>
    row.reported.energy_kwh === null ? "" : energy(row.reported.energy_kwh);
  const carbon = (/** @type {any} */ row) =>
    row.reported.carbon_g === null ? "" : mass(row.reported.carbon_g);
  return section(
    view,
    "runs",
    html`<div class="prose">${prose(view, ["method.runs.why"])}</div>
      ${longTable({
        id: "t-runs-metered",
        caption: t("method.runs.metered"),
        columns: columns(true),
        rows: list(true).map((/** @type {any} */ row) => [
          first(row),
          reported(row),
          energyOf(row, row.own),
          energyOf(row, row.usual),
          carbon(row),
          carbonOf(row, row.own),
        ]),
      })}
      <div class="prose">${prose(view, ["method.runs.rated"])}</div>
      ${longTable({
        id: "t-runs-rated",
        caption: t("method.runs.rated.table"),
        columns: columns(false),
        rows: list(false).map((/** @type {any} */ row) => [
          first(row),
          reported(row),
          energyOf(row, row.own),
          carbon(row),
          carbonOf(row, row.own),
        ]),
      })}`,
    ["patterson-2021", "published-runs", "meta-cards", "morrison-2025"],
  );
}
