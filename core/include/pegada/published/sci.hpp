// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/units.hpp"

/// Software Carbon Intensity 1.1, ISO/IEC 21031:2024.
namespace pegada::sci {

/// M = TE · (TiR / EL) · (RR / ToR): a job's share of what its hardware embodies.
///
///   total      TE, of the hardware
///   reserved   TiR, time the job holds it, used or not
///   lifetime   EL, > 0
///   resources  RR of ToR > 0, what the job holds of the machine
template <class Rep>
constexpr Mass<Rep> embodied(Mass<Rep> total, Duration<Rep> reserved, Duration<Rep> lifetime,
                             Ratio<Rep> resources, Ratio<Rep> of_resources) {
  return total * (reserved / lifetime) * (resources / of_resources);
}

/// SCI = (E · I + M) / R.
///
///   energy      E, the facility's: PUE belongs inside
///   intensity   I, of the place; market-based measures do not count
///   functional  R > 0, how many of the functional unit
template <class Rep>
constexpr Mass<Rep> intensity_per_unit(Energy<Rep> energy, CarbonIntensity<Rep> intensity, Mass<Rep> embodied,
                                       Ratio<Rep> functional) {
  return (energy * intensity + embodied) / functional;
}

}  // namespace pegada::sci
