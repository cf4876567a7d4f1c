// SPDX-License-Identifier: Apache-2.0
#include "pegada/ranges/footprint_of.hpp"

#include "pegada/footprint/evaluate.hpp"

namespace pegada {

Footprint<double> footprint_of(const Inputs<double>& inputs, Trace& terms) { return evaluate(inputs, terms); }

Footprint<double> footprint_of(const Inputs<double>& inputs) { return evaluate(inputs); }

Footprint<Lanes> footprint_of(const Inputs<Lanes>& inputs) { return evaluate(inputs); }

}  // namespace pegada
