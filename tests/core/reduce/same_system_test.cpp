// SPDX-License-Identifier: Apache-2.0
// Evidence from another kind of system is a range, never a point.
#include <doctest/doctest.h>

#include "levers.hpp"

using namespace pegada;
using namespace pegada::testing;

namespace {

/// A scenario in which the lever applies, on a processor.
Scenario on(Lever lever, Row processor) {
  const bool serving = lever == Lever::quantisation;
  return scenario_of({{Field::kind, as(serving ? Kind::infer : Kind::train)},
                      {Field::parameters, 7e9},
                      {Field::training_tokens, 1e9},
                      {Field::batch, 1},
                      {Field::processor, static_cast<double>(processor)}});
}

constexpr Lever measured[] = {
    Lever::batch_skipping, Lever::selective_layers, Lever::predictive_sign,         Lever::e2_train,
    Lever::lora,           Lever::data_sampling,    Lever::selective_recomputation, Lever::kernel_fusion,
    Lever::power_cap,      Lever::quantisation,
};

}  // namespace

TEST_CASE(
    "On other hardware than it was measured on, an effect has a range around it, and so has its driver") {
  const auto other = static_cast<Row>(processor_row("h100-sxm"));
  for (const Lever lever : measured) {
    const Taken out = taken(on(lever, other), lever);
    CAPTURE(std::string{describe(lever).id});
    CHECK_FALSE(out.lever.same_system);
    REQUIRE(out.lever.effect);
    CHECK(out.lever.effect->low < out.lever.effect->high);
    CHECK(out.lever.effect->low <= out.lever.effect->percent);
    CHECK(out.lever.effect->percent <= out.lever.effect->high);
    int ranges = 0;
    for (const DriverDescription& driver : driver_table())
      ranges += out.applied.edits[driver.driver].edit == RangeEdits::Edit::range ? 1 : 0;
    CHECK(ranges == 1);
  }
}

TEST_CASE("On the hardware it was measured on, an effect is a point") {
  int seen = 0;
  for (const LeverEvidence& evidence : tables::lever_evidence) {
    const auto lever = static_cast<Lever>(evidence.lever);
    const Scenario scenario = on(lever, evidence.processor);
    CAPTURE(std::string{describe(lever).id});
    CAPTURE(line_of(tables::processor_ids, evidence.processor));
    if (!resolve(scenario).ok() || fate_of(scenario, lever) != Fate::on) continue;
    const Taken out = taken(scenario, lever);
    ++seen;
    CHECK(out.lever.same_system);
    REQUIRE(out.lever.effect);
    // Whether a run has these already is not known of any hardware.
    if (lever == Lever::selective_recomputation || lever == Lever::kernel_fusion) {
      CHECK(out.lever.effect->low < out.lever.effect->high);
      continue;
    }
    CHECK(out.lever.effect->low == out.lever.effect->high);
    for (const DriverDescription& driver : driver_table())
      CHECK(out.applied.edits[driver.driver].edit == RangeEdits::Edit::none);
  }
  CHECK(seen > 8);
}

TEST_CASE("Early stopping: what is left of the development is drawn within what was published") {
  const Taken out = taken(training(), Lever::early_stopping);
  CHECK_FALSE(out.lever.same_system);
  REQUIRE(out.lever.effect);
  CHECK(out.lever.effect->low == 10);
  CHECK(out.lever.effect->high == 100);
  // Of an overhead of 2, half of what is beside the run, between a tenth of it and all.
  const auto& overhead = out.applied.edits[Driver::development_overhead];
  REQUIRE(overhead.edit == RangeEdits::Edit::range);
  CHECK(out.value(Field::development_overhead) == 1.5);
  CHECK(overhead.low == doctest::Approx(1.1).epsilon(1e-12));
  CHECK(overhead.high == doctest::Approx(2).epsilon(1e-12));
}

TEST_CASE("Arithmetic and Pegada's own model have no range of their own") {
  for (std::size_t i = 0; i < lever_count; ++i) {
    const auto lever = static_cast<Lever>(i);
    if (!describe(lever).always_same) continue;
    for (const Scenario& scenario : {training(), hours_known(), reserved_service()}) {
      const Applied out = apply(scenario, {}, only(lever));
      if (out[lever].fate != Fate::on) continue;
      CHECK(out[lever].same_system);
      CHECK_FALSE(out[lever].effect);
    }
  }
}

TEST_CASE("Two ranges on one quantity: their logarithms add up in squares") {
  Measures both = only(Lever::batch_skipping);
  both.put(Lever::lora);
  const Applied out = apply(scenario_of({{Field::training_tokens, 1e9}}), {}, both);
  const auto& work = out.edits[Driver::training_work];
  REQUIRE(work.edit == RangeEdits::Edit::range);
  const double value = out.scenario[Field::training_work_percent];
  CHECK(value == doctest::Approx(50 * 0.754).epsilon(1e-12));
  const double low =
      square_root(logarithm(50.0 / 33) * logarithm(50.0 / 33) + logarithm(75.4 / 50) * logarithm(75.4 / 50));
  CHECK(work.low == doctest::Approx(value * exponential(-low)).epsilon(1e-12));
  CHECK(work.high <= 100);
  CHECK(work.high > value);
}
