// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/reduce/clover/menu.hpp"

/// A device divided into slices with a variant on each, and how it serves.
namespace pegada::clover {

struct Configuration {
  std::uint8_t count = 0;
  std::array<std::uint8_t, most_slices> sizes{};  // the largest first
  std::array<std::uint8_t, most_slices> variants{};
};

struct Served {
  Rate<double> capacity{};      // requests that the device can answer
  Ratio<double> utilisation{};  // of every slice
  Duration<double> slowest{};   // time of a request alone where it takes longest
  Energy<double> energy{};      // of a request, mean, above what the device draws anyway
  Ratio<double> accuracy{};     // mean over requests
  Operations<double> operations{};
  std::array<Ratio<double>, most_variants> shares{};  // of the requests that each variant answers

  /// Whether it answers them all, and on its slowest slice within the target on average.
  constexpr bool serves() const { return utilisation.coherent < 1.0; }
  constexpr Duration<double> latency() const { return response_time(slowest, utilisation); }
  constexpr bool serves_within(Duration<double> target) const {
    return serves() && latency().coherent <= target.coherent;
  }
};

/// Slices share the requests in proportion to what each can answer, 1 / t, so that all are equally busy.
/// Every slice's variant is known on its size.
///
///   rate  of requests that reach the device, > 0
constexpr Served served_by(const Configuration& configuration, const Menu& menu, Rate<double> rate) {
  Served out;
  std::array<Rate<double>, most_slices> each{};
  const auto cell = [&](std::size_t i) -> const Cell& {
    return menu.cells[configuration.variants[i]][place_of(configuration.sizes[i])];
  };
  for (std::size_t i = 0; i < configuration.count; ++i) {
    each[i] = number<double>(1.0) / cell(i).time;
    out.capacity = out.capacity + each[i];
    out.slowest = larger(out.slowest, cell(i).time);
  }
  out.utilisation = rate / out.capacity;
  // Means as what they differ from the first slice's by: where all are the same, the mean is that exactly,
  // and slices of one variant do not differ from its whole device by a rounding.
  const Cell& first = cell(0);
  const auto first_operations = menu.operations[configuration.variants[0]];
  out.accuracy = first.accuracy;
  out.energy = first.energy;
  out.operations = first_operations;
  for (std::size_t i = 0; i < configuration.count; ++i) {
    const std::size_t variant = configuration.variants[i];
    const auto share = each[i] / out.capacity;
    out.shares[variant] = out.shares[variant] + share;
    out.accuracy = out.accuracy + share * (cell(i).accuracy - first.accuracy);
    out.energy = out.energy + share * (cell(i).energy - first.energy);
    out.operations = out.operations + share * (menu.operations[variant] - first_operations);
  }
  return out;
}

}  // namespace pegada::clover
