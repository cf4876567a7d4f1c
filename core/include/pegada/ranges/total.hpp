// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/ranges/lanes.hpp"

namespace pegada {

/// The total alone, of two draws at once, in kg: what needs no other figure is not worked out. One function
/// for all who ask, since the model inlined is some 15 kB.
[[nodiscard]] Lanes total_of(const Inputs<Lanes>& inputs);

}  // namespace pegada
