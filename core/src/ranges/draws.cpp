// SPDX-License-Identifier: Apache-2.0
#include "pegada/ranges/draws.hpp"

#include "pegada/ranges/vary.hpp"

namespace pegada {

Uncertain uncertain(const Resolution& resolution, const Ranges& ranges) {
  Uncertain out{.inputs = resolution.inputs, .ranges = ranges};
  for (std::size_t i = 0; i < ranges.count; ++i) out.dimensions[i] = index(ranges.list[i].driver);
  return out;
}

namespace detail {

void Block::draw(const Uncertain& from, PointTable& points, std::uint32_t first, std::size_t count) {
  std::array<double, block_points> room;
  count_ = 0;
  for (std::size_t i = 0; i < from.ranges.count; ++i) {
    const Range& range = from.ranges.list[i];
    if (!range.varies()) continue;
    Drawn& drawn = drawn_[count_++];
    drawn.driver = range.driver;
    drawn.entered = range.of.value;
    const auto standard = points.standard(from.dimensions[i], first, {room.data(), count});
    values_of(range.of, standard, {drawn.values.data(), count});
  }
}

void Block::apply_one(const Uncertain& from, std::size_t varying, std::size_t at,
                      Inputs<Lanes>& inputs) const {
  const Drawn& drawn = drawn_[varying];
  const Lanes values{drawn.values[at], drawn.values[at + 1]};
  vary(drawn.driver, values, drawn.entered, from.inputs, inputs);
}

void Block::apply(const Uncertain& from, std::size_t at, Inputs<Lanes>& inputs) const {
  for (std::size_t i = 0; i < count_; ++i) apply_one(from, i, at, inputs);
}

}  // namespace detail
}  // namespace pegada
