// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <doctest/doctest.h>

#include <vector>

#include "pegada/reduce/clover/mix.hpp"
#include "scenario_of.hpp"

/// What the tests of Clover ask.
namespace pegada::testing {

using namespace clover;

inline Room room;

inline Scenario serving_on(const char* id = "a100-40") {
  return scenario_of({{Field::kind, as(Kind::infer)}, {Field::processor, processor_row(id)}});
}

inline Machine machine() {
  const Serving serving = serving_of(serving_on());
  REQUIRE(serving.available == Available::yes);
  REQUIRE(serving.resolution.ok());
  return serving.machine;
}

inline CarbonIntensity<double> grams(double number) { return of(number, unit::gram_per_kilowatt_hour); }

inline Question question(double rate, double latency_ms, double weight = 0.1) {
  return {.family = &tables::clover_families[0],
          .carbon_weight = weight,
          .rate = of(rate, unit::per_second),
          .target = of(latency_ms * 1e-3, unit::second),
          .base_intensity = grams(250)};
}

inline Question of_table(Question question, const std::vector<TableRow>& rows) {
  question.family = nullptr;
  question.table = rows;
  return question;
}

/// Rows with gaps, times that do not follow a model, and two variants that are equally accurate.
inline const std::vector<TableRow> gaps = {{0, 1, 30, 0.5, 70}, {0, 2, 18, 0.4, 70}, {0, 7, 8, 0.3, 71},
                                           {1, 1, 90, 1.5, 80}, {1, 3, 35, 1.4, 80}, {1, 4, 25, 1.2, 80},
                                           {1, 7, 20, 1.1, 80}, {2, 2, 50, 2.5, 80}, {2, 7, 40, 2.0, 80}};

}  // namespace pegada::testing
