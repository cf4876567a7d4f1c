// SPDX-License-Identifier: Apache-2.0
// The model's equations as the scenario uses them: which terms, in which order. No value is computed here.
import { embodied } from "./equations-embodied.js";
import { energy } from "./equations-energy.js";
import { service } from "./equations-service.js";
import { training } from "./equations-training.js";
import { product, total } from "./equation-parts.js";
import { leaf, minus, number, over, times } from "./symbols.js";

/** @import { Equation } from "./equation-parts.js" */
/** @import { View } from "../view.js" */

/** @param {View} view @returns {Equation} */
function operational(view) {
  const heading = {
    title: "equation.operational",
    hue: /** @type {const} */ ("op"),
    result: "operational_g",
  };
  const plain = product(heading, ["energy_facility_kwh", "carbon_intensity_g_per_kwh"]);
  if (!("grid_loss" in view.valid.outcome.terms)) return plain;
  return {
    ...plain,
    body: over(
      times(leaf("energy_facility_kwh"), leaf("carbon_intensity_g_per_kwh")),
      minus(number("1"), leaf("grid_loss")),
    ),
    receipt: [...plain.receipt, ["÷ 1 −", "grid_loss"]],
  };
}

/** @param {View} view @returns {Equation[]} */
export function equations(view) {
  const { terms } = view.valid.outcome;
  return [
    ...training(view),
    ...service(view),
    ...energy(view),
    operational(view),
    ...embodied(view),
    total({ title: "equation.total", hue: "all", result: "total_g" }, terms, ["operational_g", "embodied_g"]),
  ];
}
