// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <span>

#include "pegada/ranges/driver.hpp"

namespace pegada {

/// Dimensions: one a driver, and as many again for what must not move with the first.
inline constexpr std::size_t dimension_count = 2 * driver_count;

/// Points of a change, and of an input at rest.
inline constexpr std::size_t few_points = 4096;
inline constexpr std::size_t many_points = 65536;

/// Evenly spread points (Sobol's), or numbers that owe nothing to one another: the check on the first.
enum class Sampling : std::uint8_t { sobol, plain };

/// The first points of every dimension asked for, made once, as far as they are asked for, and used again at
/// every change. The memory is the caller's.
class PointTable {
 public:
  /// The first `points` points; `storage` has room for `storage.size() / points` dimensions, at least one.
  PointTable(std::span<double> storage, std::size_t points) : storage_(storage), points_(points) {}

  [[nodiscard]] std::size_t points() const { return points_; }

  /// Starts anew where seed or sampling are others than before.
  void use(std::uint32_t seed, Sampling sampling);

  /// Standard variates of a dimension, points `first` to `first + room.size() - 1`: of the table where they
  /// are in it or fit, else computed into `room`.
  [[nodiscard]] std::span<const double> standard(std::size_t dimension, std::uint32_t first,
                                                 std::span<double> room);

 private:
  /// The column of a dimension, made at least up to a point; null where there is no room.
  [[nodiscard]] const double* column(std::size_t dimension, std::size_t until);
  void compute(std::size_t dimension, std::uint32_t first, std::span<double> out) const;

  std::span<double> storage_;
  std::size_t points_;
  std::array<std::size_t, dimension_count> column_of_{};
  std::array<std::size_t, dimension_count> made_{};  // points so far
  std::bitset<dimension_count> has_column_;
  std::size_t used_ = 0;
  std::uint32_t seed_ = 0;
  Sampling sampling_ = Sampling::sobol;
};

}  // namespace pegada
