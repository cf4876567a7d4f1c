// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/units.hpp"

/// From power to carbon.
namespace pegada {

/// Energy drawn over a time: E = P · t.
template <class Rep>
constexpr Energy<Rep> energy_over(Power<Rep> power, Duration<Rep> time) {
  return power * time;
}

/// Energy the facility takes from the grid: E_IT · PUE, with PUE >= 1; the nearer to 1 the better.
template <class Rep>
constexpr Energy<Rep> facility_energy(Energy<Rep> it, Ratio<Rep> pue) {
  return it * pue;
}

/// Carbon intensity where the electricity is used: CI / (1 - loss), for a figure stated per kWh generated.
///
///   loss  share lost between power plant and consumer, in [0, 1)
template <class Rep>
constexpr CarbonIntensity<Rep> delivered_intensity(CarbonIntensity<Rep> generated, Ratio<Rep> loss) {
  return generated / (Ratio<Rep>{Rep{} + 1.0} - loss);
}

/// Carbon of the energy a facility used: C = E · CI. Faiz et al. 2024 (LLMCarbon); ACT's OP_CF = CI_use ·
/// Energy.
template <class Rep>
constexpr Mass<Rep> operational_carbon(Energy<Rep> facility, CarbonIntensity<Rep> intensity) {
  return facility * intensity;
}

/// The essay's equation whole: E = W · MFU · s · N · PUE · IC.
template <class Rep>
constexpr Mass<Rep> essay_carbon(Power<Rep> tdp, Ratio<Rep> mfu, Duration<Rep> time, Ratio<Rep> count,
                                 Ratio<Rep> pue, CarbonIntensity<Rep> intensity) {
  return tdp * mfu * time * count * pue * intensity;
}

}  // namespace pegada
