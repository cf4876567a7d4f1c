// SPDX-License-Identifier: Apache-2.0
// Other calculators' methods, where their published code has corners.
#include <doctest/doctest.h>

#include <cmath>
#include <cstdio>
#include <cstdlib>

#include "pegada/published/codecarbon_constants.hpp"
#include "pegada/published/ecologits_constants.hpp"
#include "pegada/published/mlco2.hpp"
#include "scenarios.hpp"

using namespace pegada;
using namespace pegada::unit;

TEST_CASE("Two decimals are those of the exact value, and a tie goes up") {
  CHECK(mlco2::two_decimals(0.105) == 0.10);  // a double just below
  CHECK(mlco2::two_decimals(0.615) == 0.61);
  CHECK(mlco2::two_decimals(0.875) == 0.88);  // exact: a tie
  CHECK(mlco2::two_decimals(308.625) == 308.63);
  CHECK(mlco2::two_decimals(1.005) == 1.0);
  CHECK(mlco2::two_decimals(0.0) == 0.0);
  CHECK(mlco2::two_decimals(1e20) == 1e20);
}

TEST_CASE("Two decimals are what printing gives, but for ties") {
  testing::Random random{8};
  for (int i = 0; i < 100000; ++i) {
    const double x = random.spread(1e-4, 1e12);
    char text[64];
    std::snprintf(text, sizeof text, "%.2f", x);
    // An exact tie has 3 binary places behind the point; printing takes those to even.
    if (x * 8 == std::floor(x * 8)) continue;
    REQUIRE(mlco2::two_decimals(x) == std::strtod(text, nullptr));
  }
}

TEST_CASE("The displayed chain loses small intensities") {
  const auto shown = mlco2::displayed(250, 7, 4.9, false, 0);
  CHECK(shown.intensity_kg_per_kwh == 0.0);
  CHECK(shown.carbon_kg == 0.0);
  CHECK(mlco2::displayed(250, 7, 4.9, true, 0).carbon_kg == 0.01);
  CHECK(mlco2::carbon(of(250.0, watt), of(7.0, hour), of(4.9, gram_per_kilowatt_hour)).in(gram) ==
        doctest::Approx(8.575));
}

TEST_CASE("EcoLogits counts GPUs in powers of two: the last parameter that fits, and the next") {
  constexpr auto gpu = of(80.0, gigabyte);
  CHECK(ecologits::gpu_count(of(0.001, gigabyte), gpu).coherent == 1);
  CHECK(ecologits::gpu_count(of(80.0, gigabyte), gpu).coherent == 1);
  CHECK(ecologits::gpu_count(of(80.1, gigabyte), gpu).coherent == 2);
  CHECK(ecologits::gpu_count(of(161.0, gigabyte), gpu).coherent == 4);
  CHECK(ecologits::gpu_count(of(321.0, gigabyte), gpu).coherent == 8);
}

TEST_CASE("CodeCarbon's memory is not monotone: 512 GB draw less than 384") {
  const auto watts = [](double gigabytes) {
    return codecarbon::memory_power(codecarbon::released, codecarbon::memory_modules(of(gigabytes, gigabyte)),
                                    false)
        .in(watt);
  };
  CHECK(watts(384) == 54);
  CHECK(watts(512) == 38);
  CHECK(watts(1e6) == watts(4096));
}
