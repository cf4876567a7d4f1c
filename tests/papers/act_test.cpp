// SPDX-License-Identifier: Apache-2.0
// ACT, Gupta et al. 2022: carbon per area as its released code prints it, to the printed digit.
#include <doctest/doctest.h>

#include <string_view>

#include "pegada/data/tables.hpp"
#include "pegada/equations/capacity.hpp"
#include "pegada/equations/logic.hpp"
#include "pegada/equations/wafer.hpp"

using namespace pegada;
using namespace pegada::unit;

TEST_CASE("Carbon per area with Taiwan's grid of 2022, 97 % abatement and a yield of 0.875") {
  struct Row {
    const char* node;
    double g_per_cm2;
  };
  // Printed to a tenth of a gram, hence half of that.
  for (const Row& row : {Row{"8nm", 1807.0}, Row{"7nm", 2318.2}, Row{"5nm", 2778.0}, Row{"3nm", 3162.6}}) {
    CAPTURE(row.node);
    const LogicNode& node = tables::logic_nodes[find(tables::logic_nodes, row.node)];
    const WaferFootprint<double> wafer{
        of(node.fab_energy_kwh_per_cm2.value(), kilowatt_hour_per_square_centimetre),
        of(node.gas_97_g_per_cm2.value(), gram_per_square_centimetre),
        of(node.materials_g_per_cm2.value(), gram_per_square_centimetre)};
    const auto cpa = carbon_per_area(of(583.0, gram_per_kilowatt_hour), wafer, of(0.875, one));
    CHECK(cpa.in(gram_per_square_centimetre) == doctest::Approx(row.g_per_cm2).epsilon(0.05 / row.g_per_cm2));
  }
}

TEST_CASE("The die of one H100 is 22.6 kg with ACT's defaults") {
  const LogicNode& node = tables::logic_nodes[find(tables::logic_nodes, "5nm")];
  const WaferFootprint<double> wafer{
      of(node.fab_energy_kwh_per_cm2.value(), kilowatt_hour_per_square_centimetre),
      of(node.gas_97_g_per_cm2.value(), gram_per_square_centimetre),
      of(node.materials_g_per_cm2.value(), gram_per_square_centimetre)};
  const auto cpa = carbon_per_area(of(583.0, gram_per_kilowatt_hour), wafer, of(0.875, one));
  CHECK(die_carbon(of(814.0, square_millimetre), cpa).in(kilogram) == doctest::Approx(22.6).epsilon(0.003));
}

TEST_CASE("The DRAM of the Dell R740: 32 GB of ddr3_50nm with one package is 22.09 kg") {
  const auto per_gb = carbon_per_capacity(of(600.0, gram_per_gigabyte), of(0.875, one));
  const auto dram =
      capacity_carbon(of(32.0, gigabyte), per_gb) + packaging_carbon(of(1.0, one), of(150.0, gram));
  CHECK(dram.in(gram) == doctest::Approx(22092.857142857).epsilon(1e-12));
}

