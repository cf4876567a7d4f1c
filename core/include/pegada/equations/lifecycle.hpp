// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/units.hpp"

/// The phases of a model's life beside its training: Wu et al. 2022 (Sustainable AI).
namespace pegada {

/// Device time of training again during the service: how often, each at a share of the first training.
template <class Rep>
constexpr Duration<Rep> retraining_time(Duration<Rep> training, Ratio<Rep> times, Ratio<Rep> share) {
  return training * times * share;
}

/// What a published split makes of a phase: that of a reference phase, in proportion.
template <Dimension D, class Rep>
constexpr Quantity<D, Rep> in_proportion(Quantity<D, Rep> reference, Ratio<Rep> part,
                                         Ratio<Rep> reference_part) {
  return reference * part / reference_part;
}

}  // namespace pegada
