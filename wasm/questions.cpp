// SPDX-License-Identifier: Apache-2.0
#include <emscripten/bind.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "asked.hpp"
#include "pegada/questions/band.hpp"
#include "pegada/questions/rank_all.hpp"
#include "pegada/questions/solve.hpp"
#include "pegada/questions/sweep.hpp"
#include "pegada/questions/upgrade.hpp"
#include "pegada/questions/when.hpp"

/// The bridge of the questions turned around. `questions.js` checks what JavaScript sends and names what it
/// gets. Where something is not said, JavaScript sends not-a-number.
namespace pegada::bridge {
namespace {

Histogram room;  // for draws; large

val row_of(std::initializer_list<double> numbers) {
  Outbox out;
  for (const double number : numbers) out.put(number);
  return out.send();
}

val refused(const Issues& issues) {
  val out = val::object();
  out.set("ok", false);
  out.set("issues", issue_rows(issues));
  return out;
}

/// Four numbers: the outcome, the value, the figure, whether exact.
val solved(unsigned budget, double target, unsigned field) {
  const Solution found = solve(asked(), static_cast<Budget>(budget), target, static_cast<Field>(field));
  val out = val::object();
  out.set("rows",
          row_of({static_cast<double>(found.outcome), found.value, found.figure, found.exact ? 1.0 : 0.0}));
  out.set("issues", issue_rows(found.faults));
  return out;
}

std::array<SweepPoint, most_steps> sweep_points;
std::array<Band, most_steps> bands;

/// Eight numbers a point: the value, whether it is answered, total, operational, embodied, whether it has an
/// interval, low and high.
val sweep_rows(std::size_t count) {
  Outbox out;
  for (std::size_t i = 0; i < count; ++i) {
    const SweepPoint& point = sweep_points[i];
    const Band& band = bands[i];
    for (const double number : {point.value, point.ok ? 1.0 : 0.0, point.total_g, point.operational_g,
                                point.embodied_g, band.known ? 1.0 : 0.0, band.low_g, band.high_g})
      out.put(number);
  }
  return out.send();
}

val crossing_rows(const Scenario& scenario, Field field, std::span<const SweepPoint> points) {
  std::array<Crossing, most_crossings> found;
  const std::size_t count = crossings(scenario, field, points, found);
  Outbox out;
  for (std::size_t i = 0; i < count; ++i) out.put(found[i].value);
  return out.send();
}

val swept(unsigned of_field, double from, double to, double steps, double points) {
  const Field field = static_cast<Field>(of_field);
  const Scenario scenario = asked();
  const Resolution here = resolve(scenario);
  SweepRange range = usual_range(scenario, field);
  if (!std::isnan(from)) range.from = from;
  if (!std::isnan(to)) range.to = to;
  if (!std::isnan(steps)) range.steps = static_cast<std::size_t>(std::clamp(steps, 0.0, 1e6));
  if (!(range.from > 0)) range.log = false;
  val out = val::object();
  out.set("sound", is_sound(range, field));
  out.set("issues", issue_rows(here.faults));
  // A range that is wrong here is a fault; one that a point of the sweep alone contradicts has no band there.
  Ranges ranges;
  if (here.ok()) ranges = sweep_ranges(scenario, here, field, edits());
  out.set("range_issues", range_issue_rows(ranges));
  if (!is_sound(range, field) || !ranges.ok()) return out;
  const std::size_t count = sweep(scenario, field, range, sweep_points);
  const std::span<const SweepPoint> curve{sweep_points.data(), count};
  const std::size_t draws = even(points);
  sweep_bands(scenario, field, curve, edits(), {table_for(draws, here), draws, share_of(here), room}, bands);
  out.set("log", range.log);
  out.set("current", here[field].known() ? val(here[field].value) : val::null());
  out.set("rows", sweep_rows(count));
  out.set("crossings", crossing_rows(scenario, field, curve));
  return out;
}

AllPairs pairs;
std::array<double, pair_count> totals;

val all_ranked() {
  const Scenario scenario = asked();
  rank_all(scenario, pairs, totals);
  val out = val::object();
  // Two numbers a row: which, and whether all of its making is known.
  Outbox rows;
  for (std::size_t i = 0; i < pairs.processor_count; ++i) {
    rows.put(pairs.processors[i].row);
    rows.put(pairs.processors[i].complete ? 1 : 0);
  }
  out.set("processors", rows.send());
  // Two numbers a column: which, and whether its intensity has the basis of the scenario's.
  Outbox columns;
  for (std::size_t i = 0; i < pairs.region_count; ++i) {
    columns.put(pairs.regions[i].row);
    columns.put(pairs.regions[i].comparable ? 1 : 0);
  }
  out.set("regions", columns.send());
  out.set("current",
          row_of({static_cast<double>(pairs.current_processor), static_cast<double>(pairs.current_region)}));
  out.set("totals", copied(totals.data(), pairs.processor_count * pairs.region_count));
  return out;
}

/// Five numbers: devices, grams and kilowatt-hours a year, grams of making, hours of a job.
val side_row(const UpgradeSide<double>& side, double devices) {
  return row_of({devices, side.yearly.in(unit::gram), side.yearly_energy.in(unit::kilowatt_hour),
                 side.making.in(unit::gram), side.job.in(unit::hour)});
}

val upgraded(unsigned processor, double devices, double points) {
  const UpgradePlan plan =
      plan_upgrade(asked(), static_cast<Row>(processor), std::isnan(devices) ? 0 : devices);
  if (!plan.ok()) return refused(plan.faults);
  const Ranges ranges = payback_ranges(plan, edits());
  val out = val::object();
  out.set("ok", ranges.ok());
  if (!ranges.ok()) {
    out.set("issues", row_of({}));
    out.set("range_issues", range_issue_rows(ranges));
    return out;
  }
  const std::size_t draws = even(points);
  const auto figures = upgrade_figures(plan);
  const PayBack back =
      payback(plan, ranges, edits(), {table_for(draws, plan.of_now), draws, share_of(plan.of_now), room});
  out.set("keeps_up", plan.keeps_up);
  out.set("complete", figures.then.complete);
  out.set("points", static_cast<double>(draws));
  out.set("rows", row_of({figures.debt().in(unit::gram), figures.saved.in(unit::gram), back.years, back.low,
                          back.high, back.never}));
  out.set("old", side_row(figures.now, plan.devices_now));
  out.set("new", side_row(figures.then, plan.devices_then));
  return out;
}

/// Three numbers an hour: its ratio, low, high.
val hour_rows(const Profile& profile) {
  const auto ratio = ratios_of(profile.ratio);
  const auto low = ratios_of(profile.low);
  const auto high = ratios_of(profile.high);
  Outbox out;
  for (std::size_t hour = 0; hour < hours_a_day; ++hour)
    for (const double number : {ratio[hour], low[hour], high[hour]}) out.put(number);
  return out.send();
}

val when_to_run(double hours, double run_a_day) {
  const Scenario scenario = asked();
  const Profile* profile = day_of(scenario);
  val out = val::object();
  out.set("available", profile != nullptr);
  if (profile == nullptr) return out;
  const auto day = ratios_of(profile->ratio);
  const When found =
      when(day, hours, std::isnan(run_a_day) ? usual_hours_a_day : static_cast<std::size_t>(run_a_day));
  out.set("series", text(profile->series));
  out.set("time_zone", text(profile->time_zone));
  out.set("citation", static_cast<unsigned>(profile->citation));
  out.set("hours", hour_rows(*profile));
  out.set("rows", row_of({static_cast<double>(found.best.hour), found.best.ratio,
                          static_cast<double>(found.worst.hour), found.worst.ratio, found.usual,
                          static_cast<double>(found.paused.hours), found.paused.ratio, found.paused.days,
                          found.saving_start_percent, found.saving_paused_percent}));
  return out;
}

}  // namespace
}  // namespace pegada::bridge

EMSCRIPTEN_BINDINGS(pegada_questions) {
  using namespace pegada::bridge;
  emscripten::function("_solve", &solved);
  emscripten::function("_sweep", &swept);
  emscripten::function("_rankAll", &all_ranked);
  emscripten::function("_upgrade", &upgraded);
  emscripten::function("_when", &when_to_run);
}
