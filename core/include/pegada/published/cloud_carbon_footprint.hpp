// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/equations/power.hpp"
#include "pegada/units.hpp"

/// Cloud Carbon Footprint, methodology: usage of a cloud account, by coefficients.
namespace pegada::cloud_carbon_footprint {

/// The methodology's own; `constants.csv` has the published ones.
template <class Rep>
struct Coefficients {
  PowerPerData<Rep> memory;
  PowerPerData<Rep> ssd;
  PowerPerData<Rep> hdd;
  EnergyPerData<Rep> network;
};

template <class Rep>
struct Usage {
  Power<Rep> least;        // of one processor or vCPU, idle
  Power<Rep> most;         // at full load
  Ratio<Rep> utilisation;  // in [0, 1]; 0.5 where the provider states none
  Ratio<Rep> units;        // processors or vCPUs
  Duration<Rep> time;
  Data<Rep> extra_memory;  // beyond the average machine of SPECpower
  Data<Rep> ssd;
  Data<Rep> hdd;
  Data<Rep> transferred;
  Ratio<Rep> pue;
  CarbonIntensity<Rep> intensity;
};

template <class Rep>
struct Impact {
  Energy<Rep> energy;  // facility included, the network's too
  Mass<Rep> carbon;
};

/// E = ((min + u (max - min)) n t + memory + drives + network) · PUE, C = E · CI; drives kept in one copy.
template <class Rep>
constexpr Impact<Rep> impact(const Coefficients<Rep>& c, const Usage<Rep>& usage) {
  const auto compute = slope_power(usage.least, usage.most, usage.utilisation) * usage.units;
  const auto kept = usage.extra_memory * c.memory + usage.ssd * c.ssd + usage.hdd * c.hdd;
  const auto energy = ((compute + kept) * usage.time + usage.transferred * c.network) * usage.pue;
  return {energy, energy * usage.intensity};
}

}  // namespace pegada::cloud_carbon_footprint
