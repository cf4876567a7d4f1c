// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "pegada/ranges/draws.hpp"
#include "pegada/ranges/sobol_indices.hpp"

namespace pegada {

/// Sobol indices of the total, one for each range of the scenario in its order; 0 of what does not vary.
/// `count` is the number of points, even; the model is asked so many times for each driver that varies, and
/// twice more.
[[nodiscard]] std::array<SobolIndex, driver_count> explain(const Uncertain& of, PointTable& points,
                                                           std::size_t count);

}  // namespace pegada
