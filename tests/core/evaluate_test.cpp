// SPDX-License-Identifier: Apache-2.0
// What must hold of every footprint, over ten thousand scenarios and one by one.
#include "pegada/footprint/evaluate.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "pegada/equations/operational.hpp"
#include "pegada/footprint/record.hpp"
#include "pegada/ranges/lanes.hpp"
#include "scenario_of.hpp"
#include "scenarios.hpp"

using namespace pegada;
using namespace pegada::testing;

namespace {

/// Sums of parts are taken in another order than the total, so they may differ in the last bits.
constexpr double rounding = 1e-12;

FootprintRecord record_of(const Scenario& scenario) {
  const Answer answer = pegada::answer(scenario);
  REQUIRE(answer.ok());
  return record(answer.footprint);
}

template <class Check>
void for_answered(std::uint64_t seed, Check check) {
  Random random{seed};
  int answered = 0;
  for (int i = 0; i < 10000; ++i) {
    const Scenario scenario = random_scenario(random);
    const Answer answer = pegada::answer(scenario);
    if (!answer.ok()) continue;
    ++answered;
    check(scenario, answer);
  }
  CHECK(answered > 1000);
}

}  // namespace

TEST_CASE("No figure is ever negative, infinite or not a number") {
  for_answered(11, [](const Scenario&, const Answer& answer) {
    const FootprintRecord footprint = record(answer.footprint);
    for (const auto& field : footprint_fields) {
      const double value = footprint.*field.member;
      CAPTURE(field.name);
      REQUIRE(std::isfinite(value));
      REQUIRE(value >= 0);
    }
  });
}

TEST_CASE("Parts add up") {
  for_answered(12, [](const Scenario&, const Answer& answer) {
    const FootprintRecord f = record(answer.footprint);
    const double operational = f.operational_processors_g + f.operational_host_g + f.operational_storage_g +
                               f.operational_data_g + f.operational_overhead_g;
    const double embodied = f.embodied_die_g + f.embodied_memory_g + f.embodied_packaging_g +
                            f.embodied_card_g + f.embodied_host_g + f.embodied_storage_g;
    REQUIRE(operational == doctest::Approx(f.operational_g).epsilon(rounding));
    REQUIRE(embodied == doctest::Approx(f.embodied_g).epsilon(rounding));
    REQUIRE(f.operational_g + f.embodied_g == doctest::Approx(f.total_g).epsilon(rounding));
  });
}

TEST_CASE("Traced and untraced give the same bits") {
  for_answered(13, [](const Scenario&, const Answer& answer) {
    const auto untraced = evaluate(answer.resolution.inputs);
    REQUIRE(untraced.total.coherent == answer.footprint.total.coherent);
    REQUIRE(untraced.embodied.coherent == answer.footprint.embodied.coherent);
  });
}

TEST_CASE("Two lanes give the bits of two doubles, of every kind and method") {
  for_answered(29, [](const Scenario&, const Answer& answer) {
    const auto& in = answer.resolution.inputs;
    const auto single = figures(evaluate(in));
    const auto pair = figures(evaluate(widen<Lanes>(in)));
    const auto* numbers = reinterpret_cast<const double*>(&single);
    const auto* lanes = reinterpret_cast<const double*>(&pair);
    for (std::size_t i = 0; i < footprint_fields.size(); ++i) {
      CAPTURE(footprint_fields[i].name);
      for (std::size_t lane = 0; lane < lane_count; ++lane) {
        const double of_lane = lanes[lane_count * i + lane];
        REQUIRE((of_lane == numbers[i] || (of_lane != of_lane && numbers[i] != numbers[i])));
      }
    }
  });
}

TEST_CASE("Zero intensity, zero operational carbon; embodied still counts") {
  const FootprintRecord f = record_of(scenario_of({{Field::carbon_intensity_g_per_kwh, 0}}));
  CHECK(f.operational_g == 0);
  CHECK(f.embodied_g > 0);
  CHECK(f.total_g == f.embodied_g);
}

