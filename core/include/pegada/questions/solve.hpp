// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

#include "pegada/scenario/fields.hpp"
#include "pegada/scenario/issue.hpp"

/// The question turned around: what must a field be, for the footprint to be this much?
namespace pegada {

/// What a budget is stated in.
enum class Budget : std::uint8_t { total_g, operational_g, energy_facility_kwh };
inline constexpr const char* budget_ids[] = {"total_g", "operational_g", "energy_facility_kwh"};

enum class Solved : std::uint8_t {
  met,
  too_low,     // even the lowest figure the field can give is above the target
  too_high,    // even the highest is below it
  flat,        // the figure does not depend on the field
  no_answer,   // the scenario has a fault whatever the field is: `faults` has those of the present value
  bad_target,  // not finite, or not above zero
  bad_field,   // not a number
};
inline constexpr const char* solved_ids[] = {"met",       "too-low",    "too-high", "flat",
                                             "no-answer", "bad-target", "bad-field"};

struct Solution {
  Solved outcome = Solved::no_answer;
  /// The field's value, in its own unit: the solution, or what comes nearest to the target. Meaningless where
  /// there is no answer at all.
  double value = 0;
  /// What the scenario gives with that value, in the budget's unit.
  double figure = 0;
  /// Whether that is the target to 1e-9 of it. Not so at a jump of the model, or between two whole numbers:
  /// there `value` is on the side where the figure stays within the target.
  bool exact = false;
  Issues faults;
};

/// The value of a number field at which the scenario, everything else unchanged, meets a target.
///
///   target  in the budget's unit, finite and above zero
///
/// Values are looked for over the field's bounds, and those at which the scenario has a fault are passed
/// over. Of several solutions an exact one is taken before others, then the nearest to the present value, as
/// doubles are counted. The field is typed in every trial, so `set(field, value)` reproduces `figure` bit for
/// bit.
[[nodiscard]] Solution solve(const Scenario& scenario, Budget budget, double target, Field field);

}  // namespace pegada
