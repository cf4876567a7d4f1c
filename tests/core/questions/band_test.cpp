// SPDX-License-Identifier: Apache-2.0
// Intervals of answers: the engine's own where it has them, and what must hold of all.
#include "pegada/questions/band.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <vector>

#include "pegada/ranges/spread.hpp"
#include "scenario_of.hpp"
#include "scenarios.hpp"

using namespace pegada;
using namespace pegada::testing;
using enum Field;

namespace {

std::vector<double> storage(dimension_count * 512);
PointTable table{storage, 512};
Histogram room;

Drawing drawing(std::size_t count = 512, double share = 0.9) {
  table.use(0, Sampling::sobol);
  return {table, count, share, room};
}

std::vector<Band> banded(const Scenario& scenario, Field field, const std::vector<SweepPoint>& points,
                         const RangeEdits& edits = {}) {
  std::vector<Band> bands(points.size());
  sweep_bands(scenario, field, points, edits, drawing(), bands);
  return bands;
}

std::vector<SweepPoint> swept(const Scenario& scenario, Field field, std::size_t steps) {
  SweepRange range = usual_range(scenario, field);
  range.steps = steps;
  std::vector<SweepPoint> points(steps);
  points.resize(sweep(scenario, field, range, points));
  return points;
}

UpgradePlan planned(const Scenario& scenario, const char* id) {
  return plan_upgrade(scenario, find_processor(id));
}

PayBack paid_back(const UpgradePlan& plan, const RangeEdits& edits = {}, std::size_t count = 512) {
  REQUIRE(plan.ok());
  const Ranges ranges = payback_ranges(plan, edits);
  REQUIRE(ranges.ok());
  return payback(plan, ranges, edits, drawing(count));
}

}  // namespace

TEST_CASE("A band is the engine's interval of that point, the swept field itself without a spread") {
  const auto points = swept({}, carbon_intensity_g_per_kwh, 9);
  const auto bands = banded({}, carbon_intensity_g_per_kwh, points);
  static Spread spread;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const Scenario there = scenario_of({{carbon_intensity_g_per_kwh, points[i].value}});
    RangeEdits edits;
    edits.fix(Driver::intensity);
    const Resolution resolution = resolve(there);
    spread.start(uncertain(resolution, ranges_of(there, resolution, edits)));
    spread.draw(table, 512);
    const Interval interval = spread.interval(headline, 0.9);
    REQUIRE(bands[i].known);
    CHECK(bands[i].low_g == interval.low);
    CHECK(bands[i].high_g == interval.high);
    CHECK(bands[i].low_g <= points[i].total_g);
    CHECK(bands[i].high_g >= points[i].total_g);
  }
}

TEST_CASE("What is measured has no band, and an edit that a point contradicts has none there") {
  RangeEdits all;
  for (const DriverDescription& driver : driver_table()) all.fix(driver.driver);
  const auto points = swept({}, training_tokens, 5);
  for (std::size_t i = 0; const Band& band : banded({}, training_tokens, points, all)) {
    REQUIRE(band.known);
    CHECK(band.low_g == doctest::Approx(points[i].total_g).epsilon(1e-12));
    CHECK(band.high_g == doctest::Approx(points[i].total_g).epsilon(1e-12));
    ++i;
  }
  // Idle power follows rated power: a range of watts cannot hold it everywhere.
  RangeEdits idle;
  idle.set(Driver::idle, 90, 130);
  const Scenario typed = scenario_of({{processor, processor_row("custom")},
                                      {tdp_w, 1000},
                                      {peak_tflops, 500},
                                      {memory_gb, 80},
                                      {allocation, as(Allocation::none)}});
  const auto rated = swept(typed, tdp_w, 21);
  const auto bands = banded(typed, tdp_w, rated, idle);
  int with = 0, without = 0;
  for (std::size_t i = 0; i < rated.size(); ++i)
    if (rated[i].ok) ++(bands[i].known ? with : without);
  CHECK(with > 0);
  CHECK(without > 0);
}

TEST_CASE("New hardware pays back within an interval that holds what was entered") {
  const UpgradePlan plan =
      planned(scenario_of({{processor, processor_row("v100")}, {count, 512}}), "h100-sxm");
  const PayBack out = paid_back(plan);
  const auto f = upgrade_figures(plan);
  CHECK(out.years == doctest::Approx(f.debt().coherent / f.saved.coherent).epsilon(1e-12));
  CHECK(out.low < out.years);
  CHECK(out.high > out.years);
  CHECK(out.low > 0);
  CHECK(out.never < 0.1);
  // Twice the draws tell nearly the same.
  const PayBack more = paid_back(plan, {}, 4096);
  CHECK(more.low == doctest::Approx(out.low).epsilon(0.1));
  CHECK(more.high == doctest::Approx(out.high).epsilon(0.1));
}

TEST_CASE("The same hardware again: what both share moves both, so nothing is ever saved") {
  const PayBack out = paid_back(planned(scenario_of({{count, 64}}), "h100-sxm"));
  CHECK(std::isinf(out.years));
  CHECK(std::isinf(out.high));
  CHECK(out.never == 1);
}

TEST_CASE(
    "What was measured of the old says nothing of the new; hours of a job known by them are not drawn") {
  RangeEdits all;
  for (const DriverDescription& driver : driver_table()) all.fix(driver.driver);
  const UpgradePlan plan = planned(scenario_of({{processor, processor_row("v100")}}), "h100-sxm");
  const PayBack out = paid_back(plan, all);
  // The new has an MFU of its own, which nobody measured.
  CHECK(out.never < 0.02);
  CHECK(out.high < out.low * 20);
  const Scenario hours =
      scenario_of({{kind, as(Kind::hours)}, {processor, processor_row("v100")}, {duration_h, 100}});
  RangeEdits longer;
  longer.set(Driver::duration, 50, 200);
  const PayBack with = paid_back(planned(hours, "h100-sxm"), longer);
  const PayBack without = paid_back(planned(hours, "h100-sxm"));
  CHECK(with.low == without.low);
  CHECK(with.high == without.high);
}

TEST_CASE("Worse hardware never pays back; any answer is in order") {
  const PayBack worse = paid_back(planned({}, "v100"));
  CHECK(std::isinf(worse.years));
  CHECK(worse.never > 0.9);
  Random random{101};
  int answered = 0;
  for (int i = 0; i < 1500 && answered < 150; ++i) {
    const Scenario scenario = random_scenario(random);
    const UpgradePlan plan =
        plan_upgrade(scenario, static_cast<Row>(random.below(std::size(tables::processors))));
    if (!plan.ok()) continue;
    ++answered;
    const PayBack out = paid_back(plan, {}, 256);
    REQUIRE_FALSE(std::isnan(out.years));
    REQUIRE(out.low <= out.years * (1 + 1e-12));
    REQUIRE(out.years <= out.high * (1 + 1e-12));
    REQUIRE(out.never >= 0);
    REQUIRE(out.never <= 1);
  }
  CHECK(answered > 100);
}
