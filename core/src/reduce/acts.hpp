// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "draft.hpp"

/// What each lever does to a draft, a file a group. An act that does not apply leaves the draft as it is and
/// says so.
namespace pegada::detail {

/// A lever that was chosen.
struct Wish {
  Lever lever;
  std::optional<double> amount;  // the reader's
  bool same_system = false;

  /// The reader's amount, else the row's.
  double amount_or_usual() const { return amount ? *amount : describe(lever).amount.value(); }
};

/// What an act did; nothing where it does not apply.
using Done = std::optional<AppliedLever>;

inline AppliedLever done(double amount) { return {.fate = Fate::on, .amount = amount}; }

/// The effect of an amount in percent that the row publishes a range for: in proportion where the reader set
/// another, a point where the evidence is for the same kind of system.
Effect effect_of(const Wish& wish, double percent);

/// Leaves that much of a field that is a share, where the scenario has it.
Done leave(Draft& draft, Field field, const Wish& wish, double percent);

/// Puts a lever on, whatever else is.
AppliedLever take(Draft& draft, Lever lever, const std::optional<double>& amount);

Done smaller_model(Draft&, const Wish&);
Done fewer_tokens(Draft&, const Wish&);
Done less_work(Draft&, const Wish&);
Done less_power(Draft&, const Wish&);
Done e2_train(Draft&, const Wish&);
Done layer_freezing(Draft&, const Wish&);
Done early_stopping(Draft&, const Wish&);
Done fewer_failed_runs(Draft&, const Wish&);
Done distillation(Draft&, const Wish&);

Done higher_mfu(Draft&, const Wish&);
Done selective_recomputation(Draft&, const Wish&);
Done kernel_fusion(Draft&, const Wish&);
Done power_cap(Draft&, const Wish&);
Done half_precision(Draft&, const Wish&);

Done quantisation(Draft&, const Wish&);
Done batching(Draft&, const Wish&);
Done partitioning(Draft&, const Wish&);
Done higher_occupancy(Draft&, const Wish&);
Done fewer_replicas(Draft&, const Wish&);

Done other_region(Draft&, const Wish&);
Done time_of_day(Draft&, const Wish&);
Done lower_pue(Draft&, const Wish&);
Done source_mix(Draft&, const Wish&);

Done longer_life(Draft&, const Wish&);
Done higher_allocation(Draft&, const Wish&);
Done cold_storage(Draft&, const Wish&);
Done denser_ssd(Draft&, const Wish&);
Done memory_size(Draft&, const Wish&);
Done other_fab(Draft&, const Wish&);
Done abatement(Draft&, const Wish&);

}  // namespace pegada::detail
