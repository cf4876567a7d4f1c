// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/units.hpp"

/// Embodied carbon of memory and drives: ACT, Gupta et al., ISCA 2022.
namespace pegada {

/// Carbon per capacity of good product: CPS / Y. ACT version 2 divides drives by a yield too; factors
/// published per good drive take Y = 1.
///
///   per_capacity  factor of the technology, >= 0
///   yield         in (0, 1]
template <class Rep>
constexpr CarbonPerData<Rep> carbon_per_capacity(CarbonPerData<Rep> per_capacity, Ratio<Rep> yield) {
  return per_capacity / yield;
}

/// Carbon of a memory or a drive: E = capacity · CPS (the essay's CPB).
template <class Rep>
constexpr Mass<Rep> capacity_carbon(Data<Rep> capacity, CarbonPerData<Rep> per_capacity) {
  return capacity * per_capacity;
}

}  // namespace pegada
