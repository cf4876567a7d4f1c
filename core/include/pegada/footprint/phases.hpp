// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/data/tables.hpp"
#include "pegada/equations/lifecycle.hpp"
#include "pegada/equations/operational.hpp"
#include "pegada/equations/training.hpp"
#include "pegada/footprint/footprint.hpp"
#include "pegada/footprint/power.hpp"
#include "pegada/footprint/service.hpp"

/// What devices draw in each phase of a life, of which a single run is one.
namespace pegada::detail {

/// What each phase drew, in the order of `Phase`, and the energy metered or stated beside the devices'.
template <class Rep>
struct Phases {
  std::array<Drawn<Rep>, phase_count> drawn;
  Energy<Rep> data;

  constexpr Drawn<Rep>& operator[](Phase phase) { return drawn[static_cast<std::size_t>(phase)]; }
  constexpr const Drawn<Rep>& operator[](Phase phase) const { return drawn[static_cast<std::size_t>(phase)]; }
};

template <class Rep, class Trace>
constexpr Duration<Rep> wall_clock(const Inputs<Rep>& in, Trace& trace) {
  const auto& left = in.reduction;
  trace.template note<Term::training_work>(left.training_work);
  trace.template note<Term::training_time>(left.training_time);
  if (!trains(in.kind)) return in.duration * left.training_work * left.training_time;
  trace.template note<Term::flops>(in.operations);
  trace.template note<Term::peak_tflops>(in.peak);
  trace.template note<Term::mfu>(in.mfu);
  return run_time(in.operations * left.training_work, in.count, in.peak, in.mfu) * left.training_time;
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
  // Metered devices without hours leave their hosts out.
  out.complete = in.hours_known || in.energy_covers != EnergyCovers::device;
  if (!in.hours_known) return;
  out.duration = in.duration;
  trace.template note<Term::duration_h>(out.duration);
  drawn.device_time = out.duration * in.count;
  if (!in.host_power_counted) return;
  drawn.host = energy_over(in.host_power, drawn.device_time);
  trace.template note<Term::host_power_w>(in.host_power);
}

}  // namespace pegada::detail
