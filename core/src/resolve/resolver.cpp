// SPDX-License-Identifier: Apache-2.0
#include "resolver.hpp"

namespace pegada::detail {
namespace {

constexpr bool finite(double x) { return x - x == 0.0; }

/// Whole up to 2^53, beyond which every double is.
constexpr bool is_whole(double x) {
  constexpr double all_whole = 9007199254740992.0;
  if (x >= all_whole || x <= -all_whole) return true;
  return x == static_cast<double>(static_cast<long long>(x));
}

}  // namespace

bool Resolver::acceptable(const FieldDescription& field, double value) {
  const auto refuse = [&](Code code) {
    fault(field.field, code, value, field.lowest, field.highest);
    return false;
  };
  const bool is_number = field.type == FieldType::number;
  if (!finite(value)) return refuse(is_number ? Code::not_a_number : Code::unknown_id);
  if (!is_number && (value < field.lowest || value > field.highest || !is_whole(value)))
    return refuse(Code::unknown_id);
  // Next to nothing is no measure of anything, and what is divided by it has no number.
  constexpr double smallest = 1e-12;
  const bool negligible = is_number && value > 0 && value < smallest;
  if (value < field.lowest || value > field.highest || negligible) return refuse(Code::out_of_range);
  if (field.whole && !is_whole(value)) return refuse(Code::not_whole);
  if (value < field.warn_below)
    warn(field.field, Code::unusual_low, value, field.warn_below, field.warn_above);
  else if (value > field.warn_above)
    warn(field.field, Code::unusual_high, value, field.warn_below, field.warn_above);
  return true;
}

const Resolved& Resolver::number(Field field, const Figure& preset, const Figure& fallback) {
  const FieldDescription& description = describe(field);
  Resolved& resolved = out_.fields[index(field)];
  if (out_.active.has(field)) return resolved;
  out_.active.add(field);
  const Figure& usual = fallback.known() ? fallback : description.fallback;
  if (typed(field) && acceptable(description, scenario_[field])) {
    resolved = {scenario_[field] + 0.0, Origin::typed, 0};  // + 0.0: minus zero is zero
  } else if (preset.known()) {
    resolved = {preset.value(), Origin::preset, preset.citation};
  } else if (usual.known()) {
    resolved = {usual.value(), Origin::fallback, usual.citation};
  }
  return resolved;
}

double Resolver::required(Field field, const Figure& preset) {
  const Resolved& resolved = number(field, preset);
  if (!resolved.known() && !typed(field)) fault(field, Code::missing);
  return resolved.value;
}

Row Resolver::chosen(Field field, Row preset) {
  const FieldDescription& description = describe(field);
  Resolved& resolved = out_.fields[index(field)];
  out_.active.add(field);
  if (typed(field) && acceptable(description, scenario_[field])) {
    resolved = {scenario_[field] + 0.0, Origin::typed, 0};
  } else if (preset != no_row) {
    resolved = {static_cast<double>(preset), Origin::preset, 0};
  } else if (description.fallback.known()) {
    resolved = {description.fallback.value(), Origin::fallback, 0};
  } else {
    return no_row;
  }
  return static_cast<Row>(resolved.value);
}

void Resolver::derive(Field field, double value, Citation citation) {
  out_.fields[index(field)] = {value, Origin::derived, citation};
  out_.active.add(field);
}

}  // namespace pegada::detail

namespace pegada {

Resolution resolve(const Scenario& scenario) {
  Resolution out;
  detail::Resolver resolver{scenario, out};
  const Processor& processor = tables::processors[resolver.chosen(Field::processor)];
  const Region& region = tables::regions[resolver.chosen(Field::region)];
  const Server& server = tables::servers[resolver.chosen(Field::server, processor.server)];
  const detail::Presets presets{&processor, &region, &server};

  detail::resolve_workload(resolver, presets);
  detail::resolve_power(resolver, presets);
  detail::resolve_reduction(resolver);
  detail::resolve_place(resolver, presets);
  detail::resolve_storage(resolver);
  detail::resolve_embodied(resolver, presets);
  resolver.chosen(Field::interval_percent);
  resolver.number(Field::seed);
  detail::resolve_warnings(resolver, presets);
  return out;
}

}  // namespace pegada
