// SPDX-License-Identifier: Apache-2.0
#include "pegada/equations/inference.hpp"
#include "pegada/published/ecologits_constants.hpp"
#include "resolver.hpp"

namespace pegada::detail {
namespace {

/// Keys and values of a token: heads and their dimension as usual today, never wider than the model.
void resolve_cache(Resolver& r, ServiceInputs<double>& service) {
  resolve_shape(r);
  const double layers = r.out()[Field::layers].value;
  const double hidden = r.out()[Field::hidden_size].value;
  const double dimension = r.number(Field::head_dimension).value;
  const Resolved& typed_heads = r.number(Field::kv_heads);
  if (!typed_heads.known()) {
    const double usual = defaults::kv_heads.value();
    const double most = ceiling_of(hidden / dimension);
    r.derive(Field::kv_heads, usual < most ? usual : most, defaults::kv_heads.citation);
  }
  service.model.layers = of(layers, unit::one);
  service.model.hidden = of(hidden, unit::one);
  service.model.kv_token =
      kv_data_per_token(service.model.layers, of(r.out()[Field::kv_heads].value, unit::one),
                        of(dimension, unit::one), of(r.number(Field::kv_bits).value, unit::bit));
}

void resolve_tokens(Resolver& r, const Processor& processor, ServiceInputs<double>& service) {
  resolve_parameters(r);
  auto& model = service.model;
  model.parameters = of(r.out()[Field::parameters].value, unit::one);
  model.active = of(r.out()[Field::active_parameters].value, unit::one);
  model.weight = of(r.number(Field::weight_bits).value, unit::bit);
  service.input_tokens = of(r.number(Field::input_tokens).value, unit::one);
  service.output_tokens = of(r.number(Field::output_tokens).value, unit::one);
  service.writes = service.output_tokens.coherent > 0;
  const bool regression = service.method == InferenceMethod::ecologits;
  const double fewest = regression ? 0 : service.input_tokens.coherent;
  const double written = service.output_tokens.coherent;
  if (fewest + written < 1 || (written > 0 && written < 1))
    r.fault(Field::output_tokens, Code::out_of_range, service.output_tokens.coherent, 1,
            describe(Field::output_tokens).highest);
  const Figure& batch = regression ? constants::ecologits_batch : defaults::batch;
  service.batch = of(r.number(Field::batch, {}, batch).value, unit::one);
  resolve_cache(r, service);
  const auto context = service.input_tokens + service.output_tokens;
  service.memory = serving_memory(model, service.batch, context,
                                  of(constants::serving_memory_overhead.value(), unit::one));
  if (regression || !service.writes) return;
  service.bandwidth = of(r.required(Field::memory_bandwidth_gb_per_s, processor.memory_bandwidth_gb_per_s),
                         unit::gigabyte_per_second);
  service.bandwidth_utilisation = of(r.number(Field::bandwidth_utilisation_percent).value, unit::percent);
}

/// Devices of one replica: typed, or as many as hold the model, or a server of eight where their memory is
/// not known.
double devices_of(Resolver& r, const Processor& processor, const ServiceInputs<double>& service) {
  const Resolved& memory = r.number(Field::memory_gb, processor.memory_gb);
  const bool typed = r.inputs().kind == Kind::infer && r.typed(Field::count);
  if (typed) return r.number(Field::count).value;
  double devices = constants::inference_count.value();
  Citation citation = constants::inference_count.citation;
  if (!service.tokens) {
    devices = 1;
    citation = 0;
  } else if (service.method == InferenceMethod::ecologits) {
    constexpr auto fits = ecologits::released<double>();
    const auto weights = fits.memory_overhead * service.model.parameters * service.model.weight;
    devices = ecologits::gpu_count(weights, fits.gpu_memory).in(unit::one);
    citation = constants::ecologits_gpu_memory_gb.citation;
  } else if (memory.known() && memory.value > 0) {
    devices = ceiling_of(service.memory.in(unit::gigabyte) / memory.value);
    citation = constants::serving_memory_overhead.citation;
  }
  const FieldDescription& count = describe(Field::count);
  if (!(devices <= count.highest)) {
    r.fault(Field::memory_gb, Code::needs_devices, devices < 1e300 ? devices : 1e300, count.lowest,
            count.highest);
    devices = 1;
  }
  if (r.inputs().kind == Kind::infer) r.derive(Field::count, devices, citation);
  return devices;
}

}  // namespace

void resolve_service(Resolver& r, const Presets& presets) {
  auto& in = r.inputs();
  auto& service = in.service;
  const Processor& processor = *presets.processor;
  const Resolved& per_request = r.number(Field::flops_per_request);
  service.tokens = !per_request.known();
  const double days = r.number(Field::days).value;
  service.period = of(days, unit::day);
  service.requests = of(r.number(Field::requests_per_day).value * days, unit::one);
  if (service.tokens) {
    service.method = r.choice<InferenceMethod>(Field::inference_method);
    resolve_tokens(r, processor, service);
  } else {
    service.request_operations = of(per_request.value, unit::flop);
    service.batch = of(1.0, unit::one);
  }
  if (service.method == InferenceMethod::roofline) {
    if (in.kind == Kind::infer) resolve_peak(r, processor);
    service.peak = of(r.out()[Field::peak_tflops].value, unit::teraflop_per_second);
    service.prefill_mfu = of(r.number(Field::prefill_mfu_percent).value, unit::percent);
  }
  service.devices = of(devices_of(r, processor, service), unit::one);
  if (in.kind == Kind::infer) in.count = service.devices;
  service.kept = r.choice<Service>(Field::service);
  service.replicas = of(1.0, unit::one);
  if (service.kept == Service::reserved) {
    service.replicas = of(r.number(Field::replicas).value, unit::one);
    // A slice has its share of everything a device has, and of its host.
    service.devices = service.devices * of(r.number(Field::device_share_percent).value, unit::percent);
  } else {
    service.occupancy = of(r.number(Field::occupancy_percent).value, unit::percent);
  }
}

}  // namespace pegada::detail
