// SPDX-License-Identifier: Apache-2.0
#include "pegada/ranges/range.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <string>
#include <string_view>

#include "pegada/footprint/evaluate.hpp"
#include "pegada/ranges/vary.hpp"
#include "scenario_of.hpp"
#include "scenarios.hpp"

namespace {

using namespace pegada;
using testing::scenario_of;

Ranges ranges(const Scenario& scenario, const RangeEdits& edits = {}) {
  const Resolution resolution = resolve(scenario);
  REQUIRE(resolution.ok());
  return ranges_of(scenario, resolution, edits);
}

Range range(const Ranges& list, Driver driver) {
  const Range* found = list.find(driver);
  REQUIRE(found != nullptr);
  return *found;
}

TEST_CASE("A driver is described as its field is") {
  for (std::size_t i = 0; i < driver_count; ++i) {
    const DriverDescription& driver = driver_table()[i];
    CHECK(index(driver.driver) == i);
    CHECK(driver.lowest < driver.highest);
    if (!driver.is_field) continue;
    CHECK(std::string_view{driver.id} == describe(driver.field).name);
    CHECK(std::string_view{driver.key} == describe(driver.field).key);
  }
}

TEST_CASE("Low and high are the row's that gives the value; a typed value keeps them in proportion") {
  const auto usual = range(ranges({}), Driver::mfu);
  CHECK(usual.origin == RangeOrigin::row);
  CHECK(usual.of.low < usual.of.value);
  CHECK(usual.of.high > usual.of.value);
  CHECK(usual.citation == resolve({})[Field::mfu_percent].citation);

  const auto typed = range(ranges(scenario_of({{Field::mfu_percent, 40}})), Driver::mfu);
  CHECK(typed.of.low == doctest::Approx(40 * usual.of.low / usual.of.value));
  CHECK(typed.of.high == doctest::Approx(40 * usual.of.high / usual.of.value));
  CHECK(typed.citation == usual.citation);

  // Cut at the field's bounds: no MFU above 100 %, no PUE below 1.
  CHECK(range(ranges(scenario_of({{Field::mfu_percent, 90}})), Driver::mfu).of.high == 100);
  CHECK(range(ranges(scenario_of({{Field::pue, 1.05}})), Driver::pue).of.low == 1);
}

TEST_CASE("What only the reader knows has no range until they give one") {
  const auto list = ranges({});
  CHECK_FALSE(range(list, Driver::training_tokens).varies());
  RangeEdits edits;
  edits.set(Driver::training_tokens, 8e11, 1.5e12);
  const auto edited = range(ranges({}, edits), Driver::training_tokens);
  CHECK(edited.varies());
  CHECK(edited.origin == RangeOrigin::edited);
  CHECK(edited.of.low == 8e11);
  CHECK(edited.of.high == 1.5e12);
}

TEST_CASE("Measured: no range") {
  RangeEdits edits;
  edits.fix(Driver::mfu);
  const auto fixed = range(ranges({}, edits), Driver::mfu);
  CHECK_FALSE(fixed.varies());
  CHECK(fixed.origin == RangeOrigin::fixed);
}

TEST_CASE("Idle power that is a share of TDP has the spread of that share") {
  const auto scenario = scenario_of({{Field::processor, testing::processor_row("a100-40")}});
  const auto idle = range(ranges(scenario), Driver::idle);
  const Resolution resolution = resolve(scenario);
  if (resolution[Field::idle_power_w].origin == Origin::derived) {
    CHECK(idle.of.low / idle.of.value == doctest::Approx(0.09 / 0.11));
    CHECK(idle.of.high / idle.of.value == doctest::Approx(0.15 / 0.11));
  }
  CHECK(idle.varies());
}

TEST_CASE(
    "Drivers are those that matter: no host beside a meter of the facility, no making where none is "
    "counted") {
  const auto none = ranges(scenario_of({{Field::allocation, testing::as(Allocation::none)}}));
  for (const Driver driver : {Driver::memory_factor, Driver::host_factor, Driver::carbon_per_area,
                              Driver::yield, Driver::lifetime, Driver::fab_intensity})
    CHECK(none.find(driver) == nullptr);
  const auto metered = ranges(scenario_of({{Field::kind, testing::as(Kind::energy)},
                                           {Field::measured_energy_kwh, 1000},
                                           {Field::energy_covers, testing::as(EnergyCovers::facility)}}));
  for (const Driver driver : {Driver::mfu, Driver::pue, Driver::host_power, Driver::tdp})
    CHECK(metered.find(driver) == nullptr);
  CHECK(metered.find(Driver::measured_energy) != nullptr);
  // Without hours no making is charged by time; of drives it is.
  const auto without_hours =
      scenario_of({{Field::kind, testing::as(Kind::energy)}, {Field::measured_energy_kwh, 100}});
  for (const Driver driver :
       {Driver::memory_factor, Driver::host_factor, Driver::carbon_per_area, Driver::yield, Driver::lifetime,
        Driver::allocated_share, Driver::die_area, Driver::fab_intensity})
    CHECK(ranges(without_hours).find(driver) == nullptr);
  auto with_drives = without_hours;
  with_drives.set(Field::ssd_tb, 10);
  with_drives.set(Field::retention_days, 30);
  CHECK(ranges(with_drives).find(Driver::lifetime) != nullptr);
  CHECK(ranges(with_drives).find(Driver::ssd_factor) != nullptr);
  CHECK(ranges(with_drives).find(Driver::yield) == nullptr);
}

TEST_CASE("Hostile ranges are faults of their drivers, all at once") {
  constexpr double nan = std::numeric_limits<double>::quiet_NaN();
  constexpr double infinity = std::numeric_limits<double>::infinity();
  RangeEdits edits;
  edits.set(Driver::mfu, nan, 50);
  edits.set(Driver::intensity, 0, infinity);
  edits.set(Driver::pue, 0.5, 2);
  edits.set(Driver::utilisation, 90, 80);
  edits.set(Driver::memory_factor, 0, 1000);
  edits.set(Driver::lifetime, 6, 8);
  edits.set(Driver::occupancy, nan, nan);  // of no training
  const auto list = ranges({}, edits);
  REQUIRE(list.fault_count == 6);
  const auto code_of = [&](Driver driver) {
    for (std::size_t i = 0; i < list.fault_count; ++i)
      if (list.faults[i].driver == driver) return list.faults[i].code;
    return Code::missing;
  };
  CHECK(code_of(Driver::mfu) == Code::not_a_number);
  CHECK(code_of(Driver::intensity) == Code::not_a_number);
  CHECK(code_of(Driver::pue) == Code::out_of_range);
  CHECK(code_of(Driver::utilisation) == Code::out_of_range);
  CHECK(code_of(Driver::memory_factor) == Code::out_of_range);
  CHECK(code_of(Driver::lifetime) == Code::excludes_value);
  for (const Range& range : list) CHECK((range.of.low <= range.of.value && range.of.value <= range.of.high));
}

TEST_CASE(
    "Over the input space: low, value and high in order, within bounds, and a source for what has a range") {
  testing::Random random{31};
  int ranged = 0;
  for (int i = 0; i < 10000; ++i) {
    const Scenario scenario = testing::random_scenario(random);
    const Resolution resolution = resolve(scenario);
    if (!resolution.ok()) continue;
    for (const Range& range : ranges_of(scenario, resolution)) {
      CAPTURE(std::string{describe(range.driver).id});
      REQUIRE(std::isfinite(range.of.low));
      REQUIRE(range.of.low <= range.of.value);
      REQUIRE(range.of.value <= range.of.high);
      REQUIRE(range.of.low >= std::min(range.of.lowest, range.of.value));
      REQUIRE(range.of.high <= std::max(range.of.highest, range.of.value));
      REQUIRE((range.varies() == (range.citation != 0)));
      ranged += range.varies() ? 1 : 0;
    }
  }
  CHECK(ranged > 10000);
}

/// What typing the driver's value would bring about besides: another idle power, other devices for another
/// context. Or what it would not: the host's processors have the defects of the same process.
bool brings_more(Driver driver) {
  return driver == Driver::tdp || driver == Driver::input_tokens || driver == Driver::output_tokens ||
         driver == Driver::batch || driver == Driver::defect_density;
}

TEST_CASE("A driver at another value is the scenario with that value typed") {
  testing::Random random{37};
  std::array<int, driver_count> seen{};
  for (int i = 0; i < 20000; ++i) {
    const Scenario scenario = testing::random_scenario(random);
    const Resolution resolution = resolve(scenario);
    if (!resolution.ok()) continue;
    for (const Range& range : ranges_of(scenario, resolution)) {
      const DriverDescription& driver = describe(range.driver);
      if (!driver.is_field || brings_more(range.driver) || describe(driver.field).whole) continue;
      // A life's hosts draw differently in training and service until one power is typed for both.
      if (range.driver == Driver::host_power && resolution.inputs.kind == Kind::life) continue;
      // What the grid loses is known of the region's figure, not of a typed one.
      if (range.driver == Driver::intensity && resolution.inputs.grid_loss_counted) continue;
      const double value = range.of.value * (0.9 + 0.2 * random.unit());
      Scenario typed = scenario;
      typed.set(driver.field, value);
      const Answer answer = pegada::answer(typed);
      // An idle power above TDP, a yield of models; tokens per second in place of MFU.
      if (!answer.ok() || range.of.value == 0) continue;
      CAPTURE(std::string{driver.id});
      Inputs<double> moved = resolution.inputs;
      vary(range.driver, value, range.of.value, resolution.inputs, moved);
      REQUIRE(evaluate(moved).total.coherent ==
              doctest::Approx(answer.footprint.total.coherent).epsilon(1e-12));
      ++seen[index(range.driver)];
    }
  }
  for (const DriverDescription& driver : driver_table()) {
    CAPTURE(std::string{driver.id});
    if (driver.is_field && !brings_more(driver.driver)) CHECK(seen[index(driver.driver)] > 10);
  }
}

TEST_CASE("A driver at the value entered changes nothing") {
  testing::Random random{41};
  for (int i = 0; i < 5000; ++i) {
    const Scenario scenario = testing::random_scenario(random);
    const Resolution resolution = resolve(scenario);
    if (!resolution.ok()) continue;
    const double total = evaluate(resolution.inputs).total.coherent;
    for (const Range& range : ranges_of(scenario, resolution)) {
      CAPTURE(std::string{describe(range.driver).id});
      Inputs<double> same = resolution.inputs;
      vary(range.driver, range.of.value, range.of.value, resolution.inputs, same);
      // A value that other fields lead to goes through its unit and back.
      REQUIRE(evaluate(same).total.coherent == doctest::Approx(total).epsilon(1e-14));
    }
  }
}

}  // namespace
