// SPDX-License-Identifier: Apache-2.0
// The debt and the saving of new hardware, against scenarios answered one by one.
#include "pegada/questions/upgrade.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "pegada/footprint/record.hpp"
#include "scenario_of.hpp"
#include "scenarios.hpp"

using namespace pegada;
using namespace pegada::testing;
using enum Field;

namespace {

constexpr double year_h = 8766;

UpgradePlan planned(const Scenario& scenario, const char* id, double devices = 0) {
  return plan_upgrade(scenario, find_processor(id), devices);
}

FootprintRecord recorded(Scenario scenario) {
  const Answer out = answer(scenario);
  REQUIRE(out.ok());
  return record(out.footprint);
}

Scenario with(Scenario scenario, Field field, double value) {
  scenario.set(field, value);
  return scenario;
}

}  // namespace

TEST_CASE("A training cluster: as many new devices as do the work in the time, and what they save and owe") {
  const Scenario old = scenario_of({{processor, processor_row("v100")}, {count, 512}});
  const UpgradePlan plan = planned(old, "h100-sxm");
  REQUIRE(plan.ok());
  CHECK(plan.devices_now == 512);
  const FootprintRecord now = recorded(old);
  const Scenario next = scenario_of({{processor, processor_row("h100-sxm")}, {count, plan.devices_then}});
  const FootprintRecord then = recorded(next);
  CHECK(then.duration_h <= now.duration_h * (1 + 1e-12));
  CHECK(recorded(with(next, count, plan.devices_then - 1)).duration_h > now.duration_h);
  CHECK(plan.keeps_up);

  const auto f = upgrade_figures(plan);
  const double share = plan.of_now[allocated_share_percent].value / 100;
  const double jobs = year_h * share / (now.device_hours / 512);
  CHECK(f.now.yearly.in(unit::gram) == doctest::Approx(jobs * now.operational_g).epsilon(1e-12));
  CHECK(f.saved.in(unit::gram) ==
        doctest::Approx(jobs * (now.operational_g - then.operational_g)).epsilon(1e-12));
  CHECK(f.saved.coherent > 0);
  const FootprintRecord whole = recorded(with(next, allocation, as(Allocation::whole)));
  CHECK(f.debt().in(unit::gram) == doctest::Approx(whole.embodied_g).epsilon(1e-12));
  CHECK(f.then.complete);
}

TEST_CASE("The same hardware again saves nothing, and takes as many") {
  for (const auto of_job : {Kind::train, Kind::hours, Kind::infer, Kind::life})
    for (const auto kept : {Service::shared, Service::reserved}) {
      const Scenario scenario =
          scenario_of({{kind, as(of_job)}, {service, as(kept)}, {requests_per_day, 3e6}});
      const UpgradePlan plan = planned(scenario, "h100-sxm");
      REQUIRE(plan.ok());
      CHECK(plan.devices_then == plan.devices_now);
      CHECK(plan.keeps_up);
      const auto f = upgrade_figures(plan);
      CHECK(std::abs(f.saved.coherent) <= 1e-12 * f.now.yearly.coherent);
      CHECK(f.debt().coherent == doctest::Approx(f.now.making.coherent).epsilon(1e-12));
    }
}

TEST_CASE("What was typed of the old hardware does not go with the new") {
  const Scenario old = scenario_of({{processor, processor_row("a100-80")},
                                    {tdp_w, 350},
                                    {peak_tflops, 200},
                                    {die_area_mm2, 500},
                                    {power_method, as(PowerMethod::measured)},
                                    {power_w, 300},
                                    {mfu_percent, 41}});
  const UpgradePlan plan = planned(old, "h100-sxm");
  REQUIRE(plan.ok());
  CHECK(plan.of_then[tdp_w].value == 700);
  CHECK(plan.of_then.inputs.power_method == PowerMethod::slope);
  CHECK(plan.of_then[mfu_percent].value == 41);
  CHECK(plan.of_now[power_w].value == 300);
  // A precision goes along where there is one.
  const auto fp8 = std::pair{precision, as(Precision::fp8)};
  CHECK(planned(scenario_of({fp8}), "b200").of_then[precision].origin == Origin::typed);
  CHECK(planned(scenario_of({fp8}), "v100").of_then[precision].value == as(Precision::fp16));
  // Measured tokens say how efficient the run is.
  const UpgradePlan measured =
      planned(scenario_of({{processor, processor_row("a100-80")}, {tokens_per_s, 4e5}}), "h100-sxm");
  REQUIRE(measured.ok());
  CHECK(measured.of_then[mfu_percent].value == measured.of_now[mfu_percent].value);
}

