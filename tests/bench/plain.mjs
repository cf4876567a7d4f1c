// SPDX-License-Identifier: Apache-2.0
// The default scenario's equations as plain JavaScript on typed arrays, to time the core against. For the bench alone:
// the product computes in its core, and this knows one kind of scenario and checks nothing.

import { inputOf } from "./plan.mjs";

/** @typedef {import("./plan.mjs").PlainScenario} PlainScenario */
/** @typedef {import("./plan.mjs").Varying} Varying */

const figures = 10;

/** @typedef {Record<string, Float64Array>} Columns what may vary, a number a draw */

/**
 * From what was drawn to ten figures, in coherent units.
 * @param {Record<string, number>} x @param {Columns} of @param {number} at @param {Float64Array} out
 */
function model(x, of, at, out) {
  const duration = x.operations / (x.count * x.peak * of.mfu[at]);
  const deviceTime = duration * x.count;
  const power = of.idle[at] + of.utilisation[at] * (x.tdp - of.idle[at]);
  const energy = (power * deviceTime + of.host_power[at] * deviceTime) * of.pue[at];
  const operational = energy * of.intensity[at];
  const fab = of.fab_intensity[at];
  const perArea = (of.carbon_per_area[at] * (fab * x.fab_energy + x.gases + x.materials)) / of.yield[at];
  const die = of.die_area[at] * perArea;
  const chips = die + x.memory * of.memory_carbon[at] + x.packages * x.per_package;
  const cpuPerArea =
    (of.carbon_per_area[at] * (fab * x.cpu_fab_energy + x.cpu_gases + x.cpu_materials)) / of.yield[at];
  const cpus = x.cpus * (x.cpu_area * cpuPerArea + x.per_package);
  const parts = cpus + x.dram * x.dram_carbon + x.ssd * x.ssd_carbon + x.other;
  const host = (of.host_factor[at] * parts) / x.devices;
  const lifeShare = deviceTime / x.count / (of.lifetime[at] * of.allocated_share[at]);
  const embodied = x.count * lifeShare * (chips + host);
  const total = operational + embodied;
  out[0] = total;
  out[1] = operational;
  out[2] = embodied;
  out[3] = duration;
  out[4] = deviceTime;
  out[5] = energy;
  out[6] = total / deviceTime;
  out[7] = total / x.tokens;
  out[8] = total / energy;
  out[9] = total; // per job
}

const z95 = 1.6448536269514722;

/** Values of a range, from u in (0, 1) or, of a lognormal one, from standard normal numbers. @param {Varying} of @param {Float64Array} from @param {Float64Array} to */
function values({ shape, low, value, high }, from, to) {
  const width = high - low;
  const down = Math.log(value / low) / z95;
  const up = Math.log(high / value) / z95;
  const turn = (value - low) / width;
  for (let i = 0; i < to.length; i += 1) {
    const u = from[i];
    if (shape === "uniform") to[i] = low + u * width;
    else if (shape === "lognormal") to[i] = value * Math.exp(u * (u < 0 ? down : up));
    else if (u < turn) to[i] = low + Math.sqrt(width * u * (value - low));
    else to[i] = high - Math.sqrt(width * (1 - u) * (high - value));
  }
}

/** @param {Varying} of @param {Float64Array} to */
function numbers({ shape }, to) {
  for (let i = 0; i < to.length; i += 1)
    to[i] =
      shape === "lognormal"
        ? Math.sqrt(-2 * Math.log(1 - Math.random())) * Math.cos(2 * Math.PI * Math.random())
        : Math.random();
}

/** @param {Float64Array} of sorted afterwards @returns {[number, number]} */
function interval(of) {
  of.sort();
  return [of[Math.floor(0.05 * of.length)], of[Math.floor(0.95 * of.length)]];
}

/** @param {PlainScenario} scenario */
export function plain({ inputs, varying }) {
  const out = new Float64Array(figures);
  /** @param {number} points @returns {Columns} */
  const entered = (points) =>
    Object.fromEntries(
      Object.values(inputOf).map((name) => [name, new Float64Array(points).fill(inputs[name])]),
    );
  /** @type {{points: number, drivers: number, columns: Columns, made: Float64Array[], results: Float64Array[]}} */
  let room = { points: 0, drivers: 0, columns: entered(1), made: [], results: [] };

  /** @param {number} drivers @param {number} points */
  const makeRoom = (drivers, points) => {
    if (room.points === points && room.drivers === drivers) return;
    const made = varying.map(() => new Float64Array(points));
    varying.forEach((of, i) => numbers(of, made[i]));
    const results = Array.from({ length: figures }, () => new Float64Array(points));
    room = { points, drivers, columns: entered(points), made, results };
  };

  /** @param {number} kernel @param {number} drivers @param {number} points */
  const draw = (kernel, drivers, points) => {
    const { columns, made, results } = room;
    varying.slice(0, drivers).forEach((of, i) => {
      if (kernel === 5) numbers(of, made[i]);
      values(of, made[i], columns[of.name]);
    });
    const kept = kernel === 3 ? 1 : figures;
    for (let at = 0; at < points; at += 1) {
      model(inputs, columns, at, out);
      for (let figure = 0; figure < kept; figure += 1) results[figure][at] = out[figure];
    }
    if (kernel > 3) results.forEach(interval);
  };

  return {
    /** @returns {number} kg CO2e at the inputs as entered */
    total() {
      model(inputs, entered(1), 0, out);
      return out[0];
    },
    /** Kernels 0, 3, 4 and 5. @param {number} kernel @param {number} drivers @param {number} points @param {number} repeats */
    run(kernel, drivers, points, repeats) {
      if (kernel >= 3) makeRoom(drivers, points);
      const start = performance.now();
      for (let i = 0; i < repeats; i += 1) {
        if (kernel === 0) model(inputs, room.columns, 0, out);
        else draw(kernel, drivers, points);
      }
      return { seconds: (performance.now() - start) / 1000, items: repeats * Math.max(1, points) };
    },
  };
}
