// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>

#include "pegada/ranges/lanes.hpp"

namespace pegada {

/// What part of the variance of a result one of its inputs explains: alone (first order), and with all it
/// does in company of others (total).
struct SobolIndex {
  double first = 0;
  double total = 0;
};

/// Sums of the estimators of Jansen 1999, as Saltelli et al. 2010 recommend them (table 2, f and b): two
/// independent sets of points A and B, and for each input the points of A with that input from B.
class SobolSums {
 public:
  explicit SobolSums(std::span<SobolIndex> sums) : sums_(sums) {}

  void add(Lanes a, Lanes b) {
    // Around the first result, lest the difference of large squares lose its digits.
    if (count_ == 0) offset_ = a[0];
    const Lanes x = a - splat<Lanes>(offset_);
    const Lanes y = b - splat<Lanes>(offset_);
    sum_ += x[0] + x[1] + y[0] + y[1];
    squares_ += x[0] * x[0] + x[1] * x[1] + y[0] * y[0] + y[1] * y[1];
    count_ += lane_count;
  }
  /// The result with this input from B, all others from A.
  void add(std::size_t input, Lanes a, Lanes b, Lanes mixed) {
    const Lanes from_b = b - mixed;
    const Lanes from_a = a - mixed;
    sums_[input].first += from_b[0] * from_b[0] + from_b[1] * from_b[1];
    sums_[input].total += from_a[0] * from_a[0] + from_a[1] * from_a[1];
  }
  /// Turns the sums into indices, each within [0, 1]; all 0 where nothing varies.
  void finish() {
    const auto n = static_cast<double>(count_);
    const double mean = sum_ / (2.0 * n);
    const double variance = squares_ / (2.0 * n) - mean * mean;
    const auto within = [](double x) { return x < 0.0 ? 0.0 : x > 1.0 ? 1.0 : x; };
    for (SobolIndex& index : sums_) {
      const bool varies = variance > 0.0;
      index.first = varies ? within(1.0 - index.first / (2.0 * n) / variance) : 0.0;
      index.total = varies ? within(index.total / (2.0 * n) / variance) : 0.0;
    }
  }

 private:
  std::span<SobolIndex> sums_;
  std::size_t count_ = 0;
  double offset_ = 0;
  double sum_ = 0;
  double squares_ = 0;
};

}  // namespace pegada
