// SPDX-License-Identifier: Apache-2.0
#include "pegada/ranges/distribution.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "pegada/math.hpp"
#include "pegada/ranges/exponential.hpp"
#include "scenarios.hpp"

namespace {

using namespace pegada;

constexpr Distribution of(Shape shape, double low, double value, double high) {
  return {.shape = shape, .low = low, .value = value, .high = high, .lowest = 0, .highest = 1e9};
}

/// The k-th moment, by a hundred thousand points in the middle of equal parts.
double moment(const Distribution& distribution, int k) {
  constexpr int n = 100000;
  double sum = 0;
  for (int i = 0; i < n; ++i) sum += std::pow(quantile(distribution, (i + 0.5) / n), k);
  return sum / n;
}

TEST_CASE("The inverse of the normal distribution: known values, symmetry, and the way back") {
  CHECK(inverse_normal(0.5) == 0);
  CHECK(inverse_normal(0.975) == doctest::Approx(1.959963984540054).epsilon(1e-15));
  CHECK(inverse_normal(0.95) == doctest::Approx(1.6448536269514722).epsilon(1e-15));
  CHECK(inverse_normal(1e-10) == doctest::Approx(-6.361340902404056).epsilon(1e-14));
  for (int i = 1; i < 2000; ++i) {
    const double p = i / 2000.0;
    CHECK(0.5 * std::erfc(-inverse_normal(p) / std::sqrt(2.0)) == doctest::Approx(p).epsilon(1e-14));
    CHECK(inverse_normal(p) == doctest::Approx(-inverse_normal(1.0 - p)).epsilon(1e-12));
  }
  CHECK(std::isfinite(inverse_normal(0x1p-33)));
}

TEST_CASE("Uniform: quantiles lie on a line; mean and variance are the textbook's") {
  const auto flat = of(Shape::uniform, 2, 3, 10);
  for (const double p : {0.01, 0.25, 0.5, 0.99}) CHECK(quantile(flat, p) == doctest::Approx(2 + 8 * p));
  CHECK(moment(flat, 1) == doctest::Approx(6.0));
  CHECK(moment(flat, 2) - 36 == doctest::Approx(64.0 / 12).epsilon(1e-6));
}

TEST_CASE("Triangular: quantiles invert the distribution; mean and variance are the textbook's") {
  const double a = 5, c = 22.7, b = 38;
  const auto triangle = of(Shape::triangular, a, c, b);
  const auto below = [&](double x) {
    return x < c ? (x - a) * (x - a) / ((b - a) * (c - a)) : 1 - (b - x) * (b - x) / ((b - a) * (b - c));
  };
  for (int i = 1; i < 100; ++i)
    CHECK(below(quantile(triangle, i / 100.0)) == doctest::Approx(i / 100.0).epsilon(1e-12));
  CHECK(moment(triangle, 1) == doctest::Approx((a + b + c) / 3).epsilon(1e-8));
  const double variance = (a * a + b * b + c * c - a * b - a * c - b * c) / 18;
  const double mean = moment(triangle, 1);
  CHECK(moment(triangle, 2) - mean * mean == doctest::Approx(variance).epsilon(1e-5));
  // What was entered may stand at an end.
  CHECK(quantile(of(Shape::triangular, 1, 1, 3), 0.75) == doctest::Approx(2.0));
  CHECK(quantile(of(Shape::triangular, 1, 3, 3), 0.25) == doctest::Approx(2.0));
}

TEST_CASE("Lognormal in halves: median, 5th and 95th percentile as stated, mean by its closed form") {
  const auto factor = of(Shape::lognormal, 65, 400, 2050);
  CHECK(quantile(factor, 0.5) == 400);
  CHECK(quantile(factor, 0.05) == doctest::Approx(65).epsilon(1e-13));
  CHECK(quantile(factor, 0.95) == doctest::Approx(2050).epsilon(1e-13));
  // Each half is that of a lognormal: E = m (e^(s²/2) Φ(∓s)) for the lower and the upper.
  const auto normal = [](double x) { return 0.5 * std::erfc(-x / std::sqrt(2.0)); };
  const double down = std::log(400.0 / 65) / 1.6448536269514722;
  const double up = std::log(2050.0 / 400) / 1.6448536269514722;
  const double mean = 400 * (std::exp(down * down / 2) * normal(-down) + std::exp(up * up / 2) * normal(up));
  CHECK(moment(factor, 1) == doctest::Approx(mean).epsilon(1e-3));
  // Cut at the bounds; half a distribution where one end is what was entered.
  auto bounded = factor;
  bounded.highest = 3000;
  CHECK(quantile(bounded, 0.9999) == 3000);
  CHECK(quantile(of(Shape::lognormal, 400, 400, 2050), 0.2) == 400);
}

TEST_CASE("The exponential of two lanes at once has the bits of each alone") {
  pegada::testing::Random random{5};
  for (int i = 0; i < 100000; ++i) {
    const double a = (2.0 * random.unit() - 1.0) * moderate;
    const double b = (2.0 * random.unit() - 1.0) * random.unit();
    const Lanes both = exponential_of_moderate(Lanes{a, b});
    CHECK(both[0] == exponential(a));
    CHECK(both[1] == exponential(b));
  }
  const Lanes ends = exponential_of_moderate(Lanes{0.0, -0.0});
  CHECK((ends[0] == 1.0 && ends[1] == 1.0));
}

TEST_CASE("A lognormal so wide that its exponents leave the moderate ones has the same quantiles") {
  const double wide = std::exp(40.0);
  const auto narrow = of(Shape::lognormal, 0.5, 1, 2);
  Distribution broad = of(Shape::lognormal, 1.0 / wide, 1, wide);
  broad.highest = 1e300;
  CHECK(quantile(broad, 0.95) == doctest::Approx(wide).epsilon(1e-12));
  CHECK(quantile(broad, 0.05) == doctest::Approx(1.0 / wide).epsilon(1e-12));
  CHECK(quantile(narrow, 0.95) == doctest::Approx(2.0).epsilon(1e-14));
}

}  // namespace
