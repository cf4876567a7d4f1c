// SPDX-License-Identifier: Apache-2.0
// Starts and pauses on a mean day, against sums by hand and hour by hour.
#include "pegada/questions/when.hpp"

#include <doctest/doctest.h>

#include <bit>

#include "scenario_of.hpp"
#include "scenarios.hpp"

using namespace pegada;
using namespace pegada::testing;

namespace {

using Day = std::array<double, hours_a_day>;

/// A grid with much sun: clean from 9 to 16, dirty in the evening.
constexpr Day sunny{1.2, 1.2, 1.2, 1.2, 1.2, 1.2, 1.1, 0.9, 0.7, 0.6, 0.5, 0.5,
                    0.5, 0.6, 0.7, 0.8, 0.9, 1.1, 1.3, 1.5, 1.4, 1.3, 1.3, 1.2};

Day random_day(Random& random) {
  Day out;
  for (double& ratio : out) ratio = 0.3 + 1.4 * random.unit();
  return out;
}

}  // namespace

TEST_CASE("An hour, a morning, a night that goes round, and whole days") {
  CHECK(ratio_of_start(sunny, 10, 1) == 0.5);
  CHECK(ratio_of_start(sunny, 10, 0.25) == 0.5);
  CHECK(ratio_of_start(sunny, 8, 3) == doctest::Approx((0.7 + 0.6 + 0.5) / 3).epsilon(1e-14));
  CHECK(ratio_of_start(sunny, 22, 4) == doctest::Approx((1.3 + 1.2 + 1.2 + 1.2) / 4).epsilon(1e-14));
  CHECK(ratio_of_start(sunny, 9, 1.5) == doctest::Approx((0.6 + 0.25) / 1.5).epsilon(1e-14));
  double sum = 0;
  for (const double ratio : sunny) sum += ratio;
  for (std::size_t start = 0; start < hours_a_day; ++start)
    CHECK(ratio_of_start(sunny, start, 240) == doctest::Approx(sum / 24).epsilon(1e-14));
  CHECK(ratio_of_start(sunny, 10, 25) == doctest::Approx((sum + 0.5) / 25).epsilon(1e-14));
}

TEST_CASE("A short job is best at noon, and no better for pausing; an evening's gains much") {
  const When one = when(sunny, 3);
  CHECK(one.best.hour == 10);
  CHECK(one.best.ratio == doctest::Approx(0.5).epsilon(1e-14));
  CHECK(one.paused.ratio == doctest::Approx(0.5).epsilon(1e-14));
  CHECK(one.paused.hours == (1U << 10U | 1U << 11U | 1U << 12U));
  CHECK(one.paused.days == 1);
  CHECK(one.worst.hour == 19);
  CHECK(one.saving_start_percent == doctest::Approx(100 * (1 - 0.5 / one.usual)).epsilon(1e-12));
}

TEST_CASE("A job of a day or more pauses by half a day, unless told otherwise, and takes longer") {
  const When week = when(sunny, 168);
  CHECK(week.best.ratio == doctest::Approx(week.usual).epsilon(1e-14));
  CHECK(week.paused.days == 14);
  CHECK(std::popcount(week.paused.hours) == 12);
  CHECK(week.paused.ratio < week.best.ratio);
  CHECK(when(sunny, 168, 24).paused.ratio == doctest::Approx(week.usual).epsilon(1e-14));
  CHECK(when(sunny, 168, 24).paused.days == 7);
  CHECK(when(sunny, 30, 12).paused.days == 3);
  // Two days of twelve hours, and the six cleanest of a third.
  CHECK(when(sunny, 30, 8).paused.days == 4);
}

TEST_CASE("Whatever the day: pausing never loses, all starts average out, and hours agree with small steps") {
  Random random{81};
  for (int i = 0; i < 2000; ++i) {
    const Day day = random_day(random);
    const double hours = random.spread(0.01, 2000);
    const When out = when(day, hours);
    double mean = 0;
    for (std::size_t start = 0; start < hours_a_day; ++start) {
      const double ratio = ratio_of_start(day, start, hours);
      mean += ratio / 24;
      REQUIRE(ratio >= out.best.ratio);
      REQUIRE(ratio <= out.worst.ratio);
    }
    REQUIRE(mean == doctest::Approx(out.usual).epsilon(1e-12));
    if (hours < 24) REQUIRE(out.paused.ratio <= out.best.ratio * (1 + 1e-12));
    REQUIRE(out.paused.ratio <= out.usual * (1 + 1e-12));
    REQUIRE(out.paused.days * 24 >= hours);
    // Minute by minute.
    const double step = hours / 5000;
    double sum = 0;
    for (int n = 0; n < 5000; ++n) {
      const double at = 7 + (n + 0.5) * step;
      sum += day[static_cast<std::size_t>(at) % 24];
    }
    REQUIRE(ratio_of_start(day, 7, hours) == doctest::Approx(sum / 5000).epsilon(0.02));
  }
}

TEST_CASE("A region has the mean day of its grid, or none") {
  const Profile* california = day_of(scenario_of({{Field::region, region_row("us-camx")}}));
  REQUIRE(california != nullptr);
  CHECK(std::string_view{california->time_zone} == "America/Los_Angeles");
  CHECK(day_of({}) == nullptr);
  CHECK(day_of(scenario_of(
            {{Field::region, region_row("us-camx")}, {Field::carbon_intensity_g_per_kwh, 20}})) == nullptr);
  CHECK(day_of(scenario_of({{Field::region, -1}})) == nullptr);
  const When out = when(ratios_of(california->ratio), 4);
  // Its sun.
  CHECK(out.best.hour >= 8);
  CHECK(out.best.hour <= 12);
  CHECK(out.saving_start_percent > 20);
  for (const Profile& profile : tables::profiles) {
    const auto ratio = ratios_of(profile.ratio);
    const auto low = ratios_of(profile.low);
    const auto high = ratios_of(profile.high);
    CAPTURE(profile.series);
    for (std::size_t hour = 0; hour < hours_a_day; ++hour) {
      CHECK(low[hour] <= ratio[hour]);
      CHECK(ratio[hour] <= high[hour]);
    }
    CHECK(when(ratio, 1).usual == doctest::Approx(1).epsilon(0.01));
  }
}

TEST_CASE("On a flat day nothing is gained") {
  Day flat;
  flat.fill(1.0);
  for (const double hours : {0.5, 5.0, 24.0, 100.0}) {
    const When out = when(flat, hours);
    CHECK(out.saving_start_percent == doctest::Approx(0).epsilon(1e-12));
    CHECK(out.saving_paused_percent == doctest::Approx(0).epsilon(1e-12));
    CHECK(out.best.hour == 0);
  }
}
