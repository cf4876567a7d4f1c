// SPDX-License-Identifier: Apache-2.0
// Cost of the core's steps, in nanoseconds each: median of several rounds over a thousand different
// scenarios.
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <vector>

#include "pegada/answer.hpp"
#include "pegada/footprint/evaluate.hpp"
#include "pegada/questions/rank_all.hpp"
#include "pegada/questions/solve.hpp"
#include "pegada/rank.hpp"
#include "scenarios.hpp"

namespace {

using namespace pegada;

/// Keeps the compiler from dropping a result nobody reads.
template <class T>
void keep(const T& value) {
  asm volatile("" : : "r"(&value) : "memory");
}

template <class Step>
double nanoseconds_each(std::size_t items, Step step) {
  using Clock = std::chrono::steady_clock;
  std::array<double, 15> rounds{};
  for (double& round : rounds) {
    const auto start = Clock::now();
    for (std::size_t i = 0; i < items; ++i) step(i);
    round =
        std::chrono::duration<double, std::nano>(Clock::now() - start).count() / static_cast<double>(items);
  }
  std::nth_element(rounds.begin(), rounds.begin() + 7, rounds.end());
  return rounds[7];
}

void print(const char* name, double nanoseconds) { std::printf("%s\t%.1f\n", name, nanoseconds); }

}  // namespace

int main() {
  constexpr std::size_t scenarios = 1000;
  testing::Random random{7};
  std::vector<Scenario> typed;
  std::vector<Inputs<double>> inputs;
  while (inputs.size() < scenarios) {
    const Scenario scenario = testing::random_scenario(random);
    const Resolution resolution = resolve(scenario);
    if (!resolution.ok()) continue;
    typed.push_back(scenario);
    inputs.push_back(resolution.inputs);
  }
  const Inputs<double> usual = resolve({}).inputs;
  print("evaluate the default scenario", nanoseconds_each(scenarios, [&](std::size_t) {
          keep(usual);
          keep(evaluate(usual));
        }));
  print("evaluate, untraced", nanoseconds_each(scenarios, [&](std::size_t i) { keep(evaluate(inputs[i])); }));
  print("evaluate, traced", nanoseconds_each(scenarios, [&](std::size_t i) {
          Trace trace;
          keep(evaluate(inputs[i], trace));
          keep(trace);
        }));
  print("resolve", nanoseconds_each(scenarios, [&](std::size_t i) { keep(resolve(typed[i])); }));
  print("answer (resolve and evaluate, traced)",
        nanoseconds_each(scenarios, [&](std::size_t i) { keep(answer(typed[i])); }));
  std::array<RankRow, region_rows + processor_rows> rows;
  print("rank all regions", nanoseconds_each(50, [&](std::size_t i) { keep(rank_regions(typed[i], rows)); }));
  print("rank all processors",
        nanoseconds_each(50, [&](std::size_t i) { keep(rank_processors(typed[i], rows)); }));
  static AllPairs pairs;
  std::vector<double> totals(pair_count);
  const auto each_pair = nanoseconds_each(10, [&](std::size_t i) {
    rank_all(typed[i], pairs, totals);
    keep(totals[0]);
  });
  print("rank all processors in all regions", each_pair);
  print("  the same, each pair", each_pair / static_cast<double>(pair_count));
  print("solve", nanoseconds_each(50, [&](std::size_t i) {
          keep(solve(typed[i], Budget::total_g, 1e6, Field::mfu_percent));
        }));
}
