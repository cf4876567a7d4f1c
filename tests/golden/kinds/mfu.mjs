// SPDX-License-Identifier: Apache-2.0
// PaLM's MFU and Korthikanti's, and the essay's power beside measured systems.
import { valuesOf } from "./values.mjs";

/** @param {import("../../../wasm/published.js").Published} published */
export function mfu({ equations }) {
  /** @param {Record<string, any>} inputs */
  const shape = (inputs) => ({
    parameters: inputs.N_params,
    layers: inputs.L_layers,
    heads: inputs.H_heads,
    head_dimension: inputs.Q_head_dim,
    sequence_tokens: inputs.T_seq_len,
  });
  /** @param {Record<string, any>} inputs */
  const utilisation = (inputs) => {
    const values = valuesOf(
      equations.mfu({
        ...shape(inputs),
        tokens_per_s: inputs.tokens_per_s,
        peak_flops_per_s: inputs.peak_FLOPs_per_chip,
        count: inputs.chips,
      }),
    );
    return {
      flops_per_token_train: values.flops_per_token,
      mfu: values.mfu,
      mfu_without_attention: values.mfu_without_attention,
      mfu_causal_half_attention: values.mfu_causal_attention,
    };
  };

  return {
    paper: utilisation,
    formula: utilisation,
    /** @param {Record<string, any>} inputs */
    paper_inverse: (inputs) => {
      const values = valuesOf(
        equations.token_rate({
          ...shape(inputs),
          mfu: inputs.paper_mfu,
          peak_flops_per_s: inputs.peak_FLOPs_per_chip,
          count: inputs.chips,
        }),
      );
      return { flops_per_token_train: values.flops_per_token, implied_tokens_per_s: values.tokens_per_s };
    },
    /** @param {Record<string, any>} inputs */
    paper_discrepancy: (inputs) => {
      const values = valuesOf(
        equations.mfu_with_attention({
          ...shape(inputs),
          non_attention_flops_per_s: inputs.non_attention_FLOPs_per_s_per_gpu,
          peak_flops_per_s: inputs.peak_FLOPs_per_chip,
        }),
      );
      return {
        mfu: values.mfu,
        mfu_without_attention: values.mfu_without_attention,
        mfu_if_attention_term_is_36LHQT: values.mfu_tripled_attention,
      };
    },
    /** @param {Record<string, any>} inputs */
    seed_power: (inputs) => {
      const values = valuesOf(
        equations.essay_power({
          tdp_w: inputs.tdp_W,
          mfu: inputs.mfu_or_hw_eff,
          measured_w: inputs.measured_avg_system_power_W,
        }),
      );
      return { seed_power_W: values.power_w, undercount_factor: values.undercount_factor };
    },
    /** @param {Record<string, any>} inputs */
    korthikanti: (inputs) => {
      const values = valuesOf(
        equations.iteration_utilisation({
          layers: inputs.layers_L,
          hidden_size: inputs.hidden_h,
          vocabulary_size: inputs.vocab_v,
          sequence_tokens: inputs.seq_s,
          batch: inputs.batch_B,
          count: inputs.gpus,
          iteration_s: inputs.iteration_s,
          peak_flops_per_s: inputs.peak_FLOPs_per_gpu,
        }),
      );
      return {
        model_FLOPs_per_iter: values.flops_per_iteration,
        hardware_FLOPs_per_iter_selective_recompute: values.flops_per_iteration_selective_recomputation,
        hw_over_model_ratio: values.hardware_over_model,
        mfu: values.mfu,
        hfu: values.hfu,
      };
    },
  };
}
