// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

#include "pegada/reduce/alternative.hpp"

/// The other way round: which levers reach a target?
namespace pegada {

struct Plan {
  bool reached = false;
  Measures measures;      // not reached: those that come nearest
  std::size_t count = 0;  // of measures
  ReductionFigures after;
  std::size_t tried = 0;  // combinations that were evaluated
  bool exact = true;  // false: too many combinations; the set can spare none of its levers, and may not be
                      // the smallest
};

/// The smallest set of levers, each at its own amount, that brings the total down to a target. Among sets of
/// the same size the one with the least catch (the sum of `Catch`), then the least total.
///
///   scenario  without faults
///   target_g  finite, not negative
///   without   levers the reader does not want
[[nodiscard]] Plan plan(const Scenario& scenario, double target_g, const Measures& without);

}  // namespace pegada
