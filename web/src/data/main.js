// SPDX-License-Identifier: Apache-2.0
// Starts the Data page: fetches a table when it is asked for, draws the rows in view, follows the address.
import { render } from "lit/html.js";
import contents from "#tables/index.json";
import { chooseLanguage, chooseTheme } from "../preferences.js";
import { matcher, sorted, turned } from "../table/order.js";
import { rowHeight } from "./grid.js";
import { dataPage } from "./page.js";
import { readTable } from "./table.js";
import { viewOf } from "./view.js";
import { dataWords } from "./words.js";

/** @import { Row, Source, Table } from "./table.js" */

/** @type {Record<string, string>} */
const files = import.meta.glob("#tables/*.json", { query: "?url", import: "default", eager: true });
const addresses = new Map(
  Object.entries(files).map(([path, url]) => [
    /** @type {string} */ (path.split("/").pop()).replace(".json", ""),
    url,
  ]),
);

const { tables: index, version } = contents;
const app = /** @type {HTMLElement} */ (document.getElementById("app"));
const root = document.documentElement;
const words = dataWords(root.lang);
const first = index.some(({ table }) => table === "processors") ? "processors" : index[0].table;

/** @type {import("./page.js").State} */
const state = {
  table: first,
  query: "",
  sort: null,
  open: null,
  openHeight: 0,
  top: 0,
  height: 700,
  dark: root.dataset.theme === "dark",
  failed: "",
};
/** @type {Map<string, Table>} */
const tables = new Map();
/** @type {Record<string, Source>} */
let sources = {};
/** @type {Row[]} */
let rows = [];

/** @param {string} name */
async function fetchTable(name) {
  const answer = await fetch(/** @type {string} */ (addresses.get(name)));
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

/** Sources first: every other table names them. @param {string} name */
async function load(name) {
  if (tables.has(name)) return;
  const [file, known] = await Promise.all([
    fetchTable(name),
    Object.keys(sources).length > 0 ? null : fetchTable("sources"),
  ]);
  if (known)
    sources = Object.fromEntries(
      known.rows.map((/** @type {any[]} */ cells) => [
        cells[0],
        Object.fromEntries(
          known.columns.map((/** @type {any} */ column, /** @type {number} */ i) => [
            column.name,
            cells[i] ?? "",
          ]),
        ),
      ]),
    );
  tables.set(name, readTable(file, words, sources));
}

function arrange() {
  const table = tables.get(state.table);
  if (!table) return;
  const fits = matcher(state.query);
  const found = state.query.trim() ? table.rows.filter(({ search }) => fits(search)) : table.rows;
  const column = table.shown.find(({ id }) => id === state.sort?.column);
  const key = (/** @type {Row} */ row) =>
    column === table.shown[0] ? row.title : row.cells[column?.at ?? 0];
  rows = column ? sorted(found, key, state.sort?.descending ?? false, words.tag) : found;
}

function draw() {
  render(
    dataPage(
      viewOf({
        words,
        index,
        version,
        state,
        rows,
        sources,
        actions,
        table: tables.get(state.table) ?? null,
      }),
    ),
    app,
  );
  const grid = document.getElementById("grid");
  const more = grid?.querySelector(".more-row")?.getBoundingClientRect().height ?? 0;
  const height = grid?.clientHeight ?? state.height;
  if (more > 0) state.openHeight = more;
  if (height > state.height) {
    state.height = height;
    draw();
  }
}

/** @param {number} top */
function scrollGrid(top) {
  const grid = document.getElementById("grid");
  grid?.scrollTo({ top });
  state.top = grid?.scrollTop ?? 0;
}

/** @type {ReturnType<typeof setTimeout> | undefined} */
let saying;
function sayFound() {
  clearTimeout(saying);
  saying = setTimeout(() => {
    const status = document.getElementById("status");
    const total = tables.get(state.table)?.rows.length ?? 0;
    if (status) status.textContent = words.t("data.found", { n: rows.length, total });
  }, 500);
}

const actions = {
  /** @param {string} query */
  search(query) {
    state.query = query;
    arrange();
    scrollGrid(0);
    draw();
    sayFound();
  },
  /** @param {string} column */
  sort(column) {
    state.sort = turned(state.sort, column);
    arrange();
    draw();
  },
  /** @param {string} id */
  toggle(id) {
    state.open = state.open === id ? null : id;
    draw();
    // The measure of what has opened decides the room below.
    if (state.open) draw();
  },
  /** @param {HTMLElement} grid */
  scrolled(grid) {
    if (Math.abs(grid.scrollTop - state.top) < rowHeight && grid.clientHeight === state.height) return;
    state.top = grid.scrollTop;
    draw();
  },
  toggleTheme() {
    state.dark = !state.dark;
    chooseTheme(state.dark);
    draw();
  },
  otherLanguage: chooseLanguage,
  /** @param {Event} event */
  skip(event) {
    event.preventDefault();
    document.getElementById("table-title")?.focus();
  },
};

/** Shows what the address names: a table, or a row of it. */
async function follow() {
  const [name, ...rest] = decodeURIComponent(location.hash.slice(1)).split("/");
  const asked = index.some(({ table }) => table === name) ? name : first;
  const id = rest.join("/");
  const turnedTo = asked !== state.table;
  if (turnedTo || id)
    Object.assign(state, { table: asked, query: "", sort: null, open: null, top: 0, failed: "" });
  try {
    await load(asked);
  } catch {
    state.failed = asked;
  }
  if (state.table !== asked) return;
  arrange();
  draw();
  const chosen = /** @type {HTMLElement | null} */ (document.querySelector(".shelf [aria-current]"));
  if (turnedTo && chosen) chosen.closest(".shelf")?.scrollTo({ left: chosen.offsetLeft - 24 });
  document.title = `${words.t("data.document", { table: words.t(`table.${asked}`) })}`;
  const at = id ? (tables.get(asked)?.byId.get(id) ?? -1) : -1;
  if (at < 0) {
    if (turnedTo) scrollGrid(0);
    return;
  }
  state.open = id;
  scrollGrid(Math.max(0, at - 1) * rowHeight);
  draw();
  scrollGrid(Math.max(0, at - 1) * rowHeight);
  draw();
  const row = document.getElementById(`${asked}/${id}`);
  row?.querySelector("button")?.focus({ preventScroll: true });
  document.getElementById("grid")?.scrollIntoView({ block: "nearest" });
}

const typed = /** @type {HTMLInputElement | null} */ (document.getElementById("find"))?.value ?? "";
addEventListener("hashchange", () => void follow());
addEventListener("resize", draw, { passive: true });
app.replaceChildren();
draw();
await follow();
if (typed) actions.search(typed);
root.dataset.ready = "";
