// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/units.hpp"

/// From a model and its data to operations and time.
namespace pegada {

/// Operations of training: 6 · N · D, forward and backward pass.
///
///   active_parameters    that work on a token (for a mixture of experts fewer than the total), > 0
///   tokens               training tokens seen, > 0
///   per_parameter_token  6 FLOP, attention left out
///
/// Kaplan et al. 2020; Chowdhery et al. 2023, appendix B.
template <class Rep>
constexpr Operations<Rep> training_operations(Ratio<Rep> active_parameters, Ratio<Rep> tokens,
                                              Operations<Rep> per_parameter_token) {
  return per_parameter_token * active_parameters * tokens;
}

/// Wall-clock time of a run: t = FLOPs / (n · peak · MFU). Faiz et al. 2024 (LLMCarbon).
///
///   count  devices, >= 1
///   peak   dense peak of one device at the precision used, > 0
///   mfu    model FLOP utilisation, in (0, 1]
template <class Rep>
constexpr Duration<Rep> run_time(Operations<Rep> operations, Ratio<Rep> count, Throughput<Rep> peak,
                                 Ratio<Rep> mfu) {
  return operations / (count * peak * mfu);
}

}  // namespace pegada
