// SPDX-License-Identifier: Apache-2.0
// Llama 2, Touvron et al. 2023, Table 2: device-hours and tCO2e as Meta reported them.
#include <doctest/doctest.h>

#include "pegada/footprint/record.hpp"
#include "scenario_of.hpp"

using namespace pegada;
using namespace pegada::testing;

namespace {

struct Model {
  const char* name;
  double device_hours;
  double reported_t;
};
constexpr Model models[] = {
    {"7B", 184320, 31.22}, {"13B", 368640, 62.44}, {"34B", 1038336, 153.90}, {"70B", 1720320, 291.42}};

/// 400 W a device whatever it does, PUE 1.1, 0.385 kg/kWh, no host, nothing embodied: what the reported
/// tonnes are made of. The 34B model is reported at 350 W.
FootprintRecord as_reported(const Model& model, double watts) {
  const Answer answer = pegada::answer(scenario_of({{Field::kind, as(Kind::hours)},
                                                    {Field::processor, processor_row("a100-80")},
                                                    {Field::device_hours, model.device_hours},
                                                    {Field::power_method, as(PowerMethod::measured)},
                                                    {Field::power_covers, as(PowerCovers::system)},
                                                    {Field::power_w, watts},
                                                    {Field::pue, 1.1},
                                                    {Field::carbon_intensity_g_per_kwh, 385},
                                                    {Field::allocation, as(Allocation::none)}}));
  REQUIRE(answer.ok());
  return record(answer.footprint);
}

}  // namespace

TEST_CASE("Llama 2's reported emissions are hours x 400 W x 1.1 x 0.385 kg/kWh, without host") {
  for (const Model& model : models) {
    CAPTURE(model.name);
    const double watts = model.device_hours == 1038336 ? 350 : 400;
    // Printed to a hundredth of a tonne, some rows rounded and some cut off.
    CHECK(as_reported(model, watts).total_g / 1e6 ==
          doctest::Approx(model.reported_t).epsilon(0.01 / model.reported_t));
  }
}

TEST_CASE("With the host and the hardware counted, the same hours emit more than reported") {
  const Answer answer = pegada::answer(scenario_of({{Field::kind, as(Kind::hours)},
                                                    {Field::processor, processor_row("a100-80")},
                                                    {Field::device_hours, models[0].device_hours},
                                                    {Field::pue, 1.1},
                                                    {Field::carbon_intensity_g_per_kwh, 385}}));
  REQUIRE(answer.ok());
  const FootprintRecord f = record(answer.footprint);
  CHECK(f.total_g > 1.2 * 31.22e6);
  CHECK(f.operational_host_g > 0);
  CHECK(f.embodied_g > 0);
}
