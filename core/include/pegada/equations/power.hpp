// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/units.hpp"

/// Average electrical power of one processor, by the methods a reader may choose.
namespace pegada {

/// Idle power plus a slope: P = P_idle + u · (TDP - P_idle). The default. Cloud Carbon Footprint,
/// methodology.
///
///   utilisation  share of the span between idle and TDP, in [0, 1]; a share of power, not of FLOPs
template <class Rep>
constexpr Power<Rep> slope_power(Power<Rep> idle, Power<Rep> tdp, Ratio<Rep> utilisation) {
  return idle + utilisation * (tdp - idle);
}

/// A share of the rated power: P = u · TDP. Lannelongue et al. 2021 (Green Algorithms).
template <class Rep>
constexpr Power<Rep> share_of_tdp(Power<Rep> tdp, Ratio<Rep> utilisation) {
  return utilisation * tdp;
}

/// The essay's power: W · MFU. Kept because it was published; against measured systems it is 1.6 to 5.6 times
/// too low, for power does not scale with useful operations.
template <class Rep>
constexpr Power<Rep> essay_power(Power<Rep> tdp, Ratio<Rep> mfu) {
  return tdp * mfu;
}

/// Power of the drives a job keeps: capacity · copies · watts per capacity. Cloud Carbon Footprint,
/// methodology.
template <class Rep>
constexpr Power<Rep> storage_power(Data<Rep> capacity, PowerPerData<Rep> per_capacity) {
  return capacity * per_capacity;
}

}  // namespace pegada
