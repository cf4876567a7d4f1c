// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/units.hpp"

/// From the shape of a transformer to its parameters and operations.
namespace pegada {

/// A decoder as Narayanan et al. 2021 describe it. All numbers > 0.
template <class Rep>
struct DecoderShape {
  Ratio<Rep> layers;      // l
  Ratio<Rep> hidden;      // h
  Ratio<Rep> vocabulary;  // V
  Ratio<Rep> sequence;    // s, tokens
};

/// P = 12 l h² (1 + 13/(12 h) + (V + s)/(12 l h)), with embeddings, biases and layer norms. Narayanan et al.
/// 2021, equation 2.
template <class Rep>
constexpr Ratio<Rep> decoder_parameters(const DecoderShape<Rep>& shape) {
  const auto& [l, h, V, s] = shape;
  const auto twelve = number<Rep>(12.0);
  return twelve * l * h * h *
         (number<Rep>(1.0) + number<Rep>(13.0) / (twelve * h) + (V + s) / (twelve * l * h));
}

/// Parameters of a decoder's blocks alone: 12 l h².
template <class Rep>
constexpr Ratio<Rep> block_parameters(Ratio<Rep> layers, Ratio<Rep> hidden) {
  return number<Rep>(12.0) * layers * hidden * hidden;
}

/// All parameters of a mixture of experts: P_e = (1 - ρ) P_d + ρ l (4 h² + 8 h² N_e). LLMCarbon's code takes
/// ρ = 1/2 and P_d = 12 l h².
///
///   dense     P_d, of the base model
///   experts   N_e >= 1 in each layer that has any
///   fraction  ρ, share of layers that are mixtures, in [0, 1]
template <class Rep>
constexpr Ratio<Rep> mixture_parameters(Ratio<Rep> dense, Ratio<Rep> layers, Ratio<Rep> hidden,
                                        Ratio<Rep> experts, Ratio<Rep> fraction) {
  const auto square = hidden * hidden;
  return (number<Rep>(1.0) - fraction) * dense +
         fraction * layers * (number<Rep>(4.0) * square + number<Rep>(8.0) * square * experts);
}

namespace detail {
/// scale · B s l h² (1 + attention · s/(6h) + logits · V/(12 l h)), the form all three counts share.
template <class Rep>
constexpr Operations<Rep> iteration(const DecoderShape<Rep>& shape, Ratio<Rep> batch, double scale,
                                    double attention, double logits) {
  const auto& [l, h, V, s] = shape;
  return of(Rep{} + scale, unit::flop) * batch * s * l * h * h *
         (number<Rep>(1.0) + number<Rep>(attention) * s / (number<Rep>(6.0) * h) +
          number<Rep>(logits) * V / (number<Rep>(12.0) * l * h));
}
}  // namespace detail

/// What one iteration needs, forward and backward: 72 B s l h² (1 + s/6h + V/12lh). Attention in full, no
/// recomputation. Korthikanti et al. 2022, equation 7.
///
///   batch  B >= 1, sequences in an iteration
template <class Rep>
constexpr Operations<Rep> iteration_operations(const DecoderShape<Rep>& shape, Ratio<Rep> batch) {
  return detail::iteration(shape, batch, 72.0, 1.0, 1.0);
}

/// What the hardware does where attention is computed a second time instead of stored: 72 B s l h² (1 + s/3h
/// + V/12lh). Korthikanti et al. 2022, equation 8.
template <class Rep>
constexpr Operations<Rep> iteration_operations_selective_recomputation(const DecoderShape<Rep>& shape,
                                                                       Ratio<Rep> batch) {
  return detail::iteration(shape, batch, 72.0, 2.0, 1.0);
}

/// What the hardware does where every layer's forward pass is computed a second time: 96 B s l h² (1 + s/6h +
/// V/16lh). Narayanan et al. 2021, equation 3.
template <class Rep>
constexpr Operations<Rep> iteration_operations_full_recomputation(const DecoderShape<Rep>& shape,
                                                                  Ratio<Rep> batch) {
  return detail::iteration(shape, batch, 96.0, 1.0, 0.75);
}

}  // namespace pegada
