// SPDX-License-Identifier: Apache-2.0
// Values of uncertain inputs as text, in their own unit.
import { fieldText } from "./format.js";

/** @import { View } from "../view.js" */

/** @param {View} view @param {string} id */
export const driverOf = (view, id) =>
  /** @type {import("../../../wasm/types.js").Driver} */ (
    view.model.drivers.find((driver) => driver.id === id)
  );

/** A ratio around 1 reads "0.5 ×". @param {View} view @param {string} id @param {number} value */
export function driverText(view, id, value) {
  const { field, unit } = driverOf(view, id);
  if (field === null && unit === "") return `${view.quantity(value, "").text}\u00A0×`;
  return view.quantity(Number(value.toPrecision(3)), unit).text;
}

/** Both ends, the unit once: "30–50%"; in the order of what they give. @param {View} view @param {{id: string, low: number, high: number}} row @param {boolean} turned */
export function inputsText(view, { id, low, high }, turned) {
  const [a, b] = (turned ? [high, low] : [low, high]).map((value) => driverText(view, id, value));
  const unit = /[\u00A0]?[^\d.,\u00A0]+$/.exec(b)?.[0] ?? "";
  const start = unit && a.endsWith(unit) ? a.slice(0, -unit.length) : a;
  return view.t("interval.range", { low: start, high: b });
}

const suffixes = { million: "M", billion: "B", trillion: "T" };

/** What stands in the box of a range: six figures, as in other boxes, and large numbers as "1T". @param {View} view @param {number} value */
export function boundText(view, value) {
  const scaled = Math.abs(value) >= 1e6;
  const { text, scale } = fieldText(Number(value.toPrecision(6)), view.lang, { scaled });
  return text + (suffixes[/** @type {keyof typeof suffixes} */ (scale)] ?? "");
}

/** A name amid a sentence: "hardware use (MFU)", but "PUE". @param {string} name */
export const inSentence = (name) =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name[0].toLowerCase() + name.slice(1) : name;
