// SPDX-License-Identifier: Apache-2.0
// What a lever does, in words and numbers of the page's language.
import { formatChange, formatNumber } from "../../text/format.js";
import { valueText } from "../ask/parts.js";

/** @import { View } from "../../view.js" */
/** @import { Change, FieldName, Figures, Ratio } from "./types.js" */

/** A list as a sentence has it: "a, b and c". @param {View} view @param {string[]} parts */
export const listed = (view, parts) =>
  new Intl.ListFormat(view.words.tag, { type: "conjunction" }).format(parts);

/** @param {View} view @param {string} id */
export const leverName = (view, id) => view.t(`lever.${id}`);

/** A name's row in its table. @param {View} view @param {string} field @param {string} id */
function rowText(view, field, id) {
  const { type, table } = view.description(field);
  if (type === "choice") return view.t(`choice.${field}.${id}`);
  if (table === "regions" || table === "processors")
    return view.items(table).find((item) => item.id === id)?.name ?? id;
  const rows = table ? view.options(view.model.presets[table]) : [];
  return rows.find((row) => row.id === id)?.text ?? id;
}

/** @param {View} view @param {FieldName} field @param {number | string} value */
const standing = (view, field, value) =>
  typeof value === "number" ? valueText(view, field, value) : rowText(view, field, value);

/** What becomes of a field: "PUE 1.56 → 1.1". @param {View} view @param {Change} change */
export function changeText(view, { field, from, value }) {
  const name = view.label(field);
  if (value === null) return view.t("reduce.change.own", { field: name });
  const to = standing(view, field, value);
  return from === null
    ? view.t("reduce.change.to", { field: name, to })
    : view.t("reduce.change", { field: name, from: standing(view, field, from), to });
}

/** @param {View} view @param {Ratio} ratio */
export const ratioText = (view, { value }) => formatChange(value, 1, view.lang).text;

/** Both ends of the interval, where they are not the same as printed. @param {View} view @param {Ratio} ratio */
export function ratioRange(view, { low, high }) {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return "";
  const [a, b] = [high, low].map((ratio) => formatChange(ratio, 1, view.lang).text);
  return a === b ? "" : view.t("reduce.range", { low: b, high: a });
}

/**
 * What else moves: parts of the total, time, quality; only what does.
 * @param {View} view
 * @param {Figures} base
 * @param {Figures} after
 */
export function effects(view, base, after) {
  /** @type {(key: string, from: number | null, to: number | null) => string} */
  const change = (key, from, to) => {
    if (from === null || to === null || from === 0 || Math.abs(to / from - 1) < 5e-4) return "";
    return view.t(`reduce.effect.${key}`, { change: formatChange(to, from, view.lang).text });
  };
  const loss = (/** @type {number} */ nats) =>
    formatNumber(nats, view.lang, { figures: 3, trailing: true }).text;
  const lost =
    base.loss !== null && after.loss !== null && loss(base.loss) !== loss(after.loss)
      ? view.t("reduce.effect.loss", { from: loss(base.loss), to: loss(after.loss) })
      : "";
  return [
    change("operational", base.operational_g, after.operational_g),
    change("embodied", base.embodied_g, after.embodied_g),
    change("time", base.duration_h, after.duration_h),
    change("latency", base.request_s, after.request_s),
    lost,
  ].filter(Boolean);
}
