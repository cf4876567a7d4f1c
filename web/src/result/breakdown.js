// SPDX-License-Identifier: Apache-2.0
import { embodiedUnknown } from "./unknown.js";
import { html, nothing } from "lit/html.js";
import { formatMass, formatShare, massUnit } from "../text/format.js";
import { bar } from "./split.js";

/** @import { View } from "../view.js" */

/** Hue says the scope, lightness the component. */
const groups = /** @type {const} */ ([
  {
    scope: "operational",
    key: "op",
    parts: [
      ["operational_processors", "op"],
      ["operational_host", "op2"],
      ["operational_data", "op3"],
      ["operational_storage", "op3"],
      ["operational_overhead", "op3"],
    ],
  },
  {
    scope: "embodied",
    key: "emb",
    parts: [
      ["embodied_die", "emb"],
      ["embodied_memory", "emb2"],
      ["embodied_packaging", "emb3"],
      ["embodied_card", "emb"],
      ["embodied_host", "emb2"],
      ["embodied_storage", "emb3"],
    ],
  },
]);

/** Components that are there, or unknown; those that are simply zero say nothing. @param {View} view */
function present(view) {
  const { footprint, missing } = view.valid.outcome;
  const unknown = {
    embodied_die: "die",
    embodied_memory: "memory",
    embodied_card: "card",
    embodied_host: "server",
  };
  return groups.map((group) => ({
    ...group,
    total:
      group.scope === "embodied" && embodiedUnknown(view.valid.outcome)
        ? null
        : footprint[`${group.scope}_g`],
    rows: group.parts.flatMap(([id, hue]) => {
      const absent = missing.includes(unknown[/** @type {keyof typeof unknown} */ (id)] ?? "");
      const grams = absent ? null : footprint[`${id}_g`];
      return grams === 0 ? [] : [{ id, hue, grams: grams ?? null }];
    }),
  }));
}

/** A meter at the machines or the facility does not tell what in them drew the power. @param {View} view @param {string} id */
function label(view, id) {
  const { kind, energy_covers } = view.valid.outcome.inputs;
  const machines = kind?.id === "energy" && energy_covers?.id !== "device";
  return view.t(`component.${machines && id === "operational_processors" ? "measured" : id}`);
}

/** Of which devices wait for requests. @param {View} view */
function idle(view) {
  const { operational_idle_g, operational_g } = view.valid.outcome.footprint;
  if (!operational_idle_g) return nothing;
  return html`<p class="hint">
    ${view.t("breakdown.idle", { value: formatShare(operational_idle_g, operational_g, view.lang).text })}
  </p>`;
}

/** @param {View} view @param {string} unit */
function chart(view, unit) {
  const shown = present(view);
  const { total_g } = view.valid.outcome.footprint;
  const largest = Math.max(...shown.flatMap(({ rows }) => rows.map(({ grams }) => grams ?? 0)));
  const mass = (/** @type {number | null} */ grams) => formatMass(grams, view.lang, { unit });
  return html`<table class="bars">
    <caption class="sr">${view.t("s.breakdown")}</caption>
    ${shown.map(
      ({ scope, key, total, rows }) => html`<tbody>
        <tr class="gh">
          <th colspan="3" scope="rowgroup">
            <span class=${`key ${key}`}></span> ${view.t(scope === "operational" ? "operational" : view.own("breakdown.embodied.share"))} ·
            ${mass(total).text}
          </th>
        </tr>
        ${rows.map(
          ({ id, hue, grams }) => html`<tr>
            <th class="n" scope="row">${label(view, id)}</th>
            <td>${bar([{ value: grams ?? 0, hue }], largest)}</td>
            <td class="v">${mass(grams).number}<small>${grams === null || total_g <= 0 ? nothing : formatShare(grams, total_g, view.lang).text}</small></td>
          </tr>`,
        )}
      </tbody>`,
    )}
  </table>`;
}

/** @param {View} view @param {string} unit */
function table(view, unit) {
  const { total_g } = view.valid.outcome.footprint;
  const cells = (/** @type {number | null} */ grams) =>
    html`<td>${formatMass(grams, view.lang, { unit }).text}</td><td>${grams === null || total_g <= 0 ? "" : formatShare(grams, total_g, view.lang).text}</td>`;
  return html`<table class="plain">
    <thead>
      <tr>
        <th scope="col">${view.t("breakdown.component")}</th>
        <th scope="col">${view.t("breakdown.amount")}</th>
        <th scope="col">${view.t("breakdown.share")}</th>
      </tr>
    </thead>
    ${present(view).map(
      ({ scope, total, rows }) => html`<tbody>
        ${rows.map(({ id, grams }) => html`<tr><th scope="row">${view.t(scope)}: ${label(view, id)}</th>${cells(grams)}</tr>`)}
        <tr><th scope="row"><b>${view.t(scope)}</b></th>${cells(total)}</tr>
      </tbody>`,
    )}
    <tfoot><tr><th scope="row">${view.t("breakdown.total")}</th>${cells(total_g)}</tr></tfoot>
  </table>`;
}

/** @param {View} view */
function per(view) {
  const { total_per_device_hour_g, total_per_billion_tokens_g, total_per_million_tokens_g, total_per_kwh_g } =
    view.valid.outcome.footprint;
  const unit = (/** @type {string} */ key, /** @type {number | null} */ grams) =>
    grams === null
      ? nothing
      : html`<div><dt>${view.t(`per.${key}`)}</dt><dd>${view.mass(grams).text}</dd>${range(`total_per_${key}_g`)}</div>`;
  const range = (/** @type {string} */ name) => {
    const interval = view.interval(name);
    return interval ? html`<dd class="range">${interval.text}</dd>` : nothing;
  };
  return html`<dl class="per">
    ${unit("device_hour", total_per_device_hour_g)}${unit("billion_tokens", total_per_billion_tokens_g)}${unit("million_tokens", total_per_million_tokens_g)}${unit("kwh", total_per_kwh_g)}
  </dl>`;
}

/** @param {View} view */
export function breakdown(view) {
  const { table: plain } = view.store.ui;
  const unit = massUnit([view.valid.outcome.footprint.total_g / 1000]);
  return html`<section class="card sec push" id="breakdown" aria-labelledby="h-breakdown">
    <header>
      <h2 id="h-breakdown">${view.t("s.breakdown")}</h2>
      <button type="button" class="linkbtn" aria-pressed=${plain ? "true" : "false"} @click=${() => view.actions.show({ table: !plain })}>
        ${view.t("breakdown.table")}
      </button>
    </header>
    <p class="sub">${view.t("breakdown.sub", { unit })}</p>
    ${plain ? table(view, unit) : chart(view, unit)}${idle(view)}${per(view)}
  </section>`;
}
