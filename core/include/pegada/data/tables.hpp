// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

#include "pegada/data/types.hpp"
#include "pegada/tables.gen.hpp"

/// The only door to the generated tables.
namespace pegada {

constexpr Evidence evidence_of(Citation citation) {
  return static_cast<Evidence>(tables::citation_evidence[citation]);
}

/// The row with this id, or `no_row`.
template <class Table, std::size_t N>
constexpr Row find(const Table (&table)[N], std::string_view id) {
  for (std::size_t i = 0; i < N; ++i)
    if (id == table[i].id) return static_cast<Row>(i);
  return no_row;
}

namespace tables {
/// Rows whose figures the reader gives.
inline constexpr Row custom_processor = find(processors, "custom");
inline constexpr Row custom_region = find(regions, "custom");
static_assert(custom_processor != no_row && custom_region != no_row);
}  // namespace tables

}  // namespace pegada
