// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include "pegada/data/types.hpp"

/// Points that fill a cube evenly: the sequence of Sobol with the direction numbers of Joe and Kuo 2008, its
/// digits permuted as Owen 1995 proposes, by the hash of Burley 2020 ("Practical hash-based Owen
/// scrambling").
namespace pegada {

/// A dimension of the sequence, scrambled by a seed.
class Sobol {
 public:
  /// `dimension` below the number of rows of `sobol_directions`.
  Sobol(std::size_t dimension, std::uint32_t seed);

  /// The point's digits as a whole number: 2^-32 of it lies in [0, 1). Points 0 to 2^m - 1 have one in each
  /// of 2^m equal parts.
  [[nodiscard]] std::uint32_t digits(std::uint32_t point) const;

  /// Standard variates of points `first` to `first + out.size() - 1`, in the order of Gray's code: each block
  /// of 2^m points, begun at a multiple of 2^m, holds the same points as in the plain order.
  void fill(Shape shape, std::uint32_t first, std::span<double> out) const;

 private:
  [[nodiscard]] std::uint32_t scrambled(std::uint32_t digits) const;

  std::array<std::uint32_t, 32> directions_{};
  std::uint32_t seed_;
};

/// The same of plain draws, for comparison: a number for each point and dimension from a hash of both
/// (splitmix64).
void fill_plain(std::size_t dimension, std::uint32_t seed, Shape shape, std::uint32_t first,
                std::span<double> out);

}  // namespace pegada
