// SPDX-License-Identifier: Apache-2.0
// The figures beside the total, by kind of work.
import { embodiedUnknown } from "./unknown.js";
import { html, nothing } from "lit/html.js";
import { formatCount, formatEnergy, formatShare, formatTime } from "../text/format.js";

/** @import { View } from "../view.js" */
/** @import { Shown } from "../text/format.js" */
/** @import { Interval } from "../text/interval.js" */

/** @param {string} label @param {Shown} shown @param {{id?: string, value?: number | null, key?: string, more?: string, range?: Interval | null}} options */
const stat = (label, { number, unit }, { id, value, key, more = "", range } = {}) => html`<div>
  <dt>${key ? html`<span class=${`key ${key}`}></span>` : nothing}${label}</dt>
  <dd id=${id ?? nothing} data-value=${value ?? nothing}>
    ${key && unit ? `${number}\u00A0${unit}` : number} <small>${key ? more : unit}</small>
  </dd>
  ${range ? html`<dd class="range">${range.text}</dd>` : nothing}
</div>`;

/** @param {View} view @param {"operational" | "embodied"} scope @param {string} key */
function part(view, scope, key) {
  const { footprint } = view.valid.outcome;
  const unknown = scope === "embodied" && embodiedUnknown(view.valid.outcome);
  const grams = unknown ? null : footprint[`${scope}_g`];
  const more = !unknown && footprint.total_g > 0 ? formatShare(grams, footprint.total_g, view.lang).text : "";
  return stat(view.t(scope), view.mass(grams), {
    id: scope,
    value: grams,
    key,
    more,
    range: unknown ? null : view.interval(`${scope}_g`),
  });
}

/** @param {View} view */
function thousand(view) {
  const grams = view.valid.outcome.footprint.total_per_thousand_requests_g ?? null;
  return stat(view.t("per.thousand"), view.mass(grams), {
    id: "per-thousand",
    value: grams,
    range: view.interval("total_per_thousand_requests_g"),
  });
}

/** Of one request, one token, one replica. @param {View} view */
function service(view) {
  const { footprint } = view.valid.outcome;
  const small = (
    /** @type {string} */ key,
    /** @type {number | null | undefined} */ value,
    /** @type {string} */ unit,
    /** @type {string} */ name = "",
  ) =>
    value == null
      ? nothing
      : stat(view.t(`stat.${key}`), view.quantity(value, unit), {
          id: `stat-${key}`,
          value,
          range: view.interval(name, unit),
        });
  return html`${small("request", footprint.energy_per_request_wh, "Wh", "energy_per_request_wh")}
  ${small("token", footprint.energy_per_output_token_j, "J", "energy_per_output_token_j")}
  ${small("first", footprint.first_token_s, "s")}
  ${small("speed", footprint.output_tokens_per_s, "tokens/s")}
  ${small("memory", footprint.memory_needed_gb, "GB")}`;
}

/** @param {View} view */
export function stats(view) {
  const { footprint, inputs } = view.valid.outcome;
  const kind = inputs.kind?.id;
  const served = kind === "infer" || kind === "life";
  const { energy_facility_kwh, duration_h, device_hours } = footprint;
  return html`<dl class="stats">
    ${kind === "infer" ? thousand(view) : nothing} ${part(view, "operational", "op")} ${part(view, "embodied", "emb")}
    ${stat(view.t("energy"), formatEnergy(energy_facility_kwh, view.lang), { id: "energy", value: energy_facility_kwh, range: view.interval("energy_facility_kwh", "kWh") })}
    ${served ? nothing : stat(view.t("time"), formatTime(duration_h, view.lang), { id: "duration", value: duration_h, range: view.interval("duration_h", "h") })}
    ${stat(view.t("device_hours"), formatCount(device_hours, view.lang), { range: view.interval("device_hours", "device_hours") })}
    ${kind === "life" ? thousand(view) : nothing} ${served ? service(view) : nothing}
  </dl>`;
}
