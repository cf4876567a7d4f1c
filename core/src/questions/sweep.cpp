// SPDX-License-Identifier: Apache-2.0
#include "pegada/questions/sweep.hpp"

#include <algorithm>
#include <string_view>

#include "pegada/footprint/footprint_of.hpp"
#include "pegada/math.hpp"
#include "pegada/scenario/resolve.hpp"
#include "position.hpp"

namespace pegada {
namespace {

SweepPoint point(const Scenario& scenario, Field field, double value) {
  Scenario there = scenario;
  there.set(field, value);
  SweepPoint out{.value = value};
  const Resolution resolution = resolve(there);
  out.ok = resolution.ok();
  if (!out.ok) return out;
  const auto footprint = footprint_of(resolution.inputs);
  out.total_g = footprint.total.in(unit::gram);
  out.operational_g = footprint.operational.in(unit::gram);
  out.embodied_g = footprint.embodied.in(unit::gram);
  return out;
}

/// Percentages are shares, not amounts, however near to nothing they may come.
bool spans_decades(const FieldDescription& field) {
  constexpr double decades = 1e3;
  if (std::string_view{field.unit} == "%") return false;
  return field.lowest > 0 ? field.highest / field.lowest >= decades : field.highest > 10 * decades;
}

double whole_if(bool whole, double value) { return whole ? round_half_even(value) : value; }

double step_value(const SweepRange& range, std::size_t i) {
  if (i == 0) return range.from;
  if (i + 1 == range.steps) return range.to;
  const double share = static_cast<double>(i) / static_cast<double>(range.steps - 1);
  const double value = range.log ? range.from * exponential(share * logarithm(range.to / range.from))
                                 : range.from + share * (range.to - range.from);
  return std::clamp(value, range.from, range.to);
}

bool operational_leads(const SweepPoint& point) { return point.operational_g > point.embodied_g; }

}  // namespace

SweepRange usual_range(const Scenario& scenario, Field field) {
  const FieldDescription& description = describe(field);
  const Resolved present = resolve(scenario)[field];
  const bool known =
      present.known() && present.value >= description.lowest && present.value <= description.highest;
  SweepRange out{.from = std::max(description.lowest, description.warn_below),
                 .to = std::min(description.highest, description.warn_above),
                 .steps = usual_steps,
                 .log = spans_decades(description)};
  if (known && !out.log) {
    out.from = std::min(out.from, present.value);
    out.to = std::max(out.to, present.value);
  } else if (known && present.value > 0) {
    out.from = std::max(description.lowest, whole_if(description.whole, present.value / 10));
    out.to = std::min(description.highest, whole_if(description.whole, present.value * 10));
  }
  // Amounts that may be nothing, and are.
  if (out.log && !(out.from > 0)) out.from = whole_if(description.whole, out.to * 1e-6);
  if (out.log && description.whole && out.from < 1) out.from = 1;
  return out;
}

bool is_sound(const SweepRange& range, Field field) {
  const FieldDescription& description = describe(field);
  const auto within = [&](double x) { return x >= description.lowest && x <= description.highest; };
  const bool steps = range.steps >= fewest_steps && range.steps <= most_steps;
  const bool ends = within(range.from) && within(range.to) && range.from < range.to;
  return description.type == FieldType::number && steps && ends && (!range.log || range.from > 0);
}

std::size_t sweep(const Scenario& scenario, Field field, const SweepRange& range,
                  std::span<SweepPoint> points) {
  const bool whole = describe(field).whole;
  std::size_t count = 0;
  for (std::size_t i = 0; i < range.steps; ++i) {
    const double value = whole_if(whole, step_value(range, i));
    if (count > 0 && points[count - 1].value == value) continue;
    points[count++] = point(scenario, field, value);
  }
  return count;
}

std::size_t crossings(const Scenario& scenario, Field field, std::span<const SweepPoint> points,
                      std::span<Crossing> found) {
  const detail::Positions positions{describe(field)};
  std::size_t count = 0;
  for (std::size_t i = 1; i < points.size() && count < found.size(); ++i) {
    SweepPoint low = points[i - 1];
    SweepPoint high = points[i];
    if (!low.ok || !high.ok || operational_leads(low) == operational_leads(high)) continue;
    // Nothing is followed by the smallest number that is one.
    if (low.value == 0 && positions.first_above_zero() < positions.of(high.value)) {
      const SweepPoint next = point(scenario, field, positions.value(positions.first_above_zero()));
      if (next.ok && operational_leads(next) == operational_leads(low)) low = next;
    }
    bool answered = true;
    while (answered && positions.of(high.value) - positions.of(low.value) > 1) {
      const auto at = positions.of(low.value);
      const SweepPoint middle =
          point(scenario, field, positions.value(at + (positions.of(high.value) - at) / 2));
      answered = middle.ok;
      (operational_leads(middle) == operational_leads(low) ? low : high) = middle;
    }
    if (answered) found[count++] = {high.value, high.total_g};
  }
  return count;
}

}  // namespace pegada
