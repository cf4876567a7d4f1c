// SPDX-License-Identifier: Apache-2.0
// Mixed quality on slices of devices (Clover), with names: what callers ask is checked, all faults at once; what the
// bridge answers gets its names.
import { readQuestion } from "./clover-question.js";
import { deepFreeze } from "./freeze.js";
import { letters, said } from "./letter.js";
import { inRows } from "./unpack.js";

/** @typedef {import("./types.js").Description} Description */
/** @typedef {import("./types.js").Issue} Issue */
/** @typedef {import("./types.js").Model} Model */
/** @typedef {import("./types.js").CloverConfig} CloverConfig */
/** @typedef {import("./pegada.d.ts").PegadaModule} PegadaModule */

const pointWidth = 30;

/**
 * @param {PegadaModule} bridge
 * @param {Description} description
 * @returns {Pick<Model, "clover" | "cloverFamilies" | "cloverTraces" | "cloverPartitions" | "cloverProcessors" | "cloverDefaults">}
 */
export function clover(bridge, description) {
  const { ask, refused } = letters(bridge, description);
  const tables = bridge._cloverTables();
  const hours = tables.trace_rows.length / tables.traces.length;

  const cloverFamilies = tables.families.map(({ first, count, ...family }) => ({
    ...family,
    variants: tables.variants.slice(first, first + count),
  }));
  const cloverTraces = tables.traces.map((id, at) => ({
    id,
    hours: [...tables.trace_rows.subarray(at * hours, (at + 1) * hours)],
    citation: tables.trace_citation,
  }));
  const cloverPartitions = inRows(tables.partitions, 8).map(([count, ...slices]) => slices.slice(0, count));
  const cloverProcessors = [...tables.processors].map((row) => description.presets.processors[row].id);
  const cloverDefaults = {
    lambda: tables.carbon_weight,
    baseIntensity: tables.base_intensity,
    citation: tables.base_citation,
    partitionCitation: tables.partition_citation,
  };

  return {
    cloverFamilies: deepFreeze(cloverFamilies),
    cloverTraces: deepFreeze(cloverTraces),
    cloverPartitions: deepFreeze(cloverPartitions),
    cloverProcessors: deepFreeze(cloverProcessors),
    cloverDefaults: deepFreeze(cloverDefaults),

    clover(scenario, question) {
      const wrong = ask(scenario, undefined);
      const { issues, variants, numbers, flopsKnown } = readQuestion(said(question), {
        cloverFamilies,
        cloverTraces,
        cloverDefaults,
      });
      const serving = bridge._cloverServing();
      const faults = refused(serving).issues;
      const all = [...(wrong?.issues ?? []), ...faults, ...issues];
      if (!wrong && faults.length === 0 && serving.available !== 0)
        return { available: false, reason: serving.available === 1 ? "no-service" : "no-slices" };
      if (all.length > 0) return { available: true, ok: false, issues: all };

      bridge._cloverInbox().set(numbers);
      const raw = bridge._clover();
      const reason = tables.outcomes[raw.outcome];
      if (reason !== "served") {
        const [meets, most, serves, least] = raw.limits;
        return {
          available: true,
          ok: false,
          issues: [],
          infeasible: {
            reason,
            most_requests_per_s: meets === 1 ? most : null,
            least_latency_ms: serves === 1 ? least : null,
          },
        };
      }
      const [devices, fewest, tried, found, complete, best, intensity, value, low, high, ranged] =
        raw.summary;
      const front = inRows(raw.front, pointWidth).map((row) => config(row, variants, flopsKnown));
      return {
        available: true,
        ok: true,
        devices,
        fewest_devices: fewest,
        intensity,
        complete: complete === 1,
        base: base(raw.base, variants, flopsKnown),
        choice: front[best],
        front,
        front_size: found,
        least_carbon: front[0],
        most_accurate: front[front.length - 1],
        day: day(inRows(raw.day, 4)),
        tried,
        saving_percent: { value, low: ranged === 1 ? low : null, high: ranged === 1 ? high : null },
      };
    },
  };
}

/** @param {Float64Array | number[]} row @param {string[]} variants @param {boolean} flopsKnown @returns {CloverConfig} */
function config(row, variants, flopsKnown) {
  const [count] = row;
  const slices = Array.from({ length: count }, (_, at) => ({
    size: row[1 + at],
    variant: variants[row[8 + at]],
  }));
  const [accuracy, carbon, energy, latency, utilisation, objective, flops, ...shares] = [...row].slice(15);
  return {
    slices,
    accuracy,
    carbon_g_per_request: carbon,
    energy_j_per_request: energy,
    latency_ms: latency,
    utilisation,
    objective,
    mean_flops: flopsKnown ? flops : null,
    shares: Object.fromEntries(variants.map((id, at) => [id, shares[at]])),
  };
}

/** @param {Float64Array} row @param {string[]} variants @param {boolean} flopsKnown @returns {import("./types.js").CloverBase} */
function base(row, variants, flopsKnown) {
  const [variant, now, atBase, accuracy, latency, devices, within, utilisation, energy, flops] = row;
  return {
    variant: variants[variant],
    carbon_g_per_request: now,
    carbon_g_per_request_at_base_intensity: atBase,
    energy_j_per_request: energy,
    accuracy,
    latency_ms: latency,
    meets_latency: within === 1,
    devices,
    utilisation,
    mean_flops: flopsKnown ? flops : null,
  };
}

/** @param {(Float64Array | number[])[]} rows @returns {import("./types.js").CloverDay | null} */
function day(rows) {
  if (rows.length === 0) return null;
  const column = (/** @type {number} */ at) => rows.map((row) => row[at]);
  return {
    intensity: column(0),
    choice: column(1),
    carbon_g_per_request: column(2),
    base_carbon_g_per_request: column(3),
  };
}
