// SPDX-License-Identifier: Apache-2.0
// The embodied half of the equations: the dies, one device, and this run's share of its life.
import { product, receipt, sum, total } from "./equation-parts.js";
import { yields } from "./equations-yield.js";
import { leaf, letter, over, paren, plus, times } from "./symbols.js";

/** @import { Equation } from "./equation-parts.js" */
/** @import { View } from "../view.js" */

const hue = /** @type {const} */ ("emb");

/** Dies by ACT, with the wafer's edge where it is charged. @param {boolean} edge @returns {Equation} */
function act(edge) {
  const made = over(
    plus(
      times(leaf("fab_intensity_g_per_kwh"), leaf("fab_energy_kwh_per_cm2")),
      leaf("gas_g_per_cm2"),
      leaf("materials_g_per_cm2"),
    ),
    leaf("yield"),
  );
  return {
    title: "equation.die",
    hue,
    result: "die_g",
    body: edge ? times(leaf("die_area_cm2"), leaf("wafer_loss"), made) : times(leaf("die_area_cm2"), made),
    receipt: receipt([
      [true, "", "fab_intensity_g_per_kwh"],
      [true, "×", "fab_energy_kwh_per_cm2"],
      [true, "+", "gas_g_per_cm2"],
      [true, "+", "materials_g_per_cm2"],
      [true, "÷", "yield"],
      [true, "×", "die_area_cm2"],
      [edge, "×", "wafer_loss"],
    ]),
  };
}

/** @param {View} view @returns {Equation[]} */
function dies(view) {
  const { terms, inputs } = view.valid.outcome;
  if (!((terms.die_g ?? 0) > 0)) return [];
  if (inputs.embodied_method?.id === "llmcarbon")
    return [
      product({ title: "equation.die.llmcarbon", hue, result: "die_g" }, ["die_area_cm2", "cpa_g_per_cm2"]),
    ];
  return [...yields(view), act("wafer_loss" in terms)];
}

/** @param {View} view @returns {Equation} */
function device(view) {
  const { terms } = view.valid.outcome;
  const heading = { title: "equation.hardware", hue, result: "hardware_g" };
  const plain = total(heading, terms, ["card_g", "die_g", "memory_g", "packaging_g", "host_g"]);
  const memory = (terms.memory_g ?? 0) > 0;
  if (!memory) return plain;
  const there = plain.receipt.map(([, term]) => term);
  return {
    ...heading,
    body: sum(
      there.map((term) => [
        true,
        term === "memory_g" ? times(leaf("memory_gb"), leaf("memory_g_per_gb")) : leaf(term),
      ]),
    ),
    receipt: receipt(
      there.map((term) => [
        true,
        "+",
        term,
        term === "memory_g" ? ["memory_gb", "memory_g_per_gb"] : undefined,
      ]),
    ),
  };
}

/** Drives by their capacity, for as long as they hold the data. @param {View} view @returns {Equation} */
function drives(view) {
  const { inputs } = view.valid.outcome;
  const byTime = inputs.allocation?.id === "time";
  const there = ["ssd_tb", "hdd_tb"].filter((name) => (inputs[name]?.value ?? 0) > 0);
  const made = sum(there.map((name, i) => [true, times(leaf(name), letter("fg"[i]))]));
  const all = times(there.length > 1 ? paren(made) : made, leaf("replication"));
  return {
    title: "term.storage_embodied_g",
    hue,
    result: "storage_embodied_g",
    notes: ["equation.drives.note"],
    body: byTime ? times(all, over(leaf("retention_h"), leaf("lifetime_h"))) : all,
    receipt: receipt([
      ...there.map((name) => /** @type {[boolean, string, string]} */ ([true, "+", name])),
      [true, "×", "replication"],
      [byTime, "×", "retention_h"],
      [byTime, "÷", "lifetime_h"],
    ]),
  };
}

/** @param {View} view @returns {Equation[]} */
export function embodied(view) {
  const { terms, inputs } = view.valid.outcome;
  const has = (/** @type {string} */ id) => (terms[id] ?? 0) > 0;
  const disks = has("storage_embodied_g");
  const allocation = inputs.allocation?.id;
  if (allocation === "none") return [];
  const list = dies(view);
  if (disks) list.push(drives(view));
  if (has("hardware_g")) list.push(device(view));
  // Without hours there is no share of a life to charge; drives that are kept have one all the same.
  if (!has("hardware_g") && !disks) return list;
  const byTime = allocation === "time";
  const made = has("hardware_g");
  // A service's devices are those of all its replicas.
  const counted = !("requests" in terms);
  const devices = byTime
    ? times(
        leaf("hardware_g"),
        over(leaf("device_hours"), times(leaf("lifetime_h"), leaf("allocated_share"))),
      )
    : counted
      ? times(leaf("count"), leaf("hardware_g"))
      : leaf("embodied_devices_g");
  list.push({
    title: byTime ? "equation.embodied" : "equation.embodied.whole",
    hue,
    result: "embodied_g",
    body: sum([
      [made, devices],
      [disks || !made, leaf("storage_embodied_g")],
    ]),
    receipt: receipt([
      [made && (byTime || counted), "", "hardware_g"],
      [made && byTime, "×", "device_hours"],
      [made && !byTime && counted, "×", "count"],
      [made && !byTime && !counted, "", "embodied_devices_g"],
      [made && byTime, "÷", "lifetime_h"],
      [made && byTime, "÷", "allocated_share"],
      [disks || !made, made ? "+" : "", "storage_embodied_g"],
    ]),
  });
  return list;
}
