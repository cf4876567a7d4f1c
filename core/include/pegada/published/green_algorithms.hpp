// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/units.hpp"

/// Green Algorithms 3.0, Lannelongue et al. 2021: a job on CPU cores, GPUs and memory.
namespace pegada::green_algorithms {

template <class Rep>
struct Job {
  Duration<Rep> time;
  Ratio<Rep> cores;
  Power<Rep> core_power;  // of one core
  Ratio<Rep> core_usage;  // in [0, 1]
  Ratio<Rep> gpus;
  Power<Rep> gpu_power;
  Ratio<Rep> gpu_usage;  // in [0, 1]
  Data<Rep> memory;      // what was asked for, whatever was used
  PowerPerData<Rep> memory_power;
  Ratio<Rep> pue;
  Ratio<Rep> repeats;  // pragmatic scaling factor: how often the job was run
  CarbonIntensity<Rep> intensity;
};

template <class Rep>
struct Impact {
  Power<Rep> power;  // facility included
  Energy<Rep> energy;
  Mass<Rep> carbon;
  Mass<Rep> cores;
  Mass<Rep> gpus;
  Mass<Rep> memory;
};

/// E = t · (n_c P_c u_c + n_g P_g u_g + n_m P_m) · PUE · PSF, C = E · CI. Nothing embodied.
template <class Rep>
constexpr Impact<Rep> impact(const Job<Rep>& job) {
  const auto cores = job.cores * job.core_power * job.core_usage;
  const auto gpus = job.gpus * job.gpu_power * job.gpu_usage;
  const auto memory = job.memory * job.memory_power;
  const auto carbon = [&](Power<Rep> part) {
    return job.time * (part * job.pue) * job.repeats * job.intensity;
  };
  const auto power = (cores + gpus + memory) * job.pue;
  return {power,
          job.time * power * job.repeats,
          carbon(cores + gpus + memory),
          carbon(cores),
          carbon(gpus),
          carbon(memory)};
}

}  // namespace pegada::green_algorithms
