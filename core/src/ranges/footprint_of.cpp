// SPDX-License-Identifier: Apache-2.0
#include "pegada/ranges/footprint_of.hpp"

#include "pegada/footprint/evaluate.hpp"

namespace pegada {

Footprint<double> footprint_of(const Inputs<double>& inputs, Trace& terms) { return evaluate(inputs, terms); }

// Traced, too: what a second copy of the model would save in time, it costs over in bytes.
Footprint<double> footprint_of(const Inputs<double>& inputs) {
  Trace terms;
  return footprint_of(inputs, terms);
}

Footprint<Lanes> footprint_of(const Inputs<Lanes>& inputs) { return evaluate(inputs); }

}  // namespace pegada
