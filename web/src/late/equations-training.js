// SPDX-License-Identifier: Apache-2.0
// From a model and its data to hours; from hours, a meter or phases to device-hours.
import { product, receipt, reduced, sum, total } from "./equation-parts.js";
import { leaf, minus, number, over, paren, plus, times } from "./symbols.js";

/** @import { Equation } from "./equation-parts.js" */
/** @import { View } from "../view.js" */

const hue = /** @type {const} */ ("op");

/** Operations of attention, for each token seen, where they are counted. @param {View} view */
function attention(view) {
  const kind = view.valid.outcome.inputs.attention?.id;
  if (!view.valid.outcome.active.includes("attention") || !kind || kind === "none") return null;
  const factor = kind === "full" ? "twelve" : "six";
  return { factor, factors: [factor, "layers", "hidden_size", "sequence_tokens", "training_tokens"] };
}

/** @param {View} view @returns {Equation} */
function operations(view) {
  const extra = attention(view);
  const dense = times(number("6"), leaf("active_parameters"), leaf("training_tokens"));
  const heading = { title: "equation.flops", hue, result: "flops" };
  if (!extra)
    return {
      ...heading,
      body: dense,
      receipt: [
        ["", "six"],
        ["×", "active_parameters"],
        ["×", "training_tokens"],
      ],
    };
  const [, ...factors] = extra.factors;
  return {
    ...heading,
    body: plus(dense, times(number(extra.factor === "twelve" ? "12" : "6"), ...factors.map(leaf))),
    receipt: [
      ["", "weights", ["six", "active_parameters", "training_tokens"]],
      ["+", "attention", extra.factors],
    ],
  };
}

/** @param {View} view @returns {Equation} */
function reached(view) {
  const heading = { title: "equation.mfu", hue, result: "mfu" };
  const extra = attention(view);
  const dense = times(number("6"), leaf("active_parameters"));
  const [, ...factors] = extra ? extra.factors.slice(0, -1) : [];
  const each = extra
    ? paren(plus(dense, times(number(extra.factor === "twelve" ? "12" : "6"), ...factors.map(leaf))))
    : dense;
  return {
    ...heading,
    body: over(times(leaf("tokens_per_s"), each), times(leaf("count"), leaf("peak_tflops"))),
    receipt: receipt([
      [true, "", "weights", ["six", "active_parameters"]],
      [extra !== null, "+", "attention", extra?.factors.slice(0, -1)],
      [true, "×", "tokens_per_s"],
      [true, "÷", "count"],
      [true, "÷", "peak_tflops"],
    ]),
  };
}

/** Hours that a published split gives a phase, from those of the phases it is set against. @param {Record<string, number>} terms @param {string} result @param {string[]} of @param {string} ratio @returns {Equation} */
function shareOf(terms, result, of, ratio) {
  const whole = total({ title: `term.${result}`, hue, result }, terms, of);
  const [part, against] = ratio.split("/").map(number);
  return {
    ...whole,
    body: times(whole.receipt.length > 1 ? paren(whole.body) : whole.body, over(part, against)),
    receipt: [...whole.receipt, ["×", ratio]],
  };
}

/** @param {View} view @returns {Equation[]} */
function phases(view) {
  const { terms, inputs } = view.valid.outcome;
  const split = inputs.split?.id ?? "none";
  /** @type {Equation[]} */
  const list = [
    product({ title: "equation.training_h", hue, result: "training_h" }, ["duration_h", "count"]),
  ];
  if ((terms.retraining_h ?? 0) > 0)
    list.push(
      product({ title: "equation.retraining_h", hue, result: "retraining_h" }, [
        "training_h",
        "retrainings",
        "retraining_share_percent",
      ]),
    );
  const parts = ["training_h", "retraining_h", "experimentation_h"];
  const spread = (/** @type {string} */ result, /** @type {string[]} */ of, /** @type {string} */ ratio) =>
    list.push(shareOf(terms, result, of, ratio));
  if (split === "wu-power") {
    spread("experimentation_h", parts.slice(0, 2), "10/20");
    spread("inference_h", parts.slice(0, 2), "70/20");
  }
  if ((terms.experimentation_h ?? 0) > 0 && split !== "wu-power")
    list.push({
      title: "equation.experimentation_h",
      hue,
      result: "experimentation_h",
      body: times(leaf("training_h"), paren(minus(leaf("development_overhead"), number("1")))),
      receipt: [
        ["", "development_overhead"],
        ["− 1 ×", "training_h"],
      ],
    });
  if (split === "wu-rm1") spread("inference_h", parts, "40/29");
  const heading = { title: "equation.device_hours", hue, result: "device_hours" };
  const notes = split === "none" ? [] : ["phases.split"];
  return [...list, { ...total(heading, terms, [...parts, "inference_h"]), notes }];
}

/** @param {View} view @returns {Equation[]} */
export function training(view) {
  const { inputs, terms } = view.valid.outcome;
  const kind = inputs.kind?.id;
  const trains = kind === "train" || kind === "life";
  const overhead = (terms.development_overhead ?? 1) !== 1;
  /** @type {Equation[]} */
  const list = [];
  if (trains && inputs.flops?.origin !== "typed") list.push(operations(view));
  if (trains && inputs.tokens_per_s?.origin === "typed") list.push(reached(view));
  if (trains)
    list.push(
      reduced(
        product(
          { title: "equation.time", hue, result: "duration_h" },
          ["flops"],
          ["count", "peak_tflops", "mfu"],
        ),
        terms,
        ["training_work", "training_time"],
      ),
    );
  if (kind === "life") return [...list, ...phases(view)];
  if (kind === "infer" || !("duration_h" in terms)) return list;
  list.push({
    title: "equation.device_hours",
    hue,
    result: "device_hours",
    body: sum([
      [
        true,
        overhead
          ? times(leaf("count"), leaf("duration_h"), leaf("development_overhead"))
          : times(leaf("count"), leaf("duration_h")),
      ],
    ]),
    receipt: receipt([
      [true, "", "duration_h"],
      [true, "×", "count"],
      [overhead, "×", "development_overhead"],
    ]),
  });
  return list;
}
