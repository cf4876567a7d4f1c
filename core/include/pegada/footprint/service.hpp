// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/equations/inference.hpp"
#include "pegada/equations/operational.hpp"
#include "pegada/footprint/footprint.hpp"
#include "pegada/footprint/power.hpp"
#include "pegada/published/ecologits_constants.hpp"

/// What serving takes: the time and energy of prompts read, tokens written, and devices waiting.
namespace pegada::detail {

/// What devices drew over a time.
template <class Rep>
struct Drawn {
  Duration<Rep> device_time;
  Energy<Rep> processors;
  Energy<Rep> host;
};

/// A request's cost to the processors of its replica.
template <class Rep>
struct RequestCost {
  Duration<Rep> prefill;  // device time
  Duration<Rep> decode;   // device time of one token
  Energy<Rep> energy;     // of processors
};

template <class Rep, class Trace>
constexpr RequestCost<Rep> roofline_request(const Inputs<Rep>& in, Trace& trace) {
  const ServiceInputs<Rep>& s = in.service;
  RequestCost<Rep> out;
  const auto prefill_flops = s.tokens ? prefill_operations(s.model, s.input_tokens) : s.request_operations;
  const auto& left = in.reduction;
  out.prefill = operations_time(prefill_flops, s.peak, s.prefill_mfu) * left.serving_time;
  trace.template note<Term::serving_time>(left.serving_time);
  trace.template note<Term::serving_power>(left.serving_power);
  trace.template note<Term::prefill_flops>(prefill_flops);
  trace.template note<Term::peak_tflops>(s.peak);
  trace.template note<Term::prefill_mfu>(s.prefill_mfu);
  trace.template note<Term::prefill_s>(out.prefill);
  const auto prefill_power =
      working_power(in, s.prefill_utilisation, s.prefill_mfu, trace) * left.serving_power;
  const auto prefill_energy = energy_over(prefill_power, out.prefill);
  if (follows_utilisation(in.power_method))
    trace.template note<Term::prefill_utilisation>(s.prefill_utilisation);
  trace.template note<Term::prefill_power_w>(prefill_power);
  trace.template note<Term::energy_prefill_kwh>(s.requests * prefill_energy);
  out.energy = prefill_energy;
  if (!s.tokens || !s.writes) return out;

  // The context grows while the answer is written: its mean stands for it.
  const auto context = s.input_tokens + number<Rep>(0.5) * s.output_tokens;
  const auto flops = forward_operations(s.model, context);
  const auto data = decode_data(s.model, s.batch, context);
  const auto by_operations = operations_time(flops, s.peak, s.prefill_mfu);
  const auto by_data = data_time(data, s.bandwidth, s.bandwidth_utilisation);
  out.decode = larger(by_operations, by_data) * left.serving_time;
  trace.template note<Term::decode_flops>(flops);
  trace.template note<Term::decode_gb>(data);
  trace.template note<Term::bandwidth_gb_per_s>(s.bandwidth);
  trace.template note<Term::bandwidth_utilisation>(s.bandwidth_utilisation);
  trace.template note<Term::decode_operations_s>(by_operations);
  trace.template note<Term::decode_data_s>(by_data);
  trace.template note<Term::decode_s>(out.decode);
  const auto decode_mfu = flops / (s.peak * out.decode);
  const auto decode_power = working_power(in, s.decode_utilisation, decode_mfu, trace) * left.serving_power;
  const auto decode_energy = s.output_tokens * energy_over(decode_power, out.decode);
  if (follows_utilisation(in.power_method)) {
    if (in.kind == Kind::infer)
      trace.template note<Term::utilisation>(s.decode_utilisation);
    else
      trace.template note<Term::decode_utilisation>(s.decode_utilisation);
  }
  trace.template note<Term::decode_power_w>(decode_power);
  trace.template note<Term::energy_decode_kwh>(s.requests * decode_energy);
  out.energy = prefill_energy + decode_energy;
  return out;
}

/// EcoLogits' regression of H100 servers: a request holds every device of its replica for its latency and
/// shares that with its batch. Prompts cost nothing there.
template <class Rep, class Trace>
constexpr RequestCost<Rep> ecologits_request(const Inputs<Rep>& in, Trace& trace) {
  const ServiceInputs<Rep>& s = in.service;
  const auto fits = ecologits::released<Rep>();
  RequestCost<Rep> out;
  out.decode = s.devices * ecologits::latency_per_token(fits, s.model.active, s.batch) / s.batch;
  out.energy = s.output_tokens * s.devices * ecologits::gpu_energy_per_token(fits, s.model.active, s.batch);
  trace.template note<Term::decode_s>(out.decode);
  trace.template note<Term::energy_decode_kwh>(s.requests * out.energy);
  return out;
}

template <class Rep, class Trace>
constexpr Drawn<Rep> serve(const Inputs<Rep>& in, ServiceFootprint<Rep>& out, Trace& trace) {
  const ServiceInputs<Rep>& s = in.service;
  const auto cost =
      s.method == InferenceMethod::ecologits ? ecologits_request(in, trace) : roofline_request(in, trace);
  const auto devices = s.devices * s.replicas;
  out.requests = s.requests;
  if (s.tokens) {
    if (s.writes) out.all_output_tokens = s.requests * s.output_tokens;
    if (s.writes) out.output_rate = s.devices / cost.decode;
    out.memory = s.memory;
  }
  out.prefill = cost.prefill;
  out.decode = cost.decode;
  out.first_token = cost.prefill / s.devices;
  out.request = (cost.prefill + s.output_tokens * cost.decode * s.batch) / s.devices;
  out.busy = s.requests * (cost.prefill + s.output_tokens * cost.decode);
  const auto charged = s.kept == Service::reserved ? reserved_time(out.busy, s.period, devices)
                                                   : shared_time(out.busy, s.occupancy);
  out.idle = charged - out.busy;
  out.replicas_needed = out.busy / (s.period * s.devices);

  const auto idle = energy_over(in.idle, out.idle);
  // A method that has the host in its watts has it while working; a waiting machine's host is added always.
  // EcoLogits' energy is of the processors alone.
  const bool host_apart = in.host_power_counted || s.method == InferenceMethod::ecologits;
  const auto hosted = host_apart ? charged : out.idle;
  out.working = s.requests * cost.energy;
  Drawn<Rep> drawn{
      .device_time = charged, .processors = out.working + idle, .host = energy_over(s.host_power, hosted)};
  out.idle_energy = idle + energy_over(s.host_power, out.idle);
  trace.template note<Term::requests>(s.requests);
  trace.template note<Term::busy_h>(out.busy);
  trace.template note<Term::idle_h>(out.idle);
  trace.template note<Term::idle_power_w>(in.idle);
  trace.template note<Term::energy_idle_kwh>(idle);
  if (in.kind == Kind::infer)
    trace.template note<Term::host_power_w>(s.host_power);
  else
    trace.template note<Term::serving_host_w>(s.host_power);
  return drawn;
}

}  // namespace pegada::detail
