// SPDX-License-Identifier: Apache-2.0
// ACT, Gupta et al. 2022: carbon per area as its released code prints it, to the printed digit.
#include <doctest/doctest.h>

#include "pegada/data/tables.hpp"
#include "pegada/equations/capacity.hpp"
#include "pegada/equations/logic.hpp"

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
