// SPDX-License-Identifier: Apache-2.0
// Clover: the choice against a brute force that knows nothing of fronts and multisets, the physics against a
// plain answer, the model against measured times.
#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <vector>

#include "pegada/footprint/record.hpp"
#include "pegada/reduce/clover/mix.hpp"
#include "scenario_of.hpp"

using namespace pegada;
using namespace pegada::testing;
using namespace pegada::clover;
using enum Field;

namespace {

Room room;

constexpr double none = std::numeric_limits<double>::quiet_NaN();

Scenario serving_on(const char* id = "a100-40") {
  return scenario_of({{kind, as(Kind::infer)}, {processor, processor_row(id)}});
}

Machine machine() {
  const Serving serving = serving_of(serving_on());
  REQUIRE(serving.available == Available::yes);
  REQUIRE(serving.resolution.ok());
  return serving.machine;
}

CarbonIntensity<double> grams(double number) { return of(number, unit::gram_per_kilowatt_hour); }

Question question(double rate, double latency_ms, double weight = 0.1) {
  return {.family = &tables::clover_families[0],
          .carbon_weight = weight,
          .rate = of(rate, unit::per_second),
          .target = of(latency_ms * 1e-3, unit::second),
          .base_intensity = grams(250)};
}

Question of_table(Question question, const std::vector<TableRow>& rows) {
  question.family = nullptr;
  question.table = rows;
  return question;
}

/// Rows with gaps, times that do not follow a model, and two variants that are equally accurate.
const std::vector<TableRow> gaps = {{0, 1, 30, 0.5, 70}, {0, 2, 18, 0.4, 70}, {0, 7, 8, 0.3, 71},
                                    {1, 1, 90, 1.5, 80}, {1, 3, 35, 1.4, 80}, {1, 4, 25, 1.2, 80},
                                    {1, 7, 20, 1.1, 80}, {2, 2, 50, 2.5, 80}, {2, 7, 40, 2.0, 80}};

/// What one assignment of variants to slices in their own order gives.
struct Plain {
  double energy, accuracy, latency, rho;
};

Plain plainly(const MigPartition& partition, const std::vector<int>& variants, const Menu& menu,
              double rate) {
  double capacity = 0, energy = 0, accuracy = 0, slowest = 0;
  for (int i = 0; i < partition.count; ++i) {
    const Cell& cell = menu.cells[static_cast<std::size_t>(variants[static_cast<std::size_t>(i)])]
                                 [place_of(partition.slices[i])];
    const double each = 1 / cell.time.coherent;
    capacity += each;
    energy += each * cell.energy.coherent;
    accuracy += each * cell.accuracy.coherent;
    slowest = std::fmax(slowest, cell.time.coherent);
  }
  const double rho = rate / capacity;
  return {energy / capacity, accuracy / capacity, slowest * (1 + rho / (2 * (1 - rho))), rho};
}

/// Every ordered assignment on every one of the nineteen.
template <class Visit>
void brute_force(const Menu& menu, double rate, double target, Visit visit) {
  for (const MigPartition& partition : tables::mig_partitions) {
    std::vector<int> variants(partition.count, 0);
    for (bool more = true; more;) {
      bool known = true;
      for (std::size_t i = 0; i < variants.size(); ++i)
        known =
            known && menu.cells[static_cast<std::size_t>(variants[i])][place_of(partition.slices[i])].known;
      if (known) {
        const Plain found = plainly(partition, variants, menu, rate);
        if (found.rho < 1 && found.latency <= target) visit(found);
      }
      more = false;
      for (int& variant : variants) {
        if (static_cast<std::size_t>(++variant) < menu.variants) {
          more = true;
          break;
        }
        variant = 0;
      }
    }
  }
}

double plain_objective(const Mix& mix, const Plain& at, double intensity) {
  const double carbon =
      request_carbon(mix.machine, mix.rate, of(at.energy, unit::joule), grams(intensity)).coherent;
  const double base = mix.base_carbon.coherent;
  const double accuracy = mix.base.served.accuracy.coherent;
  return mix.carbon_weight * (base - carbon) / base -
         (1 - mix.carbon_weight) * (accuracy - at.accuracy) / accuracy;
}

void equals_brute_force(const Machine& on, const Question& asked, double intensity) {
  const Mix found = mix(on, asked, room);
  bool any = false;
  double best = 0;
  brute_force(found.menu, found.rate.coherent, asked.target.coherent, [&](const Plain& plain) {
    const double value = plain_objective(found, plain, intensity);
    best = any ? std::fmax(best, value) : value;
    any = true;
  });
  REQUIRE(any == (found.outcome == Outcome::served));
  if (!any) return;
  const std::size_t at = choose(found, grams(intensity));
  CHECK(objective(found, found.front.points[at], grams(intensity)) == doctest::Approx(best).epsilon(1e-12));
}

}  // namespace

