// SPDX-License-Identifier: Apache-2.0
#include "pegada/ranges/histogram.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

#include "scenarios.hpp"

namespace {

using namespace pegada;

std::unique_ptr<Histogram> histogram_of(const std::vector<double>& numbers) {
  auto out = std::make_unique<Histogram>();
  out->start(*std::min_element(numbers.begin(), numbers.end()),
             *std::max_element(numbers.begin(), numbers.end()));
  for (const double x : numbers) out->add(x);
  return out;
}

TEST_CASE("Quantiles are those of sorting, within a part of the bin") {
  testing::Random random{5};
  for (int round = 0; round < 50; ++round) {
    std::vector<double> numbers;
    const double scale = random.spread(1e-9, 1e12);
    const double reach = random.spread(1.01, 1000);
    for (int i = 0; i < 20000; ++i) numbers.push_back(scale * random.spread(1, reach));
    const auto histogram = histogram_of(numbers);
    std::sort(numbers.begin(), numbers.end());
    for (const double p : {0.025, 0.05, 0.25, 0.5, 0.75, 0.95, 0.975}) {
      const double exact = numbers[static_cast<std::size_t>(p * 20000)];
      CHECK(histogram->quantile(p) == doctest::Approx(exact).epsilon(2e-3));
      CHECK(histogram->share_below(histogram->quantile(p)) == doctest::Approx(p).epsilon(1e-9));
    }
    CHECK(histogram->quantile(0) == numbers.front());
    CHECK(histogram->quantile(1) == numbers.back());
    CHECK(histogram->count() == 20000);
  }
}

TEST_CASE("One number is every quantile, zero included; far ends are held") {
  for (const double x : {0.0, 1e-300, 42.0, 1e300}) {
    const auto same = histogram_of(std::vector<double>(10, x));
    for (const double p : {0.0, 0.05, 0.5, 0.95, 1.0}) CHECK(same->quantile(p) == x);
    CHECK(same->error(0.5) == 0);
  }
  const auto wide = histogram_of({1.0, 0.0, 1e-30, 1e9, 2.0});
  CHECK(wide->least() == 0);
  CHECK(wide->greatest() == 1e9);
  CHECK(wide->quantile(0) == 0);
  CHECK(wide->quantile(1) == 1e9);
}

TEST_CASE("Quantiles never fall as the share grows") {
  testing::Random random{6};
  std::vector<double> numbers;
  for (int i = 0; i < 1000; ++i) numbers.push_back(random.spread(1e-3, 1e3));
  const auto histogram = histogram_of(numbers);
  double before = 0;
  for (int i = 0; i <= 1000; ++i) {
    const double now = histogram->quantile(i / 1000.0);
    REQUIRE(now >= before);
    before = now;
  }
}

TEST_CASE("Numbers that lie close together are told apart, and the error says how well") {
  for (const double width : {1e-2, 1e-3, 3e-4, 1e-4, 1e-5, 1e-6}) {
    std::vector<double> numbers;
    constexpr int count = 60000;
    for (int i = 0; i < count; ++i)
      numbers.push_back(7 * (1 + width * (i * 0.618034 - std::floor(i * 0.618034))));
    const auto histogram = histogram_of(numbers);
    for (const double p : {0.05, 0.5, 0.95}) {
      const double off = std::abs(histogram->quantile(p) - 7 * (1 + width * p));
      CAPTURE(width);
      CHECK(off <= histogram->error(p));
      if (width > 1e-5) CHECK(off < 0.01 * 7 * width);
    }
  }
}

TEST_CASE("The stated sampling error of plain draws holds as often as a standard error does") {
  testing::Random random{7};
  int within_one = 0;
  int within_two = 0;
  constexpr int rounds = 400;
  for (int round = 0; round < rounds; ++round) {
    std::vector<double> numbers;
    for (int i = 0; i < 2000; ++i) numbers.push_back(1.0 + random.unit());
    const auto histogram = histogram_of(numbers);
    const double off = std::abs(histogram->quantile(0.95) - 1.95);
    within_one += off < histogram->error(0.95) ? 1 : 0;
    within_two += off < 2 * histogram->error(0.95) ? 1 : 0;
  }
  CHECK(within_one > 0.6 * rounds);
  CHECK(within_two > 0.92 * rounds);
}

}  // namespace
