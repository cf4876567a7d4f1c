// SPDX-License-Identifier: Apache-2.0
// Serving: prompts read, tokens written, devices waiting.
import { product, receipt, reduced, total } from "./equation-parts.js";
import { ecologits } from "./equations-ecologits.js";
import { power } from "./equations-power.js";
import { leaf, letter, max, minus, number, over, paren, plus, times } from "./symbols.js";

/** @import { Equation, Line } from "./equation-parts.js" */
/** @import { View } from "../view.js" */

const hue = /** @type {const} */ ("op");

/** @returns {Equation} */
const reading = () => ({
  title: "equation.prefill_flops",
  hue,
  result: "prefill_flops",
  body: times(
    leaf("input_tokens"),
    paren(
      plus(
        times(number("2"), leaf("active_parameters")),
        times(number("2"), leaf("layers"), leaf("hidden_size"), leaf("input_tokens")),
      ),
    ),
  ),
  receipt: [
    ["", "weights", ["two", "active_parameters"]],
    ["+", "attention", ["two", "layers", "hidden_size", "input_tokens"]],
    ["×", "input_tokens"],
  ],
});

/** The context grows while the answer is written: its mean stands for it. */
const context = () => paren(plus(leaf("input_tokens"), over(leaf("output_tokens"), number("2"))));

/** @returns {Equation} */
const operations = () => ({
  title: "term.decode_flops",
  hue,
  result: "decode_flops",
  body: plus(
    times(number("2"), leaf("active_parameters")),
    times(number("4"), leaf("layers"), leaf("hidden_size"), context()),
  ),
  receipt: [
    ["", "weights", ["two", "active_parameters"]],
    ["+", "attention", ["four", "layers", "hidden_size", "input_tokens"]],
    ["+", "attention", ["two", "layers", "hidden_size", "output_tokens"]],
  ],
});

/** @param {View} view @returns {Equation} */
function bytes(view) {
  const { inputs } = view.valid.outcome;
  const [all, active, batch] = ["parameters", "active_parameters", "batch"].map(
    (name) => inputs[name]?.value ?? 0,
  );
  // A batch of a mixture of experts touches one token's experts for each request, until it touches all of them.
  const few = active * batch < all;
  const cache = ["layers", "kv_heads", "head_dimension", "kv_bits"];
  const weights = few
    ? over(times(leaf("weight_bits"), leaf("active_parameters")), number("8"))
    : over(times(leaf("weight_bits"), leaf("parameters")), times(number("8"), leaf("batch")));
  return {
    title: "term.decode_gb",
    hue,
    result: "decode_gb",
    body: plus(weights, over(times(number("2"), ...cache.map(leaf), context()), number("8"))),
    receipt: [
      ["", "weights_read", ["eighth", "weight_bits", few ? "active_parameters" : "parameters"]],
      .../** @type {Line[]} */ (few ? [] : [["÷", "batch"]]),
      ["+", "cache_read", ["quarter", ...cache, "input_tokens"]],
      ["+", "cache_read", ["eighth", ...cache, "output_tokens"]],
    ],
    notes: ["equation.decode_data.note"],
  };
}

/** Device time of a token, by what comes first: operations or bytes. @param {View} view @returns {Equation[]} */
const writing = (view) => [
  operations(),
  bytes(view),
  product(
    { title: "equation.decode_operations", hue, result: "decode_operations_s" },
    ["decode_flops"],
    ["peak_tflops", "prefill_mfu"],
  ),
  product(
    { title: "equation.decode_data", hue, result: "decode_data_s" },
    ["decode_gb"],
    ["bandwidth_gb_per_s", "bandwidth_utilisation"],
  ),
  reduced(
    {
      title: "equation.decode_time",
      hue,
      result: "decode_s",
      body: max(leaf("decode_operations_s"), leaf("decode_data_s")),
      receipt: [
        ["max", "decode_operations_s"],
        ["max", "decode_data_s"],
      ],
    },
    view.valid.outcome.terms,
    ["serving_time"],
  ),
];

