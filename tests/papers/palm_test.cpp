// SPDX-License-Identifier: Apache-2.0
// PaLM, Chowdhery et al. 2023, Table 3 and appendix B: model FLOP utilisation.
#include <doctest/doctest.h>

#include "pegada/equations/mfu.hpp"

using namespace pegada;
using namespace pegada::unit;

namespace {

struct Row {
  const char* model;
  double parameters, layers, heads, head_dimension, sequence, tokens_per_s, chips, peak_tflops;
  double without_attention_percent, percent;
};
// The paper truncates MT-NLG's figures and rounds PaLM's: a tenth of a point holds both.
constexpr double printed = 0.1;
constexpr Row table[] = {
    {"MT-NLG 530B", 530e9, 105, 128, 160, 2048, 65430, 2240, 312, 29.7, 30.2},
    {"PaLM 540B", 540.35e9, 118, 48, 256, 2048, 238.3e3, 6144, 275, 45.7, 46.2},
};

}  // namespace

TEST_CASE("MFU of the models in Table 3") {
  for (const Row& row : table) {
    CAPTURE(row.model);
    const TransformerShape<double> shape{of(row.parameters, one), of(row.layers, one), of(row.heads, one),
                                         of(row.head_dimension, one), of(row.sequence, one)};
    const auto dense = dense_operations_per_token(shape);
    const auto with_attention = dense + attention_operations_per_token(shape);
    const auto rate = of(row.tokens_per_s, one / second);
    const auto chips = of(row.chips, one);
    const auto peak = of(row.peak_tflops, teraflop_per_second);
    const double without = model_flop_utilisation(dense, rate, chips, peak).in(percent);
    const double with = model_flop_utilisation(with_attention, rate, chips, peak).in(percent);
    CHECK(without ==
          doctest::Approx(row.without_attention_percent).epsilon(printed / row.without_attention_percent));
    CHECK(with == doctest::Approx(row.percent).epsilon(printed / row.percent));
  }
}
