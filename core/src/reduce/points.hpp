// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>

#include "acts.hpp"

/// Published measurements of a lever, and what lies between them.
namespace pegada::detail {

/// What a lever leaves of energy and time at a point, in percent. Unknown where nobody published it.
struct Measured {
  std::optional<double> energy;
  std::optional<double> time;
  Effect energy_range;  // low and high of the points, in proportion
};

/// A lever's points of training or of serving.
struct PointsOf {
  Lever lever;
  bool serving;
};

/// The effect at `at` for a model of so many parameters: between points in proportion, of sizes and contexts
/// by order of magnitude; beyond the first and the last of them, theirs. Nothing where there is no point.
///
///   by_magnitude  `at` is spread by order of magnitude (tokens), not evenly (percent)
std::optional<Measured> measured_at(PointsOf of, double at, double parameters, bool by_magnitude);

/// Whether something was measured at exactly `at`.
bool has_point(PointsOf of, double at);

/// The lowest `at` there is a point for.
std::optional<double> lowest_of(PointsOf of);

}  // namespace pegada::detail
