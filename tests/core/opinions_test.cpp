// SPDX-License-Identifier: Apache-2.0
// Other calculators' answers, each against its own closed form.
#include "pegada/opinions.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "scenario_of.hpp"
#include "scenarios.hpp"

using namespace pegada;
using namespace pegada::testing;
using enum Field;

namespace {

Opinion opinion(Tool tool, std::initializer_list<std::pair<Field, double>> typed) {
  const Scenario scenario = scenario_of(typed);
  const Answer out = answer(scenario);
  REQUIRE(out.ok());
  return opinions(scenario, out)[static_cast<std::size_t>(tool)];
}

constexpr double hours = as(Kind::hours);

}  // namespace

TEST_CASE("One H100 for 100 hours at 500 g/kWh") {
  const auto say = [](Tool tool) {
    return opinion(tool, {{kind, hours}, {duration_h, 100}, {count, 1}, {carbon_intensity_g_per_kwh, 500}});
  };
  // TDP times hours, no PUE.
  CHECK(kg(say(Tool::mlco2).total) == doctest::Approx(35).epsilon(1e-13));
  CHECK(kg(say(Tool::mlco2_displayed).total) == doctest::Approx(35).epsilon(1e-13));
  // TDP and the memory of an eighth of a host, at its own PUE.
  const double memory_gb = tables::servers[find(tables::servers, "server-8")].dram_gb.value() / 8;
  CHECK(kg(say(Tool::green_algorithms).total) ==
        doctest::Approx((700 + 0.3725 * memory_gb) * 0.1 * 1.56 * 0.5).epsilon(1e-12));
  // Half way between idle and TDP.
  const double idle = 77;  // 11 % of TDP
  CHECK(kg(say(Tool::cloud_carbon_footprint).total) ==
        doctest::Approx((idle + 700) / 2 * 0.1 * 1.54 * 0.5).epsilon(1e-12));
  CHECK_FALSE(say(Tool::ecologits).available);
  CHECK_FALSE(say(Tool::llmcarbon).available);
}

TEST_CASE("Cloud Carbon Footprint counts the drives a job keeps, by its own watts") {
  const auto kept = [](double ssd, double hdd) {
    return opinion(Tool::cloud_carbon_footprint, {{kind, hours},
                                                  {duration_h, 100},
                                                  {ssd_tb, ssd},
                                                  {hdd_tb, hdd},
                                                  {replication, 2},
                                                  {retention_days, 10},
                                                  {carbon_intensity_g_per_kwh, 500}});
  };
  const double drives_kwh = (2 * 3 * 1.2 + 2 * 50 * 0.65) * 240 / 1000;
  CHECK((kept(3, 50).energy - kept(0, 0).energy).in(unit::kilowatt_hour) ==
        doctest::Approx(1.54 * drives_kwh).epsilon(1e-6));
}

TEST_CASE("A metered desktop's PUE is its place's where a tool asks for one") {
  const auto out = opinion(Tool::cloud_carbon_footprint, {{kind, as(Kind::energy)},
                                                          {measured_energy_kwh, 100},
                                                          {energy_covers, as(EnergyCovers::facility)},
                                                          {device_hours, 100},
                                                          {processor, processor_row("rtx-4090")},
                                                          {count, 1}});
  const auto same =
      opinion(Tool::cloud_carbon_footprint,
              {{kind, hours}, {device_hours, 100}, {processor, processor_row("rtx-4090")}, {count, 1}});
  CHECK(out.energy.coherent == doctest::Approx(same.energy.coherent).epsilon(1e-12));
}

TEST_CASE("What the Machine Learning Emissions Calculator displays is rounded at every step") {
  // A page's 105 g/kWh becomes 0.1 kg/kWh, or 0.11; a typed one stays.
  const auto listed = opinion(Tool::mlco2_displayed, {{kind, hours}, {duration_h, 1000}, {count, 1}});
  const auto exact = opinion(Tool::mlco2, {{kind, hours}, {duration_h, 1000}, {count, 1}});
  CHECK(kg(listed.total) == doctest::Approx(700 * 0.47).epsilon(1e-12));
  CHECK(kg(exact.total) == doctest::Approx(700 * 0.47301).epsilon(1e-12));
}

