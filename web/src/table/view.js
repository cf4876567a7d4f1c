// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from "lit/html.js";

/** @import { Sort } from "./order.js" */
/** @import { Shown } from "./window.js" */

/**
 * @typedef {Object} Heading
 * @property {string} id
 * @property {string} text
 * @property {string} [unit]
 * @property {number} width
 * @property {boolean} [number]   right-aligned
 */

/**
 * Headings that sort, as buttons.
 * @param {Heading[]} headings
 * @param {Sort | null} sort
 * @param {(column: string) => void} choose
 */
export const headRow = (headings, sort, choose) => html`<tr>
  ${headings.map(({ id, text, unit, number }) => {
    const on = sort?.column === id;
    const direction = !on ? nothing : sort.descending ? "descending" : "ascending";
    return html`<th scope="col" class=${number ? "num" : ""} aria-sort=${direction}>
      <button type="button" @click=${() => choose(id)} title=${text}>
        <span>${text}</span>${unit ? html` <small>${unit}</small>` : nothing}<i aria-hidden="true">${
          on ? (sort.descending ? "▼" : "▲") : ""
        }</i>
      </button>
    </th>`;
  })}
</tr>`;

/** Widths as attributes: the page forbids inline styles. @param {Heading[]} headings */
export const columnWidths = (headings) =>
  html`<colgroup>${headings.map(({ width }) => html`<col width=${width} />`)}</colgroup>`;

/** Room of rows that are not drawn. @param {number} height @param {number} columns */
export const gap = (height, columns) =>
  height > 0
    ? html`<tr class="gap" aria-hidden="true"><td colspan=${columns} height=${height}></td></tr>`
    : nothing;
