// SPDX-License-Identifier: Apache-2.0
// The smallest set that reaches a target, against all sets there are.
#include "pegada/reduce/plan.hpp"

#include <doctest/doctest.h>

#include <span>
#include <vector>

#include "levers.hpp"

using namespace pegada;
using namespace pegada::testing;

namespace {

Measures all_but(std::span<const Lever> wanted) {
  Measures out;
  for (std::size_t i = 0; i < lever_count; ++i) out.put(static_cast<Lever>(i));
  for (const Lever lever : wanted) out.drop(lever);
  return out;
}

struct Set {
  unsigned size = 0;
  int cost = 0;
  double total_g = 0;
};

/// Every set of these levers in which all have an effect of their own.
std::vector<Set> all_sets(const Scenario& scenario, std::span<const Lever> levers) {
  std::vector<Set> out;
  for (unsigned mask = 0; mask < 1U << levers.size(); ++mask) {
    Measures measures;
    Set set;
    for (std::size_t i = 0; i < levers.size(); ++i)
      if ((mask >> i & 1U) != 0) {
        measures.put(levers[i]);
        ++set.size;
        set.cost += static_cast<int>(describe(levers[i]).cost);
      }
    const Alternative there = alternative(scenario, {}, measures);
    bool every = there.ok();
    for (const Lever lever : levers)
      if (measures.has(lever) && there.applied[lever].fate != Fate::on) every = false;
    if (!every) continue;
    set.total_g = there.figures.total_g;
    out.push_back(set);
  }
  return out;
}

double base_of(const Scenario& scenario) { return reduction_figures(resolve(scenario)).total_g; }

int cost_of(const Measures& measures) {
  int out = 0;
  for (std::size_t i = 0; i < lever_count; ++i)
    if (measures.has(static_cast<Lever>(i))) out += static_cast<int>(tables::levers[i].cost);
  return out;
}

void check_against_all(const Scenario& scenario, std::span<const Lever> levers) {
  const double base = base_of(scenario);
  const std::vector<Set> sets = all_sets(scenario, levers);
  double least = base;
  for (const Set& set : sets) least = set.total_g < least ? set.total_g : least;
  for (const double share : {0.99, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1}) {
    CAPTURE(share);
    const double target = base * share;
    const Plan found = plan(scenario, target, all_but(levers));
    const Set* best = nullptr;
    for (const Set& set : sets) {
      if (set.total_g > target) continue;
      const bool better =
          best == nullptr || set.size < best->size ||
          (set.size == best->size &&
           (set.cost < best->cost || (set.cost == best->cost && set.total_g < best->total_g)));
      if (better) best = &set;
    }
    REQUIRE(found.reached == (best != nullptr));
    CHECK(found.exact);
    if (best == nullptr) {
      CHECK(found.after.total_g == least);
      continue;
    }
    CHECK(found.count == best->size);
    CHECK(cost_of(found.measures) == best->cost);
    CHECK(found.after.total_g == best->total_g);
  }
}

}  // namespace

TEST_CASE("Of all sets the plan is the smallest, then of least catch, then of least carbon") {
  using enum Lever;
  const Lever of_training[] = {batch_skipping, e2_train,    lora,       higher_mfu, power_cap,
                               lower_pue,      longer_life, source_mix, refurbished};
  check_against_all(training(), of_training);
  const Lever of_hours[] = {power_cap, lower_pue, region, time_of_day, source_mix, e2_train, longer_life};
  check_against_all(hours_known(), of_hours);
  const Lever of_service[] = {distillation,   batching, partitioning, power_cap,
                              fewer_replicas, region,   lower_pue,    quantisation};
  check_against_all(reserved_service(), of_service);
  check_against_all(shared_service(), of_service);
}

TEST_CASE("Half of a training is saved, and the plan says how much is left") {
  const double base = base_of(training());
  const Plan half = plan(training(), base / 2, {});
  CHECK(half.reached);
  CHECK(half.count > 0);
  CHECK(half.tried > 0);
  CHECK(half.after.total_g <= base / 2);
  const Alternative there = alternative(training(), {}, half.measures);
  REQUIRE(there.ok());
  CHECK(same_bits(there.figures, half.after));
}

TEST_CASE("A target that nothing reaches is said to be one, with the best there is") {
  const Plan none = plan(training(), 0, {});
  CHECK_FALSE(none.reached);
  CHECK(none.count > 0);
  CHECK(none.after.total_g > 0);
  CHECK(none.after.total_g < base_of(training()));
  // No lever alone comes nearer.
  for (std::size_t i = 0; i < lever_count; ++i) {
    const Alternative alone = alternative(training(), {}, only(static_cast<Lever>(i)));
    if (alone.ok()) CHECK(none.after.total_g <= alone.figures.total_g);
  }
}

TEST_CASE("A target at or above the base needs nothing") {
  for (const double more : {1.0, 1.5, 1e9}) {
    const Plan nothing = plan(training(), more * base_of(training()), {});
    CHECK(nothing.reached);
    CHECK(nothing.count == 0);
    CHECK(nothing.measures.empty());
    CHECK(nothing.after.total_g == base_of(training()));
  }
}

TEST_CASE("Levers the reader does not want are in no plan") {
  const double base = base_of(training());
  const Plan first = plan(training(), base * 0.6, {});
  REQUIRE(first.reached);
  for (const double share : {0.6, 0.0}) {
    const Plan other = plan(training(), base * share, first.measures);
    for (std::size_t i = 0; i < lever_count; ++i)
      if (first.measures.has(static_cast<Lever>(i))) CHECK_FALSE(other.measures.has(static_cast<Lever>(i)));
  }
  const Plan none = plan(training(), base / 2, all_but({}));
  CHECK_FALSE(none.reached);
  CHECK(none.count == 0);
}
