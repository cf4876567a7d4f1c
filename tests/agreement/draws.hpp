// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hash.hpp"
#include "scenarios.hpp"

namespace pegada::testing {

/// Random scenarios with random ranges through the range engine: intervals, dots, mean, indices, comparisons.
/// Each is drawn twice, whole and in batches of a block with most points computed anew.
///
/// Returns how many scenarios were drawn; 0 where two ways of drawing differ in a bit.
int add_draws(Hash& hash, Random& random, int scenarios);

}  // namespace pegada::testing
