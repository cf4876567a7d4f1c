// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from "lit/html.js";
import { rowAddress } from "../header.js";

/** @import { View } from "../view.js" */

/** @typedef {{label: string, value: string, citation: number, typed: boolean}} Line */

/** @param {View} view @returns {Line[]} */
function inputLines(view) {
  const { inputs } = view.valid.outcome;
  return view.model.fields.flatMap(({ name, type, unit, table }) => {
    const input = inputs[name];
    const relevant = view.valid.outcome.active.includes(name) && input && input.origin !== "absent";
    if (!relevant || type === "choice" || (input.citation === 0 && input.origin !== "typed")) return [];
    /** @type {{id: string}[]} */
    const rows = table ? view.model.presets[table] : [];
    const value =
      type === "number"
        ? name === "device_hours"
          ? view.hours(input.value)
          : view.quantity(input.value, unit).text
        : (view.options(rows.filter(({ id }) => id === input.id))[0]?.text ?? "");
    if (type === "preset" && (name === "processor" || name === "region")) return [];
    return [{ label: view.label(name), value, citation: input.citation, typed: input.origin === "typed" }];
  });
}

/** Factors and equations that no field asks for. @param {View} view @returns {Line[]} */
function termLines(view) {
  const { terms, termCitations, inputs } = view.valid.outcome;
  return view.model.terms.flatMap(({ id, unit, field }) => {
    const citation = termCitations[id] ?? 0;
    const shown = field !== null && inputs[field]?.citation === citation;
    if (!(id in terms) || citation === 0 || shown || (terms[id] === 0 && id.startsWith("storage"))) return [];
    return [
      {
        label: view.t(`term.${id}`),
        value: view.termText(id, terms[id], unit),
        citation,
        typed: false,
      },
    ];
  });
}

/**
 * The row of the tables behind a figure. A citation names the first row that has it; where several processors, say,
 * share one, the scenario's own is meant.
 * @param {View} view
 * @param {string} cited
 */
function rowOf(view, cited) {
  const [table, id] = cited.split(/\/(.*)/s);
  const { inputs } = view.valid.outcome;
  const field = {
    processors: "processor",
    sites: "region",
    memory: "memory_type",
    nodes: "node",
    fabs: "fab_place",
  }[table];
  if (table === "server_parts" && inputs.server?.id && id.includes("."))
    return `${table}/${inputs.server.id}${id.slice(id.indexOf("."))}`;
  return `${table}/${(field && inputs[field]?.id) || id}`;
}

/** @param {View} view @param {Line} line */
function row(view, { label, value, citation, typed }) {
  const cited = typed ? undefined : view.late.citations?.of(citation);
  const kind = typed ? view.t("origin.typed") : cited ? view.t(`evidence.${cited.kind}`) : "";
  const web = cited && /^https?:/.test(cited.url);
  const title = cited ? [cited.title, cited.year ?? ""].filter(Boolean).join(", ") : "";
  return html`<tr>
    <th scope="row">${label}</th>
    <td>
      ${cited?.row ? html`<a class="row" href=${rowAddress("calculator", rowOf(view, cited.row))} title=${view.t("sources.row")}>${value}</a>` : value}
    </td>
    <td
    >
      ${web ? html`<a class="title" href=${cited.url} rel="noopener external">${title}</a>` : html`<span class="title">${typed ? view.t("sources.typed") : title}</span>`}${
        cited?.locator ? html`<small title=${cited.locator}>${cited.locator}</small>` : nothing
      }
    </td>
    <td>${kind ? html`<span class="tag">${kind}</span>` : nothing}</td>
  </tr>`;
}

/** @param {View} view */
export function sources(view) {
  const inputs = inputLines(view);
  const terms = termLines(view);
  return html`<section class="card sec" id="sources" aria-labelledby="h-sources">
    <header><h2 id="h-sources">${view.t("s.sources")}</h2></header>
    <p class="sub">${view.t("sources.sub")}</p>
    <table class="src">
      <thead>
        <tr>
          ${["input", "value", "source", "kind"].map((key) => html`<th scope="col">${view.t(`sources.${key}`)}</th>`)}
        </tr>
      </thead>
      <tbody>${inputs.map((line) => row(view, line))}</tbody>
      <tbody>${terms.map((line) => row(view, line))}</tbody>
    </table>
  </section>`;
}
