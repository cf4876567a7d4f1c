// SPDX-License-Identifier: Apache-2.0
// How sure the figure is: what is drawn, from which ranges, and what an interval means.
import { html } from "lit/html.js";
import { dataTable, prose, remark, section } from "./parts.js";

/** @import { MethodView } from "./view.js" */

/** @param {MethodView} view */
export function ranges(view) {
  const { t, facts } = view;
  const { spread } = facts;
  const rows = spread.drivers.filter(({ low, high }) => low < high);
  const interval = spread.figures.total_g;
  /** @param {import("../../../wasm/types.js").DriverId} id @param {number} value */
  const text = (id, value) => view.quantity(value, facts.drivers.get(id)?.unit ?? "");
  return section(
    view,
    "ranges",
    html`<div class="prose">
        ${prose(view, ["method.ranges.from", "method.ranges.drawn", "method.ranges.interval", "method.ranges.typed"])}
      </div>
      ${dataTable({
        id: "t-ranges",
        caption: t("method.ranges.table", {
          total: view.mass(interval?.value),
          low: view.mass(interval?.low, 2),
          high: view.mass(interval?.high, 2),
        }),
        columns: [
          { text: t("method.ranges.input") },
          { text: t("method.ranges.value"), number: true },
          { text: t("method.ranges.low"), number: true },
          { text: t("method.ranges.high"), number: true },
          { text: t("method.ranges.shape") },
          { text: t("method.ranges.totals"), number: true },
        ],
        rows: rows.map(({ id, value, low, high, total_low_g, total_high_g }) => [
          t(facts.drivers.get(id)?.field ? `field.${id}` : `driver.${id}`),
          text(id, value),
          text(id, low),
          text(id, high),
          t(`method.ranges.${facts.drivers.get(id)?.shape}`),
          t("method.range", {
            low: view.mass(Math.min(total_low_g, total_high_g)),
            high: view.mass(Math.max(total_low_g, total_high_g)),
          }),
        ]),
      })}
      ${remark(t("uncertainty.covers"))}`,
    ["joe-kuo-2008"],
  );
}
