// SPDX-License-Identifier: Apache-2.0
#include "pegada/ranges/spread.hpp"

#include <algorithm>
#include <utility>

#include "pegada/ranges/footprint_of.hpp"

namespace pegada {
namespace {

using LaneFigures = std::array<Lanes, footprint_fields.size()>;
static_assert(sizeof(LaneFigures) == sizeof(FootprintFigures<Lanes>));

/// Only what carries an interval is put into its unit: the compiler drops the rest.
template <std::size_t... Figure>
inline void keep(const Inputs<Lanes>& inputs, std::size_t at, auto& results, std::index_sequence<Figure...>) {
  const auto all = __builtin_bit_cast(LaneFigures, figures(footprint_of(inputs)));
  ((results[Figure][at] = all[ranged_figures[Figure]][0],
    results[Figure][at + 1] = all[ranged_figures[Figure]][1]),
   ...);
}

}  // namespace

void begin(Histogram& numbers, std::span<const double> first, double entered) {
  double least = entered;
  double greatest = entered;
  for (const double x : first) {
    least = x < least ? x : least;
    greatest = x > greatest ? x : greatest;
  }
  numbers.start(least, greatest);
}

Interval interval_around(const Histogram& numbers, double figure, double share) {
  const double below = numbers.share_below(figure);
  double low = std::min(0.5 * (1.0 - share), below);
  double high = low + share;
  if (below > high) {
    high = below;
    low = high - share;
  }
  return {.low = std::min(numbers.quantile(low), figure),
          .high = std::max(numbers.quantile(high), figure),
          .low_error = numbers.error(low),
          .high_error = numbers.error(high)};
}

void Spread::start(const Uncertain& of) {
  scenario_ = of;
  lanes_ = widen<Lanes>(of.inputs);
  const auto footprint = footprint_of(of.inputs);
  const FootprintRecord entered = record(footprint);
  for (std::size_t i = 0; i < ranged_figures.size(); ++i) {
    const FootprintField& field = footprint_fields[ranged_figures[i]];
    known_[i] = known(field.needs, footprint);
    values_[i] = entered.*field.member;
  }
  drawn_ = 0;
  sum_ = 0;
}

void Spread::draw(PointTable& points, std::size_t count) {
  while (count > 0) {
    const std::size_t now = std::min(count, block_points);
    draw_block(points, now);
    count -= now;
  }
}

void Spread::draw_block(PointTable& points, std::size_t count) {
  block_.draw(scenario_, points, static_cast<std::uint32_t>(drawn_), count);
  for (std::size_t at = 0; at < count; at += lane_count) {
    block_.apply(scenario_, at, lanes_);
    keep(lanes_, at, results_, std::make_index_sequence<ranged_figures.size()>{});
  }
  count_block(count);
}

void Spread::count_block(std::size_t count) {
  for (std::size_t figure = 0; figure < ranged_figures.size(); ++figure) {
    if (!known_[figure]) continue;
    const auto& results = results_[figure];
    Histogram& histogram = histograms_[figure];
    if (drawn_ == 0) begin(histogram, {results.data(), count}, values_[figure]);
    for (std::size_t i = 0; i < count; ++i) histogram.add(results[i]);
  }
  double sum = 0;
  for (std::size_t i = 0; i < count; ++i) sum += results_[headline][i];
  sum_ += sum;
  drawn_ += count;
}

Interval Spread::interval(std::size_t figure, double share) const {
  if (drawn_ == 0) return {.low = values_[figure], .high = values_[figure]};
  return interval_around(histograms_[figure], values_[figure], share);
}

double Spread::quantile(double p) const {
  return drawn_ == 0 ? values_[headline] : histograms_[headline].quantile(p);
}

double Spread::mean() const { return drawn_ == 0 ? values_[headline] : sum_ / static_cast<double>(drawn_); }

}  // namespace pegada
