// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "pegada/ranges/compare.hpp"
#include "pegada/reduce/apply.hpp"
#include "pegada/scenario/resolve.hpp"

/// A scenario beside what measures make of it.
namespace pegada {

/// What measures may change, in the units of their names.
struct ReductionFigures {
  double total_g = 0;
  double operational_g = 0;
  double embodied_g = 0;
  double energy_facility_kwh = 0;
  double duration_h = 0;            // wall clock; of a service its period
  std::optional<double> request_s;  // wall clock of one request, of a service
  std::optional<double> loss;       // nats a token, of a dense model trained on tokens
  bool complete = true;             // false: a component is unknown, the total reads "at least"
};

[[nodiscard]] ReductionFigures reduction_figures(const Resolution& resolution);

struct Alternative {
  Applied applied;
  Resolution resolution;     // of the scenario it gives
  ReductionFigures figures;  // where that has no fault

  bool ok() const { return resolution.ok(); }
};

/// The scenario with measures taken. It may have faults that the scenario has not: of fields whose bounds
/// they pass together.
[[nodiscard]] Alternative alternative(const Scenario& scenario, const RangeEdits& edits,
                                      const Measures& measures);

/// Base and alternative in the same draws: what moves both for the same cause moves both alike. Where the
/// ranges of the alternative have a fault, nothing.
///
///   base  its total is above 0
std::optional<Comparison> paired(const Uncertain& base, const Alternative& alternative, PointTable& points,
                                 std::size_t count, double share, Histogram& room);

}  // namespace pegada
