// SPDX-License-Identifier: Apache-2.0
// Share of good dies, by the model chosen.
import { product } from "./equation-parts.js";
import { leaf, letter, minus, negative, number, over, paren, plus, power, times } from "./symbols.js";

/** @import { Equation, Line } from "./equation-parts.js" */
/** @import { Node } from "./symbols.js" */
/** @import { View } from "../view.js" */

/**
 * @param {View} view
 * @returns {Equation[]}
 */
export function yields(view) {
  const { terms, inputs } = view.valid.outcome;
  const model = inputs.yield_model?.id ?? "fixed";
  if (model === "fixed" || !("defect_density" in terms)) return [];
  const dies = view.processor()?.dies ?? 0;
  // Defects of one die: a device of several dies spreads its area over them.
  const area = dies > 1 ? over(leaf("die_area_cm2"), number(String(dies))) : leaf("die_area_cm2");
  const defects = times(area, leaf("defect_density"));
  const none = power(letter("e"), negative(defects));
  /** @type {Record<string, Node>} */
  const bodies = {
    poisson: none,
    murphy: power(paren(over(minus(number("1"), none), defects)), number("2")),
    seeds: over(number("1"), plus(number("1"), defects)),
    "negative-binomial": power(
      paren(plus(number("1"), over(defects, leaf("clustering")))),
      negative(leaf("clustering")),
    ),
    "bose-einstein": power(paren(plus(number("1"), defects)), negative(leaf("critical_layers"))),
  };
  /** @type {Record<string, string[]>} */
  const more = { "negative-binomial": ["clustering"], "bose-einstein": ["critical_layers"] };
  const heading = { title: "equation.yield", hue: /** @type {const} */ ("emb"), result: "yield" };
  return [
    {
      ...product(heading, ["die_area_cm2", "defect_density"]),
      body: bodies[model],
      // Of a power no line can be added up: the defects of a die, and the model that makes them a share.
      receipt: [
        ["", "defects", ["die_area_cm2", "defect_density"]],
        .../** @type {Line[]} */ (dies > 1 ? [["÷", String(dies)]] : []),
        ...(more[model] ?? []).map((term) => /** @type {Line} */ (["·", term])),
      ],
      notes: [`equation.yield.${model}`],
    },
  ];
}