/** @param {View} view @returns {Equation} */
function busy(view) {
  const { terms } = view.valid.outcome;
  const heading = { title: "equation.busy", hue, result: "busy_h" };
  if (!("decode_s" in terms)) return product(heading, ["requests", "prefill_s"]);
  if (!("prefill_s" in terms)) return product(heading, ["requests", "output_tokens", "decode_s"]);
  return {
    ...heading,
    body: times(
      leaf("requests"),
      paren(plus(leaf("prefill_s"), times(leaf("output_tokens"), leaf("decode_s")))),
    ),
    receipt: [
      ["", "prefill_s"],
      ["+", "decode_s", ["output_tokens", "decode_s"]],
      ["×", "requests"],
    ],
  };
}

/** @param {View} view @returns {Equation[]} */
function waiting(view) {
  const { terms, inputs } = view.valid.outcome;
  if ((terms.idle_h ?? 0) <= 0) return [];
  const heading = { title: "equation.idle", hue, result: "idle_h" };
  if (inputs.service?.id === "reserved") {
    // Devices of a replica are the count of a service, and of a lifecycle no input at all.
    const own = inputs.kind?.id === "infer";
    const devices = own ? leaf("count") : letter("n");
    const part = (inputs.device_share_percent?.value ?? 100) !== 100;
    return [
      {
        ...heading,
        notes: own ? [] : ["equation.idle.devices"],
        body: minus(
          times(leaf("replicas"), devices, ...(part ? [leaf("device_share_percent")] : []), leaf("days")),
          leaf("busy_h"),
        ),
        receipt: receipt([
          [true, "", "days"],
          [true, "×", "replicas"],
          [own, "×", "count"],
          [part, "×", "device_share_percent"],
          [true, "−", "busy_h"],
        ]),
      },
    ];
  }
  return [
    {
      ...heading,
      body: minus(over(leaf("busy_h"), leaf("occupancy_percent")), leaf("busy_h")),
      receipt: [
        ["", "busy_h"],
        ["÷", "occupancy_percent"],
        ["−", "busy_h"],
      ],
    },
  ];
}

/** @param {View} view @returns {Equation[]} */
export function service(view) {
  const { terms, inputs } = view.valid.outcome;
  if (!("requests" in terms)) return [];
  const tokens = "decode_s" in terms;
  const roofline = "prefill_s" in terms;
  /** @type {Equation[]} */
  const list = [
    product({ title: "equation.requests", hue, result: "requests" }, ["requests_per_day", "days"]),
  ];
  if (roofline && tokens) list.push(reading());
  if (roofline)
    list.push(
      reduced(
        product(
          { title: "equation.prefill_time", hue, result: "prefill_s" },
          ["prefill_flops"],
          ["peak_tflops", "prefill_mfu"],
        ),
        terms,
        ["serving_time"],
      ),
    );
  if (roofline && tokens) list.push(...writing(view));
  if (!roofline) list.push(...ecologits(view));
  list.push(busy(view), ...waiting(view));
  if (roofline)
    list.push(
      power(
        view,
        { title: "equation.prefill_power", hue, result: "prefill_power_w" },
        { utilisation: "prefill_utilisation", mfu: "prefill_mfu" },
      ),
      product({ title: "equation.prefill_energy", hue, result: "energy_prefill_kwh" }, [
        "prefill_power_w",
        "prefill_s",
        "requests",
      ]),
    );
  if (roofline && tokens)
    list.push(
      power(
        view,
        { title: "equation.decode_power", hue, result: "decode_power_w" },
        { utilisation: "decode_utilisation" in terms ? "decode_utilisation" : "utilisation" },
      ),
      product({ title: "equation.decode_energy", hue, result: "energy_decode_kwh" }, [
        "decode_power_w",
        "decode_s",
        "output_tokens",
        "requests",
      ]),
    );
  if ((terms.energy_idle_kwh ?? 0) > 0)
    list.push(
      product({ title: "equation.idle_energy", hue, result: "energy_idle_kwh" }, ["idle_power_w", "idle_h"]),
    );
  const charged =
    inputs.kind?.id === "infer"
      ? { title: "equation.device_hours", hue, result: "device_hours" }
      : { title: "term.inference_h", hue, result: "inference_h" };
  list.push(total(charged, terms, ["busy_h", "idle_h"]));
  return list;
}
