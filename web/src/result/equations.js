// SPDX-License-Identifier: Apache-2.0
// The model's equations as the scenario uses them: which terms, in which order. No value is computed here.
import { embodied } from "./equations-embodied.js";
import { receipt } from "./equation-parts.js";
import { leaf, minus, number, over, paren, plus, times } from "./symbols.js";

/** @import { Node } from "./symbols.js" */
/** @import { View } from "../view.js" */

/**
 * @typedef {Object} Equation
 * @property {string} title   key of its heading
 * @property {"op" | "emb" | "all"} hue
 * @property {string} result  the term on the left
 * @property {Node} body
 * @property {[string, string, string[]?][]} receipt   sign and term of each line where there is no room for the
 *   equation, and the factors of the term where they are the reader's
 * @property {string[]} [notes]
 */

/** @param {View} view @returns {Equation} */
function power(view) {
  const method = view.valid.outcome.inputs.power_method?.id;
  const common = { title: "equation.power", hue: /** @type {const} */ ("op"), result: "device_power_w" };
  if (method === "measured") return { ...common, body: leaf("power_w"), receipt: [["", "power_w"]] };
  if (method === "tdp")
    return {
      ...common,
      body: times(leaf("utilisation"), leaf("tdp_w")),
      receipt: [
        ["", "tdp_w"],
        ["×", "utilisation"],
      ],
    };
  if (method === "essay") {
    const train = view.valid.outcome.inputs.kind?.id === "train";
    const notes = [
      "essay.note",
      ...(train ? ["essay.note.cancels"] : []),
      "essay.note.host",
      "essay.note.pue",
    ];
    return {
      ...common,
      body: times(leaf("mfu"), leaf("tdp_w")),
      receipt: [
        ["", "tdp_w"],
        ["×", "mfu"],
      ],
      notes,
    };
  }
  const body = plus(
    leaf("idle_power_w"),
    times(leaf("utilisation"), paren(minus(leaf("tdp_w"), leaf("idle_power_w")))),
  );
  return {
    ...common,
    body,
    receipt: [
      ["", "tdp_w"],
      ["−", "idle_power_w"],
      ["×", "utilisation"],
      ["+", "idle_power_w"],
    ],
  };
}

/** @param {View} view @returns {Equation[]} */
function operational(view) {
  const { terms } = view.valid.outcome;
  const host = (terms.host_power_w ?? 0) > 0;
  const disks = (terms.storage_power_w ?? 0) > 0;
  const devices = host
    ? times(paren(plus(leaf("device_power_w"), leaf("host_power_w"))), leaf("device_hours"))
    : times(leaf("device_power_w"), leaf("device_hours"));
  const it = disks ? paren(plus(devices, times(leaf("storage_power_w"), leaf("retention_h")))) : devices;
  return [
    power(view),
    {
      title: "equation.energy",
      hue: "op",
      result: "energy_facility_kwh",
      body: times(it, leaf("pue")),
      receipt: receipt([
        [true, "", "device_power_w"],
        [host, "+", "host_power_w"],
        [true, "×", "device_hours"],
        [disks, "+", "energy_storage_kwh"],
        [true, "×", "pue"],
      ]),
    },
    {
      title: "equation.operational",
      hue: "op",
      result: "operational_g",
      body: times(leaf("energy_facility_kwh"), leaf("carbon_intensity_g_per_kwh")),
      receipt: [
        ["", "energy_facility_kwh"],
        ["×", "carbon_intensity_g_per_kwh"],
      ],
    },
  ];
}

/** @param {View} view @returns {Equation[]} */
export function equations(view) {
  const { inputs, terms } = view.valid.outcome;
  const train = inputs.kind?.id === "train";
  const overhead = (terms.development_overhead ?? 1) !== 1;
  /** @type {Equation[]} */
  const list = [];
  if (train && inputs.flops?.origin !== "typed")
    list.push({
      title: "equation.flops",
      hue: "op",
      result: "flops",
      body: times(number("6"), leaf("active_parameters"), leaf("training_tokens")),
      receipt: [
        ["", "six"],
        ["×", "active_parameters"],
        ["×", "training_tokens"],
      ],
    });
  if (train)
    list.push({
      title: "equation.time",
      hue: "op",
      result: "duration_h",
      body: over(leaf("flops"), times(leaf("count"), leaf("peak_tflops"), leaf("mfu"))),
      receipt: [
        ["", "flops"],
        ["÷", "count"],
        ["÷", "peak_tflops"],
        ["÷", "mfu"],
      ],
    });
  list.push({
    title: "equation.device_hours",
    hue: "op",
    result: "device_hours",
    body: overhead
      ? times(leaf("count"), leaf("duration_h"), leaf("development_overhead"))
      : times(leaf("count"), leaf("duration_h")),
    receipt: receipt([
      [true, "", "duration_h"],
      [true, "×", "count"],
      [overhead, "×", "development_overhead"],
    ]),
  });
  const total = /** @type {Equation} */ ({
    title: "equation.total",
    hue: "all",
    result: "total_g",
    body: plus(leaf("operational_g"), leaf("embodied_g")),
    receipt: [
      ["", "operational_g"],
      ["+", "embodied_g"],
    ],
  });
  return [...list, ...operational(view), ...embodied(view), total];
}
