// SPDX-License-Identifier: Apache-2.0
#include "pegada/equations/architecture.hpp"

#include <doctest/doctest.h>

#include "pegada/equations/mfu.hpp"

using namespace pegada;
using namespace pegada::unit;

namespace {
constexpr DecoderShape<double> gpt3{of(96.0, one), of(12288.0, one), of(51200.0, one), of(2048.0, one)};
constexpr auto batch = of(64.0, one);
}  // namespace

TEST_CASE("A decoder of GPT-3's shape has 174.6 billion parameters") {
  CHECK(decoder_parameters(gpt3).coherent == doctest::Approx(174.6e9).epsilon(1e-3));
  CHECK(block_parameters(gpt3.layers, gpt3.hidden).coherent < decoder_parameters(gpt3).coherent);
}

TEST_CASE("Recomputation costs attention once more, or the forward pass once more") {
  const double model = iteration_operations(gpt3, batch).coherent;
  const double selective = iteration_operations_selective_recomputation(gpt3, batch).coherent;
  const double full = iteration_operations_full_recomputation(gpt3, batch).coherent;
  // 24 B s l h² is one forward pass of the blocks without attention, of which attention is s/6h.
  const double forward = 24.0 * 64 * 2048 * 96 * 12288.0 * 12288.0;
  const double attention = 2048 / (6 * 12288.0);
  CHECK(selective - model == doctest::Approx(3 * forward * attention).epsilon(1e-12));
  CHECK(full - model == doctest::Approx(forward * (1 + attention)).epsilon(1e-12));
}

TEST_CASE("A mixture with one expert and plain layers is the dense model") {
  const auto dense = block_parameters(gpt3.layers, gpt3.hidden);
  CHECK(mixture_parameters(dense, gpt3.layers, gpt3.hidden, of(1.0, one), of(0.5, one)).coherent ==
        doctest::Approx(dense.coherent).epsilon(1e-15));
  CHECK(mixture_parameters(dense, gpt3.layers, gpt3.hidden, of(64.0, one), of(0.0, one)).coherent ==
        dense.coherent);
}

TEST_CASE("MFU and tokens per second are each other's inverse") {
  const TransformerShape<double> palm{of(540.35e9, one), of(118.0, one), of(48.0, one), of(256.0, one),
                                      of(2048.0, one)};
  const auto per_token = dense_operations_per_token(palm) + attention_operations_per_token(palm);
  const auto peak = of(275.0, teraflop_per_second);
  const auto rate = of(238.3e3, one / second);
  const auto chips = of(6144.0, one);
  const auto mfu = model_flop_utilisation(per_token, rate, chips, peak);
  CHECK(token_rate(per_token, mfu, chips, peak).coherent == doctest::Approx(238.3e3).epsilon(1e-14));
  // PaLM recomputes 75 % of the dense forward pass and all of attention's: 57.8 % of the hardware.
  const auto hardware = operations_with_rematerialisation(palm, of(0.75, one), of(1.0, one));
  CHECK(model_flop_utilisation(hardware, rate, chips, peak).in(percent) ==
        doctest::Approx(57.8).epsilon(1e-3));
}
