// SPDX-License-Identifier: Apache-2.0
// The plan on every host, in turn: what else the machine does meets all of them alike.

/** @typedef {import("./hosts.mjs").Host} Host */
/** @typedef {import("./plan.mjs").Row} Row */

/** @param {number[]} numbers */
export const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

/**
 * Nanoseconds an item of each round, by host; the first round, which warms up, is left out.
 * @param {Row} row
 * @param {Host[]} hosts
 * @param {number} rounds
 * @returns {Promise<Map<string, number[]>>}
 */
export async function measure({ kernel, drivers, points, repeats }, hosts, rounds) {
  /** @type {Map<string, number[]>} */
  const took = new Map(hosts.map(({ name }) => [name, []]));
  for (let round = -1; round < rounds; round += 1)
    for (const host of hosts) {
      const { seconds, items } = await host.run(kernel, drivers, points, repeats);
      if (round >= 0) took.get(host.name)?.push((seconds / items) * 1e9);
    }
  return took;
}

/**
 * How often as fast as another: the median of what the rounds say, each against its own neighbour.
 * @param {number[] | undefined} host
 * @param {number[] | undefined} other
 */
export const speed = (host, other) =>
  host && other ? median(host.map((nanoseconds, round) => other[round] / nanoseconds)) : NaN;
