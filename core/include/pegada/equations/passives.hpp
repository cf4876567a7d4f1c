// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/units.hpp"

/// Embodied carbon of what is not silicon: ACT version 2 (Gupta et al. 2022). Part masses are of the part, in
/// kg or g; results are CO2e.
namespace pegada {

/// Capacitors by the energy of making them: energy per mass · mass · count · CI.
///
///   per_mass   primary energy of a kind of capacitor, >= 0
///   mass       of one capacitor, >= 0; ACT's default is 0.03 g
///   intensity  of the factory's electricity; ACT's default is Japan's
template <class Rep>
constexpr Mass<Rep> capacitor_carbon(EnergyPerMass<Rep> per_mass, Mass<Rep> mass, Ratio<Rep> count,
                                     CarbonIntensity<Rep> intensity) {
  return per_mass * mass * count * intensity;
}

/// Capacitors of a kind ACT has no energy for: a flat mass each. ACT's 300 g are eleven times its own ceramic
/// capacitor of 0.03 g.
template <class Rep>
constexpr Mass<Rep> capacitor_carbon(Mass<Rep> each, Ratio<Rep> count) {
  return each * count;
}

/// Carbon of a printed board by area. For layer counts without a figure of their own ACT multiplies a figure
/// per layer.
///
///   per_area  of the whole board, or of one layer
///   layers    1 where per_area is of the whole board
///
/// ACT's factors (0.41 to 0.91 kg/m²) are 360 to 790 times below Boavizta's 325 kg/m², whose magnitude others
/// share: most likely a slip of the unit between its source and its table. Both are in `act_parts`.
template <class Rep>
constexpr Mass<Rep> board_carbon(CarbonPerArea<Rep> per_area, Ratio<Rep> layers, Area<Rep> area) {
  return per_area * layers * area;
}

/// Carbon of a battery: capacity · factor of its cathode.
template <class Rep>
constexpr Mass<Rep> battery_carbon(Energy<Rep> capacity, CarbonIntensity<Rep> per_capacity) {
  return capacity * per_capacity;
}

/// Carbon of a case, a frame, fasteners: mass · factor of the material.
template <class Rep>
constexpr Mass<Rep> material_carbon(Mass<Rep> part, Ratio<Rep> carbon_per_mass) {
  return part * carbon_per_mass;
}

}  // namespace pegada
