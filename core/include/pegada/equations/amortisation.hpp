// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/units.hpp"

/// How much of a machine's making one run answers for.
namespace pegada {

/// Share of a device's allocated life that a run takes: t / (LT · a).
///
///   used             device time of the run, per device, >= 0
///   lifetime         years in service, > 0
///   allocated_share  part of the lifetime the device is in use by anyone, in (0, 1]; it is not compute
///   utilisation
///
/// Above 1 the run outlives the hardware and the excess is its replacement. ACT, Gupta et al. 2022 (T/LT),
/// with the allocated share of SCI's reserved time.
template <class Rep>
constexpr Ratio<Rep> life_share(Duration<Rep> used, Duration<Rep> lifetime, Ratio<Rep> allocated_share) {
  return used / (lifetime * allocated_share);
}

/// Share of a drive's life that stored data takes: retention / LT. A drive holds its data all the time, so no
/// allocated share enters.
template <class Rep>
constexpr Ratio<Rep> retention_share(Duration<Rep> retention, Duration<Rep> lifetime) {
  return retention / lifetime;
}

}  // namespace pegada
