// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

/// Loops over the core's hot paths, long enough for any clock, built natively and to WebAssembly from the
/// same source: what is compared is the compiled code, not the bridge to JavaScript.
extern "C" {

/// Runs a loop and returns how many items it did.
///
///   kernel   its place among `kernels` of plan.mjs
///   drivers  how many of the default scenario's uncertain inputs vary, in the order of the points; the rest
///            are fixed. Draws alone look at it
///   points   of one run; draws alone
///   repeats  how often
std::uint32_t bench_kernel(std::uint32_t kernel, std::uint32_t drivers, std::uint32_t points,
                           std::uint32_t repeats);

/// The default scenario for programs that are written against it: first the inputs in coherent units, in the
/// order of `plain_inputs` of plan.mjs, then shape, low, value and high of each uncertain input.
const double* bench_scenario();
std::uint32_t bench_scenario_size();
}
