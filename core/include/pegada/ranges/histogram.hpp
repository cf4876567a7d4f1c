// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace pegada {

/// Counts of numbers not below 0, by their bit pattern: an octave is cut into equal parts, so that a bin is
/// as wide as the numbers in it are large. A number costs a few operations, where sorting costs a hundred.
class Histogram {
 public:
  /// Empties it, for numbers that reach up to about 16 times `largest_so_far`; those below 2^-28 of it share
  /// a bin.
  void start(double largest_so_far);

  void add(double x);

  [[nodiscard]] std::uint64_t count() const { return count_; }
  [[nodiscard]] double least() const { return least_; }
  [[nodiscard]] double greatest() const { return greatest_; }

  /// The number below which a share p of those added lie, 0 ≤ p ≤ 1. Inside a bin they are taken to lie
  /// evenly: within 0.2 % of the quantile, and mostly within a hundredth of that. `count()` above 0.
  [[nodiscard]] double quantile(double p) const;

  /// The share of the numbers that lie below x; of those in the bin of x a part as large as x is far in it.
  [[nodiscard]] double share_below(double x) const;

  /// What plain draws as many as these would leave open about the quantile: half the way between the
  /// quantiles one standard error of p to either side. Sobol points know it about ten times as well.
  [[nodiscard]] double error(double p) const;

 private:
  static constexpr unsigned bins_per_octave_log2 = 9;
  static constexpr unsigned octaves = 32;
  static constexpr unsigned octaves_above = 4;
  static constexpr unsigned dropped_bits = 52 - bins_per_octave_log2;
  static constexpr std::size_t bin_count = static_cast<std::size_t>(octaves) << bins_per_octave_log2;

  [[nodiscard]] std::size_t bin_of(double x) const;
  /// Where a bin begins, as far as there are numbers in it.
  [[nodiscard]] double edge(std::size_t bin) const;

  std::array<std::uint32_t, bin_count> bins_{};
  std::int64_t first_ = 0;
  std::uint64_t count_ = 0;
  double least_ = 0;
  double greatest_ = 0;
};

}  // namespace pegada
