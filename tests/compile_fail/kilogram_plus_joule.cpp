// SPDX-License-Identifier: Apache-2.0
// expect: no match for .*operator|invalid operands to binary expression
#include "pegada/units.hpp"

using namespace pegada;

#ifdef TWIN
constexpr auto sum = unit::kilogram + unit::gram;
#else
constexpr auto sum = unit::kilogram + unit::joule;
#endif
