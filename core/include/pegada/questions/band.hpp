// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "pegada/questions/sweep.hpp"
#include "pegada/questions/upgrade.hpp"
#include "pegada/ranges/compare.hpp"

/// What the spread of what was entered does to the answers of questions.
namespace pegada {

/// How many draws, from which points, and what an interval holds.
struct Drawing {
  PointTable& points;
  std::size_t count;  // even
  double share;       // of the draws that an interval holds
  Histogram& room;    // for the numbers in between
};

/// The total's interval at a point of a sweep.
struct Band {
  bool known = false;  // false: no answer there, or an edited range that does not hold the value it has there
  double low_g = 0;
  double high_g = 0;
};

/// Ranges of the scenario while a field is swept, which has none then.
[[nodiscard]] Ranges sweep_ranges(const Scenario& scenario, const Resolution& resolution, Field field,
                                  const RangeEdits& edits);

/// Fills `bands` (as long as `points`). The field that is swept has no spread of its own: at each point it is
/// that value. Every point has the same draws, so that the band is as smooth as the curve.
void sweep_bands(const Scenario& scenario, Field field, std::span<const SweepPoint> points,
                 const RangeEdits& edits, const Drawing& drawing, std::span<Band> bands);

/// How long new hardware takes to pay back its making, in years; infinite where it never does.
struct PayBack {
  double years = 0;
  double low = 0;
  double high = 0;
  double never = 0;  // share of the draws in which it does not
};

/// Draws of both sides of a plan without faults. What moves both for the same cause moves both alike. Edits
/// are of the scenario as it is; those of what the new hardware has otherwise are not its own, and it keeps
/// its usual spread there. How many devices there are, and for a job known by its hours how long it takes, is
/// not drawn: what a year saves is a matter of powers, not of the length of one job.
///
///   ranges  of the scenario as it is, by `payback_ranges`, without faults
PayBack payback(const UpgradePlan& plan, const Ranges& ranges, const RangeEdits& edits,
                const Drawing& drawing);

[[nodiscard]] Ranges payback_ranges(const UpgradePlan& plan, RangeEdits edits);

}  // namespace pegada
