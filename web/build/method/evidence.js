// SPDX-License-Identifier: Apache-2.0
// The model beside what others metered and reported: power, energy of a token, whole runs, one H100. The model's side
// comes from an evaluation of the row's own scenario; the other side is the row's.
import { readFile } from "node:fs/promises";
import { likeReported } from "../../src/late/runs.js";
import { evaluated } from "./ask.js";
import { table, tableBy } from "./tables.js";

/** @import { Model } from "../../../wasm/types.js" */
/** @import { Published } from "../../../wasm/published.js" */

const runScenarios = new URL("../../../build/wasm/dist/tables/run_scenarios.json", import.meta.url);

/** Methods of power that predict; the fifth, the system's average, is what was metered. */
export const powerMethods = /** @type {const} */ (["slope", "tdp", "llmcarbon", "essay"]);

/**
 * Every run whose power was metered, and what each method says of one device of it. Where the meter covered the whole
 * system the host is in the prediction, too, for the methods that have one.
 * @param {Model} model
 */
export async function powerBackTest(model) {
  const metered = (await table("metered_runs")).filter(({ status }) => status === "metered");
  const processors = await tableBy("processors");
  return metered.map(({ name, covers, statistic, processor, power_w, mfu_percent, year }) => ({
    name,
    covers,
    statistic,
    year,
    processor: processors.get(processor)?.name ?? processor,
    metered_w: power_w,
    predicted: powerMethods.map((power_method) => {
      const needs = power_method === "essay" || power_method === "llmcarbon";
      if (needs && mfu_percent === null) return { power_method, watts: null };
      const { terms, footprint } = evaluated(model, {
        kind: "hours",
        processor,
        count: 1,
        duration_h: 1000,
        power_method,
        ...(needs ? { mfu_percent } : {}),
      });
      // Kilowatt-hours over a thousand hours are watts.
      return { power_method, watts: covers === "system" ? footprint.energy_it_kwh : terms.device_power_w };
    }),
  }));
}

/** Runs that are often taken for metered, and why they are not. */
export const excludedRuns = async () =>
  (await table("metered_runs")).filter(({ status }) => status === "excluded");

/** Energy of a generated token, wherever everything the model asks for is known. @param {Model} model */
export async function tokenEnergy(model) {
  const rows = await table("token_energy");
  const processors = await tableBy("processors");
  return rows
    .filter(
      ({ per, covers, processor, batch, output_tokens, weight_bits }) =>
        per === "output token" && covers === "device" && processor && batch && output_tokens && weight_bits,
    )
    .map((row) => {
      /** @type {Record<string, string | number>} */
      const scenario = {
        kind: "infer",
        processor: row.processor,
        count: row.count,
        parameters: row.parameters,
        active_parameters: row.active_parameters,
        batch: row.batch,
        input_tokens: 0,
        output_tokens: row.output_tokens,
        weight_bits: row.weight_bits,
        occupancy_percent: 100,
      };
      const { footprint, terms } = evaluated(model, scenario);
      // The same time at the watts that were metered: what is left of the difference is the time's.
      const atMeter = { ...scenario, power_method: "measured", power_w: row.power_w, idle_power_w: 0 };
      return {
        id: row.id,
        model: row.model,
        processor: processors.get(row.processor)?.name ?? row.processor,
        count: row.count,
        batch: row.batch,
        measured_j: row.energy_j,
        predicted_j: Number(footprint.processor_energy_per_output_token_j),
        measured_w: row.power_w,
        predicted_w: terms.decode_power_w,
        at_metered_watts_j: row.power_w
          ? Number(evaluated(model, atMeter).footprint.processor_energy_per_output_token_j)
          : null,
      };
    });
}

/** Published runs that report an energy or a mass, each under its own grid, PUE and boundary. @param {Model} model */
export async function publishedRuns(model) {
  const { runs } = JSON.parse(await readFile(runScenarios, "utf8"));
  return runs
    .filter(
      (/** @type {any} */ { scenario, reported }) =>
        scenario && (reported.energy_kwh !== null || reported.carbon_g !== null),
    )
    .map((/** @type {any} */ { id, name, year, scenario, reported, intensity_of_year }) => {
      const { power_method, power_w, power_covers, ...unmetered } = scenario;
      return {
        id,
        name,
        year,
        reported,
        placeless: !("region" in scenario || "carbon_intensity_g_per_kwh" in scenario),
        metered: power_method === "measured" || scenario.kind === "energy",
        own: likeReported(reported, evaluated(model, scenario)),
        usual: scenario.kind === "energy" ? null : likeReported(reported, evaluated(model, unmetered)),
      };
    });
}

/** One H100 by every method that has an answer, published and as worked out here. @param {Model} model @param {Published} published */
export async function oneH100(model, published) {
  const rows = await tableBy("h100_embodied");
  const device = { processor: "h100-sxm" };
  const node = published.tables.nodes.find(({ id }) => id === "5nm");
  const fab = published.tables.intensities.find(({ id, vintage }) => id === "taiwan" && vintage === 2022);
  const usual = evaluated(model, device);
  const act = published.equations.act_logic({
    die_area_mm2: /** @type {number} */ (usual.inputs.die_area_mm2.value),
    fab_energy_kwh_per_cm2: Number(node?.fab_energy_kwh_per_cm2),
    gas_g_per_cm2: Number(node?.gas_97_g_per_cm2),
    materials_g_per_cm2: Number(node?.materials_g_per_cm2),
    fab_intensity_g_per_kwh: Number(fab?.carbon_intensity_g_per_kwh),
    yield: usual.terms.yield,
    packages: 0,
    packaging_g_per_ic: 0,
  });
  if (!act.ok) throw new Error(JSON.stringify(act.issues));
  const computed = new Map([
    [
      "llmcarbon",
      evaluated(model, { ...device, embodied_method: "llmcarbon", boundary: "chips" }).terms.die_g,
    ],
    ["act", act.values.fabrication_g],
    [
      "nvidia",
      evaluated(model, { ...device, embodied_method: "manufacturer", boundary: "card" }).terms.hardware_g,
    ],
  ]);
  return {
    rows: [...rows.values()].map((row) => ({ row, computed_g: computed.get(row.id) ?? null })),
    own: ["chips", "server"].map((boundary) => ({
      boundary,
      hardware_g: evaluated(model, { ...device, boundary }).terms.hardware_g,
    })),
  };
}
