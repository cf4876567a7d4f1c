// SPDX-License-Identifier: Apache-2.0
// A solution put back gives the budget again; where there is none, it says why and by how much.
#include "pegada/questions/solve.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>

#include "pegada/footprint/record.hpp"
#include "scenario_of.hpp"
#include "scenarios.hpp"

using namespace pegada;
using namespace pegada::testing;
using enum Field;

namespace {

double figure(const Scenario& scenario, Budget budget) {
  const Answer out = answer(scenario);
  REQUIRE(out.ok());
  const FootprintRecord f = record(out.footprint);
  return budget == Budget::total_g         ? f.total_g
         : budget == Budget::operational_g ? f.operational_g
                                           : f.energy_facility_kwh;
}

Scenario with(Scenario scenario, Field field, double value) {
  scenario.set(field, value);
  return scenario;
}

constexpr Budget budgets[] = {Budget::total_g, Budget::operational_g, Budget::energy_facility_kwh};
constexpr Field asked[] = {training_tokens,           parameters, duration_h,  device_hours,
                           requests_per_day,          count,      mfu_percent, pue,
                           carbon_intensity_g_per_kwh};

}  // namespace

TEST_CASE("Seven billion parameters on a budget of ten tonnes") {
  const Solution out = solve({}, Budget::total_g, 10e6, training_tokens);
  REQUIRE(out.outcome == Solved::met);
  CHECK(out.exact);
  CHECK(out.figure == doctest::Approx(10e6).epsilon(1e-9));
  CHECK(figure(with({}, training_tokens, out.value), Budget::total_g) == out.figure);
}

TEST_CASE("What a value gives, that value solves") {
  Random random{51};
  int rounds = 0, solved = 0;
  for (int i = 0; i < 1500; ++i) {
    const Scenario scenario = random_scenario(random);
    const Field field = asked[random.below(std::size(asked))];
    const Budget budget = budgets[random.below(3)];
    const Scenario there = with(scenario, field, admitted_value(random, describe(field)));
    if (!resolve(there).ok()) continue;
    const double target = figure(there, budget);
    if (!(target > 0)) continue;
    ++rounds;
    const Solution out = solve(scenario, budget, target, field);
    CAPTURE(describe(field).name);
    CAPTURE(target);
    REQUIRE(out.outcome != Solved::no_answer);
    // A jump of the model may have the target on no value the search meets; it then says by how much.
    if (out.outcome != Solved::met) {
      CHECK(std::isfinite(out.figure));
      continue;
    }
    const double reached = figure(with(scenario, field, out.value), budget);
    REQUIRE(reached == out.figure);
    if (out.exact) {
      ++solved;
      REQUIRE(std::abs(reached - target) <= 1e-9 * target);
    } else {
      REQUIRE(reached <= target);
    }
  }
  CHECK(rounds > 150);
  CHECK(solved >= rounds * 98 / 100);
  MESSAGE(solved << " of " << rounds << " solved exactly");
}

TEST_CASE("Each field is solved for in the plainest scenario that asks for it") {
  for (const Field field : asked)
    for (const Budget budget : budgets) {
      const Scenario scenario = scenario_that_asks(field);
      const double now = figure(scenario, budget);
      const Solution same = solve(scenario, budget, now, field);
      CAPTURE(describe(field).name);
      CHECK(same.outcome == Solved::met);
      CHECK(same.exact);
      const Solution twice = solve(scenario, budget, 2 * now, field);
      const bool counts = budget == Budget::energy_facility_kwh ? field != carbon_intensity_g_per_kwh : true;
      // More devices do the same work in less time.
      if (field == count || !counts) {
        CHECK(twice.outcome != Solved::met);
        continue;
      }
      REQUIRE(twice.outcome == Solved::met);
      CHECK(twice.exact);
      CHECK(figure(with(scenario, field, twice.value), budget) == doctest::Approx(2 * now).epsilon(1e-9));
    }
}

TEST_CASE("Whole numbers stay within the budget") {
  const Scenario scenario = scenario_of({{kind, as(Kind::hours)}, {duration_h, 10}});
  const double one = figure(with(scenario, count, 1), Budget::total_g);
  const Solution out = solve(scenario, Budget::total_g, 7.5 * one, count);
  REQUIRE(out.outcome == Solved::met);
  CHECK(out.value == 7);
  CHECK_FALSE(out.exact);
  CHECK(out.figure <= 7.5 * one);
}