namespace {

/// Grams of one component of a bill that ACT ships, with ACT's defaults: yield 0.875, Taiwan's grid of 2022
/// and 97 % abatement where the bill says nothing.
double component_g(const BillLine& line) {
  constexpr double fab_yield = 0.875;
  const std::string_view model = line.model;
  const auto packaging =
      packaging_carbon(of(line.ics.value(), one), of(constants::packaging_g_per_ic.value(), gram));
  if (model == "logic") {
    const LogicNode& node = tables::logic_nodes[find(tables::logic_nodes, line.process)];
    REQUIRE(line.abatement_percent.value() == 95);
    const WaferFootprint<double> wafer{
        of(node.fab_energy_kwh_per_cm2.value(), kilowatt_hour_per_square_centimetre),
        of(node.gas_95_g_per_cm2.value(), gram_per_square_centimetre),
        of(node.materials_g_per_cm2.value(), gram_per_square_centimetre)};
    const ActIntensity& fab = tables::act_intensities[find(tables::act_intensities, line.fab)];
    const auto cpa = carbon_per_area(of(fab.carbon_intensity_g_per_kwh.value(), gram_per_kilowatt_hour),
                                     wafer, of(fab_yield, one));
    return (die_carbon(of(line.component_area_mm2.value(), square_millimetre), cpa) + packaging).in(gram);
  }
  const ActCapacity& row = tables::act_capacities[find(tables::act_capacities, line.process)];
  REQUIRE(model == row.family);
  const auto per_gb =
      carbon_per_capacity(of(row.embodied_g_per_gb.value(), gram_per_gigabyte), of(fab_yield, one));
  return (capacity_carbon(of(line.capacity_gb.value(), gigabyte), per_gb) + packaging).in(gram);
}

struct BillTotal {
  int components = 0;
  double grams = 0;
};

BillTotal total_of(std::string_view bill) {
  BillTotal total;
  for (const BillLine& line : tables::act_bills) {
    if (bill != line.bill) continue;
    total.components += 1;
    total.grams += component_g(line);
  }
  return total;
}

}  // namespace

TEST_CASE("The bills of materials ACT ships: Dell R740 and Fairphone 3") {
  const BillTotal server = total_of("dellr740");
  CHECK(server.components == 24);
  CHECK(server.grams == doctest::Approx(1467937.6914285717 + 55200).epsilon(1e-12));
  // In use for four years at 495 W, 30 % of the time, in Europe.
  CHECK(server.grams + 1536066.18 == doctest::Approx(3059203.8714285716).epsilon(1e-12));

  const BillTotal phone = total_of("fairphone3");
  CHECK(phone.components == 23);
  // By hand: dies of 213.08 mm² at (820 · 0.9 + 175 + 500) / 0.875 g/cm², 4 GB at 600 and 64 GB at 31 g/GB
  // over 0.875, and 23 packages of 150 g.
  const double dies = 2.1308 * (820 * 0.9 + 175 + 500) / 0.875;
  CHECK(phone.grams == doctest::Approx(dies + (4 * 600 + 64 * 31) / 0.875 + 23 * 150).epsilon(1e-12));
}

TEST_CASE("One H100, four answers, a spread of 39") {
  const LogicNode& node = tables::logic_nodes[find(tables::logic_nodes, "5nm")];
  const WaferFootprint<double> wafer{
      of(node.fab_energy_kwh_per_cm2.value(), kilowatt_hour_per_square_centimetre),
      of(node.gas_97_g_per_cm2.value(), gram_per_square_centimetre),
      of(node.materials_g_per_cm2.value(), gram_per_square_centimetre)};
  const auto die = of(814.0, square_millimetre);
  const double act =
      die_carbon(die, carbon_per_area(of(583.0, gram_per_kilowatt_hour), wafer, of(0.875, one))).in(kilogram);
  const double llmcarbon = of(8.14, one).coherent * 1.8;
  const double maker = constants::ecologits_gpu_kg.value();
  // Boavizta: the die by its effective wafer area, memory, board, case and heat sink; as its interface
  // answers.
  const double boavizta = 575.18;
  CHECK(llmcarbon == doctest::Approx(14.65).epsilon(0.001));
  CHECK(act == doctest::Approx(22.6).epsilon(0.003));
  CHECK(maker == 164);
  CHECK(boavizta / llmcarbon == doctest::Approx(39).epsilon(0.01));
  // The die alone, by Boavizta's 0.042592 kg/mm² of effective area, is 5.3 times ACT's.
  const auto area = boavizta_effective_area(wafer_area(of(300.0 * 300.0, square_millimetre)), die,
                                            of(0.04, square_millimetre), of(0.1, per_square_centimetre));
  CHECK(area.in(square_millimetre)*0.042592 == doctest::Approx(119.6).epsilon(0.001));
}
