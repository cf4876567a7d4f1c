// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "pegada/equations/inference.hpp"
#include "pegada/equations/logic.hpp"
#include "pegada/scenario/choices.hpp"
#include "pegada/units.hpp"

namespace pegada {

/// What one device's chips are made of.
template <class Rep>
struct ChipInputs {
  Area<Rep> die_area;  // of all compute dies together
  Ratio<Rep> dies;     // how many they are: the yield is one die's
  WaferFootprint<Rep> wafer;
  CarbonPerArea<Rep> llmcarbon;  // LLMCarbon's carbon per area, which states no yield
  PerArea<Rep> defect_density;
  Ratio<Rep> packages;
  Data<Rep> memory;
  CarbonPerData<Rep> memory_carbon;
  Mass<Rep> card;  // what the maker declares for the whole card
};

/// Where the yield comes from, one answer for all silicon of a scenario.
template <class Rep>
struct YieldInputs {
  YieldModel model = YieldModel::fixed;
  WaferLoss loss = WaferLoss::none;
  Ratio<Rep> fixed;
  Ratio<Rep> clustering;
  Ratio<Rep> critical_layers;
};

/// What one host is made of, accelerators left out.
template <class Rep>
struct HostInputs {
  bool has_cpus = false;  // a host of CPUs has no other
  Ratio<Rep> devices;
  Ratio<Rep> cpus;
  Area<Rep> cpu_die_area;  // of one CPU, all its dies together
  Ratio<Rep> cpu_dies;
  WaferFootprint<Rep> cpu_wafer;
  CarbonPerArea<Rep> cpu_llmcarbon;
  PerArea<Rep> cpu_defect_density;
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

/// A service and what is asked of it: kinds infer and life.
template <class Rep>
struct ServiceInputs {
  bool tokens = true;  // requests are stated in tokens; else in operations
  bool writes = true;  // and some of these tokens are written
  InferenceMethod method = InferenceMethod::roofline;
  Service kept = Service::shared;

  Duration<Rep> period;
  Ratio<Rep> requests;  // in the period
  Operations<Rep> request_operations;
  ServedModel<Rep> model;
  Ratio<Rep> input_tokens;
  Ratio<Rep> output_tokens;
  Ratio<Rep> batch;
  Ratio<Rep> devices;  // of one replica
  Ratio<Rep> replicas;
  Ratio<Rep> occupancy;

  Throughput<Rep> peak;
  Ratio<Rep> prefill_mfu;
  DataRate<Rep> bandwidth;
  Ratio<Rep> bandwidth_utilisation;
  Ratio<Rep> prefill_utilisation;  // of power
  Ratio<Rep> decode_utilisation;
  Power<Rep> host_power;  // per device
  Data<Rep> memory;       // a replica needs
};

/// The phases of a life beside its first training and its service.
template <class Rep>
struct LifeInputs {
  Split split = Split::none;
  Ratio<Rep> retrainings;
  Ratio<Rep> retraining_share;
  Energy<Rep> data_energy;
};

/// What measures have left of what the rest of the inputs comes to: 1 where there are none.
template <class Rep>
struct ReductionInputs {
  Ratio<Rep> training_work;   // of the operations
  Ratio<Rep> training_time;   // of the time they take
  Ratio<Rep> training_power;  // of the processors' draw
  Ratio<Rep> serving_time;    // of a request's device time
  Ratio<Rep> serving_power;   // of the processors' draw
};

/// Everything `evaluate` needs, made by `resolve` and by nothing else: bounds are checked, units are gone,
/// presets are merged. Choices and presence are shared by all lanes; quantities may differ from lane to lane.
template <class Rep>
struct Inputs {
  Kind kind = Kind::train;
  bool tokens_known = false;  // the job is stated in tokens: a figure per token exists
  bool hours_known = true;    // metered energy may come without hours: then nothing per hour is known
  EnergyCovers energy_covers = EnergyCovers::it;
  PowerMethod power_method = PowerMethod::slope;
  bool host_power_counted = true;
  bool retention_is_run_time = true;
  Allocation allocation = Allocation::time;
  Boundary boundary = Boundary::server;
  EmbodiedMethod embodied_method = EmbodiedMethod::act;
  // Components of the embodied figure whose data are complete. What is not known is left out, never taken as
  // zero.
  bool die_known = true;
  bool memory_known = true;
  bool card_known = true;
  bool host_known = true;

  Operations<Rep> operations;  // of training
  Ratio<Rep> tokens;
  Throughput<Rep> peak;
  Ratio<Rep> mfu;          // of training, and the essay's power
  Duration<Rep> duration;  // kinds hours and energy
  Energy<Rep> energy;      // kind energy
  Ratio<Rep> count;
  Ratio<Rep> development_overhead;
  ServiceInputs<Rep> service;
  LifeInputs<Rep> life;
  ReductionInputs<Rep> reduction;

  Power<Rep> tdp;
  Power<Rep> idle;
  Power<Rep> measured;
  Ratio<Rep> utilisation;
  Power<Rep> host_power;  // per device

  Ratio<Rep> pue;
  CarbonIntensity<Rep> intensity;
  bool market_known = false;
  CarbonIntensity<Rep> market;  // the operator's own figure
  FunctionalUnit functional_unit = FunctionalUnit::job;
  bool grid_loss_counted = false;
  Ratio<Rep> grid_loss;

  StorageInputs<Rep> ssd;
  StorageInputs<Rep> hdd;
  Duration<Rep> retention;

  Duration<Rep> lifetime;
  Ratio<Rep> allocated_share;
  YieldInputs<Rep> yield;
  Area<Rep> wafer;
  CarbonIntensity<Rep> fab_intensity;
  Mass<Rep> per_package;
  ChipInputs<Rep> chip;
  HostInputs<Rep> host;

  /// Whether requests are served and have inputs of their own: under a split a life's service is a part of
  /// its training, and nothing is known of its requests.
  constexpr bool has_service() const { return serves(kind) && life.split == Split::none; }
};

}  // namespace pegada
