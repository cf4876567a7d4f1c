// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from "lit/html.js";
import { formatChange, formatCount, formatPercent, formatTime } from "../text/format.js";
import { bar } from "./split.js";

/** @import { View } from "../view.js" */
/** @import { RankRow } from "../../../wasm/types.js" */

/** Rows shown beside the current one. */
const around = 5;

/** @param {RankRow} row @param {string} basis  the scenario's own */
function block(row, basis) {
  if (!row.available) return "unavailable";
  if (!row.comparable && basis === "unstated") return "unstated";
  if (!row.comparable) return basis === "direct" ? "life_cycle" : "basis";
  return row.complete ? "" : "incomplete";
}

/** The current row in the middle of its neighbours. @param {RankRow[]} rows */
function window(rows) {
  const at = rows.findIndex(({ current }) => current);
  const from = Math.max(0, Math.min(at < 0 ? 0 : at - Math.floor(around / 2) - 1, rows.length - around - 1));
  return rows.slice(from, from + around + 1);
}

/**
 * @param {View} view
 * @param {"regions" | "processors"} table
 * @param {{id: string, title: string, sub: string, field: "region" | "processor", second: (row: RankRow) => string}} words
 */
function ranking(view, table, { id, title, sub, field, second }) {
  const rows = view.valid[table];
  const names = new Map(view.items(table).map((item) => [item.id, item.name]));
  const shorts = new Map(view.options(view.model.presets[table]).map(({ id, text }) => [id, text]));
  const all = view.late.sections?.rankingTable;
  const whole = (view.store.ui.all[table] ?? false) && all !== undefined;
  const shown = whole ? [] : window(rows);
  const full = Math.max(...shown.map((row) => (row.available ? row.total_g : 0)));
  const total = view.valid.outcome.footprint.total_g;
  const { basis } = view.valid.outcome;
  const width = 3;

  const line = (/** @type {RankRow} */ row) => {
    const name = names.get(row.id) ?? row.id;
    const shortName = row.id === "custom" ? name : (shorts.get(row.id) ?? name);
    const change =
      row.available && row.comparable && row.complete && view.valid.outcome.complete
        ? formatChange(row.total_g, total, view.lang).text
        : "";
    const least = row.available && !row.complete ? `${view.t("rank.atleast")} ` : "";
    return html`<tr class=${row.available && !row.current ? "pick" : ""} aria-current=${row.current ? "true" : nothing}>
      <th class="n" scope="row">
        ${
          row.available
            ? html`<button
                type="button"
                aria-label=${row.current ? nothing : view.t("rank.use", { name })}
                aria-disabled=${row.current ? "true" : nothing}
                title=${name}
                @click=${() => row.current || view.actions.apply(field, row.id, name)}
              >
                ${shortName}
              </button>`
            : html`<span class="name" title=${name}>${shortName}</span>`
        }<small>${second(row)}</small>
      </th>
      <td>
        ${
          row.available
            ? bar(
                [
                  { value: row.operational_g, hue: "op" },
                  { value: row.embodied_g, hue: "emb" },
                ],
                full * 1.02,
              )
            : nothing
        }
      </td>
      <td class="v">
        ${row.available ? html`<span class="least">${least}</span>${view.mass(row.total_g).text}` : view.t("nodata")}
        <small>${row.current ? view.t(view.own("rank.this")) : change}</small>
      </td>
    </tr>`;
  };

  /** @type {unknown[]} */
  const body = [];
  let last = "";
  for (const row of shown) {
    const now = block(row, basis);
    if (now !== last && now)
      body.push(
        html`<tr class="gh"><th colspan=${width} scope="rowgroup">${view.t(`rank.block.${now}`)}</th></tr>`,
      );
    last = now;
    body.push(line(row));
  }
  const list = () =>
    html`<table class="bars rank"><caption class="sr">${title}</caption><tbody>${body}</tbody></table>`;
  return html`<section class=${`card sec${whole ? " whole" : ""}`} id=${id} aria-labelledby=${`h-${id}`}>
    <header>
      <h2 id=${`h-${id}`}>${title}</h2>
      ${
        rows.length > around + 1
          ? html`<button type="button" class="linkbtn" aria-expanded=${whole ? "true" : "false"} @click=${() => view.actions.toggleAll(table)}>
              ${whole ? view.t("rank.fewer") : view.t("rank.all", { n: rows.length })}
            </button>`
          : nothing
      }
    </header>
    <p class="sub">${sub}</p>
    ${whole ? all(view, table, { title, field, block: (row) => block(row, basis) }) : list()}
  </section>`;
}

/** @param {View} view */
export function regions(view) {
  const { scenario } = view.valid;
  const sub = "carbon_intensity_g_per_kwh" in scenario ? ".kept" : "pue" in scenario ? "" : ".typed";
  const rows = new Map(view.model.presets.regions.map((row) => [row.id, row]));
  return ranking(view, "regions", {
    id: "regions",
    title: view.t(view.own("s.regions")),
    sub: view.t(`rank.regions.sub${sub}`),
    field: "region",
    second: (row) => {
      const region = rows.get(row.id);
      const intensity = row.carbon_intensity_g_per_kwh;
      // Of a cloud region or a grid the first word says whose: "AWS", "eGRID".
      const parts = [
        region?.country,
        region?.place.split(" ")[0],
        intensity === null ? "" : view.quantity(intensity, "g/kWh").text,
      ];
      return parts.filter(Boolean).join(" · ");
    },
  });
}

/** @param {View} view */
export function processors(view) {
  const { scenario, outcome } = view.valid;
  const train = outcome.inputs.kind?.id === "train";
  const count = formatCount(outcome.inputs.count?.value ?? 0, view.lang).text;
  const mfu = scenario.mfu_percent;
  const kind = outcome.inputs.kind?.id ?? "train";
  const counted = kind === "infer" && "count" in scenario ? ".count" : "";
  const sub = !train
    ? view.t(`rank.hardware.sub.${kind}${counted}`, { count })
    : typeof mfu === "number"
      ? view.t("rank.hardware.sub.mfu", { count, mfu: formatPercent(mfu, view.lang).text })
      : view.t("rank.hardware.sub.train", { count });
  return ranking(view, "processors", {
    id: "hardware",
    title: view.t(view.own("s.hardware")),
    sub,
    field: "processor",
    second: (row) =>
      [
        row.available ? formatTime(row.duration_h, view.lang).text : "",
        train && row.precision ? view.t(`choice.precision.${row.precision}`) : "",
        row.available && !row.fits_memory ? view.t("rank.fits") : "",
      ]
        .filter(Boolean)
        .join(" · "),
  });
}
