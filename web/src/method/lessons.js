// SPDX-License-Identifier: Apache-2.0
// Four plain lessons, each beside the data it can be read from; and what the gases of a fab have to do with CO₂.
import { html, nothing } from "lit/html.js";
import { dataTable, prose, section } from "./parts.js";
import { strip } from "./strip.js";

/** @import { MethodView } from "./view.js" */

/** @param {MethodView} view */
function dies(view) {
  const { t, number, mass } = view;
  const groups = view.facts.dies;
  const square = (/** @type {number} */ value) => `${number(value, 4)}\u00A0mm²`;
  return html`<h3>${t("method.dies")}</h3>
    <div class="prose">${prose(view, ["method.dies.read", "method.dies.chiplets"])}</div>
    ${strip({
      id: "strip-dies",
      title: t("method.dies.figure"),
      groups: groups.map(({ id, count, single, median, points }) => ({
        label: t(`method.dies.${id}`),
        note: t("method.dies.counts", { n: count, single }),
        median: median.die_area_mm2,
        medianText: square(median.die_area_mm2),
        points,
        hue: id.endsWith("cpu") ? "second" : "emb",
      })),
      ticks: [0, 500, 1000, 1500, 2000],
      tickText: (value) => number(value, 4),
      unit: "mm²",
      scale: (value) => value / 2000,
      keys: {
        filled: t("method.dies.one"),
        hollow: t("method.dies.several"),
        median: t("method.dies.median"),
      },
    })}
    ${dataTable({
      id: "t-dies",
      caption: t("method.dies.table"),
      columns: [
        { text: t("method.dies.group") },
        { text: t("method.dies.known"), number: true },
        { text: t("method.dies.singles"), number: true },
        { text: t("method.dies.median"), number: true },
        { text: t("method.dies.range"), number: true },
        { text: t("method.dies.carbon"), number: true, hue: "emb" },
      ],
      rows: groups.map(({ id, count, single, median, median_g, smallest, largest }) => [
        t(`method.dies.${id}`),
        number(count),
        number(single),
        square(median.die_area_mm2),
        t("method.range", { low: number(smallest), high: square(largest) }),
        mass(median_g),
      ]),
    })}`;
}

/** @param {MethodView} view */
function drives(view) {
  const { t, number, mass, quantity } = view;
  const groups = view.facts.drives;
  return html`<h3>${t("method.drives")}</h3>
    <div class="prose">${prose(view, ["method.drives.read", "method.drives.balance"])}</div>
    ${strip({
      id: "strip-drives",
      title: t("method.drives.figure"),
      groups: groups.map(({ id, count, median, points }) => ({
        label: t(`method.drives.${id}`),
        note: t("method.rows", { n: count }),
        median: median.embodied_g_per_gb,
        medianText: quantity(median.embodied_g_per_gb, "g/GB", 3),
        points,
        hue: id === "hdd" ? "second" : "emb",
      })),
      ticks: [1, 3, 10, 30, 100],
      tickText: (value) => number(value, 4),
      unit: "g/GB",
      scale: (value) => Math.log10(value) / Math.log10(200),
      keys: {
        filled: t("evidence.manufacturer"),
        hollow: t("evidence.model"),
        median: t("method.dies.median"),
      },
    })}
    ${dataTable({
      id: "t-drives",
      caption: t("method.drives.table"),
      columns: [
        { text: t("method.drives.family") },
        { text: t("method.drives.rows"), number: true },
        { text: t("method.drives.lowest") },
        { text: t("method.dies.median"), number: true },
        { text: t("method.drives.highest") },
        { text: t("method.drives.terabyte"), number: true, hue: "emb" },
      ],
      rows: groups.map(({ id, count, median, lowest, highest, terabyte_g }) => [
        t(`method.drives.${id}`),
        number(count),
        html`${quantity(lowest.embodied_g_per_gb, "g/GB", 3)} <small>${lowest.name}</small>`,
        quantity(median.embodied_g_per_gb, "g/GB", 3),
        html`${quantity(highest.embodied_g_per_gb, "g/GB", 3)} <small>${highest.name}</small>`,
        mass(terabyte_g),
      ]),
    })}`;
}

/** @param {MethodView} view */
function pue(view) {
  const { t, number, energy, mass } = view;
  return html`<h3>${t("method.pue")}</h3>
    <div class="prose">${prose(view, ["method.pue.read"])}</div>
    ${dataTable({
      id: "t-pue",
      caption: t("method.pue.table"),
      columns: [
        { text: t("method.pue.place") },
        { text: t("field.pue"), number: true },
        { text: t("term.energy_facility_kwh"), number: true, hue: "op" },
        { text: t("term.operational_g"), number: true, hue: "op" },
      ],
      rows: view.facts.facilities.map(({ id, pue: ratio, operator, year, energy_kwh, operational_g }) => [
        html`${t(`method.pue.${id}`)}${id === "best" ? html` <small>${operator}, ${year}</small>` : year ? html` <small>${year}</small>` : nothing}`,
        number(ratio),
        energy(energy_kwh),
        mass(operational_g),
      ]),
    })}`;
}

