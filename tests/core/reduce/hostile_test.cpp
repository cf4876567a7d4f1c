// SPDX-License-Identifier: Apache-2.0
// Whatever is combined with whatever: no negative mass, no share above its bounds; and amounts that are none.
#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <memory>
#include <string_view>
#include <vector>

#include "levers.hpp"

using namespace pegada;
using namespace pegada::testing;

namespace {

/// Of what is typed, and of every share; what follows from other fields may be larger than one would type.
void check_bounds(const Alternative& there) {
  for (const auto& field : field_table()) {
    if (field.type != FieldType::number || !there.resolution.active.has(field.field)) continue;
    const Resolved& value = there.resolution[field.field];
    const bool share = std::string_view{field.unit} == "%";
    if (!value.known() || (value.origin != Origin::typed && !share)) continue;
    CAPTURE(std::string{field.name});
    CAPTURE(static_cast<int>(value.origin));
    REQUIRE(value.value >= (value.origin == Origin::typed ? field.lowest : 0));
    REQUIRE(value.value <= field.highest);
  }
}

struct Drawer {
  std::vector<double> storage = std::vector<double>(24 * 256);
  PointTable points{storage, 256};
  std::unique_ptr<Histogram> room = std::make_unique<Histogram>();

  std::optional<Comparison> draw(const Scenario& scenario, const Alternative& there) {
    const Resolution resolution = resolve(scenario);
    const Ranges ranges = ranges_of(scenario, resolution);
    REQUIRE(ranges.ok());
    points.use(0, Sampling::sobol);
    return paired(uncertain(resolution, ranges), there, points, 256, 0.9, *room);
  }
};

bool has_fault(const LeverIssues& issues, Lever lever, Code code) {
  for (std::size_t i = 0; i < issues.count; ++i)
    if (issues.list[i].lever == lever && issues.list[i].code == code) return true;
  return false;
}

}  // namespace

TEST_CASE("Random measures: masses finite and not negative, no share out of its bounds") {
  Random random{611};
  int answered = 0;
  for (int i = 0; i < 12000; ++i) {
    const Scenario scenario = random_scenario(random);
    const Measures measures = random_measures(random);
    REQUIRE(faults_of(measures).count == 0);
    if (!resolve(scenario).ok()) continue;
    CAPTURE(i);
    const Alternative there = alternative(scenario, {}, measures);
    if (!there.ok()) continue;
    ++answered;
    for (const double number : {there.figures.total_g, there.figures.operational_g, there.figures.embodied_g,
                                there.figures.energy_facility_kwh, there.figures.duration_h}) {
      REQUIRE(std::isfinite(number));
      REQUIRE(number >= 0);
    }
    if (there.figures.request_s) REQUIRE(*there.figures.request_s >= 0);
    check_bounds(there);
  }
  CHECK(answered > 600);
}

TEST_CASE("The interval of the ratio holds the ratio") {
  Random random{612};
  Drawer drawer;
  int drawn = 0;
  for (int i = 0; i < 4000 && drawn < 200; ++i) {
    const Scenario scenario = random_scenario(random);
    const Measures measures = random_measures(random);
    const Resolution resolution = resolve(scenario);
    if (!resolution.ok() || !(reduction_figures(resolution).total_g > 0)) continue;
    const Alternative there = alternative(scenario, {}, measures);
    if (!there.ok()) continue;
    CAPTURE(i);
    const auto out = drawer.draw(scenario, there);
    REQUIRE(out);
    ++drawn;
    REQUIRE(std::isfinite(out->ratio));
    REQUIRE(out->ratio_range.low <= out->ratio);
    REQUIRE(out->ratio <= out->ratio_range.high);
    REQUIRE(out->ratio_range.low >= 0);
    REQUIRE(out->lower >= 0);
    REQUIRE(out->lower <= 1);
  }
  CHECK(drawn > 100);
}

