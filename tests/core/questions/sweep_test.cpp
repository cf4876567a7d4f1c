// SPDX-License-Identifier: Apache-2.0
// A curve is the scenario with each value typed, and its crossings are where the parts meet.
#include "pegada/questions/sweep.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <vector>

#include "pegada/footprint/record.hpp"
#include "scenario_of.hpp"
#include "scenarios.hpp"

using namespace pegada;
using namespace pegada::testing;
using enum Field;

namespace {

std::vector<SweepPoint> swept(const Scenario& scenario, Field field, const SweepRange& range) {
  REQUIRE(is_sound(range, field));
  std::vector<SweepPoint> points(range.steps);
  points.resize(sweep(scenario, field, range, points));
  return points;
}

std::vector<Crossing> crossed(const Scenario& scenario, Field field, const std::vector<SweepPoint>& points) {
  std::vector<Crossing> found(most_crossings);
  found.resize(crossings(scenario, field, points, found));
  return found;
}

}  // namespace

TEST_CASE("Every number field has a usual range that holds its value, and points that equal the answer") {
  for (const FieldDescription& field : field_table()) {
    if (field.type != FieldType::number) continue;
    const Scenario scenario = scenario_that_asks(field.field);
    const Resolved present = resolve(scenario)[field.field];
    const SweepRange range = usual_range(scenario, field.field);
    CAPTURE(field.name);
    REQUIRE(is_sound(range, field.field));
    if (present.known() && present.value > 0) {
      CHECK(range.from <= present.value);
      CHECK(range.to >= present.value);
    }
    const auto points = swept(scenario, field.field, range);
    CHECK(points.front().value == range.from);
    CHECK(points.back().value == range.to);
    for (std::size_t i = 0; i < points.size(); ++i) {
      if (i > 0) REQUIRE(points[i].value > points[i - 1].value);
      Scenario there = scenario;
      there.set(field.field, points[i].value);
      const Answer out = answer(there);
      REQUIRE(out.ok() == points[i].ok);
      if (!out.ok()) continue;
      REQUIRE(record(out.footprint).total_g == points[i].total_g);
      REQUIRE(record(out.footprint).operational_g == points[i].operational_g);
      REQUIRE(record(out.footprint).embodied_g == points[i].embodied_g);
    }
  }
}

TEST_CASE("Amounts are swept by order of magnitude, shares evenly, whole numbers once each") {
  const SweepRange tokens = usual_range({}, training_tokens);
  CHECK(tokens.log);
  CHECK(tokens.to / tokens.from == doctest::Approx(100).epsilon(1e-12));
  const auto points = swept({}, training_tokens, tokens);
  CHECK(points[1].value / points[0].value == doctest::Approx(points[48].value / points[47].value));
  CHECK_FALSE(usual_range({}, mfu_percent).log);
  CHECK_FALSE(usual_range({}, pue).log);
  const auto few = swept({}, count, {.from = 1, .to = 9, .steps = 40, .log = true});
  CHECK(few.size() == 9);
}

TEST_CASE("On cleaner electricity the making comes to weigh more than the use") {
  const SweepRange range{.from = 0, .to = 1000, .steps = 21, .log = false};
  const auto points = swept({}, carbon_intensity_g_per_kwh, range);
  const auto found = crossed({}, carbon_intensity_g_per_kwh, points);
  REQUIRE(found.size() == 1);
  const Answer there = answer(scenario_of({{carbon_intensity_g_per_kwh, found[0].value}}));
  const FootprintRecord f = record(there.footprint);
  CHECK(f.operational_g == doctest::Approx(f.embodied_g).epsilon(1e-12));
  CHECK(f.total_g == found[0].total_g);
  CHECK(f.operational_g > f.embodied_g);
  const Answer below =
      answer(scenario_of({{carbon_intensity_g_per_kwh, std::nextafter(found[0].value, 0.0)}}));
  CHECK(record(below.footprint).operational_g <= record(below.footprint).embodied_g);
}

TEST_CASE("Where there is no answer there is no figure and no crossing") {
  const Scenario scenario = scenario_of({{active_parameters, 1e9}});
  const auto points = swept(scenario, parameters, {.from = 1e8, .to = 1e10, .steps = 11, .log = true});
  CHECK_FALSE(points.front().ok);
  CHECK(points.front().total_g == 0);
  CHECK(points.back().ok);
}

TEST_CASE("Ranges that are none are refused") {
  constexpr double nan = std::numeric_limits<double>::quiet_NaN();
  constexpr double infinity = std::numeric_limits<double>::infinity();
  CHECK(is_sound({1, 2, 10, false}, pue));
  for (const SweepRange& range :
       {SweepRange{2, 1, 10, false}, SweepRange{1, 1, 10, false}, SweepRange{nan, 2, 10, false},
        SweepRange{1, infinity, 10, false}, SweepRange{0.5, 2, 10, false}, SweepRange{1, 6, 10, false},
        SweepRange{1, 2, 1, false}, SweepRange{1, 2, most_steps + 1, false}})
    CHECK_FALSE(is_sound(range, pue));
  CHECK_FALSE(is_sound({0, 1, 10, true}, ssd_tb));
  CHECK_FALSE(is_sound({0, 1, 10, false}, processor));
}

TEST_CASE("Random scenarios cross where they say") {
  Random random{71};
  int met = 0;
  for (int i = 0; i < 400; ++i) {
    const Scenario scenario = random_scenario(random);
    if (!resolve(scenario).ok()) continue;
    for (const Field field : {carbon_intensity_g_per_kwh, lifetime_years, pue}) {
      const auto points = swept(scenario, field, usual_range(scenario, field));
      for (const Crossing& crossing : crossed(scenario, field, points)) {
        Scenario there = scenario;
        there.set(field, crossing.value);
        const FootprintRecord f = record(answer(there).footprint);
        CHECK(f.operational_g == doctest::Approx(f.embodied_g).epsilon(1e-9));
        ++met;
      }
    }
  }
  CHECK(met > 20);
}
