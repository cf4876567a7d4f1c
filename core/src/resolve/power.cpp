// SPDX-License-Identifier: Apache-2.0
#include "resolver.hpp"

namespace pegada::detail {
namespace {

double required(Resolver& r, Field field, const Figure& preset = {}) {
  const Resolved& resolved = r.number(field, preset);
  if (!resolved.known() && !r.typed(field)) r.fault(field, Code::missing);
  return resolved.value;
}

/// Idle power: typed, the custom processor's, the preset's, or the share of TDP that is usual.
void resolve_idle(Resolver& r, const Processor& processor, double tdp_w) {
  const Resolved& custom = r.number(Field::custom_idle_w);
  const Resolved& idle = r.number(Field::idle_power_w, processor.idle_w);
  if (idle.origin != Origin::typed && custom.known())
    r.derive(Field::idle_power_w, custom.value, 0);
  else if (!idle.known())
    r.derive(Field::idle_power_w, constants::idle_share_of_tdp.value() * tdp_w,
             constants::idle_share_of_tdp.citation);
  const double idle_w = r.out()[Field::idle_power_w].value;
  if (idle_w > tdp_w) {
    const Field said =
        r.typed(Field::idle_power_w) || !custom.known() ? Field::idle_power_w : Field::custom_idle_w;
    r.fault(said, Code::exceeds, idle_w, 0, tdp_w);
  }
  r.inputs().idle = of(idle_w, unit::watt);
}

}  // namespace

void resolve_power(Resolver& r, const Presets& presets) {
  auto& in = r.inputs();
  const PowerMethod method = in.power_method;
  if (method == PowerMethod::measured) {
    in.measured = of(required(r, Field::power_w), unit::watt);
    in.host_power_counted = r.choice<PowerCovers>(Field::power_covers) == PowerCovers::device;
  } else {
    const double tdp_w = required(r, Field::tdp_w, presets.processor->tdp_w);
    in.tdp = of(tdp_w, unit::watt);
    // The essay's equation has no host term at all.
    in.host_power_counted = method != PowerMethod::essay;
    if (method != PowerMethod::essay)
      in.utilisation = of(r.number(Field::utilisation_percent).value, unit::percent);
    if (method == PowerMethod::slope) resolve_idle(r, *presets.processor, tdp_w);
  }
  if (in.host_power_counted)
    in.host_power =
        of(required(r, Field::host_power_per_device_w, presets.server->host_power_training_w), unit::watt);
}

}  // namespace pegada::detail
