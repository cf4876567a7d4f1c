// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/math.hpp"
#include "pegada/units.hpp"

/// CodeCarbon: measured GPU energy, estimates where nothing can be measured. Nothing embodied.
namespace pegada::codecarbon {

/// What its code sets.
struct Coefficients {
  double least_load;    // of the TDP, that a CPU draws at any load
  double load_share;    // of the TDP, that grows with the load in machine mode
  double module_w;      // a memory module draws on x86
  double module_arm_w;  // and on ARM
};

/// C = E · PUE · CI. Its PUE is 1 unless the user gives one.
template <class Rep>
constexpr Mass<Rep> emissions(Energy<Rep> energy, Ratio<Rep> pue, CarbonIntensity<Rep> intensity) {
  return energy * pue * intensity;
}

/// Power of a CPU from its load, in process mode: TDP · load, and no less than its least share of it.
///
///   load  in [0, 1]
template <class Rep>
constexpr Power<Rep> cpu_power_of_process(const Coefficients& c, Power<Rep> tdp, Ratio<Rep> load) {
  const auto least = number<Rep>(c.least_load);
  return tdp * (load.coherent < least.coherent ? least : load);
}

/// Power of a CPU from its load, in machine mode: TDP · (least + share · load³).
template <class Rep>
constexpr Power<Rep> cpu_power_of_machine(const Coefficients& c, Power<Rep> tdp, Ratio<Rep> load) {
  return tdp * (number<Rep>(c.least_load) + number<Rep>(c.load_share) * load * load * load);
}

/// How many memory modules a machine of this size is thought to have: 1, 2, 4 or 8 up to 128 GB, then modules
/// of the largest common size of which there are at least eight, up to 32. Not monotone: 512 GB has 8, 384
/// GB 12.
///
///   memory  >= 0
template <class Rep>
constexpr Ratio<Rep> memory_modules(Data<Rep> memory) {
  const Rep size = memory.in(unit::gigabyte);
  if (size <= 2.0) return number<Rep>(1.0);
  if (size <= 16.0) return number<Rep>(2.0);
  if (size <= 64.0) return number<Rep>(4.0);
  if (size <= 128.0) return number<Rep>(8.0);
  Rep module{128.0};
  while (module > size / 8.0) module = module * 0.5;
  const Rep count = ceiling_of(size / module);
  return count < 32.0 ? Ratio<Rep>{count} : number<Rep>(32.0);
}

/// Power of memory: so much a module; from the fifth module on nine tenths of it, from the ninth
/// eight, from the seventeenth seven; and never less than two modules'.
template <class Rep>
constexpr Power<Rep> memory_power(const Coefficients& c, Ratio<Rep> modules, bool arm) {
  const auto each = of(Rep{} + (arm ? c.module_arm_w : c.module_w), unit::watt);
  struct Step {
    double from;
    double to;
    double share;
  };
  Ratio<Rep> full{};
  for (const Step& step : {Step{0, 4, 1.0}, Step{4, 8, 0.9}, Step{8, 16, 0.8}, Step{16, 32, 0.7}}) {
    const Rep within = modules.coherent < step.to ? modules.coherent : Rep{} + step.to;
    if (within > step.from) full = full + number<Rep>(step.share) * Ratio<Rep>{within - step.from};
  }
  return each * (full.coherent < 2.0 ? number<Rep>(2.0) : full);
}

}  // namespace pegada::codecarbon
