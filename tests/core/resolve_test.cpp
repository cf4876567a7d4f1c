// SPDX-License-Identifier: Apache-2.0
// Who gives a field its value, which fields matter, and what is refused.
#include <doctest/doctest.h>

#include <limits>

#include "scenario_of.hpp"
#include "scenarios.hpp"

using namespace pegada;
using namespace pegada::testing;

namespace {
constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double nan = std::numeric_limits<double>::quiet_NaN();
}  // namespace

TEST_CASE("Typed beats preset beats default") {
  const Resolution defaults = resolve({});
  CHECK(defaults[Field::count].origin == Origin::fallback);
  CHECK(defaults[Field::tdp_w].origin == Origin::preset);
  CHECK(defaults[Field::idle_power_w].origin == Origin::derived);
  CHECK(defaults[Field::precision].origin == Origin::derived);
  CHECK(defaults[Field::pue].origin == Origin::fallback);

  const Resolution typed = resolve(scenario_of({{Field::tdp_w, 650}, {Field::count, 8}, {Field::pue, 1.08}}));
  CHECK(typed[Field::tdp_w].value == 650);
  CHECK(typed[Field::tdp_w].origin == Origin::typed);
  CHECK(typed[Field::count].value == 8);
  CHECK(typed[Field::pue].value == 1.08);
}

TEST_CASE("Every resolved preset or default number names its source") {
  for (Row row = 0; row < tables::custom_processor; ++row) {
    const Resolution resolution = resolve(scenario_of({{Field::processor, static_cast<double>(row)}}));
    for (std::size_t i = 0; i < field_count; ++i) {
      const Resolved& field = resolution.fields[i];
      if (describe(static_cast<Field>(i)).type != FieldType::number) continue;
      CAPTURE(line_of(tables::processor_ids, row));
      CAPTURE(describe(static_cast<Field>(i)).name);
      if (field.origin == Origin::preset || field.origin == Origin::fallback) CHECK(field.citation != 0);
    }
  }
}

TEST_CASE("A direct region's converted figure stands in when the life cycle is asked for, and only then") {
  const Region& virginia = tables::regions[static_cast<Row>(region_row("us-srvc"))];
  REQUIRE(virginia.basis == Basis::direct);
  REQUIRE(virginia.life_cycle_g_per_kwh.known());
  const auto in_basis = [](const char* region, Basis basis) {
    return resolve(
        scenario_of({{Field::region, region_row(region)}, {Field::carbon_intensity_basis, as(basis)}}));
  };
  const Resolution own = resolve(scenario_of({{Field::region, region_row("us-srvc")}}));
  CHECK(own.basis == Basis::direct);
  CHECK(own[Field::carbon_intensity_g_per_kwh].value == virginia.carbon_intensity_g_per_kwh.value());
  const Resolution converted = in_basis("us-srvc", Basis::life_cycle);
  CHECK(converted.basis == Basis::life_cycle);
  CHECK(converted[Field::carbon_intensity_g_per_kwh].value == virginia.life_cycle_g_per_kwh.value());
  CHECK(converted[Field::carbon_intensity_g_per_kwh].citation == virginia.life_cycle_g_per_kwh.citation);
  // A life-cycle figure cannot be made direct.
  const Resolution brazil = in_basis("br", Basis::direct);
  CHECK(brazil.ok());
  CHECK(brazil.basis == Basis::life_cycle);
}

TEST_CASE("Losses of the grid are counted where they are known and asked for") {
  const double virginia = region_row("us-srvc");
  const auto total = [&](GridLosses losses) {
    const Answer answer =
        pegada::answer(scenario_of({{Field::region, virginia}, {Field::grid_losses, as(losses)}}));
    return answer.footprint.operational.coherent;
  };
  const double loss = tables::regions[static_cast<Row>(virginia)].grid_loss_percent.value() / 100;
  REQUIRE(loss > 0);
  CHECK(total(GridLosses::included) == doctest::Approx(total(GridLosses::none) / (1 - loss)).epsilon(1e-12));
  CHECK_FALSE(resolve({}).active.has(Field::grid_losses));
}

