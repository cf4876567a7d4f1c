// SPDX-License-Identifier: Apache-2.0
// Twenty equally likely outcomes, as dots on an axis from zero.
import { html, nothing, svg } from "lit/html.js";
import { formatMass, formatNumber, massScale } from "../text/format.js";
import { ground, layOut, width } from "./dots-layout.js";

/** @import { View } from "../view.js" */

/** @param {number} number */
const px = (number) => number.toFixed(1);

/** @param {View} view */
export function dots(view) {
  const { uncertain } = view.derived;
  if (!uncertain) return nothing;
  const { complete } = view.valid.outcome;
  const { low, high } = /** @type {import("../text/interval.js").Estimate} */ (uncertain.figures.total_g);
  const largest = uncertain.dots[uncertain.dots.length - 1];
  // Nothing has no spread to show.
  if (!(Math.max(largest, uncertain.median) > 0)) return nothing;
  const scale = massScale(Math.max(largest, uncertain.median));
  const inUnit = (/** @type {number} */ grams) => scale.amount(grams);
  const layout = layOut(
    uncertain.dots.map(inUnit),
    inUnit(uncertain.median),
    inUnit(low),
    complete ? inUnit(high) : Infinity,
  );
  const mass = (/** @type {number} */ grams, figures = 2) => formatMass(grams, view.lang, { figures }).text;
  const median = mass(uncertain.median, 3);
  const tick = (/** @type {number} */ i) => formatNumber(i * layout.step, view.lang, { figures: 6 }).text;
  const before = layout.middle > width * 0.58;
  return html`<figure class="dots">
    <figcaption>${view.t("dots", { middle: median })}</figcaption>
    <svg
      viewBox=${`0 0 ${width} 176`}
      role="img"
      aria-label=${view.t("dots.label", { low: mass(uncertain.dots[0]), high: mass(largest), middle: median })}
    >
      <line class="axis" x1="0" x2=${width} y1=${ground} y2=${ground}></line>
      <line class="mid" x1=${px(layout.middle)} x2=${px(layout.middle)} y1="12" y2=${ground}></line>
      ${layout.dots.map(
        ({ x, y, inside }) =>
          svg`<circle class=${inside ? "in" : "out"} cx=${px(x)} cy=${px(y)} r=${px(layout.size * 0.42)}></circle>`,
      )}
      <text class="half" x=${px(layout.middle + (before ? -7 : 7))} y="20" text-anchor=${before ? "end" : "start"}>${view.t("dots.half")}</text>
      ${layout.ticks.map(
        (x, i) =>
          svg`<line class="axis" x1=${px(x)} x2=${px(x)} y1=${ground} y2=${ground + 5}></line><text x=${px(x)} y="170" text-anchor="middle">${i === 0 ? "0" : `${tick(i)}\u00A0${scale.unit}`}</text>`,
      )}
    </svg>
  </figure>`;
}
