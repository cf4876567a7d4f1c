// SPDX-License-Identifier: Apache-2.0
import { html, nothing, svg } from "lit/html.js";

/** @import { View } from "../view.js" */

/** Operational beside embodied, edge to edge; widths are attributes, since the page forbids inline styles. @param {View} view */
export function split(view) {
  const { total_g, operational_g, embodied_g } = view.valid.outcome.footprint;
  const at = total_g > 0 ? (operational_g / (operational_g + embodied_g)) * 100 : 100;
  const edge = `${at.toFixed(3)}%`;
  return html`<svg class="split" aria-hidden="true" focusable="false" preserveAspectRatio="none">
    <rect class="op" width="100%" height="100%"></rect>
    ${
      at < 100
        ? svg`<rect class="emb" x=${edge} width=${`${(100 - at).toFixed(3)}%`} height="100%"></rect>${
            at > 0
              ? svg`<rect class="gap" x=${edge} width="3" height="100%" transform="translate(-1.500 0)"></rect>`
              : nothing
          }`
        : nothing
    }
  </svg>`;
}

/**
 * A bar of one or two parts on a common scale.
 * @param {{value: number, hue: string}[]} parts
 * @param {number} full  what fills the whole width
 */
export function bar(parts, full) {
  let from = 0;
  return html`<svg class="bar" aria-hidden="true" focusable="false">${parts.map(({ value, hue }, i) => {
    const share = full > 0 ? (value / full) * 100 : 0;
    const x = from;
    from += share;
    return value > 0
      ? svg`<rect class=${hue} x=${`${x.toFixed(3)}%`} width=${`${Math.max(share, 0.35).toFixed(3)}%`} height="100%" rx="2" transform=${`translate(${2 * i} 0)`}></rect>`
      : nothing;
  })}</svg>`;
}
