// SPDX-License-Identifier: Apache-2.0
// What papers report of their runs, and the formulas of specifications.
import { answered, valuesOf } from "./values.mjs";

/** Of the median prompt of Gemini, Elsworth et al. 2025: 0.03 g, market-based. */
const geminiPromptGrams = 0.03;

/** @param {import("../../../wasm/published.js").Published} published */
export function publishedRuns({ equations, lists }) {
  return {
    /** @param {Record<string, any>} inputs */
    chip_hours: (inputs) => {
      const values = valuesOf(
        equations.device_hours({
          device_hours: inputs.chip_hours,
          power_w: inputs.measured_system_power_W_per_chip,
          pue: inputs.pue,
          carbon_intensity_g_per_kwh: 1000 * inputs.ci_t_per_MWh,
        }),
      );
      return {
        it_energy_MWh: values.energy_it_mwh,
        energy_MWh: values.energy_facility_mwh,
        tCO2e: values.carbon_t,
      };
    },
    /** @param {Record<string, any>} inputs */
    training_flops: (inputs) => {
      const values = valuesOf(
        equations.training_flops({
          parameters: inputs.N_params,
          layers: inputs.L,
          heads: inputs.H,
          head_dimension: inputs.Q,
          sequence_tokens: inputs.T,
          tokens: inputs.D_tokens,
        }),
      );
      return { flops_6ND: values.flops, flops_6ND_plus_attention: values.flops_with_attention };
    },
    /** @param {Record<string, any>} inputs */
    system_power: (inputs) => {
      const values = valuesOf(
        equations.device_days({
          devices: inputs.devices,
          days: inputs.days,
          power_w: inputs.avg_system_power_W,
          pue: inputs.pue,
          carbon_intensity_g_per_kwh: 1000 * inputs.ci_kg_per_kWh,
        }),
      );
      return { energy_MWh: values.energy_facility_mwh, tCO2e: values.carbon_t };
    },
    /** @param {Record<string, any>} inputs */
    device_hours: (inputs) => {
      const values = valuesOf(
        equations.device_hours({
          device_hours: inputs.gpu_hours,
          power_w: inputs.power_W,
          pue: inputs.pue,
          carbon_intensity_g_per_kwh: inputs.ci_g_per_kWh,
        }),
      );
      return { energy_kWh: 1000 * values.energy_facility_mwh, tCO2e: values.carbon_t };
    },
    /** @param {Record<string, any>} inputs */
    llmcarbon_embodied: (inputs) => {
      const kinds = Object.keys(inputs).flatMap((name) => (name.endsWith("_n") ? [name.slice(0, -2)] : []));
      const { values } = answered(
        lists.llmcarbon_embodied(
          { execution_days: inputs.execution_days, lifetime_days: 365 * inputs.lifespan_years },
          kinds.map((kind) => ({
            amount: 1,
            carbon_kg_per_amount: inputs[`${kind}_kg`],
            count: inputs[`${kind}_n`],
          })),
        ),
      );
      return { total_t_with_CO2e_chip_column: values.total_t };
    },
    /** @param {Record<string, any>} inputs */
    prompt_energy: (inputs) => {
      const values = valuesOf(
        equations.prompt_energy({
          accelerator_wh: inputs.accelerator_Wh,
          host_wh: inputs.host_cpu_dram_Wh,
          idle_wh: inputs.idle_Wh,
          overhead_wh: inputs.pue_overhead_Wh,
          carbon_g: geminiPromptGrams,
        }),
      );
      return { total_Wh: values.total_wh, implied_ci_g_per_kWh_market_based: values.implied_g_per_kwh };
    },
    /** @param {Record<string, any>} inputs */
    sci_embodied: (inputs) => ({
      M_g: sci({ ...inputs, E_kWh: 0, I_g_per_kWh: 0, R: 1 }).embodied_g,
    }),
    /** @param {Record<string, any>} inputs */
    sci: (inputs) => {
      const values = sci(inputs);
      return { O_g: values.operational_g, M_g: values.embodied_g, SCI_g_per_R: values.sci_g_per_unit };
    },
    /** @param {Record<string, any>} inputs */
    cloud_carbon_footprint: (inputs) => {
      const values = valuesOf(
        equations.cloud_carbon_footprint({
          least_w: inputs.min_W,
          most_w: inputs.max_W,
          utilisation: inputs.utilization,
          units: inputs.units_vcpu_or_gpu,
          hours: inputs.hours,
          extra_memory_gb: inputs.extra_memory_GB,
          ssd_tb: inputs.ssd_TB,
          hdd_tb: inputs.hdd_TB,
          network_gb: inputs.network_GB,
          pue: inputs.pue,
          carbon_intensity_t_per_kwh: inputs.ci_t_per_kWh,
        }),
      );
      return { energy_kWh: values.energy_kwh, co2e_t: values.carbon_t };
    },
  };

  /** @param {Record<string, any>} inputs */
  function sci(inputs) {
    return valuesOf(
      equations.sci({
        energy_kwh: inputs.E_kWh,
        carbon_intensity_g_per_kwh: inputs.I_g_per_kWh,
        total_embodied_kg: inputs.TE_kg,
        time_reserved_h: inputs.TiR_h,
        lifetime_h: inputs.EL_h,
        resources_reserved: inputs.RR,
        total_resources: inputs.ToR,
        functional_units: inputs.R,
      }),
    );
  }
}
