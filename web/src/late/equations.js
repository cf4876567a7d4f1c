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

const hue = /** @type {const} */ ("op");

/** @param {View} view @returns {Equation} */
function operational(view) {
  const heading = {
    title: "equation.operational",
    hue,
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

/** By the operator's own electricity: beside the total, not in it. @param {View} view @returns {Equation[]} */
function market(view) {
  if (!("operational_market_g" in view.valid.outcome.terms)) return [];
  const heading = { title: "term.operational_market_g", hue, result: "operational_market_g" };
  return [product(heading, ["energy_facility_kwh", "market_g_per_kwh"])];
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
    ...market(view),
  ];
}
