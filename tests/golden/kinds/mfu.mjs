// SPDX-License-Identifier: Apache-2.0
// PaLM's MFU, and the essay's power beside measured systems.
import { valuesOf } from "./values.mjs";

/** @param {import("../../../wasm/types.js").Model} model */
export function mfu(model) {
  /** @param {Record<string, any>} inputs */
  const utilisation = (inputs) => {
    const values = valuesOf(
      model.equations.mfu({
        parameters: inputs.N_params,
        layers: inputs.L_layers,
        heads: inputs.H_heads,
        head_dimension: inputs.Q_head_dim,
        sequence_tokens: inputs.T_seq_len,
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
    seed_power: (inputs) => {
      const values = valuesOf(
        model.equations.essay_power({
          tdp_w: inputs.tdp_W,
          mfu: inputs.mfu_or_hw_eff,
          measured_w: inputs.measured_avg_system_power_W,
        }),
      );
      return { seed_power_W: values.power_w, undercount_factor: values.undercount_factor };
    },
  };
}
