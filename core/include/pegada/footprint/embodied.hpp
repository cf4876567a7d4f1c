// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/equations/amortisation.hpp"
#include "pegada/equations/capacity.hpp"
#include "pegada/equations/logic.hpp"
#include "pegada/equations/wafer.hpp"
#include "pegada/equations/yield.hpp"
#include "pegada/footprint/inputs.hpp"
#include "pegada/footprint/terms.hpp"

/// Carbon of making the hardware, by component. Equations meet inputs here; the run's share of it is taken in
/// `evaluate`.
namespace pegada {

/// Making one device, within the boundary chosen.
template <class Rep>
struct HardwareCarbon {
  Mass<Rep> die;
  Mass<Rep> memory;
  Mass<Rep> packaging;
  Mass<Rep> card;  // in place of these three
  Mass<Rep> host;  // the device's share of its host
  Mass<Rep> all;
  bool complete = true;
};

/// Good dies per die made, for one die of this area.
template <class Rep>
constexpr Ratio<Rep> yield_of(const YieldInputs<Rep>& in, Area<Rep> die, PerArea<Rep> defect_density) {
  const auto defects = defects_per_die(die, defect_density);
  switch (in.model) {
    case YieldModel::poisson:
      return poisson_yield(defects);
    case YieldModel::murphy:
      return murphy_yield(defects);
    case YieldModel::seeds:
      return seeds_yield(defects);
    case YieldModel::negative_binomial:
      return negative_binomial_yield(defects, in.clustering);
    case YieldModel::bose_einstein:
      // The density is of the whole process: each critical layer has its part.
      return bose_einstein_yield(defects / in.critical_layers, in.critical_layers);
    case YieldModel::fixed:
      break;
  }
  return in.fixed;
}

/// Wafer area charged for one die: its own, or with its part of the edge where no whole die fits.
template <class Rep>
constexpr Area<Rep> charged_area(const Inputs<Rep>& in, Area<Rep> die) {
  if (in.yield.loss == WaferLoss::none) return die;
  return die + wasted_area_per_die(in.wafer, die);
}

/// Making a whole host without its accelerators: CPUs by ACT's logic model (or at LLMCarbon's carbon per
/// area), DRAM and SSD by capacity, the rest by mass published for the part.
template <class Rep>
constexpr Mass<Rep> host_carbon(const Inputs<Rep>& in) {
  const HostInputs<Rep>& host = in.host;
  const auto rest =
      capacity_carbon(host.dram, host.dram_carbon) + capacity_carbon(host.ssd, host.ssd_carbon) + host.other;
  if (!host.has_cpus) return rest;
  auto cpa = host.cpu_llmcarbon;
  auto area = host.cpu_die_area;
  if (in.embodied_method != EmbodiedMethod::llmcarbon) {
    const auto one = host.cpu_die_area / host.cpu_dies;
    cpa = carbon_per_area(in.fab_intensity, host.cpu_wafer, yield_of(in.yield, one, host.cpu_defect_density));
    area = host.cpu_dies * charged_area(in, one);
  }
  return host.cpus * die_carbon(area, cpa) + packaging_carbon(host.cpus, in.per_package) + rest;
}

/// Making the dies of one device by ACT.
template <class Rep, class Trace>
constexpr Mass<Rep> act_dies(const Inputs<Rep>& in, Trace& trace) {
  const ChipInputs<Rep>& chip = in.chip;
  const auto one = chip.die_area / chip.dies;
  const auto yield = yield_of(in.yield, one, chip.defect_density);
  const auto cpa = carbon_per_area(in.fab_intensity, chip.wafer, yield);
  const auto area = chip.dies * charged_area(in, one);
  trace.template note<Term::fab_energy_kwh_per_cm2>(chip.wafer.fab_energy);
  trace.template note<Term::gas_g_per_cm2>(chip.wafer.gases);
  trace.template note<Term::materials_g_per_cm2>(chip.wafer.materials);
  trace.template note<Term::fab_intensity_g_per_kwh>(in.fab_intensity);
  if (in.yield.model != YieldModel::fixed) trace.template note<Term::defect_density>(chip.defect_density);
  if (in.yield.loss == WaferLoss::edge) trace.template note<Term::wafer_loss>(area / chip.die_area);
  trace.template note<Term::yield>(yield);
  trace.template note<Term::cpa_g_per_cm2>(cpa);
  return die_carbon(area, cpa);
}

/// Making one device's chips: dies, memory, packages.
template <class Rep, class Trace>
constexpr Mass<Rep> chips_carbon(const Inputs<Rep>& in, HardwareCarbon<Rep>& out, Trace& trace) {
  const ChipInputs<Rep>& chip = in.chip;
  if (in.die_known) {
    const bool by_area = in.embodied_method == EmbodiedMethod::llmcarbon;
    if (by_area) trace.template note<Term::cpa_g_per_cm2>(chip.llmcarbon);
    out.die = by_area ? die_carbon(chip.die_area, chip.llmcarbon) : act_dies(in, trace);
    trace.template note<Term::die_area_cm2>(chip.die_area);
    trace.template note<Term::die_g>(out.die);
  }
  if (in.memory_known) {
    out.memory = capacity_carbon(chip.memory, chip.memory_carbon);
    trace.template note<Term::memory_gb>(chip.memory);
    trace.template note<Term::memory_g_per_gb>(chip.memory_carbon);
    trace.template note<Term::memory_g>(out.memory);
  }
  out.packaging = packaging_carbon(chip.packages, in.per_package);
  trace.template note<Term::packages>(chip.packages);
  trace.template note<Term::packaging_g>(out.packaging);
  const auto chips = out.die + out.memory + out.packaging;
  trace.template note<Term::chips_g>(chips);
  out.complete = in.die_known && in.memory_known;
  return chips;
}

template <class Rep, class Trace>
constexpr HardwareCarbon<Rep> hardware_carbon(const Inputs<Rep>& in, Trace& trace) {
  HardwareCarbon<Rep> out;
  if (in.embodied_method == EmbodiedMethod::manufacturer) {
    out.complete = in.card_known;
    if (in.card_known) {
      out.card = in.chip.card;
      out.all = out.card;
      trace.template note<Term::card_g>(out.card);
    }
  } else {
    out.all = chips_carbon(in, out, trace);
  }
  if (in.boundary == Boundary::server) {
    out.complete = out.complete && in.host_known;
    if (in.host_known) {
      out.host = host_carbon(in) / in.host.devices;
      trace.template note<Term::host_g>(out.host);
    }
  }
  out.all = out.all + out.host;
  trace.template note<Term::hardware_g>(out.all);
  return out;
}

/// Making the drives the job keeps, whole.
template <class Rep>
constexpr Mass<Rep> drives_carbon(const Inputs<Rep>& in) {
  return capacity_carbon(in.ssd.capacity, in.ssd.carbon) + capacity_carbon(in.hdd.capacity, in.hdd.carbon);
}

}  // namespace pegada