TEST_CASE("What cannot be met says why, and what comes nearest") {
  const double now = figure({}, Budget::total_g);
  const Solution low = solve({}, Budget::total_g, now / 100, pue);
  CHECK(low.outcome == Solved::too_low);
  CHECK(low.value == 1);
  CHECK(low.figure == figure(with({}, pue, 1), Budget::total_g));
  const Solution high = solve({}, Budget::total_g, now * 100, pue);
  CHECK(high.outcome == Solved::too_high);
  CHECK(high.value == 5);
  CHECK(solve({}, Budget::total_g, now * 2, duration_h).outcome == Solved::flat);
  CHECK(solve({}, Budget::energy_facility_kwh, 1, carbon_intensity_g_per_kwh).outcome == Solved::flat);
  const Solution none = solve(scenario_of({{processor, -1}}), Budget::total_g, 1e6, pue);
  CHECK(none.outcome == Solved::no_answer);
  CHECK(has_issue(none.faults, processor, Code::unknown_id));
}

TEST_CASE("A field whose absence is the only fault is solved for") {
  const Scenario scenario = scenario_of({{region, region_row("custom")}});
  REQUIRE_FALSE(resolve(scenario).ok());
  const Solution out = solve(scenario, Budget::operational_g, 1e6, carbon_intensity_g_per_kwh);
  REQUIRE(out.outcome == Solved::met);
  CHECK(figure(with(scenario, carbon_intensity_g_per_kwh, out.value), Budget::operational_g) ==
        doctest::Approx(1e6).epsilon(1e-9));
}

TEST_CASE("Values at which another field is at fault are passed over, to the last of them") {
  // No fewer parameters than are active.
  const Scenario scenario = scenario_of({{kind, as(Kind::infer)}, {active_parameters, 2e10}});
  const Scenario least = with(scenario, parameters, 2e10);
  const Solution out = solve(scenario, Budget::total_g, figure(least, Budget::total_g), parameters);
  REQUIRE(out.outcome == Solved::met);
  CHECK(out.exact);
}

TEST_CASE("At a jump the solution stays within the target") {
  // One more device holds the model: what waits with it steps up.
  const Scenario scenario = scenario_of({{kind, as(Kind::infer)},
                                         {service, as(Service::reserved)},
                                         {requests_per_day, 1},
                                         {processor, processor_row("h100-sxm")}});
  const double one = figure(with(scenario, parameters, 1e9), Budget::total_g);
  const Solution out = solve(scenario, Budget::total_g, 1.5 * one, parameters);
  REQUIRE(out.outcome == Solved::met);
  CHECK_FALSE(out.exact);
  CHECK(out.figure <= 1.5 * one);
  const double next = figure(with(scenario, parameters, std::nextafter(out.value, 1e15)), Budget::total_g);
  CHECK(next > 1.5 * one);
}

TEST_CASE("Targets that are no amount are refused, and fields that are no number") {
  constexpr double infinity = std::numeric_limits<double>::infinity();
  for (const double target : {std::numeric_limits<double>::quiet_NaN(), -1.0, 0.0, -0.0, infinity, -infinity})
    CHECK(solve({}, Budget::total_g, target, pue).outcome == Solved::bad_target);
  CHECK(solve({}, Budget::total_g, 1e6, processor).outcome == Solved::bad_field);
  CHECK(solve({}, Budget::total_g, 1e6, allocation).outcome == Solved::bad_field);
  for (const double target : {1e-300, 5e-324, 1e300})
    CHECK(solve({}, Budget::total_g, target, pue).outcome != Solved::met);
}

TEST_CASE("Every number field answers to every budget, without end or nonsense") {
  for (const FieldDescription& field : field_table()) {
    if (field.type != FieldType::number) continue;
    const Scenario scenario = scenario_that_asks(field.field);
    if (!resolve(scenario).ok()) continue;
    for (const Budget budget : budgets)
      for (const double factor : {0.1, 1.0, 3.0}) {
        const Solution out = solve(scenario, budget, factor * figure(scenario, budget), field.field);
        CAPTURE(field.name);
        REQUIRE(out.outcome < Solved::no_answer);
        REQUIRE(std::isfinite(out.value));
        REQUIRE(out.figure == figure(with(scenario, field.field, out.value), budget));
      }
  }
}
