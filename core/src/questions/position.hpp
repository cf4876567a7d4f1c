// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "pegada/math.hpp"
#include "pegada/scenario/fields.hpp"

/// A field's values counted: the whole numbers of a whole field, else the doubles. Halving a stretch of them
/// ends at two neighbours and nowhere before.
namespace pegada::detail {

/// Next to nothing is refused by `resolve`; below this no value but 0 is a number of anything.
inline constexpr double smallest_value = 1e-12;

class Positions {
 public:
  constexpr explicit Positions(const FieldDescription& field)
      : lowest_(field.lowest), highest_(field.highest), whole_(field.whole) {}

  /// Values are not negative (no field's bounds are), so their bits are in order.
  constexpr std::uint64_t of(double value) const {
    return whole_ ? static_cast<std::uint64_t>(value) : bits_of(value);
  }
  constexpr double value(std::uint64_t at) const { return whole_ ? static_cast<double>(at) : from_bits(at); }
  constexpr std::uint64_t first() const { return of(lowest_); }
  constexpr std::uint64_t last() const { return of(highest_); }
  /// The first that is not zero.
  constexpr std::uint64_t first_above_zero() const {
    if (lowest_ > 0) return first();
    return whole_ ? 1 : of(smallest_value);
  }
  constexpr bool holds(double value) const { return value >= lowest_ && value <= highest_; }

 private:
  double lowest_, highest_;
  bool whole_;
};

constexpr std::uint64_t distance(std::uint64_t a, std::uint64_t b) { return a < b ? b - a : a - b; }

}  // namespace pegada::detail
