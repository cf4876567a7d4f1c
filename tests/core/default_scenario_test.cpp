// SPDX-License-Identifier: Apache-2.0
// The scenario everybody sees first, recomputed here by hand from the rows it uses: 7 billion parameters,
// 10^12 tokens, 256 H100 in eight-device servers, the world's grid.
#include <doctest/doctest.h>

#include "pegada/footprint/record.hpp"
#include "scenario_of.hpp"

using namespace pegada;
using namespace pegada::testing;

TEST_CASE("The default scenario, step by step") {
  const Answer answer = pegada::answer(Scenario{});
  REQUIRE(answer.ok());
  const FootprintRecord got = record(answer.footprint);

  // The rows of the tables; a row that changes changes this test, on purpose.
  const Resolution& resolved = answer.resolution;
  REQUIRE(resolved[Field::peak_tflops].value == 989);
  REQUIRE(resolved[Field::mfu_percent].value == doctest::Approx(22.7).epsilon(0.01));
  REQUIRE(resolved[Field::tdp_w].value == 700);
  REQUIRE(resolved[Field::host_power_per_device_w].value == 350);
  REQUIRE(resolved[Field::utilisation_percent].value == 85);
  REQUIRE(resolved[Field::pue].value == 1.54);
  REQUIRE(resolved[Field::carbon_intensity_g_per_kwh].value == 473.01);

  // t = 6 · 7e9 · 1e12 / (256 · 989e12 · MFU) = 730.4e3 s at an MFU of 22.71 % = 203 h
  const double mfu = resolved[Field::mfu_percent].value / 100;
  const double hours = 6 * 7e9 * 1e12 / (256 * 989e12 * mfu) / 3600;
  CHECK(got.duration_h == doctest::Approx(hours).epsilon(1e-12));
  CHECK(hours == doctest::Approx(203).epsilon(0.01));

  // P = 77 + 0.85 · (700 - 77) = 606.55 W, with an idle power of 11 % of 700 W; with the host 956.55 W
  const double watts = 0.11 * 700 + 0.85 * (700 - 0.11 * 700);
  CHECK(watts == doctest::Approx(606.55));
  const double it_kwh = 256 * hours * (watts + 350) / 1000;
  CHECK(got.energy_it_kwh == doctest::Approx(it_kwh).epsilon(1e-12));
  CHECK(it_kwh == doctest::Approx(49700).epsilon(0.01));

  // C_op = 49.7 MWh · 1.54 · 0.473 kg/kWh = 36.2 t
  CHECK(got.operational_g == doctest::Approx(it_kwh * 1.54 * 473.01).epsilon(1e-12));
  CHECK(got.operational_g == doctest::Approx(36.2e6).epsilon(0.01));

  // One H100: 8.14 cm² · (0.642 · 2.75 + 0.3275 + 0.5) / 0.875 kg/cm² = 24.1 kg, 80 GB · 0.4 kg/GB = 32 kg,
  // 0.15 kg of packaging.
  const double die_kg = 8.14 * (0.642 * 2.75 + 0.3275 + 0.5) / 0.875;
  CHECK(die_kg == doctest::Approx(24.12).epsilon(0.001));
  CHECK(answer.terms[Term::chips_g] == doctest::Approx(1000 * (die_kg + 32 + 0.15)).epsilon(1e-12));

  // The run takes hours / (5 a · 8766 h/a · 0.85) of the devices' lives.
  const double share = hours / (5 * 8766 * 0.85);
  CHECK(got.embodied_die_g == doctest::Approx(256 * share * 1000 * die_kg).epsilon(1e-12));
  CHECK(got.embodied_memory_g == doctest::Approx(256 * share * 32000).epsilon(1e-12));
  CHECK(got.embodied_packaging_g == doctest::Approx(256 * share * 150).epsilon(1e-12));
  CHECK(answer.footprint.complete);

  CHECK(got.total_g == doctest::Approx(got.operational_g + got.embodied_g).epsilon(1e-15));
  CHECK(got.total_per_billion_tokens_g == doctest::Approx(got.total_g / 1000).epsilon(1e-12));
  CHECK(got.total_per_device_hour_g == doctest::Approx(got.total_g / (256 * hours)).epsilon(1e-12));
}

TEST_CASE("The host's share, part by part") {
  const Answer answer = pegada::answer(Scenario{});
  const Server& server = tables::servers[find(tables::servers, "server-8")];
  const LogicNode& node = tables::logic_nodes[server.cpu_node];
  const double cpa_kg = (0.642 * node.fab_energy_kwh_per_cm2.value() +
                         (node.gas_97_g_per_cm2.value() + node.materials_g_per_cm2.value()) / 1000) /
                        0.875;
  const double cpus = server.cpu_count.value() * (server.cpu_die_area_mm2.value() / 100 * cpa_kg + 0.15);
  const double dram =
      server.dram_gb.value() * tables::memory_types[server.dram_type].embodied_g_per_gb.value() / 1000;
  const double ssd =
      server.ssd_gb.value() * tables::storage_types[server.ssd_type].embodied_g_per_gb.value() / 1000;
  const double rest = server.case_kg.value() + server.board_kg.value() + server.power_supplies_kg.value();
  CHECK(answer.terms[Term::host_g] == doctest::Approx(1000 * (cpus + dram + ssd + rest) / 8).epsilon(1e-12));
}
