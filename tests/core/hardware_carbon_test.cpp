// SPDX-License-Identifier: Apache-2.0
// Whose account of making the hardware, and what it covers: chosen, named, never added twice.
#include <doctest/doctest.h>

#include "pegada/footprint/record.hpp"
#include "scenario_of.hpp"

using namespace pegada;
using namespace pegada::testing;
using enum Field;

namespace {

/// Making one device of a kind, whole.
FootprintRecord one(std::initializer_list<std::pair<Field, double>> typed) {
  Scenario scenario = scenario_of(typed);
  scenario.set(count, 1);
  scenario.set(allocation, as(Allocation::whole));
  const Answer out = answer(scenario);
  REQUIRE(out.ok());
  return record(out.footprint);
}

constexpr auto chips = as(Boundary::chips);
constexpr auto llmcarbon = as(EmbodiedMethod::llmcarbon);
constexpr auto manufacturer = as(EmbodiedMethod::manufacturer);

}  // namespace

TEST_CASE("One H100 by each account") {
  CHECK(one({{boundary, chips}, {embodied_method, llmcarbon}}).embodied_die_g ==
        doctest::Approx(14652).epsilon(1e-12));
  const FootprintRecord act = one({{boundary, chips}});
  CHECK(act.embodied_die_g == doctest::Approx(24130).epsilon(1e-3));
  CHECK(act.embodied_memory_g == doctest::Approx(32000).epsilon(1e-12));
  const FootprintRecord card = one({{boundary, as(Boundary::card)}});
  CHECK(card.embodied_card_g == doctest::Approx(164000).epsilon(1e-12));
  CHECK(card.embodied_g == card.embodied_card_g);
  const FootprintRecord server = one({{embodied_method, manufacturer}});
  CHECK(server.embodied_card_g == card.embodied_card_g);
  CHECK(server.embodied_host_g > 0);
}

TEST_CASE("No account adds a card to its own chips") {
  for (const double method : {as(EmbodiedMethod::act), llmcarbon, manufacturer})
    for (const double bound : {chips, as(Boundary::card), as(Boundary::server)}) {
      const Answer a = answer(scenario_of({{embodied_method, method}, {boundary, bound}}));
      const bool declared = method == manufacturer;
      const bool together = declared ? bound != chips : bound != as(Boundary::card);
      CHECK(a.ok() == together);
      if (!together) CHECK(has_issue(a.resolution.faults, boundary, Code::contradicts));
      if (!a.ok()) continue;
      const FootprintRecord f = record(a.footprint);
      CHECK((f.embodied_card_g > 0) == declared);
      CHECK((f.embodied_die_g + f.embodied_memory_g + f.embodied_packaging_g > 0) == !declared);
      CHECK((f.embodied_host_g > 0) == (bound == as(Boundary::server)));
    }
}

TEST_CASE("A maker that declares nothing leaves a lower bound, never a zero that looks like one") {
  const Answer a = answer(scenario_of({{processor, processor_row("v100")}, {embodied_method, manufacturer}}));
  REQUIRE(a.ok());
  CHECK_FALSE(a.footprint.complete);
  CHECK_FALSE(a.resolution.inputs.card_known);
}

TEST_CASE("LLMCarbon's factors name LLMCarbon, and the memory's size its own source") {
  const Answer act = answer(scenario_of({}));
  const Answer a = answer(scenario_of({{embodied_method, llmcarbon}}));
  REQUIRE(a.ok());
  const Resolution& r = a.resolution;
  const Row at = static_cast<Row>(r[node].value);
  CHECK(citation_of(Term::cpa_g_per_cm2, r) == tables::logic_nodes[at].llmcarbon_g_per_cm2.citation);
  CHECK(citation_of(Term::memory_g_per_gb, r) == constants::llmcarbon_dram_g_per_gb.citation);
  CHECK(citation_of(Term::memory_gb, r) == citation_of(Term::memory_gb, act.resolution));
  CHECK(citation_of(Term::memory_gb, r) != 0);
  CHECK(citation_of(Term::cpa_g_per_cm2, act.resolution) == equation_citations::cpa_g_per_cm2);
}

TEST_CASE("A node LLMCarbon has no figure for stays unknown") {
  const Answer a =
      answer(scenario_of({{node, as(find(tables::logic_nodes, "28nm"))}, {embodied_method, llmcarbon}}));
  REQUIRE(a.ok());
  CHECK_FALSE(a.footprint.complete);
  CHECK_FALSE(a.resolution.inputs.die_known);
}

TEST_CASE("Area-based yields charge a large die more than ACT's fixed yield, in their known order") {
  const auto die = [](YieldModel model) {
    return one({{yield_model, as(model)},
                {defect_density_per_cm2, 0.1},
                {critical_layers, 3},
                {boundary, chips}})
        .embodied_die_g;
  };
  const double fixed = die(YieldModel::fixed);
  const double seeds = die(YieldModel::seeds);
  const double murphy = die(YieldModel::murphy);
  const double clustered = die(YieldModel::negative_binomial);
  const double poisson = die(YieldModel::poisson);
  CHECK(fixed < seeds);
  CHECK(seeds < murphy);
  CHECK(murphy < clustered);
  CHECK(clustered < poisson);
  // 814 mm² at 0.1/cm²: 0.443 by Poisson where ACT's code has 0.875.
  CHECK(poisson / fixed == doctest::Approx(0.875 / 0.44309).epsilon(1e-4));
  // Three layers with a third of the defects each.
  CHECK(die(YieldModel::bose_einstein) / fixed ==
        doctest::Approx(0.875 * 1.27133 * 1.27133 * 1.27133).epsilon(1e-4));
}

TEST_CASE("The yield is one die's, however many a package holds") {
  const auto b200 = std::pair{processor, processor_row("b200")};
  const auto density = std::pair{defect_density_per_cm2, 0.1};
  const auto poisson = std::pair{yield_model, as(YieldModel::poisson)};
  const Answer two = answer(scenario_of({b200, density, poisson}));
  REQUIRE(two.ok());
  CHECK(two.resolution.inputs.chip.dies.coherent == 2);
  CHECK(two.terms[Term::yield] > 0.4);
}

TEST_CASE("The wafer's edge adds to the area charged, and a die the wafer cannot hold is refused") {
  const auto edge = std::pair{wafer_loss, as(WaferLoss::edge)};
  const FootprintRecord without = one({{boundary, chips}});
  const FootprintRecord with = one({{boundary, chips}, edge});
  CHECK(with.embodied_die_g > 1.2 * without.embodied_die_g);
  CHECK(with.embodied_die_g < 1.6 * without.embodied_die_g);
  CHECK(has_issue(resolve(scenario_of({edge, {die_area_mm2, 9000}, {boundary, chips}})).faults, wafer_loss,
                  Code::exceeds));
}

TEST_CASE("Defects that leave no good die are refused, not turned into infinite carbon") {
  const Resolution none = resolve(scenario_of(
      {{yield_model, as(YieldModel::poisson)}, {defect_density_per_cm2, 10}, {die_area_mm2, 5000}}));
  CHECK(has_issue(none.faults, defect_density_per_cm2, Code::yield_too_low));
}
