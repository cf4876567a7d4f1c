// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/footprint/footprint.hpp"
#include "pegada/footprint/inputs.hpp"
#include "pegada/footprint/terms.hpp"

/// `evaluate`, one function for all who ask: the model inlined is some 15 kB of code.
namespace pegada {

[[nodiscard]] Footprint<double> footprint_of(const Inputs<double>& inputs, Trace& terms);
[[nodiscard]] Footprint<double> footprint_of(const Inputs<double>& inputs);

}  // namespace pegada
