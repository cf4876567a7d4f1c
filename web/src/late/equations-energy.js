// SPDX-License-Identifier: Apache-2.0
// Energy of the devices, their hosts, the storage, and what the facility adds.
import { receipt, sum } from "./equation-parts.js";
import { power } from "./equations-power.js";
import { leaf, paren, plus, times } from "./symbols.js";

/** @import { Equation } from "./equation-parts.js" */
/** @import { View } from "../view.js" */

const hue = /** @type {const} */ ("op");
const heading = { title: "equation.energy", hue, result: "energy_facility_kwh" };

/** A sum of energies, times the PUE. @param {View} view @param {string[]} parts @param {string[]} [notes] @returns {Equation} */
function summed(view, parts, notes = []) {
  const { terms } = view.valid.outcome;
  const there = parts.filter((term) => (terms[term] ?? 0) > 0);
  const body = sum(there.map((term) => [true, leaf(term)]));
  return {
    ...heading,
    notes,
    body: times(there.length > 1 ? paren(body) : body, leaf("pue")),
    receipt: receipt([
      ...there.map((term) => /** @type {[boolean, string, string]} */ ([true, "+", term])),
      [true, "×", "pue"],
    ]),
  };
}

/** One power over all device-hours. @param {View} view @returns {Equation} */
function steady(view) {
  const { terms } = view.valid.outcome;
  const host = (terms.host_power_w ?? 0) > 0;
  const disks = (terms.storage_power_w ?? 0) > 0;
  const devices = host
    ? times(paren(plus(leaf("device_power_w"), leaf("host_power_w"))), leaf("device_hours"))
    : times(leaf("device_power_w"), leaf("device_hours"));
  return {
    ...heading,
    body: times(
      disks ? paren(plus(devices, times(leaf("storage_power_w"), leaf("retention_h")))) : devices,
      leaf("pue"),
    ),
    receipt: receipt([
      [true, "", "device_power_w"],
      [host, "+", "host_power_w"],
      [true, "×", "device_hours"],
      [disks, "+", "energy_storage_kwh"],
      [true, "×", "pue"],
    ]),
  };
}

/** @param {View} view @returns {Equation[]} */
export function energy(view) {
  const { terms, inputs } = view.valid.outcome;
  const kind = inputs.kind?.id;
  const device = () =>
    power(
      view,
      { title: "equation.power", hue, result: "device_power_w" },
      { utilisation: "utilisation", mfu: "mfu" },
    );
  const beside = ["energy_host_kwh", "energy_storage_kwh"];
  if (kind === "energy")
    return [summed(view, ["measured_kwh", ...beside], [`equation.energy.${inputs.energy_covers?.id}`])];
  if (kind === "infer") {
    const regression = !("prefill_s" in terms) ? ["equation.ecologits.note"] : [];
    return [
      summed(view, ["energy_prefill_kwh", "energy_decode_kwh", "energy_idle_kwh", ...beside], regression),
    ];
  }
  if (kind === "life") return [device(), summed(view, ["energy_processors_kwh", ...beside, "data_kwh"])];
  return [device(), steady(view)];
}
