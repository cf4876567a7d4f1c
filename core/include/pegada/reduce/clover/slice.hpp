// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "pegada/equations/inference.hpp"
#include "pegada/equations/operational.hpp"
#include "pegada/equations/power.hpp"

/// A slice of a device: how long a request takes there and what it draws. Kind of evidence: a model of this
/// project, checked against measured times of whole devices; nobody published times of slices.
namespace pegada::clover {

/// Sizes a slice can have, in sevenths of the device's compute (NVIDIA's MIG).
inline constexpr std::array<std::uint8_t, 5> slice_sizes = {1, 2, 3, 4, 7};
inline constexpr std::size_t size_count = slice_sizes.size();
inline constexpr unsigned whole_device = 7;
inline constexpr std::size_t most_slices = 7;

/// The size's place among them; `size_count` where there is none.
constexpr std::size_t place_of(double size) {
  std::size_t place = 0;
  while (place < size_count && slice_sizes[place] != size) ++place;
  return place;
}
static_assert(place_of(whole_device) + 1 == size_count && place_of(5) == size_count);

/// How a family of models uses a device.
struct Workings {
  Ratio<double> efficiency;   // of the slice's peak that a request reaches beyond its overhead, in (0, 1]
  Duration<double> overhead;  // of each request, >= 0
  Ratio<double> utilisation;  // of the span between idle and TDP while a request is computed, in [0, 1]
};

/// Time of one request alone on a slice: t = c + F / (eta · peak · s / 7).
///
/// The overhead c is what a request alone waits for launches and small layers, whatever the slice: it is why
/// slices serve more than a whole device, for seven overheads overlap. Memory, which slices share unequally,
/// is left out.
///
///   operations  F, a multiply-add counted as two
///   peak        of the whole device, dense
///   size        s, one of `slice_sizes`
constexpr Duration<double> request_time(const Workings& how, Operations<double> operations,
                                        Throughput<double> peak, unsigned size) {
  const auto share = number<double>(size) / number<double>(whole_device);
  return how.overhead + operations_time(operations, share * peak, how.efficiency);
}

/// What a request adds to the draw of a device that is on: u · (TDP - idle) for as long as the whole device
/// would compute it. A slice takes longer and draws less, by the same factor, so the size does not matter;
/// the overhead is waiting, at idle power.
constexpr Energy<double> request_energy(const Workings& how, Operations<double> operations,
                                        Throughput<double> peak, Power<double> idle, Power<double> tdp) {
  const auto above_idle = slope_power(idle, tdp, how.utilisation) - idle;
  return energy_over(above_idle, operations_time(operations, peak, how.efficiency));
}

/// Mean time from a request's arrival to its answer, where requests arrive at random (Poisson) and each takes
/// the same time: t · (1 + rho / (2 · (1 - rho))), Pollaczek and Khinchine's mean of an M/D/1 queue. A mean:
/// the slowest requests, which the paper's target is about, wait longer.
///
///   utilisation  rho, in [0, 1); the queue of a slice that is never free grows without end
constexpr Duration<double> response_time(Duration<double> service, Ratio<double> utilisation) {
  const auto one = number<double>(1.0);
  const auto waiting = utilisation / (number<double>(2.0) * (one - utilisation));
  return service * (one + waiting);
}

/// The utilisation at which that mean is `target`: rho = 2 x / (1 + 2 x), x = target / t - 1. Below 0 where
/// the target is shorter than the request takes.
constexpr Ratio<double> utilisation_within(Duration<double> service, Duration<double> target) {
  const auto one = number<double>(1.0);
  const auto slack = target / service - one;
  if (!(slack.coherent >= 0)) return number<double>(-1.0);
  const auto twice = number<double>(2.0) * slack;
  return twice / (one + twice);
}

}  // namespace pegada::clover
