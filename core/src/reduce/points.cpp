// SPDX-License-Identifier: Apache-2.0
#include "points.hpp"

#include <algorithm>

#include "pegada/math.hpp"

namespace pegada::detail {
namespace {

bool belongs(const LeverPoint& point, PointsOf of) {
  return point.lever == index(of.lever) && point.serving == of.serving;
}

std::optional<double> known(const Figure& figure) {
  return figure.known() ? std::optional{figure.value()} : std::nullopt;
}

std::optional<double> between(const std::optional<double>& a, const std::optional<double>& b, double share) {
  if (!a || !b) return {};
  // Ends are met to the bit.
  if (share <= 0) return a;
  if (share >= 1) return b;
  return *a + (*b - *a) * share;
}

/// Each end in proportion.
Effect between(const Effect& a, const Effect& b, double share) {
  const auto end = [&](double of_a, double of_b) { return of_a + (of_b - of_a) * share; };
  return {end(a.percent, b.percent), end(a.low, b.low), end(a.high, b.high)};
}

double share_between(double low, double high, double x, bool by_magnitude) {
  if (!(low < high)) return 0;
  const double share = by_magnitude ? logarithm(x / low) / logarithm(high / low) : (x - low) / (high - low);
  return std::clamp(share, 0.0, 1.0);
}

Effect range_of_point(const LeverPoint& point) {
  const Figure& figure = point.energy_percent.known() ? point.energy_percent : point.time_percent;
  Effect out{figure.value(), figure.value(), figure.value()};
  if (const CitationRange* row = published_range(figure)) {
    if (row->low.known()) out.low = std::min(out.percent, row->low.value());
    if (row->high.known()) out.high = std::max(out.percent, row->high.value());
  }
  return out;
}

/// Of one size of model, along `at`.
Measured along(PointsOf of, const Figure& size, double at, bool by_magnitude) {
  const LeverPoint* below = nullptr;
  const LeverPoint* above = nullptr;
  for (const LeverPoint& point : tables::lever_points) {
    if (!belongs(point, of) || point.parameters.known() != size.known() ||
        (size.known() && point.parameters.value() != size.value()))
      continue;
    if (below == nullptr || point.at <= at) below = &point;
    if (above == nullptr && point.at >= at) above = &point;
    if (above == nullptr || above->at < at) above = &point;
  }
  const double share = share_between(below->at, above->at, at, by_magnitude);
  return {between(known(below->energy_percent), known(above->energy_percent), share),
          between(known(below->time_percent), known(above->time_percent), share),
          between(range_of_point(*below), range_of_point(*above), share)};
}

}  // namespace

std::optional<Measured> measured_at(PointsOf of, double at, double parameters, bool by_magnitude) {
  // Points are in the order of sizes.
  const Figure* below = nullptr;
  const Figure* above = nullptr;
  for (const LeverPoint& point : tables::lever_points) {
    if (!belongs(point, of)) continue;
    const double size = point.parameters.value();
    if (below == nullptr || size <= parameters) below = &point.parameters;
    if (above == nullptr || above->value() < parameters) above = &point.parameters;
  }
  if (below == nullptr) return {};
  const Measured smaller = along(of, *below, at, by_magnitude);
  const Measured larger = along(of, *above, at, by_magnitude);
  const double share = share_between(below->value(), above->value(), parameters, true);
  return Measured{between(smaller.energy, larger.energy, share), between(smaller.time, larger.time, share),
                  between(smaller.energy_range, larger.energy_range, share)};
}

bool has_point(PointsOf of, double at) {
  for (const LeverPoint& point : tables::lever_points)
    if (belongs(point, of) && point.at == at) return true;
  return false;
}

std::optional<double> lowest_of(PointsOf of) {
  std::optional<double> out;
  for (const LeverPoint& point : tables::lever_points)
    if (belongs(point, of) && (!out || point.at < *out)) out = point.at;
  return out;
}

}  // namespace pegada::detail
