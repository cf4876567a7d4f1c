// SPDX-License-Identifier: Apache-2.0
// The core's own transcendentals against the platform's in extended precision.
#include "pegada/math.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>

#include "scenarios.hpp"

using namespace pegada;

namespace {
constexpr double ulp = 0x1p-52;
constexpr double infinity = std::numeric_limits<double>::infinity();

double relative_error(double computed, long double exact) {
  return static_cast<double>(std::abs((static_cast<long double>(computed) - exact) / exact));
}
}  // namespace

static_assert(exponential(0.0) == 1.0);
static_assert(logarithm(1.0) == 0.0);
static_assert(power(2.0, 0.0) == 1.0);

TEST_CASE("exponential keeps its stated bound") {
  testing::Random random{1};
  double worst = 0;
  for (int i = 0; i < 200000; ++i) {
    const double x = (random.unit() - 0.5) * (i % 2 == 0 ? 1400 : 4);
    const long double exact = std::exp(static_cast<long double>(x));
    worst = std::max(worst, relative_error(exponential(x), exact));
  }
  CHECK(worst < ulp);
}

TEST_CASE("logarithm keeps its stated bound") {
  testing::Random random{2};
  for (int i = 0; i < 200000; ++i) {
    const double x = i % 2 == 0 ? random.spread(1e-300, 1e300) : 0.5 + random.unit();
    const long double exact = std::log(static_cast<long double>(x));
    CAPTURE(x);
    REQUIRE(std::abs(static_cast<long double>(logarithm(x)) - exact) <= std::abs(exact) * ulp);
  }
}

TEST_CASE("power keeps its stated bound") {
  testing::Random random{3};
  for (int i = 0; i < 100000; ++i) {
    const double x = random.spread(1e-12, 1e18);
    const double y = 2 * random.unit() - 1;
    const long double exact = std::pow(static_cast<long double>(x), static_cast<long double>(y));
    const double bound = (2 + std::abs(y * std::log(x))) * ulp;
    CAPTURE(x);
    CAPTURE(y);
    REQUIRE(relative_error(power(x, y), exact) < bound);
  }
}

TEST_CASE("Ends of the range") {
  CHECK(exponential(710) == infinity);
  CHECK(exponential(-746) == 0.0);
  CHECK(exponential(709.78) == doctest::Approx(std::exp(709.78)).epsilon(1e-15));
  CHECK(std::isnan(exponential(std::nan(""))));
  CHECK(logarithm(0.0) == -infinity);
  CHECK(logarithm(infinity) == infinity);
  CHECK(std::isnan(logarithm(-1.0)));
  CHECK(logarithm(5e-324) == doctest::Approx(std::log(5e-324)).epsilon(1e-15));
}

static_assert(square_root(0.0) == 0.0);
static_assert(square_root(4.0) == 2.0);
static_assert(round_half_even(2.5) == 2.0 && round_half_even(3.5) == 4.0 && round_half_even(-2.5) == -2.0);
static_assert(floor_of(-0.5) == -1.0 && floor_of(7.999) == 7.0 && floor_of(1e300) == 1e300);
static_assert(ceiling_of(0.5) == 1.0 && ceiling_of(3.0) == 3.0);

TEST_CASE("square_root keeps its stated bound, and squares their roots") {
  testing::Random random{4};
  for (int i = 0; i < 200000; ++i) {
    const double x = exponential((random.unit() - 0.5) * 1400);
    REQUIRE(relative_error(square_root(x), std::sqrt(static_cast<long double>(x))) <= ulp);
  }
  for (double n = 1; n < 100000; ++n) REQUIRE(square_root(n * n) == n);
  CHECK(square_root(5e-324) == doctest::Approx(std::sqrt(5e-324)).epsilon(1e-15));
  CHECK(square_root(infinity) == infinity);
  CHECK(std::isnan(square_root(-1.0)));
}

TEST_CASE("logarithm_1_plus and mean_decay keep their stated bounds") {
  testing::Random random{5};
  for (int i = 0; i < 200000; ++i) {
    const double x = random.spread(1e-20, 1e3);
    const long double wide = x;
    REQUIRE(relative_error(logarithm_1_plus(x), std::log1p(wide)) < 4 * ulp);
    REQUIRE(relative_error(mean_decay(x), -std::expm1(-wide) / wide) < 4 * ulp);
  }
  CHECK(mean_decay(0.0) == 1.0);
  CHECK(logarithm_1_plus(0.0) == 0.0);
}

TEST_CASE("Rounding is that of the platform's rounding mode") {
  testing::Random random{6};
  for (int i = 0; i < 100000; ++i) {
    const double x = (random.unit() - 0.5) * random.spread(1, 1e17);
    REQUIRE(round_half_even(x) == std::nearbyint(x));
    REQUIRE(floor_of(x) == std::floor(x));
    REQUIRE(ceiling_of(x) == std::ceil(x));
  }
}
