// SPDX-License-Identifier: Apache-2.0
// A trace of a grid, hour by hour, and the configuration that each hour chooses.
import { html, nothing, svg } from "lit/html.js";
import { formatChange } from "../../text/format.js";
import { configText, traceName } from "./words.js";

/** @import { View } from "../../view.js" */
/** @import { CloverDay, CloverMix } from "../../../../wasm/types.js" */
/** @import { Kept } from "./answer.js" */

const top = 18;
const ground = 110;
const band = 118;
const bandHeight = 26;
/** Tints there are for configurations; with more they come round again, and letters tell them apart. */
const tints = 4;

/** Hours with the same choice after one another. @param {number[]} choice @returns {{from: number, to: number, at: number}[]} */
export function stretches(choice) {
  /** @type {{from: number, to: number, at: number}[]} */
  const found = [];
  choice.forEach((at, hour) => {
    const open = found[found.length - 1];
    if (open?.at === at) open.to = hour;
    else found.push({ from: hour, to: hour, at });
  });
  return found;
}

/** "B", and after "Z" comes "AA". @param {number} i @returns {string} */
const letter = (i) =>
  i < 26 ? String.fromCharCode(65 + i) : letter(Math.floor(i / 26) - 1) + letter(i % 26);

/** @param {View} view @param {CloverDay} day @param {{from: number, to: number, at: number}[]} parts @param {number[]} used @param {string} label */
function picture(view, { intensity }, parts, used, label) {
  const hours = intensity.length;
  const most = Math.max(...intensity);
  const y = (/** @type {number} */ value) => ground - (value / most) * (ground - top);
  const percent = (/** @type {number} */ hour) => `${((hour / hours) * 100).toFixed(2)}%`;
  const path = intensity
    .map(
      (value, hour) =>
        `${hour === 0 ? "M" : "L"}${hour} ${y(value).toFixed(1)}L${hour + 1} ${y(value).toFixed(1)}`,
    )
    .join("");
  const marks = [0, 12, 24, 36, 48].filter((hour) => hour < hours);
  return html`<svg class="plot hours" role="img" aria-label=${label} height="168" width="100%">
    <line class="rule" x1="0" x2="100%" y1=${top} y2=${top}></line>
    <text x="0" y=${top - 5}>${view.quantity(most, "g/kWh").text}</text>
    <svg x="0" y="0" width="100%" height=${ground} viewBox=${`0 0 ${hours} ${ground}`} preserveAspectRatio="none" overflow="visible">
      <path class="curve" d=${path}></path>
    </svg>
    <line class="axis" x1="0" x2="100%" y1=${ground} y2=${ground}></line>
    ${parts.map(({ from, to, at }) => {
      const rank = used.indexOf(at);
      return svg`<rect class=${`tint t${rank % tints}`} x=${percent(from)} width=${percent(to - from + 1)} y=${band} height=${bandHeight}></rect>
        ${to - from >= 1 ? svg`<text class=${`band-name t${rank % tints}`} x=${percent((from + to + 1) / 2)} y=${band + 17} text-anchor="middle">${letter(rank)}</text>` : nothing}`;
    })}
    ${marks.map((hour) => svg`<text x=${percent(hour)} y="162" text-anchor=${hour === 0 ? "start" : hour === hours - 1 ? "end" : "middle"}>${view.t("clover.day.hour", { hour })}</text>`)}
  </svg>`;
}

/** @param {View} view @param {Kept} kept @param {CloverMix} answer */
export function dayBlock(view, { family, trace }, { day, front }) {
  if (!day) return nothing;
  const parts = stretches(day.choice);
  // The least carbon first, as on the front.
  const used = [...new Set(day.choice)].sort((a, b) => a - b);
  const name = (/** @type {number} */ at) => configText(view, family, front[at]);
  const hour = (/** @type {number} */ at) =>
    formatChange(day.carbon_g_per_request[at], day.base_carbon_g_per_request[at], view.lang).text;
  const ratio = (/** @type {number} */ at) =>
    day.carbon_g_per_request[at] / day.base_carbon_g_per_request[at];
  const bySaving = [...day.choice.keys()].sort((a, b) => ratio(a) - ratio(b));
  const [least, most] = [hour(bySaving[bySaving.length - 1]), hour(bySaving[0])];
  const still = parts.length === 1 && ratio(0) === 1;
  const key = still ? "clover.day.same" : least === most ? "clover.day.even" : "clover.day.found";
  const grid = traceName(view, trace);
  const hours = (/** @type {{from: number, to: number}} */ { from, to }) =>
    from === to ? view.t("clover.day.one", { from }) : view.t("clover.day.hours", { from, to });
  return html`<div class="ask" id="clover-day">
    <header><h3>${view.t("clover.day")}</h3></header>
    <p class="found">${view.t(key, { grid, least, most, n: parts.length - 1 })}</p>
    ${picture(view, day, parts, used, view.t("clover.day.label", { grid, n: used.length }))}
    <ol class="changes" aria-label=${view.t("clover.day.changes")}>
      ${parts.map(
        (part) => html`<li>
          <b class=${`letter t${used.indexOf(part.at) % tints}`} aria-hidden="true">${letter(used.indexOf(part.at))}</b>
          ${view.t("clover.day.change", { hours: hours(part), config: name(part.at) })}
        </li>`,
      )}
    </ol>
  </div>`;
}