TEST_CASE("Emissions never fall when PUE, intensity, tokens or power rise, nor when yield or lifetime fall") {
  struct Step {
    Field field;
    double from, to;
  };
  for (const Step& step : {Step{Field::pue, 1.1, 1.6}, Step{Field::carbon_intensity_g_per_kwh, 20, 800},
                           Step{Field::training_tokens, 1e11, 2e12}, Step{Field::parameters, 1e9, 7e10},
                           Step{Field::utilisation_percent, 30, 100}, Step{Field::tdp_w, 300, 900},
                           Step{Field::idle_power_w, 10, 200}, Step{Field::host_power_per_device_w, 0, 400},
                           Step{Field::development_overhead, 1, 2.5}, Step{Field::yield, 0.9, 0.4},
                           Step{Field::lifetime_years, 8, 3}, Step{Field::allocated_share_percent, 95, 20},
                           Step{Field::die_area_mm2, 100, 1600}, Step{Field::memory_gb, 16, 192},
                           Step{Field::ssd_tb, 0, 500}, Step{Field::hdd_tb, 0, 500}}) {
    CAPTURE(describe(step.field).name);
    CHECK(record_of(scenario_of({{step.field, step.from}})).total_g <
          record_of(scenario_of({{step.field, step.to}})).total_g);
  }
}

TEST_CASE("Better MFU saves energy, except in the essay's equation, where it cancels") {
  const auto total = [](PowerMethod method, double mfu) {
    return record_of(scenario_of({{Field::power_method, as(method)}, {Field::mfu_percent, mfu}}))
        .operational_g;
  };
  CHECK(total(PowerMethod::slope, 50) < total(PowerMethod::slope, 25));
  CHECK(total(PowerMethod::essay, 50) == doctest::Approx(total(PowerMethod::essay, 25)).epsilon(rounding));
}

TEST_CASE("The essay's equation, E = W · MFU · s · N · PUE · IC, exactly") {
  const auto scenario = scenario_of({{Field::kind, as(Kind::hours)},
                                     {Field::power_method, as(PowerMethod::essay)},
                                     {Field::duration_h, 36},
                                     {Field::count, 64},
                                     {Field::mfu_percent, 40},
                                     {Field::pue, 1.2},
                                     {Field::carbon_intensity_g_per_kwh, 100}});
  const Answer answer = pegada::answer(scenario);
  REQUIRE(answer.ok());
  // 700 W · 0.4 · 129,600 s · 64 · 1.2 · 100 g/kWh, with 1 kWh = 3.6e6 W·s
  const double grams = 700 * 0.4 * 129600 * 64 * 1.2 * (100 / 3.6e6);
  CHECK(record(answer.footprint).operational_g == doctest::Approx(grams).epsilon(rounding));
  const auto& in = answer.resolution.inputs;
  const auto whole = essay_carbon(in.tdp, in.mfu, in.duration, in.count, in.pue, in.intensity);
  CHECK(whole.in(unit::gram) == doctest::Approx(grams).epsilon(rounding));
  CHECK(has_issue(answer.resolution.warnings, Field::power_method, Code::essay_undercounts));
  CHECK_FALSE(answer.terms.has(Term::host_power_w));
}

TEST_CASE("With time from FLOPs the essay's energy is W · FLOPs / peak") {
  const auto f = record_of(scenario_of({{Field::power_method, as(PowerMethod::essay)}}));
  CHECK(f.energy_it_kwh == doctest::Approx(700 * 4.2e22 / 989e12 / 3.6e6).epsilon(rounding));
}