TEST_CASE("A reader's own ranges go with what levers change, and stay without faults") {
  Random random{613};
  int edited = 0;
  for (int i = 0; i < 8000; ++i) {
    const Scenario scenario = random_scenario(random);
    const Measures measures = random_measures(random);
    const Resolution resolution = resolve(scenario);
    if (!resolution.ok()) continue;
    CAPTURE(i);
    RangeEdits edits;
    for (const DriverDescription& driver : driver_table()) {
      const double value = resolution[driver.field].value;
      if (!driver.is_field || value < driver.lowest || value > driver.highest || random.once_in(2)) continue;
      const double low = value * random.unit();
      const double high = value * (1 + random.unit());
      edits.set(driver.driver, low < driver.lowest ? driver.lowest : low,
                high > driver.highest ? driver.highest : high);
    }
    REQUIRE(ranges_of(scenario, resolution, edits).ok());
    const Alternative there = alternative(scenario, edits, measures);
    if (!there.ok()) continue;
    ++edited;
    const Ranges ranges = ranges_of(there.applied.scenario, there.resolution, there.applied.edits);
    for (std::size_t n = 0; n < ranges.fault_count; ++n) {
      CAPTURE(std::string{describe(ranges.faults[n].driver).id});
      CAPTURE(ranges.faults[n].value);
      CAPTURE(static_cast<int>(ranges.faults[n].code));
      REQUIRE(ranges.ok());
    }
  }
  CHECK(edited > 400);
}

TEST_CASE("A lever that another has in it changes nothing beside it") {
  for (std::size_t i = 0; i < lever_count; ++i) {
    const auto whole = static_cast<Lever>(i);
    for (const Lever part : contained_in(whole)) {
      CAPTURE(std::string{describe(part).id});
      Measures both = only(whole);
      both.put(part, describe(part).lowest);
      const Alternative alone = alternative(training(), {}, only(whole));
      const Alternative beside = alternative(training(), {}, both);
      REQUIRE(alone.ok());
      REQUIRE(beside.ok());
      CHECK(beside.applied[part].fate == Fate::contained);
      CHECK_FALSE(beside.applied[part].effect);
      CHECK(same_bits(alone.figures, beside.figures));
    }
  }
}

TEST_CASE("Amounts that are no number, out of bounds, broken where they count, or no row: all at once") {
  Measures measures;
  measures.put(Lever::batch_skipping, std::numeric_limits<double>::quiet_NaN());
  measures.put(Lever::lora, std::numeric_limits<double>::infinity());
  measures.put(Lever::data_sampling, -std::numeric_limits<double>::infinity());
  measures.put(Lever::e2_train, 0.5);
  measures.put(Lever::lower_pue, 0.99);
  measures.put(Lever::higher_mfu, 100.01);
  measures.put(Lever::batching, 2.5);
  measures.put(Lever::partitioning, 8);
  measures.put(Lever::time_of_day, 12.25);
  measures.put(Lever::region, static_cast<double>(std::size(tables::regions)) - 1);
  measures.put(Lever::fab_place, -1);
  const LeverIssues issues = faults_of(measures);
  CHECK(issues.count == 11);
  for (const Lever lever : {Lever::batch_skipping, Lever::lora, Lever::data_sampling})
    CHECK(has_fault(issues, lever, Code::not_a_number));
  for (const Lever lever : {Lever::e2_train, Lever::lower_pue, Lever::higher_mfu, Lever::partitioning})
    CHECK(has_fault(issues, lever, Code::out_of_range));
  for (const Lever lever : {Lever::batching, Lever::time_of_day})
    CHECK(has_fault(issues, lever, Code::not_whole));
  for (const Lever lever : {Lever::region, Lever::fab_place})
    CHECK(has_fault(issues, lever, Code::unknown_id));
  CHECK(has_fault(faults_of(only(Lever::region, 1.5)), Lever::region, Code::unknown_id));
  CHECK(has_fault(faults_of(only(Lever::region, NAN)), Lever::region, Code::unknown_id));
}

TEST_CASE(
    "Both ends of every amount are admitted, what lies beyond is not, and levers without one take any") {
  for (std::size_t i = 0; i < lever_count; ++i) {
    const auto lever = static_cast<Lever>(i);
    const LeverRow& row = describe(lever);
    CAPTURE(std::string{row.id});
    CHECK(faults_of(only(lever)).count == 0);
    if (takes(lever) == Takes::nothing) CHECK(faults_of(only(lever, NAN)).count == 0);
    if (takes(lever) != Takes::number) continue;
    for (const double end : {row.lowest, row.highest}) CHECK(faults_of(only(lever, end)).count == 0);
    for (const double beyond : {row.lowest - 1e-9, row.highest + 1e-9})
      CHECK(faults_of(only(lever, beyond)).count == 1);
  }
}
