// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <cmath>
#include <vector>

#include "hash.hpp"
#include "pegada/questions/band.hpp"
#include "pegada/questions/rank_all.hpp"
#include "pegada/questions/solve.hpp"
#include "pegada/questions/when.hpp"
#include "scenarios.hpp"

namespace pegada::testing {
namespace {

constexpr std::size_t draws = 256;

/// Makers of "not a number" differ in bits that nobody sees.
double seen(double number) { return std::isnan(number) ? -1.0 : number; }

class Questions {
 public:
  explicit Questions(Hash& hash) : hash_(hash) {}

  void ask(const Scenario& scenario, Random& random) {
    const auto& field = field_table()[static_cast<std::size_t>(random.below(field_count))];
    if (field.type == FieldType::number) {
      solved(scenario, field.field, random.spread(1, 1e12));
      swept(scenario, field.field);
    }
    upgraded(scenario, static_cast<Row>(random.below(std::size(tables::processors))));
  }

  void rank(const Scenario& scenario) {
    rank_all(scenario, pairs_, totals_);
    for (std::size_t i = 0; i < pairs_.processor_count * pairs_.region_count; ++i)
      hash_.add(seen(totals_[i]));
  }

  void start(Random& random) {
    std::array<double, hours_a_day> day;
    // Not `unit()`: of a loop that can be vectorised, clang 14 multiplies 64-bit integers wrongly for wasm.
    for (double& ratio : day) ratio = random.spread(0.5, 1.5);
    const When out = when(day, random.spread(0.1, 1000));
    for (const double number : {out.best.ratio, out.worst.ratio, out.usual, out.paused.ratio, out.paused.days,
                                out.saving_start_percent, out.saving_paused_percent})
      hash_.add(number);
  }

 private:
  void solved(const Scenario& scenario, Field field, double target) {
    const Solution out = solve(scenario, Budget::total_g, target, field);
    hash_.add(static_cast<double>(out.outcome));
    hash_.add(out.value);
    hash_.add(out.figure);
  }

  void swept(const Scenario& scenario, Field field) {
    std::array<SweepPoint, usual_steps> points;
    std::array<Band, usual_steps> bands;
    std::array<Crossing, most_crossings> found;
    const std::size_t count = sweep(scenario, field, usual_range(scenario, field), points);
    const std::span<const SweepPoint> curve{points.data(), count};
    sweep_bands(scenario, field, curve, {}, {table_, draws, 0.9, room_}, bands);
    for (std::size_t i = 0; i < count; ++i)
      for (const double number :
           {points[i].value, points[i].total_g, points[i].embodied_g, bands[i].low_g, bands[i].high_g})
        hash_.add(number);
    const std::size_t crossed = crossings(scenario, field, curve, found);
    for (std::size_t i = 0; i < crossed; ++i) hash_.add(found[i].value);
  }

  void upgraded(const Scenario& scenario, Row processor) {
    const UpgradePlan plan = plan_upgrade(scenario, processor);
    hash_.add(plan.devices_then);
    if (!plan.ok()) return;
    const PayBack out = payback(plan, payback_ranges(plan, {}), {}, {table_, draws, 0.9, room_});
    for (const double number : {out.years, out.low, out.high, out.never}) hash_.add(number);
  }

  Hash& hash_;
  AllPairs pairs_;
  std::vector<double> totals_ = std::vector<double>(pair_count);
  std::vector<double> storage_ = std::vector<double>(dimension_count * draws);
  PointTable table_{storage_, draws};
  Histogram room_;
};

}  // namespace

void add_questions(Hash& hash) {
  Random random{5};
  Questions questions{hash};
  for (int i = 0; i < 2000; ++i) questions.ask(random_scenario(random), random);
  for (int i = 0; i < 20; ++i) questions.rank(random_scenario(random));
  for (int i = 0; i < 200; ++i) questions.start(random);
}

}  // namespace pegada::testing
