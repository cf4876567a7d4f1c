// SPDX-License-Identifier: Apache-2.0
// The configurations worth choosing from: carbon of a request against accuracy, as a picture or as a table.
import { html, nothing, svg } from "lit/html.js";
import { tickStep } from "../../result/dots-layout.js";
import { formatNumber } from "../../text/format.js";
import { accuracyText, carbonScale, carbonText, configText, latencyText, shareText } from "./words.js";

/** @import { View } from "../../view.js" */
/** @import { CloverMix } from "../../../../wasm/types.js" */
/** @import { Kept } from "./answer.js" */

const top = 22;
const bottom = 222;
/** Room for the words of the vertical axis, of 1000. */
const left = 90;
const right = 975;

/** Round values within two ends. @param {number} from @param {number} to */
function ticks(from, to) {
  const step = tickStep(to - from);
  const first = Math.ceil(from / step - 1e-9);
  const n = Math.max(0, Math.floor(to / step + 1e-9) - first + 1);
  return Array.from({ length: n }, (_, i) => (first + i) * step);
}

/** Both ends with some air, also where all is one point. @param {number[]} values */
function ends(values) {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const air = (most - least) * 0.06 || most * 0.05;
  return [least - air, most + air];
}

/** @param {View} view @param {Kept} kept @param {CloverMix} answer */
function picture(view, { family }, { front, base, choice, least_carbon, most_accurate, front_size }) {
  const all = [...front, base];
  const [x0, x1] = ends(all.map(({ carbon_g_per_request }) => carbon_g_per_request));
  const [y0, y1] = ends(all.map(({ accuracy }) => accuracy));
  const x = (/** @type {number} */ grams) => left + ((grams - x0) / (x1 - x0)) * (right - left);
  const y = (/** @type {number} */ accuracy) => bottom - ((accuracy - y0) / (y1 - y0)) * (bottom - top);
  const percent = (/** @type {number} */ place) => `${(place / 10).toFixed(2)}%`;
  const { unit, size } = carbonScale(
    Math.max(...all.map(({ carbon_g_per_request }) => carbon_g_per_request)),
  );
  const label = view.t("clover.front.label", {
    n: front_size,
    low: carbonText(view, least_carbon.carbon_g_per_request),
    lowAccuracy: accuracyText(view, least_carbon.accuracy),
    high: carbonText(view, most_accurate.carbon_g_per_request),
    highAccuracy: accuracyText(view, most_accurate.accuracy),
    choice: configText(view, family, choice),
  });
  /** @type {(point: {carbon_g_per_request: number, accuracy: number}) => [string, string]} */
  const place = ({ carbon_g_per_request, accuracy }) => [
    percent(x(carbon_g_per_request)),
    y(accuracy).toFixed(1),
  ];
  const path = front
    .map(
      ({ carbon_g_per_request, accuracy }, i) =>
        `${i === 0 ? "M" : "L"}${x(carbon_g_per_request).toFixed(1)} ${y(accuracy).toFixed(1)}`,
    )
    .join("");
  const [bx, by] = place(base);
  const [cx, cy] = place(choice);
  const end = (/** @type {number} */ grams) => x(grams) > 600;
  const near =
    Math.abs(Number(by) - Number(cy)) < 16 &&
    Math.abs(x(base.carbon_g_per_request) - x(choice.carbon_g_per_request)) < 120;
  return html`<svg class="plot front" role="img" aria-label=${label} height="262" width="100%">
    ${ticks(y0, y1).map((tick) => svg`<line class="rule" x1="0" x2="100%" y1=${y(tick)} y2=${y(tick)}></line><text x="0" y=${y(tick) - 4}>${formatNumber(tick, view.lang, { figures: 3 }).text}%</text>`)}
    <line class="axis" x1="0" x2="100%" y1=${bottom} y2=${bottom}></line>
    ${ticks(x0 / size, x1 / size).map((tick) => svg`<line class="axis" x1=${percent(x(tick * size))} x2=${percent(x(tick * size))} y1=${bottom} y2=${bottom + 4}></line><text x=${percent(x(tick * size))} y=${bottom + 18} text-anchor=${x(tick * size) > 955 ? "end" : "middle"}>${formatNumber(tick, view.lang, { figures: 3 }).text}</text>`)}
    <svg x="0" y="0" width="100%" height=${bottom} viewBox=${`0 0 1000 ${bottom}`} preserveAspectRatio="none" overflow="visible">
      <path class="link" d=${path}></path>
    </svg>
    ${front.map((point) => svg`<circle class="point" cx=${place(point)[0]} cy=${place(point)[1]} r="2.5"></circle>`)}
    <circle class="base" cx=${bx} cy=${by} r="7"></circle>
    <circle class="chosen" cx=${cx} cy=${cy} r="6"></circle>
    <text class="nowtext" x=${bx} dx=${end(base.carbon_g_per_request) ? -12 : 12} y=${Number(by) + 16} text-anchor=${end(base.carbon_g_per_request) ? "end" : "start"}>${near ? nothing : view.t("clover.front.base")}</text>
    <text class="nowtext" x=${cx} dx=${end(choice.carbon_g_per_request) ? -12 : 12} y=${Number(cy) + 16} text-anchor=${end(choice.carbon_g_per_request) ? "end" : "start"}>${view.t(near ? "clover.front.both" : "clover.front.choice")}</text>
    <text x="0" y="10">${family ? `${view.t("clover.accuracy")} (${family.metric})` : view.t("clover.accuracy")}</text>
    <text x="50%" y="258" text-anchor="middle">${view.t("clover.front.carbon", { unit })}</text>
  </svg>`;
}

/** @param {View} view @param {Kept} kept @param {CloverMix} answer */
function table(view, { family }, { front, choice }) {
  const columns = ["clover.config", "clover.carbon", "clover.accuracy", "clover.latency", "clover.busy"];
  return html`<div class="wideplain tall" tabindex="0" role="group" aria-label=${view.t("clover.front")}>
    <table class="plain">
      <caption class="sr">${view.t("clover.front")}</caption>
      <thead><tr>${columns.map((key) => html`<th scope="col">${view.t(key)}</th>`)}</tr></thead>
      <tbody>
        ${front.map(
          (point) => html`<tr class=${point.objective === choice.objective ? "here" : ""}>
            <th scope="row">${configText(view, family, point)}</th>
            <td>${carbonText(view, point.carbon_g_per_request)}</td>
            <td>${accuracyText(view, point.accuracy)}</td>
            <td>${latencyText(view, point.latency_ms)}</td>
            <td>${shareText(view, point.utilisation)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** @param {View} view @param {Kept} kept @param {CloverMix} answer */
export function frontBlock(view, kept, answer) {
  const plain = view.store.ui.ask.cloverFront === "1";
  const { front, front_size, least_carbon, most_accurate } = answer;
  return html`<div
    class="ask"
    id="clover-front"
    data-least=${least_carbon.carbon_g_per_request}
    data-most=${most_accurate.accuracy}
  >
    <header>
      <h3>${view.t("clover.front")}</h3>
      <button type="button" class="linkbtn" aria-pressed=${plain ? "true" : "false"} @click=${() => view.actions.question({ cloverFront: plain ? "" : "1" })}>
        ${view.t("breakdown.table")}
      </button>
    </header>
    ${plain ? table(view, kept, answer) : picture(view, kept, answer)}
    <p class="note">${view.t("clover.front.note", { n: front_size, shown: front.length, tried: answer.tried })}</p>
  </div>`;
}
