// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <iterator>
#include <string_view>

#include "pegada/data/types.hpp"
#include "pegada/tables.gen.hpp"

/// The only door to the generated tables.
namespace pegada {

constexpr Evidence evidence_of(Citation citation) {
  return static_cast<Evidence>(tables::citation_evidence[citation]);
}

/// Whether a figure that a job rests on is an assumption of ours.
constexpr bool is_estimated(const Processor& processor) {
  const auto assumed = [](const Figure& figure) {
    return figure.known() && evidence_of(figure.citation) == Evidence::assumption;
  };
  for (const Figure& peak : processor.peak_tflops)
    if (assumed(peak)) return true;
  return assumed(processor.tdp_w) || assumed(processor.die_area_mm2) || assumed(processor.memory_gb);
}

/// Whether the place's yearly average is more than three years older than the tables.
constexpr bool is_old(const Region& region) {
  constexpr int fresh_years = 3;
  int data_year = 0;
  for (int i = 0; i < 4; ++i) data_year = 10 * data_year + (tables::data_version[i] - '0');
  return region.year != 0 && region.year + fresh_years < data_year;
}

/// The row with this id, or `no_row`.
template <class Table, std::size_t N>
constexpr Row find(const Table (&table)[N], std::string_view id) {
  for (std::size_t i = 0; i < N; ++i)
    if (id == table[i].id) return static_cast<Row>(i);
  return no_row;
}

/// The line that is this id, or `no_row`. Large tables keep their ids apart from their figures, as one text:
/// a line a row. Their names are not the model's.
constexpr Row find_line(std::string_view ids, std::string_view id) {
  for (Row row = 0; !ids.empty(); ++row) {
    if (ids.starts_with(id) && ids[id.size()] == '\n') return row;
    ids.remove_prefix(ids.find('\n') + 1);
  }
  return no_row;
}

constexpr Row find_processor(std::string_view id) { return find_line(tables::processor_ids, id); }
constexpr Row find_region(std::string_view id) { return find_line(tables::region_ids, id); }

/// What a system with these processors drew on average, laid on its devices, where somebody measured one.
constexpr Figure system_power_of(Row processor) {
  for (const SystemPower& row : tables::system_powers)
    if (row.processor == processor) return row.system_power_w;
  return {};
}

namespace tables {
/// Rows whose figures the reader gives.
inline constexpr Row custom_processor = std::size(processors) - 1;
inline constexpr Row custom_region = std::size(regions) - 1;
static_assert(processor_ids.ends_with("\ncustom\n"));
static_assert(region_ids.ends_with("\ncustom\n"));
}  // namespace tables

}  // namespace pegada
