// SPDX-License-Identifier: Apache-2.0
// What released codes answer, and what they would without their slip: both from the equations.
import { evaluated, valuesOf } from "./ask.js";
import { table, tableBy } from "./tables.js";

/** @import { Model } from "../../../wasm/types.js" */
/** @import { Published } from "../../../wasm/published.js" */

/** A board of a size that any server has; only the two factors differ. */
const board_cm2 = 1000;

/** @param {Model} model @param {Published} published */
export async function slips(model, { equations, tables }) {
  const usual = evaluated(model, { processor: "h100-sxm" });
  const die_area_mm2 = Number(usual.inputs.die_area_mm2.value);
  const drive = (await tableBy("storage")).get("hdd-exos-x16");
  const terabyte = (/** @type {number} */ good) =>
    valuesOf(
      equations.act_capacity({
        capacity_gb: 1000,
        embodied_g_per_gb: drive?.embodied_g_per_gb,
        yield: good,
        packages: 0,
        packaging_g_per_ic: 0,
      }),
    ).total_g;
  const defects = (await tableBy("defect_densities")).get("act-v2");
  const { poisson } = valuesOf(
    equations.yield({
      die_area_mm2,
      defects_per_cm2: defects?.defects_per_cm2,
      clustering: defects?.clustering ?? 1,
      critical_layers: 1,
    }),
  );
  const board = valuesOf(
    equations.act_board({
      act_kg_per_m2: Number(tables.parts.find(({ id }) => id === "8")?.carbon_kg_per_m2),
      layers_counted: 1,
      area_cm2: board_cm2,
    }),
  );
  const fab = (/** @type {number} */ vintage) =>
    Number(
      tables.intensities.find((one) => one.id === "taiwan" && one.vintage === vintage)
        ?.carbon_intensity_g_per_kwh,
    );
  const die = (/** @type {number} */ fab_intensity_g_per_kwh) =>
    valuesOf(
      equations.act_logic({
        die_area_mm2,
        fab_energy_kwh_per_cm2: usual.terms.fab_energy_kwh_per_cm2,
        gas_g_per_cm2: usual.terms.gas_g_per_cm2,
        materials_g_per_cm2: usual.terms.materials_g_per_cm2,
        fab_intensity_g_per_kwh,
        yield: usual.terms.yield,
        packages: 0,
        packaging_g_per_ic: 0,
      }),
    ).fabrication_g;
  const gpt3 = (await tableBy("llmcarbon_tables")).get("gpt-3");
  const cluster = valuesOf(
    equations.llmcarbon_cluster({
      parameters_billion: gpt3?.parameters_billion,
      node_size: 8,
      memory_gb: 32,
    }),
  );
  const reached = (await table("mfu_tables")).find(({ id }) => id === "gpt-3-175b");
  const quebec = (await tableBy("grids")).get("ca-qc");
  const hours = 1000;
  const job = valuesOf(
    equations.mlco2_job({
      tdp_w: usual.terms.tdp_w,
      hours,
      carbon_intensity_g_per_kwh: quebec?.carbon_intensity_g_per_kwh,
      intensity_typed: 0,
      offset_percent: 0,
    }),
  );
  const memory = (/** @type {number} */ memory_gb) =>
    valuesOf(equations.codecarbon_memory({ memory_gb, arm: 0 })).power_w;
  return {
    board: { area_cm2: board_cm2, coded_g: board.as_act_g, corrected_g: board.board_g },
    drive: { name: drive?.name, coded_g: terabyte(usual.terms.yield), corrected_g: terabyte(1) },
    yields: { die_area_mm2, corrected: poisson },
    packaging: { corrected_g: usual.terms.packaging_g },
    vintage: { coded_g: die(fab(2022)), corrected_g: die(fab(2023)) },
    v100: {
      coded_tflops: cluster.achieved_tflops_as_coded,
      corrected_tflops: cluster.achieved_tflops,
      reached_flops_per_s: reached?.non_attention_flops_per_s,
    },
    rounding: {
      hours,
      place: { en: quebec?.name_en, pt: quebec?.name_pt },
      coded_kg: job.displayed_carbon_kg,
      corrected_kg: job.carbon_kg,
    },
    modules: [192, 256].map((memory_gb) => ({ memory_gb, power_w: memory(memory_gb) })),
  };
}
