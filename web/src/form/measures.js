// SPDX-License-Identifier: Apache-2.0
// What a lever may leave of the work, its time and its power: all of it, unless one was applied or typed.
import { html, nothing } from "lit/html.js";
import { fold } from "./folds.js";
import { numberField } from "./number-field.js";

/** @import { View } from "../view.js" */

const names = [
  "training_work_percent",
  "training_time_percent",
  "training_power_percent",
  "serving_time_percent",
  "serving_power_percent",
  "device_share_percent",
];

/** @param {View} view */
export function measuresFold(view) {
  const there = names.filter((name) => view.active.has(name));
  if (there.length === 0) return nothing;
  const changed = there.filter((name) => view.value(name) !== 100);
  const summary = changed.map((name) => `${view.label(name)} ${view.entryText(view.value(name) ?? 100)}%`);
  return fold(
    view,
    "measures",
    view.t("fold.measures"),
    summary.join(" · ") || view.t("fold.measures.none"),
    html`${there.map((name) => numberField(view, name, { row: true, hint: view.help(name) }))}`,
    changed.length > 0,
  );
}
