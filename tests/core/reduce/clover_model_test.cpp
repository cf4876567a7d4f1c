// SPDX-License-Identifier: Apache-2.0
// What Clover's choice rests on: carbon against a plain answer, modelled times against measured ones, what is
// refused.
#include <doctest/doctest.h>

#include <limits>
#include <string_view>
#include <vector>

#include "clover_cases.hpp"
#include "pegada/footprint/record.hpp"

using namespace pegada;
using namespace pegada::testing;
using enum Field;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

}  // namespace

TEST_CASE("The utilisation's range is the scenario's own") {
  const UtilisationRange range = utilisation_range(serving_of(serving_on()));
  const double value = machine().utilisation.coherent;
  CHECK(range.low.coherent < value);
  CHECK(range.high.coherent > value);
}

TEST_CASE("Carbon of a request is a reserved service's of the same work") {
  const double flops = 74e9, a_day = 4e6, days_ = 30;
  Scenario same = serving_on();
  for (const auto& [field, value] :
       std::initializer_list<std::pair<Field, double>>{{flops_per_request, flops},
                                                       {requests_per_day, a_day},
                                                       {days, days_},
                                                       {prefill_mfu_percent, 20},
                                                       {Field::service, as(Service::reserved)},
                                                       {replicas, 3}})
    same.set(field, value);
  for (const Allocation charged : {Allocation::time, Allocation::whole, Allocation::none}) {
    same.set(allocation, as(charged));
    const Answer plain = answer(same);
    REQUIRE(plain.ok());
    const Serving serving = serving_of(same);
    REQUIRE(serving.resolution.ok());
    const Machine& on = serving.machine;
    const Workings how{of(20.0, unit::percent), of(0.0, unit::second), on.utilisation};
    const auto energy = request_energy(how, of(flops, unit::flop), on.peak, on.idle, on.tdp);
    const auto rate = of(a_day / 3, unit::one) / of(1.0, unit::day);
    CHECK(request_carbon(on, rate, energy, on.intensity).in(unit::gram) ==
          doctest::Approx(plain.footprint.total.in(unit::gram) / (a_day * days_)).epsilon(1e-12));
  }
}

TEST_CASE(
    "Modelled times of whole devices against the measured: YOLOv5 within 4 %, EfficientNet a factor of 2.5") {
  for (const CloverTime& row : tables::clover_times) {
    const CloverVariant& variant = tables::clover_variants[row.variant];
    const CloverFamily& family = tables::clover_families[variant.family];
    const Figure& peak = tables::processors[row.processor].peak_tflops[static_cast<int>(Precision::fp16)];
    const Workings how = workings_of(family, {});
    const auto operations = of(row.batch * variant.flops_per_request.value(), unit::flop);
    const double modelled =
        request_time(how, operations, of(peak.value(), unit::teraflop_per_second), 7).in(unit::second);
    const double ratio = modelled * 1e3 / row.time_ms.value();
    INFO(variant.id, " ", row.batch, " ", ratio);
    const double off = std::string_view{family.id} == "yolov5" ? 1.04 : 2.5;
    CHECK(ratio > 1 / off);
    CHECK(ratio < off);
  }
}

TEST_CASE("The saving's range holds its value, and a reader's table has none") {
  const Machine on = machine();
  const Question asked = question(1000, 50, 0.5);
  const Mix found = mix(on, asked, room);
  const auto now = grams(300);
  const auto& point = found.front.points[choose(found, now)];
  const UtilisationRange ends{of(60.0, unit::percent), of(95.0, unit::percent)};
  const Saving saving = saving_of(found, asked.family, point, now, ends);
  CHECK(saving.ranged);
  CHECK(saving.low < saving.value);
  CHECK(saving.value < saving.high);
  CHECK(saving.high < 100);
  CHECK(saving.value == doctest::Approx(100 * (1 - carbon_of(found, point, now).coherent /
                                                       base_carbon(found, now).coherent)));
  const Mix own = mix(on, of_table(asked, gaps), room);
  CHECK_FALSE(saving_of(own, nullptr, own.front.points[0], now, ends).ranged);
}

