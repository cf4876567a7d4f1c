// SPDX-License-Identifier: Apache-2.0
// expect: could not convert|cannot convert|no viable conversion|no matching function
#include "pegada/equations/logic.hpp"

using namespace pegada;

#ifdef TWIN
constexpr auto packaging = packaging_carbon(of(2.0, unit::one), of(150.0, unit::gram));
#else
constexpr auto packaging = packaging_carbon(of(2.0, unit::one), 150.0);
#endif
