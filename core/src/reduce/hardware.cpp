// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "acts.hpp"
#include "pegada/math.hpp"
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

namespace {

/// The least part of its time that a run can be left with: nobody has seen more of the peak put to use than
/// the best published run of the generation did, and a reader may ask for all of it.
double least_time_percent(Draft& draft, const Wish& wish) {
  const Inputs<double>& in = draft.now().inputs;
  if (!trains(in.kind)) return 0;
  const auto processor = static_cast<Row>(draft.value(Field::processor));
  const CitationRange* row =
      published_range(tables::generations[tables::processors[processor].generation].mfu_percent);
  const double best = !wish.amount && row != nullptr && row->high.known() ? row->high.value() : 100;
  // Up to a hundredth of a percent: a number a reader could have typed.
  return ceiling_of(1e4 * (in.mfu / in.reduction.training_time).in(unit::percent) / best) / 100;
}

/// Less time for the same operations. The range is drawn on the same hardware, too: a run may have it
/// already.
Done faster(Draft& draft, const Wish& wish, double percent, const CitationRange* published) {
  if (!draft.active(Field::training_time_percent)) return {};
  const double least = least_time_percent(draft, wish);
  if (!(least < 100)) return {};
  const double left = std::max(percent, least);
  AppliedLever out = done(left);
  Effect effect{left, left, left};
  if (published != nullptr && published->low.known())
    effect.low = std::min(left, std::max(published->low.value(), least));
  if (published != nullptr && published->high.known()) effect.high = std::max(left, published->high.value());
  draft.leave(Field::training_time_percent, effect);
  out.effect = effect;
  return out;
}

}  // namespace

Done selective_recomputation(Draft& draft, const Wish& wish) {
  return faster(draft, wish, wish.amount_or_usual(), published_range(describe(wish.lever).amount));
}

/// Attention fused into one kernel: the longer the context, the more it saves.
Done kernel_fusion(Draft& draft, const Wish& wish) {
  if (!draft.active(Field::parameters)) return {};
  const double context = draft.active(Field::sequence_tokens) ? draft.value(Field::sequence_tokens)
                                                              : defaults::sequence_tokens.value();
  const auto published = measured_at({wish.lever, false}, context, draft.value(Field::parameters), true);
  if (!wish.amount && (!published || !published->time)) return {};
  return faster(draft, wish, wish.amount ? *wish.amount : *published->time,
                range_of(describe(wish.lever).citation));
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
Done half_precision(Draft& draft, const Wish&) {
  bool changed = false;
  const Resolution& now = draft.now();
  const auto chosen = static_cast<Precision>(now[Field::precision].value);
  if (now[Field::precision].origin == Origin::typed &&
      (chosen == Precision::fp32 || chosen == Precision::tf32)) {
    Draft without = draft;
    without.clear(Field::precision);
    changed = without.value(Field::peak_tflops) > draft.value(Field::peak_tflops);
    if (changed) draft.clear(Field::precision);
  }
  for (const Field bits : {Field::weight_bits, Field::kv_bits})
    if (draft.active(bits) && draft.value(bits) == 32) {
      draft.set(bits, 16);
      changed = true;
    }
  if (!changed) return {};
  return AppliedLever{.fate = Fate::on};
}

}  // namespace pegada::detail
