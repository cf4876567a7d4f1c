// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include "pegada/ranges/draws.hpp"
#include "pegada/ranges/histogram.hpp"

/// The spread of a scenario's figures over the ranges of its drivers.
namespace pegada {

/// The figures that carry an interval, by their place in `footprint_fields`: headline, parts, and what is per
/// unit.
inline constexpr std::array ranged_figures{
    figure_index(&FootprintRecord::total_g),
    figure_index(&FootprintRecord::operational_g),
    figure_index(&FootprintRecord::embodied_g),
    figure_index(&FootprintRecord::duration_h),
    figure_index(&FootprintRecord::device_hours),
    figure_index(&FootprintRecord::energy_facility_kwh),
    figure_index(&FootprintRecord::total_per_device_hour_g),
    figure_index(&FootprintRecord::total_per_billion_tokens_g),
    figure_index(&FootprintRecord::total_per_kwh_g),
    figure_index(&FootprintRecord::sci_g),
    figure_index(&FootprintRecord::energy_per_request_wh),
    figure_index(&FootprintRecord::energy_per_output_token_j),
    figure_index(&FootprintRecord::total_per_request_g),
    figure_index(&FootprintRecord::total_per_thousand_requests_g),
    figure_index(&FootprintRecord::total_per_million_tokens_g),
};
inline constexpr std::size_t headline = 0;  // among them

struct Interval {
  double low = 0;
  double high = 0;
  double low_error = 0;  // sampling error of the end
  double high_error = 0;
};

/// Makes room for the numbers to come, by the first of them and the figure as entered.
void begin(Histogram& numbers, std::span<const double> first, double entered);

/// An interval that holds `share` of the numbers and the figure itself: as much outside on either side; where
/// the figure would lie outside, moved as far as it must. A figure beyond all numbers is held, too.
[[nodiscard]] Interval interval_around(const Histogram& numbers, double figure, double share);

/// Draws and what they came to. One run at a time: it is large, and its owner keeps it.
class Spread {
 public:
  void start(const Uncertain& of);

  /// Draws the next points; whole blocks, but for the last of a run, which is even.
  void draw(PointTable& points, std::size_t count);

  [[nodiscard]] std::uint64_t drawn() const { return drawn_; }
  /// Whether the scenario has the figure.
  [[nodiscard]] bool has(std::size_t figure) const { return known_[figure]; }
  /// The figure as entered, in its unit.
  [[nodiscard]] double value(std::size_t figure) const { return values_[figure]; }
  /// Before anything is drawn, all three are the figure as entered.
  [[nodiscard]] Interval interval(std::size_t figure, double share) const;
  /// Of the headline.
  [[nodiscard]] double quantile(double p) const;
  [[nodiscard]] double mean() const;
  [[nodiscard]] const Uncertain& scenario() const { return scenario_; }

 private:
  void draw_block(PointTable& points, std::size_t count);
  void count_block(std::size_t count);

  Uncertain scenario_;
  Inputs<Lanes> lanes_;
  detail::Block block_;
  std::array<bool, ranged_figures.size()> known_{};
  std::array<double, ranged_figures.size()> values_{};
  std::array<std::array<double, block_points>, ranged_figures.size()> results_;
  std::array<Histogram, ranged_figures.size()> histograms_;
  std::uint64_t drawn_ = 0;
  double sum_ = 0;
};

}  // namespace pegada
