// SPDX-License-Identifier: Apache-2.0
// expect: could not convert|cannot convert|no viable conversion|no matching function
#include "pegada/equations/operational.hpp"

using namespace pegada;

#ifdef TWIN
constexpr auto energy = energy_over(of(700.0, unit::watt), of(1.0, unit::hour));
#else
constexpr auto energy = energy_over(of(700.0, unit::kilowatt_hour), of(1.0, unit::hour));
#endif
