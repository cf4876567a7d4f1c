// SPDX-License-Identifier: Apache-2.0
// The picture of a sweep: the total with its band, its two parts, the current value and the crossings. Lines stretch
// with the page; words do not.
import { html, nothing, svg } from "lit/html.js";
import { massScale, formatNumber } from "../../text/format.js";
import { axisEnd, tickStep } from "../../result/dots-layout.js";

/** @import { View } from "../../view.js" */
/** @import { Sweep } from "../../../../wasm/types.js" */

/** What can be drawn of a sweep: also one without a band, and of something that is no field. @typedef {Pick<Sweep, "log" | "current" | "values" | "total_g" | "low_g" | "high_g" | "operational_g" | "embodied_g"> & {crossings: {value: number}[]}} Curve */
/** What is swept, and its values as text. @typedef {{name: string, text: (value: number) => string}} Axis */

const height = 200;
const top = 24;

/** Where a value of the field lies, 0 to 1000. @param {Pick<Sweep, "values" | "log">} sweep */
export function across({ values, log }) {
  const scale = log ? Math.log : (/** @type {number} */ x) => x;
  const [from, to] = [scale(values[0]), scale(values[values.length - 1])];
  return (/** @type {number} */ value) => (to > from ? ((scale(value) - from) / (to - from)) * 1000 : 500);
}

/**
 * Lines through the points that have a value, broken where there is none.
 * @param {number[]} xs
 * @param {number[]} ys
 */
export function line(xs, ys) {
  let pen = "M";
  let path = "";
  xs.forEach((x, i) => {
    if (!Number.isFinite(ys[i])) {
      pen = "M";
      return;
    }
    path += `${pen}${x.toFixed(1)} ${ys[i].toFixed(1)}`;
    pen = "L";
  });
  return path;
}

/** @param {View} view @param {Curve} sweep @param {string} label @param {Axis} axis */
export function plot(view, sweep, label, { name, text }) {
  const finite = (/** @type {number[]} */ list) => list.filter(Number.isFinite);
  const most = Math.max(...finite(sweep.high_g), ...finite(sweep.total_g));
  if (!(most > 0)) return nothing;
  const scale = massScale(most);
  const most1 = scale.amount(most);
  const step = tickStep(most1 * 1.02);
  const full = Math.min(axisEnd(most1), Math.ceil((most1 * 1.02) / step) * step);
  const x = across(sweep);
  const y = (/** @type {number} */ grams) => top + (1 - scale.amount(grams) / full) * (height - top);
  const xs = sweep.values.map(x);
  const path = (/** @type {number[]} */ list) => line(xs, list.map(y));
  const known = sweep.values
    .map((_, i) => i)
    .filter((i) => Number.isFinite(sweep.high_g[i]) && Number.isFinite(sweep.low_g[i]));
  const band = [
    ...known.map((i) => `${xs[i].toFixed(1)},${y(sweep.high_g[i]).toFixed(1)}`),
    ...known.reverse().map((i) => `${xs[i].toFixed(1)},${y(sweep.low_g[i]).toFixed(1)}`),
  ].join(" ");
  const percent = (/** @type {number} */ place) => `${(place / 10).toFixed(2)}%`;
  const ticks = Array.from({ length: Math.floor(full / step + 1e-9) }, (_, i) => (i + 1) * step);
  // A field that nobody gave a value is swept all the same.
  const { current } = sweep;
  const now = current === null ? -1 : x(current);
  const ends = [sweep.values[0], sweep.values[sweep.values.length - 1]];
  return html`<svg class="plot" role="img" aria-label=${label} height="236" width="100%">
    ${ticks.map((tick) => {
      const at = top + (1 - tick / full) * (height - top);
      return svg`<line class="rule" x1="0" x2="100%" y1=${at} y2=${at}></line><text x="0" y=${at - 4}>${formatNumber(tick, view.lang, { figures: 4 }).text}\u00A0${scale.unit}</text>`;
    })}
    <svg x="0" y="0" width="100%" height=${height} viewBox=${`0 0 1000 ${height}`} preserveAspectRatio="none" overflow="visible">
      <polygon class="band" points=${band}></polygon>
      <path class="op" d=${path(sweep.operational_g)}></path>
      <path class="emb" d=${path(sweep.embodied_g)}></path>
      <path class="all" d=${path(sweep.total_g)}></path>
    </svg>
    <line class="axis" x1="0" x2="100%" y1=${height} y2=${height}></line>
    ${sweep.crossings.map(({ value }) => svg`<line class="cross" x1=${percent(x(value))} x2=${percent(x(value))} y1=${top} y2=${height}></line>`)}
    ${
      current !== null && now >= 0 && now <= 1000
        ? svg`<line class="now" x1=${percent(now)} x2=${percent(now)} y1="14" y2=${height}></line>
          <text class="nowtext" x=${percent(now)} dx=${now > 700 ? -6 : 6} y="12" text-anchor=${now > 700 ? "end" : "start"}>${view.t("sweep.now", { value: text(current) })}</text>`
        : nothing
    }
    <text x="0" y="218">${text(ends[0])}</text>
    <text x="100%" y="218" text-anchor="end">${text(ends[1])}</text>
    <text x="50%" y="232" text-anchor="middle">${name}${sweep.log ? ` (${view.t("sweep.log")})` : nothing}</text>
  </svg>`;
}
