// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "pegada/math.hpp"
#include "pegada/scenario/fields.hpp"

/// Scenarios at random, the same on every machine: own generator, own logarithm and exponential.
namespace pegada::testing {

class Random {
 public:
  explicit constexpr Random(std::uint64_t seed) : state_(seed) {}

  /// splitmix64
  constexpr std::uint64_t bits() {
    state_ += 0x9E3779B97F4A7C15U;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31U);
  }
  /// In [0, 1).
  constexpr double unit() { return static_cast<double>(bits() >> 11U) * 0x1p-53; }
  constexpr std::uint64_t below(std::uint64_t n) { return bits() % n; }
  constexpr bool once_in(std::uint64_t n) { return below(n) == 0; }

  /// Evenly by order of magnitude between two bounds; the lower may be 0.
  constexpr double spread(double lowest, double highest) {
    if (lowest <= 0) return once_in(8) ? 0.0 : spread(once_in(4) ? 1e-12 : highest * 1e-6, highest);
    const double value = lowest * exponential(unit() * logarithm(highest / lowest));
    return value < lowest ? lowest : value > highest ? highest : value;
  }

 private:
  std::uint64_t state_;
};

/// A value a reader may type into the field.
constexpr double admitted_value(Random& random, const FieldDescription& field) {
  if (field.type != FieldType::number)
    return static_cast<double>(random.below(static_cast<std::uint64_t>(field.highest) + 1));
  const double value = random.spread(field.lowest, field.highest);
  return field.whole ? static_cast<double>(static_cast<long long>(value)) : value;
}

/// A scenario with about a third of its fields typed, each within its bounds. Combinations may still be
/// refused.
inline Scenario random_scenario(Random& random) {
  Scenario scenario;
  for (const auto& field : field_table())
    if (random.once_in(3)) scenario.set(field.field, admitted_value(random, field));
  return scenario;
}

}  // namespace pegada::testing
