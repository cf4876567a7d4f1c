// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "pegada/data/tables.hpp"

/// What would reduce a footprint. A lever has no equation of its own: it changes inputs, and the model says
/// what that does. Its facts are a row of `levers.csv`.
namespace pegada {

/// In the order in which they act when several are on: what a job is comes first, then how it runs, where,
/// and on what.
enum class Lever : std::uint8_t {
  smaller_model,
  fewer_tokens,
  batch_skipping,
  selective_layers,
  predictive_sign,
  e2_train,
  lora,
  layer_freezing,
  data_sampling,
  early_stopping,
  fewer_failed_runs,
  distillation,
  higher_mfu,
  selective_recomputation,
  kernel_fusion,
  power_cap,
  half_precision,
  batching,
  quantisation,
  partitioning,
  higher_occupancy,
  fewer_replicas,
  region,
  time_of_day,
  lower_pue,
  source_mix,
  longer_life,
  higher_allocation,
  cold_storage,
  denser_ssd,
  memory_size,
  refurbished,
  fab_place,
  abatement,
};
inline constexpr std::size_t lever_count = static_cast<std::size_t>(Lever::abatement) + 1;
constexpr std::size_t index(Lever lever) { return static_cast<std::size_t>(lever); }
constexpr const LeverRow& describe(Lever lever) { return tables::levers[index(lever)]; }
static_assert(std::size(tables::levers) == lever_count);

/// What a reader may set of a lever.
enum class Takes : std::uint8_t { nothing, number, region, fab };
inline constexpr const char* takes_ids[] = {"none", "number", "region", "fab"};

constexpr Takes takes(Lever lever) {
  if (lever == Lever::region) return Takes::region;
  if (lever == Lever::fab_place) return Takes::fab;
  const LeverRow& row = describe(lever);
  return row.lowest < row.highest ? Takes::number : Takes::nothing;
}

/// Whether the amount is a number of things.
constexpr bool takes_whole(Lever lever) {
  return lever == Lever::batching || lever == Lever::partitioning || lever == Lever::time_of_day;
}

/// Levers that a lever has in it already: beside it they have no effect of their own.
std::span<const Lever> contained_in(Lever lever);

/// What a row of `levers.csv` or `lever_points.csv` says its figure could be; null where it says nothing.
const CitationRange* published_range(const Figure& figure);

}  // namespace pegada
