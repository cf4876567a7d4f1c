// SPDX-License-Identifier: Apache-2.0
import { html, nothing, svg } from "lit/html.js";

/** @import { Ratio } from "./types.js" */

/** @param {number} share */
const percent = (share) => `${(Math.min(1, Math.max(0, share)) * 100).toFixed(2)}%`;

/**
 * How much of the whole is saved, or added, with the interval as a line: the whole width is all of it. The numbers
 * stand beside it.
 * @param {Ratio} ratio  what is left of it
 */
export function savingBar({ value, low, high }) {
  const worse = value > 1;
  const part = (/** @type {number} */ left) => (worse ? left - 1 : 1 - left);
  const [from, to] = worse ? [part(low), part(high)] : [part(high), part(low)];
  return html`<svg class=${`save${worse ? " worse" : ""}`} aria-hidden="true" focusable="false">
    ${svg`<rect class="all" width="100%" y="0" height="10" rx="3"></rect>
    <rect class="part" width=${percent(part(value))} y="0" height="10" rx="3"></rect>`}
    ${
      Number.isFinite(from) && to - from > 0.002
        ? svg`<line x1=${percent(from)} x2=${percent(to)} y1="14" y2="14"></line>
          <line x1=${percent(from)} x2=${percent(from)} y1="11" y2="17"></line>
          <line x1=${percent(to)} x2=${percent(to)} y1="11" y2="17"></line>`
        : nothing
    }
  </svg>`;
}
