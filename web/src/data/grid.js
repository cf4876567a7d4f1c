// SPDX-License-Identifier: Apache-2.0
// The table itself: headings that sort, rows in view, one row open.
import { html, nothing } from "lit/html.js";
import { icon } from "../icons.js";
import { columnWidths, gap, headRow } from "../table/view.js";
import { rowsInView } from "../table/window.js";
import { valueText } from "./column.js";
import { detail } from "./detail.js";

/** @import { DataView } from "./page.js" */
/** @import { Row, Shown, Table } from "./table.js" */

/** Height of a row, as data.css has it. */
export const rowHeight = 46;

/** @param {DataView} view @param {Row} row @param {Shown} shown */
function cell(view, row, { at, column, number }) {
  const value = row.cells[at];
  if (value === null) return html`<td></td>`;
  if (column.role === "kind") return html`<td><span class="tag">${view.t(`evidence.${value}`)}</span></td>`;
  const text =
    column.role === "source"
      ? (view.sources[String(value)]?.title ?? String(value))
      : valueText(value, column, view.words);
  return html`<td class=${number ? "num" : ""} title=${text.length > 24 ? text : nothing}>${text}</td>`;
}

/** @param {DataView} view @param {Table} table */
export function grid(view, table) {
  const { rows, state } = view;
  const at = rows.findIndex(({ id }) => id === state.open);
  const { from, to, above, below } = rowsInView({
    count: rows.length,
    row: rowHeight,
    top: state.top,
    height: state.height,
    open: at < 0 ? null : { at, height: state.openHeight },
  });
  const columns = table.shown.length;
  const key = table.columns[0].name;
  const keyed = table.shown[0].column.name !== key;

  const line = (/** @type {Row} */ row, /** @type {number} */ index) => {
    const open = row.id === state.open;
    return html`<tr class=${open ? "open" : ""} id=${`${table.name}/${row.id}`} aria-rowindex=${index + 2}>
        <th scope="row" title=${row.title.length > 26 ? row.title : nothing}>
          <button type="button" aria-expanded=${open ? "true" : "false"} @click=${() => view.actions.toggle(row.id)}>
            ${icon("right")}<span><b>${row.title}</b>${keyed || row.title !== String(row.cells[0]) ? html`<small>${row.cells[0]}</small>` : nothing}</span>
          </button>
        </th>
        ${table.shown.slice(1).map((shown) => cell(view, row, shown))}
      </tr>
      ${open ? html`<tr class="more-row"><td colspan=${columns}>${detail(view, table, row)}</td></tr>` : nothing}`;
  };
  return html`<div
    class="grid"
    id="grid"
    tabindex="0"
    role="group"
    aria-label=${view.tableName(table.name)}
    @scroll=${(/** @type {Event} */ e) => view.actions.scrolled(/** @type {HTMLElement} */ (e.currentTarget))}
  >
    <table class="wide" aria-rowcount=${rows.length + 1} width=${table.shown.reduce((sum, { width }) => sum + width, 0)}>
      <caption class="sr">${view.tableName(table.name)}</caption>
      ${columnWidths(table.shown)}
      <thead>${headRow(table.shown, state.sort, (column) => view.actions.sort(column))}</thead>
      <tbody>${gap(above, columns)}${rows.slice(from, to).map((row, i) => line(row, from + i))}${gap(below, columns)}</tbody>
    </table>
    ${rows.length === 0 ? html`<p class="none">${view.t("data.none", { q: state.query.trim() })}</p>` : nothing}
  </div>`;
}
