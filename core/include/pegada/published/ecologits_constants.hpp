// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/data/tables.hpp"
#include "pegada/published/ecologits.hpp"

namespace pegada::ecologits {

/// The fits and the hardware as released with version 0.9.1.
template <class Rep>
constexpr Coefficients<Rep> released() {
  using namespace constants;
  const auto as = [](const auto& figure, auto unit) { return of(Rep{} + figure.value(), unit); };
  return {.energy_alpha = as(ecologits_gpu_energy_alpha, unit::watt_hour),
          .energy_beta = as(ecologits_gpu_energy_beta, unit::one),
          .energy_gamma = as(ecologits_gpu_energy_gamma, unit::watt_hour),
          .latency_alpha = as(ecologits_latency_alpha, unit::second),
          .latency_beta = as(ecologits_latency_beta, unit::second),
          .latency_gamma = as(ecologits_latency_gamma, unit::second),
          .memory_overhead = as(serving_memory_overhead, unit::one),
          .gpu_memory = as(ecologits_gpu_memory_gb, unit::gigabyte),
          .gpus_per_server = as(ecologits_gpus_per_server, unit::one),
          .server_power = as(ecologits_server_power_w, unit::watt),
          .server_carbon = as(ecologits_server_kg, unit::kilogram),
          .gpu_carbon = as(ecologits_gpu_kg, unit::kilogram),
          .lifetime = as(ecologits_lifetime_h, unit::hour),
          .most_batch = as(ecologits_most_batch, unit::one),
          .most_parameters = as(ecologits_most_parameters, unit::one)};
}

}  // namespace pegada::ecologits
