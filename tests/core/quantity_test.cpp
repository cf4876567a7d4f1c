// SPDX-License-Identifier: Apache-2.0
// Units: what a quantity costs, what may be combined with what, and that units are what they say.
#include <doctest/doctest.h>

#include <initializer_list>
#include <type_traits>

#include "pegada/units.hpp"

using namespace pegada;
using namespace pegada::unit;

template <class A, class B>
concept addable = requires(A a, B b) {
  a + b;
};

static_assert(sizeof(Mass<double>) == sizeof(double), "a dimension weighs nothing at run time");
static_assert(std::is_trivially_copyable_v<Energy<double>>);

static_assert(addable<Mass<double>, Mass<double>>);
static_assert(!addable<Mass<double>, Energy<double>>);
static_assert(!addable<Energy<double>, Power<double>>);
static_assert(!addable<Mass<double>, double>, "a bare number has no dimension to add");

static_assert(std::is_same_v<decltype(watt * hour), Energy<double>>);
static_assert(std::is_same_v<decltype(kilogram / joule), CarbonIntensity<double>>);
static_assert(std::is_same_v<decltype(flop / second), Throughput<double>>);
static_assert(std::is_same_v<decltype(gram / square_centimetre * square_centimetre), Mass<double>>);
static_assert(std::is_same_v<decltype(kilogram / gram), Ratio<double>>);

static_assert((of(1.0, watt) * of(1.0, hour)).in(joule) == 3600.0);
static_assert(of(1.0, kilowatt_hour).in(joule) == 3.6e6);
static_assert(of(1.0, year).in(day) == 365.25, "ACT's year");

TEST_CASE("A value goes into a unit and comes back within rounding") {
  for (const double value : {1e-9, 0.385, 1.0, 473.01, 814.0, 2.35e15}) {
    CAPTURE(value);
    CHECK(of(value, gram_per_kilowatt_hour).in(gram_per_kilowatt_hour) ==
          doctest::Approx(value).epsilon(1e-15));
    CHECK(of(value, square_millimetre).in(square_centimetre) == doctest::Approx(value / 100).epsilon(1e-15));
    CHECK(of(value, teraflop_per_second).in(flop / second) == doctest::Approx(value * 1e12).epsilon(1e-15));
  }
}

TEST_CASE("Two lanes compute what one double computes") {
  using Lanes = double __attribute__((vector_size(16)));
  const Power<Lanes> power{Lanes{300, 700}};
  const Duration<Lanes> time{Lanes{3600, 7200}};
  const auto energy = power * time;
  CHECK(energy.coherent[0] == (of(300.0, watt) * of(1.0, hour)).coherent);
  CHECK(energy.coherent[1] == (of(700.0, watt) * of(2.0, hour)).coherent);
}
