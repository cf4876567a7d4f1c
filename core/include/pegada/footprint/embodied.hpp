// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/equations/amortisation.hpp"
#include "pegada/equations/capacity.hpp"
#include "pegada/equations/logic.hpp"
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
  Mass<Rep> host;  // the device's share of its host
  Mass<Rep> all;
  bool complete = true;
};

/// Making a whole host without its accelerators: CPUs by ACT's logic model, DRAM and SSD by capacity, the
/// rest by mass published for the part. One yield and one fab for all silicon.
template <class Rep>
constexpr Mass<Rep> host_carbon(const Inputs<Rep>& in) {
  const HostInputs<Rep>& host = in.host;
  const auto cpu_cpa = carbon_per_area(in.fab_intensity, host.cpu_wafer, in.yield);
  const auto cpus =
      host.cpus * die_carbon(host.cpu_die_area, cpu_cpa) + packaging_carbon(host.cpus, in.per_package);
  return cpus + capacity_carbon(host.dram, host.dram_carbon) + capacity_carbon(host.ssd, host.ssd_carbon) +
         host.other;
}

template <class Rep, class Trace>
constexpr HardwareCarbon<Rep> hardware_carbon(const Inputs<Rep>& in, Trace& trace) {
  HardwareCarbon<Rep> out;
  if (in.die_known) {
    const auto cpa = carbon_per_area(in.fab_intensity, in.chip.wafer, in.yield);
    out.die = die_carbon(in.chip.die_area, cpa);
    trace.template note<Term::fab_energy_kwh_per_cm2>(in.chip.wafer.fab_energy);
    trace.template note<Term::gas_g_per_cm2>(in.chip.wafer.gases);
    trace.template note<Term::materials_g_per_cm2>(in.chip.wafer.materials);
    trace.template note<Term::fab_intensity_g_per_kwh>(in.fab_intensity);
    trace.template note<Term::yield>(in.yield);
    trace.template note<Term::cpa_g_per_cm2>(cpa);
    trace.template note<Term::die_area_cm2>(in.chip.die_area);
    trace.template note<Term::die_g>(out.die);
  }
  if (in.memory_known) {
    out.memory = capacity_carbon(in.chip.memory, in.chip.memory_carbon);
    trace.template note<Term::memory_gb>(in.chip.memory);
    trace.template note<Term::memory_g_per_gb>(in.chip.memory_carbon);
    trace.template note<Term::memory_g>(out.memory);
  }
  out.packaging = packaging_carbon(in.chip.packages, in.per_package);
  trace.template note<Term::packages>(in.chip.packages);
  trace.template note<Term::packaging_g>(out.packaging);
  const auto chips = out.die + out.memory + out.packaging;
  trace.template note<Term::chips_g>(chips);
  if (in.boundary == Boundary::server && in.host_known) {
    out.host = host_carbon(in) / in.host.devices;
    trace.template note<Term::host_g>(out.host);
  }
  out.all = chips + out.host;
  trace.template note<Term::hardware_g>(out.all);
  out.complete = in.die_known && in.memory_known && (in.boundary == Boundary::chips || in.host_known);
  return out;
}

/// Making the drives the job keeps, whole.
template <class Rep>
constexpr Mass<Rep> drives_carbon(const Inputs<Rep>& in) {
  return capacity_carbon(in.ssd.capacity, in.ssd.carbon) + capacity_carbon(in.hdd.capacity, in.hdd.carbon);
}

}  // namespace pegada
