// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/footprint/footprint_of.hpp"
#include "pegada/ranges/lanes.hpp"

namespace pegada {

/// The same of two draws at once.
[[nodiscard]] Footprint<Lanes> footprint_of(const Inputs<Lanes>& inputs);

}  // namespace pegada
