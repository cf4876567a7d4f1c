// SPDX-License-Identifier: Apache-2.0
// Everything a row says, and who says it.
import { html, nothing } from "lit/html.js";
import { columnText, numberText, unitOf, valueText } from "./column.js";

/** @import { DataView } from "./page.js" */
/** @import { Column, Group, Row, Table } from "./table.js" */

const web = /^https?:\/\//;

/** @param {DataView} view @param {Column} column @param {string | number} cell @param {Row} row @param {Table} table */
function value(view, column, cell, row, table) {
  const text = valueText(cell, column, view.words);
  // A value whose unit stands in the row itself.
  const own = table.columns.findIndex(({ name }) => name === "unit");
  const unit =
    unitOf(column, view.words) ||
    (column.role === "figure" && own >= 0 && row.cells[own] !== "1" ? String(row.cells[own] ?? "") : "");
  return unit ? `${text}\u00A0${unit}` : text;
}

/** @param {DataView} view @param {Table} table @param {Row} row @param {Group} group */
function figures(view, table, row, { figures: own, about }) {
  const given = own.filter((index) => row.cells[index] !== null);
  if (own.length > 0 && given.length === 0) return nothing;
  const cell = (/** @type {string} */ role) => (about[role] === undefined ? null : row.cells[about[role]]);
  const key = String(cell("source") ?? "");
  const source = view.sources[key];
  const kind = cell("kind");
  const [low, high] = [cell("low"), cell("high")].map((end) =>
    end === null ? "" : numberText(Number(end), view.words.tag),
  );
  const range =
    low && high ? view.t("data.range", { low, high }) : low ? `≥ ${low}` : high ? `≤ ${high}` : "";
  const year = cell("year") ?? source?.year ?? "";
  return html`<section class="fig">
    <dl>
      ${given.map(
        (index) => html`<div>
          <dt>${columnText(table.columns[index], view.words)}</dt>
          <dd>${value(view, table.columns[index], /** @type {number} */ (row.cells[index]), row, table)}</dd>
        </div>`,
      )}
      ${range ? html`<div><dt>${view.t("data.lowhigh")}</dt><dd class="soft">${range}</dd></div>` : nothing}
    </dl>
    <p>
      ${kind ? html`<span class="tag">${view.t(`evidence.${kind}`)}</span> ` : nothing}${
        source
          ? web.test(source.url)
            ? html`<a href=${source.url} rel="noopener external">${source.title}</a>`
            : source.title
          : key
      }${year ? `, ${year}` : ""}
    </p>
    ${cell("locator") ? html`<p class="soft">${cell("locator")}</p>` : nothing}
    ${source ? html`<p class="soft">${view.t("sources.licence", { licence: view.licence(source.licence) })}</p>` : nothing}
    ${cell("note") ? html`<p class="note">${cell("note")}</p>` : nothing}
  </section>`;
}

/** @param {DataView} view @param {Table} table @param {Row} row */
function others(view, table, row) {
  const given = table.others.filter((index) => row.cells[index] !== null);
  const refs = table.shown.filter(({ at, column }) => column.ref && row.cells[at] !== null);
  return html`<dl class="about">
    ${given.map((index) => {
      const column = table.columns[index];
      const text = valueText(row.cells[index], column, view.words);
      return html`<div>
        <dt>${columnText(column, view.words)}</dt>
        <dd>${web.test(text) ? html`<a href=${text} rel="noopener external">${text}</a>` : text}</dd>
      </div>`;
    })}
    ${refs.map(
      ({ at, column, text }) => html`<div>
        <dt>${text}</dt>
        <dd><a href=${`#${column.ref}/${row.cells[at]}`}>${row.cells[at]}</a></dd>
      </div>`,
    )}
    <div>
      <dt>${view.t("data.where")}</dt>
      <dd>${view.t("data.line", { file: `${table.name}.csv`, line: String(row.line) })} · <a href=${`#${table.name}/${row.id}`}>${view.t("data.link")}</a></dd>
    </div>
  </dl>`;
}

/** @param {DataView} view @param {Table} table @param {Row} row */
export const detail = (view, table, row) => html`<div class="detail">
  ${table.groups.map((group) => figures(view, table, row, group))}${others(view, table, row)}
</div>`;
