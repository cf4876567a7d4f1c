// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <span>

#include "pegada/rank.hpp"
#include "pegada/units.hpp"

/// The same job on every processor in every region.
namespace pegada {

/// What a processor brings to its row, and a region to its column, whatever stands in the other.
struct ProcessorSide {
  Row row = 0;
  bool available = false;
  bool complete = false;  // false: a component is unknown, totals read "at least"
  Energy<double> energy_it;
  Ratio<double> pue;  // where the region publishes none
  Mass<double> embodied;
};
struct RegionSide {
  Row row = 0;
  bool available = false;
  bool comparable = false;  // the intensity has the same basis as the scenario's
  bool own_pue = false;
  Ratio<double> pue;
  CarbonIntensity<double> intensity;  // where the electricity is used
};

/// Rows and columns, in the order of their tables; `custom` is there only where it is the current one.
struct AllPairs {
  std::array<ProcessorSide, processor_rows> processors;
  std::array<RegionSide, region_rows> regions;
  std::size_t processor_count = 0;
  std::size_t region_count = 0;
  std::size_t current_processor = 0;  // place of the scenario's own in `processors`
  std::size_t current_region = 0;
};

inline constexpr std::size_t pair_count = processor_rows * region_rows;

/// Fills `totals` (at least `pair_count` long) with the total in grams of each pair, row by row:
/// `totals[p * region_count + r]`; not a number where the scenario has a fault there.
///
/// Each equals the full evaluation of the scenario with these two ids bit for bit, and costs three
/// multiplications and an addition: no step of `resolve` but the place's looks at the region, and the place's
/// looks at the processor only for the PUE of a machine whose place is given.
void rank_all(const Scenario& scenario, AllPairs& pairs, std::span<double> totals);

}  // namespace pegada
