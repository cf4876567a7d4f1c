// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>

#include "pegada/ranges/range.hpp"

namespace pegada {

/// What a driver alone does to the total: at its low and at its high, all else as entered.
struct Swing {
  std::size_t range = 0;  // its place among the ranges
  Mass<double> at_low;
  Mass<double> at_high;

  constexpr double span() const {
    const double span = at_high.coherent - at_low.coherent;
    return span < 0 ? -span : span;
  }
};

struct Tornado {
  std::array<Swing, driver_count> list{};
  std::size_t count = 0;
};

/// A swing for each range, the widest first; those without a spread last, in the order of their drivers.
[[nodiscard]] Tornado tornado(const Inputs<double>& inputs, const Ranges& ranges);

}  // namespace pegada
