// SPDX-License-Identifier: Apache-2.0
#include "pegada/published/ecologits_constants.hpp"
#include "resolver.hpp"

namespace pegada::detail {
namespace {

constexpr Row ecologits_processor = find_processor("h100-sxm");

bool assumed(const Resolved& resolved) {
  return resolved.origin == Origin::preset && evidence_of(resolved.citation) == Evidence::assumption;
}

void warn_of_processor(Resolver& r) {
  const Resolution& out = r.out();
  for (const Field figure : {Field::peak_tflops, Field::tdp_w, Field::die_area_mm2, Field::memory_gb})
    if (assumed(out[figure])) {
      r.warn(Field::processor, Code::estimated);
      return;
    }
}

void warn_of_region(Resolver& r, const Region& region) {
  const Resolved& intensity = r.out()[Field::carbon_intensity_g_per_kwh];
  if (intensity.origin != Origin::preset) return;
  if (is_old(region)) r.warn(Field::region, Code::old_figure, region.year);
  if (r.out().basis == Basis::direct) r.warn(Field::region, Code::direct_basis);
}

/// Whether the model fits the devices' memory: with all its training states, or as it is served.
void warn_of_memory(Resolver& r) {
  Resolution& out = r.out();
  const auto& in = r.inputs();
  const Resolved& memory = out[Field::memory_gb];
  const Resolved& parameters = out[Field::parameters];
  if (!memory.known() || memory.value == 0 || !parameters.known()) return;
  const double needed_gb =
      in.kind == Kind::infer
          ? in.service.memory.in(unit::gigabyte)
          : parameters.value * constants::training_bytes_per_parameter.value() / unit::gigabyte.coherent;
  const double devices = in.kind == Kind::infer ? in.service.devices.coherent : out[Field::count].value;
  const double there_gb = memory.value * devices;
  out.fits_memory = needed_gb <= there_gb;
  if (!out.fits_memory) r.warn(Field::parameters, Code::does_not_fit, needed_gb, 0, there_gb);
}

/// EcoLogits fitted servers of H100.
void warn_of_regression(Resolver& r) {
  const auto& in = r.inputs();
  if (!in.has_service() || in.service.method != InferenceMethod::ecologits) return;
  const bool inside =
      r.out()[Field::processor].value == ecologits_processor &&
      ecologits::in_domain(ecologits::released<double>(), in.service.model.active, in.service.batch);
  if (!inside) r.warn(Field::inference_method, Code::outside_domain);
}

}  // namespace

void resolve_warnings(Resolver& r, const Presets& presets) {
  warn_of_processor(r);
  warn_of_region(r, *presets.region);
  warn_of_memory(r);
  warn_of_regression(r);
  const auto& in = r.inputs();
  // How far below was measured for the essay's power, which has no host, in training.
  if (in.power_method == PowerMethod::essay && in.kind != Kind::infer)
    r.warn(Field::power_method, Code::essay_undercounts, 0, constants::essay_undercount_lowest.value(),
           constants::essay_undercount_highest.value());
  if (follows_mfu(in.power_method) && trains(in.kind)) r.warn(Field::power_method, Code::mfu_cancels);
}

}  // namespace pegada::detail
