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
///   per_token  F, operations the model needs for one token (rematerialisation left out), > 0
///   rate       T, tokens per second of the WHOLE system, > 0
///   count      devices of the system, >= 1
///   peak       dense peak of one device; M = count · peak
template <class Rep>
constexpr Ratio<Rep> model_flop_utilisation(Operations<Rep> per_token,
                                            Quantity<Dimension{.time = -1}, Rep> rate, Ratio<Rep> count,
                                            Throughput<Rep> peak) {
  return per_token * rate / (count * peak);
}

}  // namespace pegada
