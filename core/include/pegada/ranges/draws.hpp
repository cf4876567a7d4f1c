// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include "pegada/footprint/record.hpp"
#include "pegada/ranges/lanes.hpp"
#include "pegada/ranges/points.hpp"
#include "pegada/ranges/range.hpp"

namespace pegada {

/// Points are drawn in blocks of this many; sums are of whole blocks, so that no split of a run changes a
/// digit.
inline constexpr std::size_t block_points = 256;

/// A scenario made ready to be drawn from.
struct Uncertain {
  Inputs<double> inputs;
  Ranges ranges{};
  /// The dimension of each range: its driver's, unless the cause is another's.
  std::array<std::size_t, driver_count> dimensions{};
};

[[nodiscard]] Uncertain uncertain(const Resolution& resolution, const Ranges& ranges);

namespace detail {

/// Values of all drivers that vary, a block at a time.
class Block {
 public:
  /// Points `first` to `first + count - 1`; `count` even and at most `block_points`.
  void draw(const Uncertain& from, PointTable& points, std::uint32_t first, std::size_t count);

  /// The inputs of the draws `at` and `at + 1`; `inputs` are of this scenario, and from a call before.
  void apply(const Uncertain& from, std::size_t at, Inputs<Lanes>& inputs) const;
  /// The same of one driver alone, by its place among those that vary.
  void apply_one(const Uncertain& from, std::size_t varying, std::size_t at, Inputs<Lanes>& inputs) const;

 private:
  struct Drawn {
    Driver driver;
    double entered;
    alignas(Lanes) std::array<double, block_points> values;
  };
  std::array<Drawn, driver_count> drawn_;
  std::size_t count_ = 0;
};

}  // namespace detail
}  // namespace pegada
