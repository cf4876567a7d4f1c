// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "pegada/equations/logic.hpp"
#include "pegada/scenario/choices.hpp"
#include "pegada/units.hpp"

namespace pegada {

/// What one device's chips are made of.
template <class Rep>
struct ChipInputs {
  Area<Rep> die_area;
  WaferFootprint<Rep> wafer;
  Ratio<Rep> packages;
  Data<Rep> memory;
  CarbonPerData<Rep> memory_carbon;
};

/// What one host is made of, accelerators left out.
template <class Rep>
struct HostInputs {
  Ratio<Rep> devices;
  Ratio<Rep> cpus;
  Area<Rep> cpu_die_area;  // of one CPU
  WaferFootprint<Rep> cpu_wafer;
  Data<Rep> dram;
  CarbonPerData<Rep> dram_carbon;
  Data<Rep> ssd;
  CarbonPerData<Rep> ssd_carbon;
  Mass<Rep> other;  // case, boards, power supplies
};

/// The drives a job keeps beside the host's own.
template <class Rep>
struct StorageInputs {
  Data<Rep> capacity;  // copies included
  PowerPerData<Rep> power;
  CarbonPerData<Rep> carbon;
};

/// Everything `evaluate` needs, made by `resolve` and by nothing else: bounds are checked, units are gone,
/// presets are merged. Choices and presence are shared by all lanes; quantities may differ from lane to lane.
template <class Rep>
struct Inputs {
  Kind kind = Kind::train;
  bool tokens_known = false;  // the job is stated in tokens: a figure per token exists
  PowerMethod power_method = PowerMethod::slope;
  bool host_power_counted = true;
  bool retention_is_run_time = true;
  Allocation allocation = Allocation::time;
  Boundary boundary = Boundary::server;
  // Components of the embodied figure whose data are complete. What is not known is left out, never taken as
  // zero.
  bool die_known = true;
  bool memory_known = true;
  bool host_known = true;

  Operations<Rep> operations;  // kind train
  Ratio<Rep> tokens;
  Throughput<Rep> peak;
  Ratio<Rep> mfu;          // kind train, and the essay's power
  Duration<Rep> duration;  // kind hours
  Ratio<Rep> count;
  Ratio<Rep> development_overhead;

  Power<Rep> tdp;
  Power<Rep> idle;
  Power<Rep> measured;
  Ratio<Rep> utilisation;
  Power<Rep> host_power;  // per device

  Ratio<Rep> pue;
  CarbonIntensity<Rep> intensity;
  bool grid_loss_counted = false;
  Ratio<Rep> grid_loss;

  StorageInputs<Rep> ssd;
  StorageInputs<Rep> hdd;
  Duration<Rep> retention;

  Duration<Rep> lifetime;
  Ratio<Rep> allocated_share;
  Ratio<Rep> yield;
  CarbonIntensity<Rep> fab_intensity;
  Mass<Rep> per_package;
  ChipInputs<Rep> chip;
  HostInputs<Rep> host;
};

}  // namespace pegada
