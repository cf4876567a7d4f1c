// SPDX-License-Identifier: Apache-2.0
// Hoffmann et al. 2022 (Chinchilla) and the refit of Besiroglu et al. 2024.
#include <doctest/doctest.h>

#include "pegada/data/tables.hpp"
#include "pegada/equations/scaling_law.hpp"

using namespace pegada;
using namespace pegada::unit;

namespace {

ScalingLaw<double> law(const char* id) {
  const FittedLaw& row = tables::scaling_laws[find(tables::scaling_laws, id)];
  return {of(row.irreducible_loss.value(), one), of(row.parameter_scale.value(), one),
          of(row.token_scale.value(), one), of(row.parameter_exponent.value(), one),
          of(row.token_exponent.value(), one)};
}

// Chinchilla itself: 70 billion parameters on 1.4 trillion tokens.
constexpr auto parameters = of(70.0, billion);
constexpr auto tokens = of(1400.0, billion);
constexpr auto budget = of(6.0, flop) * parameters * tokens;

}  // namespace

TEST_CASE(
    "With the printed coefficients Chinchilla's budget asks for 93 tokens per parameter, with the refit 18") {
  const auto printed = compute_optimum(law("hoffmann-2022"), budget);
  CHECK(printed.parameters.in(billion) == doctest::Approx(32.5).epsilon(0.005));
  CHECK(printed.tokens.in(billion) == doctest::Approx(3020).epsilon(0.005));
  CHECK((printed.tokens / printed.parameters).coherent == doctest::Approx(93).epsilon(0.005));
  const auto refit = compute_optimum(law("besiroglu-2024"), budget);
  CHECK((refit.tokens / refit.parameters).coherent == doctest::Approx(18.4).epsilon(0.01));
}

TEST_CASE("The optimum spends the budget, and no other split of it has less loss") {
  for (const char* id : {"hoffmann-2022", "besiroglu-2024"}) {
    CAPTURE(id);
    const auto fitted = law(id);
    const auto best = compute_optimum(fitted, budget);
    CHECK((of(6.0, flop) * best.parameters * best.tokens / budget).coherent ==
          doctest::Approx(1).epsilon(1e-13));
    const double least = loss(fitted, best.parameters, best.tokens).coherent;
    for (const double shift : {0.5, 0.9, 0.99, 1.01, 1.1, 2.0})
      CHECK(loss(fitted, best.parameters * of(shift, one), best.tokens / of(shift, one)).coherent > least);
    CHECK(loss(fitted, parameters, tokens).coherent >= least);
  }
}
