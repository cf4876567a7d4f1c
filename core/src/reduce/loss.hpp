// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "pegada/equations/scaling_law.hpp"
#include "pegada/scenario/resolve.hpp"

namespace pegada::detail {

/// The fit that reproduces the 20 tokens a parameter which Chinchilla was built by: Besiroglu et al. 2024.
inline ScalingLaw<double> frontier_law() {
  constexpr Row row = find(tables::scaling_laws, "besiroglu-2024");
  static_assert(row != no_row);
  const FittedLaw& fitted = tables::scaling_laws[row];
  const auto ratio = [](const Figure& figure) { return of(figure.value(), unit::one); };
  return {.irreducible = ratio(fitted.irreducible_loss),
          .parameter_scale = ratio(fitted.parameter_scale),
          .token_scale = ratio(fitted.token_scale),
          .parameter_exponent = ratio(fitted.parameter_exponent),
          .token_exponent = ratio(fitted.token_exponent)};
}

/// Loss in nats a token of a dense model trained on tokens; nothing where the scenario states none.
inline std::optional<double> loss_of(const Resolution& resolution) {
  const Resolved& parameters = resolution[Field::parameters];
  const Resolved& tokens = resolution[Field::training_tokens];
  if (!trains(resolution.inputs.kind) || !resolution.inputs.tokens_known || !parameters.known() ||
      !tokens.known())
    return {};
  return loss(frontier_law(), of(parameters.value, unit::one), of(tokens.value, unit::one)).coherent;
}

}  // namespace pegada::detail