TEST_CASE("The place's PUE: a data centre's own, then a desktop's, then the industry's") {
  const double sao_paulo = region_row("aws.sa-east-1");
  const Figure& published = tables::regions[static_cast<Row>(sao_paulo)].pue;
  REQUIRE(published.known());
  CHECK(resolve(scenario_of({{Field::region, sao_paulo}}))[Field::pue].value == published.value());
  const auto desktop =
      scenario_of({{Field::processor, processor_row("rtx-4090")}, {Field::region, region_row("br")}});
  CHECK(resolve(desktop)[Field::pue].value == 1);
  CHECK(resolve(scenario_of({{Field::region, region_row("br")}}))[Field::pue].value == 1.54);
}

TEST_CASE("The best precision leaves FP8 out unless it is asked for") {
  const Resolution best = resolve({});
  CHECK(best[Field::peak_tflops].value == 989);
  const Resolution asked = resolve(scenario_of({{Field::precision, as(Precision::fp8)}}));
  CHECK(asked[Field::peak_tflops].value == doctest::Approx(1979).epsilon(0.001));
  const Resolution p100 = resolve(scenario_of({{Field::processor, processor_row("p100")}}));
  CHECK(p100[Field::peak_tflops].value > 0);
}

TEST_CASE("A precision the processor does not list is refused where it was chosen") {
  const auto scenario =
      scenario_of({{Field::processor, processor_row("v100")}, {Field::precision, as(Precision::bf16)}});
  const Resolution resolution = resolve(scenario);
  REQUIRE_FALSE(resolution.ok());
  CHECK(has_issue(resolution.faults, Field::precision, Code::not_available));
}

TEST_CASE("A processor without a known peak works for hours, and asks for a peak for FLOPs") {
  const double epyc = processor_row("epyc-7763");
  CHECK(has_issue(resolve(scenario_of({{Field::processor, epyc}})).faults, Field::peak_tflops,
                  Code::needs_peak));
  CHECK(resolve(scenario_of({{Field::processor, epyc}, {Field::peak_tflops, 5}})).ok());
  CHECK(resolve(scenario_of({{Field::processor, epyc}, {Field::kind, as(Kind::hours)}})).ok());
}

TEST_CASE("A custom processor asks for what it needs, all at once") {
  const Resolution bare = resolve(scenario_of({{Field::processor, processor_row("custom")}}));
  CHECK(has_issue(bare.faults, Field::tdp_w, Code::missing));
  CHECK(has_issue(bare.faults, Field::peak_tflops, Code::needs_peak));
  const Resolution described = resolve(scenario_of({{Field::processor, processor_row("custom")},
                                                    {Field::tdp_w, 300},
                                                    {Field::peak_tflops, 200},
                                                    {Field::custom_idle_w, 30}}));
  REQUIRE(described.ok());
  CHECK(described[Field::idle_power_w].value == 30);
  CHECK_FALSE(described.inputs.die_known);
}

TEST_CASE("A custom region needs its intensity") {
  const double custom = region_row("custom");
  CHECK(has_issue(resolve(scenario_of({{Field::region, custom}})).faults, Field::carbon_intensity_g_per_kwh,
                  Code::missing));
  CHECK(resolve(scenario_of({{Field::region, custom}, {Field::carbon_intensity_g_per_kwh, 0}})).ok());
}

TEST_CASE("Every number refuses what is not finite and what is out of its bounds, and names the bounds") {
  for (const FieldDescription& field : field_table()) {
    CAPTURE(field.name);
    Scenario scenario = scenario_that_asks(field.field);
    for (const double hostile :
         {nan, infinity, -infinity, field.lowest - 1, field.highest * 2 + 1, -1e300, 1e300}) {
      CAPTURE(hostile);
      scenario.set(field.field, hostile);
      const Resolution resolution = resolve(scenario);
      REQUIRE_FALSE(resolution.ok());
      REQUIRE(resolution.faults.size() == 1);
      const Issue& fault = resolution.faults[0];
      CHECK(fault.field == field.field);
      CHECK(fault.lowest == field.lowest);
      CHECK(fault.highest == field.highest);
      const bool finite = hostile - hostile == 0;
      if (field.type != FieldType::number)
        CHECK(fault.code == Code::unknown_id);
      else
        CHECK(fault.code == (finite ? Code::out_of_range : Code::not_a_number));
    }
  }
}

