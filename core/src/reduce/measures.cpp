// SPDX-License-Identifier: Apache-2.0
#include "pegada/reduce/measures.hpp"

#include "pegada/math.hpp"

namespace pegada {
namespace {

/// Bounds of an amount; of a row, its place in its table.
struct Bounds {
  double lowest, highest;
};

Bounds bounds_of(Lever lever) {
  // The last region is the reader's own and has no figure here.
  switch (takes(lever)) {
    case Takes::region:
      return {0, static_cast<double>(std::size(tables::regions)) - 2};
    case Takes::fab:
      return {0, static_cast<double>(std::size(tables::fab_places)) - 1};
    case Takes::number:
    case Takes::nothing:
      break;
  }
  return {describe(lever).lowest, describe(lever).highest};
}

}  // namespace

bool is_contained(Lever lever, const Measures& measures) {
  for (std::size_t i = 0; i < lever_count; ++i) {
    const auto other = static_cast<Lever>(i);
    if (!measures.has(other)) continue;
    for (const Lever part : contained_in(other))
      if (part == lever) return true;
  }
  return false;
}

LeverIssues faults_of(const Measures& measures) {
  LeverIssues out;
  for (std::size_t i = 0; i < lever_count; ++i) {
    const auto lever = static_cast<Lever>(i);
    const auto& amount = measures.amount(lever);
    if (!measures.has(lever) || !amount || takes(lever) == Takes::nothing) continue;
    const Bounds bounds = bounds_of(lever);
    const bool is_row = takes(lever) != Takes::number;
    const auto fault = [&](Code code) {
      out.list[out.count++] = {lever, code, *amount, bounds.lowest, bounds.highest};
    };
    if (!(*amount - *amount == 0))
      fault(is_row ? Code::unknown_id : Code::not_a_number);
    else if (*amount < bounds.lowest || *amount > bounds.highest)
      fault(is_row ? Code::unknown_id : Code::out_of_range);
    else if ((is_row || takes_whole(lever)) && *amount != floor_of(*amount))
      fault(is_row ? Code::unknown_id : Code::not_whole);
  }
  return out;
}

}  // namespace pegada
