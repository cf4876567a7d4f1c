// SPDX-License-Identifier: Apache-2.0
// Boxes, arrows and signs of the diagram. Colours and type are classes, so that the theme decides them.
import { unsafeSVG } from "lit/directives/unsafe-svg.js";
import { nothing, svg } from "lit/html.js";

const entities = /** @type {Record<string, string>} */ ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" });

/**
 * What a figure or a mark in it is called, for those who do not see it. The server's renderer takes a title for a
 * document's and leaves no place for a value in it, so the element is written as text.
 * @param {"title" | "desc"} element @param {string} text @param {string} [id]
 */
export const named = (element, text, id) =>
  unsafeSVG(
    `<${element}${id ? ` id="${id}"` : ""}>${text.replace(/[&<>]/g, (sign) => entities[sign])}</${element}>`,
  );

/**
 * A text with an index: "CI_fab".
 * @param {string} text
 */
function indexed(text) {
  return text
    .split(/(_\w+)/)
    .map((part) =>
      part.startsWith("_")
        ? svg`<tspan class="index" dy="3">${part.slice(1)}</tspan><tspan dy="-3">${"\u200B"}</tspan>`
        : part,
    );
}

/**
 * @typedef {Object} Box
 * @property {number} x
 * @property {number} y
 * @property {number} w
 * @property {number} h
 * @property {string} hue      "emb", "op", "all"
 * @property {string} title
 * @property {string} formula
 * @property {string} value
 * @property {boolean} [full]  stands out: a result
 */

const pad = 12;

/** Name and value in the first line, how it comes about in the second. @param {Box} box */
export const box = ({
  x,
  y,
  w,
  h,
  hue,
  title,
  formula,
  value,
  full,
}) => svg`<g class=${`box ${hue}${full ? " full" : ""}`}>
  <rect x=${x} y=${y} width=${w} height=${h} rx="9" />
  <text class="t" x=${x + pad} y=${y + (formula ? h / 2 - 4 : h / 2 + 4.5)}>${title}</text>
  ${formula ? svg`<text class="f" x=${x + pad} y=${y + h / 2 + 15}>${indexed(formula)}</text>` : nothing}
  ${value ? svg`<text class="v" x=${x + w - pad} y=${y + (formula ? h / 2 - 4 : h / 2 + 4.5)} text-anchor="end">${value}</text>` : nothing}
</g>`;

/** A frame around boxes, with what they have in common. @param {{x: number, y: number, w: number, h: number, title: string}} frame */
export const frame = ({ x, y, w, h, title }) => svg`<g class="frame">
  <rect x=${x} y=${y} width=${w} height=${h} rx="12" />
  <text x=${x + pad} y=${y + 20}>${title}</text>
</g>`;

/** A line with an arrow's head at its end: across, then along, then across. @param {[number, number]} from @param {[number, number]} to @param {string} hue */
export function arrow([x1, y1], [x2, y2], hue) {
  const down = x1 === x2;
  const middle = (x1 + x2) / 2;
  const path = down || y1 === y2 ? `M${x1} ${y1}L${x2} ${y2}` : `M${x1} ${y1}H${middle}V${y2}H${x2}`;
  const head = down
    ? `M${x2 - 4.5} ${y2 - 6}L${x2} ${y2}L${x2 + 4.5} ${y2 - 6}`
    : `M${x2 - 6} ${y2 - 4.5}L${x2} ${y2}L${x2 - 6} ${y2 + 4.5}`;
  return svg`<path class=${`arrow ${hue}`} d=${path + head} />`;
}

/** What is done with what comes in. @param {number} x @param {number} y @param {string} text @param {string} hue */
export const sign = (x, y, text, hue) => svg`<g class=${`sign ${hue}`}>
  <circle cx=${x} cy=${y} r="10.5" />
  <text x=${x} y=${y + 5} text-anchor="middle">${text}</text>
</g>`;
