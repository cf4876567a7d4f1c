// SPDX-License-Identifier: Apache-2.0
// The Data page: prerendered with the names and files of all tables, drawn anew when a table is there.
import { html, nothing } from "lit/html.js";
import { header } from "../header.js";
import { icon } from "../icons.js";
import { grid } from "./grid.js";
import { shelves } from "./shelves.js";

/** @import { Words } from "../text/messages.js" */
/** @import { Sort } from "../table/order.js" */
/** @import { Row, Source, Table } from "./table.js" */

/**
 * @typedef {Object} State
 * @property {string} table
 * @property {string} query
 * @property {Sort | null} sort
 * @property {string | null} open    id of the open row
 * @property {number} openHeight     how much taller it makes the table
 * @property {number} top            how far the table is scrolled
 * @property {number} height         of its view
 * @property {boolean} dark
 * @property {string} failed         table that could not be fetched
 */

/**
 * @typedef {Object} DataView
 * @property {Words} words
 * @property {Words["t"]} t
 * @property {{table: string, rows: number}[]} index
 * @property {string} version
 * @property {State} state
 * @property {Table | null} table
 * @property {Row[]} rows            found and in order
 * @property {Record<string, Source>} sources
 * @property {Record<string, (...args: any[]) => any>} actions
 * @property {(table: string) => string} tableName
 * @property {(licence: string) => string} licence
 * @property {(table: string) => string} file   address of a table's CSV
 */

/** @param {DataView} view */
function shelf(view) {
  return html`<nav class="card shelf" aria-label=${view.t("data.tables")}>
    ${shelves(view.index).map(
      ({ id, tables }) => html`<h2>${view.t(`data.shelf.${id}`)}</h2>
        <ul>
          ${tables.map(
            ({ table, rows }) => html`<li>
              <a href=${`#${table}`} aria-current=${table === view.state.table ? "true" : nothing}
                ><span>${view.tableName(table)}</span><small>${view.t("data.count", { n: rows })}</small></a>
            </li>`,
          )}
        </ul>`,
    )}
  </nav>`;
}

/** @param {DataView} view */
function content(view) {
  const { state, table, rows, t } = view;
  const about = `table.${state.table}.about`;
  return html`<section class="card sec sheet" aria-labelledby="table-title">
    <header>
      <h2 id="table-title" tabindex="-1">${view.tableName(state.table)}</h2>
      <a class="btn" href=${view.file(state.table)} download=${`${state.table}.csv`}>${icon("down")}${t("data.csv")}</a>
    </header>
    <p class="sub">${view.words.has(about) ? t(about) : ""}</p>
    <div class="find">
      <div class="in">
        <input
          id="find"
          type="search"
          autocomplete="off"
          spellcheck="false"
          placeholder=${t("data.search")}
          aria-label=${t("data.search")}
          .value=${state.query}
          @input=${(/** @type {Event} */ e) => view.actions.search(/** @type {HTMLInputElement} */ (e.target).value)}
        />
      </div>
      <small id="found">${
        !table
          ? t("data.loading")
          : state.query.trim()
            ? t("data.found", { n: rows.length, total: table.rows.length })
            : t("data.count.rows", { n: table.rows.length })
      }</small>
    </div>
    ${
      state.failed
        ? html`<p class="notice" role="alert">${t("data.failed")} <a href=${view.file(state.table)}>CSV</a></p>`
        : table
          ? grid(view, table)
          : html`<div class="grid empty"></div>`
    }
  </section>`;
}

/** @param {DataView} view */
export function dataPage(view) {
  const { t, words, state, actions } = view;
  return html`<a class="skip" href="#table-title" @click=${actions.skip}>${t("data.skip")}</a>
    ${header({ page: "data", words, dark: state.dark, switchLanguage: actions.otherLanguage, toggleTheme: actions.toggleTheme })}
    <main class="wrap data">
      <div class="lead">
        <h1>${t("data.title")}</h1>
        <p>${t("data.lead")}</p>
      </div>
      ${shelf(view)} ${content(view)}
    </main>
    <footer class="foot">
      <div class="wrap">
        <span>${t("data.licence")}</span>
        <span>${t("footer.data", { version: view.version })} · ${t("footer.privacy").toLowerCase()}</span>
      </div>
    </footer>
    <div class="sr" id="status" role="status"></div>`;
}
