// SPDX-License-Identifier: Apache-2.0
#include "pegada/ranges/tornado.hpp"

#include "pegada/footprint/footprint_of.hpp"
#include "pegada/order.hpp"
#include "pegada/ranges/vary.hpp"

namespace pegada {

Tornado tornado(const Inputs<double>& inputs, const Ranges& ranges) {
  Tornado out;
  const auto total_at = [&](const Range& range, double value) {
    Inputs<double> moved = inputs;
    vary(range.driver, value, range.of.value, inputs, moved);
    return footprint_of(moved).total;
  };
  const auto entered = footprint_of(inputs).total;
  for (std::size_t i = 0; i < ranges.count; ++i) {
    const Range& range = ranges.list[i];
    Swing& swing = out.list[out.count++];
    swing = {i, entered, entered};
    if (!range.varies()) continue;
    swing.at_low = total_at(range, range.of.low);
    swing.at_high = total_at(range, range.of.high);
  }
  const auto before = [&](const Swing& a, const Swing& b) {
    const bool a_varies = ranges.list[a.range].varies();
    if (a_varies != ranges.list[b.range].varies()) return a_varies;
    return a.span() != b.span() ? a.span() > b.span() : a.range < b.range;
  };
  sort_few(std::span{out.list}.first(out.count), before);
  return out;
}

}  // namespace pegada
