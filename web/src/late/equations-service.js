// SPDX-License-Identifier: Apache-2.0
// Serving: prompts read, tokens written, devices waiting.
import { product, total } from "./equation-parts.js";
import { power } from "./equations-power.js";
import { leaf, max, minus, number, over, paren, plus, times } from "./symbols.js";

/** @import { Equation } from "./equation-parts.js" */
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

/** Device time of a token, by what comes first: operations or bytes. @returns {Equation[]} */
const writing = () => [
  product(
    { title: "equation.decode_operations", hue, result: "decode_operations_s" },
    ["decode_flops"],
    ["peak_tflops", "prefill_mfu"],
  ),
  product(
    { title: "equation.decode_data", hue, result: "decode_data_s", notes: ["equation.decode_data.note"] },
    ["decode_gb"],
    ["bandwidth_gb_per_s", "bandwidth_utilisation"],
  ),
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
  // Devices of a replica are the count of a service, and of a lifecycle no input at all.
  if (inputs.service?.id === "reserved")
    return inputs.kind?.id === "infer"
      ? [
          {
            ...heading,
            body: minus(times(leaf("replicas"), leaf("count"), leaf("days")), leaf("busy_h")),
            receipt: [
              ["", "days"],
              ["×", "replicas"],
              ["×", "count"],
              ["−", "busy_h"],
            ],
          },
        ]
      : [];
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
      product(
        { title: "equation.prefill_time", hue, result: "prefill_s" },
        ["prefill_flops"],
        ["peak_tflops", "prefill_mfu"],
      ),
    );
  if (roofline && tokens) list.push(...writing());
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
  if (inputs.kind?.id === "infer")
    list.push(
      total({ title: "equation.device_hours", hue, result: "device_hours" }, terms, ["busy_h", "idle_h"]),
    );
  return list;
}
