// SPDX-License-Identifier: Apache-2.0
#include <cinttypes>
#include <cstdio>

#include "clover.hpp"
#include "draws.hpp"
#include "pegada/answer.hpp"
#include "pegada/catalogue.hpp"
#include "pegada/footprint/record.hpp"
#include "pegada/opinions.hpp"
#include "scenarios.hpp"

namespace {

using namespace pegada;
using testing::Hash;

void add_issues(Hash& hash, const Issues& issues) {
  for (const Issue& issue : issues)
    for (const double number : {static_cast<double>(issue.field), static_cast<double>(issue.code),
                                issue.value, issue.lowest, issue.highest})
      hash.add(number);
}

/// The catalogue at random points of its bounds; list equations with a few parts.
void add_catalogue(Hash& hash, testing::Random& random) {
  constexpr std::size_t parts = 5;
  double in[equation_width];
  double out[equation_width];
  double part_in[parts * equation_width];
  double part_out[parts * equation_width];
  const auto fill = [&](std::span<const EquationInput> inputs, double* values) {
    for (const EquationInput& input : inputs) *values++ = random.spread(input.lowest, input.highest);
  };
  for (int i = 0; i < 500; ++i) {
    for (const Equation& equation : equations()) {
      fill(equation.inputs, in);
      equation.compute(in, out);
      for (std::size_t k = 0; k < equation.outputs.size(); ++k) hash.add(out[k]);
    }
    for (const ListEquation& equation : list_equations()) {
      fill(equation.inputs, in);
      for (std::size_t part = 0; part < parts; ++part)
        fill(equation.part_inputs, part_in + part * equation.part_inputs.size());
      equation.compute(in, part_in, parts, part_out, out);
      for (std::size_t k = 0; k < equation.outputs.size(); ++k) hash.add(out[k]);
      for (std::size_t k = 0; k < parts * equation.part_outputs.size(); ++k) hash.add(part_out[k]);
    }
  }
}

}  // namespace

int main() {
  constexpr int scenarios = 1000000;
  testing::Random random{20261123};
  Hash hash;
  int answered = 0;
  for (int i = 0; i < scenarios; ++i) {
    const Scenario scenario = testing::random_scenario(random);
    const Answer answer = pegada::answer(scenario);
    add_issues(hash, answer.resolution.faults);
    add_issues(hash, answer.resolution.warnings);
    if (!answer.ok()) continue;
    ++answered;
    const FootprintRecord footprint = record(answer.footprint);
    for (const auto& field : footprint_fields) hash.add(footprint.*field.member);
    for (const Opinion& opinion : opinions(scenario, answer))
      for (const double number : {opinion.energy.coherent, opinion.operational.coherent,
                                  opinion.embodied.coherent, opinion.total.coherent})
        hash.add(number);
    for (std::size_t term = 0; term < term_count; ++term) hash.add(answer.terms[static_cast<Term>(term)]);
  }
  for (int i = 0; i < 1000; ++i) {
    const double base = random.spread(1e-9, 1e9);
    hash.add(power(base, random.unit()));
  }
  add_catalogue(hash, random);
  const int drawn = testing::add_draws(hash, random, 500);
  testing::add_questions(hash);
  testing::add_clover(hash, random, 200);
  std::printf("%d scenarios, %d answered, %d drawn, hash %016" PRIx64 "\n", scenarios, answered, drawn,
              hash.value());
}
