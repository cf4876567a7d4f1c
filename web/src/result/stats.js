// SPDX-License-Identifier: Apache-2.0
// The figures beside the total, by kind of work.
import { embodiedUnknown } from "./unknown.js";
import { html, nothing } from "lit/html.js";
import { formatCount, formatEnergy, formatShare, formatTime } from "../text/format.js";

/** @import { View } from "../view.js" */
/** @import { Shown } from "../text/format.js" */

/** @param {string} label @param {Shown} shown @param {{id?: string, value?: number | null, key?: string, more?: string}} options */
const stat = (label, { number, unit }, { id, value, key, more = "" } = {}) => html`<div>
  <dt>${key ? html`<span class=${`key ${key}`}></span>` : nothing}${label}</dt>
  <dd id=${id ?? nothing} data-value=${value ?? nothing}>
    ${key && unit ? `${number}\u00A0${unit}` : number} <small>${key ? more : unit}</small>
  </dd>
</div>`;

/** @param {View} view @param {"operational" | "embodied"} scope @param {string} key */
function part(view, scope, key) {
  const { footprint } = view.valid.outcome;
  const unknown = scope === "embodied" && embodiedUnknown(view.valid.outcome);
  const grams = unknown ? null : footprint[`${scope}_g`];
  const more = !unknown && footprint.total_g > 0 ? formatShare(grams, footprint.total_g, view.lang).text : "";
  return stat(view.t(scope), view.mass(grams), { id: scope, value: grams, key, more });
}

/** @param {View} view */
function thousand(view) {
  const grams = view.valid.outcome.footprint.total_per_thousand_requests_g ?? null;
  return stat(view.t("per.thousand"), view.mass(grams), { id: "per-thousand", value: grams });
}

/** Of one request, one token, one replica. @param {View} view */
function service(view) {
  const { footprint } = view.valid.outcome;
  const small = (
    /** @type {string} */ key,
    /** @type {number | null | undefined} */ value,
    /** @type {string} */ unit,
  ) =>
    value == null
      ? nothing
      : stat(view.t(`stat.${key}`), view.quantity(value, unit), { id: `stat-${key}`, value });
  return html`${small("request", footprint.energy_per_request_wh, "Wh")}
  ${small("token", footprint.energy_per_output_token_j, "J")}
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
    ${stat(view.t("energy"), formatEnergy(energy_facility_kwh, view.lang), { id: "energy", value: energy_facility_kwh })}
    ${served ? nothing : stat(view.t("time"), formatTime(duration_h, view.lang), { id: "duration", value: duration_h })}
    ${stat(view.t("device_hours"), formatCount(device_hours, view.lang))}
    ${kind === "life" ? thousand(view) : nothing} ${served ? service(view) : nothing}
  </dl>`;
}
