// SPDX-License-Identifier: Apache-2.0
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

/// Kind energy: hours are welcome and not needed.
void resolve_meter(Resolver& r) {
  auto& in = r.inputs();
  in.energy = of(r.required(Field::measured_energy_kwh), unit::kilowatt_hour);
  in.energy_covers = r.choice<EnergyCovers>(Field::energy_covers);
  in.hours_known = r.typed(Field::duration_h) || r.typed(Field::device_hours);
  if (in.hours_known) {
    resolve_hours(r);
  } else {
    r.offer(Field::duration_h);
    r.offer(Field::device_hours);
  }
}

void resolve_life(Resolver& r) {
  auto& life = r.inputs().life;
  life.split = r.choice<Split>(Field::split);
  life.retrainings = of(r.number(Field::retrainings).value, unit::one);
  if (life.retrainings.coherent > 0)
    life.retraining_share = of(r.number(Field::retraining_share_percent).value, unit::percent);
  if (life.split != Split::wu_rm1)
    life.data_energy = of(r.number(Field::data_energy_kwh).value, unit::kilowatt_hour);
}

}  // namespace

void resolve_peak(Resolver& r, const Processor& processor) {
  Row precision = r.chosen(Field::precision);
  const bool asked = precision != no_row;
  if (!asked) precision = best_precision(processor);
  const Figure none{};
  const Figure& listed = precision == no_row ? none : processor.peak_tflops[precision];
  const Resolved& peak = r.number(Field::peak_tflops, listed);
  if (!asked && precision != no_row) r.derive(Field::precision, precision, 0);
  if (peak.known()) return;
  if (asked && best_precision(processor) != no_row)
    r.fault(Field::precision, Code::not_available, precision);
  else
    r.fault(Field::peak_tflops, Code::needs_peak);
}

void resolve_workload(Resolver& r, const Presets& presets) {
  auto& in = r.inputs();
  in.kind = r.choice<Kind>(Field::kind);
  in.functional_unit = r.choice<FunctionalUnit>(Field::functional_unit);
  if (in.kind != Kind::infer) in.count = of(r.number(Field::count).value, unit::one);
  if (in.kind == Kind::hours) resolve_hours(r);
  if (in.kind == Kind::energy) resolve_meter(r);
  if (trains(in.kind)) resolve_training(r, presets);
  if (in.kind == Kind::life) resolve_life(r);
  if ((trains(in.kind) || in.kind == Kind::hours) && in.life.split != Split::wu_power)
    in.development_overhead = of(r.number(Field::development_overhead).value, unit::one);
  if (in.has_service()) resolve_service(r, presets);
  // EcoLogits brings the processors' energy with it, as a meter does.
  const bool brought = in.kind == Kind::infer && in.service.method == InferenceMethod::ecologits;
  if (in.kind != Kind::energy && !brought) in.power_method = r.choice<PowerMethod>(Field::power_method);
  if (in.kind == Kind::hours && follows_mfu(in.power_method)) {
    const Generation& generation = tables::generations[presets.processor->generation];
    in.mfu = of(r.number(Field::mfu_percent, generation.mfu_percent).value, unit::percent);
  }
}

}  // namespace pegada::detail
