// SPDX-License-Identifier: Apache-2.0
// The equations beside the tables of the papers they come from, and the slips of released codes.
import { html, nothing } from "lit/html.js";
import { dataTable, longTable, prose, remark, section } from "./parts.js";

/** @import { MethodView } from "./view.js" */

/** What was computed, and small beside it what is printed. @param {MethodView} view @param {string} computed @param {string} printed */
const beside = (view, computed, printed) =>
  html`${computed}${printed ? html` <small>${view.t("method.printed", { value: printed })}</small>` : nothing}`;

/** @param {MethodView} view */
export function agreement(view) {
  const { t, share, number, megawattHours, tonnes, change, facts } = view;
  const printed = (/** @type {number | null} */ percent) => (percent === null ? "" : share(percent / 100, 3));
  const gpt3 = facts.mfu.find(({ tripled }) => tripled !== null);
  const xlm = facts.llmcarbon.find(({ embodied_t }) => embodied_t !== null);
  return section(
    view,
    "agreement",
    html`<div class="prose">${prose(view, ["method.agreement.why"])}</div>
      ${longTable({
        id: "t-papers-mfu",
        caption: t("method.agreement.mfu"),
        columns: [
          { text: t("model") },
          { text: t("method.agreement.mfu.printed"), number: true },
          { text: t("method.agreement.mfu.computed"), number: true },
          { text: t("method.agreement.without"), number: true },
          { text: "HFU", number: true },
        ],
        rows: facts.mfu.map((row) => [
          html`${row.name} <small>${t(`method.agreement.way.${row.way}`)}</small>`,
          printed(row.published_mfu_percent),
          share(row.mfu),
          beside(view, share(row.without), printed(row.published_without_percent)),
          beside(view, share(row.hfu), printed(row.published_hfu_percent)),
        ]),
        strong: facts.mfu.findIndex(({ tripled }) => tripled !== null),
      })}
      <div class="prose">
        ${remark(
          t("method.agreement.gpt3", {
            printed: printed(gpt3?.published_mfu_percent ?? null),
            computed: share(gpt3?.mfu ?? null),
            tripled: share(gpt3?.tripled ?? null),
          }),
        )}
        ${prose(view, ["method.agreement.llmcarbon.why"])}
      </div>
      ${longTable({
        id: "t-llmcarbon",
        caption: t("method.agreement.llmcarbon"),
        columns: [
          { text: t("model") },
          { text: "FLOPs", number: true },
          { text: t("method.agreement.days"), number: true },
          { text: t("method.agreement.energy"), number: true },
          { text: t("method.agreement.coded"), number: true },
          { text: t("method.agreement.published"), number: true },
          { text: t("method.agreement.deviation"), number: true },
        ],
        rows: facts.llmcarbon.map((row) => [
          row.name,
          beside(view, number(row.training_flops), number(row.published.published_flops)),
          beside(view, number(row.training_days), number(row.published.published_days)),
          beside(
            view,
            megawattHours(row.training_energy_mwh),
            megawattHours(row.published.published_energy_mwh),
          ),
          tonnes(row.training_t),
          tonnes(row.published.published_carbon_t),
          change(row.training_t, row.published.published_carbon_t),
        ]),
      })}
      <div class="prose">
        <p>${t("method.agreement.xlm", {
          computed: tonnes(xlm?.embodied_t ?? null),
          printed: tonnes(xlm?.published.published_embodied_t ?? null),
          deviation: change(xlm?.embodied_t ?? null, xlm?.published.published_embodied_t ?? null),
        })}</p>
        ${prose(view, ["method.agreement.circular"])}
      </div>`,
    ["chowdhery-2022", "korthikanti-2022", "faiz-2024", "llmcarbon-code", "patterson-2021"],
  );
}

/** @param {MethodView} view */
export function slips(view) {
  const { t, mass, kilograms, quantity, share, number, lang, facts } = view;
  const { board, drive, yields, packaging, vintage, v100, rounding, modules } = facts.slips;
  const xlm = facts.llmcarbon.find(({ embodied_t }) => embodied_t !== null);
  const speed = (/** @type {number} */ tflops) => quantity(tflops, "TFLOP/s", 3);
  /** @type {[string, import("../text/messages.js").Params, unknown, unknown][]} */
  const rows = [
    ["board", { area: quantity(board.area_cm2, "cm2") }, mass(board.coded_g), mass(board.corrected_g)],
    [
      "yields",
      { area: quantity(yields.die_area_mm2, "mm2") },
      t("method.slips.stops"),
      share(yields.corrected, 3),
    ],
    ["drive", { drive: String(drive.name) }, mass(drive.coded_g), mass(drive.corrected_g)],
    ["packaging", {}, mass(0), mass(packaging.corrected_g)],
    ["vintage", {}, mass(vintage.coded_g), mass(vintage.corrected_g)],
    [
      "v100",
      { reached: speed(Number(v100.reached_flops_per_s) / 1e12) },
      speed(v100.coded_tflops),
      speed(v100.corrected_tflops),
    ],
    [
      "field",
      {},
      view.change(xlm?.embodied_t ?? null, xlm?.published.published_embodied_t ?? null),
      view.tonnes(xlm?.embodied_t ?? null),
    ],
    [
      "rounding",
      { hours: number(rounding.hours), place: String(lang === "pt" ? rounding.place.pt : rounding.place.en) },
      kilograms(rounding.coded_kg),
      kilograms(rounding.corrected_kg),
    ],
    [
      "modules",
      {},
      modules.map(
        ({ memory_gb, power_w }, at) =>
          html`${at > 0 ? ", " : ""}${quantity(memory_gb, "GB")}: ${quantity(power_w, "W")}`,
      ),
      t("method.slips.kept"),
    ],
    ["water", {}, "PUE²", t("method.slips.absent")],
  ];
  return section(
    view,
    "slips",
    html`<div class="prose">${prose(view, ["method.slips.why"])}</div>
      ${dataTable({
        id: "t-slips",
        caption: t("method.slips.table"),
        columns: [
          { text: t("method.slips.code") },
          { text: t("method.slips.what"), words: true },
          { text: t("method.slips.coded"), number: true },
          { text: t("method.slips.corrected"), number: true },
        ],
        rows: rows.map(([id, params, coded, corrected]) => [
          t(`method.slips.${id}.code`),
          t(`method.slips.${id}`, params),
          coded,
          corrected,
        ]),
      })}`,
    ["act-v2", "llmcarbon-code", "mlco2", "codecarbon", "ecologits", "boavizta"],
  );
}
