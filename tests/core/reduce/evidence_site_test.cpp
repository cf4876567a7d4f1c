// SPDX-License-Identifier: Apache-2.0
// What levers of place and of hardware's making change, against the model's own rankings and tables.
#include <doctest/doctest.h>

#include <vector>

#include "levers.hpp"
#include "pegada/questions/when.hpp"
#include "pegada/rank.hpp"

using namespace pegada;
using namespace pegada::testing;
using enum Field;

namespace {

double die(const Taken& out) {
  return out.left([](const auto& f) { return f.embodied_die; });
}

}  // namespace

TEST_CASE("Another region equals its row of the ranking, bit for bit") {
  const Taken out = taken(training(), Lever::region);
  const auto row = static_cast<Row>(*out.lever.amount);
  std::vector<RankRow> rows(region_rows);
  const std::size_t count = rank_regions(training(), rows);
  const ReductionFigures after = reduction_figures(out.after.resolution);
  bool found = false;
  for (std::size_t i = 0; i < count; ++i) {
    if (rows[i].row != row) continue;
    found = true;
    CHECK(rows[i].comparable);
    CHECK(bits_of(rows[i].total_g) == bits_of(after.total_g));
    CHECK(bits_of(rows[i].operational_g) == bits_of(after.operational_g));
  }
  CHECK(found);
  CHECK(after.total_g < reduction_figures(out.before.resolution).total_g);
}

TEST_CASE("Half of the hours of a day: the ratio of a paused job, in twice the time") {
  const Taken out = taken(hours_known(), Lever::time_of_day);
  const Profile* profile = day_of(hours_known());
  REQUIRE(profile != nullptr);
  const When found = when(ratios_of(profile->ratio), 300);
  CHECK(out.left([](const auto& f) { return f.operational; }) ==
        doctest::Approx(found.paused.ratio / found.usual).epsilon(1e-12));
  CHECK(out.lever.elapsed == 2);
}

TEST_CASE("Half from wind: the mean of grid and wind") {
  const Taken out =
      taken(scenario_of({{carbon_intensity_g_per_kwh, 400}, {carbon_intensity_basis, as(Basis::life_cycle)}}),
            Lever::source_mix);
  const double wind = constants::wind_g_per_kwh.value();
  CHECK(wind == 11);
  CHECK(out.value(carbon_intensity_g_per_kwh) == doctest::Approx((400 + wind) / 2).epsilon(1e-12));
  CHECK(fate_of(scenario_of({{carbon_intensity_g_per_kwh, 10}}), Lever::source_mix) == Fate::unavailable);
}

TEST_CASE("A PUE of 1.1 adds a tenth to the energy of computing") {
  const Taken out = taken(scenario_of({{pue, 1.58}}), Lever::lower_pue);
  const auto& f = out.after.footprint;
  CHECK((f.energy_facility / f.energy_it).coherent == doctest::Approx(1.1).epsilon(1e-12));
  CHECK(fate_of(scenario_of({{pue, 1.05}}), Lever::lower_pue) == Fate::unavailable);
}

TEST_CASE("Six years in place of five: five sixths of the making; eight: five eighths") {
  const Scenario five = scenario_of({{lifetime_years, 5}});
  CHECK(die(taken(five, Lever::longer_life)) == doctest::Approx(5.0 / 6).epsilon(1e-12));
  CHECK(die(taken(five, Lever::refurbished)) == doctest::Approx(5.0 / 8).epsilon(1e-12));
  CHECK(fate_of(scenario_of({{lifetime_years, 7}}), Lever::longer_life) == Fate::unavailable);
}

TEST_CASE("Hardware in use for 85 % of the time is charged in proportion") {
  CHECK(die(taken(scenario_of({{allocated_share_percent, 50}}), Lever::higher_allocation)) ==
        doctest::Approx(50.0 / 85).epsilon(1e-12));
}

TEST_CASE("Half of the data on hard disks") {
  const Taken out = taken(scenario_of({{ssd_tb, 40}, {hdd_tb, 3}}), Lever::cold_storage);
  CHECK(out.value(ssd_tb) == 20);
  CHECK(out.value(hdd_tb) == 23);
  CHECK(fate_of({}, Lever::cold_storage) == Fate::unavailable);
}

TEST_CASE("The densest drive has the least carbon of all") {
  const Taken out = taken(training(), Lever::denser_ssd);
  const auto carbon = [](const Answer& a) {
    return tables::storage_types[static_cast<Row>(a.resolution[ssd_type].value)].embodied_g_per_gb.value();
  };
  for (const StorageType& drive : tables::storage_types)
    if (drive.solid_state && drive.embodied_g_per_gb.known())
      CHECK(carbon(out.after) <= drive.embodied_g_per_gb.value());
  CHECK(out.left([](const auto& f) { return f.embodied_storage; }) ==
        doctest::Approx(carbon(out.after) / carbon(out.before)).epsilon(1e-12));
}

TEST_CASE("A cleaner fab and its gases burnt make the die lighter") {
  CHECK(die(taken({}, Lever::fab_place)) < 1);
  const Taken burnt = taken({}, Lever::abatement);
  CHECK(die(burnt) < 1);
  CHECK(burnt.value(abatement_percent) == as(Abatement::percent_99));
}

TEST_CASE("A described processor gets the memory that its model needs, and no more") {
  const Scenario custom = scenario_of({{processor, processor_row("custom")},
                                       {tdp_w, 500},
                                       {peak_tflops, 300},
                                       {custom_idle_w, 50},
                                       {die_area_mm2, 600},
                                       {count, 512},
                                       {parameters, 7e9},
                                       {memory_gb, 80}});
  const Taken out = taken(custom, Lever::memory_size);
  CHECK(out.value(memory_gb) < 80);
  CHECK(out.value(memory_gb) ==
        doctest::Approx(7e9 * constants::training_bytes_per_parameter.value() / 1e9 / 512).epsilon(1e-12));
  CHECK(fate_of(training(), Lever::memory_size) == Fate::unavailable);
}
