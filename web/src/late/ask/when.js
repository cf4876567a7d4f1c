// SPDX-License-Identifier: Apache-2.0
// The hour to start at, by the grid's mean day.
import { html, nothing, svg } from "lit/html.js";
import { icon } from "../../icons.js";
import { csv, download } from "../../table/csv.js";
import { formatNumber, formatPercent } from "../../text/format.js";
import { parseNumber } from "../../text/number-entry.js";
import { box } from "./parts.js";

/** @import { View } from "../../view.js" */
/** @import { When } from "../../../../wasm/types.js" */

/** Where the hours of the run are unknown. */
const workday = 8;

/** Hours of the run itself. @param {View} view */
const usual = (view) => Math.max(1, Math.round(view.valid.outcome.footprint.duration_h ?? workday));

/** @param {View} view @param {number} hour */
const clock = (view, hour) =>
  new Intl.DateTimeFormat(view.words.tag, { hour: "numeric", minute: "2-digit", timeZone: "UTC" }).format(
    hour * 3_600_000,
  );

/** @param {View} view @param {Extract<When, {available: true}>} found */
function chart(view, { hours, best, paused }) {
  const most = Math.max(...hours.map(({ high, ratio }) => Math.max(high ?? ratio, ratio)));
  const marked = new Set(paused?.hours ?? []);
  const percent = (/** @type {number} */ part) => `${((part / 24) * 100).toFixed(2)}%`;
  return html`<svg class="day" role="img" width="100%" height="112" aria-label=${view.t("when.label", { best: clock(view, best.start) })}>
    ${hours.map(
      ({ ratio }, hour) =>
        svg`<rect class=${marked.has(hour) ? "good" : ""} x=${percent(hour + 0.1)} width=${percent(0.8)} y=${88 - (ratio / most) * 80} height=${(ratio / most) * 80} rx="2"></rect>`,
    )}
    <line class="mean" x1="0" x2="100%" y1=${88 - (1 / most) * 80} y2=${88 - (1 / most) * 80}></line>
    ${[0, 6, 12, 18].map((hour) => svg`<text x=${percent(hour + 0.1)} y="106">${clock(view, hour)}</text>`)}
  </svg>`;
}

/** @param {View} view @param {Extract<When, {available: true}>} found */
function table(view, { hours }) {
  const cell = (/** @type {number | null} */ ratio) =>
    html`<td>${ratio === null ? "" : formatNumber(ratio, view.lang, { figures: 3, trailing: true }).text}</td>`;
  const columns = ["when.column.hour", "when.column.ratio", "sweep.column.low", "sweep.column.high"];
  return html`<div class="wideplain tall" tabindex="0" role="group" aria-label=${view.t("when.title")}>
    <table class="plain">
      <caption class="sr">${view.t("when.title")}</caption>
      <thead><tr>${columns.map((key) => html`<th scope="col">${view.t(key)}</th>`)}</tr></thead>
      <tbody>
        ${hours.map(({ ratio, low, high }, hour) => html`<tr><th scope="row">${clock(view, hour)}</th>${cell(ratio)}${cell(low)}${cell(high)}</tr>`)}
      </tbody>
    </table>
  </div>`;
}

/** @param {Extract<When, {available: true}>} found */
const save = ({ series, hours }) =>
  download(
    `pegada-day-${series.replace(/[^\w.-]+/g, "-")}.csv`,
    csv([
      ["hour", "ratio", "low", "high"],
      ...hours.map(({ ratio, low, high }, hour) => [hour, ratio, low, high]),
    ]),
  );

/** @param {View} view */
export function whenBlock(view) {
  const text = view.store.ui.ask.hours ?? "";
  const read = parseNumber(text, view.lang);
  const empty = text.trim() === "";
  const bad = !empty && !(read.ok && read.value > 0);
  const hours = read.ok && !bad ? read.value : usual(view);
  const { result, fresh } = bad
    ? { result: null, fresh: true }
    : view.actions.ask("when", "when", [view.derived.drawn, { hours }], "questions");
  const found = result?.available ? result : null;
  const plain = view.store.ui.ask.whenTable === "1";
  const cited = found && view.late.citations?.of(found.citation);
  const percent = (/** @type {number} */ saving) => formatPercent(Math.max(0, saving), view.lang).text;
  return html`<div class="ask" id="when">
    <header><h3>${view.t("when.title")}</h3>
      ${
        found
          ? html`<button type="button" class="linkbtn" aria-pressed=${plain ? "true" : "false"} @click=${() => view.actions.question({ whenTable: plain ? "" : "1" })}>${view.t("uncertainty.table")}</button>`
          : nothing
      }
    </header>
    <div class="asked">
      ${box(view, "hours", {
        label: view.t("when.hours"),
        text,
        placeholder: view.entryText(usual(view)),
        unit: html`<span class="u" aria-hidden="true">h</span>`,
        bad,
        why: view.t("fault.duration_h"),
      })}
    </div>
    <div class=${`answer${fresh ? "" : " old"}`}>
      <div aria-live="polite">
        ${
          found
            ? html`<p class="found">${view.t("when.best", { hour: clock(view, found.best.start), zone: found.timeZone.replace(/_/g, " "), saving: percent(found.saving_start_percent) })}</p>
                <p class="note">${view.t("when.paused", { saving: percent(found.saving_paused_percent), n: found.paused.days })}</p>`
            : fresh && !bad
              ? html`<p class="note">${view.t(view.input("carbon_intensity_g_per_kwh")?.origin === "typed" ? "when.none.typed" : "when.none")}</p>`
              : nothing
        }
      </div>
      ${
        found
          ? html`${plain ? table(view, found) : chart(view, found)}
              ${cited ? html`<p class="note">${/^https?:/.test(cited.url) ? html`<a href=${cited.url} rel="noopener external">${cited.title}</a>` : cited.title}</p>` : nothing}
              <p class="more"><button type="button" class="linkbtn" @click=${() => save(found)}>${icon("down")}${view.t("rank.csv")}</button></p>`
          : nothing
      }
    </div>
  </div>`;
}
