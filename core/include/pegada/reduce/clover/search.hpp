// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/data/tables.hpp"
#include "pegada/reduce/clover/configuration.hpp"

/// Every configuration of a device, once: each partition, and on slices of one size each multiset of
/// variants. Few enough for looking at all of them: no annealing, as the paper has it.
namespace pegada::clover {

/// A partition's sizes, the largest first.
constexpr Configuration slices_of(const MigPartition& partition) {
  Configuration out{.count = partition.count};
  for (std::size_t i = 0; i < partition.count; ++i) {
    std::size_t at = i;
    for (; at > 0 && out.sizes[at - 1] < partition.slices[i]; --at) out.sizes[at] = out.sizes[at - 1];
    out.sizes[at] = partition.slices[i];
  }
  return out;
}

/// Whether an earlier partition has the same sizes: where they lie on the device makes no difference here.
constexpr bool is_repeated(std::size_t partition) {
  const auto own = slices_of(tables::mig_partitions[partition]);
  for (std::size_t i = 0; i < partition; ++i)
    if (slices_of(tables::mig_partitions[i]).sizes == own.sizes) return true;
  return false;
}

/// How many configurations so many variants have.
constexpr std::size_t configurations_of(std::size_t variants) {
  std::size_t all = 0;
  for (std::size_t p = 0; p < std::size(tables::mig_partitions); ++p) {
    if (is_repeated(p)) continue;
    const Configuration slices = slices_of(tables::mig_partitions[p]);
    std::size_t ways = 1;
    for (std::size_t i = 0, same = 0; i < slices.count; ++i) {
      same = i > 0 && slices.sizes[i] == slices.sizes[i - 1] ? same + 1 : 1;
      // Multisets of k from n are (n + k - 1 over k): k - 1 to k at each step.
      ways = ways * (variants + same - 1) / same;
    }
    all += ways;
  }
  return all;
}
inline constexpr std::size_t most_configurations = configurations_of(most_variants);

namespace detail {

template <class Visitor>
void fill(Configuration& configuration, std::size_t slice, const Menu& menu, Visitor& visit) {
  if (slice == configuration.count) {
    visit(static_cast<const Configuration&>(configuration));
    return;
  }
  const std::size_t place = place_of(configuration.sizes[slice]);
  const bool same = slice > 0 && configuration.sizes[slice] == configuration.sizes[slice - 1];
  for (std::size_t v = same ? configuration.variants[slice - 1] : 0; v < menu.variants; ++v) {
    if (!menu.cells[v][place].known) continue;
    configuration.variants[slice] = static_cast<std::uint8_t>(v);
    fill(configuration, slice + 1, menu, visit);
  }
}

}  // namespace detail

/// Calls `visit(const Configuration&)` for each, always in the same order.
template <class Visitor>
void for_each_configuration(const Menu& menu, Visitor visit) {
  for (std::size_t p = 0; p < std::size(tables::mig_partitions); ++p) {
    if (is_repeated(p)) continue;
    Configuration configuration = slices_of(tables::mig_partitions[p]);
    detail::fill(configuration, 0, menu, visit);
  }
}

}  // namespace pegada::clover
