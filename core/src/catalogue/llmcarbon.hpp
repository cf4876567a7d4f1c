// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/catalogue.hpp"
#include "pegada/published/llmcarbon_constants.hpp"

/// LLMCarbon, Faiz et al. 2024, as its code computes. Of a mixture of experts the parameters are its base
/// model's.
namespace pegada::llmcarbon_code {

using namespace unit;

inline constexpr EquationInput parameters_input{"parameters_billion", 1e-6, 2000};

// Training, and inference on as many tokens.
inline constexpr EquationInput operational_inputs[] = {{"parameters_billion", 1e-6, 1e6},
                                                       {"tokens_billion", 1e-6, 1e9},
                                                       {"devices", 1, 1e9},
                                                       {"peak_tflops", 1e-3, 1e6},
                                                       {"hardware_efficiency", 1e-4, 1},
                                                       {"system_power_w", 0, 1e6},
                                                       {"pue", 1, 10},
                                                       {"carbon_intensity_kg_per_kwh", 0, 10}};
inline constexpr const char* operational_outputs[] = {
    "training_flops",  "training_days",  "training_energy_mwh",  "training_t",
    "inference_flops", "inference_days", "inference_energy_mwh", "inference_t"};
inline void operational(const double* in, double* out) {
  const llmcarbon::Run<double> run{.parameters = of(in[0], billion),
                                   .tokens = of(in[1], billion),
                                   .devices = of(in[2], one),
                                   .peak = of(in[3], teraflop_per_second),
                                   .efficiency = of(in[4], one),
                                   .power = of(in[5], watt),
                                   .pue = of(in[6], one),
                                   .intensity = of(in[7], kilogram_per_kilowatt_hour)};
  for (const double per_parameter_token : {constants::flops_per_parameter_token.value(),
                                           constants::inference_flops_per_parameter_token.value()}) {
    const auto phase = llmcarbon::operational(run, of(per_parameter_token, flop));
    *out++ = phase.operations.in(flop);
    *out++ = phase.time.in(day);
    *out++ = phase.energy.in(megawatt_hour);
    *out++ = phase.carbon.in(tonne);
  }
}

// Devices and throughput. Bounded where the code's parabolas stay positive.
inline constexpr EquationInput cluster_inputs[] = {
    parameters_input, {"node_size", 1, 8}, {"memory_gb", 1, 192}};
inline constexpr const char* cluster_outputs[] = {
    "tensor_parallel", "pipeline_stages",          "devices",  "batch",
    "achieved_tflops", "achieved_tflops_as_coded", "in_domain"};
inline void cluster(const double* in, double* out) {
  const auto answer =
      llmcarbon::cluster(llmcarbon::released, of(in[0], billion), of(in[1], one), of(in[2], gigabyte));
  out[0] = answer.tensor_parallel.in(one);
  out[1] = answer.pipeline_stages.in(one);
  out[2] = answer.devices.in(one);
  out[3] = answer.batch.in(one);
  out[4] = answer.achieved.in(teraflop_per_second);
  out[5] = answer.achieved_as_coded.in(teraflop_per_second);
  out[6] = answer.in_domain ? 1.0 : 0.0;
}

inline constexpr Equation equations[] = {
    {"llmcarbon_operational", operational_inputs, operational_outputs, operational},
    {"llmcarbon_cluster", cluster_inputs, cluster_outputs, cluster},
};

// The hardware of a cluster, kind by kind: an amount (cm2, GB, or pieces), carbon per amount, and how many.
// The code overwrites the mass with its relative error in the end; here it stays a mass.
inline constexpr EquationInput embodied_inputs[] = {{"execution_days", 0, 1e6}, {"lifetime_days", 1, 1e6}};
inline constexpr EquationInput hardware_inputs[] = {
    {"amount", 0, 1e9}, {"carbon_kg_per_amount", 0, 1e6}, {"count", 0, 1e9}};
inline constexpr const char* hardware_outputs[] = {"embodied_t"};
inline constexpr const char* embodied_outputs[] = {"total_t"};
inline void embodied(const double* in, const double* part_in, std::size_t parts, double* part_out,
                     double* out) {
  Mass<double> total{};
  for (std::size_t part = 0; part < parts; ++part, part_in += std::size(hardware_inputs)) {
    const auto mass = llmcarbon::embodied(of(part_in[0], one), of(part_in[1], kilogram), of(part_in[2], one),
                                          of(in[0], day), of(in[1], day));
    part_out[part] = mass.in(tonne);
    total = total + mass;
  }
  out[0] = total.in(tonne);
}

inline constexpr ListEquation list_equations[] = {
    {"llmcarbon_embodied", embodied_inputs, hardware_inputs, hardware_outputs, embodied_outputs, embodied},
};

}  // namespace pegada::llmcarbon_code
