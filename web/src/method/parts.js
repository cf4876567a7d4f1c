// SPDX-License-Identifier: Apache-2.0
// What the sections of the Method page are made of.
import { html, nothing } from "lit/html.js";

/** @import { MethodView } from "./view.js" */

/**
 * A section: its heading, then whatever it holds.
 * @param {MethodView} view @param {string} id @param {unknown} content @param {string[]} sources  keys of the sources table
 */
export const section = (
  view,
  id,
  content,
  sources = [],
) => html`<section class="card sec" id=${id} aria-labelledby=${`h-${id}`}>
  <h2 id=${`h-${id}`}>${view.t(`method.${id}`)}</h2>
  ${content}${sources.length > 0 ? cited(view, sources) : nothing}
</section>`;

/** Where a section's statements can be read. @param {MethodView} view @param {string[]} keys */
const cited = (view, keys) => html`<p class="cited">
  <span>${view.t("method.sources")}</span>
  ${keys.map((key, at) => {
    const source = view.facts.sources.get(key);
    if (!source) throw new Error(`no source ${key}`);
    const name = `${source.title}${source.year ? ` (${source.year})` : ""}`;
    return html`${at > 0 ? " · " : ""}${/^https?:/.test(source.url ?? "") ? html`<a href=${source.url} rel="noopener external">${name}</a>` : name}`;
  })}
</p>`;

/** Paragraphs. @param {MethodView} view @param {string[]} keys @param {import("../text/messages.js").Params} params */
export const prose = (view, keys, params = {}) => keys.map((key) => html`<p>${view.t(key, params)}</p>`);

/**
 * @typedef {Object} Column
 * @property {string} text
 * @property {boolean} [number]   aligned as numbers are
 * @property {string} [hue]       "op" or "emb"
 * @property {boolean} [words]    holds sentences
 */

/**
 * @typedef {Object} TableParts
 * @property {string} id
 * @property {string} caption
 * @property {Column[]} columns
 * @property {unknown[][]} rows    the first cell of a row is its heading
 * @property {number} [strong]     the row that stands out
 * @property {boolean} [narrow]    has room everywhere
 */

/**
 * A table of many rows, which scrolls sideways where there is no room. Its headings of rows stay.
 * @param {TableParts} parts
 */
export const longTable = (
  parts,
) => html`<div class="long" role="region" tabindex="0" aria-label=${parts.caption}>
  ${dataTable({ ...parts, narrow: true })}
</div>`;

/**
 * A table whose rows become blocks where there is no room: its cells say their column themselves then.
 * @param {TableParts} parts
 */
export const dataTable = ({
  id,
  caption,
  columns,
  rows,
  strong,
  narrow,
}) => html`<table class=${narrow ? "facts narrow" : "facts"} id=${id} role="table">
  <caption>${caption}</caption>
  <thead role="rowgroup">
    <tr role="row">
      ${columns.map(
        ({ text, number }) =>
          html`<th scope="col" role="columnheader" class=${number ? "num" : nothing}>${text}</th>`,
      )}
    </tr>
  </thead>
  <tbody role="rowgroup">
    ${rows.map(
      ([head, ...cells], at) => html`<tr role="row" class=${at === strong ? "strong" : nothing}>
        <th scope="row" role="rowheader">${head}</th>
        ${cells.map((cell, index) => {
          const { text, number, hue, words } = columns[index + 1];
          const classes = [number ? "num" : "", hue ?? "", words ? "words" : ""].filter(Boolean).join(" ");
          return html`<td role="cell" class=${classes || nothing} data-label=${text}><span>${cell}</span></td>`;
        })}
      </tr>`,
    )}
  </tbody>
</table>`;

/** A remark that must not be missed. @param {unknown} content */
export const remark = (content) => html`<p class="remark">${content}</p>`;
