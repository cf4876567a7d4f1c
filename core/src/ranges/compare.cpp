// SPDX-License-Identifier: Apache-2.0
#include "pegada/ranges/compare.hpp"

#include <algorithm>

#include "pegada/ranges/footprint_of.hpp"

namespace pegada {
namespace {

/// What no table has a usual value for is the same where the same was entered.
bool same_cause(const Range& a, const Range& b) {
  return a.usual == b.usual && a.usual_citation == b.usual_citation &&
         (a.usual_citation != 0 || a.of.value == b.of.value);
}

}  // namespace

Uncertain beside(const Uncertain& a, const Resolution& resolution, const Ranges& ranges) {
  Uncertain out = uncertain(resolution, ranges);
  for (std::size_t i = 0; i < ranges.count; ++i) {
    const Range& range = ranges.list[i];
    const Range* there = a.ranges.find(range.driver);
    if (there == nullptr || !same_cause(*there, range)) out.dimensions[i] += driver_count;
  }
  return out;
}

Comparison compare(const Uncertain& a, const Uncertain& b, PointTable& points, std::size_t count,
                   double share, Histogram& ratios) {
  Comparison out;
  out.ratio = footprint_of(b.inputs).total.coherent / footprint_of(a.inputs).total.coherent;
  detail::Block a_block;
  detail::Block b_block;
  Inputs<Lanes> a_inputs = widen<Lanes>(a.inputs);
  Inputs<Lanes> b_inputs = widen<Lanes>(b.inputs);
  std::array<double, block_points> drawn;
  std::size_t lower = 0;
  for (std::size_t first = 0; first < count; first += block_points) {
    const std::size_t now = std::min(block_points, count - first);
    a_block.draw(a, points, static_cast<std::uint32_t>(first), now);
    b_block.draw(b, points, static_cast<std::uint32_t>(first), now);
    for (std::size_t at = 0; at < now; at += lane_count) {
      a_block.apply(a, at, a_inputs);
      b_block.apply(b, at, b_inputs);
      const Lanes of_a = footprint_of(a_inputs).total.coherent;
      const Lanes of_b = footprint_of(b_inputs).total.coherent;
      for (std::size_t lane = 0; lane < lane_count; ++lane) {
        lower += of_b[lane] < of_a[lane] ? 1 : 0;
        drawn[at + lane] = of_b[lane] / of_a[lane];
      }
    }
    const std::span<const double> block{drawn.data(), now};
    if (first == 0) begin(ratios, block, out.ratio);
    for (const double ratio : block) ratios.add(ratio);
  }
  out.lower = static_cast<double>(lower) / static_cast<double>(count);
  out.ratio_range = interval_around(ratios, out.ratio, share);
  return out;
}

}  // namespace pegada
