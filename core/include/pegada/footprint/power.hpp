// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/equations/power.hpp"
#include "pegada/footprint/inputs.hpp"
#include "pegada/footprint/terms.hpp"

/// Power of one processor at work, by the method the reader chose.
namespace pegada::detail {

///   utilisation  share of the span between idle and TDP that this work takes
///   mfu          model FLOP utilisation of this work, for the methods that take power to follow it
template <class Rep, class Trace>
constexpr Power<Rep> working_power(const Inputs<Rep>& in, Ratio<Rep> utilisation, Ratio<Rep> mfu,
                                   Trace& trace) {
  switch (in.power_method) {
    case PowerMethod::measured:
    case PowerMethod::system:
      trace.template note<Term::power_w>(in.measured);
      return in.measured;
    case PowerMethod::tdp:
      trace.template note<Term::tdp_w>(in.tdp);
      return share_of_tdp(in.tdp, utilisation);
    case PowerMethod::essay:
    case PowerMethod::llmcarbon:
      trace.template note<Term::tdp_w>(in.tdp);
      return essay_power(in.tdp, mfu);
    case PowerMethod::slope:
      break;
  }
  trace.template note<Term::tdp_w>(in.tdp);
  trace.template note<Term::idle_power_w>(in.idle);
  return slope_power(in.idle, in.tdp, utilisation);
}

template <class Rep, class Trace>
constexpr Power<Rep> training_power(const Inputs<Rep>& in, Trace& trace) {
  if (follows_utilisation(in.power_method)) trace.template note<Term::utilisation>(in.utilisation);
  if (follows_mfu(in.power_method)) trace.template note<Term::mfu>(in.mfu);
  const auto power = working_power(in, in.utilisation, in.mfu, trace) * in.reduction.training_power;
  trace.template note<Term::training_power>(in.reduction.training_power);
  trace.template note<Term::device_power_w>(power);
  return power;
}

}  // namespace pegada::detail
