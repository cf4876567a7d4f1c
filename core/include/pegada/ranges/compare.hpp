// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/ranges/spread.hpp"

namespace pegada {

/// Two scenarios drawn together. What moves both for the same cause (one grid, one yield, the same hardware's
/// MFU) has the same point in both; the rest is independent.
struct Comparison {
  double lower = 0;      // share of the draws in which B's total is below A's
  double ratio = 0;      // B's total over A's, as entered; A's is above 0
  Interval ratio_range;  // holds `ratio`
};

/// B made ready to be drawn beside A: causes that they share keep A's dimensions.
[[nodiscard]] Uncertain beside(const Uncertain& a, const Resolution& resolution, const Ranges& ranges);

///   share   of the draws that the interval holds
///   count   points, even
///   ratios  room for the numbers in between
[[nodiscard]] Comparison compare(const Uncertain& a, const Uncertain& b, PointTable& points,
                                 std::size_t count, double share, Histogram& ratios);

}  // namespace pegada