TEST_CASE("A measurement of the system holds its host; one of the device does not") {
  const auto measured = [](PowerCovers covers) {
    return record_of(scenario_of({{Field::power_method, as(PowerMethod::measured)},
                                  {Field::power_w, 600},
                                  {Field::power_covers, as(covers)}}));
  };
  CHECK(measured(PowerCovers::system).operational_host_g == 0);
  CHECK(measured(PowerCovers::device).operational_host_g > 0);
  CHECK(measured(PowerCovers::system).operational_processors_g ==
        measured(PowerCovers::device).operational_processors_g);
}

TEST_CASE("Linear in count for given hours, and in the overhead of development") {
  const auto total = [](double count, double overhead) {
    return record_of(scenario_of(
        {{Field::kind, as(Kind::hours)}, {Field::count, count}, {Field::development_overhead, overhead}}));
  };
  CHECK(total(16, 1).total_g == doctest::Approx(2 * total(8, 1).total_g).epsilon(rounding));
  CHECK(total(8, 2.5).total_g == doctest::Approx(2.5 * total(8, 1).total_g).epsilon(rounding));
  CHECK(total(8, 2.5).duration_h == total(8, 1).duration_h);
}

TEST_CASE("Allocation: nothing, the time used, or the whole hardware") {
  const auto embodied = [](Allocation allocation) {
    return record_of(scenario_of({{Field::allocation, as(allocation)}})).embodied_g;
  };
  CHECK(embodied(Allocation::none) == 0);
  CHECK(embodied(Allocation::time) < embodied(Allocation::whole));
  const Answer whole = pegada::answer(scenario_of({{Field::allocation, as(Allocation::whole)}}));
  CHECK(embodied(Allocation::whole) ==
        doctest::Approx(256 * whole.terms[Term::hardware_g]).epsilon(rounding));
}

TEST_CASE("The chips' boundary leaves out the host and nothing else") {
  const auto chips = record_of(scenario_of({{Field::boundary, as(Boundary::chips)}}));
  const auto server = record_of({});
  CHECK(chips.embodied_host_g == 0);
  CHECK(chips.embodied_die_g == server.embodied_die_g);
  CHECK(chips.embodied_g + server.embodied_host_g == doctest::Approx(server.embodied_g).epsilon(rounding));
}

TEST_CASE("Storage: watts while kept, and its share of life, copies included") {
  const auto f = record_of(scenario_of({{Field::ssd_tb, 100},
                                        {Field::replication, 3},
                                        {Field::retention_days, 10},
                                        {Field::lifetime_years, 4}}));
  const StorageType& drive =
      tables::storage_types[static_cast<Row>(describe(Field::ssd_type).fallback.value())];
  const double kwh = 300 * drive.power_w_per_tb.value() * 240 / 1000;
  CHECK(f.operational_storage_g == doctest::Approx(kwh * 473.01).epsilon(rounding));
  const double grams = 300e3 * drive.embodied_g_per_gb.value() * 10 / (4 * 365.25);
  CHECK(f.embodied_storage_g == doctest::Approx(grams).epsilon(rounding));
}

TEST_CASE("What is unknown is left out and said") {
  const Answer answer = pegada::answer(scenario_of({{Field::processor, processor_row("tpu-v5p")}}));
  REQUIRE(answer.ok());
  CHECK_FALSE(answer.footprint.complete);
  CHECK_FALSE(answer.resolution.inputs.die_known);
  CHECK_FALSE(answer.terms.has(Term::die_g));
  CHECK(answer.terms.has(Term::memory_g));
  CHECK(has_issue(answer.resolution.warnings, Field::processor, Code::incomplete));
}

TEST_CASE("A run longer than the hardware's life says that hardware is replaced") {
  const auto scenario =
      scenario_of({{Field::kind, as(Kind::hours)}, {Field::duration_h, 40000}, {Field::lifetime_years, 2}});
  const Answer answer = pegada::answer(scenario);
  REQUIRE(answer.ok());
  CHECK(has_issue(answer.resolution.warnings, Field::lifetime_years, Code::longer_than_life));
  CHECK(answer.footprint.life_share.coherent > 1);
}
