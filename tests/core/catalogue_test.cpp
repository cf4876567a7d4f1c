// SPDX-License-Identifier: Apache-2.0
#include "pegada/catalogue.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cmath>
#include <set>
#include <string>

#include "scenarios.hpp"

using namespace pegada;

TEST_CASE("Every equation of the catalogue is finite and not negative within its bounds") {
  testing::Random random{31};
  std::set<std::string> ids;
  for (const Equation& equation : equations()) {
    CAPTURE(equation.id);
    CHECK(ids.insert(equation.id).second);
    for (int i = 0; i < 1000; ++i) {
      std::array<double, equation_width> in{};
      std::array<double, equation_width> out{};
      for (std::size_t k = 0; k < equation.inputs.size(); ++k)
        in[k] = random.spread(equation.inputs[k].lowest, equation.inputs[k].highest);
      equation.compute(in.data(), out.data());
      for (std::size_t k = 0; k < equation.outputs.size(); ++k) {
        REQUIRE(std::isfinite(out[k]));
        REQUIRE(out[k] >= 0);
      }
    }
  }
}
