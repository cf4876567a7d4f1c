// SPDX-License-Identifier: Apache-2.0
#include "pegada/questions/when.hpp"

#include <algorithm>

#include "pegada/math.hpp"
#include "pegada/order.hpp"
#include "pegada/scenario/resolve.hpp"

namespace pegada {
namespace {

constexpr double day_hours = static_cast<double>(hours_a_day);

double sum_of(DayRatios day) {
  double sum = 0;
  for (const double ratio : day) sum += ratio;
  return sum;
}

/// Hours of the day from the cleanest on; of the same ratio the earlier first.
std::array<std::size_t, hours_a_day> by_ratio(DayRatios day) {
  std::array<std::size_t, hours_a_day> order{};
  for (std::size_t i = 0; i < hours_a_day; ++i) order[i] = i;
  sort_few(std::span<std::size_t>{order},
           [&](std::size_t a, std::size_t b) { return day[a] != day[b] ? day[a] < day[b] : a < b; });
  return order;
}

Paused paused(DayRatios day, double hours, std::size_t run_a_day) {
  const auto order = by_ratio(day);
  const double most = hours < day_hours ? hours : static_cast<double>(run_a_day);
  Paused out;
  out.days = ceiling_of(hours / most);
  const double last = hours - (out.days - 1) * most;
  double full_day = 0;
  double last_day = 0;
  for (std::size_t i = 0; i < hours_a_day; ++i) {
    const double before = static_cast<double>(i);
    if (!(before < most)) break;
    out.hours |= std::uint32_t{1} << order[i];
    // An hour begun is run in part.
    full_day += std::clamp(most - before, 0.0, 1.0) * day[order[i]];
    last_day += std::clamp(last - before, 0.0, 1.0) * day[order[i]];
  }
  out.ratio = ((out.days - 1) * full_day + last_day) / hours;
  return out;
}

}  // namespace

double ratio_of_start(DayRatios day, std::size_t start, double hours) {
  const double days = floor_of(hours / day_hours);
  const double left = hours - days * day_hours;
  double sum = days * sum_of(day);
  for (std::size_t i = 0; i < hours_a_day; ++i) {
    const double run = std::clamp(left - static_cast<double>(i), 0.0, 1.0);
    sum += run * day[(start + i) % hours_a_day];
  }
  return sum / hours;
}

When when(DayRatios day, double hours, std::size_t run_a_day) {
  When out;
  for (std::size_t hour = 0; hour < hours_a_day; ++hour) {
    const Start start{hour, ratio_of_start(day, hour, hours)};
    if (hour == 0 || start.ratio < out.best.ratio) out.best = start;
    if (hour == 0 || start.ratio > out.worst.ratio) out.worst = start;
  }
  out.usual = sum_of(day) / day_hours;
  out.paused = paused(day, hours, run_a_day);
  out.saving_start_percent = 100 * (1 - out.best.ratio / out.usual);
  out.saving_paused_percent = 100 * (1 - out.paused.ratio / out.usual);
  return out;
}

const Profile* day_of(const Scenario& scenario) {
  const Resolution resolution = resolve(scenario);
  // Nobody knows the hours of a typed intensity.
  if (resolution[Field::carbon_intensity_g_per_kwh].origin == Origin::typed) return nullptr;
  const auto region = static_cast<Row>(resolution[Field::region].value);
  const std::uint8_t profile = tables::regions[region].profile;
  return profile == no_profile ? nullptr : &tables::profiles[profile];
}

std::array<double, hours_a_day> ratios_of(const std::uint16_t (&in_table)[hours_a_day]) {
  std::array<double, hours_a_day> out{};
  for (std::size_t hour = 0; hour < hours_a_day; ++hour) out[hour] = in_table[hour] / Profile::scale;
  return out;
}

}  // namespace pegada
