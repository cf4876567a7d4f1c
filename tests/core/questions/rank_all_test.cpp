// SPDX-License-Identifier: Apache-2.0
// Every cell is the scenario with that processor in that region, bit for bit.
#include "pegada/questions/rank_all.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <vector>

#include "pegada/answer.hpp"
#include "scenario_of.hpp"
#include "scenarios.hpp"

using namespace pegada;
using namespace pegada::testing;
using enum Field;

namespace {

AllPairs pairs;
std::vector<double> totals(pair_count);

Answer at(const Scenario& scenario, std::size_t p, std::size_t r) {
  Scenario there = scenario;
  there.set(processor, pairs.processors[p].row);
  there.set(region, pairs.regions[r].row);
  return answer(there);
}

/// Whether the pair has an answer.
bool check_pair(const Scenario& scenario, std::size_t p, std::size_t r) {
  const Answer full = at(scenario, p, r);
  const double total = totals[p * pairs.region_count + r];
  CAPTURE(line_of(tables::processor_ids, pairs.processors[p].row));
  CAPTURE(line_of(tables::region_ids, pairs.regions[r].row));
  REQUIRE(full.ok() == !std::isnan(total));
  if (!full.ok()) return false;
  REQUIRE(full.footprint.total.in(unit::gram) == total);
  REQUIRE(full.footprint.complete == pairs.processors[p].complete);
  REQUIRE((full.resolution.basis == resolve(scenario).basis) == pairs.regions[r].comparable);
  return true;
}

}  // namespace

TEST_CASE("Cells equal full evaluation, bit for bit, whatever is typed") {
  Random random{61};
  int answered[std::size(kind_ids)] = {}, refused = 0;
  for (int i = 0; i < 600; ++i) {
    Scenario scenario = random_scenario(random);
    const auto of_job = random.below(std::size(kind_ids));
    scenario.set(kind, static_cast<double>(of_job));
    rank_all(scenario, pairs, totals);
    for (int n = 0; n < 40; ++n) {
      const auto p = random.below(pairs.processor_count);
      const auto r = random.below(pairs.region_count);
      const bool ok = check_pair(scenario, p, r);
      ++(ok ? answered[of_job] : refused);
    }
  }
  for (const int of_kind : answered) CHECK(of_kind > 200);
  CHECK(refused > 1000);
  MESSAGE(answered[0] << " train, " << answered[1] << " infer, " << answered[2] << " hours, " << answered[3]
                      << " energy, " << answered[4] << " life; " << refused << " refused");
}

TEST_CASE("Every pair of the default scenario") {
  rank_all({}, pairs, totals);
  CHECK(pairs.processor_count == processor_rows - 1);
  CHECK(pairs.region_count == region_rows - 1);
  for (std::size_t p = 0; p < pairs.processor_count; p += 7)
    for (std::size_t r = 0; r < pairs.region_count; ++r) check_pair({}, p, r);
  const Answer here = answer({});
  CHECK(totals[pairs.current_processor * pairs.region_count + pairs.current_region] ==
        here.footprint.total.in(unit::gram));
}

TEST_CASE("PUE: typed, the region's, the desktop's, the default, and none where the facility was metered") {
  const Scenario facility = scenario_of(
      {{kind, as(Kind::energy)}, {measured_energy_kwh, 100}, {energy_covers, as(EnergyCovers::facility)}});
  const Scenario desktop = scenario_of({{server, server_row("workstation")}});
  for (const Scenario& scenario :
       {scenario_of({{pue, 1.3}}), scenario_of({{pue, 0.5}}), facility, desktop, Scenario{},
        scenario_of({{grid_losses, as(GridLosses::included)}}),
        scenario_of({{carbon_intensity_basis, as(Basis::life_cycle)}}),
        scenario_of({{carbon_intensity_g_per_kwh, 50}, {processor, processor_row("rtx-4090")}}),
        scenario_of({{region, region_row("custom")}, {carbon_intensity_g_per_kwh, 50}}),
        scenario_of({{region, -3}, {processor, 1e9}})}) {
    rank_all(scenario, pairs, totals);
    for (std::size_t p = 0; p < pairs.processor_count; p += 11)
      for (std::size_t r = 0; r < pairs.region_count; r += 3) check_pair(scenario, p, r);
  }
}

TEST_CASE("Custom rows stand among the others only where they are the scenario's own") {
  rank_all(scenario_of({{processor, processor_row("custom")}, {tdp_w, 500}, {peak_tflops, 300}}), pairs,
           totals);
  CHECK(pairs.processor_count == processor_rows);
  CHECK(pairs.processors[pairs.current_processor].row == tables::custom_processor);
}
