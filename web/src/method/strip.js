// SPDX-License-Identifier: Apache-2.0
// Dots on a line for each group, with the median marked: how values are spread. Places are in percent, so that the
// text keeps its size on every screen.
import { html, nothing, svg } from "lit/html.js";
import { named } from "./figure-parts.js";

/** @typedef {{name: string, value: number, hollow: boolean}} Point */
/** @typedef {{label: string, note: string, median: number, medianText: string, points: Point[], hue: string}} Group */

/** Room at both ends, for dots that lie there. */
const inset = 1.5;

/** @param {number} share */
const place = (share) => `${(inset + share * (100 - 2 * inset)).toFixed(2)}%`;

/**
 * Rows a dot can lie on without covering its neighbours, in the order of the values.
 * @param {Point[]} points @param {(value: number) => number} scale
 */
function spread(points, scale) {
  const rows = [0, -1, 1, -2, 2];
  /** @type {number[]} */
  const last = rows.map(() => -Infinity);
  return [...points]
    .sort((a, b) => a.value - b.value)
    .map((point) => {
      const at = scale(point.value);
      const free = last.findIndex((taken) => at - taken > 0.012);
      const row = free < 0 ? last.indexOf(Math.min(...last)) : free;
      last[row] = at;
      return { ...point, at, row: rows[row] };
    });
}

/**
 * @param {{id: string, title: string, groups: Group[], ticks: number[], tickText: (value: number) => string,
 *   unit: string, scale: (value: number) => number, keys: {hollow: string, filled: string, median: string}}} parts
 */
export const strip = ({
  id,
  title,
  groups,
  ticks,
  tickText,
  unit,
  scale,
  keys,
}) => html`<figure class="strip" aria-labelledby=${`${id}-title`}>
  <figcaption id=${`${id}-title`}>${title}</figcaption>
  <ul class="legend">
    <li><i class="dot filled"></i>${keys.filled}</li>
    <li><i class="dot"></i>${keys.hollow}</li>
    <li><i class="mid"></i>${keys.median}</li>
  </ul>
  <div class="lines">
    ${groups.map(
      ({ label, note, median, medianText, points, hue }) => html`<div class="line">
        <p><b>${label}</b><small>${note}</small></p>
        <svg class=${hue} height="64" role="img" aria-label=${`${label}: ${note}; ${keys.median} ${medianText}`}>
          ${ticks.map((tick) => svg`<line class="grid-line" x1=${place(scale(tick))} x2=${place(scale(tick))} y1="0" y2="64" />`)}
          ${spread(points, scale).map(
            ({ name, value, hollow, at, row }) =>
              svg`<circle class=${hollow ? "hollow" : nothing} cx=${place(at)} cy=${38 + row * 8} r="3.6">${named("title", `${name}: ${tickText(value)} ${unit}`)}</circle>`,
          )}
          <line class="median" x1=${place(scale(median))} x2=${place(scale(median))} y1="16" y2="60" />
          <text x=${place(scale(median))} y="12" text-anchor=${scale(median) > 0.85 ? "end" : "middle"}>${medianText}</text>
        </svg>
      </div>`,
    )}
    <div class="line axis" aria-hidden="true">
      <p></p>
      <svg height="22">
        ${ticks.map(
          (tick, at) =>
            svg`<text x=${place(scale(tick))} y="14" text-anchor=${at === 0 ? "start" : at === ticks.length - 1 ? "end" : "middle"}>${tickText(tick)}</text>`,
        )}
      </svg>
    </div>
  </div>
</figure>`;
