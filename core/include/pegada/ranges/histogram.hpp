// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace pegada {

/// Counts of numbers not below 0, by their bit pattern: an octave is cut into equal parts, the more the
/// nearer the numbers lie together, and at least 512. A number costs a few operations, where sorting costs a
/// hundred.
class Histogram {
 public:
  /// Empties it, for numbers of which the first lie between `least` and `greatest`: there is room for as many
  /// octaves more to either side. What lies beyond shares a bin with the rest of it.
  void start(double least, double greatest);

  void add(double x);

  [[nodiscard]] std::uint64_t count() const { return count_; }
  [[nodiscard]] double least() const { return least_; }
  [[nodiscard]] double greatest() const { return greatest_; }

  /// The number below which a share p of those added lie, 0 ≤ p ≤ 1; inside a bin they are taken to lie
  /// evenly. `count()` above 0.
  [[nodiscard]] double quantile(double p) const;

  /// The share of the numbers that lie below x; of those in the bin of x a part as large as x is far in it.
  [[nodiscard]] double share_below(double x) const;

  /// What plain draws as many as these would leave open about the quantile: half the way between the
  /// quantiles one standard error of p to either side, and half of the bin. Sobol points know it about ten
  /// times as well.
  [[nodiscard]] double error(double p) const;

 private:
  static constexpr std::size_t bin_count = 16384;
  // Bits of a double that a bin does not tell apart: from 2^20 bins an octave to 2^9.
  static constexpr unsigned finest = 52 - 20;
  static constexpr unsigned coarsest = 52 - 9;

  [[nodiscard]] std::size_t bin_of(double x) const;
  /// Where a bin begins, as far as there are numbers in it.
  [[nodiscard]] double edge(std::size_t bin) const;

  std::array<std::uint32_t, bin_count> bins_{};
  unsigned dropped_bits_ = coarsest;
  std::int64_t first_ = 0;  // the pattern of the first bin, without the dropped bits
  std::uint64_t count_ = 0;
  double least_ = 0;
  double greatest_ = 0;
};

}  // namespace pegada
