// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/units.hpp"

/// Embodied carbon of processors: ACT, Gupta et al., ISCA 2022 (and its released code, version 2).
namespace pegada {

/// What one area of processed wafer needs and emits at a manufacturing node.
template <class Rep>
struct WaferFootprint {
  EnergyPerArea<Rep> fab_energy;  // EPA
  CarbonPerArea<Rep> gases;       // GPA, at the abatement chosen; already CO2 equivalent
  CarbonPerArea<Rep> materials;   // MPA
};

/// Carbon of the fab's electricity per wafer area, before yield: CI_fab · EPA.
template <class Rep>
constexpr CarbonPerArea<Rep> fab_energy_carbon(CarbonIntensity<Rep> fab_intensity,
                                               EnergyPerArea<Rep> fab_energy) {
  return fab_intensity * fab_energy;
}

/// Carbon per area of good die: CPA = (CI_fab · EPA + GPA + MPA) / Y.
///
///   fab_intensity  carbon intensity of the fab's electricity, >= 0
///   wafer          the node's row of ACT's table
///   yield          good dies per die made, in (0, 1]
template <class Rep>
constexpr CarbonPerArea<Rep> carbon_per_area(CarbonIntensity<Rep> fab_intensity,
                                             const WaferFootprint<Rep>& wafer, Ratio<Rep> yield) {
  return (fab_energy_carbon(fab_intensity, wafer.fab_energy) + wafer.gases + wafer.materials) / yield;
}

/// Carbon of fabricating the good dies of one device: E = area · CPA. The essay writes the same with the
/// yield outside, E = area · CPA / Y.
template <class Rep>
constexpr Mass<Rep> die_carbon(Area<Rep> area, CarbonPerArea<Rep> cpa) {
  return area * cpa;
}

/// Carbon of packaging: N_r · K_r, with ACT's 150 g for each packaged integrated circuit.
template <class Rep>
constexpr Mass<Rep> packaging_carbon(Ratio<Rep> packages, Mass<Rep> per_package) {
  return packages * per_package;
}

}  // namespace pegada
