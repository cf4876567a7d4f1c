// SPDX-License-Identifier: Apache-2.0
// LLMCarbon's released code.
import { answered, valuesOf } from "./values.mjs";

/** Its code counts the base model of a mixture of experts. @param {Record<string, any>} inputs */
const parametersOf = (inputs) => (inputs.type === "MoE" ? inputs.base_parameters_B : inputs.parameters_B);

/** @param {import("../../../wasm/published.js").Published} published */
export function llmcarbon({ equations, lists }) {
  return {
    /** @param {Record<string, any>} inputs */
    operational: (inputs) => {
      const values = valuesOf(
        equations.llmcarbon_operational({
          parameters_billion: parametersOf(inputs),
          tokens_billion: inputs.tokens_B,
          devices: inputs.devices,
          peak_tflops: inputs.peak_TFLOPs,
          hardware_efficiency: inputs.hardware_efficiency,
          system_power_w: inputs.avg_system_power_W,
          pue: inputs.pue,
          carbon_intensity_kg_per_kwh: inputs.ci_kg_per_kWh,
        }),
      );
      return {
        training_FLOPs: values.training_flops,
        training_days: values.training_days,
        training_energy_MWh: values.training_energy_mwh,
        training_tCO2eq: values.training_t,
        inference_FLOPs: values.inference_flops,
        inference_days: values.inference_days,
        inference_energy_MWh: values.inference_energy_mwh,
        inference_tCO2eq: values.inference_t,
      };
    },
    /** @param {Record<string, any>} inputs */
    embodied: (inputs) => {
      /** @type {Record<string, any>[]} */
      const rows = inputs.rows;
      const { values, parts } = answered(
        lists.llmcarbon_embodied(
          { execution_days: inputs.execution_days, lifetime_days: inputs.lifespan_days },
          rows.map((row) => ({
            amount: row.unit_cm2_or_GB,
            carbon_kg_per_amount: row.cpa_kg_per_unit,
            count: row.num,
          })),
        ),
      );
      return {
        total_tCO2eq: values.total_t,
        per_row_tCO2eq: Object.fromEntries(rows.map((row, at) => [row.hardware, parts[at].embodied_t])),
      };
    },
    /** @param {Record<string, any>} inputs */
    throughput: (inputs) => {
      const values = valuesOf(
        equations.llmcarbon_cluster({
          parameters_billion: parametersOf(inputs),
          node_size: inputs.node_size,
          memory_gb: inputs.memory_GB,
        }),
      );
      return {
        tensor_size_t_DERIVED_SAME_FORMULA: values.tensor_parallel,
        pipeline_size_p_DERIVED_SAME_FORMULA: values.pipeline_stages,
        device_num: values.devices,
        achieved_TFLOPs_per_device: values.achieved_tflops_as_coded,
      };
    },
  };
}