TEST_CASE("A machine that emits nothing leaves nothing to save") {
  Machine still = machine();
  still.idle = still.host = {};
  still.making = {};
  still.utilisation = {};
  const Question asked = question(100, 50);
  const Mix found = mix(still, asked, room);
  REQUIRE(found.outcome == Outcome::served);
  CHECK(found.base_carbon.coherent == 0);
  CHECK(objective(found, found.front.points[choose(found, grams(300))], grams(300)) == 0);
  CHECK(saving_of(found, asked.family, found.front.points[0], grams(300), {}).value == 0);
}

TEST_CASE("Scenarios without slices or without a service have no answer") {
  CHECK(serving_of(serving_on("h100-sxm")).available == Available::yes);
  CHECK(serving_of(serving_on("v100")).available == Available::no_slices);
  CHECK(serving_of(scenario_of({{processor, processor_row("a100-40")}})).available == Available::no_service);
  CHECK(serving_of(scenario_of({{kind, as(Kind::life)}, {processor, processor_row("a100-40")}})).available ==
        Available::yes);
  Scenario wrong = serving_on();
  wrong.set(pue, -1);
  CHECK_FALSE(serving_of(wrong).resolution.ok());
  // What the reader serves now, and how its power is stated, do not matter.
  Scenario other = serving_on();
  other.set(power_method, as(PowerMethod::measured));
  other.set(power_w, 300);
  other.set(inference_method, as(InferenceMethod::ecologits));
  const Serving same = serving_of(other);
  REQUIRE(same.resolution.ok());
  CHECK(same.machine.tdp.coherent == machine().tdp.coherent);
  CHECK(same.machine.utilisation.coherent == machine().utilisation.coherent);
}

TEST_CASE("Hostile questions and tables are refused") {
  CHECK(is_sound(question(1, 1)));
  for (const double bad : {none, -1.0, 0.0, 1e300, std::numeric_limits<double>::infinity()}) {
    CHECK_FALSE(is_sound(question(bad, 1)));
    CHECK_FALSE(is_sound(question(1, bad)));
    Question asked = question(1, 1);
    asked.base_intensity = grams(bad);
    CHECK_FALSE(is_sound(asked));
    asked = question(1, 1);
    if (bad != 0) asked.carbon_weight = asked.devices = bad;
    CHECK(is_sound(asked) == (bad == 0));
    for (int column = 0; column < 5; ++column) {
      std::vector<TableRow> rows = gaps;
      TableRow& row = rows[2];
      double* cells[] = {&row.variant, &row.slices, &row.latency_ms, &row.energy_j, &row.accuracy_percent};
      if (column == 0 && bad == 0) continue;
      *cells[column] = bad;
      CHECK_FALSE(is_sound(std::span<const TableRow>{rows}));
    }
  }
  CHECK_FALSE(is_sound(std::span<const TableRow>{}));
  CHECK(is_sound(of_table(question(1, 1), gaps)));
  Question both = question(1, 1);
  both.table = gaps;
  CHECK_FALSE(is_sound(both));
  CHECK_FALSE(is_sound(of_table(question(1, 1), {{0, 4, 1, 1, 50}})));  // nothing on the whole
  CHECK_FALSE(is_sound(of_table(question(1, 1), {{0, 7, 1, 1, 50}, {0, 7, 2, 1, 50}})));  // twice
  CHECK_FALSE(is_sound(of_table(question(1, 1), {{0.5, 7, 1, 1, 50}})));
  CHECK_FALSE(is_sound(of_table(question(1, 1), {{8, 7, 1, 1, 50}})));
  CHECK_FALSE(is_sound(of_table(question(1, 1), std::vector<TableRow>(41, {0, 7, 1, 1, 50}))));
  Question half = question(1, 1);
  half.devices = 1.5;
  CHECK_FALSE(is_sound(half));
}
