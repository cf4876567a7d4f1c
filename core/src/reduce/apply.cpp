// SPDX-License-Identifier: Apache-2.0
#include "pegada/reduce/apply.hpp"

#include "acts.hpp"

namespace pegada {
namespace {

using namespace detail;

using Act = Done (*)(Draft&, const Wish&);

/// In the order of `Lever`.
constexpr Act acts[lever_count] = {
    &smaller_model,  &fewer_tokens,
    &less_work,   // batch_skipping
    &less_work,   // selective_layers
    &less_power,  // predictive_sign
    &e2_train,
    &less_work,  // lora
    &layer_freezing,
    &less_work,  // data_sampling
    &early_stopping, &fewer_failed_runs, &distillation,   &higher_mfu,        &selective_recomputation,
    &kernel_fusion,  &power_cap,         &half_precision, &batching,          &quantisation,
    &partitioning,   &higher_occupancy,  &fewer_replicas, &other_region,      &time_of_day,
    &lower_pue,      &source_mix,        &longer_life,    &higher_allocation, &cold_storage,
    &denser_ssd,     &memory_size,
    &longer_life,  // refurbished: first and second life together
    &other_fab,      &abatement,
};

/// Whether the lever's evidence is for the kind of system that the scenario runs on.
bool same_system(Lever lever, Draft& draft) {
  if (describe(lever).always_same) return true;
  const auto processor = static_cast<Row>(draft.value(Field::processor));
  for (const LeverEvidence& row : tables::lever_evidence)
    if (row.lever == index(lever) && row.processor == processor) return true;
  return false;
}

}  // namespace

namespace detail {

AppliedLever take(Draft& draft, Lever lever, const std::optional<double>& amount) {
  const Wish wish{lever, amount, same_system(lever, draft)};
  AppliedLever out = acts[index(lever)](draft, wish).value_or(AppliedLever{.fate = Fate::unavailable});
  out.same_system = wish.same_system;
  return out;
}

}  // namespace detail

Applied apply(const Scenario& scenario, const RangeEdits& edits, const Measures& measures) {
  Applied out;
  Draft draft{scenario, edits};
  for (std::size_t i = 0; i < lever_count; ++i) {
    const auto lever = static_cast<Lever>(i);
    if (!measures.has(lever)) continue;
    if (is_contained(lever, measures))
      out.levers[i].fate = Fate::contained;
    else
      out.levers[i] = take(draft, lever, measures.amount(lever));
  }
  out.scenario = draft.scenario();
  out.edits = draft.edits();
  return out;
}

}  // namespace pegada