TEST_CASE("Hours known on the old hardware are as many operations on the new") {
  const Scenario training = scenario_of({{processor, processor_row("v100")}, {count, 64}});
  const FootprintRecord run = recorded(training);
  const Scenario hours = scenario_of({{kind, as(Kind::hours)},
                                      {processor, processor_row("v100")},
                                      {count, 64},
                                      {duration_h, run.duration_h}});
  const UpgradePlan by_work = planned(training, "h100-sxm");
  const UpgradePlan by_hours = planned(hours, "h100-sxm");
  REQUIRE(by_hours.ok());
  CHECK(by_hours.devices_then == by_work.devices_then);
  CHECK(upgrade_figures(by_hours).saved.coherent ==
        doctest::Approx(upgrade_figures(by_work).saved.coherent).epsilon(1e-12));
}

TEST_CASE("A reserved service keeps its capacity; idle replicas are no longer all needed") {
  const Scenario old = scenario_of({{kind, as(Kind::infer)},
                                    {processor, processor_row("a100-80")},
                                    {service, as(Service::reserved)},
                                    {replicas, 40},
                                    {requests_per_day, 1e6}});
  const UpgradePlan plan = planned(old, "h100-sxm");
  REQUIRE(plan.ok());
  const double then = plan.of_then.inputs.service.replicas.coherent;
  CHECK(then < 40);
  CHECK(then > 40 * 0.4);
  CHECK(plan.keeps_up);
  const auto f = upgrade_figures(plan);
  const FootprintRecord a = recorded(old);
  const FootprintRecord b = recorded(with(with(old, processor, processor_row("h100-sxm")), replicas, then));
  const double periods = year_h / 24 / plan.of_now[days].value;
  CHECK(f.saved.in(unit::gram) ==
        doctest::Approx(periods * (a.operational_g - b.operational_g)).epsilon(1e-12));
  const UpgradePlan few = planned(with(old, requests_per_day, 1e8), "l4", 1);
  REQUIRE(few.ok());
  CHECK_FALSE(few.keeps_up);
  CHECK(few.devices_then == 1);
}

TEST_CASE("A shared service buys whole replicas for its requests") {
  const Scenario old =
      scenario_of({{kind, as(Kind::infer)}, {processor, processor_row("a100-80")}, {requests_per_day, 5e7}});
  const UpgradePlan plan = planned(old, "h100-sxm");
  REQUIRE(plan.ok());
  CHECK(plan.devices_then < plan.devices_now);
  CHECK(plan.devices_then >= 1);
  CHECK(plan.keeps_up);
  CHECK(upgrade_figures(plan).saved.coherent > 0);
}

TEST_CASE("How many is the reader's choice, and whether they keep up is said") {
  const Scenario old = scenario_of({{processor, processor_row("v100")}, {count, 512}});
  const UpgradePlan one = planned(old, "h100-sxm", 1);
  REQUIRE(one.ok());
  CHECK(one.devices_then == 1);
  CHECK_FALSE(one.keeps_up);
  const UpgradePlan many = planned(old, "h100-sxm", 4096);
  CHECK(many.keeps_up);
  CHECK(upgrade_figures(many).saved.coherent ==
        doctest::Approx(upgrade_figures(one).saved.coherent).epsilon(1e-12));
  CHECK(upgrade_figures(many).debt().coherent ==
        doctest::Approx(4096 * upgrade_figures(one).debt().coherent).epsilon(1e-12));
  CHECK(has_issue(planned(old, "h100-sxm", 1e9).faults, count, Code::out_of_range));
}

TEST_CASE("Questions without an answer say why") {
  const UpgradePlan metered =
      planned(scenario_of({{kind, as(Kind::energy)}, {measured_energy_kwh, 100}}), "h100-sxm");
  CHECK(has_issue(metered.faults, kind, Code::contradicts));
  CHECK_FALSE(planned({}, "custom").ok());
  CHECK(has_issue(planned(scenario_of({{count, -1}}), "h100-sxm").faults, count, Code::out_of_range));
}

TEST_CASE("Unknown making makes the debt a lower bound") {
  const UpgradePlan plan = planned({}, "tpu-v5p");
  REQUIRE(plan.ok());
  CHECK_FALSE(upgrade_figures(plan).then.complete);
}

TEST_CASE("Whatever the scenario and the hardware: finite, not negative, and enough devices") {
  Random random{91};
  int answered = 0;
  for (int i = 0; i < 6000; ++i) {
    const Scenario scenario = random_scenario(random);
    const auto row = static_cast<Row>(random.below(std::size(tables::processors)));
    const UpgradePlan plan = plan_upgrade(scenario, row);
    if (!plan.ok()) continue;
    ++answered;
    const auto f = upgrade_figures(plan);
    REQUIRE(plan.devices_then >= 1);
    REQUIRE(plan.devices_then == std::floor(plan.devices_then));
    for (const double number : {f.debt().coherent, f.now.yearly.coherent, f.then.yearly.coherent,
                                f.now.yearly_energy.coherent, f.then.job.coherent, plan.devices_now}) {
      REQUIRE(std::isfinite(number));
      REQUIRE(number >= 0);
    }
  }
  CHECK(answered > 300);
  MESSAGE(answered << " answered");
}
