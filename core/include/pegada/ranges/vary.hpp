// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/ranges/driver.hpp"
#include "pegada/ranges/lanes.hpp"

namespace pegada {

/// Lets a driver take another value than the one entered: the only place that knows where in the inputs it
/// acts. What depends on a field in proportion moves in proportion, so that the value entered gives the very
/// bits of the scenario. Idle power is a driver of its own, also where it is usually a share of the TDP.
///
///   value  in the driver's unit
///   at     what was entered, in that unit; above 0 where the effect is in proportion
///   base   the scenario as entered
template <class Rep>
constexpr void vary(Driver driver, Rep value, double at, const Inputs<double>& base, Inputs<Rep>& in) {
  const auto scaled = [&]<Dimension D>(const Quantity<D, double>& entered) {
    return Quantity<D, Rep>{at > 0 ? entered.coherent * (value / at) : splat<Rep>(entered.coherent)};
  };
  switch (driver) {
    case Driver::mfu:
      in.mfu = of(value, unit::percent);
      return;
    case Driver::intensity:
      in.intensity = of(value, unit::gram_per_kilowatt_hour);
      return;
    case Driver::utilisation:
      in.utilisation = of(value, unit::percent);
      if (base.kind == Kind::infer) in.service.decode_utilisation = in.utilisation;
      return;
    case Driver::pue:
      in.pue = of(value, unit::one);
      return;
    case Driver::memory_factor:
      in.chip.memory_carbon = of(value, unit::gram_per_gigabyte);
      return;
    case Driver::host_factor:
      in.host.cpus = scaled(base.host.cpus);
      in.host.dram_carbon = scaled(base.host.dram_carbon);
      in.host.ssd_carbon = scaled(base.host.ssd_carbon);
      in.host.other = scaled(base.host.other);
      return;
    case Driver::host_power:
      if (base.kind != Kind::infer) in.host_power = of(value, unit::watt);
      // A life trains and serves: both hosts are off by as much.
      in.service.host_power =
          base.kind == Kind::infer ? of(value, unit::watt) : scaled(base.service.host_power);
      return;
    case Driver::idle:
      in.idle = of(value, unit::watt);
      return;
    case Driver::carbon_per_area:
      for (auto* wafer : {&in.chip.wafer, &in.host.cpu_wafer}) {
        const auto& entered = wafer == &in.chip.wafer ? base.chip.wafer : base.host.cpu_wafer;
        wafer->fab_energy = scaled(entered.fab_energy);
        wafer->gases = scaled(entered.gases);
        wafer->materials = scaled(entered.materials);
      }
      in.chip.llmcarbon = scaled(base.chip.llmcarbon);
      in.host.cpu_llmcarbon = scaled(base.host.cpu_llmcarbon);
      return;
    case Driver::yield:
      in.yield.fixed = of(value, unit::one);
      return;
    case Driver::lifetime:
      in.lifetime = of(value, unit::year);
      return;
    case Driver::allocated_share:
      in.allocated_share = of(value, unit::percent);
      return;
    case Driver::bandwidth_utilisation:
      in.service.bandwidth_utilisation = of(value, unit::percent);
      return;
    case Driver::decode_utilisation:
      in.service.decode_utilisation = of(value, unit::percent);
      return;
    case Driver::occupancy:
      in.service.occupancy = of(value, unit::percent);
      return;
    case Driver::prefill_mfu:
      in.service.prefill_mfu = of(value, unit::percent);
      return;
    case Driver::prefill_utilisation:
      in.service.prefill_utilisation = of(value, unit::percent);
      return;
    case Driver::die_area:
      in.chip.die_area = of(value, unit::square_millimetre);
      return;
    case Driver::fab_intensity:
      in.fab_intensity = of(value, unit::gram_per_kilowatt_hour);
      return;
    case Driver::tdp:
      in.tdp = of(value, unit::watt);
      return;
    case Driver::power:
      in.measured = of(value, unit::watt);
      return;
    case Driver::defect_density:
      // One process for all silicon: the host's processors are off by as much.
      in.chip.defect_density = of(value, unit::per_square_centimetre);
      in.host.cpu_defect_density = scaled(base.host.cpu_defect_density);
      return;
    case Driver::clustering:
      in.yield.clustering = of(value, unit::one);
      return;
    case Driver::card:
      in.chip.card = of(value, unit::kilogram);
      return;
    case Driver::ssd_factor:
      in.ssd.carbon = of(value, unit::gram_per_gigabyte);
      return;
    case Driver::hdd_factor:
      in.hdd.carbon = of(value, unit::gram_per_gigabyte);
      return;
    case Driver::training_tokens:
      in.tokens = of(value, unit::one);
      in.operations = scaled(base.operations);
      return;
    case Driver::flops:
      in.operations = of(value, unit::flop);
      return;
    case Driver::duration:
      in.duration = of(value, unit::hour);
      return;
    case Driver::device_hours:
      in.duration = scaled(base.duration);
      return;
    case Driver::development_overhead:
      in.development_overhead = of(value, unit::one);
      return;
    case Driver::measured_energy:
      in.energy = of(value, unit::kilowatt_hour);
      return;
    case Driver::requests:
      in.service.requests = scaled(base.service.requests);
      return;
    case Driver::input_tokens:
      in.service.input_tokens = of(value, unit::one);
      return;
    case Driver::output_tokens:
      in.service.output_tokens = of(value, unit::one);
      return;
    case Driver::batch:
      in.service.batch = of(value, unit::one);
      return;
    case Driver::retrainings:
      in.life.retrainings = of(value, unit::one);
      return;
    case Driver::data_energy:
      in.life.data_energy = of(value, unit::kilowatt_hour);
      return;
    case Driver::retention:
      in.retention = of(value, unit::day);
      return;
    case Driver::training_work:
      in.reduction.training_work = of(value, unit::percent);
      return;
    case Driver::training_time:
      in.reduction.training_time = of(value, unit::percent);
      return;
    case Driver::training_power:
      in.reduction.training_power = of(value, unit::percent);
      return;
    case Driver::serving_time:
      in.reduction.serving_time = of(value, unit::percent);
      return;
    case Driver::serving_power:
      in.reduction.serving_power = of(value, unit::percent);
      return;
  }
}

}  // namespace pegada
