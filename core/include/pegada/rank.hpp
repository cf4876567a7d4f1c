// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>

#include "pegada/data/tables.hpp"
#include "pegada/scenario/fields.hpp"

/// The same scenario in every region, or on every processor.
namespace pegada {

/// One row: what the scenario gives when only that id changes. Typed values are kept and everything else
/// follows the row's own defaults, so a row equals the scenario after it is applied.
struct RankRow {
  Row row = 0;
  bool available = false;   // false: the scenario has a fault there, and the figures mean nothing
  bool complete = false;    // false: a component is unknown, the total reads "at least"
  bool comparable = false;  // the intensity has the same basis as the scenario's
  bool current = false;
  bool fits_memory = true;
  double total_g = 0;
  double operational_g = 0;
  double embodied_g = 0;
  double duration_h = 0;
  double carbon_intensity_g_per_kwh = 0;
  double peak_tflops = 0;
  double precision = -1;  // index of Precision; -1 where the kind does not need one
};

inline constexpr std::size_t region_rows = std::size(tables::regions);
inline constexpr std::size_t processor_rows = std::size(tables::processors);

/// Fills `rows` (at least `region_rows` or `processor_rows` long) and returns how many there are, ordered:
/// comparable and complete by total, then "at least", then another basis, then not available. `custom` is
/// listed only where it is the current one.
std::size_t rank_regions(const Scenario& scenario, std::span<RankRow> rows);
std::size_t rank_processors(const Scenario& scenario, std::span<RankRow> rows);

}  // namespace pegada
