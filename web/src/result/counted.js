// SPDX-License-Identifier: Apache-2.0
/** @import { Answered } from "../../../wasm/types.js" */

/**
 * What of the hardware stands in the figure, as the key of its sentence: nothing where it is not charged or its hours
 * are unknown, and of a maker's footprint only what is known.
 * @param {Answered} outcome
 */
export function counted({ inputs, missing }) {
  const boundary = inputs.boundary?.id ?? "server";
  const made = inputs.allocation?.id !== "none" && !missing.includes("hours");
  if (!made) return "result.boundary.none";
  if (inputs.embodied_method?.id !== "manufacturer") return `result.boundary.${boundary}`;
  if (missing.includes("card")) return `result.boundary.${boundary === "server" ? "host" : "none"}`;
  return `result.boundary.${boundary === "server" ? "maker" : boundary}`;
}