TEST_CASE("The choice is a brute force's, over every partition, with two and three variants, and with gaps") {
  const Machine on = machine();
  for (const std::size_t family : {1, 2})
    for (const double weight : {0.0, 0.1, 0.5, 0.9, 1.0})
      for (const double intensity : {20.0, 250.0, 700.0})
        for (const double rate : {20.0, 150.0, 1500.0})
          for (const double latency : {12.0, 40.0, 200.0}) {
            Question asked = question(rate, latency, weight);
            if (family == 1) asked.family = &tables::clover_families[1];
            equals_brute_force(on, family == 1 ? asked : of_table(asked, gaps), intensity);
            asked.devices = 2;
            equals_brute_force(on, family == 1 ? asked : of_table(asked, gaps), intensity);
          }
  const std::vector<TableRow> two(gaps.begin(), gaps.begin() + 7);
  for (const double weight : {0.0, 0.3, 1.0})
    equals_brute_force(on, of_table(question(60, 60, weight), two), 300);
}

TEST_CASE("Of eight variants all that weighs carbon takes the least, all that weighs accuracy the most") {
  const Machine on = machine();
  const Mix found = mix(on, question(1000, 30, 1), room);
  REQUIRE(found.outcome == Outcome::served);
  CHECK(found.front.tried == configurations_of(8));
  CHECK(configurations_of(1) == 14);
  double least = 1e9, most = 0;
  brute_force(found.menu, found.rate.coherent, 30e-3, [&](const Plain& plain) {
    least = std::fmin(least, plain.energy);
    most = std::fmax(most, plain.accuracy);
  });
  const auto& points = found.front.points;
  CHECK(choose(found, grams(300)) == 0);
  CHECK(points.front().energy.coherent == doctest::Approx(least).epsilon(1e-12));
  Mix accurate = found;
  accurate.carbon_weight = 0;
  CHECK(choose(accurate, grams(300)) == points.size() - 1);
  CHECK(points.back().accuracy.coherent == doctest::Approx(most).epsilon(1e-12));
}

TEST_CASE("The front rises in energy and accuracy, and no configuration holds more than seven slices") {
  const Machine on = machine();
  for (const double rate : {10.0, 1000.0, 20000.0}) {
    const Mix found = mix(on, question(rate, 40), room);
    for (std::size_t i = 0; i < found.front.points.size(); ++i) {
      const Configuration& here = found.front.points[i].configuration;
      unsigned slices = 0;
      for (std::size_t slice = 0; slice < here.count; ++slice) slices += here.sizes[slice];
      CHECK(slices <= 7);
      CHECK(slices >= 6);
      const Served served = served_by(here, found.menu, found.rate);
      CHECK(served.latency().in(unit::second) <= 40e-3);
      double shares = 0;
      for (const auto share : served.shares) shares += share.coherent;
      CHECK(shares == doctest::Approx(1).epsilon(1e-12));
      if (i == 0) continue;
      CHECK(found.front.points[i - 1].energy.coherent < found.front.points[i].energy.coherent);
      CHECK(found.front.points[i - 1].accuracy.coherent < found.front.points[i].accuracy.coherent);
    }
  }
}

