// SPDX-License-Identifier: Apache-2.0
// The choice beside the base in sentences, what stands on which slice, and the way into the scenario.
import { html, nothing } from "lit/html.js";
import { formatChange, formatCount, formatNumber } from "../../text/format.js";
import {
  accuracyText,
  carbonText,
  configText,
  latencyText,
  mixRows,
  shareText,
  sliceText,
  variantName,
} from "./words.js";

/** @import { View } from "../../view.js" */
/** @import { CloverInfeasible, CloverMix } from "../../../../wasm/types.js" */
/** @import { Kept } from "./answer.js" */

/** A saving as a change: 41% saved is "−41%". @param {View} view @param {number} percent */
const saved = (view, percent) => formatChange(100 - percent, 100, view.lang).text;

/** @param {View} view @param {CloverMix} answer */
function range(view, { saving_percent: { value, low, high } }) {
  if (low === null || high === null || (low === value && high === value)) return "";
  return view.t("clover.range", { low: saved(view, high), high: saved(view, low) });
}

/** @param {View} view @param {Kept} kept @param {CloverMix} answer */
export function sentences(view, { family }, answer) {
  const { base, choice, devices } = answer;
  const [only] = choice.slices;
  const same = choice.slices.length === 1 && only.size === 7 && only.variant === base.variant;
  const first = view.t("clover.base", {
    n: base.devices,
    variant: variantName(family, base.variant),
    accuracy: accuracyText(view, base.accuracy),
    latency: latencyText(view, base.latency_ms),
  });
  const second = view.t("clover.choice", {
    n: devices,
    config: configText(view, family, choice),
    accuracy: accuracyText(view, choice.accuracy),
    latency: latencyText(view, choice.latency_ms),
    busy: shareText(view, choice.utilisation),
  });
  return [
    first,
    base.meets_latency ? "" : view.t("clover.base.late"),
    same ? view.t("clover.same") : second,
  ].filter(Boolean);
}

/** @param {View} view @param {Kept} kept @param {CloverMix} answer */
function mixTable(view, { family }, { choice }) {
  const accuracy = (/** @type {string} */ id) => family?.variants.find((one) => one.id === id)?.accuracy;
  return html`<table class="plain mix">
    <caption class="sr">${view.t("clover.mix")}</caption>
    <thead>
      <tr>
        <th scope="col">${view.t("clover.mix.variant")}</th>
        <th scope="col">${view.t("clover.mix.slices")}</th>
        <th scope="col">${view.t("clover.mix.share")}</th>
        ${family ? html`<th scope="col">${view.t("clover.accuracy")}</th>` : nothing}
      </tr>
    </thead>
    <tbody>
      ${mixRows(choice).map(
        ({ variant, share, slices }) => html`<tr data-variant=${variant}>
          <th scope="row">${variantName(family, variant)}</th>
          <td>${slices.map(({ n, size }) => sliceText(n, size)).join(" + ")}</td>
          <td>${shareText(view, share)}</td>
          ${family ? html`<td>${accuracyText(view, accuracy(variant) ?? 0)}</td>` : nothing}
        </tr>`,
      )}
    </tbody>
  </table>`;
}

/** @param {View} view @param {CloverMix} answer @param {boolean} fresh */
function use(view, { choice }, fresh) {
  const flops = choice.mean_flops;
  if (flops === null) return html`<p class="note">${view.t("clover.use.none")}</p>`;
  const there = view.store.scenario.flops_per_request === flops;
  const ready = fresh && !there;
  return html`<div class="row-acts">
      <button
        type="button"
        class="btn pri"
        id="clover-use"
        aria-disabled=${ready ? nothing : "true"}
        aria-describedby="clover-use-what"
        @click=${() => ready && view.actions.useMix(flops)}
      >
        ${view.t(there ? "clover.used" : "clover.use")}
      </button>
    </div>
    <p class="note" id="clover-use-what">${view.t("clover.use.what", { flops: view.quantity(flops, "FLOP").text })}</p>`;
}

/** @param {View} view @param {Kept} kept @param {CloverMix} answer @param {boolean} fresh */
export function result(view, kept, answer, fresh) {
  const { base, choice, saving_percent: saving, complete } = answer;
  const least = complete ? "" : "≥\u00A0";
  const wide = range(view, answer);
  return html`<div class=${`together${fresh ? "" : " old"}`} id="clover-choice">
    <p class="sum">
      <span class="before">${least}${carbonText(view, base.carbon_g_per_request)}</span><span aria-hidden="true">→</span>
      <b data-value=${choice.carbon_g_per_request} data-accuracy=${choice.accuracy}
        >${least}${carbonText(view, choice.carbon_g_per_request)}</b
      >
      <span>${view.t("clover.per")}</span>
      <b class="change">${saved(view, saving.value)}</b>
      ${wide ? html`<span>${wide}</span>` : nothing}
    </p>
    ${sentences(view, kept, answer).map((text) => html`<p class="moved">${text}</p>`)}
    ${mixTable(view, kept, answer)} ${use(view, answer, fresh)}
  </div>`;
}

/** @param {View} view @param {Kept} kept @param {CloverInfeasible} limits */
export function infeasible(view, { rate, latency }, limits) {
  const { reason, most_requests_per_s: most, least_latency_ms: least } = limits;
  const parts = [
    view.t(`clover.cannot.${reason}`, {
      rate: formatCount(rate, view.lang).text,
      latency: latencyText(view, latency),
    }),
    most === null ? "" : view.t("clover.most", { rate: formatNumber(most, view.lang, { figures: 3 }).text }),
    least === null ? "" : view.t("clover.least", { latency: latencyText(view, least) }),
  ];
  return html`<p class="found cannot" id="clover-cannot" data-reason=${reason}>${parts.filter(Boolean).join(" ")}</p>`;
}
