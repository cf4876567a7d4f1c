// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/equations/operational.hpp"
#include "pegada/units.hpp"

/// What papers report of a run: device-hours at an average power.
namespace pegada {

template <class Rep>
struct ReportedRun {
  Energy<Rep> it;
  Energy<Rep> facility;
  Mass<Rep> carbon;
};

/// E = hours · P · PUE, C = E · CI. Patterson et al. 2021, Chowdhery et al. 2023, Luccioni et al. 2023.
///
///   device_time  time of all devices together
///   power        average of one device; of a whole system laid on its devices where it was measured so
template <class Rep>
constexpr ReportedRun<Rep> reported_run(Duration<Rep> device_time, Power<Rep> power, Ratio<Rep> pue,
                                        CarbonIntensity<Rep> intensity) {
  const auto it = energy_over(power, device_time);
  const auto facility = facility_energy(it, pue);
  return {it, facility, operational_carbon(facility, intensity)};
}

}  // namespace pegada