TEST_CASE("CodeCarbon takes metered energy as it is") {
  const auto out = opinion(
      Tool::codecarbon,
      {{kind, as(Kind::energy)}, {measured_energy_kwh, 12.5}, {carbon_intensity_g_per_kwh, 400}, {pue, 1.5}});
  CHECK(kg(out.total) == doctest::Approx(5).epsilon(1e-13));
  CHECK_FALSE(opinion(Tool::mlco2, {{kind, as(Kind::energy)}, {measured_energy_kwh, 1}}).available);
}

TEST_CASE("LLMCarbon's code on GPT-3, asked as its table has it") {
  const auto out = opinion(Tool::llmcarbon, {{parameters, 175e9},
                                             {training_tokens, 300e9},
                                             {processor, processor_row("v100")},
                                             {count, 10000},
                                             {mfu_percent, 19.7},
                                             {pue, 1.1},
                                             {carbon_intensity_g_per_kwh, 429}});
  CHECK(out.operational.in(unit::tonne) == doctest::Approx(553.345).epsilon(1e-5));
  CHECK(out.embodied_counted);
  // A mixture of experts is asked for by its base model, and by nothing else.
  CHECK_FALSE(opinion(Tool::llmcarbon, {{parameters, 1e12}, {active_parameters, 1e11}}).available);
  CHECK(opinion(Tool::llmcarbon, {{parameters, 1e12}, {active_parameters, 1e11}, {base_parameters, 2e10}})
            .available);
}

TEST_CASE("EcoLogits answers for requests in tokens") {
  const auto out = opinion(Tool::ecologits, {{kind, as(Kind::infer)},
                                             {parameters, 8e9},
                                             {output_tokens, 400},
                                             {requests_per_day, 1},
                                             {days, 1},
                                             {pue, 1.2},
                                             {carbon_intensity_g_per_kwh, 500}});
  // One GPU: 400 (α e^(β 64) 8 + γ) Wh, and 1.2 kW / 8 for the latency shared by 64 requests.
  const double gpu_wh =
      400 * (1.1665273170451914e-6 * exponential(-0.011205921025579175 * 64) * 8 + 4.052928146734005e-05);
  const double latency_s =
      400 * (6.785088094353663e-4 * 8 + 3.119310311688259e-4 * 64 + 1.9473717579473387e-2);
  const double wh = 1.2 * (gpu_wh + latency_s / 3600 * 150 / 64);
  CHECK(out.energy.in(unit::watt_hour) == doctest::Approx(wh).epsilon(1e-12));
  CHECK(out.operational.in(unit::gram) == doctest::Approx(wh / 2).epsilon(1e-12));
  CHECK(out.embodied.in(unit::gram) ==
        doctest::Approx(latency_s / (26280.0 * 3600 * 64) * (5700e3 / 8 + 164e3)).epsilon(1e-12));
  CHECK_FALSE(opinion(Tool::ecologits, {{kind, as(Kind::infer)}, {flops_per_request, 1e10}}).available);
}

TEST_CASE("A metered facility has no PUE to lend to tools that work from hours") {
  const auto facility = std::pair{energy_covers, as(EnergyCovers::facility)};
  const auto out =
      opinion(Tool::green_algorithms,
              {{kind, as(Kind::energy)}, {measured_energy_kwh, 100}, {device_hours, 100}, facility});
  CHECK(out.energy.in(unit::kilowatt_hour) > 1.5 * 70);
  CHECK_FALSE(opinion(Tool::sci, {{kind, as(Kind::energy)}, {measured_energy_kwh, 100}}).embodied_counted);
}

TEST_CASE("SCI counts the hardware reserved and no share that nobody uses") {
  const auto with = opinion(Tool::sci, {{allocated_share_percent, 100}});
  const auto without = opinion(Tool::sci, {{allocated_share_percent, 50}});
  CHECK(kg(with.total) == doctest::Approx(kg(without.total)).epsilon(1e-12));
}

TEST_CASE("No opinion is negative, infinite or not a number") {
  Random random{41};
  for (int i = 0; i < 5000; ++i) {
    const Scenario scenario = random_scenario(random);
    const Answer out = answer(scenario);
    for (const Opinion& said : opinions(scenario, out)) {
      CHECK((out.ok() || !said.available));
      for (const double number :
           {said.energy.coherent, said.operational.coherent, said.embodied.coherent, said.total.coherent}) {
        REQUIRE(std::isfinite(number));
        REQUIRE(number >= 0);
      }
    }
  }
}
