// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/data/tables.hpp"
#include "pegada/published/codecarbon.hpp"

namespace pegada::codecarbon {

/// The constants of the released code.
inline constexpr Coefficients released{.least_load = constants::codecarbon_least_load.value(),
                                       .load_share = constants::codecarbon_load_share.value(),
                                       .module_w = constants::codecarbon_module_w.value(),
                                       .module_arm_w = constants::codecarbon_module_arm_w.value()};

}  // namespace pegada::codecarbon
