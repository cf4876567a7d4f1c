// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "pegada/data/types.hpp"
#include "pegada/reduce/clover/machine.hpp"
#include "pegada/reduce/clover/slice.hpp"

/// What can be put on a slice: each variant of a family on each size, by the model or from a reader's table.
namespace pegada::clover {

inline constexpr std::size_t most_variants = 8;
/// Rows of a reader's table: each variant on each size.
inline constexpr std::size_t most_rows = most_variants * size_count;

/// A variant on a size of slice.
struct Cell {
  bool known = false;  // false: not to be put there
  Duration<double> time{};
  Energy<double> energy{};  // of a request, above what the device draws anyway
  Ratio<double> accuracy{};
};

struct Menu {
  std::size_t variants = 0;
  std::array<std::array<Cell, size_count>, most_variants> cells{};
  std::array<Operations<double>, most_variants> operations{};  // zero of a reader's table, which states none
};

/// A row of a reader's own measurements.
struct TableRow {
  double variant;  // 0 to 7
  double slices;   // one of `slice_sizes`
  double latency_ms;
  double energy_j;  // of a request, above idle
  double accuracy_percent;
};

/// The central figures of a family, and the scenario's utilisation.
Workings workings_of(const CloverFamily& family, const Machine& machine);

/// Every variant of a family on every size.
Menu modelled(const CloverFamily& family, const Workings& how, const Machine& machine);

/// Whether rows can be computed with: finite, above zero (accuracy from 0 to 100), no pair of variant and
/// slice twice, and something on the whole device, which is the base.
bool is_sound(std::span<const TableRow> rows);

/// `rows` are sound.
Menu measured(std::span<const TableRow> rows);

}  // namespace pegada::clover
