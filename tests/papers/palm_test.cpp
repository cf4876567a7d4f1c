// SPDX-License-Identifier: Apache-2.0
// PaLM, Chowdhery et al. 2023, Table 3 and appendix B: model FLOP utilisation.
#include <doctest/doctest.h>

#include "pegada/equations/mfu.hpp"
#include "pegada/equations/reported.hpp"

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

TEST_CASE("PaLM's rows on hardware utilisation, on Gopher, and on its own carbon") {
  const TransformerShape<double> palm{of(540.35e9, one), of(118.0, one), of(48.0, one), of(256.0, one),
                                      of(2048.0, one)};
  const auto done = operations_with_rematerialisation(palm, of(0.75, one), of(1.0, one));
  CHECK(
      model_flop_utilisation(done, of(238.3e3, one / second), of(6144.0, one), of(275.0, teraflop_per_second))
          .in(percent) == doctest::Approx(57.8).epsilon(0.001));

  const TransformerShape<double> gopher{of(280e9, one), of(80.0, one), of(128.0, one), of(128.0, one),
                                        of(2048.0, one)};
  const auto needed = dense_operations_per_token(gopher) + attention_operations_per_token(gopher);
  const auto rate = of(0.0152 * 3072 * 2048, one / second);
  CHECK(model_flop_utilisation(needed, rate, of(4096.0, one), of(123.0, teraflop_per_second)).in(percent) ==
        doctest::Approx(32.5).epsilon(0.001));

  // 6144 chips for 1200 h and 3072 for 336 h at 378.5 W each, PUE 1.08, 0.079 t/MWh.
  const auto run = reported_run(of(6144.0 * 1200 + 3072.0 * 336, hour), of(378.5, watt), of(1.08, one),
                                of(79.0, gram_per_kilowatt_hour));
  CHECK(run.carbon.in(tonne) == doctest::Approx(271.43).epsilon(1e-4));
}

TEST_CASE("GPT-3's 21.3 % is not what the paper's own formula gives") {
  const TransformerShape<double> gpt3{of(175e9, one), of(96.0, one), of(96.0, one), of(128.0, one),
                                      of(2048.0, one)};
  const auto dense = dense_operations_per_token(gpt3);
  const auto attention = attention_operations_per_token(gpt3);
  const auto rate = of(24.6, teraflop_per_second) / dense;
  const auto peak = of(125.0, teraflop_per_second);
  const auto single = of(1.0, one);
  CHECK(model_flop_utilisation(dense, rate, single, peak).in(percent) ==
        doctest::Approx(19.68).epsilon(1e-4));
  CHECK(model_flop_utilisation(dense + attention, rate, single, peak).in(percent) ==
        doctest::Approx(20.22).epsilon(1e-3));
  // Only three times the attention gives the printed figure.
  CHECK(model_flop_utilisation(dense + of(3.0, one) * attention, rate, single, peak).in(percent) ==
        doctest::Approx(21.31).epsilon(1e-3));
}
