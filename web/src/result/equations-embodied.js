// SPDX-License-Identifier: Apache-2.0
// The embodied half of the equations: the dies, one device, and this run's share of its life.
import { leaf, over, plus, times } from "./symbols.js";
import { receipt, sum } from "./equation-parts.js";

/** @import { Equation } from "./equations.js" */
/** @import { View } from "../view.js" */

/** @param {View} view @returns {Equation[]} */
export function embodied(view) {
  const { terms, inputs } = view.valid.outcome;
  const has = (/** @type {string} */ id) => (terms[id] ?? 0) > 0;
  const disks = has("storage_embodied_g");
  const allocation = inputs.allocation?.id;
  if (allocation === "none") return [];
  /** @type {Equation[]} */
  const list = [];
  if (has("die_g"))
    list.push({
      title: "equation.die",
      hue: "emb",
      result: "die_g",
      body: times(
        leaf("die_area_cm2"),
        over(
          plus(
            times(leaf("fab_intensity_g_per_kwh"), leaf("fab_energy_kwh_per_cm2")),
            leaf("gas_g_per_cm2"),
            leaf("materials_g_per_cm2"),
          ),
          leaf("yield"),
        ),
      ),
      receipt: [
        ["", "fab_intensity_g_per_kwh"],
        ["×", "fab_energy_kwh_per_cm2"],
        ["+", "gas_g_per_cm2"],
        ["+", "materials_g_per_cm2"],
        ["÷", "yield"],
        ["×", "die_area_cm2"],
      ],
    });
  if (has("hardware_g"))
    list.push({
      title: "equation.hardware",
      hue: "emb",
      result: "hardware_g",
      body: sum([
        [has("die_g"), leaf("die_g")],
        [has("memory_g"), times(leaf("memory_gb"), leaf("memory_g_per_gb"))],
        [has("packaging_g"), leaf("packaging_g")],
        [has("host_g"), leaf("host_g")],
      ]),
      receipt: receipt([
        [has("die_g"), "+", "die_g"],
        [has("memory_g"), "+", "memory_g", ["memory_gb", "memory_g_per_gb"]],
        [has("packaging_g"), "+", "packaging_g"],
        [has("host_g"), "+", "host_g"],
      ]),
    });
  const byTime = allocation === "time";
  const devices = byTime
    ? times(
        leaf("hardware_g"),
        over(leaf("device_hours"), times(leaf("lifetime_h"), leaf("allocated_share"))),
      )
    : times(leaf("count"), leaf("hardware_g"));
  list.push({
    title: "equation.embodied",
    hue: "emb",
    result: "embodied_g",
    body: sum([
      [has("hardware_g"), devices],
      [disks || !has("hardware_g"), leaf("storage_embodied_g")],
    ]),
    receipt: receipt([
      [true, "", "hardware_g"],
      [true, "×", byTime ? "device_hours" : "count"],
      [byTime, "÷", "lifetime_h"],
      [byTime, "÷", "allocated_share"],
      [disks, "+", "storage_embodied_g"],
    ]),
  });
  return list;
}
