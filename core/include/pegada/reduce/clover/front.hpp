// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "pegada/reduce/clover/search.hpp"

/// The configurations worth choosing from: none has both less energy and more accuracy than another.
namespace pegada::clover {

struct Candidate {
  Energy<double> energy{};  // of a request above what the device draws anyway
  Ratio<double> accuracy{};
  Duration<double> latency{};  // of equals in both the shortest stands,
  std::uint32_t order = 0;     // and of those the one found first
  Configuration configuration{};
};

/// Room for every configuration there can be, so that the front is exact. Large: keep it static.
struct Room {
  std::array<Candidate, most_configurations> candidates;
};

struct Front {
  std::span<const Candidate> points{};  // energy and accuracy ascending; empty where nothing serves
  std::size_t tried = 0;
  // What would be served, where nothing is:
  Rate<double> most_within{};        // requests a device answers within the target; zero: none meets it
  bool any_serves = false;           // the rate, whatever the time
  Duration<double> least_latency{};  // at this rate; means nothing where none serves it
  bool any_meets = false;            // the target, unhurried
};

/// Looks at every configuration. Carbon of a request rises with its energy at any intensity, so the points
/// hold the best choice of every hour.
///
///   rate    of requests that reach one device, > 0
///   target  mean time of a request on the slowest slice
[[nodiscard]] Front find_front(const Menu& menu, Rate<double> rate, Duration<double> target, Room& room);

}  // namespace pegada::clover
