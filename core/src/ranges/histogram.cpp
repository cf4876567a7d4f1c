// SPDX-License-Identifier: Apache-2.0
#include "pegada/ranges/histogram.hpp"

#include <algorithm>

#include "pegada/math.hpp"

namespace pegada {

void Histogram::start(double least, double greatest) {
  bins_.fill(0);
  count_ = 0;
  least_ = greatest_ = 0;
  constexpr auto room = static_cast<std::int64_t>(bin_count);
  const auto pattern = [&](double x) {
    return static_cast<std::int64_t>(detail::bits_of(x) >> dropped_bits_);
  };
  const auto span = [&] { return pattern(greatest) - pattern(least); };
  for (dropped_bits_ = finest; dropped_bits_ < coarsest && span() > room / 4;) ++dropped_bits_;
  // Too far apart for all of them: the largest count.
  const bool fits = span() <= room / 4;
  first_ = fits ? pattern(least) - (room - span()) / 2 : pattern(greatest) - room * 7 / 8;
}

std::size_t Histogram::bin_of(double x) const {
  const auto bin = static_cast<std::int64_t>(detail::bits_of(x) >> dropped_bits_) - first_;
  constexpr auto last = static_cast<std::int64_t>(bin_count) - 1;
  return static_cast<std::size_t>(bin < 0 ? 0 : bin > last ? last : bin);
}

void Histogram::add(double x) {
  if (count_ == 0) least_ = greatest_ = x;
  ++count_;
  ++bins_[bin_of(x)];
  least_ = x < least_ ? x : least_;
  greatest_ = x > greatest_ ? x : greatest_;
}

double Histogram::edge(std::size_t bin) const {
  if (bin == 0) return least_;
  if (bin == bin_count) return greatest_;
  const std::int64_t pattern = first_ + static_cast<std::int64_t>(bin);
  const double begin =
      pattern > 0 ? detail::from_bits(static_cast<std::uint64_t>(pattern) << dropped_bits_) : 0.0;
  return std::clamp(begin, least_, greatest_);
}

double Histogram::quantile(double p) const {
  const double wanted = std::clamp(p, 0.0, 1.0) * static_cast<double>(count_);
  double below = 0;
  for (std::size_t bin = bin_of(least_); bin < bin_count; ++bin) {
    const double here = bins_[bin];
    if (here > 0 && below + here >= wanted)
      return edge(bin) + (edge(bin + 1) - edge(bin)) * ((wanted - below) / here);
    below += here;
  }
  return greatest_;
}

double Histogram::share_below(double x) const {
  if (!(x > least_)) return 0;
  if (x > greatest_) return 1;
  const std::size_t of_x = bin_of(x);
  double below = 0;
  for (std::size_t bin = bin_of(least_); bin < of_x; ++bin) below += bins_[bin];
  const double width = edge(of_x + 1) - edge(of_x);
  if (width > 0) below += bins_[of_x] * ((x - edge(of_x)) / width);
  return below / static_cast<double>(count_);
}

double Histogram::error(double p) const {
  const double of_p = square_root(p * (1.0 - p) / static_cast<double>(count_));
  const std::size_t bin = bin_of(quantile(p));
  return 0.5 * (quantile(p + of_p) - quantile(p - of_p) + edge(bin + 1) - edge(bin));
}

}  // namespace pegada
