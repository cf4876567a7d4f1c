// SPDX-License-Identifier: Apache-2.0
#include "pegada/equations/training.hpp"
#include "resolver.hpp"

namespace pegada::detail {
namespace {

constexpr bool in_default_choice(Precision precision) { return precision != Precision::fp8; }

/// The precision a run uses when none is asked for: the highest dense peak, FP8 aside, for that needs the
/// job's consent.
Row best_precision(const Processor& processor) {
  Row best = no_row;
  for (std::size_t i = 0; i < precision_count; ++i) {
    if (!processor.peak_tflops[i].known() || !in_default_choice(static_cast<Precision>(i))) continue;
    if (best == no_row || processor.peak_tflops[i].value() > processor.peak_tflops[best].value())
      best = static_cast<Row>(i);
  }
  return best;
}

void resolve_peak(Resolver& r, const Processor& processor) {
  Row precision = r.chosen(Field::precision);
  const bool asked = precision != no_row;
  if (!asked) precision = best_precision(processor);
  const Figure none{};
  const Figure& listed = precision == no_row ? none : processor.peak_tflops[precision];
  const Resolved& peak = r.number(Field::peak_tflops, listed);
  if (!asked && precision != no_row) r.derive(Field::precision, precision, 0);
  if (!peak.known()) {
    if (asked && best_precision(processor) != no_row)
      r.fault(Field::precision, Code::not_available, precision);
    else
      r.fault(Field::peak_tflops, Code::needs_peak);
  }
  r.inputs().peak = of(peak.value, unit::teraflop_per_second);
}

void resolve_operations(Resolver& r) {
  auto& in = r.inputs();
  const Resolved& given = r.number(Field::flops);
  if (r.typed(Field::flops)) {
    in.operations = of(given.value, unit::flop);
    return;
  }
  const double total = r.number(Field::parameters).value;
  const Resolved& typed_active = r.number(Field::active_parameters);
  if (!typed_active.known()) r.derive(Field::active_parameters, total, 0);
  const double active = r.out()[Field::active_parameters].value;
  if (active > total) r.fault(Field::active_parameters, Code::exceeds, active, 0, total);
  in.tokens = of(r.number(Field::training_tokens).value, unit::one);
  in.tokens_known = true;
  in.operations = training_operations(of(active, unit::one), in.tokens,
                                      of(constants::flops_per_parameter_token.value(), unit::flop));
}

void resolve_hours(Resolver& r) {
  auto& in = r.inputs();
  const Resolved& device_hours = r.number(Field::device_hours);
  if (!r.typed(Field::device_hours)) {
    in.duration = of(r.number(Field::duration_h).value, unit::hour);
    return;
  }
  if (r.typed(Field::duration_h)) r.fault(Field::device_hours, Code::conflict, device_hours.value);
  in.duration = of(device_hours.value, unit::hour) / in.count;
  r.derive(Field::duration_h, in.duration.in(unit::hour), 0);
}

}  // namespace

void resolve_workload(Resolver& r, const Presets& presets) {
  auto& in = r.inputs();
  in.kind = r.choice<Kind>(Field::kind);
  in.count = of(r.number(Field::count).value, unit::one);
  in.development_overhead = of(r.number(Field::development_overhead).value, unit::one);
  in.power_method = r.choice<PowerMethod>(Field::power_method);
  const bool training = in.kind == Kind::train;
  if (training) {
    resolve_operations(r);
    resolve_peak(r, *presets.processor);
  } else {
    resolve_hours(r);
  }
  if (training || in.power_method == PowerMethod::essay) {
    const Generation& generation = tables::generations[presets.processor->generation];
    in.mfu = of(r.number(Field::mfu_percent, generation.mfu_percent).value, unit::percent);
  }
}

}  // namespace pegada::detail
