// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/units.hpp"

/// Model FLOP utilisation: Chowdhery et al. 2023 (PaLM), appendix B.
namespace pegada {

/// The shape of a decoder-only transformer, as appendix B names it.
template <class Rep>
struct TransformerShape {
  Ratio<Rep> parameters;      // N
  Ratio<Rep> layers;          // L
  Ratio<Rep> heads;           // H
  Ratio<Rep> head_dimension;  // Q
  Ratio<Rep> sequence;        // T, tokens
};

/// Operations of training on one token without attention: 6 N.
template <class Rep>
constexpr Operations<Rep> dense_operations_per_token(const TransformerShape<Rep>& shape) {
  return of(Rep{} + 6.0, unit::flop) * shape.parameters;
}

/// Operations of self-attention in training on one token: 12 L H Q T, every position attending to every
/// position.
template <class Rep>
constexpr Operations<Rep> attention_operations_per_token(const TransformerShape<Rep>& shape) {
  return of(Rep{} + 12.0, unit::flop) * shape.layers * shape.heads * shape.head_dimension * shape.sequence;
}

/// MFU = F · T / M.
///
///   per_token  F, operations the model needs for one token (rematerialisation left out), > 0. With the
///              operations the hardware does, rematerialisation included, the same is the HFU
///   rate       T, tokens per second of the WHOLE system, > 0
///   count      devices of the system, >= 1
///   peak       dense peak of one device; M = count · peak
template <class Rep>
constexpr Ratio<Rep> model_flop_utilisation(Operations<Rep> per_token, Rate<Rep> rate, Ratio<Rep> count,
                                            Throughput<Rep> peak) {
  return per_token * rate / (count * peak);
}

/// The same turned round: T = MFU · M / F, tokens per second of the whole system.
template <class Rep>
constexpr Rate<Rep> token_rate(Operations<Rep> per_token, Ratio<Rep> mfu, Ratio<Rep> count,
                               Throughput<Rep> peak) {
  return mfu * (count * peak) / per_token;
}

/// Operations the hardware does for one token where part of the forward pass is computed a second time: F +
/// r_d · 2N + r_a · 4 L H Q T. PaLM recomputes r_d = 0.75 of the dense part and r_a = 1 of attention.
///
///   dense, attention  shares of the forward pass computed twice, in [0, 1]
template <class Rep>
constexpr Operations<Rep> operations_with_rematerialisation(const TransformerShape<Rep>& shape,
                                                            Ratio<Rep> dense, Ratio<Rep> attention) {
  // The forward pass is a third of training.
  const auto third = number<Rep>(3.0);
  return dense_operations_per_token(shape) * (number<Rep>(1.0) + dense / third) +
         attention_operations_per_token(shape) * (number<Rep>(1.0) + attention / third);
}

/// Utilisation from the time of one iteration: F / (t · n · peak). Korthikanti et al. 2022: MFU with the
/// operations the model needs, HFU with those the hardware does.
template <class Rep>
constexpr Ratio<Rep> utilisation_of_iteration(Operations<Rep> iteration, Duration<Rep> time, Ratio<Rep> count,
                                              Throughput<Rep> peak) {
  return iteration / (time * (count * peak));
}

}  // namespace pegada
