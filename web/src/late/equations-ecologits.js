// SPDX-License-Identifier: Apache-2.0
// A token by EcoLogits' fits to measured H100 servers: its coefficients stay letters, as its source has them.
import { receipt } from "./equation-parts.js";
import { leaf, letter, over, paren, plus, power, times } from "./symbols.js";

/** @import { Equation } from "./equation-parts.js" */
/** @import { View } from "../view.js" */

const hue = /** @type {const} */ ("op");
const [α, β, γ] = ["α", "β", "γ"].map(letter);

/** @param {View} view @returns {Equation[]} */
export function ecologits(view) {
  // Devices of a replica are the count of a service, and of a lifecycle no input at all.
  const own = view.valid.outcome.inputs.kind?.id === "infer";
  const devices = own ? leaf("count") : letter("n");
  const notes = ["equation.ecologits.note", ...(own ? [] : ["equation.idle.devices"])];
  const size = leaf("active_parameters");
  const batch = leaf("batch");
  return [
    {
      title: "term.decode_s",
      hue,
      result: "decode_s",
      notes,
      body: times(over(devices, batch), paren(plus(times(α, size), times(β, batch), γ))),
      receipt: receipt([
        [true, "", "active_parameters"],
        [true, "·", "batch"],
        [own, "·", "count"],
      ]),
    },
    {
      title: "equation.decode_energy",
      hue,
      result: "energy_decode_kwh",
      body: times(
        leaf("requests"),
        leaf("output_tokens"),
        devices,
        paren(plus(times(α, power(letter("e"), times(β, batch)), size), γ)),
      ),
      receipt: receipt([
        [true, "", "active_parameters"],
        [true, "·", "batch"],
        [own, "·", "count"],
        [true, "×", "output_tokens"],
        [true, "×", "requests"],
      ]),
    },
  ];
}
