// SPDX-License-Identifier: Apache-2.0
// Watts of one device at work, by the method chosen.
import { product, reduced } from "./equation-parts.js";
import { leaf, minus, over, paren, plus, times } from "./symbols.js";

/** @import { Equation, Heading } from "./equation-parts.js" */
/** @import { View } from "../view.js" */

/** @param {View} view */
function notesOf(view) {
  const { power_method, kind } = view.valid.outcome.inputs;
  if (power_method?.id === "essay")
    return [
      "essay.note",
      ...(kind?.id === "train" ? ["essay.note.cancels"] : []),
      "essay.note.host",
      "essay.note.pue",
    ];
  if (power_method?.id === "system" && kind?.id === "infer") return ["power.note.system.infer"];
  return power_method?.id === "system" || power_method?.id === "llmcarbon"
    ? [`power.note.${power_method.id}`]
    : [];
}

/**
 * @param {View} view
 * @param {Heading} heading
 * @param {{utilisation: string, mfu?: string}} parts  what stands for the work's own share of power and of speed
 * @returns {Equation}
 */
export const power = (view, heading, parts) =>
  reduced(drawn(view, heading, parts), view.valid.outcome.terms, [
    heading.result === "device_power_w" ? "training_power" : "serving_power",
  ]);

/** @param {View} view @param {Heading} heading @param {{utilisation: string, mfu?: string}} parts @returns {Equation} */
function drawn(view, heading, { utilisation, mfu }) {
  const method = view.valid.outcome.inputs.power_method?.id;
  const notes = notesOf(view);
  if (method === "measured" || method === "system") return { ...product(heading, ["power_w"]), notes };
  if (method === "tdp") return product(heading, ["tdp_w", utilisation]);
  if (method === "essay" || method === "llmcarbon") {
    if (mfu) return { ...product(heading, ["tdp_w", mfu]), notes };
    // Written tokens reach no MFU of their own: it is their operations over the time they take.
    return {
      ...heading,
      notes,
      body: times(leaf("tdp_w"), over(leaf("decode_flops"), times(leaf("peak_tflops"), leaf("decode_s")))),
      receipt: [
        ["", "tdp_w"],
        ["×", "decode_flops"],
        ["÷", "peak_tflops"],
        ["÷", "decode_s"],
      ],
    };
  }
  return {
    ...heading,
    body: plus(
      leaf("idle_power_w"),
      times(leaf(utilisation), paren(minus(leaf("tdp_w"), leaf("idle_power_w")))),
    ),
    receipt: [
      ["", "tdp_w"],
      ["−", "idle_power_w"],
      ["×", utilisation],
      ["+", "idle_power_w"],
    ],
  };
}
