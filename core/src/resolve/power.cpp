// SPDX-License-Identifier: Apache-2.0
#include "resolver.hpp"
#include "usual.hpp"

namespace pegada::detail {
namespace {

/// Idle power: typed, the custom processor's, the preset's, or the share of TDP that is usual.
void resolve_idle(Resolver& r, const Processor& processor) {
  const Resolved& tdp = r.number(Field::tdp_w, processor.tdp_w);
  const Resolved& custom = r.number(Field::custom_idle_w);
  const Resolved& idle = r.number(Field::idle_power_w, processor.idle_w);
  if (idle.origin != Origin::typed && custom.known())
    r.derive(Field::idle_power_w, custom.value, 0);
  else if (!idle.known() && tdp.known())
    r.derive(Field::idle_power_w, usual_idle_w(tdp.value), constants::idle_share_of_tdp.citation);
  else if (!idle.known() && !r.typed(Field::idle_power_w))
    r.fault(Field::idle_power_w, Code::missing);
  const double idle_w = r.out()[Field::idle_power_w].value;
  if (tdp.known() && idle_w > tdp.value) {
    const Field said =
        r.typed(Field::idle_power_w) || !custom.known() ? Field::idle_power_w : Field::custom_idle_w;
    r.fault(said, Code::exceeds, idle_w, 0, tdp.value);
  }
  r.inputs().idle = of(idle_w, unit::watt);
}

/// Share of the span between idle and TDP that the work takes. A service alone calls its own `utilisation`; a
/// life has its training's beside it.
void resolve_utilisation(Resolver& r) {
  auto& in = r.inputs();
  auto& service = in.service;
  const bool alone = in.kind == Kind::infer;
  const bool reads = in.has_service() && service.method == InferenceMethod::roofline;
  const bool writes = reads && service.tokens && service.writes;
  const Figure& usual = alone ? constants::decode_utilisation_percent : defaults::utilisation_percent;
  if (!alone || writes)
    in.utilisation = of(r.number(Field::utilisation_percent, {}, usual).value, unit::percent);
  if (writes)
    service.decode_utilisation =
        alone ? in.utilisation : of(r.number(Field::decode_utilisation_percent).value, unit::percent);
  if (reads)
    service.prefill_utilisation = of(r.number(Field::prefill_utilisation_percent).value, unit::percent);
}

void resolve_working(Resolver& r, const Presets& presets) {
  auto& in = r.inputs();
  switch (in.power_method) {
    case PowerMethod::measured:
      in.measured = of(r.required(Field::power_w), unit::watt);
      in.host_power_counted = r.choice<PowerCovers>(Field::power_covers) == PowerCovers::device;
      return;
    case PowerMethod::system: {
      const auto processor = static_cast<Row>(r.out()[Field::processor].value);
      in.measured = of(r.required(Field::power_w, system_power_of(processor)), unit::watt);
      in.host_power_counted = false;
      return;
    }
    case PowerMethod::essay:
      // The essay's equation has no host term at all.
      in.host_power_counted = false;
      break;
    case PowerMethod::slope:
    case PowerMethod::tdp:
      resolve_utilisation(r);
      break;
    case PowerMethod::llmcarbon:
      break;
  }
  in.tdp = of(r.required(Field::tdp_w, presets.processor->tdp_w), unit::watt);
}

}  // namespace

void resolve_power(Resolver& r, const Presets& presets) {
  auto& in = r.inputs();
  const Server& server = *presets.server;
  const bool serving = in.has_service();
  if (in.kind == Kind::energy) {
    in.host_power_counted = in.energy_covers == EnergyCovers::device && in.hours_known;
  } else if (!serving || in.service.method == InferenceMethod::roofline || in.kind == Kind::life) {
    resolve_working(r, presets);
  }
  if (serving || (in.kind != Kind::energy && in.power_method == PowerMethod::slope))
    resolve_idle(r, *presets.processor);
  if (serving) {
    const Figure& while_serving = server.host_power_serving_w;
    const Resolved& host = r.number(Field::host_power_per_device_w,
                                    in.kind == Kind::infer ? while_serving : server.host_power_training_w);
    r.out().serving_host = while_serving.citation;
    in.service.host_power = of(host.origin == Origin::typed ? host.value : while_serving.value(), unit::watt);
  }
  if (in.host_power_counted && in.kind != Kind::infer)
    in.host_power = of(r.required(Field::host_power_per_device_w, server.host_power_training_w), unit::watt);
}

}  // namespace pegada::detail
