// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/catalogue.hpp"
#include "pegada/published/cloud_carbon_footprint_constants.hpp"
#include "pegada/published/codecarbon_constants.hpp"
#include "pegada/published/ecologits_constants.hpp"
#include "pegada/published/green_algorithms.hpp"
#include "pegada/published/mlco2.hpp"
#include "pegada/published/sci.hpp"

/// Other calculators, as they compute.
namespace pegada::calculators {

using namespace unit;

inline constexpr EquationInput intensity_input{"carbon_intensity_g_per_kwh", 0, 1e4};
inline constexpr EquationInput pue_input{"pue", 1, 10};

// EcoLogits, on the servers of its release and on others. Where the client's waiting is not known its highest
// bound stands for no limit.
inline constexpr EquationInput ecologits_inputs[] = {{"active_parameters_billion", 0, 1e6},
                                                     {"total_parameters_billion", 1e-6, 1e6},
                                                     {"output_tokens", 0, 1e9},
                                                     {"request_latency_s", 0, 1e12},
                                                     pue_input,
                                                     {"carbon_intensity_kg_per_kwh", 0, 10},
                                                     {"batch", 1, 1e4},
                                                     {"weight_bits", 1, 64}};
inline constexpr EquationInput ecologits_server_inputs[] = {
    ecologits_inputs[0],         ecologits_inputs[1],         ecologits_inputs[2],
    ecologits_inputs[3],         ecologits_inputs[4],         ecologits_inputs[5],
    ecologits_inputs[6],         ecologits_inputs[7],         {"gpu_memory_gb", 1, 1e4},
    {"gpus_per_server", 1, 1e3}, {"server_power_kw", 0, 1e3}, {"server_embodied_kg", 0, 1e6},
    {"gpu_embodied_kg", 0, 1e6}, {"lifetime_s", 1e3, 1e12}};
inline constexpr const char* ecologits_outputs[] = {
    "gpu_energy_kwh", "latency_s",   "memory_gb",   "gpu_count", "server_energy_kwh", "energy_kwh",
    "usage_kg",       "hardware_kg", "embodied_kg", "total_kg",  "in_domain"};
inline void ecologits_impact(const ecologits::Coefficients<double>& server, const double* in, double* out) {
  const ecologits::Request<double> request{.active_parameters = of(in[0], billion),
                                           .total_parameters = of(in[1], billion),
                                           .weight_bits = of(in[7], one),
                                           .output_tokens = of(in[2], one),
                                           .batch = of(in[6], one),
                                           .longest = of(in[3], second),
                                           .pue = of(in[4], one),
                                           .intensity = of(in[5], kilogram_per_kilowatt_hour)};
  const auto impact = ecologits::impact(server, request);
  out[0] = impact.gpu_energy.in(kilowatt_hour);
  out[1] = impact.latency.in(second);
  out[2] = impact.memory.in(gigabyte);
  out[3] = impact.gpus.in(one);
  out[4] = impact.server_energy.in(kilowatt_hour);
  out[5] = impact.energy.in(kilowatt_hour);
  out[6] = impact.usage.in(kilogram);
  out[7] = impact.hardware.in(kilogram);
  out[8] = impact.embodied.in(kilogram);
  out[9] = impact.total.in(kilogram);
  out[10] = ecologits::in_domain(server, request.active_parameters, request.batch) ? 1.0 : 0.0;
}
inline void ecologits_request(const double* in, double* out) {
  ecologits_impact(ecologits::released<double>(), in, out);
}
inline void ecologits_request_on_server(const double* in, double* out) {
  auto server = ecologits::released<double>();
  server.gpu_memory = of(in[8], gigabyte);
  server.gpus_per_server = of(in[9], one);
  server.server_power = of(1000.0 * in[10], watt);
  server.server_carbon = of(in[11], kilogram);
  server.gpu_carbon = of(in[12], kilogram);
  server.lifetime = of(in[13], second);
  ecologits_impact(server, in, out);
}

// Green Algorithms.
inline constexpr EquationInput green_algorithms_inputs[] = {{"runtime_h", 0, 1e9},
                                                            {"cores", 0, 1e9},
                                                            {"core_power_w", 0, 1e4},
                                                            {"core_usage", 0, 1},
                                                            {"gpus", 0, 1e9},
                                                            {"gpu_power_w", 0, 1e6},
                                                            {"gpu_usage", 0, 1},
                                                            {"memory_gb", 0, 1e12},
                                                            {"memory_w_per_gb", 0, 100},
                                                            pue_input,
                                                            {"repeats", 0, 1e9},
                                                            intensity_input};
inline constexpr const char* green_algorithms_outputs[] = {
    "power_w",       "energy_kwh",          "carbon_g",       "carbon_cores_g",
    "carbon_gpus_g", "carbon_processors_g", "carbon_memory_g"};
inline void green_algorithms_job(const double* in, double* out) {
  const auto impact = green_algorithms::impact(
      green_algorithms::Job<double>{.time = of(in[0], hour),
                                    .cores = of(in[1], one),
                                    .core_power = of(in[2], watt),
                                    .core_usage = of(in[3], one),
                                    .gpus = of(in[4], one),
                                    .gpu_power = of(in[5], watt),
                                    .gpu_usage = of(in[6], one),
                                    .memory = of(in[7], gigabyte),
                                    .memory_power = of(in[8], watt_per_gigabyte),
                                    .pue = of(in[9], one),
                                    .repeats = of(in[10], one),
                                    .intensity = of(in[11], gram_per_kilowatt_hour)});
  out[0] = impact.power.in(watt);
  out[1] = impact.energy.in(kilowatt_hour);
  out[2] = impact.carbon.in(gram);
  out[3] = impact.cores.in(gram);
  out[4] = impact.gpus.in(gram);
  out[5] = (impact.cores + impact.gpus).in(gram);
  out[6] = impact.memory.in(gram);
}

// MLCO2: what it means, and what its page displays after rounding each step.
inline constexpr EquationInput mlco2_inputs[] = {{"tdp_w", 0, 1e5},
                                                 {"hours", 0, 1e9},
                                                 intensity_input,
                                                 {"intensity_typed", 0, 1},
                                                 {"offset_percent", 0, 100}};
inline constexpr const char* mlco2_outputs[] = {"carbon_kg", "displayed_energy_kwh",
                                                "displayed_intensity_kg_per_kwh", "displayed_carbon_kg",
                                                "displayed_offset_kg"};
inline void mlco2_job(const double* in, double* out) {
  const auto shown = mlco2::displayed(in[0], in[1], in[2], in[3] >= 0.5, in[4]);
  out[0] = mlco2::carbon(of(in[0], watt), of(in[1], hour), of(in[2], gram_per_kilowatt_hour)).in(kilogram);
  out[1] = shown.energy_kwh;
  out[2] = shown.intensity_kg_per_kwh;
  out[3] = shown.carbon_kg;
  out[4] = shown.offset_kg;
}

// CodeCarbon.
inline constexpr EquationInput codecarbon_inputs[] = {{"energy_kwh", 0, 1e15}, pue_input, intensity_input};
inline constexpr const char* codecarbon_outputs[] = {"emissions_kg"};
inline void codecarbon_emissions(const double* in, double* out) {
  out[0] = codecarbon::emissions(of(in[0], kilowatt_hour), of(in[1], one), of(in[2], gram_per_kilowatt_hour))
               .in(kilogram);
}

inline constexpr EquationInput codecarbon_memory_inputs[] = {{"memory_gb", 0, 1e9}, {"arm", 0, 1}};
inline constexpr const char* codecarbon_memory_outputs[] = {"modules", "power_w"};
inline void codecarbon_memory(const double* in, double* out) {
  const auto modules = codecarbon::memory_modules(of(in[0], gigabyte));
  out[0] = modules.in(one);
  out[1] = codecarbon::memory_power(codecarbon::released, modules, in[1] >= 0.5).in(watt);
}

inline constexpr EquationInput codecarbon_cpu_inputs[] = {{"tdp_w", 0, 1e6}, {"load_percent", 0, 100}};
inline constexpr const char* codecarbon_cpu_outputs[] = {"process_mode_w", "machine_mode_w"};
inline void codecarbon_cpu(const double* in, double* out) {
  const auto tdp = of(in[0], watt);
  const auto load = of(in[1], percent);
  out[0] = codecarbon::cpu_power_of_process(codecarbon::released, tdp, load).in(watt);
  out[1] = codecarbon::cpu_power_of_machine(codecarbon::released, tdp, load).in(watt);
}

// Cloud Carbon Footprint.
inline constexpr EquationInput ccf_inputs[] = {{"least_w", 0, 1e6},
                                               {"most_w", 0, 1e6},
                                               {"utilisation", 0, 1},
                                               {"units", 0, 1e9},
                                               {"hours", 0, 1e9},
                                               {"extra_memory_gb", 0, 1e12},
                                               {"ssd_tb", 0, 1e12},
                                               {"hdd_tb", 0, 1e12},
                                               {"network_gb", 0, 1e15},
                                               pue_input,
                                               {"carbon_intensity_t_per_kwh", 0, 0.01}};
inline constexpr const char* ccf_outputs[] = {"energy_kwh", "carbon_t"};
inline void ccf(const double* in, double* out) {
  const auto impact = cloud_carbon_footprint::impact(
      cloud_carbon_footprint::released,
      cloud_carbon_footprint::Usage<double>{.least = of(in[0], watt),
                                            .most = of(in[1], watt),
                                            .utilisation = of(in[2], one),
                                            .units = of(in[3], one),
                                            .time = of(in[4], hour),
                                            .extra_memory = of(in[5], gigabyte),
                                            .ssd = of(in[6], terabyte),
                                            .hdd = of(in[7], terabyte),
                                            .transferred = of(in[8], gigabyte),
                                            .pue = of(in[9], one),
                                            .intensity = of(in[10], tonne / kilowatt_hour)});
  out[0] = impact.energy.in(kilowatt_hour);
  out[1] = impact.carbon.in(tonne);
}

// Software Carbon Intensity.
inline constexpr EquationInput sci_inputs[] = {
    {"energy_kwh", 0, 1e15},        intensity_input,
    {"total_embodied_kg", 0, 1e12}, {"time_reserved_h", 0, 1e9},
    {"lifetime_h", 1, 1e9},         {"resources_reserved", 0, 1e9},
    {"total_resources", 1e-3, 1e9}, {"functional_units", 1e-6, 1e18}};
inline constexpr const char* sci_outputs[] = {"operational_g", "embodied_g", "sci_g_per_unit"};
inline void sci_score(const double* in, double* out) {
  const auto energy = of(in[0], kilowatt_hour);
  const auto intensity = of(in[1], gram_per_kilowatt_hour);
  const auto embodied =
      sci::embodied(of(in[2], kilogram), of(in[3], hour), of(in[4], hour), of(in[5], one), of(in[6], one));
  out[0] = (energy * intensity).in(gram);
  out[1] = embodied.in(gram);
  out[2] = sci::intensity_per_unit(energy, intensity, embodied, of(in[7], one)).in(gram);
}

inline constexpr Equation equations[] = {
    {"ecologits_request", ecologits_inputs, ecologits_outputs, ecologits_request},
    {"ecologits_request_on_server", ecologits_server_inputs, ecologits_outputs, ecologits_request_on_server},
    {"green_algorithms_job", green_algorithms_inputs, green_algorithms_outputs, green_algorithms_job},
    {"mlco2_job", mlco2_inputs, mlco2_outputs, mlco2_job},
    {"codecarbon_emissions", codecarbon_inputs, codecarbon_outputs, codecarbon_emissions},
    {"codecarbon_memory", codecarbon_memory_inputs, codecarbon_memory_outputs, codecarbon_memory},
    {"codecarbon_cpu", codecarbon_cpu_inputs, codecarbon_cpu_outputs, codecarbon_cpu},
    {"cloud_carbon_footprint", ccf_inputs, ccf_outputs, ccf},
    {"sci", sci_inputs, sci_outputs, sci_score},
};

}  // namespace pegada::calculators
