// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/equations/operational.hpp"
#include "pegada/footprint/embodied.hpp"
#include "pegada/footprint/phases.hpp"
#include "pegada/footprint/shares.hpp"

/// The model: from inputs to footprint. Pure, and total on what `resolve` accepted; no fault is born here.
/// The order of operations is fixed, so that every build gives the same bits.
namespace pegada {

namespace detail {

/// The devices a scenario keeps: those it trains on and those it serves on, of a shared service as many as
/// its requests take.
template <class Rep>
constexpr Ratio<Rep> devices_of(const Inputs<Rep>& in, const Phases<Rep>& phases) {
  if (!in.has_service()) return in.count;
  const auto charged = phases[Phase::inference].device_time;
  const auto serving = larger(in.service.devices * in.service.replicas, charged / in.service.period);
  return in.kind == Kind::infer ? serving : in.count + serving;
}

/// The devices' share of their making: all of each, or by the time they were used.
template <class Rep, class Trace>
constexpr Mass<Rep> devices_embodied(const Inputs<Rep>& in, const Phases<Rep>& phases, Footprint<Rep>& out,
                                     Trace& trace) {
  const auto hardware = hardware_carbon(in, trace);
  out.complete = out.complete && hardware.complete;
  const auto in_use = devices_of(in, phases);
  auto devices = in_use;
  if (in.allocation == Allocation::time) {
    out.life_share = life_share(out.device_time / in_use, in.lifetime, in.allocated_share);
    devices = in_use * out.life_share;
    trace.template note<Term::allocated_share>(in.allocated_share);
    trace.template note<Term::life_share>(out.life_share);
  }
  out.embodied_die = devices * hardware.die;
  out.embodied_memory = devices * hardware.memory;
  out.embodied_packaging = devices * hardware.packaging;
  out.embodied_card = devices * hardware.card;
  out.embodied_host = devices * hardware.host;
  return devices * hardware.all;
}

template <class Rep, class Trace>
constexpr void embodied_part(const Inputs<Rep>& in, const Phases<Rep>& phases, Footprint<Rep>& out,
                             Duration<Rep> retention, Trace& trace) {
  if (in.allocation != Allocation::none) {
    const bool by_time = in.allocation == Allocation::time;
    // Charged by time, devices whose hours nobody knows are left out: the total is a lower bound.
    const bool charged = in.hours_known || !by_time;
    out.complete = out.complete && charged;
    Mass<Rep> devices{};
    if (by_time) trace.template note<Term::lifetime_h>(in.lifetime);
    if (charged) {
      devices = devices_embodied(in, phases, out, trace);
      trace.template note<Term::embodied_devices_g>(devices);
    }
    const auto drives = by_time ? retention_share(retention, in.lifetime) : number<Rep>(1.0);
    out.embodied_storage = drives * drives_carbon(in);
    out.embodied = devices + out.embodied_storage;
    trace.template note<Term::storage_embodied_g>(out.embodied_storage);
  }
  trace.template note<Term::embodied_g>(out.embodied);
}

}  // namespace detail

template <class Rep, class Trace = NoTrace>
constexpr Footprint<Rep> evaluate(const Inputs<Rep>& in, Trace&& trace = {}) {
  Footprint<Rep> out;
  out.tokens_known = in.tokens_known;
  out.tokens = in.tokens;
  trace.template note<Term::count>(in.count);

  detail::Phases<Rep> phases;
  phases.data = in.life.data_energy;
  if (in.kind == Kind::energy) detail::meter(in, out, phases, trace);
  if (trains(in.kind) || in.kind == Kind::hours) detail::train(in, out, phases, trace);
  if (in.has_service()) phases[Phase::inference] = detail::serve(in, out.service, trace);
  // Without hours of a run, or a service, there is no time of that.
  const auto kept = out.duration + in.service.period;
  if (in.kind == Kind::infer) out.duration = in.service.period;

  Energy<Rep> processors{};
  Energy<Rep> host{};
  for (const auto& drawn : phases.drawn) {
    out.device_time = out.device_time + drawn.device_time;
    processors = processors + drawn.processors;
    host = host + drawn.host;
  }
  trace.template note<Term::device_hours>(out.device_time);
  trace.template note<Term::energy_processors_kwh>(processors);
  trace.template note<Term::energy_host_kwh>(host);
  if (in.kind == Kind::life) {
    trace.template note<Term::experimentation_h>(phases[Phase::experimentation].device_time);
    trace.template note<Term::inference_h>(phases[Phase::inference].device_time);
    trace.template note<Term::data_kwh>(phases.data);
  }

  const auto retention = in.retention_is_run_time ? kept : in.retention;
  const auto drives_power =
      storage_power(in.ssd.capacity, in.ssd.power) + storage_power(in.hdd.capacity, in.hdd.power);
  const auto drives = energy_over(drives_power, retention);
  trace.template note<Term::storage_power_w>(drives_power);
  trace.template note<Term::retention_h>(retention);
  trace.template note<Term::energy_storage_kwh>(drives);

  out.energy_it = processors + host + drives + phases.data;
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
  out.operational_data = operational_carbon(phases.data, intensity);
  out.operational_overhead = operational_carbon(out.energy_facility - out.energy_it, intensity);
  out.operational_idle = operational_carbon(facility_energy(out.service.idle_energy, in.pue), intensity);
  trace.template note<Term::energy_it_kwh>(out.energy_it);
  trace.template note<Term::pue>(in.pue);
  trace.template note<Term::energy_facility_kwh>(out.energy_facility);
  trace.template note<Term::operational_g>(out.operational);

  detail::embodied_part(in, phases, out, retention, trace);
  out.total = out.operational + out.embodied;
  trace.template note<Term::total_g>(out.total);
  if (serves(in.kind)) detail::share_out(in, out, phases, drives, intensity);
  detail::per_unit(in, out, trace);
  return out;
}

}  // namespace pegada
