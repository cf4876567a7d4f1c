// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "pegada/data/types.hpp"

/// From evenly spread numbers to values of a driver, through the inverse of its cumulative distribution.
namespace pegada {

/// What a driver may be: low, what was entered, and high.
///
/// Uniform: anything from low to high is as likely. Triangular: most likely what was entered, never below low
/// or above high. Lognormal, in two halves: as often below as above what was entered, with low and high the
/// 5th and the 95th percentile; cut at the bounds.
struct Distribution {
  Shape shape = Shape::uniform;
  double low = 0;
  double value = 0;
  double high = 0;
  double lowest = 0;
  double highest = 0;
};

/// What the points of a dimension are kept as, so that a change of low or high costs no more than it must:
/// the standard normal variate for a lognormal driver, else the number u itself, 0 < u < 1.
[[nodiscard]] double standard_variate(Shape shape, double u);

/// Values of the driver for standard variates, one for one. Low ≤ value ≤ high; a lognormal's are all above
/// 0.
void values_of(const Distribution& of, std::span<const double> standard, std::span<double> values);

/// The value below which the driver falls with probability p, 0 < p < 1.
[[nodiscard]] double quantile(const Distribution& of, double p);

}  // namespace pegada
