// SPDX-License-Identifier: Apache-2.0
// Metered energy: what the meter had in it is not counted again.
#include <doctest/doctest.h>

#include "pegada/footprint/record.hpp"
#include "scenario_of.hpp"

using namespace pegada;
using namespace pegada::testing;
using enum Field;

namespace {

Answer metered(std::initializer_list<std::pair<Field, double>> typed) {
  Scenario scenario = scenario_of(typed);
  scenario.set(kind, as(Kind::energy));
  scenario.set(measured_energy_kwh, 1000);
  const Answer out = answer(scenario);
  REQUIRE(out.ok());
  return out;
}

}  // namespace

TEST_CASE("Energy of the whole system: PUE, and no host") {
  const Answer a = metered({{pue, 1.2}, {carbon_intensity_g_per_kwh, 500}});
  const FootprintRecord f = record(a.footprint);
  CHECK(f.energy_it_kwh == 1000);
  CHECK(f.energy_facility_kwh == doctest::Approx(1200).epsilon(1e-14));
  CHECK(f.operational_g == doctest::Approx(600000).epsilon(1e-14));
  CHECK(f.operational_host_g == 0);
}

TEST_CASE("Energy of the facility: PUE is not asked and not applied") {
  const Answer a = metered({{energy_covers, as(EnergyCovers::facility)}, {pue, 1.2}});
  CHECK_FALSE(a.resolution.active.has(pue));
  CHECK(record(a.footprint).energy_facility_kwh == 1000);
}

TEST_CASE("Energy of the devices alone: their hosts are added for their hours") {
  const Answer a = metered({{energy_covers, as(EnergyCovers::device)},
                            {duration_h, 100},
                            {count, 8},
                            {host_power_per_device_w, 350},
                            {pue, 1}});
  const FootprintRecord f = record(a.footprint);
  CHECK(f.energy_it_kwh == doctest::Approx(1000 + 8 * 100 * 0.35).epsilon(1e-14));
  CHECK(f.embodied_g > 0);
  CHECK(a.footprint.complete);
}

TEST_CASE("Without hours nothing is known of the making, and the total is a lower bound") {
  const Answer a = metered({});
  CHECK_FALSE(a.footprint.complete);
  CHECK(has_issue(a.resolution.warnings, processor, Code::incomplete));
  CHECK(record(a.footprint).embodied_g == 0);
  CHECK_FALSE(known(Needs::hours, a.footprint));
  // Hardware charged whole needs no hours.
  const Answer whole = metered({{allocation, as(Allocation::whole)}, {count, 8}});
  CHECK(whole.footprint.complete);
  CHECK(record(whole.footprint).embodied_g > 0);
  // Nor does a figure that leaves it out.
  CHECK(metered({{allocation, as(Allocation::none)}}).footprint.complete);
}

TEST_CASE("Device-hours serve as well as hours") {
  const FootprintRecord hours = record(metered({{duration_h, 100}, {count, 8}}).footprint);
  const FootprintRecord device_time = record(metered({{device_hours, 800}, {count, 8}}).footprint);
  CHECK(hours.total_g == doctest::Approx(device_time.total_g).epsilon(1e-14));
}

TEST_CASE("Energy is what this kind cannot do without; drives without hours need a time of their own") {
  CHECK(
      has_issue(resolve(scenario_of({{kind, as(Kind::energy)}})).faults, measured_energy_kwh, Code::missing));
  const Scenario drives = scenario_of({{kind, as(Kind::energy)}, {measured_energy_kwh, 10}, {ssd_tb, 1}});
  CHECK(has_issue(resolve(drives).faults, retention_days, Code::missing));
  // With it, drives are counted, though the devices are not.
  const FootprintRecord kept = record(metered({{ssd_tb, 1}, {retention_days, 30}}).footprint);
  CHECK(kept.embodied_storage_g > 0);
  CHECK(kept.embodied_g == kept.embodied_storage_g);
}

TEST_CASE("Metered devices without hours leave their hosts out, however the making is charged") {
  for (const double charged : {as(Allocation::time), as(Allocation::whole), as(Allocation::none)})
    CHECK_FALSE(
        metered({{energy_covers, as(EnergyCovers::device)}, {allocation, charged}}).footprint.complete);
}
