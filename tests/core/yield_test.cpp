// SPDX-License-Identifier: Apache-2.0
#include "pegada/equations/yield.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <initializer_list>

#include "pegada/equations/wafer.hpp"

using namespace pegada;
using namespace pegada::unit;

namespace {
constexpr Ratio<double> defects(double x) { return of(x, one); }

// An H100's die: 814 mm² at 0.1 defects/cm².
constexpr auto h100 = defects_per_die(of(814.0, square_millimetre), of(0.1, per_square_centimetre));
}  // namespace

static_assert(poisson_yield(defects(0)).coherent == 1.0);
static_assert(murphy_yield(defects(0)).coherent == 1.0);
static_assert(rectangular_yield(defects(0)).coherent == 1.0);
static_assert(seeds_yield(defects(0)).coherent == 1.0);
static_assert(negative_binomial_yield(defects(0), defects(10)).coherent == 1.0);
static_assert(bose_einstein_yield(defects(0), defects(12)).coherent == 1.0);
static_assert(moore_yield(defects(0)).coherent == 1.0);

TEST_CASE("Yields of a large die, model by model") {
  CHECK(poisson_yield(h100).coherent == doctest::Approx(0.443).epsilon(1e-3));
  CHECK(murphy_yield(h100).coherent == doctest::Approx(0.468).epsilon(1e-3));
  CHECK(seeds_yield(h100).coherent == doctest::Approx(0.551).epsilon(1e-3));
  CHECK(negative_binomial_yield(h100, defects(3)).coherent == doctest::Approx(0.487).epsilon(1e-3));
  CHECK(negative_binomial_yield(h100, defects(10)).coherent == doctest::Approx(0.457).epsilon(1e-3));
}

TEST_CASE("imec's anchor: Murphy's yield of 1 cm² at 0.15 defects/cm² is 86 %") {
  CHECK(murphy_yield(defects(0.15)).coherent == doctest::Approx(0.8623).epsilon(1e-4));
}

TEST_CASE("Yields are shares, ordered, and fall as defects grow") {
  double last = 1.0;
  for (double x = 1e-12; x < 500; x *= 1.1) {
    CAPTURE(x);
    const double poisson = poisson_yield(defects(x)).coherent;
    const double murphy = murphy_yield(defects(x)).coherent;
    const double rectangular = rectangular_yield(defects(x)).coherent;
    const double seeds = seeds_yield(defects(x)).coherent;
    const double clustered = negative_binomial_yield(defects(x), defects(10)).coherent;
    // Near 0 all are 1 - x, equal but for the last bits.
    const double room = 1e-15;
    CHECK(poisson > 0);
    CHECK(poisson <= murphy + room);
    CHECK(murphy <= rectangular + room);
    CHECK(rectangular <= seeds + room);
    CHECK(poisson <= clustered + room);
    CHECK(clustered <= seeds + room);
    CHECK(seeds <= 1);
    CHECK(murphy <= last);
    last = murphy;
  }
}

TEST_CASE("Small defect numbers keep their digits") {
  for (const double x : {1e-300, 1e-17, 1e-12, 1e-8, 1e-4}) {
    CAPTURE(x);
    CHECK(1.0 - murphy_yield(defects(x)).coherent == doctest::Approx(x).epsilon(2e-4 + 1e-16 / x));
    CHECK(murphy_yield(defects(x)).coherent <= 1.0);
  }
  const double mean = -std::expm1(-0.499) / 0.499;
  CHECK(murphy_yield(defects(0.499)).coherent == doctest::Approx(mean * mean).epsilon(1e-15));
}

TEST_CASE("The negative binomial is Seeds at 1 and Poisson without clustering") {
  CHECK(negative_binomial_yield(defects(0.8), defects(1)).coherent ==
        doctest::Approx(seeds_yield(defects(0.8)).coherent).epsilon(1e-15));
  CHECK(negative_binomial_yield(defects(0.8), defects(1e15)).coherent ==
        doctest::Approx(poisson_yield(defects(0.8)).coherent).epsilon(1e-14));
}

TEST_CASE("Dies on a wafer of 300 mm: published shapes of the estimate agree") {
  const auto wafer = wafer_area(of(300.0 * 300.0, square_millimetre));
  CHECK(wafer.in(square_millimetre) == doctest::Approx(70685.83470577));
  const auto die = of(814.0, square_millimetre);
  const double textbook =
      3.141592653589793 * 300 * 300 / (4 * 814.0) - 3.141592653589793 * 300 / std::sqrt(2 * 814.0);
  CHECK(dies_per_wafer(wafer, die).coherent == doctest::Approx(textbook).epsilon(1e-14));
  CHECK(dies_per_wafer(wafer, die).coherent == doctest::Approx(63.479).epsilon(1e-4));
  CHECK(wasted_area_per_die(wafer, die).in(square_millimetre) == doctest::Approx(299.53).epsilon(1e-4));
  CHECK(eco_chip_wasted_area(wafer, die).in(square_millimetre) == doctest::Approx(305.67).epsilon(1e-4));
}

TEST_CASE("Boavizta's effective area of a die of 814 mm² is 3.45 times the die") {
  const auto wafer = wafer_area(of(300.0 * 300.0, square_millimetre));
  const auto area = boavizta_effective_area(wafer, of(814.0, square_millimetre), of(0.04, square_millimetre),
                                            of(0.1, per_square_centimetre));
  CHECK(area.in(square_millimetre) == doctest::Approx(2808.4).epsilon(1e-4));
}
