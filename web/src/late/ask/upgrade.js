// SPDX-License-Identifier: Apache-2.0
// Whether new hardware pays back the carbon of its making, and when.
import { html, nothing } from "lit/html.js";
import { holds } from "../../form/holds.js";
import { formatPercent } from "../../text/format.js";
import { parseNumber } from "../../text/number-entry.js";
import { box } from "./parts.js";

/** @import { View } from "../../view.js" */
/** @import { Upgrade } from "../../../../wasm/types.js" */

/** @param {View} view @param {string} chosen */
function choose(view, chosen) {
  const own = view.choice("processor");
  const rows = view.items("processors").filter(({ id }) => id !== "custom" && id !== own);
  const groups = [...new Set(rows.map(({ group }) => group))];
  return html`<div class="f">
    <div class="lab"><label for="q-upgrade">${view.t("upgrade.to")}</label></div>
    <div class="in sel">
      <select id="q-upgrade" @change=${(/** @type {Event} */ e) => view.actions.question({ upgrade: /** @type {HTMLSelectElement} */ (e.target).value, upgradeCount: "" })}>
        <option value="" ?selected=${holds(chosen === "")}>${view.t("upgrade.choose")}</option>
        ${groups.map(
          (group) => html`<optgroup label=${group}>
            ${rows.filter((row) => row.group === group).map(({ id, name }) => html`<option value=${id} ?selected=${holds(id === chosen)}>${name}</option>`)}
          </optgroup>`,
        )}
      </select>
    </div>
  </div>`;
}

/** @param {View} view @param {Upgrade} found */
function answer(view, { debt_g, saved_g_per_year, years, never }) {
  const time = (/** @type {number} */ value) => view.quantity(Number(value.toPrecision(2)), "a").text;
  const share = formatPercent(never * 100, view.lang).text;
  const range =
    years && years.low !== null && years.high !== null
      ? view.t("interval.range", { low: time(years.low), high: time(years.high) })
      : "";
  const open =
    years && years.low !== null && years.high === null
      ? view.t("interval.open", { low: time(years.low) })
      : "";
  const n = view.choice("interval_percent") ?? "90";
  const main =
    years?.value == null
      ? view.t("upgrade.never")
      : range || open
        ? view.t("upgrade.years.range", { years: time(years.value), n, range: range || open })
        : view.t("upgrade.years", { years: time(years.value) });
  return html`<p class="found">${main}</p>
    ${years?.value != null && never > 0 ? html`<p class="note">${view.t("upgrade.share", { share })}</p>` : nothing}
    <p class="note">
      ${
        saved_g_per_year > 0
          ? view.t("upgrade.debt", { debt: view.mass(debt_g).text, saved: view.mass(saved_g_per_year).text })
          : view.t("upgrade.debt.more", { debt: view.mass(debt_g).text })
      }
    </p>`;
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
