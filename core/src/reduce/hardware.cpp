// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "acts.hpp"
#include "points.hpp"

/// Levers that make better use of the hardware in training, or of its power.
namespace pegada::detail {

/// Parallelism and the place of parameters in memory, as good as the best published run of the generation.
Done higher_mfu(Draft& draft, const Wish& wish) {
  const Resolution& now = draft.now();
  if (!trains(now.inputs.kind) || now[Field::tokens_per_s].known()) return {};
  const auto processor = static_cast<Row>(draft.value(Field::processor));
  const Figure& usual = tables::generations[tables::processors[processor].generation].mfu_percent;
  const CitationRange* best = published_range(usual);
  if (!wish.amount && (best == nullptr || !best->high.known())) return {};
  const double aim = wish.amount ? *wish.amount : best->high.value();
  if (!(draft.value(Field::mfu_percent) < aim)) return {};
  draft.set(Field::mfu_percent, aim);
  return done(aim);
}

Done selective_recomputation(Draft& draft, const Wish& wish) {
  return leave(draft, Field::training_time_percent, wish, wish.amount_or_usual());
}

/// Attention fused into one kernel: the longer the context, the more it saves.
Done kernel_fusion(Draft& draft, const Wish& wish) {
  if (!draft.active(Field::training_time_percent) || !draft.active(Field::parameters)) return {};
  const double context = draft.active(Field::sequence_tokens) ? draft.value(Field::sequence_tokens)
                                                              : defaults::sequence_tokens.value();
  const auto published = measured_at({wish.lever, false}, context, draft.value(Field::parameters), true);
  if (!wish.amount && (!published || !published->time)) return {};
  const double percent = wish.amount ? *wish.amount : *published->time;
  Effect effect{percent, percent, percent};
  const CitationRange* row = range_of(describe(wish.lever).citation);
  if (!wish.same_system && row != nullptr && row->low.known() && row->high.known()) {
    effect.low = std::min(percent, row->low.value());
    effect.high = std::max(percent, row->high.value());
  }
  draft.leave(Field::training_time_percent, effect);
  AppliedLever out = done(percent);
  out.effect = effect;
  return out;
}

namespace {

/// What a cap leaves of a phase's time and power; the energy's range goes to the power.
bool cap(Draft& draft, PointsOf points, double at, bool same_system, Field time, Field power,
         Effect& energy) {
  if (!draft.active(time) || !draft.active(power)) return false;
  const auto lowest = lowest_of(points);
  if (!lowest || at < *lowest) return false;
  const auto published = measured_at(points, at, 1, false);
  if (!published || !published->energy || !published->time) return false;
  energy = {*published->energy, *published->energy, *published->energy};
  if (!same_system) {
    const Effect& range = published->energy_range;
    energy.low = std::min(energy.percent, energy.percent * (range.low / range.percent));
    energy.high = std::max(energy.percent, energy.percent * (range.high / range.percent));
  }
  const double slower = *published->time / 100;
  draft.leave(time, {*published->time, *published->time, *published->time});
  draft.leave(power, {energy.percent / slower, energy.low / slower, energy.high / slower});
  return true;
}

}  // namespace

/// A limit to the devices' power, in percent of TDP: they draw less and take longer.
Done power_cap(Draft& draft, const Wish& wish) {
  const double at = wish.amount_or_usual();
  Effect training;
  Effect serving;
  const bool trained = cap(draft, {wish.lever, false}, at, wish.same_system, Field::training_time_percent,
                           Field::training_power_percent, training);
  const bool served = cap(draft, {wish.lever, true}, at, wish.same_system, Field::serving_time_percent,
                          Field::serving_power_percent, serving);
  if (!trained && !served) return {};
  AppliedLever out = done(at);
  out.effect = trained ? training : serving;
  return out;
}

/// From 32 bits to 16: the peak, the weights and the cache of keys and values.
Done half_precision(Draft& draft, const Wish& wish) {
  bool changed = false;
  const Resolution& now = draft.now();
  const auto chosen = static_cast<Precision>(now[Field::precision].value);
  if (now[Field::precision].origin == Origin::typed &&
      (chosen == Precision::fp32 || chosen == Precision::tf32)) {
    draft.clear(Field::precision);
    changed = true;
  }
  for (const Field bits : {Field::weight_bits, Field::kv_bits})
    if (draft.active(bits) && draft.value(bits) == 32) {
      draft.set(bits, 16);
      changed = true;
    }
  if (!changed) return {};
  return AppliedLever{.fate = Fate::on, .same_system = wish.same_system};
}

}  // namespace pegada::detail
