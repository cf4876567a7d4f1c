// SPDX-License-Identifier: Apache-2.0
// A whole ranking: sorted by any column, searched, taken along as a file. Blocks that may not be compared stay apart,
// whatever it is sorted by. Only the rows in view are drawn.
import { html, nothing } from "lit/html.js";
import { icon } from "../icons.js";
import { csv, download } from "../table/csv.js";
import { fold, matcher, sorted } from "../table/order.js";
import { columnWidths, gap, headRow } from "../table/view.js";
import { rowsInView } from "../table/window.js";
import { formatTime } from "../text/format.js";

/** @import { Item } from "../form/search.js" */
/** @import { View } from "../view.js" */
/** @import { RankRow } from "../../../wasm/types.js" */

/** @typedef {{id: string, text: string, width: number, number?: boolean, key: (row: RankRow) => string | number | null, show: (row: RankRow) => string}} Column */

/** Height of a row, as table.css has it. */
const rowHeight = 46;
/** Rows seen at once; more fit where the window is high. */
const height = 640;

/** @type {WeakMap<Item, string>} */
const folded = new WeakMap();

/** @param {Item} item */
function searchable(item) {
  let text = folded.get(item);
  if (text === undefined)
    folded.set(item, (text = fold([item.name, item.id, item.group, item.hidden, ...item.aliases].join(" "))));
  return text;
}

/** @param {View} view @param {"regions" | "processors"} table @param {Map<string, Item>} items @returns {Column[]} */
function columns(view, table, items) {
  const known = (/** @type {RankRow} */ row, /** @type {number | null} */ value) =>
    row.available ? value : null;
  /** @type {(id: string, value: (row: RankRow) => number | null, text: (value: number) => string, width?: number) => Column} */
  const figure = (id, value, text, width = 108) => ({
    id,
    text: view.t(`rank.${id}`),
    width,
    number: true,
    key: (row) => known(row, value(row)),
    show: (row) => {
      const amount = known(row, value(row));
      return amount === null ? "" : text(amount);
    },
  });
  const mass = (/** @type {number} */ grams) => view.mass(grams).text;
  const name = {
    id: "name",
    text: view.t(table === "regions" ? "rank.region" : "rank.hardware"),
    width: 250,
    key: (/** @type {RankRow} */ row) => items.get(row.id)?.name ?? row.id,
    show: (/** @type {RankRow} */ row) => items.get(row.id)?.name ?? row.id,
  };
  const common = [
    name,
    figure("total", (row) => row.total_g, mass),
    figure("operational", (row) => row.operational_g, mass, 118),
    figure("embodied", (row) => row.embodied_g, mass, 118),
  ];
  const flags = {
    id: "flags",
    text: view.t("rank.flags"),
    width: 190,
    key: (/** @type {RankRow} */ row) => flagText(view, row) || null,
    show: (/** @type {RankRow} */ row) => flagText(view, row),
  };
  if (table === "regions") {
    const regions = new Map(view.model.presets.regions.map((row) => [row.id, row]));
    const intensity = (/** @type {number} */ value) => view.quantity(value, "g/kWh").text;
    return [
      ...common,
      figure("intensity", (row) => row.carbon_intensity_g_per_kwh, intensity, 130),
      figure(
        "pue",
        (row) => regions.get(row.id)?.pue ?? null,
        (value) => view.quantity(value, "").text,
        84,
      ),
      figure("year", (row) => regions.get(row.id)?.year || null, String, 84),
      flags,
    ];
  }
  return [
    ...common,
    figure(
      "time",
      (row) => row.duration_h,
      (hours) => formatTime(hours, view.lang).text,
      112,
    ),
    figure(
      "peak",
      (row) => row.peak_tflops,
      (value) => view.quantity(value, "TFLOP/s").text,
      138,
    ),
    {
      id: "precision",
      text: view.t("rank.precision"),
      width: 96,
      key: (row) => row.precision,
      show: (row) => (row.precision ? view.t(`choice.precision.${row.precision}`) : ""),
    },
    flags,
  ];
}

/** @param {View} view @param {RankRow} row */
const flagText = (view, row) =>
  [
    row.current ? view.t(view.own("rank.this")) : "",
    row.available && !row.complete ? view.t("rank.atleast") : "",
    row.available && !row.fits_memory ? view.t("rank.fits") : "",
  ]
    .filter(Boolean)
    .join(" · ");

