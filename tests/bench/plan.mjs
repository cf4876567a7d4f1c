// SPDX-License-Identifier: Apache-2.0
// What is timed. Every host runs the same plan, by the number of the kernel.

/** @typedef {{name: string, kernel: number, drivers: number, points: number, repeats: number, draws?: boolean}} Row */

export const all = 99;
const points = 16_384;

/**
 * Sized for some 4 ms: far more than a browser's clock is coarse, and little enough to pass now and then without the
 * processor being taken away. @type {Row[]}
 */
export const rows = [
  { name: "evaluate the default scenario", kernel: 0, drivers: 0, points: 0, repeats: 80_000 },
  { name: "evaluate 1,000 scenarios in turn", kernel: 1, drivers: 0, points: 0, repeats: 80 },
  { name: "rank all processors in all regions", kernel: 6, drivers: 0, points: 0, repeats: 10 },
  { name: "rank a list: resolve, evaluate, sort", kernel: 2, drivers: 0, points: 0, repeats: 25 },
  { name: "sweep: resolve and evaluate", kernel: 7, drivers: 0, points: 0, repeats: 200 },
  ...[1, 4, 8, all].map((drivers) => ({ name: "total of a draw", kernel: 3, drivers, points, repeats: 4 })),
  ...[1, 4, 8, all].map((drivers) => ({
    name: "all figures of a draw, and intervals",
    kernel: 4,
    drivers,
    points,
    repeats: 2,
  })),
  { name: "the same, points made anew", kernel: 5, drivers: all, points, repeats: 1 },
].map((row) => ({ ...row, draws: row.kernel >= 3 && row.kernel <= 5 }));

/** Points of the default scenario, all of its ranges; the second is with the points made anew. @type {Row[]} */
export const growth = [4096, 16_384, 65_536, 262_144].flatMap((count) =>
  [4, 5].map((kernel) => ({
    name: String(count),
    kernel,
    drivers: all,
    points: count,
    repeats: Math.max(1, 32_768 / count),
    draws: true,
  })),
);

/** The numbers `bench_scenario` begins with. */
export const plainInputs =
  `operations tokens count peak mfu tdp idle utilisation host_power pue intensity lifetime allocated_share yield
  fab_intensity per_package die_area fab_energy gases materials packages memory memory_carbon devices cpus cpu_area
  cpu_fab_energy cpu_gases cpu_materials dram dram_carbon ssd ssd_carbon other total`.split(/\s+/);

/** The driver's number in the core, and the input it is. @type {Record<number, string>} */
export const inputOf = {
  0: "mfu",
  1: "intensity",
  2: "utilisation",
  3: "pue",
  4: "memory_carbon",
  5: "host_factor",
  6: "host_power",
  7: "idle",
  8: "carbon_per_area",
  9: "yield",
  10: "lifetime",
  11: "allocated_share",
  17: "die_area",
  18: "fab_intensity",
};

/** @typedef {{name: string, shape: "uniform" | "triangular" | "lognormal", low: number, value: number, high: number}} Varying */
/** @typedef {{inputs: Record<string, number>, varying: Varying[]}} PlainScenario */

/**
 * The default scenario by name, ranges in the units of their inputs.
 * @param {number[]} numbers
 * @returns {PlainScenario}
 */
export function plainScenario(numbers) {
  /** @type {Record<string, number>} */
  const inputs = { host_factor: 1, carbon_per_area: 1 };
  plainInputs.forEach((name, index) => (inputs[name] = numbers[index]));
  /** @type {Varying[]} */
  const varying = [];
  for (let at = plainInputs.length; at < numbers.length; at += 5) {
    const [driver, shape, low, value, high] = numbers.slice(at, at + 5);
    const name = inputOf[driver];
    if (!name) throw new Error(`the plain programs know no driver ${driver}`);
    const scale = inputs[name] / value;
    varying.push({
      name,
      shape: /** @type {const} */ (["uniform", "triangular", "lognormal"])[shape],
      low: low * scale,
      value: value * scale,
      high: high * scale,
    });
  }
  return { inputs, varying };
}
