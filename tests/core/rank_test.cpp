// SPDX-License-Identifier: Apache-2.0
// A row of a ranking is the scenario with that id applied, no more and no less.
#include "pegada/rank.hpp"

#include <doctest/doctest.h>

#include <array>
#include <vector>

#include "pegada/footprint/record.hpp"
#include "scenario_of.hpp"
#include "scenarios.hpp"

using namespace pegada;
using namespace pegada::testing;

namespace {

std::vector<RankRow> regions_of(const Scenario& scenario) {
  std::vector<RankRow> rows(region_rows);
  rows.resize(rank_regions(scenario, rows));
  return rows;
}

std::vector<RankRow> processors_of(const Scenario& scenario) {
  std::vector<RankRow> rows(processor_rows);
  rows.resize(rank_processors(scenario, rows));
  return rows;
}

void check_rows(const Scenario& scenario, const std::vector<RankRow>& rows, Field field) {
  for (const RankRow& row : rows) {
    Scenario applied = scenario;
    applied.set(field, row.row);
    const Answer answer = pegada::answer(applied);
    REQUIRE(answer.ok() == row.available);
    if (!answer.ok()) continue;
    const FootprintRecord footprint = record(answer.footprint);
    REQUIRE(footprint.total_g == row.total_g);
    REQUIRE(footprint.operational_g == row.operational_g);
    REQUIRE(footprint.embodied_g == row.embodied_g);
    REQUIRE(footprint.duration_h == row.duration_h);
    REQUIRE(answer.footprint.complete == row.complete);
  }
}

}  // namespace

TEST_CASE("Every row equals the applied row, bit for bit") {
  Random random{21};
  for (int i = 0; i < 60; ++i) {
    const Scenario scenario = random_scenario(random);
    check_rows(scenario, regions_of(scenario), Field::region);
    check_rows(scenario, processors_of(scenario), Field::processor);
  }
}

TEST_CASE("Rows stand in blocks, each by total") {
  const auto block = [](const RankRow& row) {
    return !row.available ? 3 : !row.comparable ? 2 : row.complete ? 0 : 1;
  };
  for (const auto& rows : {regions_of({}), processors_of({})})
    for (std::size_t i = 1; i < rows.size(); ++i) {
      CHECK(block(rows[i - 1]) <= block(rows[i]));
      if (block(rows[i - 1]) == block(rows[i]) && rows[i].available)
        CHECK(rows[i - 1].total_g <= rows[i].total_g);
    }
}

TEST_CASE("Direct figures are not ranked among life-cycle ones") {
  for (const RankRow& row : regions_of({}))
    CHECK(row.comparable == (tables::regions[row.row].basis == Basis::life_cycle));
  const auto virginia = regions_of(scenario_of({{Field::region, region_row("us-srvc")}}));
  for (const RankRow& row : virginia)
    CHECK(row.comparable == (tables::regions[row.row].basis == Basis::direct));
}

TEST_CASE("One row is the current one; custom rows are listed only then") {
  const auto current = [](const std::vector<RankRow>& rows) {
    int count = 0;
    for (const RankRow& row : rows) count += row.current ? 1 : 0;
    return count;
  };
  CHECK(current(regions_of({})) == 1);
  CHECK(current(processors_of({})) == 1);
  CHECK(regions_of({}).size() == region_rows - 1);
  const auto own =
      scenario_of({{Field::region, region_row("custom")}, {Field::carbon_intensity_g_per_kwh, 50}});
  CHECK(regions_of(own).size() == region_rows);
}

TEST_CASE("Hardware whose die is unknown ranks apart, as 'at least'") {
  bool after_complete = false;
  for (const RankRow& row : processors_of({})) {
    if (!row.available) break;
    if (!row.complete) after_complete = true;
    if (after_complete) CHECK_FALSE(row.complete);
  }
  CHECK(after_complete);
}
