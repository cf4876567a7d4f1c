// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/equations/operational.hpp"
#include "pegada/equations/power.hpp"
#include "pegada/equations/training.hpp"
#include "pegada/footprint/embodied.hpp"
#include "pegada/footprint/footprint.hpp"
#include "pegada/footprint/inputs.hpp"
#include "pegada/footprint/terms.hpp"

/// The model: from inputs to footprint. Pure, and total on what `resolve` accepted; no fault is born here.
/// The order of operations is fixed, so that every build gives the same bits.
namespace pegada {

namespace detail {

template <class Rep, class Trace>
constexpr Duration<Rep> wall_clock(const Inputs<Rep>& in, Trace& trace) {
  if (in.kind == Kind::hours) return in.duration;
  trace.template note<Term::flops>(in.operations);
  trace.template note<Term::peak_tflops>(in.peak);
  trace.template note<Term::mfu>(in.mfu);
  return run_time(in.operations, in.count, in.peak, in.mfu);
}

template <class Rep, class Trace>
constexpr Power<Rep> processor_power(const Inputs<Rep>& in, Trace& trace) {
  switch (in.power_method) {
    case PowerMethod::measured:
      trace.template note<Term::power_w>(in.measured);
      return in.measured;
    case PowerMethod::tdp:
      trace.template note<Term::tdp_w>(in.tdp);
      trace.template note<Term::utilisation>(in.utilisation);
      return share_of_tdp(in.tdp, in.utilisation);
    case PowerMethod::essay:
      trace.template note<Term::tdp_w>(in.tdp);
      trace.template note<Term::mfu>(in.mfu);
      return essay_power(in.tdp, in.mfu);
    case PowerMethod::slope:
      break;
  }
  trace.template note<Term::tdp_w>(in.tdp);
  trace.template note<Term::idle_power_w>(in.idle);
  trace.template note<Term::utilisation>(in.utilisation);
  return slope_power(in.idle, in.tdp, in.utilisation);
}

template <class Rep, class Trace>
constexpr void embodied_part(const Inputs<Rep>& in, Footprint<Rep>& out, Duration<Rep> retention,
                             Trace& trace) {
  if (in.allocation == Allocation::none) {
    trace.template note<Term::embodied_g>(out.embodied);
    return;
  }
  const auto hardware = hardware_carbon(in, trace);
  out.complete = hardware.complete;
  // Devices charged: all of each, or the share of their lives the run takes.
  auto devices = in.count;
  Ratio<Rep> drives{Rep{} + 1.0};
  if (in.allocation == Allocation::time) {
    out.life_share = life_share(out.device_time / in.count, in.lifetime, in.allocated_share);
    devices = in.count * out.life_share;
    drives = retention_share(retention, in.lifetime);
    trace.template note<Term::lifetime_h>(in.lifetime);
    trace.template note<Term::allocated_share>(in.allocated_share);
    trace.template note<Term::life_share>(out.life_share);
  }
  out.embodied_die = devices * hardware.die;
  out.embodied_memory = devices * hardware.memory;
  out.embodied_packaging = devices * hardware.packaging;
  out.embodied_host = devices * hardware.host;
  out.embodied_storage = drives * drives_carbon(in);
  const auto of_devices = devices * hardware.all;
  out.embodied = of_devices + out.embodied_storage;
  trace.template note<Term::embodied_devices_g>(of_devices);
  trace.template note<Term::storage_embodied_g>(out.embodied_storage);
  trace.template note<Term::embodied_g>(out.embodied);
}

}  // namespace detail

template <class Rep, class Trace = NoTrace>
constexpr Footprint<Rep> evaluate(const Inputs<Rep>& in, Trace&& trace = {}) {
  Footprint<Rep> out;
  out.tokens_known = in.tokens_known;
  out.tokens = in.tokens;
  trace.template note<Term::count>(in.count);
  trace.template note<Term::development_overhead>(in.development_overhead);

  out.duration = detail::wall_clock(in, trace);
  out.device_time = out.duration * in.count * in.development_overhead;
  trace.template note<Term::duration_h>(out.duration);
  trace.template note<Term::device_hours>(out.device_time);

  const auto power = detail::processor_power(in, trace);
  const auto processors = energy_over(power, out.device_time);
  trace.template note<Term::device_power_w>(power);
  trace.template note<Term::energy_processors_kwh>(processors);

  Energy<Rep> host{};
  if (in.host_power_counted) {
    host = energy_over(in.host_power, out.device_time);
    trace.template note<Term::host_power_w>(in.host_power);
    trace.template note<Term::energy_host_kwh>(host);
  }

  const auto retention = in.retention_is_run_time ? out.duration : in.retention;
  const auto drives_power =
      storage_power(in.ssd.capacity, in.ssd.power) + storage_power(in.hdd.capacity, in.hdd.power);
  const auto drives = energy_over(drives_power, retention);
  trace.template note<Term::storage_power_w>(drives_power);
  trace.template note<Term::retention_h>(retention);
  trace.template note<Term::energy_storage_kwh>(drives);

  out.energy_it = processors + host + drives;
  out.energy_facility = facility_energy(out.energy_it, in.pue);
  auto intensity = in.intensity;
  trace.template note<Term::carbon_intensity_g_per_kwh>(intensity);
  if (in.grid_loss_counted) {
    intensity = delivered_intensity(intensity, in.grid_loss);
    trace.template note<Term::grid_loss>(in.grid_loss);
  }
  out.operational = operational_carbon(out.energy_facility, intensity);
  out.operational_processors = operational_carbon(processors, intensity);
  out.operational_host = operational_carbon(host, intensity);
  out.operational_storage = operational_carbon(drives, intensity);
  out.operational_overhead = operational_carbon(out.energy_facility - out.energy_it, intensity);
  trace.template note<Term::energy_it_kwh>(out.energy_it);
  trace.template note<Term::pue>(in.pue);
  trace.template note<Term::energy_facility_kwh>(out.energy_facility);
  trace.template note<Term::operational_g>(out.operational);

  detail::embodied_part(in, out, retention, trace);
  out.total = out.operational + out.embodied;
  trace.template note<Term::total_g>(out.total);
  return out;
}

}  // namespace pegada
