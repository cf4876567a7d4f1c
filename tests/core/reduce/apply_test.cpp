// SPDX-License-Identifier: Apache-2.0
// A lever is no more than edits of the scenario: typed by hand they give the same bits.
#include "pegada/reduce/apply.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>

#include "levers.hpp"

using namespace pegada;
using namespace pegada::testing;

namespace {

/// What the form holds in the end, typed into an empty one: nothing of a cleared field stays behind.
Scenario typed_anew(const Scenario& scenario) {
  Scenario out;
  for (const auto& field : field_table())
    if (scenario.has(field.field)) out.set(field.field, scenario[field.field]);
  return out;
}

/// The changed fields, typed or emptied one by one in the scenario there was.
Scenario edited_by_hand(Scenario scenario, const Scenario& aim) {
  for (const auto& field : field_table()) {
    const Field f = field.field;
    if (!aim.has(f) && scenario.has(f)) scenario.clear(f);
    if (aim.has(f) && (!scenario.has(f) || bits_of(scenario[f]) != bits_of(aim[f]))) scenario.set(f, aim[f]);
  }
  return scenario;
}

/// Whether the measures leave an answer.
bool check_by_hand(const Scenario& scenario, const Measures& measures) {
  const Alternative there = alternative(scenario, {}, measures);
  for (const Scenario& typed :
       {edited_by_hand(scenario, there.applied.scenario), typed_anew(there.applied.scenario)}) {
    const Resolution resolution = resolve(typed);
    REQUIRE(resolution.ok() == there.ok());
    if (there.ok()) REQUIRE(same_bits(reduction_figures(resolution), there.figures));
  }
  if (there.ok()) REQUIRE(ranges_of(there.applied.scenario, there.resolution, there.applied.edits).ok());
  return there.ok();
}

}  // namespace

TEST_CASE("Every lever alone equals the same edits by hand, bit for bit, whatever the job") {
  std::array<int, lever_count> on{};
  const Scenario fp32 = scenario_of({{Field::precision, as(Precision::fp32)}});
  const Scenario bits32 = scenario_of({{Field::kind, as(Kind::infer)}, {Field::weight_bits, 32}});
  const Scenario seldom = scenario_of({{Field::allocated_share_percent, 50}});
  for (const Scenario& scenario : {Scenario{}, training(), hours_known(), shared_service(),
                                   reserved_service(), life(), fp32, bits32, seldom})
    for (std::size_t i = 0; i < lever_count; ++i) {
      const auto lever = static_cast<Lever>(i);
      CAPTURE(std::string{describe(lever).id});
      check_by_hand(scenario, only(lever));
      on[i] += fate_of(scenario, lever) == Fate::on ? 1 : 0;
    }
  for (std::size_t i = 0; i < lever_count; ++i) {
    CAPTURE(std::string{tables::levers[i].id});
    // Only of processors that the reader describes.
    if (static_cast<Lever>(i) != Lever::memory_size) CHECK(on[i] > 0);
  }
}

TEST_CASE(
    "Random measures of random scenarios equal the same edits by hand, and their ranges have no fault") {
  Random random{601};
  int whole = 0;
  for (int i = 0; i < 6000; ++i) {
    const Scenario scenario = random_scenario(random);
    const Measures measures = random_measures(random);
    if (!resolve(scenario).ok()) continue;
    CAPTURE(i);
    whole += check_by_hand(scenario, measures) ? 1 : 0;
  }
  CHECK(whole > 300);
  MESSAGE(whole << " answered");
}

TEST_CASE("The order in which levers are put on does not matter") {
  Random random{602};
  for (const Scenario& scenario : {training(), hours_known(), shared_service(), reserved_service(), life()}) {
    for (int round = 0; round < 20; ++round) {
      const Measures chosen = random_measures(random);
      std::array<std::size_t, lever_count> order{};
      for (std::size_t i = 0; i < lever_count; ++i) order[i] = i;
      for (std::size_t i = lever_count - 1; i > 0; --i) std::swap(order[i], order[random.below(i + 1)]);
      Measures shuffled;
      for (const std::size_t i : order) {
        const auto lever = static_cast<Lever>(i);
        if (!chosen.has(lever)) continue;
        if (chosen.amount(lever))
          shuffled.put(lever, *chosen.amount(lever));
        else
          shuffled.put(lever);
      }
      const Alternative a = alternative(scenario, {}, chosen);
      const Alternative b = alternative(scenario, {}, shuffled);
      REQUIRE(a.ok() == b.ok());
      if (a.ok()) REQUIRE(same_bits(a.figures, b.figures));
    }
  }
}

TEST_CASE("On and off again is as it was") {
  for (const Scenario& scenario : {training(), hours_known(), shared_service(), reserved_service(), life()}) {
    Measures all;
    for (std::size_t i = 0; i < lever_count; ++i) all.put(static_cast<Lever>(i), 50);
    for (std::size_t i = 0; i < lever_count; ++i) all.drop(static_cast<Lever>(i));
    CHECK(all.empty());
    const Alternative off = alternative(scenario, {}, all);
    REQUIRE(off.ok());
    CHECK(same_bits(off.figures, reduction_figures(resolve(scenario))));
    for (const auto& field : field_table())
      CHECK(off.applied.scenario.has(field.field) == scenario.has(field.field));
  }
}
