// SPDX-License-Identifier: Apache-2.0
// Other calculators, as they compute.
import { valuesOf } from "./values.mjs";

/** @typedef {import("../../../wasm/published.js").Published} Published */

/** @param {Published} published */
export function ecologits({ equations, catalogue, tables }) {
  const request = catalogue.find(({ id }) => id === "ecologits_request");
  /** Where the client's waiting is not known, the bound stands for no limit. */
  const unlimited = Number(request?.inputs.find(({ name }) => name === "request_latency_s")?.highest);
  const { batch, ...server } = tables.ecologits_server;
  return {
    /** @param {Record<string, any>} inputs */
    request: (inputs) => {
      const values = valuesOf(
        equations.ecologits_request_on_server({
          active_parameters_billion: inputs.active_parameters_B,
          total_parameters_billion: inputs.total_parameters_B,
          output_tokens: inputs.output_tokens,
          request_latency_s: inputs.request_latency_s ?? unlimited,
          pue: inputs.pue,
          carbon_intensity_kg_per_kwh: inputs.mix_gwp_kgCO2eq_per_kWh,
          batch: inputs.override_batch_size ?? batch,
          weight_bits: inputs.override_model_quantization_bits ?? 16,
          gpu_memory_gb: inputs.override_gpu_memory ?? server.gpu_memory_gb,
          gpus_per_server: inputs.override_server_gpu_count ?? server.gpus_per_server,
          server_power_kw: inputs.override_server_power ?? server.server_power_kw,
          server_embodied_kg: inputs.override_server_embodied_gwp ?? server.server_embodied_kg,
          gpu_embodied_kg: inputs.override_gpu_embodied_gwp ?? server.gpu_embodied_kg,
          lifetime_s:
            inputs.override_server_lifetime ?? inputs.override_hardware_lifespan ?? server.lifetime_s,
        }),
      );
      return {
        gpu_energy_kWh_one_gpu: values.gpu_energy_kwh,
        generation_latency_s: values.latency_s,
        model_required_memory_GB: values.memory_gb,
        gpu_required_count: values.gpu_count,
        server_energy_kWh_excl_gpu: values.server_energy_kwh,
        request_energy_kWh: values.energy_kwh,
        usage_gwp_kgCO2eq: values.usage_kg,
        server_gpu_embodied_gwp_kgCO2eq: values.hardware_kg,
        embodied_gwp_kgCO2eq: values.embodied_kg,
        total_gwp_kgCO2eq: values.total_kg,
      };
    },
  };
}

/** @param {Published} published */
export function greenAlgorithms({ equations }) {
  return {
    /** @param {Record<string, any>} inputs */
    job: (inputs) => {
      const values = valuesOf(
        equations.green_algorithms_job({
          runtime_h: inputs.runtime_h,
          cores: inputs.n_cpu_cores,
          core_power_w: inputs.cpu_W_per_core,
          core_usage: inputs.cpu_usage,
          gpus: inputs.n_gpus,
          gpu_power_w: inputs.gpu_W_each,
          gpu_usage: inputs.gpu_usage,
          memory_gb: inputs.memory_GB,
          memory_w_per_gb: inputs.memory_W_per_GB,
          pue: inputs.pue,
          repeats: inputs.multiplicative_factor_psf,
          carbon_intensity_g_per_kwh: inputs.ci_g_per_kWh,
        }),
      );
      return {
        power_W: values.power_w,
        energy_kWh: values.energy_kwh,
        carbon_g: values.carbon_g,
        carbon_cpu_g: values.carbon_cores_g,
        carbon_gpu_g: values.carbon_gpus_g,
        carbon_core_g: values.carbon_processors_g,
        carbon_memory_g: values.carbon_memory_g,
      };
    },
  };
}

/** @param {Published} published */
export function mlco2({ equations }) {
  /** @param {Record<string, any>} inputs */
  const job = (inputs) => {
    const values = valuesOf(
      equations.mlco2_job({
        tdp_w: inputs.tdp_W,
        hours: inputs.hours,
        carbon_intensity_g_per_kwh: inputs.ci_g_per_kWh,
        intensity_typed: inputs.provider === null ? 1 : 0,
        offset_percent: inputs.offset_pct ?? 0,
      }),
    );
    return {
      co2_kg_unrounded_FORMULA: values.carbon_kg,
      energy_kWh_as_displayed_2dp: values.displayed_energy_kwh,
      impact_kg_per_kWh_as_displayed_2dp: values.displayed_intensity_kg_per_kwh,
      co2_kg_as_displayed_2dp: values.displayed_carbon_kg,
      offset_kg_as_displayed_2dp: values.displayed_offset_kg,
    };
  };
  return { job, job_throws: job };
}

/** @param {Published} published */
export function codecarbon({ equations }) {
  /** @param {Record<string, any>} inputs */
  const cpu = (inputs) =>
    valuesOf(equations.codecarbon_cpu({ tdp_w: inputs.tdp_W, load_percent: inputs.cpu_load_pct }));
  return {
    /** @param {Record<string, any>} inputs */
    emissions: (inputs) =>
      valuesOf(
        equations.codecarbon_emissions({
          energy_kwh: inputs.energy_kWh,
          pue: inputs.pue ?? 1,
          carbon_intensity_g_per_kwh: inputs.ci_g_per_kWh,
        }),
      ),
    /** @param {Record<string, any>} inputs */
    ram_power: (inputs) => {
      const values = valuesOf(
        equations.codecarbon_memory({ memory_gb: inputs.memory_GB, arm: inputs.arm ? 1 : 0 }),
      );
      return { dimm_count: values.modules, ram_power_W: values.power_w };
    },
    /** @param {Record<string, any>} inputs */
    cpu_power_process_mode: (inputs) => ({ cpu_power_W: cpu(inputs).process_mode_w }),
    /** @param {Record<string, any>} inputs */
    cpu_power_machine_mode_FORMULA: (inputs) => ({ cpu_power_W: cpu(inputs).machine_mode_w }),
  };
}