TEST_CASE("All faults are found at once") {
  const Resolution resolution = resolve(scenario_of({{Field::count, 2.5},
                                                     {Field::pue, 0.9},
                                                     {Field::mfu_percent, 0},
                                                     {Field::lifetime_years, nan},
                                                     {Field::active_parameters, 8e9}}));
  CHECK(has_issue(resolution.faults, Field::count, Code::not_whole));
  CHECK(has_issue(resolution.faults, Field::pue, Code::out_of_range));
  CHECK(has_issue(resolution.faults, Field::mfu_percent, Code::out_of_range));
  CHECK(has_issue(resolution.faults, Field::lifetime_years, Code::not_a_number));
  CHECK(has_issue(resolution.faults, Field::active_parameters, Code::exceeds));
  CHECK(resolution.faults.size() == 5);
}

TEST_CASE("Hours and device-hours say the same thing twice") {
  const auto both =
      scenario_of({{Field::kind, as(Kind::hours)}, {Field::duration_h, 10}, {Field::device_hours, 100}});
  CHECK(has_issue(resolve(both).faults, Field::device_hours, Code::conflict));
  const auto device =
      scenario_of({{Field::kind, as(Kind::hours)}, {Field::device_hours, 2560}, {Field::count, 256}});
  CHECK(resolve(device)[Field::duration_h].value == doctest::Approx(10));
}

TEST_CASE("A field that does not matter is not looked at") {
  CHECK(resolve(scenario_of({{Field::duration_h, -1}})).ok());
  CHECK(resolve(scenario_of({{Field::kind, as(Kind::hours)}, {Field::mfu_percent, -1}})).ok());
  CHECK(resolve(scenario_of({{Field::allocation, as(Allocation::none)}, {Field::yield, 0}})).ok());
  CHECK_FALSE(resolve({}).active.has(Field::duration_h));
  CHECK_FALSE(resolve({}).active.has(Field::ssd_type));
}

TEST_CASE("Idle power above TDP is refused") {
  const Resolution resolution = resolve(scenario_of({{Field::idle_power_w, 800}}));
  REQUIRE(has_issue(resolution.faults, Field::idle_power_w, Code::exceeds));
  CHECK(resolution.faults[0].highest == 700);
}

TEST_CASE("A spinning drive is no solid-state one") {
  const double hdd = describe(Field::hdd_type).fallback.value();
  CHECK(has_issue(resolve(scenario_of({{Field::ssd_tb, 1}, {Field::ssd_type, hdd}})).faults, Field::ssd_type,
                  Code::unknown_id));
  CHECK(resolve(scenario_of({{Field::hdd_tb, 1}, {Field::hdd_type, hdd}})).ok());
}

TEST_CASE("What is unusual is said and does not block") {
  const Resolution resolution = resolve(scenario_of({{Field::mfu_percent, 70}, {Field::pue, 2.5}}));
  CHECK(resolution.ok());
  CHECK(has_issue(resolution.warnings, Field::mfu_percent, Code::unusual_high));
  CHECK(has_issue(resolution.warnings, Field::pue, Code::unusual_high));
  CHECK(has_issue(resolve(scenario_of({{Field::mfu_percent, 2}})).warnings, Field::mfu_percent,
                  Code::unusual_low));
}

TEST_CASE("A model too large for the memory is flagged") {
  // 16 bytes a parameter: 10^12 parameters need 16 TB, 8 devices of 80 GB have 0.64.
  const Resolution resolution = resolve(scenario_of({{Field::parameters, 1e12}, {Field::count, 8}}));
  CHECK_FALSE(resolution.fits_memory);
  CHECK(has_issue(resolution.warnings, Field::parameters, Code::does_not_fit));
  CHECK(resolve({}).fits_memory);
}
