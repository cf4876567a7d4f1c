// SPDX-License-Identifier: Apache-2.0
// A whole life: phases add up, and published splits are what they were published as.
#include <doctest/doctest.h>

#include "pegada/footprint/record.hpp"
#include "scenario_of.hpp"

using namespace pegada;
using namespace pegada::testing;
using enum Field;

namespace {

FootprintRecord lived(std::initializer_list<std::pair<Field, double>> typed) {
  Scenario scenario = scenario_of(typed);
  scenario.set(kind, as(Kind::life));
  const Answer out = answer(scenario);
  REQUIRE(out.ok());
  return record(out.footprint);
}

double phases_kwh(const FootprintRecord& f) {
  return f.phase_data_kwh + f.phase_experimentation_kwh + f.phase_training_kwh + f.phase_retraining_kwh +
         f.phase_inference_kwh;
}
double phases_g(const FootprintRecord& f) {
  return f.phase_data_g + f.phase_experimentation_g + f.phase_training_g + f.phase_retraining_g +
         f.phase_inference_g;
}

}  // namespace

TEST_CASE("Phases add up to the whole, with everything in them") {
  const FootprintRecord f = lived({{development_overhead, 1.5},
                                   {retrainings, 3},
                                   {retraining_share_percent, 20},
                                   {data_energy_kwh, 12345},
                                   {hdd_tb, 500},
                                   {requests_per_day, 1e6}});
  CHECK(phases_kwh(f) == doctest::Approx(f.energy_facility_kwh).epsilon(1e-12));
  CHECK(phases_g(f) == doctest::Approx(f.total_g).epsilon(1e-12));
  CHECK(f.phase_experimentation_kwh == doctest::Approx(f.phase_training_kwh / 2).epsilon(1e-12));
  CHECK(f.phase_retraining_kwh == doctest::Approx(0.6 * f.phase_training_kwh).epsilon(1e-12));
  CHECK(f.phase_data_kwh > 12345);
}

TEST_CASE("A life is its training and its service") {
  const FootprintRecord life = lived({});
  const FootprintRecord training = record(answer({}).footprint);
  const FootprintRecord service = record(answer(scenario_of({{kind, as(Kind::infer)}})).footprint);
  CHECK(life.phase_training_kwh == doctest::Approx(training.energy_facility_kwh).epsilon(1e-13));
  CHECK(life.phase_inference_kwh == doctest::Approx(service.energy_facility_kwh).epsilon(1e-13));
  CHECK(life.total_g == doctest::Approx(training.total_g + service.total_g).epsilon(1e-12));
}

TEST_CASE("Wu et al. 2022: experimentation, training and inference stand as 10 : 20 : 70") {
  const FootprintRecord f = lived({{split, as(Split::wu_power)}});
  CHECK(f.phase_experimentation_kwh == doctest::Approx(f.phase_training_kwh / 2).epsilon(1e-12));
  CHECK(f.phase_inference_kwh == doctest::Approx(3.5 * f.phase_training_kwh).epsilon(1e-12));
  CHECK(f.phase_training_kwh ==
        doctest::Approx(record(answer({}).footprint).energy_facility_kwh).epsilon(1e-13));
}

TEST_CASE("Wu et al. 2022, RM1: data, experimentation with training, and inference stand as 31 : 29 : 40") {
  const FootprintRecord f = lived({{split, as(Split::wu_rm1)}, {development_overhead, 1.5}});
  const double trained = f.phase_experimentation_kwh + f.phase_training_kwh + f.phase_retraining_kwh;
  CHECK(f.phase_data_kwh == doctest::Approx(trained * 31 / 29).epsilon(1e-12));
  CHECK(f.phase_inference_kwh == doctest::Approx(trained * 40 / 29).epsilon(1e-12));
  CHECK(phases_kwh(f) == doctest::Approx(f.energy_facility_kwh).epsilon(1e-12));
}

TEST_CASE("Under a split no input of the service is asked") {
  const Resolution split_life = resolve(scenario_of({{kind, as(Kind::life)}, {split, as(Split::wu_power)}}));
  CHECK_FALSE(split_life.active.has(requests_per_day));
  CHECK_FALSE(split_life.active.has(development_overhead));
  CHECK(split_life.active.has(training_tokens));
}

TEST_CASE("A life has its training's utilisation and its service's own") {
  const FootprintRecord usual = lived({{requests_per_day, 1e6}});
  const FootprintRecord hotter = lived({{requests_per_day, 1e6}, {decode_utilisation_percent, 60}});
  CHECK(hotter.phase_inference_kwh > 1.2 * usual.phase_inference_kwh);
  CHECK(hotter.phase_training_kwh == usual.phase_training_kwh);
  const Answer a = answer(scenario_of({{kind, as(Kind::life)}}));
  CHECK(a.terms[Term::utilisation] == doctest::Approx(85));
  CHECK(a.terms[Term::decode_utilisation] == doctest::Approx(30));
}

TEST_CASE("A life keeps its drives from the first day of training to the last of service") {
  const FootprintRecord own = lived({{hdd_tb, 100}});
  const FootprintRecord shared_out = lived({{hdd_tb, 100}, {split, as(Split::wu_power)}});
  CHECK(own.operational_storage_g > shared_out.operational_storage_g);
  CHECK(shared_out.operational_storage_g > 0);
  CHECK(shared_out.embodied_storage_g > 0);
}
