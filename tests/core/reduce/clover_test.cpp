// SPDX-License-Identifier: Apache-2.0
// Clover's choice against a brute force that knows nothing of fronts and multisets; what cannot be served.
#include <doctest/doctest.h>

#include <cmath>
#include <vector>

#include "clover_cases.hpp"

using namespace pegada;
using namespace pegada::testing;

namespace {

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
  for (const std::size_t family : {std::size_t{1}, std::size_t{2}})
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
