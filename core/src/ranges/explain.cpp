// SPDX-License-Identifier: Apache-2.0
#include "pegada/ranges/explain.hpp"

#include <algorithm>

#include "pegada/ranges/footprint_of.hpp"
#include "pegada/ranges/vary.hpp"

namespace pegada {

std::array<SobolIndex, driver_count> explain(const Uncertain& of, PointTable& points, std::size_t count) {
  std::array<SobolIndex, driver_count> indices{};
  SobolSums sums{indices};
  Uncertain other = of;
  for (std::size_t i = 0; i < of.ranges.count; ++i) other.dimensions[i] += driver_count;

  detail::Block a_block;
  detail::Block b_block;
  Inputs<Lanes> inputs = widen<Lanes>(of.inputs);
  for (std::size_t first = 0; first < count; first += block_points) {
    const std::size_t now = std::min(block_points, count - first);
    a_block.draw(of, points, static_cast<std::uint32_t>(first), now);
    b_block.draw(other, points, static_cast<std::uint32_t>(first), now);
    for (std::size_t at = 0; at < now; at += lane_count) {
      b_block.apply(of, at, inputs);
      const Lanes b = footprint_of(inputs).total.coherent;
      a_block.apply(of, at, inputs);
      const Lanes a = footprint_of(inputs).total.coherent;
      sums.add(a, b);
      std::size_t drawn = 0;
      for (std::size_t i = 0; i < of.ranges.count; ++i) {
        if (!of.ranges.list[i].varies()) continue;
        // No two drivers act on the same input: one can be taken from B and given back.
        b_block.apply_one(of, drawn, at, inputs);
        sums.add(i, a, b, footprint_of(inputs).total.coherent);
        a_block.apply_one(of, drawn++, at, inputs);
      }
    }
  }
  sums.finish();
  for (std::size_t i = 0; i < of.ranges.count; ++i)
    if (!of.ranges.list[i].varies()) indices[i] = {};
  return indices;
}

}  // namespace pegada
