// SPDX-License-Identifier: Apache-2.0
#include "clover.hpp"

#include <iterator>

#include "pegada/reduce/clover/mix.hpp"

namespace pegada::testing {
namespace {

clover::Room room;

void add_mix(Hash& hash, const clover::Serving& serving, const clover::Question& question) {
  const clover::Mix mix = clover::mix(serving.machine, question, room);
  hash.add(static_cast<double>(mix.outcome));
  for (const double number : {mix.base.devices, mix.base_carbon.coherent, mix.front.most_within.coherent,
                              mix.front.least_latency.coherent, clover::fewest_devices(mix)})
    hash.add(number);
  for (const clover::Candidate& point : mix.front.points)
    for (const double number : {point.energy.coherent, point.accuracy.coherent,
                                static_cast<double>(point.configuration.variants[0]),
                                clover::objective(mix, point, serving.machine.intensity)})
      hash.add(number);
  if (mix.outcome != clover::Outcome::served) return;
  const std::size_t best = clover::choose(mix, serving.machine.intensity);
  const auto saving = clover::saving_of(mix, question.family, mix.front.points[best],
                                        serving.machine.intensity, clover::utilisation_range(serving));
  for (const double number : {static_cast<double>(best), saving.value, saving.low, saving.high})
    hash.add(number);
}

}  // namespace

void add_clover(Hash& hash, Random& random, int mixes) {
  for (int done = 0; done < mixes;) {
    Scenario scenario = random_scenario(random);
    scenario.set(Field::kind, static_cast<double>(Kind::infer));
    const auto row = static_cast<std::size_t>(random.below(std::size(tables::sliced_processors)));
    scenario.set(Field::processor, tables::sliced_processors[row].processor);
    const clover::Serving serving = clover::serving_of(scenario);
    if (!serving.resolution.ok() || serving.available != clover::Available::yes) continue;
    ++done;
    const auto family = static_cast<std::size_t>(random.below(std::size(tables::clover_families)));
    add_mix(hash, serving,
            {.family = &tables::clover_families[family],
             .carbon_weight = random.spread(1e-3, 1),
             .rate = of(random.spread(1e-2, 1e5), unit::per_second),
             .target = of(random.spread(1e-3, 1), unit::second),
             .base_intensity = of(random.spread(10, 1000), unit::gram_per_kilowatt_hour)});
  }
}

}  // namespace pegada::testing
