// SPDX-License-Identifier: Apache-2.0
// Whether new hardware pays back the carbon of its making, and when.
import { html, nothing } from "lit/html.js";
import { guard } from "lit/directives/guard.js";
import { holds } from "../../form/holds.js";
import { formatPercent } from "../../text/format.js";
import { parseNumber } from "../../text/number-entry.js";
import { box } from "./parts.js";

/** @import { View } from "../../view.js" */
/** @import { Upgrade } from "../../../../wasm/types.js" */

/** @param {View} view @param {string} chosen */
function choose(view, chosen) {
  const own = view.choice("processor");
  const list = () => {
    const rows = view.items("processors").filter(({ id }) => id !== "custom" && id !== own);
    return [...new Set(rows.map(({ group }) => group))].map(
      (group) => html`<optgroup label=${group}>
        ${rows.filter((row) => row.group === group).map(({ id, name }) => html`<option value=${id} ?selected=${holds(id === chosen)}>${name}</option>`)}
      </optgroup>`,
    );
  };
  return html`<div class="f">
    <div class="lab"><label for="q-upgrade">${view.t("upgrade.to")}</label></div>
    <div class="in sel">
      <select id="q-upgrade" @change=${(/** @type {Event} */ e) => view.actions.question({ upgrade: /** @type {HTMLSelectElement} */ (e.target).value, upgradeCount: "" })}>
        <option value="" ?selected=${holds(chosen === "")}>${view.t("upgrade.choose")}</option>
        ${guard([own, chosen], list)}
      </select>
    </div>
  </div>`;
}

/**
 * When it pays back, with its interval. What never pays back as entered may in some of the draws; and where a part of
 * the new hardware's making is unknown, it pays back no sooner than this.
 * @param {View} view
 * @param {Pick<Upgrade, "years" | "never" | "complete">} found
 */
export function payback(view, { years: { value, low, high }, never, complete }) {
  const year = (/** @type {number} */ years) => view.quantity(Number(years.toPrecision(2)), "a");
  const n = view.choice("interval_percent") ?? "90";
  if (value === null && low === null) return view.t(never < 1 ? "upgrade.never.entered" : "upgrade.never");
  if (value === null || low === null) {
    if (low !== null) return view.t("upgrade.never.range", { n, low: year(low).text });
    const years = year(/** @type {number} */ (value)).text;
    return view.t("upgrade.years", { years: complete ? years : view.t("result.atleast", { value: years }) });
  }
  const range =
    high === null || !complete
      ? view.t("interval.open", { low: year(low).text })
      : view.t("interval.range", { low: year(low).number, high: year(high).text });
  const years = complete ? year(value).text : view.t("result.atleast", { value: year(value).text });
  return view.t("upgrade.years.range", { years, n, range });
}

/** @param {View} view @param {Upgrade} found */
function answer(view, found) {
  const { debt_g, saved_g_per_year, never, keeps_up, complete } = found;
  const least = view.mass(debt_g).text;
  const debt = complete ? least : view.t("result.atleast", { value: least });
  const notes = [
    never > 0 ? view.t("upgrade.share", { share: formatPercent(never * 100, view.lang).text }) : "",
    saved_g_per_year > 0
      ? view.t("upgrade.debt", { debt, saved: view.mass(saved_g_per_year).text })
      : view.t("upgrade.debt.more", { debt }),
    keeps_up ? "" : view.t("upgrade.slow"),
  ];
  return html`<p class="found">${payback(view, found)}</p>
    ${notes.filter(Boolean).map((text) => html`<p class="note">${text}</p>`)}`;
}

/** @param {View} view */
export function upgradeBlock(view) {
  const { ask } = view.store.ui;
  const known = new Set(view.model.presets.processors.map(({ id }) => id));
  const chosen = known.has(ask.upgrade) && ask.upgrade !== view.choice("processor") ? ask.upgrade : "";
  const text = ask.upgradeCount ?? "";
  const read = parseNumber(text, view.lang);
  const bad = text.trim() !== "" && !(read.ok && Number.isInteger(read.value) && read.value >= 1);
  const count = read.ok && !bad ? { count: read.value } : {};
  const { drawn, ranges } = view.derived;
  const { result, fresh } =
    chosen === "" || bad
      ? { result: null, fresh: true }
      : view.actions.ask("upgrade", "upgrade", [drawn, { processor: chosen, ...count, ranges }], "questions");
  return html`<div class="ask" id="upgrade">
    <header><h3>${view.t("upgrade.title")}</h3></header>
    <div class="asked">
      ${choose(view, chosen)}
      ${
        chosen === ""
          ? nothing
          : box(view, "upgradeCount", {
              label: view.t("upgrade.count"),
              text,
              placeholder: result?.ok ? view.entryText(result.count) : "",
              bad,
              why: view.t("fault.count", { field: view.t("upgrade.count") }),
            })
      }
    </div>
    <div class=${`answer${fresh ? "" : " old"}`} aria-live="polite">
      ${
        chosen === ""
          ? html`<p class="note">${view.t("upgrade.help")}</p>`
          : result?.ok
            ? answer(view, result)
            : fresh
              ? html`<p class="note">${view.t("question.none")}</p>`
              : nothing
      }
    </div>
  </div>`;
}
