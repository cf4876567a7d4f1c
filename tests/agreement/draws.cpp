// SPDX-License-Identifier: Apache-2.0
#include "draws.hpp"

#include <algorithm>
#include <array>

#include "pegada/ranges/compare.hpp"
#include "pegada/ranges/explain.hpp"
#include "pegada/ranges/spread.hpp"

namespace pegada::testing {
namespace {

constexpr std::size_t points = 4096;
constexpr std::size_t few_points = 512;

// The second keeps the first 1,024 points of four drivers; what lacks is computed each time.
std::array<double, 40 * points> storage;
std::array<double, 4 * 1024> small_storage;
PointTable table{storage, points};
PointTable small_table{small_storage, 1024};

/// Ranges of the reader's own for every second driver, around what was entered.
RangeEdits random_edits(Random& random, const Ranges& ranges) {
  RangeEdits edits;
  for (const Range& range : ranges) {
    const double lowest = std::max(range.of.lowest, range.of.shape == Shape::lognormal ? 1e-9 : 0.0);
    const double low = std::max(lowest, range.of.value * (1.0 - 0.5 * random.unit()));
    const double high = std::min(range.of.highest, range.of.value * (1.0 + random.unit()));
    if (random.once_in(2) && low <= range.of.value && range.of.value <= high)
      edits.set(range.driver, low, high);
  }
  return edits;
}

void add_spread(Hash& hash, const Spread& spread) {
  for (std::size_t i = 0; i < ranged_figures.size(); ++i) {
    if (!spread.has(i)) continue;
    const Interval interval = spread.interval(i, 0.9);
    for (const double number :
         {spread.value(i), interval.low, interval.high, interval.low_error, interval.high_error})
      hash.add(number);
  }
  for (int dot = 0; dot < 20; ++dot) hash.add(spread.quantile((dot + 0.5) / 20));
  hash.add(spread.mean());
}

std::uint64_t drawn(const Uncertain& scenario, PointTable& from, std::size_t batch) {
  static Spread spread;
  spread.start(scenario);
  for (std::size_t done = 0; done < points; done += batch) spread.draw(from, batch);
  Hash hash;
  add_spread(hash, spread);
  return hash.value();
}

}  // namespace

int add_draws(Hash& hash, Random& random, int scenarios) {
  static Histogram ratios;
  Uncertain before;
  int done = 0;
  while (done < scenarios) {
    const Scenario scenario = random_scenario(random);
    const Resolution resolution = resolve(scenario);
    if (!resolution.ok()) continue;
    const RangeEdits edits = random_edits(random, ranges_of(scenario, resolution));
    const Ranges ranges = ranges_of(scenario, resolution, edits);
    if (!ranges.ok()) continue;
    const auto seed = static_cast<std::uint32_t>(random.bits());
    const Sampling sampling = random.once_in(4) ? Sampling::plain : Sampling::sobol;
    table.use(seed, sampling);
    small_table.use(seed, sampling);

    const Uncertain here = uncertain(resolution, ranges);
    const std::uint64_t whole = drawn(here, table, points);
    if (drawn(here, small_table, block_points) != whole) return 0;
    hash.add(__builtin_bit_cast(double, whole));
    for (const SobolIndex& index : explain(here, table, few_points)) {
      hash.add(index.first);
      hash.add(index.total);
    }
    if (done > 0) {
      const Comparison found =
          compare(before, beside(before, resolution, ranges), table, few_points, 0.9, ratios);
      for (const double number : {found.lower, found.ratio, found.ratio_range.low, found.ratio_range.high})
        hash.add(number);
    }
    before = here;
    ++done;
  }
  return done;
}

}  // namespace pegada::testing
