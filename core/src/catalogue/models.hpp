// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/catalogue.hpp"
#include "pegada/data/tables.hpp"
#include "pegada/equations/architecture.hpp"
#include "pegada/equations/inference.hpp"
#include "pegada/equations/mfu.hpp"
#include "pegada/equations/power.hpp"
#include "pegada/equations/scaling_law.hpp"
#include "pegada/equations/training.hpp"

/// Size, operations, utilisation and loss of language models.
namespace pegada::models {

using namespace unit;

inline constexpr EquationInput parameters_input{"parameters", 1, 1e18};
inline constexpr EquationInput tokens_input{"tokens", 1, 1e20};
inline constexpr EquationInput layers_input{"layers", 1, 1e5};
inline constexpr EquationInput heads_input{"heads", 1, 1e5};
inline constexpr EquationInput head_dimension_input{"head_dimension", 1, 1e6};
inline constexpr EquationInput hidden_input{"hidden_size", 1, 1e7};
inline constexpr EquationInput vocabulary_input{"vocabulary_size", 0, 1e9};
inline constexpr EquationInput sequence_input{"sequence_tokens", 1, 1e9};
inline constexpr EquationInput batch_input{"batch", 1, 1e9};
inline constexpr EquationInput count_input{"count", 1, 1e9};
inline constexpr EquationInput peak_input{"peak_flops_per_s", 1e6, 1e24};

constexpr TransformerShape<double> shape(const double* in) {
  return {of(in[0], one), of(in[1], one), of(in[2], one), of(in[3], one), of(in[4], one)};
}

// MFU by PaLM, with attention counted in full, left out, and halved for causal masks; HFU with PaLM's
// rematerialisation.
inline constexpr EquationInput mfu_inputs[] = {
    parameters_input,          layers_input, heads_input, head_dimension_input, sequence_input,
    {"tokens_per_s", 0, 1e15}, peak_input,   count_input};
inline constexpr const char* mfu_outputs[] = {"flops_per_token", "mfu", "mfu_without_attention",
                                              "mfu_causal_attention", "hfu_palm"};
inline void mfu(const double* in, double* out) {
  const auto model = shape(in);
  const auto rate = of(in[5], one / second);
  const auto peak = of(in[6], flop / second);
  const auto count = of(in[7], one);
  const auto dense = dense_operations_per_token(model);
  const auto attention = attention_operations_per_token(model);
  const auto half = of(0.5, one);
  const auto again = operations_with_rematerialisation(model, of(0.75, one), of(1.0, one));
  out[0] = (dense + attention).in(flop);
  out[1] = model_flop_utilisation(dense + attention, rate, count, peak).in(one);
  out[2] = model_flop_utilisation(dense, rate, count, peak).in(one);
  out[3] = model_flop_utilisation(dense + half * attention, rate, count, peak).in(one);
  out[4] = model_flop_utilisation(again, rate, count, peak).in(one);
}

// The same turned round.
inline constexpr EquationInput token_rate_inputs[] = {parameters_input,     layers_input,   heads_input,
                                                      head_dimension_input, sequence_input, {"mfu", 0, 1},
                                                      peak_input,           count_input};
inline constexpr const char* token_rate_outputs[] = {"flops_per_token", "tokens_per_s"};
inline void token_rate_from_mfu(const double* in, double* out) {
  const auto model = shape(in);
  const auto per_token = dense_operations_per_token(model) + attention_operations_per_token(model);
  out[0] = per_token.in(flop);
  out[1] = token_rate(per_token, of(in[5], one), of(in[7], one), of(in[6], flop / second)).in(one / second);
}

// MFU from a throughput that was stated without attention; and with three times the attention, where PaLM's
// figure for GPT-3 is found.
inline constexpr EquationInput attention_inputs[] = {parameters_input, layers_input,
                                                     heads_input,      head_dimension_input,
                                                     sequence_input,   {"non_attention_flops_per_s", 0, 1e24},
                                                     peak_input};
inline constexpr const char* attention_outputs[] = {"mfu", "mfu_without_attention", "mfu_tripled_attention"};
inline void mfu_with_attention(const double* in, double* out) {
  const auto model = shape(in);
  const auto dense = dense_operations_per_token(model);
  const auto attention = attention_operations_per_token(model);
  const auto rate = of(in[5], flop / second) / dense;
  const auto peak = of(in[6], flop / second);
  const auto single = of(1.0, one);
  const auto three = of(3.0, one);
  out[0] = model_flop_utilisation(dense + attention, rate, single, peak).in(one);
  out[1] = model_flop_utilisation(dense, rate, single, peak).in(one);
  out[2] = model_flop_utilisation(dense + three * attention, rate, single, peak).in(one);
}

constexpr DecoderShape<double> decoder_shape(const double* in) {
  return {of(in[0], one), of(in[1], one), of(in[2], one), of(in[3], one)};
}

// A decoder's parameters, and what an iteration costs without, with selective and with full recomputation.
inline constexpr EquationInput decoder_inputs[] = {layers_input,
                                                   hidden_input,
                                                   vocabulary_input,
                                                   sequence_input,
                                                   batch_input,
                                                   count_input,
                                                   {"achieved_tflops", 1e-6, 1e12}};
inline constexpr const char* decoder_outputs[] = {
    "parameters", "flops_per_iteration", "flops_per_iteration_selective_recomputation",
    "flops_per_iteration_full_recomputation", "iteration_s_full_recomputation"};
inline void decoder(const double* in, double* out) {
  const auto model = decoder_shape(in);
  const auto batch = of(in[4], one);
  const auto full = iteration_operations_full_recomputation(model, batch);
  out[0] = decoder_parameters(model).in(one);
  out[1] = iteration_operations(model, batch).in(flop);
  out[2] = iteration_operations_selective_recomputation(model, batch).in(flop);
  out[3] = full.in(flop);
  out[4] = run_time(full, of(in[5], one), of(in[6], teraflop_per_second), of(1.0, one)).in(second);
}

// Utilisation from the time of an iteration.
inline constexpr EquationInput iteration_inputs[] = {
    layers_input, hidden_input, vocabulary_input,           sequence_input,
    batch_input,  count_input,  {"iteration_s", 1e-6, 1e9}, peak_input};
inline constexpr const char* iteration_outputs[] = {"flops_per_iteration",
                                                    "flops_per_iteration_selective_recomputation",
                                                    "hardware_over_model", "mfu", "hfu"};
inline void iteration_utilisation(const double* in, double* out) {
  const auto model = decoder_shape(in);
  const auto batch = of(in[4], one);
  const auto count = of(in[5], one);
  const auto time = of(in[6], second);
  const auto peak = of(in[7], flop / second);
  const auto needed = iteration_operations(model, batch);
  const auto done = iteration_operations_selective_recomputation(model, batch);
  out[0] = needed.in(flop);
  out[1] = done.in(flop);
  out[2] = (done / needed).in(one);
  out[3] = utilisation_of_iteration(needed, time, count, peak).in(one);
  out[4] = utilisation_of_iteration(done, time, count, peak).in(one);
}

// A mixture of experts on a dense model of 12 l h² parameters.
inline constexpr EquationInput mixture_inputs[] = {
    {"experts", 1, 1e6}, layers_input, hidden_input, {"moe_layer_fraction", 0, 1}};
inline constexpr const char* mixture_outputs[] = {"parameters_dense_base", "parameters_sparse"};
inline void mixture(const double* in, double* out) {
  const auto layers = of(in[1], one);
  const auto hidden = of(in[2], one);
  const auto dense = block_parameters(layers, hidden);
  out[0] = dense.in(one);
  out[1] = mixture_parameters(dense, layers, hidden, of(in[0], one), of(in[3], one)).in(one);
}

// Writing one token of each request of a batch: what comes first, operations or memory bandwidth.
inline constexpr EquationInput decode_inputs[] = {parameters_input,
                                                  layers_input,
                                                  heads_input,
                                                  {"kv_heads", 1, 1e5},
                                                  head_dimension_input,
                                                  {"weight_bytes", 0.125, 8},
                                                  {"kv_bytes", 0.125, 8},
                                                  {"context_tokens", 0, 1e9},
                                                  batch_input,
                                                  {"memory_bandwidth_bytes_per_s", 1e3, 1e18},
                                                  peak_input};
inline constexpr const char* decode_outputs[] = {"kv_bytes_per_token", "flops_per_token", "bytes_per_token",
                                                 "compute_s",          "memory_s",        "memory_bound",
                                                 "most_tokens_per_s"};
inline void decode(const double* in, double* out) {
  const auto parameters = of(in[0], one);
  const auto layers = of(in[1], one);
  const auto dimension = of(in[4], one);
  const auto context = of(in[7], one);
  const ServedModel<double> model{
      .parameters = parameters,
      .active = parameters,
      .layers = layers,
      .hidden = of(in[2], one) * dimension,
      .weight = of(in[5], byte),
      .kv_token = kv_data_per_token(layers, of(in[3], one), dimension, of(in[6], byte))};
  const auto operations = forward_operations(model, context);
  const auto data = decode_data(model, of(in[8], one), context);
  const auto compute = operations_time(operations, of(in[10], flop / second), of(1.0, one));
  const auto memory = data_time(data, of(in[9], byte / second), of(1.0, one));
  out[0] = model.kv_token.in(byte);
  out[1] = operations.in(flop);
  out[2] = data.in(byte);
  out[3] = compute.in(second);
  out[4] = memory.in(second);
  out[5] = memory.coherent > compute.coherent ? 1.0 : 0.0;
  out[6] = (of(1.0, one) / larger(compute, memory)).in(one / second);
}

// Operations of training, without and with attention.
inline constexpr EquationInput training_inputs[] = {parameters_input,     layers_input,   heads_input,
                                                    head_dimension_input, sequence_input, tokens_input};
inline constexpr const char* training_outputs[] = {"flops", "flops_with_attention"};
inline void training(const double* in, double* out) {
  const auto model = shape(in);
  const auto tokens = of(in[5], one);
  const auto dense = dense_operations_per_token(model) * tokens;
  out[0] = dense.in(flop);
  out[1] = (dense + attention_operations_per_token(model) * tokens).in(flop);
}

// The essay's power beside a measured one.
inline constexpr EquationInput essay_inputs[] = {
    {"tdp_w", 1e-3, 1e6}, {"mfu", 1e-8, 1}, {"measured_w", 0, 1e6}};
inline constexpr const char* essay_outputs[] = {"power_w", "undercount_factor"};
inline void essay(const double* in, double* out) {
  const auto power = essay_power(of(in[0], watt), of(in[1], one));
  out[0] = power.in(watt);
  out[1] = (of(in[2], watt) / power).in(one);
}

// Loss, and the best split of the same budget. In domain: the range the published laws were fitted to.
inline constexpr EquationInput scaling_inputs[] = {{"irreducible_loss", 0, 10},
                                                   {"parameter_scale", 1, 1e5},
                                                   {"token_scale", 1, 1e5},
                                                   {"parameter_exponent", 0.05, 1},
                                                   {"token_exponent", 0.05, 1},
                                                   parameters_input,
                                                   tokens_input};
inline constexpr const char* scaling_outputs[] = {"loss_nats",
                                                  "flops",
                                                  "optimal_parameters",
                                                  "optimal_tokens",
                                                  "loss_at_optimum_nats",
                                                  "optimal_tokens_per_parameter",
                                                  "in_domain"};
inline void scaling(const double* in, double* out) {
  const ScalingLaw<double> law{of(in[0], one), of(in[1], one), of(in[2], one), of(in[3], one),
                               of(in[4], one)};
  const auto parameters = of(in[5], one);
  const auto tokens = of(in[6], one);
  const auto budget = training_operations(parameters, tokens, of(6.0, flop));
  const auto best = compute_optimum(law, budget);
  const FittedLaw& fitted = tables::scaling_laws[0];
  const bool in_domain = in[5] >= fitted.fewest_parameters.value() &&
                         in[5] <= fitted.most_parameters.value() && in[6] >= fitted.fewest_tokens.value() &&
                         in[6] <= fitted.most_tokens.value();
  out[0] = loss(law, parameters, tokens).in(one);
  out[1] = budget.in(flop);
  out[2] = best.parameters.in(one);
  out[3] = best.tokens.in(one);
  out[4] = loss(law, best.parameters, best.tokens).in(one);
  out[5] = (best.tokens / best.parameters).in(one);
  out[6] = in_domain ? 1.0 : 0.0;
}

inline constexpr Equation equations[] = {
    {"mfu", mfu_inputs, mfu_outputs, mfu},
    {"token_rate", token_rate_inputs, token_rate_outputs, token_rate_from_mfu},
    {"mfu_with_attention", attention_inputs, attention_outputs, mfu_with_attention},
    {"decoder", decoder_inputs, decoder_outputs, decoder},
    {"iteration_utilisation", iteration_inputs, iteration_outputs, iteration_utilisation},
    {"mixture_of_experts", mixture_inputs, mixture_outputs, mixture},
    {"decode_roofline", decode_inputs, decode_outputs, decode},
    {"training_flops", training_inputs, training_outputs, training},
    {"essay_power", essay_inputs, essay_outputs, essay},
    {"scaling_law", scaling_inputs, scaling_outputs, scaling},
};

}  // namespace pegada::models