TEST_CASE("Of configurations equal in energy and accuracy the quickest stands") {
  const Machine on = machine();
  for (const double rate : {10.0, 900.0, 3000.0}) {
    Question asked = question(rate, 60);
    asked.devices = 2;
    const Mix found = mix(on, asked, room);
    for_each_configuration(found.menu, [&](const Configuration& configuration) {
      const Served served = served_by(configuration, found.menu, found.rate);
      if (!served.serves_within(asked.target)) return;
      for (const Candidate& point : found.front.points)
        if (point.energy.coherent == served.energy.coherent &&
            point.accuracy.coherent == served.accuracy.coherent)
          CHECK(point.latency.coherent <= served.latency().coherent);
    });
  }
}

TEST_CASE("At every hour of the paper's traces the pick from the front is a fresh search's") {
  const Machine on = machine();
  const Question asked = question(1000, 50);
  const Mix found = mix(on, asked, room);
  for (const CloverHour& hour : tables::clover_hours)
    for (const Figure& intensity : hour.g_per_kwh) {
      const auto now = grams(intensity.value());
      double best = -1e9;
      for_each_configuration(found.menu, [&](const Configuration& configuration) {
        const Served served = served_by(configuration, found.menu, found.rate);
        if (!served.serves_within(asked.target)) return;
        Candidate point;
        point.energy = served.energy;
        point.accuracy = served.accuracy;
        best = std::fmax(best, objective(found, point, now));
      });
      CHECK(objective(found, found.front.points[choose(found, now)], now) == best);
    }
}

TEST_CASE("What cannot be served says why, and what could") {
  const Machine on = machine();
  Question asked = question(1e5, 50);
  asked.devices = 1;
  Mix found = mix(on, asked, room);
  CHECK(found.outcome == Outcome::rate);
  CHECK_FALSE(found.front.any_serves);
  const double most = found.front.most_within.coherent;
  asked.rate = of(most * (1 - 1e-9), unit::per_second);
  CHECK(mix(on, asked, room).outcome == Outcome::served);
  asked.rate = of(most * (1 + 1e-9), unit::per_second);
  CHECK(mix(on, asked, room).outcome == Outcome::both);

  asked = question(100, 1);
  found = mix(on, asked, room);
  CHECK(found.outcome == Outcome::latency);
  CHECK(found.front.most_within.coherent == 0);
  CHECK_FALSE(found.base.within);
  const double least = found.front.least_latency.coherent;
  asked.devices = found.devices;
  asked.target = of(least * (1 + 1e-9), unit::second);
  CHECK(mix(on, asked, room).outcome == Outcome::served);
  asked.target = of(least * (1 - 1e-9), unit::second);
  CHECK(mix(on, asked, room).outcome != Outcome::served);

  asked = question(1e5, 1);
  asked.devices = 1;
  CHECK(mix(on, asked, room).outcome == Outcome::both);
}

TEST_CASE("The base is the most accurate variant on the fewest whole devices that answer in time") {
  const Machine on = machine();
  for (const double rate : {1e-6, 1.0, 37.0, 1000.0, 1e9}) {
    const Mix found = mix(on, question(rate, 30), room);
    const Base& base = found.base;
    CHECK(base.variant == 7);
    CHECK(base.within);
    CHECK(base.served.serves_within(of(30e-3, unit::second)));
    CHECK(base.devices >= 1);
    if (base.devices == 1) continue;
    const Base fewer = base_of(found.menu, of(rate / (base.devices - 1) * (1 + 1e-9), unit::per_second),
                               of(30e-3, unit::second));
    CHECK(fewer.devices > 1);
  }
  // On its own devices the base is among the configurations: the choice is never worse by the objective.
  const Mix found = mix(on, question(900, 30), room);
  CHECK(objective(found, found.front.points[choose(found, grams(250))], grams(250)) >= 0);
  CHECK(found.front.points.back().accuracy.coherent == found.base.served.accuracy.coherent);
}

TEST_CASE("The fewest devices that serve, do, and fewer do not") {
  const Machine on = machine();
  Question asked = question(5000, 50);
  const double fewest = fewest_devices(mix(on, asked, room));
  CHECK(fewest > 1);
  asked.devices = fewest;
  CHECK(mix(on, asked, room).outcome == Outcome::served);
  asked.devices = fewest - 1;
  CHECK(mix(on, asked, room).outcome != Outcome::served);
  CHECK(fewest_devices(mix(on, question(5000, 1), room)) == 0);
}

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
