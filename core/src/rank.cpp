// SPDX-License-Identifier: Apache-2.0
#include "pegada/rank.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "pegada/footprint/footprint_of.hpp"
#include "pegada/order.hpp"
#include "pegada/scenario/resolve.hpp"

namespace pegada {
namespace {

int block(const RankRow& row) {
  if (!row.available) return 3;
  if (!row.comparable) return 2;
  return row.complete ? 0 : 1;
}

bool before(const RankRow& a, const RankRow& b) {
  if (block(a) != block(b)) return block(a) < block(b);
  if (a.available && a.total_g != b.total_g) return a.total_g < b.total_g;
  return a.row < b.row;
}

RankRow row_of(const Scenario& scenario, Row row, Basis basis) {
  RankRow out{.row = row};
  const Resolution resolution = resolve(scenario);
  out.available = resolution.ok();
  if (!out.available) return out;
  const auto footprint = footprint_of(resolution.inputs);
  out.complete = footprint.complete;
  out.comparable = resolution.basis == basis;
  out.fits_memory = resolution.fits_memory;
  out.total_g = footprint.total.in(unit::gram);
  out.operational_g = footprint.operational.in(unit::gram);
  out.embodied_g = footprint.embodied.in(unit::gram);
  out.duration_h = footprint.duration.in(unit::hour);
  out.carbon_intensity_g_per_kwh = resolution[Field::carbon_intensity_g_per_kwh].value;
  out.peak_tflops = resolution[Field::peak_tflops].value;
  if (resolution[Field::precision].known()) out.precision = resolution[Field::precision].value;
  return out;
}

std::size_t rank(const Scenario& scenario, Field field, std::size_t table_rows, Row custom,
                 std::span<RankRow> rows) {
  const Resolution here = resolve(scenario);
  const Row current = static_cast<Row>(here[field].value);
  std::array<RankRow, std::max(region_rows, processor_rows)> found;
  std::array<std::uint16_t, found.size()> order;
  std::size_t count = 0;
  for (std::size_t i = 0; i < table_rows; ++i) {
    const Row row = static_cast<Row>(i);
    if (row == custom && row != current) continue;
    Scenario there = scenario;
    there.set(field, row);
    found[count] = row_of(there, row, here.basis);
    found[count].current = row == current;
    order[count] = static_cast<std::uint16_t>(count);
    ++count;
  }
  sort_few(std::span{order}.first(count), [&](auto a, auto b) { return before(found[a], found[b]); });
  for (std::size_t i = 0; i < count; ++i) rows[i] = found[order[i]];
  return count;
}

}  // namespace

std::size_t rank_regions(const Scenario& scenario, std::span<RankRow> rows) {
  return rank(scenario, Field::region, region_rows, tables::custom_region, rows);
}

std::size_t rank_processors(const Scenario& scenario, std::span<RankRow> rows) {
  return rank(scenario, Field::processor, processor_rows, tables::custom_processor, rows);
}

}  // namespace pegada
