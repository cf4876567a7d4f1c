// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/data/tables.hpp"
#include "pegada/equations/scaling_law.hpp"
#include "pegada/published/cloud_carbon_footprint.hpp"
#include "pegada/published/ecologits.hpp"
#include "pegada/published/llmcarbon.hpp"

/// The coefficients of published methods, from the tables, in the shape their equations take.
namespace pegada::methods {

inline constexpr ecologits::Coefficients<double> ecologits{
    .energy_alpha = of(constants::ecologits_gpu_energy_alpha.value(), unit::watt_hour),
    .energy_beta = of(constants::ecologits_gpu_energy_beta.value(), unit::one),
    .energy_gamma = of(constants::ecologits_gpu_energy_gamma.value(), unit::watt_hour),
    .latency_alpha = of(constants::ecologits_latency_alpha.value(), unit::second),
    .latency_beta = of(constants::ecologits_latency_beta.value(), unit::second),
    .latency_gamma = of(constants::ecologits_latency_gamma.value(), unit::second),
    .memory_overhead = of(constants::serving_memory_overhead.value(), unit::one),
    .gpu_memory = of(constants::ecologits_gpu_memory_gb.value(), unit::gigabyte),
    .gpus_per_server = of(constants::ecologits_gpus_per_server.value(), unit::one),
    .server_power = of(constants::ecologits_server_power_w.value(), unit::watt),
    .server_carbon = of(constants::ecologits_server_kg.value(), unit::kilogram),
    .gpu_carbon = of(constants::ecologits_gpu_kg.value(), unit::kilogram),
    .lifetime = of(constants::ecologits_lifetime_h.value(), unit::hour)};

inline constexpr cloud_carbon_footprint::Coefficients<double> cloud_carbon_footprint{
    .memory = of(constants::ccf_memory_w_per_gb.value(), unit::watt_per_gigabyte),
    .ssd = of(constants::ccf_ssd_w_per_tb.value(), unit::watt_per_terabyte),
    .hdd = of(constants::ccf_hdd_w_per_tb.value(), unit::watt_per_terabyte),
    .network = of(constants::ccf_network_kwh_per_gb.value(), unit::kilowatt_hour_per_gigabyte)};

inline constexpr llmcarbon::Regressions<double> llmcarbon{
    .devices = {constants::llmcarbon_devices_square.value(), constants::llmcarbon_devices_linear.value(),
                constants::llmcarbon_devices_constant.value()},
    .tensor = {constants::llmcarbon_tensor_square.value(), constants::llmcarbon_tensor_linear.value(),
               constants::llmcarbon_tensor_constant.value()},
    .pipeline = {constants::llmcarbon_pipeline_square.value(), constants::llmcarbon_pipeline_linear.value(),
                 constants::llmcarbon_pipeline_constant.value()},
    .batch = {constants::llmcarbon_batch_square.value(), constants::llmcarbon_batch_linear.value(),
              constants::llmcarbon_batch_constant.value()},
    .billions_per_gb = constants::llmcarbon_billions_per_gb.value(),
    .relative_score = constants::llmcarbon_v100_score.value() / constants::llmcarbon_a100_score.value(),
    .peak_a100_tflops = constants::llmcarbon_a100_peak_tflops.value(),
    .peak_v100_tflops = constants::llmcarbon_v100_peak_tflops.value()};

/// A row of `scaling_laws` as a law.
constexpr ScalingLaw<double> law_of(const FittedLaw& row) {
  return {of(row.irreducible_loss.value(), unit::one), of(row.parameter_scale.value(), unit::one),
          of(row.token_scale.value(), unit::one), of(row.parameter_exponent.value(), unit::one),
          of(row.token_exponent.value(), unit::one)};
}

}  // namespace pegada::methods
