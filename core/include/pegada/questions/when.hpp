// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include "pegada/data/tables.hpp"
#include "pegada/scenario/fields.hpp"

/// When to run: what a job saves by starting at a good hour, or by running in good hours only, on a place's
/// mean day.
///
/// A mean day is 24 ratios: the grid's carbon intensity in each hour over its mean, averaged over the days of
/// a year. Every day is taken to be that day. What a single day will bring, and forecasts, are no part of it,
/// so the saving is what a habit of starting then brings, not what one run does. The job draws the same power
/// in every hour, and pausing costs nothing.
namespace pegada {

inline constexpr std::size_t hours_a_day = 24;
using DayRatios = std::span<const double, hours_a_day>;

/// Hours a day that a job of a day or more runs when it is paused in the others.
inline constexpr std::size_t usual_hours_a_day = 12;

/// Mean of the ratios over the hours a job runs, started on the hour `start` and left running for `hours`,
/// through the night and over as many days as it takes. A last hour that is not run out counts in part.
///
///   start  0 to 23
///   hours  above 0, finite
double ratio_of_start(DayRatios day, std::size_t start, double hours);

/// Starting and leaving it running.
struct Start {
  std::size_t hour = 0;
  double ratio = 0;
};

/// Running in the day's cleanest hours and pausing in the others.
struct Paused {
  std::uint32_t hours = 0;  // bit h: it runs in the hour h
  double ratio = 0;
  double days = 0;  // it then takes, whole ones
};

struct When {
  Start best;        // the earliest of the best
  Start worst;       // the earliest of the worst
  double usual = 0;  // over all starts: what an hour picked at random brings
  Paused paused;
  // Of the operational carbon at the usual ratio.
  double saving_start_percent = 0;
  double saving_paused_percent = 0;
};

///   hours       of the job, above 0, finite
///   run_a_day   hours a day a job of a day or more runs when paused, 1 to 24. A shorter job runs in as many
///               of the cleanest hours as it has, within a day.
When when(DayRatios day, double hours, std::size_t run_a_day = usual_hours_a_day);

/// The mean day of the scenario's region; null where no series of its grid is at hand.
const Profile* day_of(const Scenario& scenario);

/// Ratios as the table states them: `profile.ratio`, `low` or `high`.
std::array<double, hours_a_day> ratios_of(const std::uint16_t (&in_table)[hours_a_day]);

}  // namespace pegada
