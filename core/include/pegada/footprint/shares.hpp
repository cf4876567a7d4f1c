// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/equations/operational.hpp"
#include "pegada/footprint/phases.hpp"

/// The whole told apart: by phase, and per unit of what it was for.
namespace pegada::detail {

/// Each phase as it stands in the whole: its energy from the grid, and its mass, the making of devices
/// charged by the time they were used.
template <class Rep>
constexpr void share_out(const Inputs<Rep>& in, Footprint<Rep>& out, const Phases<Rep>& phases,
                         Energy<Rep> drives, CarbonIntensity<Rep> intensity) {
  // Drives belong to a life's data, and to what a service alone is for.
  const auto keeping = static_cast<std::size_t>(in.kind == Kind::infer ? Phase::inference : Phase::data);
  for (std::size_t i = 0; i < phase_count; ++i) {
    PhaseFootprint<Rep>& phase = out.phases[i];
    const Drawn<Rep>& drawn = phases.drawn[i];
    auto energy_it = drawn.processors + drawn.host;
    if (i == static_cast<std::size_t>(Phase::data)) energy_it = phases.data;
    if (i == keeping) energy_it = energy_it + drives;
    phase.energy_facility = facility_energy(energy_it, in.pue);
    phase.total = operational_carbon(phase.energy_facility, intensity);
    if (in.hours_known)
      phase.total =
          phase.total + (out.embodied - out.embodied_storage) * (drawn.device_time / out.device_time);
    if (i == keeping) phase.total = phase.total + out.embodied_storage;
  }
}

/// Figures beside the total: of the service alone, at the operator's own intensity, per functional unit.
template <class Rep, class Trace>
constexpr void per_unit(const Inputs<Rep>& in, Footprint<Rep>& out, Trace& trace) {
  out.service.energy_facility = out[Phase::inference].energy_facility;
  out.service.total = out[Phase::inference].total;
  out.phases_known = in.kind == Kind::life;
  out.market_known = in.market_known;
  if (in.market_known) {
    out.operational_market = operational_carbon(out.energy_facility, in.market);
    trace.template note<Term::market_g_per_kwh>(in.market);
    trace.template note<Term::operational_market_g>(out.operational_market);
  }
  const auto per = [&](bool known, auto total, Ratio<Rep> units) {
    out.sci_known = known;
    if (known) out.sci = total / units;
  };
  const auto& service = out.service;
  const bool requests = in.has_service();
  switch (in.functional_unit) {
    case FunctionalUnit::job:
      return per(true, out.total, number<Rep>(1.0));
    case FunctionalUnit::device_hour:
      return per(in.hours_known, out.total, out.device_time / of(Rep{} + 1.0, unit::hour));
    case FunctionalUnit::request:
      return per(requests, service.total, service.requests);
    case FunctionalUnit::thousand_requests:
      return per(requests, service.total, service.requests / number<Rep>(1e3));
    case FunctionalUnit::million_tokens:
      if (in.kind == Kind::train) return per(in.tokens_known, out.total, in.tokens / number<Rep>(1e6));
      return per(requests && in.service.tokens && in.service.writes, service.total,
                 service.all_output_tokens / number<Rep>(1e6));
  }
}

}  // namespace pegada::detail
