// SPDX-License-Identifier: Apache-2.0
// What each lever of training and hardware saves, against the figure it was published with.
#include <doctest/doctest.h>

#include "levers.hpp"
#include "pegada/equations/scaling_law.hpp"

using namespace pegada;
using namespace pegada::testing;
using enum Field;

namespace {

Scenario a100(double size, double context) {
  return scenario_of({{processor, processor_row("a100-80")},
                      {parameters, size},
                      {attention, as(Attention::full)},
                      {mfu_percent, 10},  // far below what the best runs reach
                      {sequence_tokens, context}});
}

/// Fewer tokens than parameters.
Scenario fine_tuning() {
  Scenario out = training();
  out.set(training_tokens, 1e9);
  return out;
}

ScalingLaw<double> frontier() {
  const FittedLaw& fitted = tables::scaling_laws[find(tables::scaling_laws, "besiroglu-2024")];
  const auto ratio = [](const Figure& figure) { return of(figure.value(), unit::one); };
  return {ratio(fitted.irreducible_loss), ratio(fitted.parameter_scale), ratio(fitted.token_scale),
          ratio(fitted.parameter_exponent), ratio(fitted.token_exponent)};
}

}  // namespace

TEST_CASE("Half of the mini-batches are half of the work") {
  const Taken half = taken(training(), Lever::batch_skipping);
  CHECK(half.work() == doctest::Approx(0.5).epsilon(1e-12));
  CHECK(half.processors() == doctest::Approx(0.5).epsilon(1e-12));
}

TEST_CASE("E2-Train leaves 20 % of the processors' energy, and of the work what its skipped batches do") {
  const Taken out = taken(training(), Lever::e2_train);
  CHECK(out.processors() == doctest::Approx(0.2).epsilon(1e-12));
  CHECK(out.work() == doctest::Approx(0.5).epsilon(1e-12));
  CHECK(out.processors() < taken(training(), Lever::batch_skipping).processors());
}

TEST_CASE("LoRA leaves the time of 43.1 against 32.5 tokens a second") {
  CHECK(taken(fine_tuning(), Lever::lora).work() == doctest::Approx(32.5 / 43.1).epsilon(1e-3));
}

TEST_CASE("A sample of the data is 5.8 times as fast") {
  // 17.2 % is 1 / 5.8 with a digit less.
  CHECK(taken(training(), Lever::data_sampling).work() == doctest::Approx(1 / 5.8).epsilon(3e-3));
}

TEST_CASE("Selective recomputation leaves the time of an MFU of 54.2 against 42.1 %") {
  CHECK(taken(training(), Lever::selective_recomputation).work() ==
        doctest::Approx(42.1 / 54.2).epsilon(2e-3));
}

TEST_CASE("Frozen layers leave (6 - 4 f) / 6 of the work") {
  for (const double frozen : {0.0, 25.0, 50.0, 100.0})
    CHECK(taken(fine_tuning(), Lever::layer_freezing, frozen).work() ==
          doctest::Approx((6 - 4 * frozen / 100) / 6).epsilon(1e-12));
}

TEST_CASE("Kernel fusion: the published speeds, and between them in between") {
  const auto left = [](double size, double context) {
    return taken(a100(size, context), Lever::kernel_fusion).work();
  };
  // Dao 2023, Table 1: TFLOP/s without and with FlashAttention-2.
  CHECK(left(1.3e9, 2048) == doctest::Approx(142.0 / 196).epsilon(1e-3));
  CHECK(left(1.3e9, 8192) == doctest::Approx(72.0 / 220).epsilon(1e-3));
  CHECK(left(2.7e9, 2048) == doctest::Approx(149.0 / 205).epsilon(1e-3));
  CHECK(left(2.7e9, 8192) == doctest::Approx(80.0 / 225).epsilon(1e-3));
  CHECK(left(1.3e9, 4096) < left(1.3e9, 2048));
  CHECK(left(1.3e9, 4096) > left(1.3e9, 8192));
  CHECK(left(2e9, 8192) > left(1.3e9, 8192));
  CHECK(left(2e9, 8192) < left(2.7e9, 8192));
  // Nothing is published beyond.
  CHECK(left(1.3e9, 1024) == doctest::Approx(left(1.3e9, 2048)).epsilon(1e-12));
  CHECK(left(70e9, 8192) == doctest::Approx(left(2.7e9, 8192)).epsilon(1e-12));
}

TEST_CASE("A model is not trained from nothing by LoRA, nor by frozen layers") {
  CHECK(fate_of(training(), Lever::lora) == Fate::unavailable);
  CHECK(fate_of(training(), Lever::layer_freezing) == Fate::unavailable);
}

