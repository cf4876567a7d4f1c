// SPDX-License-Identifier: Apache-2.0
// Energy of the devices, their hosts, the storage, and what the facility adds.
import { product, receipt, sum } from "./equation-parts.js";
import { power } from "./equations-power.js";
import { leaf, number, over, paren, plus, times } from "./symbols.js";

/** @import { Equation, Line } from "./equation-parts.js" */
/** @import { Node } from "./symbols.js" */
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

/** Methods whose watts have the host in them add none while devices work. @param {View} view */
function hosted(view) {
  const { power_method, power_covers } = view.valid.outcome.inputs;
  const method = power_method?.id;
  return !(
    method === "essay" ||
    method === "system" ||
    (method === "measured" && power_covers?.id === "system")
  );
}

/** Watts over the hours that apply. @param {View} view @param {string} watts @param {string[]} hours @returns {[boolean, Node, Line[]]} */
function drawn(view, watts, hours) {
  const { terms } = view.valid.outcome;
  const there = hours.filter((term) => (terms[term] ?? 0) > 0);
  const time = sum(there.map((term) => [true, leaf(term)]));
  return [
    there.length > 0 && watts in terms,
    times(leaf(watts), there.length > 1 ? paren(time) : time),
    there.map((term, i) => [i > 0 ? "+" : "", term, [watts, term]]),
  ];
}

const trainings = ["training_h", "retraining_h", "experimentation_h"];

/** Sum of what stands over the phases of a life. @param {string} result @param {[boolean, Node, Line[]][]} parts @returns {Equation} */
const phases = (result, parts) => ({
  title: `term.${result}`,
  hue,
  result,
  body: sum(parts.map(([there, node]) => [there, node])),
  receipt: receipt(
    parts
      .filter(([there]) => there)
      .flatMap(([, , lines]) => lines)
      .map(([, term, factors]) => [true, "+", term, factors]),
  ),
});

/** @param {View} view @returns {Equation[]} */
function life(view) {
  const { terms, inputs } = view.valid.outcome;
  const split = inputs.split?.id ?? "none";
  const hours = split === "none" ? trainings : [...trainings, "inference_h"];
  const serving = ["energy_prefill_kwh", "energy_decode_kwh", "energy_idle_kwh"]
    .filter((term) => (terms[term] ?? 0) > 0)
    .map((term) => /** @type {[boolean, Node, Line[]]} */ ([true, leaf(term), [["", term]]]));
  const list = [phases("energy_processors_kwh", [drawn(view, "device_power_w", hours), ...serving])];
  if ((terms.energy_host_kwh ?? 0) > 0)
    list.push(
      phases("energy_host_kwh", [
        drawn(view, "host_power_w", hours),
        drawn(view, "serving_host_w", [hosted(view) ? "inference_h" : "idle_h"]),
      ]),
    );
  if (split === "wu-rm1") {
    const whole = phases("data_kwh", [
      drawn(view, "device_power_w", trainings),
      drawn(view, "host_power_w", trainings),
    ]);
    list.push({
      ...whole,
      body: times(paren(whole.body), over(number("31"), number("29"))),
      receipt: [...whole.receipt, ["×", "31/29"]],
    });
  }
  return list;
}

/** @param {View} view @returns {Equation[]} */
function storage(view) {
  if (!((view.valid.outcome.terms.energy_storage_kwh ?? 0) > 0)) return [];
  return [
    product({ title: "term.energy_storage_kwh", hue, result: "energy_storage_kwh" }, [
      "storage_power_w",
      "retention_h",
    ]),
  ];
}

/** @param {View} view @param {string} hours @returns {Equation[]} */
function host(view, hours) {
  if (!((view.valid.outcome.terms.energy_host_kwh ?? 0) > 0)) return [];
  const heading = { title: "term.energy_host_kwh", hue, result: "energy_host_kwh" };
  return [product(heading, ["host_power_w", hours])];
}

/** What a meter leaves to be added, where something is. @param {View} view */
function metered(view) {
  const { terms, inputs } = view.valid.outcome;
  const has = (/** @type {string} */ id) => (terms[id] ?? 0) > 0;
  const covers = inputs.energy_covers?.id;
  return [
    `equation.energy.${covers === "device" && !has("energy_host_kwh") ? "hostless" : covers}`,
    ...(has("energy_storage_kwh") ? ["equation.energy.storage"] : []),
  ];
}

/** @param {View} view @returns {Equation[]} */
export function energy(view) {
  const { inputs } = view.valid.outcome;
  const kind = inputs.kind?.id;
  const device = () =>
    power(
      view,
      { title: "equation.power", hue, result: "device_power_w" },
      { utilisation: "utilisation", mfu: "mfu" },
    );
  const beside = ["energy_host_kwh", "energy_storage_kwh"];
  if (kind === "energy")
    return [
      ...host(view, "device_hours"),
      ...storage(view),
      summed(view, ["measured_kwh", ...beside], metered(view)),
    ];
  if (kind === "infer")
    return [
      ...host(view, hosted(view) ? "device_hours" : "idle_h"),
      ...storage(view),
      summed(view, ["energy_prefill_kwh", "energy_decode_kwh", "energy_idle_kwh", ...beside]),
    ];
  if (kind === "life")
    return [
      device(),
      ...life(view),
      ...storage(view),
      summed(view, ["energy_processors_kwh", ...beside, "data_kwh"]),
    ];
  return [device(), steady(view)];
}
