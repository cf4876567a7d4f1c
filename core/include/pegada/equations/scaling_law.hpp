// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/math.hpp"
#include "pegada/units.hpp"

/// Loss of a language model from its size and its data: Hoffmann et al. 2022 (Chinchilla), approach 3.
namespace pegada {

/// L(N, D) = E + A / N^α + B / D^β, in nats per token. Published sets of coefficients are in
/// `scaling_laws.csv`: Hoffmann's, and the refit of Besiroglu et al. 2024.
template <class Rep>
struct ScalingLaw {
  Ratio<Rep> irreducible;         // E
  Ratio<Rep> parameter_scale;     // A
  Ratio<Rep> token_scale;         // B
  Ratio<Rep> parameter_exponent;  // α > 0
  Ratio<Rep> token_exponent;      // β > 0
};

/// L(N, D), N > 0 parameters and D > 0 tokens.
template <class Rep>
constexpr Ratio<Rep> loss(const ScalingLaw<Rep>& law, Ratio<Rep> parameters, Ratio<Rep> tokens) {
  const Ratio<Rep> by_size{power(parameters.coherent, law.parameter_exponent.coherent)};
  const Ratio<Rep> by_data{power(tokens.coherent, law.token_exponent.coherent)};
  return law.irreducible + law.parameter_scale / by_size + law.token_scale / by_data;
}

/// What a budget buys best.
template <class Rep>
struct ComputeOptimum {
  Ratio<Rep> parameters;
  Ratio<Rep> tokens;
};

/// The N and D of least loss at C = 6 N D: N = G (C/6)^(β/(α+β)), D = (C/6)^(α/(α+β)) / G, with G = (α A / (β
/// B))^(1/(α+β)).
///
/// With Hoffmann's printed coefficients Chinchilla's own budget comes out at 93 tokens per parameter; the
/// refit restores the 20 that the model was built by.
template <class Rep>
constexpr ComputeOptimum<Rep> compute_optimum(const ScalingLaw<Rep>& law, Operations<Rep> budget) {
  const auto& [E, A, B, alpha, beta] = law;
  const Ratio<Rep> sum = alpha + beta;
  const Ratio<Rep> g{power((alpha * A / (beta * B)).coherent, (number<Rep>(1.0) / sum).coherent)};
  const Rep product = (budget / of(Rep{} + 6.0, unit::flop)).coherent;  // N · D
  return {g * Ratio<Rep>{power(product, (beta / sum).coherent)},
          Ratio<Rep>{power(product, (alpha / sum).coherent)} / g};
}

}  // namespace pegada
