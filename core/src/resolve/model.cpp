// SPDX-License-Identifier: Apache-2.0
#include "pegada/equations/architecture.hpp"
#include "pegada/math.hpp"
#include "resolver.hpp"

namespace pegada::detail {
namespace {

/// A whole number near x, at least 1.
constexpr double whole(double x) {
  const double rounded = round_half_even(x);
  return rounded < 1 ? 1 : rounded;
}

/// What follows from the shape, unless the reader says otherwise.
void follow(Resolver& r, Field field, double value, Citation citation) {
  r.number(field);
  if (!r.typed(field)) r.derive(field, value, citation);
}

/// Parameters from the shape, where the reader gives it in place of them; with experts as LLMCarbon counts
/// them, the base model working on a token. Embeddings are no part of the mixture.
void count_parameters(Resolver& r, double layers, double hidden) {
  const auto depth = of(layers, unit::one);
  const auto width = of(hidden, unit::one);
  const auto vocabulary = of(r.number(Field::vocabulary_size).value, unit::one);
  const auto sequence = of(r.number(Field::sequence_tokens).value, unit::one);
  const auto dense = decoder_parameters(DecoderShape<double>{depth, width, vocabulary, sequence});
  const Resolved& experts = r.number(Field::experts);
  auto total = dense;
  if (experts.known()) {
    const Figure& share = constants::mixture_layer_share;
    const auto blocks = block_parameters(depth, width);
    total =
        dense - blocks +
        mixture_parameters(blocks, depth, width, of(experts.value, unit::one), of(share.value(), unit::one));
    follow(r, Field::active_parameters, dense.in(unit::one), share.citation);
    if (trains(r.inputs().kind)) follow(r, Field::base_parameters, dense.in(unit::one), share.citation);
  }
  r.derive(Field::parameters, total.in(unit::one), equation_citations::parameters);
}

}  // namespace

void resolve_parameters(Resolver& r) {
  const Resolved& layers = r.number(Field::layers);
  const Resolved& hidden = r.number(Field::hidden_size);
  if (layers.known() && hidden.known() && !r.typed(Field::parameters))
    count_parameters(r, layers.value, hidden.value);
  const double total = r.number(Field::parameters).value;
  // LLMCarbon's account of training asks for them, and nothing of serving does.
  if (trains(r.inputs().kind)) r.number(Field::base_parameters);
  if (!r.number(Field::active_parameters).known()) r.derive(Field::active_parameters, total, 0);
  const double active = r.out()[Field::active_parameters].value;
  if (active > total) r.fault(Field::active_parameters, Code::exceeds, active, 0, total);
}

void resolve_shape(Resolver& r) {
  // Parameters of the blocks are so many times l h²: one of the two gives the other. Published decoders are
  // about 128 times as wide as deep, which gives both.
  constexpr auto one = of(1.0, unit::one);
  const double blocks = r.out()[Field::parameters].value / block_parameters(one, one).in(unit::one);
  const Resolved& layers = r.out()[Field::layers];
  const Resolved& hidden = r.out()[Field::hidden_size];
  const Figure& aspect = constants::hidden_per_layer;
  if (!layers.known()) {
    const double depth = hidden.known() ? blocks / (hidden.value * hidden.value)
                                        : power(blocks / (aspect.value() * aspect.value()), 1.0 / 3.0);
    r.derive(Field::layers, whole(depth), aspect.citation);
    if (!hidden.known()) r.derive(Field::hidden_size, aspect.value() * whole(depth), aspect.citation);
  } else if (!hidden.known()) {
    r.derive(Field::hidden_size, whole(square_root(blocks / layers.value)), aspect.citation);
  }
}

}  // namespace pegada::detail