TEST_CASE("No lever puts more of the peak to use than the best published run, however many are on") {
  Measures all;
  for (const Lever lever : {Lever::higher_mfu, Lever::selective_recomputation, Lever::kernel_fusion})
    all.put(lever);
  for (const char* id : {"a100-80", "h100-sxm", "v100", "tpu-v4"}) {
    const Scenario base = scenario_of({{processor, processor_row(id)}});
    for (const Lever lever : {Lever::higher_mfu, Lever::selective_recomputation, Lever::kernel_fusion}) {
      Measures one;
      one.put(lever);
      for (const Measures& some : {one, all}) {
        const Resolution after = resolve(apply(base, {}, some).scenario);
        REQUIRE(after.ok());
        const double reached = after[mfu_percent].value / (after[training_time_percent].value / 100);
        const auto row = static_cast<Row>(processor_row(id));
        const Generation& generation = tables::generations[tables::processors[row].generation];
        const CitationRange* best = published_range(generation.mfu_percent);
        if (best != nullptr && best->high.known()) CHECK(reached <= best->high.value() * (1 + 1e-12));
        CHECK(reached <= 100);
      }
    }
  }
}

TEST_CASE("A cap of 60 % in training: 86.3 % of the energy in 106.8 % of the time") {
  const Taken cap = taken(training(), Lever::power_cap);
  CHECK(cap.processors() == doctest::Approx(0.863).epsilon(1e-12));
  CHECK(cap.work() == doctest::Approx(1.068).epsilon(1e-12));
  // Nothing below is published of training.
  CHECK(apply(training(), {}, only(Lever::power_cap, 59))[Lever::power_cap].fate == Fate::unavailable);
  const Taken none = taken(training(), Lever::power_cap, 100);
  CHECK(none.processors() == doctest::Approx(1).epsilon(1e-12));
}

TEST_CASE("Half of the operations along the frontier: exactly half, and a higher loss") {
  const Taken out = taken({}, Lever::smaller_model);
  CHECK(out.left([](const auto& f) { return f.duration; }) == doctest::Approx(0.5).epsilon(1e-12));
  CHECK(out.value(flops) == doctest::Approx(out.before.resolution[flops].value / 2).epsilon(1e-12));
  const auto before = reduction_figures(out.before.resolution).loss;
  const auto after = reduction_figures(out.after.resolution).loss;
  REQUIRE(before);
  REQUIRE(after);
  CHECK(*after > *before);
}

TEST_CASE("A model on the frontier stays on it") {
  const auto law = frontier();
  const auto best = compute_optimum(law, of(1e23, unit::flop));
  const auto half = compute_optimum(law, of(0.5e23, unit::flop));
  const Taken out =
      taken(scenario_of({{parameters, best.parameters.coherent}, {training_tokens, best.tokens.coherent}}),
            Lever::smaller_model);
  CHECK(out.value(parameters) == doctest::Approx(half.parameters.coherent).epsilon(1e-12));
  CHECK(out.value(training_tokens) == doctest::Approx(half.tokens.coherent).epsilon(1e-12));
}

TEST_CASE("Half of the tokens are half of the work, and cost more loss than the frontier off it") {
  const Taken out = taken({}, Lever::fewer_tokens);
  CHECK(out.work() == doctest::Approx(0.5).epsilon(1e-12));
  CHECK(*reduction_figures(out.after.resolution).loss > *reduction_figures(out.before.resolution).loss);
}

TEST_CASE("Development: half of what is beside the run, and no more than the best project's") {
  CHECK(taken(training(), Lever::early_stopping).value(development_overhead) == 1.5);
  CHECK(taken(training(), Lever::fewer_failed_runs).value(development_overhead) == 1.5);
  CHECK(taken(training(), Lever::fewer_failed_runs).left([](const auto& f) { return f.device_time; }) ==
        doctest::Approx(0.75).epsilon(1e-12));
  CHECK(fate_of(scenario_of({{development_overhead, 1}}), Lever::early_stopping) == Fate::unavailable);
}

TEST_CASE("MFU as high as the best published run of the generation") {
  const Scenario scenario = scenario_of({{processor, processor_row("a100-80")}});
  const Taken out = taken(scenario, Lever::higher_mfu);
  const Row row = static_cast<Row>(processor_row("a100-80"));
  const Figure& usual = tables::generations[tables::processors[row].generation].mfu_percent;
  CHECK(out.value(mfu_percent) == published_range(usual)->high.value());
  CHECK(out.work() == doctest::Approx(usual.value() / out.value(mfu_percent)).epsilon(1e-12));
}

TEST_CASE("From 32 to 16 bits: the peak of the format") {
  const Taken out =
      taken(scenario_of({{processor, processor_row("a100-80")}, {precision, as(Precision::fp32)}}),
            Lever::half_precision);
  CHECK(out.value(peak_tflops) == 312);
  CHECK(out.before.resolution[peak_tflops].value == 19.5);
  CHECK(fate_of({}, Lever::half_precision) == Fate::unavailable);
}
