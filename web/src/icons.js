// SPDX-License-Identifier: Apache-2.0
import { html, svg } from "lit/html.js";

/** Line icons on a grid of 24, beside text wherever they say anything. */
const paths = {
  updown: svg`<path d="m8 10 4-4 4 4M8 14l4 4 4-4" />`,
  right: svg`<path d="m9 6 6 6-6 6" />`,
  warning: svg`<path d="M12 4 3 19h18L12 4Zm0 6v4m0 3v.01" />`,
  error: svg`<circle cx="12" cy="12" r="9" /><path d="M12 7.500v5.500m0 3.200v.01" />`,
  info: svg`<circle cx="12" cy="12" r="9" /><path d="M12 11v5m0-8.500v.01" />`,
  link: svg`<path d="M12 15V4m0 0L8 8m4-4 4 4" /><path d="M5 12v6a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2v-6" />`,
  reset: svg`<path d="M5 5v5h5M5.500 10a7 7 0 1 1-.5 4" />`,
  down: svg`<path d="M12 4v11m0 0-4-4m4 4 4-4M5 19h14" />`,
  close: svg`<path d="m6 6 12 12M18 6 6 18" />`,
  theme: svg`<circle cx="12" cy="12" r="4" /><path
    d="M12 3v2m0 14v2M3 12h2m14 0h2M5.600 5.600 7 7m10 10 1.400 1.400M5.600 18.400 7 17M17 7l1.400-1.400" />`,
};

/** @param {keyof typeof paths} name */
export const icon = (name) =>
  html`<svg class="i" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${paths[name]}</svg>`;

/** A footprint whose toes are the pads of a chip package. */
export const mark = html`<svg viewBox="0 0 28 28" fill="currentColor" aria-hidden="true" focusable="false">
  <path
    d="M6.200 13.600c0-2.600 2.600-4.300 6.600-4.300 4.600 0 7.600 2 7.600 5.200 0 2.400-1.300 3.600-2 5.300-.8 2-.4 6.200-4.500 6.200-3.200 0-4.200-2.300-5-5-.7-2.500-2.700-4.400-2.700-7.400Z"
  />
  <rect x="4.200" y="3.600" width="4.800" height="4.800" rx="1.700" />
  <rect x="10.200" y="2" width="3.900" height="4.600" rx="1.500" />
  <rect x="15.200" y="2.300" width="3.300" height="4" rx="1.300" />
  <rect x="19.500" y="3.900" width="2.800" height="3.400" rx="1.200" />
  <rect x="22.300" y="7.300" width="2.300" height="2.800" rx="1" />
</svg>`;
