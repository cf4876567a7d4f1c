// SPDX-License-Identifier: Apache-2.0
#include "pegada/ranges/spread.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

#include "pegada/footprint/evaluate.hpp"
#include "pegada/ranges/compare.hpp"
#include "pegada/ranges/explain.hpp"
#include "pegada/ranges/tornado.hpp"
#include "scenario_of.hpp"
#include "scenarios.hpp"

namespace {

using namespace pegada;
using testing::as;
using testing::scenario_of;

Uncertain ready(const Scenario& scenario, const RangeEdits& edits = {}) {
  const Resolution resolution = resolve(scenario);
  REQUIRE(resolution.ok());
  const Ranges ranges = ranges_of(scenario, resolution, edits);
  REQUIRE(ranges.ok());
  return uncertain(resolution, ranges);
}

/// Points without a table: computed as they are asked for.
struct Points {
  std::vector<double> storage = std::vector<double>(24 * 4096);
  PointTable table{storage, 4096};
};

std::unique_ptr<Spread> drawn(const Uncertain& scenario, std::size_t count, std::uint32_t seed = 0,
                              Sampling sampling = Sampling::sobol) {
  static Points points;
  points.table.use(seed, sampling);
  auto out = std::make_unique<Spread>();
  out->start(scenario);
  out->draw(points.table, count);
  return out;
}

/// A job whose total is linear in what varies: metered energy of the facility, and drives kept a while.
Scenario linear() {
  return scenario_of({{Field::kind, as(Kind::energy)},
                      {Field::measured_energy_kwh, 1000},
                      {Field::energy_covers, as(EnergyCovers::facility)},
                      {Field::carbon_intensity_g_per_kwh, 300},
                      {Field::ssd_tb, 100},
                      {Field::retention_days, 365.25},
                      {Field::lifetime_years, 5}});
}

RangeEdits all_fixed() {
  RangeEdits out;
  for (const DriverDescription& driver : driver_table()) out.fix(driver.driver);
  return out;
}

TEST_CASE("A linear model: mean and variance of the total are the analytic ones") {
  // Metered energy and the days the drives are kept are triangular, and the total is a sum of multiples of
  // both.
  auto edits = all_fixed();
  edits.set(Driver::measured_energy, 800, 1500);
  edits.set(Driver::retention, 100, 1000);
  const Uncertain scenario = ready(linear(), edits);
  const auto mean_of = [](double low, double mode, double high) { return (low + mode + high) / 3; };
  const auto variance_of = [](double a, double c, double b) {
    return (a * a + b * b + c * c - a * b - a * c - b * c) / 18;
  };
  const auto& ssd = scenario.inputs.ssd;
  const double kwh_a_day = (ssd.capacity * ssd.power * unit::day).in(unit::kilowatt_hour);
  const double g_a_day = 300 * kwh_a_day + (ssd.capacity * ssd.carbon).in(unit::gram) / (5 * 365.25);
  const double mean = 300 * mean_of(800, 1000, 1500) + g_a_day * mean_of(100, 365.25, 1000);
  const double variance =
      300.0 * 300 * variance_of(800, 1000, 1500) + g_a_day * g_a_day * variance_of(100, 365.25, 1000);

  const auto spread = drawn(scenario, 65536);
  CHECK(spread->mean() == doctest::Approx(mean).epsilon(1e-6));
  double sum = 0, squares = 0;
  constexpr int n = 4000;
  for (int i = 0; i < n; ++i) {
    const double x = spread->quantile((i + 0.5) / n);
    sum += x;
    squares += x * x;
  }
  CHECK(squares / n - sum / n * (sum / n) == doctest::Approx(variance).epsilon(1e-3));
}

TEST_CASE("One driver alone: the interval is its own quantiles") {
  auto edits = all_fixed();
  edits.set(Driver::measured_energy, 500, 2000);
  auto scenario = linear();
  scenario.clear(Field::ssd_tb);
  const Uncertain of = ready(scenario, edits);
  const auto spread = drawn(of, 65536);
  const auto& energy = of.ranges.find(Driver::measured_energy)->of;
  const auto interval = spread->interval(headline, 0.9);
  CHECK(interval.low == doctest::Approx(300 * quantile(energy, 0.05)).epsilon(2e-4));
  CHECK(interval.high == doctest::Approx(300 * quantile(energy, 0.95)).epsilon(2e-4));
  CHECK(spread->quantile(0.5) == doctest::Approx(300 * quantile(energy, 0.5)).epsilon(2e-4));
}

TEST_CASE("4,096 Sobol points know the interval as a million plain draws do, within the error stated") {
  const Uncertain scenario = ready({});
  const auto few = drawn(scenario, 4096);
  const auto plain = drawn(scenario, 1U << 20U, 1, Sampling::plain);
  for (std::size_t figure = 0; figure < ranged_figures.size(); ++figure) {
    if (!few->has(figure)) continue;
    const auto a = few->interval(figure, 0.9);
    const auto b = plain->interval(figure, 0.9);
    CHECK(std::abs(a.low - b.low) <= a.low_error + b.low_error);
    CHECK(std::abs(a.high - b.high) <= a.high_error + b.high_error);
  }
  CHECK(few->mean() == doctest::Approx(plain->mean()).epsilon(2e-3));
  // Of the million the ends are known to 0.05 % and 0.1 %, one standard error; a few Sobol points less, many
  // more so.
  const auto many = drawn(scenario, 65536);
  CHECK(many->interval(headline, 0.9).low ==
        doctest::Approx(plain->interval(headline, 0.9).low).epsilon(1e-3));
  CHECK(many->interval(headline, 0.9).high ==
        doctest::Approx(plain->interval(headline, 0.9).high).epsilon(2e-3));
}

TEST_CASE("Any split of a run into parts gives the same digits; another seed gives others") {
  const Uncertain scenario = ready(scenario_of({{Field::kind, as(Kind::infer)}}));
  const auto whole = drawn(scenario, 4096 + 512);
  Points points;
  Spread parts;
  parts.start(scenario);
  for (const std::size_t part : {256UL, 1024UL, 256UL, 3072UL}) parts.draw(points.table, part);
  REQUIRE(parts.drawn() == whole->drawn());
  CHECK(parts.mean() == whole->mean());
  for (const double p : {0.05, 0.5, 0.95}) CHECK(parts.quantile(p) == whole->quantile(p));
  const auto other = drawn(scenario, 4096 + 512, 9);
  CHECK(other->quantile(0.05) != whole->quantile(0.05));
  CHECK(other->quantile(0.05) == doctest::Approx(whole->quantile(0.05)).epsilon(0.02));
}

TEST_CASE("The figure lies inside its interval, whatever the scenario and the share") {
  testing::Random random{43};
  Points points;
  auto spread = std::make_unique<Spread>();
  int checked = 0;
  for (int i = 0; checked < 10000; ++i) {
    const Scenario scenario = testing::random_scenario(random);
    const Resolution resolution = resolve(scenario);
    if (!resolution.ok()) continue;
    ++checked;
    RangeEdits edits;
    for (const Range& range : ranges_of(scenario, resolution)) {
      const double low = range.of.value * random.unit();
      const double high = range.of.value * (1 + 3 * random.unit());
      if (random.once_in(2) && low >= std::max(range.of.lowest, 1e-9) && high <= range.of.highest)
        edits.set(range.driver, low, high);
    }
    const Ranges ranges = ranges_of(scenario, resolution, edits);
    REQUIRE(ranges.ok());
    spread->start(uncertain(resolution, ranges));
    spread->draw(points.table, 64);
    for (std::size_t figure = 0; figure < ranged_figures.size(); ++figure) {
      if (!spread->has(figure)) continue;
      double inner_low = spread->value(figure);
      double inner_high = inner_low;
      for (const double share : interval_shares) {
        const auto interval = spread->interval(figure, share);
        REQUIRE(std::isfinite(interval.low));
        REQUIRE(std::isfinite(interval.high));
        REQUIRE(interval.low <= inner_low);
        REQUIRE(interval.high >= inner_high);
        inner_low = interval.low;
        inner_high = interval.high;
        REQUIRE(interval.low >= 0);
      }
    }
  }
}

TEST_CASE("Ranges without width give the figures as entered, to the bit") {
  testing::Random random{47};
  Points points;
  auto spread = std::make_unique<Spread>();
  int checked = 0;
  for (int i = 0; i < 4000; ++i) {
    const Scenario scenario = testing::random_scenario(random);
    const Resolution resolution = resolve(scenario);
    if (!resolution.ok()) continue;
    RangeEdits edits;
    for (const Range& range : ranges_of(scenario, resolution)) {
      const bool lognormal = range.of.shape == Shape::lognormal && range.of.value < 1e-9;
      if (random.once_in(2) || lognormal)
        edits.fix(range.driver);
      else
        edits.set(range.driver, range.of.value, range.of.value);
    }
    const Ranges ranges = ranges_of(scenario, resolution, edits);
    // What lies outside a factor's bounds cannot be said again as its range.
    if (!ranges.ok()) continue;
    ++checked;
    spread->start(uncertain(resolution, ranges));
    spread->draw(points.table, 16);
    const FootprintRecord entered = record(evaluate(resolution.inputs));
    for (std::size_t figure = 0; figure < ranged_figures.size(); ++figure) {
      if (!spread->has(figure)) continue;
      const auto interval = spread->interval(figure, 0.9);
      const double value = entered.*footprint_fields[ranged_figures[figure]].member;
      REQUIRE(interval.low == value);
      REQUIRE(interval.high == value);
      REQUIRE(interval.low_error == 0);
    }
  }
  CHECK(checked > 500);
}

TEST_CASE("Swings: sorted by width, each what evaluation gives at either end") {
  const Uncertain scenario = ready({});
  const Tornado swings = tornado(scenario.inputs, scenario.ranges);
  REQUIRE(swings.count == scenario.ranges.count);
  double before = swings.list[0].span();
  for (std::size_t i = 0; i < swings.count; ++i) {
    const Swing& swing = swings.list[i];
    const Range& range = scenario.ranges.list[swing.range];
    CHECK((swing.span() <= before || !range.varies()));
    before = swing.span();
    const DriverDescription& driver = describe(range.driver);
    if (!driver.is_field || !range.varies() || range.driver == Driver::tdp) continue;
    const auto at_low = answer(scenario_of({{driver.field, range.of.low}}));
    CHECK(swing.at_low.coherent == doctest::Approx(at_low.footprint.total.coherent).epsilon(1e-12));
  }
}

TEST_CASE("Indices of the total: shares of the variance, dominated by what swings it most") {
  const Uncertain scenario = ready({});
  Points points;
  const auto indices = explain(scenario, points.table, 4096);
  const Tornado swings = tornado(scenario.inputs, scenario.ranges);
  double first = 0;
  std::size_t largest = 0;
  for (std::size_t i = 0; i < scenario.ranges.count; ++i) {
    CHECK(indices[i].total >= indices[i].first - 0.02);
    first += indices[i].first;
    if (indices[i].total > indices[largest].total) largest = i;
    if (!scenario.ranges.list[i].varies()) CHECK(indices[i].total == 0);
  }
  CHECK(first < 1.02);
  CHECK(first > 0.5);
  CHECK(largest == swings.list[0].range);
}

TEST_CASE("Indices of a linear model are the shares of the analytic variance") {
  auto edits = all_fixed();
  edits.set(Driver::measured_energy, 800, 1500);
  edits.set(Driver::retention, 100, 1000);
  const Uncertain scenario = ready(linear(), edits);
  const auto variance_of = [](double a, double c, double b) {
    return (a * a + b * b + c * c - a * b - a * c - b * c) / 18;
  };
  const auto& ssd = scenario.inputs.ssd;
  const double kwh_a_day = (ssd.capacity * ssd.power * unit::day).in(unit::kilowatt_hour);
  const double g_a_day = 300 * kwh_a_day + (ssd.capacity * ssd.carbon).in(unit::gram) / (5 * 365.25);
  const double of_energy = 300.0 * 300 * variance_of(800, 1000, 1500);
  const double of_days = g_a_day * g_a_day * variance_of(100, 365.25, 1000);
  Points points;
  const auto indices = explain(scenario, points.table, 4096);
  for (std::size_t i = 0; i < scenario.ranges.count; ++i) {
    const Range& range = scenario.ranges.list[i];
    if (!range.varies()) continue;
    const double part = (range.driver == Driver::retention ? of_days : of_energy) / (of_days + of_energy);
    CHECK(indices[i].first == doctest::Approx(part).epsilon(0.005));
    CHECK(indices[i].total == doctest::Approx(part).epsilon(0.005));
  }
}

TEST_CASE("Two figures that nothing ties together are drawn apart; the same one is the same") {
  const auto metered = [](double kwh) {
    return scenario_of({{Field::kind, as(Kind::energy)},
                        {Field::measured_energy_kwh, kwh},
                        {Field::energy_covers, as(EnergyCovers::facility)}});
  };
  RangeEdits edits;
  edits.set(Driver::measured_energy, 90, 110);
  const Uncertain a = ready(metered(100), edits);
  const auto dimension_beside = [&](const Scenario& scenario) {
    const Resolution resolution = resolve(scenario);
    const Uncertain b = beside(a, resolution, ranges_of(scenario, resolution, edits));
    for (std::size_t i = 0; i < b.ranges.count; ++i)
      if (b.ranges.list[i].driver == Driver::measured_energy) return b.dimensions[i];
    return dimension_count;
  };
  CHECK(dimension_beside(metered(100)) == index(Driver::measured_energy));
  CHECK(dimension_beside(metered(101)) == driver_count + index(Driver::measured_energy));
}

TEST_CASE("A scenario beside itself is never lower and exactly as much") {
  testing::Random random{53};
  Points points;
  auto ratios = std::make_unique<Histogram>();
  int checked = 0;
  for (int i = 0; i < 3000; ++i) {
    const Scenario scenario = testing::random_scenario(random);
    const Resolution resolution = resolve(scenario);
    if (!resolution.ok() || !(evaluate(resolution.inputs).total.coherent > 0)) continue;
    ++checked;
    const Ranges ranges = ranges_of(scenario, resolution);
    const Uncertain a = uncertain(resolution, ranges);
    const auto same = compare(a, beside(a, resolution, ranges), points.table, 64, 0.9, *ratios);
    REQUIRE(same.lower == 0);
    REQUIRE(same.ratio == 1);
    REQUIRE(same.ratio_range.low == 1);
    REQUIRE(same.ratio_range.high == 1);
  }
  CHECK(checked > 500);
}

TEST_CASE("What two scenarios share moves both: a tenth more tokens is a tenth more in every draw") {
  const Uncertain a = ready({});
  const auto more = scenario_of({{Field::training_tokens, 1.1e12}});
  const Resolution resolution = resolve(more);
  Points points;
  auto ratios = std::make_unique<Histogram>();
  const auto paired =
      compare(a, beside(a, resolution, ranges_of(more, resolution)), points.table, 4096, 0.9, *ratios);
  CHECK(paired.lower == 0);
  CHECK(paired.ratio == doctest::Approx(1.1));
  CHECK(paired.ratio_range.low == doctest::Approx(1.1));
  CHECK(paired.ratio_range.high == doctest::Approx(1.1));

  // Another generation has an MFU of its own, which knows nothing of the first.
  const auto other = scenario_of({{Field::processor, testing::processor_row("a100-80")}});
  const Resolution there = resolve(other);
  const Uncertain b = beside(a, there, ranges_of(other, there));
  for (std::size_t i = 0; i < b.ranges.count; ++i) {
    const Driver driver = b.ranges.list[i].driver;
    if (driver == Driver::mfu) CHECK(b.dimensions[i] == driver_count + index(driver));
    if (driver == Driver::intensity) CHECK(b.dimensions[i] == index(driver));
  }
  const auto apart = compare(a, b, points.table, 4096, 0.9, *ratios);
  CHECK(apart.ratio_range.low < apart.ratio);
  CHECK(apart.ratio_range.high > apart.ratio);
}

}  // namespace
