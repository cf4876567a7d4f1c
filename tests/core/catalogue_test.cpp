// SPDX-License-Identifier: Apache-2.0
#include "pegada/catalogue.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cmath>
#include <set>
#include <string>
#include <vector>

#include "scenarios.hpp"

using namespace pegada;

namespace {

constexpr int random_points = 2000;

void check_outputs(std::span<const char* const> names, const double* values) {
  for (std::size_t k = 0; k < names.size(); ++k) {
    CAPTURE(names[k]);
    REQUIRE(std::isfinite(values[k]));
    REQUIRE(values[k] >= 0);
  }
}

/// Corner number `corner` of the bounds: bit k chooses the end of input k.
void fill_corner(std::span<const EquationInput> inputs, std::size_t corner, double* in) {
  for (std::size_t k = 0; k < inputs.size(); ++k)
    in[k] = ((corner >> k) & 1U) == 0 ? inputs[k].lowest : inputs[k].highest;
}

void fill_random(std::span<const EquationInput> inputs, testing::Random& random, double* in) {
  for (std::size_t k = 0; k < inputs.size(); ++k)
    in[k] = random.once_in(8) ? inputs[k].lowest : random.spread(inputs[k].lowest, inputs[k].highest);
}

void check_bounds(std::span<const EquationInput> inputs, std::set<std::string>& names) {
  for (const EquationInput& input : inputs) {
    CAPTURE(input.name);
    CHECK(names.insert(input.name).second);
    CHECK(input.lowest >= 0);
    CHECK(input.lowest < input.highest);
    CHECK(std::isfinite(input.highest));
  }
}

}  // namespace

TEST_CASE("Names are told apart, and bounds are finite") {
  std::set<std::string> ids;
  for (const Equation& equation : equations()) {
    CAPTURE(equation.id);
    CHECK(ids.insert(equation.id).second);
    std::set<std::string> names;
    check_bounds(equation.inputs, names);
  }
  for (const ListEquation& equation : list_equations()) {
    CAPTURE(equation.id);
    CHECK(ids.insert(equation.id).second);
    std::set<std::string> names;
    check_bounds(equation.inputs, names);
    check_bounds(equation.part_inputs, names);
  }
}

TEST_CASE("Every equation of the catalogue is finite and not negative within its bounds") {
  testing::Random random{31};
  for (const Equation& equation : equations()) {
    CAPTURE(equation.id);
    std::array<double, equation_width> in{};
    std::array<double, equation_width> out{};
    const auto check = [&] {
      equation.compute(in.data(), out.data());
      check_outputs(equation.outputs, out.data());
    };
    for (std::size_t corner = 0; corner < std::size_t{1} << equation.inputs.size(); ++corner) {
      fill_corner(equation.inputs, corner, in.data());
      check();
    }
    for (int i = 0; i < random_points; ++i) {
      fill_random(equation.inputs, random, in.data());
      check();
    }
  }
}

TEST_CASE("Every list equation is finite and not negative within its bounds, for one part and for the most") {
  testing::Random random{32};
  for (const ListEquation& equation : list_equations()) {
    CAPTURE(equation.id);
    const std::size_t width = equation.part_inputs.size();
    for (const std::size_t parts : {std::size_t{0}, std::size_t{1}, most_parts}) {
      std::vector<double> part_in(parts * width);
      std::vector<double> part_out(parts * equation.part_outputs.size());
      std::array<double, equation_width> in{};
      std::array<double, equation_width> out{};
      for (std::size_t corner = 0; corner < 16; ++corner) {
        fill_corner(equation.inputs, corner, in.data());
        for (std::size_t part = 0; part < parts; ++part)
          if (corner < 8)
            fill_corner(equation.part_inputs, random.below(1U << width), &part_in[part * width]);
          else
            fill_random(equation.part_inputs, random, &part_in[part * width]);
        equation.compute(in.data(), part_in.data(), parts, part_out.data(), out.data());
        check_outputs(equation.outputs, out.data());
        for (std::size_t part = 0; part < parts; ++part)
          check_outputs(equation.part_outputs, &part_out[part * equation.part_outputs.size()]);
      }
    }
  }
}
