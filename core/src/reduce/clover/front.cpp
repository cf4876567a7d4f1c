// SPDX-License-Identifier: Apache-2.0
#include "pegada/reduce/clover/front.hpp"

#include <algorithm>

namespace pegada::clover {
namespace {

bool before(const Candidate& a, const Candidate& b) {
  if (a.energy.coherent != b.energy.coherent) return a.energy.coherent < b.energy.coherent;
  if (a.accuracy.coherent != b.accuracy.coherent) return a.accuracy.coherent > b.accuracy.coherent;
  if (a.latency.coherent != b.latency.coherent) return a.latency.coherent < b.latency.coherent;
  return a.order < b.order;
}

/// What nobody's target was met by tells how far off it was.
void note_limits(Front& front, const Served& served, Duration<double> target) {
  const auto busiest = utilisation_within(served.slowest, target);
  if (busiest.coherent > 0) {
    front.any_meets = true;
    front.most_within = larger(front.most_within, busiest * served.capacity);
  }
  if (!served.serves()) return;
  const auto latency = served.latency();
  front.least_latency = front.any_serves ? smaller(front.least_latency, latency) : latency;
  front.any_serves = true;
}

}  // namespace

Front find_front(const Menu& menu, Rate<double> rate, Duration<double> target, Room& room) {
  Front front;
  std::size_t found = 0;
  for_each_configuration(menu, [&](const Configuration& configuration) {
    const Served served = served_by(configuration, menu, rate);
    note_limits(front, served, target);
    const auto order = static_cast<std::uint32_t>(front.tried++);
    if (served.serves_within(target))
      room.candidates[found++] = {served.energy, served.accuracy, served.latency(), order, configuration};
  });
  const auto begin = room.candidates.begin();
  std::sort(begin, begin + static_cast<std::ptrdiff_t>(found), before);
  std::size_t kept = 0;
  for (std::size_t i = 0; i < found; ++i) {
    const Candidate candidate = room.candidates[i];
    if (kept == 0 || candidate.accuracy.coherent > room.candidates[kept - 1].accuracy.coherent)
      room.candidates[kept++] = candidate;
  }
  front.points = {room.candidates.data(), kept};
  return front;
}

}  // namespace pegada::clover
