// SPDX-License-Identifier: Apache-2.0
// The physics of the tables: figures that no check of a single row can see.
#include <doctest/doctest.h>

#include "pegada/footprint/record.hpp"
#include "scenario_of.hpp"

using namespace pegada;
using namespace pegada::testing;

TEST_CASE("Every processor gives a plausible year of device-hours") {
  for (Row i = 0; i < tables::custom_processor; ++i) {
    const Processor& row = tables::processors[i];
    CAPTURE(line_of(tables::processor_ids, i));
    const auto scenario = scenario_of({{Field::processor, static_cast<double>(i)},
                                       {Field::kind, as(Kind::hours)},
                                       {Field::count, 1},
                                       {Field::duration_h, 8766}});
    const Answer answer = pegada::answer(scenario);
    if (!row.tdp_w.known()) {
      CHECK(has_issue(answer.resolution.faults, Field::tdp_w, Code::missing));
      continue;
    }
    REQUIRE(answer.ok());
    const FootprintRecord f = record(answer.footprint);
    // From a single-board computer to a water-cooled module with its host, on the world's grid.
    CHECK(f.total_g > 20e3);
    CHECK(f.total_g < 20e6);
    CHECK(f.embodied_g < f.operational_g);
  }
}

TEST_CASE("Peaks rise as formats narrow, and none is a sparse one") {
  for (Row i = 0; i < tables::custom_processor; ++i) {
    const Processor& row = tables::processors[i];
    CAPTURE(line_of(tables::processor_ids, i));
    const auto peak = [&](Precision precision) {
      return row.peak_tflops[static_cast<std::size_t>(precision)];
    };
    const Figure bf16 = peak(Precision::bf16);
    const Figure fp8 = peak(Precision::fp8);
    const Figure tf32 = peak(Precision::tf32);
    if (bf16.known() && tf32.known()) CHECK(tf32.value() <= bf16.value());
    if (bf16.known() && fp8.known()) CHECK(fp8.value() <= 4.1 * bf16.value());
  }
}

TEST_CASE("Finer nodes cost more carbon per area, and abatement helps") {
  for (std::size_t i = 1; i < std::size(tables::logic_nodes); ++i) {
    const LogicNode& coarse = tables::logic_nodes[i - 1];
    const LogicNode& fine = tables::logic_nodes[i];
    CAPTURE(fine.id);
    CHECK(fine.fab_energy_kwh_per_cm2.value() >= coarse.fab_energy_kwh_per_cm2.value());
    CHECK(fine.gas_99_g_per_cm2.value() < fine.gas_97_g_per_cm2.value());
    CHECK(fine.gas_97_g_per_cm2.value() < fine.gas_95_g_per_cm2.value());
  }
}

TEST_CASE("The essay's lessons: a GPU's die above a CPU's is a matter of data; SSD above HDD per byte") {
  const auto die = [](const char* id) {
    return pegada::answer(
               scenario_of({{Field::processor, processor_row(id)}, {Field::kind, as(Kind::hours)}}))
        .terms[Term::die_g];
  };
  CHECK(die("h100-sxm") > die("apple-m2"));
  const StorageType& ssd =
      tables::storage_types[static_cast<Row>(describe(Field::ssd_type).fallback.value())];
  const StorageType& hdd =
      tables::storage_types[static_cast<Row>(describe(Field::hdd_type).fallback.value())];
  CHECK(ssd.solid_state);
  CHECK_FALSE(hdd.solid_state);
  CHECK(ssd.embodied_g_per_gb.value() > hdd.embodied_g_per_gb.value());
}

TEST_CASE("Regions lie within what any mix of sources can emit") {
  for (Row i = 0; i < tables::custom_region; ++i) {
    const Region& row = tables::regions[i];
    CAPTURE(line_of(tables::region_ids, i));
    CHECK(row.carbon_intensity_g_per_kwh.value() > 0);
    CHECK(row.carbon_intensity_g_per_kwh.value() < 1400);
    if (row.pue.known()) CHECK(row.pue.value() >= 1);
  }
}
