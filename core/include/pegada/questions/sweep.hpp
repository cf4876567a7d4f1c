// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>

#include "pegada/scenario/fields.hpp"
#include "pegada/scenario/issue.hpp"

/// One field moved while everything else stays: the curve of its effect.
namespace pegada {

/// Where a field is looked at: `steps` values from `from` to `to`, evenly, or evenly by order of magnitude.
struct SweepRange {
  double from = 0;
  double to = 0;
  std::size_t steps = 0;
  bool log = false;
};

/// What the scenario gives with one value of the field.
struct SweepPoint {
  double value = 0;
  bool ok = false;  // false: a fault there, and no figures
  double total_g = 0;
  double operational_g = 0;
  double embodied_g = 0;
};

/// A value of the field at which two parts of the footprint are the same, to neighbouring values.
struct Crossing {
  double value = 0;
  double total_g = 0;
};

inline constexpr std::size_t fewest_steps = 2;
inline constexpr std::size_t usual_steps = 49;
inline constexpr std::size_t most_steps = 513;
/// More than these are rounding, not crossings.
inline constexpr std::size_t most_crossings = 8;

/// The range that shows a number field best, around the value it has in the scenario: percentages and the
/// like over what is usual of them, amounts from a tenth of the value to ten times it. Within the bounds.
[[nodiscard]] SweepRange usual_range(const Scenario& scenario, Field field);

/// Whether the range can be swept: ends within the field's bounds, the start below the end and, by order of
/// magnitude, above zero; steps within the limits; and a field that is a number.
[[nodiscard]] bool is_sound(const SweepRange& range, Field field);

/// Fills `points` (at least `range.steps` long) and returns how many there are: of a whole field fewer, where
/// steps fall on the same number. Both ends are among them. `range` is sound.
std::size_t sweep(const Scenario& scenario, Field field, const SweepRange& range,
                  std::span<SweepPoint> points);

/// Where embodied and operational carbon are the same, between the points of a sweep; returns how many.
std::size_t crossings(const Scenario& scenario, Field field, std::span<const SweepPoint> points,
                      std::span<Crossing> found);

}  // namespace pegada