/** @param {string} name @param {Column[]} shown @param {RankRow[]} rows */
function save(name, shown, rows) {
  const figures = /** @type {const} */ ([
    "total_g",
    "operational_g",
    "embodied_g",
    "duration_h",
    "carbon_intensity_g_per_kwh",
    "peak_tflops",
    "precision",
  ]);
  const flags = /** @type {const} */ (["available", "complete", "comparable", "current", "fits_memory"]);
  download(
    name,
    csv([
      ["id", "name", ...figures, ...flags],
      ...rows.map((row) => [
        row.id,
        shown[0].show(row),
        ...figures.map((figure) => (row.available ? row[figure] : null)),
        ...flags.map((flag) => String(row[flag])),
      ]),
    ]),
  );
}

/**
 * @param {View} view
 * @param {"regions" | "processors"} table
 * @param {{title: string, field: "region" | "processor", block: (row: RankRow) => string}} parts
 */
export function rankingTable(view, table, { title, field, block }) {
  const rows = view.valid[table];
  const items = new Map(view.items(table).map((item) => [item.id, item]));
  const shown = columns(view, table, items);
  const state = view.store.ui.rank[table];
  const fits = matcher(state.query);
  const found = state.query.trim()
    ? rows.filter(({ id }) => fits(searchable(/** @type {Item} */ (items.get(id)))))
    : rows;
  const column = shown.find(({ id }) => id === state.sort?.column);

  // Blocks in the core's order, each with its heading; the sort stays inside them.
  /** @type {(string | RankRow)[]} */
  const lines = [];
  for (const name of new Set(rows.map(block))) {
    const own = found.filter((row) => block(row) === name);
    if (own.length === 0) continue;
    if (name) lines.push(name);
    lines.push(...(column ? sorted(own, column.key, state.sort?.descending ?? false, view.words.tag) : own));
  }
  const { from, to, above, below } = rowsInView({
    count: lines.length,
    row: rowHeight,
    top: state.top,
    height,
  });

  const line = (/** @type {string | RankRow} */ row, /** @type {number} */ index) => {
    if (typeof row === "string")
      return html`<tr class="gh" aria-rowindex=${index + 2}><th colspan=${shown.length} scope="colgroup">${view.t(`rank.block.${row}`)}</th></tr>`;
    const name = shown[0].show(row);
    return html`<tr
      class=${row.available && !row.current ? "pick" : ""}
      aria-current=${row.current ? "true" : nothing}
      aria-rowindex=${index + 2}
    >
      <th scope="row" title=${name.length > 28 ? name : nothing}>
        ${
          row.available
            ? html`<button
                type="button"
                aria-label=${row.current ? nothing : view.t("rank.use", { name })}
                aria-disabled=${row.current ? "true" : nothing}
                @click=${() => row.current || view.actions.apply(field, row.id, name)}
              >
                ${name}
              </button>`
            : html`<span class="name">${name}</span>`
        }
      </th>
      ${shown.slice(1).map(({ number, show }) => html`<td class=${number ? "num" : ""}>${show(row)}</td>`)}
    </tr>`;
  };
  return html`<div class="find">
      <div class="in">
        <input
          type="search"
          autocomplete="off"
          spellcheck="false"
          placeholder=${view.t("rank.search")}
          aria-label=${view.t("rank.search.in", { title })}
          .value=${state.query}
          @input=${(/** @type {Event} */ e) => view.actions.searchRank(table, /** @type {HTMLInputElement} */ (e.target).value)}
        />
      </div>
      <small>${view.t("rank.found", { n: found.length, total: rows.length })}</small>
      <button type="button" class="linkbtn" @click=${() => save(`pegada-${table}.csv`, shown, rows)}>
        ${icon("down")}${view.t("rank.csv")}
      </button>
    </div>
    <div
      class="grid"
      id=${`grid-${table}`}
      tabindex="0"
      role="group"
      aria-label=${title}
      data-current=${lines.findIndex((row) => typeof row !== "string" && row.current)}
      @scroll=${(/** @type {Event} */ e) => view.actions.scrollRank(table, /** @type {HTMLElement} */ (e.currentTarget).scrollTop)}
    >
      <table class="wide rank-all" aria-rowcount=${lines.length + 1} width=${shown.reduce((sum, { width }) => sum + width, 0)}>
        <caption class="sr">${title}</caption>
        ${columnWidths(shown)}
        <thead>${headRow(shown, state.sort, (id) => view.actions.sortRank(table, id))}</thead>
        <tbody>
          ${gap(above, shown.length)}${lines.slice(from, to).map((row, i) => line(row, from + i))}${gap(below, shown.length)}
        </tbody>
      </table>
      ${found.length === 0 ? html`<p class="none">${view.t("rank.none", { q: state.query.trim() })}</p>` : nothing}
    </div>`;
}
