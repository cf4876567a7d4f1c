// SPDX-License-Identifier: Apache-2.0
// One H100 as the model makes it: inside each boundary, and worked out step by step for the diagram.
import { evaluated } from "./ask.js";
import { tableBy } from "./tables.js";

/** @import { Model } from "../../../wasm/types.js" */

const device = { processor: "h100-sxm" };

/** One H100 inside each boundary, by a method that has it. @param {Model} model */
export const boundaries = (model) =>
  (model.fields.find(({ name }) => name === "boundary")?.choices ?? []).map((boundary) => ({
    id: boundary,
    hardware_g: evaluated(model, {
      ...device,
      boundary,
      embodied_method: boundary === "card" ? "manufacturer" : "act",
    }).terms.hardware_g,
  }));

/** One H100 at work for a thousand hours, and the drives that stand for others. @param {Model} model */
export async function figureExample(model) {
  const { terms } = evaluated(model, { ...device, kind: "hours", count: 1, duration_h: 1000 });
  const drives = await tableBy("storage");
  const chosen = (/** @type {string} */ field) =>
    drives.get(String(model.fields.find(({ name }) => name === field)?.default))?.embodied_g_per_gb;
  return { terms, ssd_g_per_gb: chosen("ssd_type"), hdd_g_per_gb: chosen("hdd_type") };
}
