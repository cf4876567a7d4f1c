// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "acts.hpp"
#include "loss.hpp"
#include "pegada/math.hpp"

/// Levers that leave fewer operations to be done.
namespace pegada::detail {
namespace {

/// A dense model trained on tokens, by a rate nobody measured: then size and tokens decide the work.
bool size_decides(Draft& draft) {
  const auto& in = draft.now().inputs;
  if (!trains(in.kind) || !in.tokens_known || draft.now()[Field::tokens_per_s].known()) return false;
  return draft.value(Field::parameters) == draft.value(Field::active_parameters);
}

/// Another size: what describes the shape of the old is left to be derived.
void resize(Draft& draft, double parameters) {
  for (const Field shape :
       {Field::active_parameters, Field::base_parameters, Field::layers, Field::hidden_size, Field::kv_heads})
    draft.clear(shape);
  draft.set(Field::parameters, parameters);
}

/// A model that sees as many tokens as it has parameters is trained from nothing: fine-tuning sees far fewer.
bool from_nothing(Draft& draft) {
  const auto& in = draft.now().inputs;
  return trains(in.kind) && in.tokens_known &&
         draft.value(Field::training_tokens) >= draft.value(Field::parameters);
}

}  // namespace

Effect effect_of(const Wish& wish, double percent) {
  Effect out{percent, percent, percent};
  const CitationRange* row = published_range(describe(wish.lever).amount);
  if (wish.same_system || row == nullptr || !row->low.known() || !row->high.known()) return out;
  const double usual = describe(wish.lever).amount.value();
  // Milder than published, what is saved is in proportion, so that nothing done saves nothing; stronger, what
  // is left.
  const auto end = [&](double published) {
    if (percent == usual) return published;
    if (percent < usual) return published * (percent / usual);
    return 100 - (100 - published) * ((100 - percent) / (100 - usual));
  };
  out.low = std::min(percent, end(row->low.value()));
  out.high = std::max(percent, std::min(100.0, end(row->high.value())));
  return out;
}

Done leave(Draft& draft, Field field, const Wish& wish, double percent) {
  if (!draft.active(field)) return {};
  AppliedLever out = done(percent);
  out.effect = effect_of(wish, percent);
  draft.leave(field, *out.effect);
  return out;
}

/// Along the frontier of least loss that Hoffmann et al. 2022 found, as Besiroglu et al. 2024 refitted it: of
/// the budget 6 N D, N ~ C^(β/(α+β)) and D ~ C^(α/(α+β)). A model off the frontier stays as far from it.
Done smaller_model(Draft& draft, const Wish& wish) {
  if (!size_decides(draft)) return {};
  const auto law = frontier_law();
  const double left = wish.amount_or_usual() / 100;
  const double sum = (law.parameter_exponent + law.token_exponent).coherent;
  const double parameters = draft.value(Field::parameters);
  const double tokens = draft.value(Field::training_tokens);
  resize(draft, parameters * power(left, law.token_exponent.coherent / sum));
  draft.set(Field::training_tokens, tokens * power(left, law.parameter_exponent.coherent / sum));
  return done(wish.amount_or_usual());
}

Done fewer_tokens(Draft& draft, const Wish& wish) {
  if (!size_decides(draft)) return {};
  draft.set(Field::training_tokens, draft.value(Field::training_tokens) * wish.amount_or_usual() / 100);
  return done(wish.amount_or_usual());
}

Done less_work(Draft& draft, const Wish& wish) {
  if (wish.lever == Lever::lora && from_nothing(draft)) return {};
  return leave(draft, Field::training_work_percent, wish, wish.amount_or_usual());
}

Done less_power(Draft& draft, const Wish& wish) {
  return leave(draft, Field::training_power_percent, wish, wish.amount_or_usual());
}

/// All three techniques. The published figure is of energy; of it, the mini-batches that are skipped leave
/// work, and the rest is taken to be power.
Done e2_train(Draft& draft, const Wish& wish) {
  if (!draft.active(Field::training_power_percent)) return {};
  const double energy = wish.amount_or_usual();
  const double work = std::max(describe(Lever::batch_skipping).amount.value(), energy);
  const double rest = 100 / work;
  AppliedLever out = done(energy);
  out.effect = effect_of(wish, energy);
  draft.leave(Field::training_work_percent, {work, work, work});
  draft.leave(Field::training_power_percent,
              {energy * rest, out.effect->low * rest, std::min(200.0, out.effect->high * rest)});
  return out;
}

/// Of the 6 operations a parameter and token, 2 are forward, 2 pass the gradient on and 2 make the update.
/// The first layers, frozen, keep the forward pass alone: (6 - 4 f) / 6 are left.
Done layer_freezing(Draft& draft, const Wish& wish) {
  if (!draft.active(Field::training_work_percent) || from_nothing(draft)) return {};
  const double frozen = wish.amount_or_usual() / 100;
  const double percent = 100 * (6 - 4 * frozen) / 6;
  draft.leave(Field::training_work_percent, {percent, percent, percent});
  return done(wish.amount_or_usual());
}

Done early_stopping(Draft& draft, const Wish& wish) {
  if (!draft.active(Field::development_overhead)) return {};
  const double beside = draft.value(Field::development_overhead) - 1;
  if (!(beside > 0)) return {};
  AppliedLever out = done(wish.amount_or_usual());
  out.effect = effect_of(wish, wish.amount_or_usual());
  const auto with = [&](double percent) { return 1 + beside * percent / 100; };
  draft.set(Field::development_overhead, with(out.effect->percent));
  draft.spread(Driver::development_overhead,
               {with(out.effect->percent), with(out.effect->low), with(out.effect->high)});
  return out;
}

Done fewer_failed_runs(Draft& draft, const Wish& wish) {
  if (!draft.active(Field::development_overhead)) return {};
  const double aim = wish.amount_or_usual();
  if (!(draft.value(Field::development_overhead) > aim)) return {};
  draft.set(Field::development_overhead, aim);
  return done(aim);
}

/// A smaller model that learnt from the one that is served. Its own training is not counted here.
Done distillation(Draft& draft, const Wish& wish) {
  const auto& in = draft.now().inputs;
  if (in.kind != Kind::infer || !in.service.tokens) return {};
  const double left = wish.amount_or_usual() / 100;
  const double active = draft.value(Field::active_parameters);
  const double parameters = draft.value(Field::parameters);
  resize(draft, parameters * left);
  if (active < parameters) draft.set(Field::active_parameters, active * left);
  return done(wish.amount_or_usual());
}

}  // namespace pegada::detail
