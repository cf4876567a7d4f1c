// SPDX-License-Identifier: Apache-2.0
#include <emscripten/bind.h>

#include <algorithm>
#include <array>

#include "mailbox.hpp"
#include "pegada/reduce/clover/mix.hpp"

/// The bridge of Clover. `clover.js` checks what JavaScript sends and names what it gets; the scenario lies
/// in the first letter, the question in an inbox of its own.
namespace pegada::bridge {
namespace {

using namespace clover;

/// Which family (-1: the rows), lambda, requests a second, milliseconds, devices (0: as many as the base
/// needs), g/kWh, which trace (-1: none), how many rows; then five numbers a row.
constexpr std::size_t head_size = 8;
std::array<double, head_size + 5 * most_rows> inbox{};
val clover_inbox() { return val(emscripten::typed_memory_view(inbox.size(), inbox.data())); }

std::array<TableRow, most_rows> rows;
Room room;  // large

/// As many points of the front as a curve needs, and those that are chosen at some hour.
constexpr std::size_t shown_points = 192;
std::array<bool, most_configurations> shown;

val row_of(std::initializer_list<double> numbers) {
  Outbox out;
  for (const double number : numbers) out.put(number);
  return out.send();
}

double flag(bool yes) { return yes ? 1.0 : 0.0; }

Question question() {
  Question out{.carbon_weight = inbox[1],
               .rate = of(inbox[2], unit::per_second),
               .target = of(inbox[3] * 1e-3, unit::second),
               .devices = inbox[4],
               .base_intensity = of(inbox[5], unit::gram_per_kilowatt_hour)};
  if (inbox[0] >= 0) {
    out.family = &tables::clover_families[static_cast<std::size_t>(inbox[0])];
    return out;
  }
  const auto count = std::min(static_cast<std::size_t>(inbox[7]), most_rows);
  for (std::size_t i = 0; i < count; ++i) {
    const double* row = inbox.data() + head_size + 5 * i;
    rows[i] = {row[0], row[1], row[2], row[3], row[4]};
  }
  out.table = {rows.data(), count};
  return out;
}

void mark(const Mix& mix) {
  const std::size_t last = mix.front.points.size() - 1;
  std::fill(shown.begin(), shown.end(), false);
  for (std::size_t i = 0; i < shown_points; ++i) shown[i * last / (shown_points - 1)] = true;
}

/// A point's place among those shown.
double place_of_point(std::size_t point) {
  return static_cast<double>(
      std::count(shown.begin(), shown.begin() + static_cast<std::ptrdiff_t>(point), true));
}

/// Thirty numbers a point: how many slices, seven sizes, seven variants; accuracy in percent, g and J a
/// request, ms, utilisation, objective, FLOPs a request; eight shares.
val front_rows(const Mix& mix) {
  Outbox out;
  for (std::size_t i = 0; i < mix.front.points.size(); ++i) {
    if (!shown[i]) continue;
    const Candidate& point = mix.front.points[i];
    const Configuration& here = point.configuration;
    const Served served = served_by(here, mix.menu, mix.rate);
    out.put(here.count);
    for (const auto size : here.sizes) out.put(size);
    for (const auto variant : here.variants) out.put(variant);
    for (const double number :
         {served.accuracy.in(unit::percent), carbon_of(mix, point, mix.machine.intensity).in(unit::gram),
          request_energy_it(mix.machine, mix.rate, served.energy).in(unit::joule),
          served.latency().in(unit::second)*1e3, served.utilisation.coherent,
          objective(mix, point, mix.machine.intensity), served.operations.in(unit::flop)})
      out.put(number);
    for (const auto share : served.shares) out.put(share.coherent);
  }
  return out.send();
}

val base_row(const Mix& mix) {
  const Base& base = mix.base;
  return row_of({static_cast<double>(base.variant), base_carbon(mix, mix.machine.intensity).in(unit::gram),
                 mix.base_carbon.in(unit::gram), base.served.accuracy.in(unit::percent),
                 base.served.latency().in(unit::second)*1e3, base.devices, flag(base.within),
                 base.served.utilisation.coherent,
                 request_energy_it(mix.machine, base.rate, base.served.energy).in(unit::joule),
                 base.served.operations.in(unit::flop)});
}

CarbonIntensity<double> hour_of(std::size_t trace, std::size_t hour) {
  return of(tables::clover_hours[hour].g_per_kwh[trace].value(), unit::gram_per_kilowatt_hour);
}

/// Four numbers an hour: g/kWh, which point is chosen, and grams a request of that and of the base.
val day_rows(const Mix& mix, std::size_t trace) {
  Outbox out;
  for (std::size_t hour = 0; hour < std::size(tables::clover_hours); ++hour) {
    const auto now = hour_of(trace, hour);
    const std::size_t point = choose(mix, now);
    out.put(now.in(unit::gram_per_kilowatt_hour));
    out.put(place_of_point(point));
    out.put(carbon_of(mix, mix.front.points[point], now).in(unit::gram));
    out.put(base_carbon(mix, now).in(unit::gram));
  }
  return out.send();
}

val clover_serving() {
  const Serving serving = serving_of(asked());
  val out = val::object();
  out.set("available", static_cast<unsigned>(serving.available));
  out.set("issues", issue_rows(serving.resolution.faults));
  return out;
}

val clover_mix() {
  const Serving serving = serving_of(asked());
  const Question asked_for = question();
  const Mix found = mix(serving.machine, asked_for, room);
  const Front& front = found.front;
  val out = val::object();
  out.set("outcome", static_cast<unsigned>(found.outcome));
  const double most = (front.most_within * of(found.devices, unit::one)).in(unit::per_second);
  out.set("limits", row_of({flag(front.any_meets), most, flag(front.any_serves),
                            front.least_latency.in(unit::second)*1e3}));
  out.set("base", base_row(found));
  out.set("summary", row_of({}));
  out.set("front", row_of({}));
  out.set("day", row_of({}));
  if (found.outcome != Outcome::served) return out;

  const auto now = found.machine.intensity;
  const std::size_t best = choose(found, now);
  const bool has_day = inbox[6] >= 0;
  const auto trace = has_day ? static_cast<std::size_t>(inbox[6]) : 0;
  mark(found);
  shown[best] = true;
  for (std::size_t hour = 0; has_day && hour < std::size(tables::clover_hours); ++hour)
    shown[choose(found, hour_of(trace, hour))] = true;
  const Saving saving =
      saving_of(found, asked_for.family, front.points[best], now, utilisation_range(serving));
  out.set("summary", row_of({found.devices, fewest_devices(found), static_cast<double>(front.tried),
                             static_cast<double>(front.points.size()), flag(found.machine.complete),
                             place_of_point(best), now.in(unit::gram_per_kilowatt_hour), saving.value,
                             saving.low, saving.high, flag(saving.ranged)}));
  out.set("front", front_rows(found));
  if (has_day) out.set("day", day_rows(found, trace));
  return out;
}

}  // namespace
}  // namespace pegada::bridge

EMSCRIPTEN_BINDINGS(pegada_clover) {
  using namespace pegada::bridge;
  emscripten::function("_cloverServing", &clover_serving);
  emscripten::function("_cloverInbox", &clover_inbox);
  emscripten::function("_clover", &clover_mix);
}
