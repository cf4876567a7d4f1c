// SPDX-License-Identifier: Apache-2.0
// The plan on every host, in turn: what else the machine does meets all of them alike.

/** @typedef {import("./hosts.mjs").Host} Host */
/** @typedef {import("./plan.mjs").Row} Row */

/**
 * Nanoseconds an item by host: the least of the rounds, for nothing but others' work makes one longer.
 * @param {Row} row
 * @param {Host[]} hosts
 * @param {number} rounds
 * @returns {Promise<Map<string, number>>}
 */
export async function measure({ kernel, drivers, points, repeats }, hosts, rounds) {
  /** @type {Map<string, number>} */
  const took = new Map();
  for (let round = 0; round < rounds; round += 1)
    for (const host of hosts) {
      const { seconds, items } = await host.run(kernel, drivers, points, repeats);
      took.set(host.name, Math.min(took.get(host.name) ?? Infinity, (seconds / items) * 1e9));
    }
  return took;
}
