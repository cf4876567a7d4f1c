// SPDX-License-Identifier: Apache-2.0
#include "pegada/ranges/sobol.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "pegada/ranges/points.hpp"
#include "pegada/ranges/sobol_indices.hpp"

namespace {

using namespace pegada;

/// Standard variates of a dimension whose shape is of no interest: the numbers themselves.
std::vector<double> numbers(std::size_t dimension, std::uint32_t seed, std::size_t count) {
  std::vector<double> out(count);
  Sobol{dimension, seed}.fill(Shape::uniform, 0, out);
  return out;
}

TEST_CASE("In every dimension and for any seed, 2^m points have one in each of 2^m equal parts") {
  for (const std::uint32_t seed : {0U, 1U, 4294967295U})
    for (std::size_t dimension = 0; dimension < dimension_count; ++dimension) {
      CAPTURE(dimension);
      std::vector<int> hits(1024);
      for (const double u : numbers(dimension, seed, hits.size())) ++hits[static_cast<std::size_t>(u * 1024)];
      REQUIRE(std::all_of(hits.begin(), hits.end(), [](int n) { return n == 1; }));
    }
}

TEST_CASE(
    "Two dimensions together: the first 16 points have one in each of 4 x 4 parts, where the sequence "
    "promises it") {
  const auto x = numbers(0, 7, 16);
  const auto y = numbers(1, 7, 16);
  std::vector<int> hits(16);
  for (std::size_t i = 0; i < 16; ++i)
    ++hits[4 * static_cast<std::size_t>(x[i] * 4) + static_cast<std::size_t>(y[i] * 4)];
  CHECK(std::all_of(hits.begin(), hits.end(), [](int n) { return n == 1; }));
}

TEST_CASE("Gray's order gives the same points, block by block; the point asked for alone is among them") {
  const Sobol sobol{5, 3};
  auto all = numbers(5, 3, 512);
  std::vector<double> halves(512);
  sobol.fill(Shape::uniform, 0, {halves.data(), 200});
  sobol.fill(Shape::uniform, 200, {halves.data() + 200, 312});
  CHECK(all == halves);
  std::vector<double> alone;
  for (std::uint32_t i = 256; i < 512; ++i) alone.push_back((sobol.digits(i) + 0.5) * 0x1p-32);
  std::sort(all.begin() + 256, all.end());
  std::sort(alone.begin(), alone.end());
  CHECK(std::equal(alone.begin(), alone.end(), all.begin() + 256));
}

TEST_CASE("The table gives what it would compute, in it and beyond it, with room and without") {
  std::vector<double> storage(2 * 1024);
  PointTable table{storage, 1024};
  PointTable none{{}, 1024};
  std::array<double, 256> room;
  std::array<double, 256> other;
  for (const std::size_t dimension : {0UL, 40UL, 3UL})
    for (const std::uint32_t first : {0U, 768U, 1024U, 900U}) {
      const auto made = table.standard(dimension, first, room);
      const auto computed = none.standard(dimension, first, other);
      CHECK(std::equal(made.begin(), made.end(), computed.begin()));
    }
  table.use(1, Sampling::sobol);
  none.use(1, Sampling::sobol);
  CHECK(table.standard(0, 0, room)[5] == none.standard(0, 0, other)[5]);
  CHECK(table.standard(0, 0, room)[5] != numbers(0, 0, 8)[5]);
}

TEST_CASE("Plain draws: other numbers for another seed, dimension or point; even on average") {
  std::vector<double> a(4096);
  std::vector<double> b(4096);
  fill_plain(0, 0, Shape::uniform, 0, a);
  fill_plain(1, 0, Shape::uniform, 0, b);
  CHECK(a != b);
  double sum = 0;
  double together = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    sum += a[i];
    together += (a[i] - 0.5) * (b[i] - 0.5);
  }
  CHECK(sum / 4096 == doctest::Approx(0.5).epsilon(0.04));  // four standard errors
  CHECK(std::abs(together / 4096) < 4 * (1.0 / 12) / 64);
}

/// Ishigami and Homma 1990, with a = 7 and b = 0.1: sin x + a sin² y + b z⁴ sin x on [-π, π]³.
double ishigami(double u, double v, double w) {
  const double x = (2 * u - 1) * M_PI;
  const double y = (2 * v - 1) * M_PI;
  const double z = (2 * w - 1) * M_PI;
  return std::sin(x) + 7 * std::sin(y) * std::sin(y) + 0.1 * std::pow(z, 4) * std::sin(x);
}

TEST_CASE("Sobol indices of the Ishigami function are its analytic ones") {
  constexpr std::size_t n = 16384;
  std::array<std::vector<double>, 6> u;
  for (std::size_t d = 0; d < 6; ++d) u[d] = numbers(d < 3 ? d : driver_count + d, 0, n);
  std::array<SobolIndex, 3> indices{};
  SobolSums sums{indices};
  for (std::size_t i = 0; i < n; i += 2) {
    const auto at = [&](std::size_t x, std::size_t y, std::size_t z) {
      return Lanes{ishigami(u[x][i], u[y][i], u[z][i]), ishigami(u[x][i + 1], u[y][i + 1], u[z][i + 1])};
    };
    const Lanes a = at(0, 1, 2);
    const Lanes b = at(3, 4, 5);
    sums.add(a, b);
    sums.add(0, a, b, at(3, 1, 2));
    sums.add(1, a, b, at(0, 4, 2));
    sums.add(2, a, b, at(0, 1, 5));
  }
  sums.finish();
  const double pi4 = std::pow(M_PI, 4);
  const double first_x = 0.5 * (1 + 0.1 * pi4 / 5) * (1 + 0.1 * pi4 / 5);
  const double first_y = 49.0 / 8;
  const double with_z = 0.01 * pi4 * pi4 * (1.0 / 18 - 1.0 / 50);
  const double variance = first_x + first_y + with_z;
  CHECK(std::abs(indices[0].first - first_x / variance) < 0.01);
  CHECK(std::abs(indices[1].first - first_y / variance) < 0.01);
  CHECK(indices[2].first < 0.01);
  CHECK(std::abs(indices[0].total - (first_x + with_z) / variance) < 0.01);
  CHECK(std::abs(indices[1].total - first_y / variance) < 0.01);
  CHECK(std::abs(indices[2].total - with_z / variance) < 0.01);
}

TEST_CASE("A table filled in parts, in any order, holds what one filled at once does") {
  std::array<double, 2 * 4096> at_once;
  std::array<double, 2 * 4096> in_parts;
  PointTable whole{at_once, 4096};
  PointTable parts{in_parts, 4096};
  std::array<double, 4096> room;
  for (const std::size_t dimension : {std::size_t{0}, std::size_t{4}}) {
    const auto expected = whole.standard(dimension, 0, room);
    for (const std::uint32_t first : {2048U, 0U, 256U, 3840U}) {
      std::array<double, 256> block;
      const auto found = parts.standard(dimension, first, block);
      for (std::size_t i = 0; i < block.size(); ++i) CHECK(found[i] == expected[first + i]);
    }
  }
}

}  // namespace
