// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/math.hpp"
#include "pegada/units.hpp"

/// EcoLogits 0.9.1: energy and carbon of one request to a language model, from fits to benchmarks of H100
/// servers. Its impacts other than climate are left out.
namespace pegada::ecologits {

/// Fits and hardware; `constants.csv` has the published ones.
template <class Rep>
struct Coefficients {
  Energy<Rep> energy_alpha;     // per token and 10^9 active parameters
  Ratio<Rep> energy_beta;       // in the exponent, per request of a batch; < 0
  Energy<Rep> energy_gamma;     // per token
  Duration<Rep> latency_alpha;  // per token and 10^9 active parameters
  Duration<Rep> latency_beta;   // per token and request of a batch
  Duration<Rep> latency_gamma;  // per token
  Ratio<Rep> memory_overhead;
  Data<Rep> gpu_memory;
  Ratio<Rep> gpus_per_server;
  Power<Rep> server_power;  // without GPUs
  Mass<Rep> server_carbon;  // without GPUs
  Mass<Rep> gpu_carbon;
  Duration<Rep> lifetime;
  Ratio<Rep> most_batch;  // the fits hold up to here, and up to
  Ratio<Rep> most_parameters;
};

template <class Rep>
struct Request {
  Ratio<Rep> active_parameters;
  Ratio<Rep> total_parameters;
  Ratio<Rep> weight_bits;
  Ratio<Rep> output_tokens;  // those of the prompt cost nothing here
  Ratio<Rep> batch;
  Duration<Rep> longest;  // what the client waited, where known: the model may not be charged for more
  Ratio<Rep> pue;
  CarbonIntensity<Rep> intensity;
};

template <class Rep>
struct Impact {
  Energy<Rep> gpu_energy;  // of one GPU
  Duration<Rep> latency;
  Data<Rep> memory;
  Ratio<Rep> gpus;
  Energy<Rep> server_energy;  // without GPUs
  Energy<Rep> energy;         // of the request, facility included
  Mass<Rep> usage;
  Mass<Rep> hardware;  // embodied in the server's share and the GPUs, whole
  Mass<Rep> embodied;  // of the request
  Mass<Rep> total;
};

/// Energy of one GPU for one generated token: α e^(β B) P + γ, with B requests at a time and P active
/// parameters; `in_domain` says up to how many of either.
template <class Rep>
constexpr Energy<Rep> gpu_energy_per_token(const Coefficients<Rep>& c, Ratio<Rep> active, Ratio<Rep> batch) {
  const Ratio<Rep> billions{active.in(unit::billion)};
  return c.energy_alpha * Ratio<Rep>{exponential((c.energy_beta * batch).coherent)} * billions +
         c.energy_gamma;
}

template <class Rep>
constexpr Duration<Rep> latency_per_token(const Coefficients<Rep>& c, Ratio<Rep> active, Ratio<Rep> batch) {
  const Ratio<Rep> billions{active.in(unit::billion)};
  return c.latency_alpha * billions + c.latency_beta * batch + c.latency_gamma;
}

/// The least power of two that holds the model: the count doubles where one more parameter does not fit.
template <class Rep>
constexpr Ratio<Rep> gpu_count(Data<Rep> memory, Data<Rep> gpu_memory) {
  const auto needed = ceiling_of((memory / gpu_memory).coherent);
  Rep count{1.0};
  while (count < needed) count = count + count;
  return {count};
}

/// Whether the fits hold for so many active parameters and requests at a time.
constexpr bool in_domain(const Coefficients<double>& c, Ratio<double> active, Ratio<double> batch) {
  return batch.coherent <= c.most_batch.coherent && active.coherent <= c.most_parameters.coherent;
}

/// One request, all of it.
template <class Rep>
constexpr Impact<Rep> impact(const Coefficients<Rep>& c, const Request<Rep>& r) {
  Impact<Rep> out;
  out.gpu_energy = r.output_tokens * gpu_energy_per_token(c, r.active_parameters, r.batch);
  const auto computed = r.output_tokens * latency_per_token(c, r.active_parameters, r.batch);
  out.latency = r.longest.coherent < computed.coherent ? r.longest : computed;
  out.memory = Data<Rep>{(c.memory_overhead * r.total_parameters * r.weight_bits).coherent / 8.0};
  out.gpus = gpu_count(out.memory, c.gpu_memory);
  const auto share = out.gpus / c.gpus_per_server;
  out.server_energy = out.latency * c.server_power * share / r.batch;
  out.energy = r.pue * (out.server_energy + out.gpus * out.gpu_energy);
  out.usage = out.energy * r.intensity;
  out.hardware = share * c.server_carbon + out.gpus * c.gpu_carbon;
  out.embodied = out.latency / (c.lifetime * r.batch) * out.hardware;
  out.total = out.usage + out.embodied;
  return out;
}

}  // namespace pegada::ecologits
