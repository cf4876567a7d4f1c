// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hash.hpp"
#include "scenarios.hpp"

namespace pegada::testing {

/// Random questions to Clover on random scenarios: fronts, choices, savings.
void add_clover(Hash& hash, Random& random, int mixes);

}  // namespace pegada::testing