/** @param {MethodView} view */
function hardwareUse(view) {
  const { t, percent, time, energy, quantity } = view;
  return html`<h3>${t("method.mfu")}</h3>
    <div class="prose">${prose(view, ["method.mfu.read", "method.mfu.cancels"])}</div>
    ${dataTable({
      id: "t-mfu",
      caption: t("method.mfu.table"),
      columns: [
        { text: "MFU" },
        { text: t("method.mfu.time"), number: true },
        { text: t("method.mfu.slope_w"), number: true },
        { text: t("method.mfu.slope_kwh"), number: true, hue: "op" },
        { text: t("method.mfu.essay_w"), number: true },
        { text: t("method.mfu.essay_kwh"), number: true },
      ],
      rows: view.facts.hardwareUse.map((row) => [
        percent(row.mfu_percent),
        time(row.duration_h),
        quantity(row.slope_w, "W", 3),
        energy(row.slope_kwh),
        quantity(row.essay_w, "W", 3),
        energy(row.essay_kwh),
      ]),
    })}`;
}

/** @param {MethodView} view */
export const lessons = (view) =>
  section(
    view,
    "lessons",
    html`<div class="prose">${prose(view, ["method.lessons.why"])}</div>
      ${dies(view)} ${drives(view)} ${pue(view)} ${hardwareUse(view)}`,
    ["techpowerup", "act-v2", "tannu-2022", "uptime-2025", "patterson-2021"],
  );

/** A gas's formula with its numbers set low. @param {string} formula */
const chemical = (formula) =>
  formula.split(/(\d+)/).map((part) => (/\d/.test(part) ? html`<sub>${part}</sub>` : part));

/** @param {MethodView} view */
export function gases(view) {
  const { t, number, lang } = view;
  const { gases: list, nodes } = view.facts;
  const potential = (/** @type {any} */ row) =>
    row === null
      ? ""
      : html`${number(row.gwp, 5)}${row.low !== null && row.high !== null ? html` <small>${t("method.range", { low: number(row.low, 5), high: number(row.high, 5) })}</small>` : nothing}`;
  return section(
    view,
    "gases",
    html`<div class="prose">${prose(view, ["method.gases.gwp"])}</div>
      <div class="laws one">
        <div class="law emb">
          <h3>${t("method.gases.law")}</h3>
          <div class="eq" role="group" aria-label=${t("method.gases.law")}>
            <math displaystyle="true"
              ><msub><mi>m</mi><mtext>CO₂e</mtext></msub><mo>=</mo><munder><mo>∑</mo><mtext>${t("method.gases.gas")}</mtext></munder><msub><mi>m</mi><mtext>${t("method.gases.gas")}</mtext></msub><mo>⋅</mo><msub><mtext>GWP</mtext><mtext>${t("method.gases.gas")}</mtext></msub></math>
          </div>
        </div>
      </div>
      <div class="prose">${prose(view, ["method.gases.act"])}</div>
      <div class="pair">
        ${dataTable({
          id: "t-gwp",
          narrow: true,
          caption: t("method.gases.table"),
          columns: [
            { text: t("method.gases.name") },
            { text: t("method.gases.formula") },
            { text: "AR5", number: true },
            { text: "AR6", number: true },
          ],
          rows: list.map(({ gas, name_en, name_pt, ar5, ar6 }) => [
            lang === "pt" ? name_pt : name_en,
            html`<span class="formula">${chemical(gas.replace(/, fossil$/, ""))}</span>`,
            potential(ar5),
            potential(ar6),
          ]),
        })}
        ${dataTable({
          id: "t-nodes",
          narrow: true,
          caption: t("method.gases.nodes"),
          columns: [
            { text: t("field.node") },
            ...nodes[0].gas_g_per_cm2.map(({ abatement }) => ({
              text: t("method.gases.abated", { percent: view.percent(Number(abatement)) }),
              number: true,
            })),
          ],
          rows: nodes.map(({ name, gas_g_per_cm2 }) => [
            name,
            ...gas_g_per_cm2.map(({ value }) => number(value, 4)),
          ]),
        })}
      </div>`,
    ["ipcc-ar5-wg1", "ipcc-ar6-wg1", "act-v2"],
  );
}
