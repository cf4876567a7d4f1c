// SPDX-License-Identifier: Apache-2.0
#include "resolver.hpp"

namespace pegada::detail {
namespace {

/// Watts that hold more than the processor: what share of them a measure acts on is not known.
bool system_measured(const Inputs<double>& in) {
  const bool measured = in.power_method == PowerMethod::measured || in.power_method == PowerMethod::system;
  return measured && !in.host_power_counted;
}

}  // namespace

void resolve_reduction(Resolver& r) {
  auto& in = r.inputs();
  const auto whole = of(1.0, unit::one);
  in.reduction = {whole, whole, whole, whole, whole};
  const auto share = [&](Field field) { return of(r.number(field).value, unit::percent); };
  if (trains(in.kind) || in.kind == Kind::hours) {
    in.reduction.training_work = share(Field::training_work_percent);
    in.reduction.training_time = share(Field::training_time_percent);
    if (!system_measured(in)) in.reduction.training_power = share(Field::training_power_percent);
  }
  // EcoLogits' regression has neither time nor power to change.
  if (!in.has_service() || in.service.method != InferenceMethod::roofline) return;
  in.reduction.serving_time = share(Field::serving_time_percent);
  if (!system_measured(in)) in.reduction.serving_power = share(Field::serving_power_percent);
}

}  // namespace pegada::detail
