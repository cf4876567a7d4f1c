// SPDX-License-Identifier: Apache-2.0
// What training may be stated in beside parameters and MFU: a shape, attention, tokens per second.
#include <doctest/doctest.h>

#include "pegada/footprint/record.hpp"
#include "scenario_of.hpp"

using namespace pegada;
using namespace pegada::testing;
using enum Field;

TEST_CASE("A shape gives the parameters: GPT-3's 175 billion") {
  const Resolution r = resolve(
      scenario_of({{layers, 96}, {hidden_size, 12288}, {vocabulary_size, 51200}, {sequence_tokens, 2048}}));
  CHECK(r[parameters].value == doctest::Approx(1.746e11).epsilon(1e-3));
  CHECK(r[parameters].origin == Origin::derived);
  CHECK(r[active_parameters].value == r[parameters].value);
  // Typed parameters have the last word.
  CHECK(resolve(scenario_of({{layers, 96}, {hidden_size, 12288}, {parameters, 1e9}}))[parameters].value ==
        1e9);
}

TEST_CASE(
    "Experts add to what is held, not to what works on a token; embeddings are no part of the mixture") {
  const auto shape = [](double n) {
    return resolve(scenario_of({{layers, 24},
                                {hidden_size, 1024},
                                {vocabulary_size, 50000},
                                {sequence_tokens, 2048},
                                {experts, n}}));
  };
  const Resolution one = shape(1);
  const double dense = one[active_parameters].value;
  CHECK(one.ok());
  CHECK(one[parameters].value == doctest::Approx(dense).epsilon(1e-12));
  // Every other layer has 8 h² more for each further expert.
  CHECK(shape(64)[parameters].value == doctest::Approx(dense + 12 * 8.0 * 1024 * 1024 * 63).epsilon(1e-12));
  CHECK(shape(64)[base_parameters].value == dense);
  // What is typed has the last word.
  const Resolution typed =
      resolve(scenario_of({{layers, 24}, {hidden_size, 1024}, {experts, 64}, {active_parameters, 4e8}}));
  CHECK(typed[active_parameters].value == 4e8);
  CHECK(typed[active_parameters].origin == Origin::typed);
}

TEST_CASE("A base model and a training's operations are asked where they count") {
  const auto asks = [](Kind of_job, Field field) {
    return resolve(scenario_of({{kind, as(of_job)}, {layers, 24}, {hidden_size, 1024}, {experts, 8}}))
        .active.has(field);
  };
  CHECK(asks(Kind::train, base_parameters));
  CHECK(asks(Kind::life, base_parameters));
  CHECK_FALSE(asks(Kind::infer, base_parameters));
  CHECK(asks(Kind::train, flops));
  CHECK_FALSE(asks(Kind::life, flops));
}

TEST_CASE("Attention adds its operations, half of them under a causal mask") {
  const auto flops = [](Attention kind_of) {
    const Answer a = answer(scenario_of({{parameters, 540.35e9},
                                         {training_tokens, 780e9},
                                         {layers, 118},
                                         {hidden_size, 48 * 256},
                                         {sequence_tokens, 2048},
                                         {attention, as(kind_of)}}));
    REQUIRE(a.ok());
    return a.terms[Term::flops];
  };
  // PaLM's table 22 prints 2.56e24.
  CHECK(flops(Attention::none) == doctest::Approx(2.528838e24).epsilon(1e-12));
  CHECK(flops(Attention::full) == doctest::Approx(2.55663314929152e24).epsilon(1e-12));
  CHECK(flops(Attention::causal) == doctest::Approx((2.528838e24 + 2.55663314929152e24) / 2).epsilon(1e-12));
}

TEST_CASE("Tokens per second give the MFU: PaLM's 45.7 % without attention and 46.2 % with it") {
  const auto mfu = [](Attention kind_of) {
    const Resolution r = resolve(scenario_of({{parameters, 540.35e9},
                                              {layers, 118},
                                              {hidden_size, 48 * 256},
                                              {sequence_tokens, 2048},
                                              {attention, as(kind_of)},
                                              {processor, processor_row("tpu-v4")},
                                              {peak_tflops, 275},
                                              {count, 6144},
                                              {tokens_per_s, 238.3e3}}));
    REQUIRE(r.ok());
    CHECK(r[mfu_percent].origin == Origin::derived);
    return r[mfu_percent].value;
  };
  CHECK(mfu(Attention::none) == doctest::Approx(45.73).epsilon(1e-3));
  CHECK(mfu(Attention::full) == doctest::Approx(46.23).epsilon(1e-3));
}

TEST_CASE("Tokens per second and MFU say the same thing; more than the peak allows is refused") {
  CHECK(has_issue(resolve(scenario_of({{tokens_per_s, 1e5}, {mfu_percent, 40}})).faults, tokens_per_s,
                  Code::conflict));
  CHECK(has_issue(resolve(scenario_of({{tokens_per_s, 1e5}, {flops, 1e22}})).faults, tokens_per_s,
                  Code::conflict));
  const Resolution fast = resolve(scenario_of({{tokens_per_s, 1e9}}));
  REQUIRE(has_issue(fast.faults, tokens_per_s, Code::exceeds));
  // 256 x 989 TFLOP/s over 6 x 7e9 FLOP a token.
  CHECK(fast.faults[0].highest == doctest::Approx(256 * 989e12 / 42e9).epsilon(1e-12));
}

TEST_CASE("A system's average power has its host in it; LLMCarbon's power follows efficiency and has not") {
  const auto of_method = [](PowerMethod method, const char* id) {
    const Answer a = answer(scenario_of({{power_method, as(method)}, {processor, processor_row(id)}}));
    REQUIRE(a.ok());
    return a;
  };
  const Answer system = of_method(PowerMethod::system, "v100");
  CHECK(system.terms[Term::power_w] == 330);
  CHECK(record(system.footprint).operational_host_g == 0);
  CHECK(system.resolution[power_w].origin == Origin::preset);
  const Answer followed = of_method(PowerMethod::llmcarbon, "v100");
  CHECK(record(followed.footprint).operational_host_g > 0);
  CHECK(has_issue(followed.resolution.warnings, power_method, Code::mfu_cancels));
  CHECK(has_issue(
      resolve(scenario_of({{power_method, as(PowerMethod::system)}, {processor, processor_row("l4")}}))
          .faults,
      power_w, Code::missing));
}
