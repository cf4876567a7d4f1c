// SPDX-License-Identifier: Apache-2.0
#include "pegada/reduce/lever.hpp"

#include "pegada/ranges/range.hpp"

namespace pegada {

std::span<const Lever> contained_in(Lever lever) {
  using enum Lever;
  static constexpr Lever of_e2_train[] = {batch_skipping, selective_layers, predictive_sign};
  // It freezes every layer.
  static constexpr Lever of_lora[] = {layer_freezing};
  // First and second life together.
  static constexpr Lever of_refurbished[] = {longer_life};
  if (lever == e2_train) return of_e2_train;
  if (lever == lora) return of_lora;
  if (lever == refurbished) return of_refurbished;
  return {};
}

const CitationRange* published_range(const Figure& figure) {
  return figure.known() ? range_of(figure.citation) : nullptr;
}

}  // namespace pegada
