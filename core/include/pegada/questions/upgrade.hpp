// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/footprint/embodied.hpp"
#include "pegada/ranges/footprint_of.hpp"
#include "pegada/scenario/resolve.hpp"

/// Keep or upgrade: the making of new hardware is a debt, which its lower operation pays back, or does not.
///
/// What is compared, and what is taken for granted:
/// - The hardware there is has been made; its making is sunk whatever is decided. Nothing is sold, and the
/// old
///   is not used elsewhere.
/// - The work stays the same: the job again and again. Runs follow one another through the hours of the year
///   in which devices are allocated (`allocated_share_percent`); a service goes on from period to period, its
///   idle hours with it; a life is trained and then served, and begins anew. A faster machine does not invite
///   more work.
/// - Drives stay as they are; place, PUE of the place and intensity too, for as many years as it takes.
/// - The new hardware has its own figures: those a reader typed of the old (power, peak, die, memory, server,
///   MFU by measured tokens) do not go with it, nor does a precision it lacks, and a measured power gives
///   way to the default method.
/// - A job known by its hours takes as many operations on the new hardware: its hours go with the dense peak
///   and the usual MFU of both. Metered energy says nothing of other hardware: no answer.
/// - Whole devices are bought, and of a service whole replicas.
namespace pegada {

/// The scenario as it is and as it would be, made ready to be evaluated.
struct UpgradePlan {
  Scenario now, then;
  Resolution of_now, of_then;
  double devices_now = 0;
  double devices_then = 0;
  bool keeps_up = true;  // false: so few new devices do not do the work in the time, run round the clock
  Issues faults;         // of the first of the two that has any; the rest means nothing then

  constexpr bool ok() const { return faults.empty(); }
};

///   processor  a row of `tables::processors`
///   devices    how many of it, whole and at least 1; 0: as many as do the same work in the same time
[[nodiscard]] UpgradePlan plan_upgrade(const Scenario& scenario, Row processor, double devices = 0);

/// One side of it.
template <class Rep>
struct UpgradeSide {
  Duration<Rep> job;          // wall clock of one job; a service's period
  Energy<Rep> yearly_energy;  // facility included
  Mass<Rep> yearly;           // operational carbon
  Mass<Rep> making;           // of all its devices
  bool complete = true;       // false: a part of the making is unknown
};

template <class Rep>
struct UpgradeFigures {
  UpgradeSide<Rep> now, then;
  Mass<Rep> saved;  // a year; below 0 where the new uses more

  constexpr Mass<Rep> debt() const { return then.making; }
};

namespace detail {

/// From the beginning of one job to the beginning of the next.
template <class Rep>
constexpr Duration<Rep> cycle_of(const Inputs<Rep>& in, const Footprint<Rep>& footprint) {
  if (in.kind == Kind::infer) return in.service.period;
  const auto served = footprint.service.busy + footprint.service.idle;
  const auto trained = (footprint.device_time - served) / (in.count * in.allocated_share);
  return trained + in.service.period;
}

template <class Rep>
constexpr UpgradeSide<Rep> upgrade_side(const Inputs<Rep>& in, const Footprint<Rep>& footprint,
                                        Duration<Rep> cycle, double devices) {
  UpgradeSide<Rep> out;
  const auto jobs = of(Rep{} + 1.0, unit::year) / cycle;
  out.job = footprint.duration;
  out.yearly_energy = jobs * footprint.energy_facility;
  out.yearly = jobs * footprint.operational;
  NoTrace trace;
  const auto hardware = hardware_carbon(in, trace);
  out.making = number<Rep>(devices) * hardware.all;
  out.complete = hardware.complete;
  return out;
}

}  // namespace detail

/// The figures of a plan, for one draw or several: inputs of both sides, and how many devices each has.
template <class Rep>
constexpr UpgradeFigures<Rep> upgrade_figures(const Inputs<Rep>& now, const Inputs<Rep>& then,
                                              const UpgradePlan& plan) {
  const auto before = footprint_of(now);
  const auto after = footprint_of(then);
  // As many jobs a year as now.
  const auto cycle = detail::cycle_of(now, before);
  UpgradeFigures<Rep> out;
  out.now = detail::upgrade_side(now, before, cycle, plan.devices_now);
  out.then = detail::upgrade_side(then, after, cycle, plan.devices_then);
  out.saved = out.now.yearly - out.then.yearly;
  return out;
}

inline UpgradeFigures<double> upgrade_figures(const UpgradePlan& plan) {
  return upgrade_figures(plan.of_now.inputs, plan.of_then.inputs, plan);
}

}  // namespace pegada
