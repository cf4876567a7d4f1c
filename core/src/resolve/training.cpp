// SPDX-License-Identifier: Apache-2.0
#include "pegada/equations/training.hpp"

#include "pegada/equations/mfu.hpp"
#include "resolver.hpp"

namespace pegada::detail {
namespace {

/// Operations of attention on one token, where the reader asks for them.
Operations<double> attention_operations(Resolver& r) {
  const auto attention = r.choice<Attention>(Field::attention);
  if (attention == Attention::none) return {};
  resolve_shape(r);
  // Heads times their dimension are the hidden size.
  const TransformerShape<double> shape{.parameters = {},
                                       .layers = of(r.out()[Field::layers].value, unit::one),
                                       .heads = of(r.out()[Field::hidden_size].value, unit::one),
                                       .head_dimension = of(1.0, unit::one),
                                       .sequence = of(r.number(Field::sequence_tokens).value, unit::one)};
  const auto full = attention_operations_per_token(shape);
  return attention == Attention::causal ? of(0.5, unit::one) * full : full;
}

/// MFU from the tokens per second that the whole system was seen to work through.
void resolve_rate(Resolver& r, Operations<double> per_token) {
  auto& in = r.inputs();
  const Resolved& rate = r.number(Field::tokens_per_s);
  if (!rate.known()) return;
  if (!in.tokens_known || r.typed(Field::mfu_percent)) {
    r.fault(Field::tokens_per_s, Code::conflict, rate.value);
    return;
  }
  // Without a peak there is a fault already, and no share of it.
  if (!(in.peak.coherent > 0)) return;
  in.mfu = model_flop_utilisation(per_token, of(rate.value, unit::per_second), in.count, in.peak);
  r.derive(Field::mfu_percent, in.mfu.in(unit::percent), equation_citations::mfu);
  if (in.mfu.coherent > 1) {
    const auto most = token_rate(per_token, of(1.0, unit::one), in.count, in.peak);
    r.fault(Field::tokens_per_s, Code::exceeds, rate.value, 0, most.in(unit::per_second));
  }
}

}  // namespace

void resolve_training(Resolver& r, const Presets& presets) {
  auto& in = r.inputs();
  resolve_peak(r, *presets.processor);
  in.peak = of(r.out()[Field::peak_tflops].value, unit::teraflop_per_second);
  Operations<double> per_token{};
  // Operations are those of one training; a life's service and phases need the model behind them.
  const bool alone = in.kind == Kind::train;
  if (alone) r.number(Field::flops);
  if (alone && r.typed(Field::flops)) {
    in.operations = of(r.out()[Field::flops].value, unit::flop);
  } else {
    resolve_parameters(r);
    const auto active = of(r.out()[Field::active_parameters].value, unit::one);
    const auto per_parameter = of(constants::flops_per_parameter_token.value(), unit::flop);
    const auto attention = attention_operations(r);
    in.tokens = of(r.number(Field::training_tokens).value, unit::one);
    in.tokens_known = true;
    in.operations = training_operations(active, in.tokens, per_parameter) + attention * in.tokens;
    per_token = per_parameter * active + attention;
  }
  r.number(Field::tokens_per_s);
  if (r.typed(Field::tokens_per_s)) {
    resolve_rate(r, per_token);
    return;
  }
  const Generation& generation = tables::generations[presets.processor->generation];
  in.mfu = of(r.number(Field::mfu_percent, generation.mfu_percent).value, unit::percent);
}

}  // namespace pegada::detail
