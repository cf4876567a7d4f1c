// SPDX-License-Identifier: Apache-2.0
#include "kernels.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "pegada/footprint/evaluate.hpp"
#include "pegada/questions/rank_all.hpp"
#include "pegada/questions/sweep.hpp"
#include "pegada/ranges/footprint_of.hpp"
#include "pegada/ranges/spread.hpp"
#include "pegada/rank.hpp"
#include "scenarios.hpp"

namespace pegada::bench {
namespace {

// As the bridge has them: a table for every change, and one for an input at rest.
std::array<double, 40 * few_points> few_storage;
std::array<double, 16 * many_points> many_storage;
PointTable few{few_storage, few_points};
PointTable many{many_storage, many_points};
std::uint32_t seed = 0;

PointTable& table_for(std::size_t points) { return points > few_points ? many : few; }

/// Keeps the compiler from dropping a result nobody reads.
template <class T>
void keep(const T& value) {
  asm volatile("" : : "r"(&value) : "memory");
}

/// A thousand scenarios that resolve.
const std::vector<Inputs<double>>& scenarios() {
  static const auto made = [] {
    std::vector<Inputs<double>> inputs;
    testing::Random random{7};
    while (inputs.size() < 1000) {
      const Resolution resolution = resolve(testing::random_scenario(random));
      if (resolution.ok()) inputs.push_back(resolution.inputs);
    }
    return inputs;
  }();
  return made;
}

Ranges first_of(std::size_t drivers) {
  const Resolution resolution = resolve({});
  Ranges ranges = ranges_of({}, resolution);
  std::size_t varying = 0;
  for (std::size_t i = 0; i < ranges.count; ++i) {
    Distribution& of = ranges.list[i].of;
    if (ranges.list[i].varies() && varying++ >= drivers) of.low = of.high = of.value;
  }
  return ranges;
}

std::size_t evaluate_default() {
  static const Inputs<double> inputs = resolve({}).inputs;
  keep(inputs);
  keep(footprint_of(inputs));
  return 1;
}

std::size_t evaluate_thousand() {
  for (const Inputs<double>& inputs : scenarios()) keep(footprint_of(inputs));
  return scenarios().size();
}

/// A row costs a scenario resolved and evaluated, and the sorting.
std::size_t rank_rows() {
  static std::array<RankRow, region_rows + processor_rows> rows;
  const std::size_t cells = rank_regions({}, rows) + rank_processors({}, rows);
  keep(rows);
  return cells;
}

std::size_t rank_pairs() {
  static AllPairs pairs;
  static std::array<double, pair_count> totals;
  rank_all({}, pairs, totals);
  keep(totals);
  return pairs.processor_count * pairs.region_count;
}

std::size_t sweep_points() {
  static std::array<SweepPoint, most_steps> curve;
  const std::size_t count = sweep({}, Field::mfu_percent, usual_range({}, Field::mfu_percent), curve);
  keep(curve);
  return count;
}

/// Values and model alone: the total of each draw, kept.
[[gnu::noinline]] std::size_t draw_totals(const Uncertain& of, std::size_t points) {
  static std::array<double, many_points> totals;
  static detail::Block block;
  Inputs<Lanes> inputs = widen<Lanes>(of.inputs);
  for (std::size_t first = 0; first < points; first += block_points) {
    block.draw(of, table_for(points), static_cast<std::uint32_t>(first), block_points);
    for (std::size_t at = 0; at < block_points; at += lane_count) {
      block.apply(of, at, inputs);
      const Lanes total = footprint_of(inputs).total.coherent;
      totals[(first + at) % many_points] = total[0];
      totals[(first + at) % many_points + 1] = total[1];
    }
  }
  keep(totals);
  return points;
}

/// What the page does at a change: every figure of each draw, and its interval.
std::size_t draw_intervals(const Uncertain& of, std::size_t points) {
  static Spread spread;
  spread.start(of);
  spread.draw(table_for(points), points);
  for (std::size_t i = 0; i < ranged_figures.size(); ++i)
    if (spread.has(i)) keep(spread.interval(i, 0.9));
  return points;
}

}  // namespace
}  // namespace pegada::bench

std::uint32_t bench_kernel(std::uint32_t kernel, std::uint32_t drivers, std::uint32_t points,
                           std::uint32_t repeats) {
  using namespace pegada;
  using namespace pegada::bench;
  static Uncertain scenario;
  if (kernel >= 3) scenario = uncertain(resolve({}), first_of(drivers));
  std::size_t items = 0;
  for (std::uint32_t i = 0; i < repeats; ++i) {
    switch (kernel) {
      case 0:
        items += evaluate_default();
        break;
      case 1:
        items += evaluate_thousand();
        break;
      case 2:
        items += rank_rows();
        break;
      case 3:
        items += draw_totals(scenario, points);
        break;
      case 4:
        items += draw_intervals(scenario, points);
        break;
      case 5:
        table_for(points).use(++seed, Sampling::sobol);
        items += draw_intervals(scenario, points);
        break;
      case 6:
        items += rank_pairs();
        break;
      default:
        items += sweep_points();
    }
  }
  return static_cast<std::uint32_t>(items);
}

namespace {

std::array<double, 128> scenario_numbers;

std::size_t write_scenario() {
  using namespace pegada;
  const Inputs<double> in = resolve({}).inputs;
  std::size_t size = 0;
  for (const double number : {in.operations.coherent,
                              in.tokens.coherent,
                              in.count.coherent,
                              in.peak.coherent,
                              in.mfu.coherent,
                              in.tdp.coherent,
                              in.idle.coherent,
                              in.utilisation.coherent,
                              in.host_power.coherent,
                              in.pue.coherent,
                              in.intensity.coherent,
                              in.lifetime.coherent,
                              in.allocated_share.coherent,
                              in.yield.fixed.coherent,
                              in.fab_intensity.coherent,
                              in.per_package.coherent,
                              in.chip.die_area.coherent,
                              in.chip.wafer.fab_energy.coherent,
                              in.chip.wafer.gases.coherent,
                              in.chip.wafer.materials.coherent,
                              in.chip.packages.coherent,
                              in.chip.memory.coherent,
                              in.chip.memory_carbon.coherent,
                              in.host.devices.coherent,
                              in.host.cpus.coherent,
                              in.host.cpu_die_area.coherent,
                              in.host.cpu_wafer.fab_energy.coherent,
                              in.host.cpu_wafer.gases.coherent,
                              in.host.cpu_wafer.materials.coherent,
                              in.host.dram.coherent,
                              in.host.dram_carbon.coherent,
                              in.host.ssd.coherent,
                              in.host.ssd_carbon.coherent,
                              in.host.other.coherent,
                              evaluate(in).total.coherent})
    scenario_numbers[size++] = number;
  for (const Range& range : bench::first_of(driver_count)) {
    if (!range.varies()) continue;
    for (const double number : {static_cast<double>(range.driver), static_cast<double>(range.of.shape),
                                range.of.low, range.of.value, range.of.high})
      scenario_numbers[size++] = number;
  }
  return size;
}

}  // namespace

const double* bench_scenario() { return scenario_numbers.data(); }

std::uint32_t bench_scenario_size() { return static_cast<std::uint32_t>(write_scenario()); }
