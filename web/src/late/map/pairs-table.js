// SPDX-License-Identifier: Apache-2.0
// The map as a table and as a file.
import { html, nothing } from "lit/html.js";
import { csv, download } from "../../table/csv.js";
import { columnWidths, gap } from "../../table/view.js";
import { rowsInView } from "../../table/window.js";
import { blocksOf, countLines, linesOf } from "./ranking.js";

/** @import { View } from "../../view.js" */
/** @import { All } from "./order.js" */
/** @import { Block, BlockName } from "./ranking.js" */

const rowHeight = 46;
const gridHeight = 560;

/** @type {WeakMap<All, Block[]>} */
const ranked = new WeakMap();

/** @param {All} all */
function ranking(all) {
  let blocks = ranked.get(all);
  if (!blocks) ranked.set(all, (blocks = blocksOf(all)));
  return blocks;
}

/** @param {View} view @param {"processors" | "regions"} table */
export const namesOf = (view, table) => new Map(view.items(table).map(({ id, name }) => [id, name]));

/** What a block holds, in the words of the rankings. @param {View} view @param {BlockName} name */
function heading(view, name) {
  const { basis } = view.valid.outcome;
  if (name !== "other") return view.t(`rank.block.${name}`);
  if (basis === "unstated") return view.t("rank.block.unstated");
  return view.t(`rank.block.${basis === "direct" ? "life_cycle" : "basis"}`);
}

/** @param {View} view @param {All} all */
export function pairsTable(view, all) {
  const blocks = ranking(all);
  const count = countLines(blocks);
  const names = [namesOf(view, "processors"), namesOf(view, "regions")];
  const top = Number(view.store.ui.ask.mapTop ?? 0);
  const { from, to, above, below } = rowsInView({ count, row: rowHeight, top, height: gridHeight });
  const headings = [
    { id: "hardware", text: view.t("rank.hardware"), width: 260 },
    { id: "region", text: view.t("rank.region"), width: 260 },
    { id: "total", text: view.t("rank.total"), width: 150, number: true },
  ];
  const width = all.regions.length;
  const lines = linesOf(blocks, from, to).map((cell, at) => {
    const index = from + at + 2;
    if (typeof cell === "string")
      return html`<tr class="gh" aria-rowindex=${index}><th colspan="3" scope="colgroup">${heading(view, cell)}</th></tr>`;
    const [i, j] = [Math.floor(cell / width), cell % width];
    const [processor, region] = [all.processors[i], all.regions[j]];
    const [hardware, place] = [names[0].get(processor) ?? processor, names[1].get(region) ?? region];
    const current = i === all.current[0] && j === all.current[1];
    const total = view.mass(all.total_g[cell]).text;
    return html`<tr class=${current ? "" : "pick"} aria-current=${current ? "true" : nothing} aria-rowindex=${index}>
      <th scope="row"><button type="button" aria-label=${view.t("rank.use", { name: `${hardware}, ${place}` })} @click=${() => view.actions.applyPair(processor, region, `${hardware}, ${place}`)}>${hardware}</button></th>
      <td>${place}</td><td class="num">${all.complete[i] ? total : view.t("result.atleast", { value: total })}</td>
    </tr>`;
  });
  return html`<div class="grid" id="grid-map" tabindex="0" role="group" aria-label=${view.t("s.map")}
      @scroll=${(/** @type {Event} */ e) => {
        const now = /** @type {HTMLElement} */ (e.currentTarget).scrollTop;
        if (Math.abs(now - top) >= 230) view.actions.question({ mapTop: String(now) });
      }}>
      <table class="wide rank-all" aria-rowcount=${count + 1} width="670">
        <caption class="sr">${view.t("s.map")}</caption>
        ${columnWidths(headings)}
        <thead><tr>${headings.map(({ text, number }) => html`<th scope="col" class=${number ? "num" : ""}><span class="head">${text}</span></th>`)}</tr></thead>
        <tbody>${gap(above, 3)}${lines}${gap(below, 3)}</tbody>
      </table>
    </div>`;
}

/**
 * A line a processor, a column a region; before them what each region's intensity counts, and whether its column may
 * be compared with the scenario's.
 * @param {All} all
 * @param {Object} about
 * @param {(id: string) => string} about.name   of a processor
 * @param {(id: string) => string} about.basis  of a region's own intensity
 * @param {string} about.own                    the basis of the scenario's, which the comparable ones share
 * @returns {(string | number | null)[][]}
 */
export function pairsRows(all, { name, basis, own }) {
  const width = all.regions.length;
  return [
    ["processor", "name", "complete", ...all.regions],
    ["basis", "", "", ...all.regions.map((id, j) => (all.comparable[j] ? own : basis(id)))],
    ["comparable", "", "", ...all.regions.map((_, j) => String(Boolean(all.comparable[j])))],
    ...all.processors.map((id, i) => [
      id,
      name(id),
      String(Boolean(all.complete[i])),
      ...Array.from({ length: width }, (_, j) => {
        const grams = all.total_g[i * width + j];
        return Number.isNaN(grams) ? null : grams;
      }),
    ]),
  ];
}

/** @param {View} view @param {All} all */
export function savePairs(view, all) {
  const names = namesOf(view, "processors");
  const bases = new Map(view.model.presets.regions.map(({ id, basis }) => [id, basis]));
  const rows = pairsRows(all, {
    name: (id) => names.get(id) ?? id,
    basis: (id) => bases.get(id) ?? "unstated",
    own: view.valid.outcome.basis,
  });
  download("pegada-map.csv", csv(rows));
}
