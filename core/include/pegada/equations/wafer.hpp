// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/equations/yield.hpp"
#include "pegada/math.hpp"
#include "pegada/units.hpp"

/// What the round edge of a wafer costs: area that is processed and becomes no die.
namespace pegada {

inline constexpr double pi = 3.14159265358979323846;

/// Area of a round wafer: π d² / 4, from its diameter's square.
template <class Rep>
constexpr Area<Rep> wafer_area(Area<Rep> diameter_squared) {
  return number<Rep>(pi / 4.0) * diameter_squared;
}

/// Whole dies on a wafer, as a real number: π d²/(4A) - π d/√(2A), which with w = wafer / die is w - √(2π w).
/// ECO-CHIP (Sudarshan et al. 2024) and Boavizta.
///
///   die  with its share of the kerf; < wafer / 2π, or the estimate falls to 0 and below
template <class Rep>
constexpr Ratio<Rep> dies_per_wafer(Area<Rep> wafer, Area<Rep> die) {
  const Ratio<Rep> fit = wafer / die;
  return fit - Ratio<Rep>{square_root((number<Rep>(2.0 * pi) * fit).coherent)};
}

/// Wafer area a die answers for beside its own: wafer / dies - A. Same range.
template <class Rep>
constexpr Area<Rep> wasted_area_per_die(Area<Rep> wafer, Area<Rep> die) {
  return wafer / dies_per_wafer(wafer, die) - die;
}

/// ECO-CHIP's wasted area as its code has it: (wafer - ⌊n⌋ A) / n. It counts whole dies above the line and
/// the real number below, so that the die and its waste together are not quite wafer / n.
template <class Rep>
constexpr Area<Rep> eco_chip_wasted_area(Area<Rep> wafer, Area<Rep> die) {
  const Ratio<Rep> dies = dies_per_wafer(wafer, die);
  return (wafer - Ratio<Rep>{floor_of(dies.coherent)} * die) / dies;
}

/// A square die of area A with its kerf: (√A + k)², the kerf given by its square.
template <class Rep>
constexpr Area<Rep> area_with_kerf(Area<Rep> die, Area<Rep> kerf_squared) {
  const Rep cross = square_root(die.coherent * kerf_squared.coherent);
  return die + Area<Rep>{cross + cross} + kerf_squared;
}

/// Wafer area behind one good die, edge, kerf and yield together: wafer / n / e^-√(A D0), A with kerf.
/// Boavizta, whose defect density is 0.1/cm² and whose kerf is 0.2 mm.
template <class Rep>
constexpr Area<Rep> boavizta_effective_area(Area<Rep> wafer, Area<Rep> die, Area<Rep> kerf_squared,
                                            PerArea<Rep> defect_density) {
  const Area<Rep> cut = area_with_kerf(die, kerf_squared);
  return wafer / dies_per_wafer(wafer, cut) / moore_yield(defects_per_die(cut, defect_density));
}

}  // namespace pegada
