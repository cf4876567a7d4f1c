// SPDX-License-Identifier: Apache-2.0
// Parameters and operations of transformers, serving them, and scaling laws.
import { valuesOf } from "./values.mjs";

/** @param {import("../../../wasm/published.js").Published} published */
export function params({ equations }) {
  return {
    /** @param {Record<string, any>} inputs */
    megatron: (inputs) => {
      const values = valuesOf(
        equations.decoder({
          layers: inputs.layers,
          hidden_size: inputs.hidden,
          vocabulary_size: inputs.vocab,
          sequence_tokens: inputs.seq,
          batch: inputs.batch,
          count: inputs.gpus,
          achieved_tflops: inputs.achieved_TFLOPs_per_gpu,
        }),
      );
      return {
        parameters: values.parameters,
        flops_per_iteration_with_full_recompute: values.flops_per_iteration_full_recomputation,
        iteration_s_at_achieved: values.iteration_s_full_recomputation,
      };
    },
    /** @param {Record<string, any>} inputs */
    moe: (inputs) =>
      valuesOf(
        equations.mixture_of_experts({
          experts: inputs.experts,
          layers: inputs.layers,
          hidden_size: inputs.hidden,
          moe_layer_fraction: inputs.moe_layer_fraction,
        }),
      ),
    /** @param {Record<string, any>} inputs */
    decode_roofline: (inputs) => {
      const values = valuesOf(
        equations.decode_roofline({
          parameters: inputs.P,
          layers: inputs.layers,
          heads: inputs.q_heads,
          kv_heads: inputs.kv_heads,
          head_dimension: inputs.head_dim,
          weight_bytes: inputs.weight_bytes,
          kv_bytes: inputs.kv_bytes,
          context_tokens: inputs.context,
          batch: inputs.batch,
          memory_bandwidth_bytes_per_s: inputs.mem_bw_Bps,
          peak_flops_per_s: inputs.peak_FLOPs,
        }),
      );
      return {
        kv_bytes_per_token_of_context: values.kv_bytes_per_token,
        flops_per_generated_token: values.flops_per_token,
        hbm_bytes_per_generated_token: values.bytes_per_token,
        t_compute_s: values.compute_s,
        t_memory_s: values.memory_s,
        memory_bound: values.memory_bound === 1,
        tokens_per_s_upper_bound: values.most_tokens_per_s,
      };
    },
  };
}

/** @param {import("../../../wasm/published.js").Published} published */
export function scalingLaw({ equations, tables }) {
  return {
    /** @param {Record<string, any>} inputs */
    chinchilla: (inputs) => {
      const given = {
        irreducible_loss: inputs.E,
        parameter_scale: inputs.A,
        token_scale: inputs.B,
        parameter_exponent: inputs.alpha,
        token_exponent: inputs.beta,
      };
      // A published law is looked up by its coefficients, so that the table is tested, too.
      const row = tables.scaling_laws.find((law) =>
        Object.entries(given).every(([name, value]) => law[/** @type {keyof typeof law} */ (name)] === value),
      );
      const { id: _, name: __, ...law } = { id: "", name: "", ...(row ?? given) };
      const values = valuesOf(
        equations.scaling_law({
          .../** @type {typeof given} */ (law),
          parameters: inputs.N_params,
          tokens: inputs.D_tokens,
        }),
      );
      return {
        loss_nats: values.loss_nats,
        C_flops_6ND: values.flops,
        N_opt_at_same_C: values.optimal_parameters,
        D_opt_at_same_C: values.optimal_tokens,
        loss_at_opt: values.loss_at_optimum_nats,
      };
    },
  };
}
