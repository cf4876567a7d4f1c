// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/equations/lifecycle.hpp"
#include "pegada/equations/operational.hpp"
#include "pegada/equations/training.hpp"
#include "pegada/footprint/embodied.hpp"
#include "pegada/footprint/footprint.hpp"
#include "pegada/footprint/inputs.hpp"
#include "pegada/footprint/power.hpp"
#include "pegada/footprint/service.hpp"
#include "pegada/footprint/terms.hpp"

/// The model: from inputs to footprint. Pure, and total on what `resolve` accepted; no fault is born here.
/// The order of operations is fixed, so that every build gives the same bits.
namespace pegada {

namespace detail {

/// What each phase drew, in the order of `Phase`, and the energy metered or stated beside the devices'.
template <class Rep>
struct Phases {
  std::array<Drawn<Rep>, phase_count> drawn;
  Energy<Rep> data;

  constexpr Drawn<Rep>& operator[](Phase phase) { return drawn[static_cast<std::size_t>(phase)]; }
};

template <class Rep, class Trace>
constexpr Duration<Rep> wall_clock(const Inputs<Rep>& in, Trace& trace) {
  if (!trains(in.kind)) return in.duration;
  trace.template note<Term::flops>(in.operations);
  trace.template note<Term::peak_tflops>(in.peak);
  trace.template note<Term::mfu>(in.mfu);
  return run_time(in.operations, in.count, in.peak, in.mfu);
}

/// The devices' draw at the power of training.
template <class Rep>
constexpr Drawn<Rep> drawn_over(const Inputs<Rep>& in, Power<Rep> power, Duration<Rep> device_time) {
  Drawn<Rep> out{.device_time = device_time, .processors = energy_over(power, device_time), .host = {}};
  if (in.host_power_counted) out.host = energy_over(in.host_power, device_time);
  return out;
}

/// Kinds train, hours and life: the run, what was tried before it, and its repetitions.
template <class Rep, class Trace>
constexpr void train(const Inputs<Rep>& in, Footprint<Rep>& out, Phases<Rep>& phases, Trace& trace) {
  out.duration = wall_clock(in, trace);
  trace.template note<Term::duration_h>(out.duration);
  const auto power = training_power(in, trace);
  if (in.host_power_counted) trace.template note<Term::host_power_w>(in.host_power);

  const auto training = out.duration * in.count;
  phases[Phase::training] = drawn_over(in, power, training);
  Duration<Rep> retraining{};
  if (in.kind == Kind::life) {
    retraining = retraining_time(training, in.life.retrainings, in.life.retraining_share);
    phases[Phase::retraining] = drawn_over(in, power, retraining);
    trace.template note<Term::training_h>(training);
    trace.template note<Term::retraining_h>(retraining);
  }
  if (in.life.split == Split::wu_power) {
    const auto reference = training + retraining;
    const auto part = [&](double share) {
      return drawn_over(
          in, power,
          in_proportion(reference, number<Rep>(share), number<Rep>(constants::wu_power_training.value())));
    };
    phases[Phase::experimentation] = part(constants::wu_power_experimentation.value());
    phases[Phase::inference] = part(constants::wu_power_inference.value());
    return;
  }
  trace.template note<Term::development_overhead>(in.development_overhead);
  const auto experimentation = training * in.development_overhead - training;
  phases[Phase::experimentation] = drawn_over(in, power, experimentation);
  if (in.life.split == Split::wu_rm1) {
    const auto reference = training + experimentation + retraining;
    const auto against = number<Rep>(constants::wu_rm1_training.value());
    const auto served = in_proportion(reference, number<Rep>(constants::wu_rm1_inference.value()), against);
    phases[Phase::inference] = drawn_over(in, power, served);
    const auto drawn = drawn_over(in, power, reference);
    phases.data =
        in_proportion(drawn.processors + drawn.host, number<Rep>(constants::wu_rm1_data.value()), against);
  }
}

/// Kind energy: the meter has the last word; hours serve the host, where it was not metered, and the making.
template <class Rep, class Trace>
constexpr void meter(const Inputs<Rep>& in, Footprint<Rep>& out, Phases<Rep>& phases, Trace& trace) {
  Drawn<Rep>& drawn = phases[Phase::training];
  drawn.processors = in.energy;
  trace.template note<Term::measured_kwh>(in.energy);
  if (!in.hours_known) return;
  out.duration = in.duration;
  trace.template note<Term::duration_h>(out.duration);
  drawn.device_time = out.duration * in.count;
  if (!in.host_power_counted) return;
  drawn.host = energy_over(in.host_power, drawn.device_time);
  trace.template note<Term::host_power_w>(in.host_power);
}

/// Each phase as it stands in the whole: its energy from the grid, and its mass, the making of devices
/// charged by the time they were used.
template <class Rep>
constexpr void share_out(const Inputs<Rep>& in, Footprint<Rep>& out, Phases<Rep>& phases, Energy<Rep> drives,
                         CarbonIntensity<Rep> intensity) {
  for (std::size_t i = 0; i < phase_count; ++i) {
    PhaseFootprint<Rep>& phase = out.phases[i];
    const Drawn<Rep>& drawn = phases.drawn[i];
    phase.device_time = drawn.device_time;
    phase.energy_it = drawn.processors + drawn.host;
    if (i == static_cast<std::size_t>(Phase::data)) phase.energy_it = phases.data + drives;
    phase.energy_facility = facility_energy(phase.energy_it, in.pue);
    phase.total = operational_carbon(phase.energy_facility, intensity);
    if (in.hours_known)
      phase.total =
          phase.total + (out.embodied - out.embodied_storage) * (drawn.device_time / out.device_time);
    if (i == static_cast<std::size_t>(Phase::data)) phase.total = phase.total + out.embodied_storage;
  }
}

/// Figures beside the total: of the service alone, at the operator's own intensity, per functional unit.
template <class Rep>
constexpr void per_unit(const Inputs<Rep>& in, Footprint<Rep>& out) {
  out.service.energy_facility = out[Phase::inference].energy_facility;
  out.service.total = out[Phase::inference].total;
  out.phases_known = in.kind == Kind::life;
  out.market_known = in.market_known;
  if (in.market_known) out.operational_market = operational_carbon(out.energy_facility, in.market);
  const auto per = [&](bool known, auto total, Ratio<Rep> units) {
    out.sci_known = known;
    if (known) out.sci = total / units;
  };
  const auto& service = out.service;
  const bool requests = serves(in.kind) && in.life.split == Split::none;
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

/// The devices a scenario keeps: those it trains on and those it serves on.
template <class Rep>
constexpr Ratio<Rep> devices_of(const Inputs<Rep>& in) {
  if (!serves(in.kind) || in.life.split != Split::none) return in.count;
  const auto serving = in.service.devices * in.service.replicas;
  return in.kind == Kind::infer ? serving : in.count + serving;
}

template <class Rep, class Trace>
constexpr void embodied_part(const Inputs<Rep>& in, Footprint<Rep>& out, Duration<Rep> retention,
                             Trace& trace) {
  if (in.allocation == Allocation::none) {
    trace.template note<Term::embodied_g>(out.embodied);
    return;
  }
  if (in.allocation == Allocation::time && !in.hours_known) {
    out.complete = false;
    trace.template note<Term::embodied_g>(out.embodied);
    return;
  }
  const auto hardware = hardware_carbon(in, trace);
  out.complete = hardware.complete;
  // Devices charged: all of each, or the share of their lives the run takes.
  const auto devices_in_use = devices_of(in);
  auto devices = devices_in_use;
  Ratio<Rep> drives{Rep{} + 1.0};
  if (in.allocation == Allocation::time) {
    out.life_share = life_share(out.device_time / devices_in_use, in.lifetime, in.allocated_share);
    devices = devices_in_use * out.life_share;
    drives = retention_share(retention, in.lifetime);
    trace.template note<Term::lifetime_h>(in.lifetime);
    trace.template note<Term::allocated_share>(in.allocated_share);
    trace.template note<Term::life_share>(out.life_share);
  }
  out.embodied_die = devices * hardware.die;
  out.embodied_memory = devices * hardware.memory;
  out.embodied_packaging = devices * hardware.packaging;
  out.embodied_card = devices * hardware.card;
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

  detail::Phases<Rep> phases;
  phases.data = in.life.data_energy;
  if (in.kind == Kind::energy) detail::meter(in, out, phases, trace);
  if (trains(in.kind) || in.kind == Kind::hours) detail::train(in, out, phases, trace);
  if (serves(in.kind) && in.life.split == Split::none)
    phases[Phase::inference] = detail::serve(in, out.service, trace);
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

  const auto kept = serves(in.kind) ? in.service.period : out.duration;
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

  detail::embodied_part(in, out, retention, trace);
  out.total = out.operational + out.embodied;
  trace.template note<Term::total_g>(out.total);
  if (serves(in.kind)) detail::share_out(in, out, phases, drives, intensity);
  detail::per_unit(in, out);
  return out;
}

}  // namespace pegada
