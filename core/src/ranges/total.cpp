// SPDX-License-Identifier: Apache-2.0
#include "pegada/ranges/total.hpp"

#include "pegada/footprint/evaluate.hpp"

namespace pegada {

[[gnu::flatten]] Lanes total_of(const Inputs<Lanes>& inputs) { return evaluate(inputs).total.coherent; }

}  // namespace pegada
