// SPDX-License-Identifier: Apache-2.0
// Inference: prefill, decode, waiting, and what a request costs.
#include <doctest/doctest.h>

#include "pegada/footprint/record.hpp"
#include "scenario_of.hpp"

using namespace pegada;
using namespace pegada::testing;
using enum Field;

namespace {

constexpr double infer = as(Kind::infer);

Answer served(std::initializer_list<std::pair<Field, double>> typed) {
  Scenario scenario = scenario_of(typed);
  scenario.set(kind, infer);
  const Answer out = answer(scenario);
  REQUIRE(out.ok());
  return out;
}

/// Llama 3.1 8B on one H100, every figure typed, so that the expected numbers can be worked out by hand.
Answer by_hand(std::initializer_list<std::pair<Field, double>> more = {}) {
  Scenario scenario = scenario_of({{kind, infer},
                                   {parameters, 8e9},
                                   {layers, 32},
                                   {hidden_size, 4096},
                                   {kv_heads, 8},
                                   {head_dimension, 128},
                                   {input_tokens, 1000},
                                   {output_tokens, 200},
                                   {batch, 10},
                                   {requests_per_day, 1000},
                                   {days, 10},
                                   {count, 1},
                                   {peak_tflops, 1000},
                                   {prefill_mfu_percent, 50},
                                   {memory_bandwidth_gb_per_s, 3000},
                                   {bandwidth_utilisation_percent, 50},
                                   {power_method, as(PowerMethod::measured)},
                                   {power_w, 400},
                                   {idle_power_w, 100},
                                   {host_power_per_device_w, 200},
                                   {pue, 1},
                                   {occupancy_percent, 50}});
  for (const auto& [field, value] : more) scenario.set(field, value);
  const Answer out = answer(scenario);
  REQUIRE(out.ok());
  return out;
}

}  // namespace

TEST_CASE("Prefill and decode by hand") {
  const Answer a = by_hand();
  // 1000 x (2 x 8e9 + 4 x 32 x 4096 x 500) FLOP at half of 1e15.
  const double prefill_flops = 1000 * (1.6e10 + 4.0 * 32 * 4096 * 500);
  CHECK(a.terms[Term::prefill_flops] == doctest::Approx(prefill_flops).epsilon(1e-14));
  CHECK(a.terms[Term::prefill_s] == doctest::Approx(prefill_flops / 5e14).epsilon(1e-14));
  // A tenth of 16 GB of weights, and 1100 tokens of 2 x 32 x 8 x 128 x 2 bytes, at half of 3000 GB/s.
  const double bytes = 1.6e9 + 1100.0 * 2 * 32 * 8 * 128 * 2;
  CHECK(a.terms[Term::decode_gb] == doctest::Approx(bytes / 1e9).epsilon(1e-14));
  CHECK(a.terms[Term::decode_s] == doctest::Approx(bytes / 1.5e12).epsilon(1e-14));
  const double request_s = prefill_flops / 5e14 + 200 * bytes / 1.5e12;
  const FootprintRecord f = record(a.footprint);
  CHECK(f.requests == 10000);
  CHECK(f.busy_device_hours == doctest::Approx(10000 * request_s / 3600).epsilon(1e-13));
  CHECK(f.idle_device_hours == doctest::Approx(f.busy_device_hours).epsilon(1e-13));
  // 400 W and its host while busy, 100 W and the host while waiting for as long.
  const double joule = 10000 * request_s * (400 + 200 + 100 + 200);
  CHECK(f.energy_facility_kwh == doctest::Approx(joule / 3.6e6).epsilon(1e-13));
  CHECK(f.energy_per_request_wh == doctest::Approx(joule / 1e4 / 3600).epsilon(1e-13));
  CHECK(f.energy_per_output_token_j == doctest::Approx(joule / 2e6).epsilon(1e-13));
  CHECK(f.first_token_s == doctest::Approx(prefill_flops / 5e14).epsilon(1e-13));
  CHECK(f.total_per_thousand_requests_g == doctest::Approx(f.total_g / 10).epsilon(1e-12));
  CHECK(f.total_per_million_tokens_g == doctest::Approx(f.total_g / 2).epsilon(1e-12));
}

TEST_CASE("A measurement of the whole system has the host in it while working, and not while waiting") {
  const FootprintRecord device = record(by_hand().footprint);
  const FootprintRecord system = record(by_hand({{power_covers, as(PowerCovers::system)}}).footprint);
  CHECK(system.operational_host_g == doctest::Approx(device.operational_host_g / 2).epsilon(1e-12));
}

TEST_CASE("Decode is bound by bandwidth at small batches and by operations at large ones") {
  const auto decode = [](double b) {
    const Answer a = served({{parameters, 7e9}, {batch, b}, {input_tokens, 10}, {output_tokens, 10}});
    return std::pair{a.terms[Term::decode_data_s], a.terms[Term::decode_operations_s]};
  };
  CHECK(decode(1).first > decode(1).second);
  CHECK(decode(1024).first < decode(1024).second);
}

TEST_CASE("Reserved replicas draw power all the time, and a request costs less the more there are") {
  const auto per_request = [](double requests) {
    const Answer a = served({{service, as(Service::reserved)}, {requests_per_day, requests}});
    const FootprintRecord f = record(a.footprint);
    CHECK(f.device_hours == doctest::Approx(365 * 24).epsilon(1e-12));
    CHECK(f.busy_device_hours + f.idle_device_hours == doctest::Approx(f.device_hours).epsilon(1e-12));
    return f.total_per_request_g;
  };
  CHECK(per_request(100) > 5 * per_request(1000));
}

TEST_CASE("More requests than reserved replicas can serve are said so, with how many it takes") {
  const Answer a = served({{service, as(Service::reserved)}, {requests_per_day, 1e7}});
  REQUIRE(has_issue(a.resolution.warnings, replicas, Code::overloaded));
  for (const Issue& issue : a.resolution.warnings)
    if (issue.code == Code::overloaded) {
      CHECK(issue.value > 1);
      CHECK(issue.highest == 1);
    }
  CHECK(a.footprint.service.idle.coherent == 0);
}

TEST_CASE("A shared service at full occupancy waits for nobody") {
  const FootprintRecord f = record(served({{occupancy_percent, 100}}).footprint);
  CHECK(f.idle_device_hours == 0);
  CHECK(f.operational_idle_g == 0);
}

TEST_CASE("Devices of a replica follow from memory: typed, derived, or a server where it is unknown") {
  CHECK(served({}).resolution[count].value == 1);
  CHECK(served({{parameters, 70e9}}).resolution[count].value == 3);
  CHECK(served({{parameters, 70e9}, {weight_bits, 4}}).resolution[count].value == 1);
  CHECK(served({{parameters, 70e9}, {count, 8}}).resolution[count].value == 8);
  const Answer custom = served({{processor, processor_row("custom")},
                                {tdp_w, 300},
                                {peak_tflops, 100},
                                {memory_bandwidth_gb_per_s, 1000}});
  CHECK(custom.resolution[count].value == 8);
  CHECK(has_issue(served({{parameters, 70e9}, {count, 1}}).resolution.warnings, parameters,
                  Code::does_not_fit));
}

TEST_CASE("The shape of a model follows from its size, as published decoders have it") {
  const Answer seven = served({{parameters, 6.74e9}});
  CHECK(seven.resolution[layers].value == 32);  // Llama 2 7B
  CHECK(seven.resolution[hidden_size].value == 4096);
  CHECK(seven.resolution[layers].origin == Origin::derived);
  const Answer given = served({{parameters, 6.74e9}, {layers, 20}});
  CHECK(given.resolution[layers].value == 20);
  CHECK(given.resolution[hidden_size].value == doctest::Approx(5300).epsilon(0.01));
}

TEST_CASE("Fewer bits of weights or cache never cost more energy here") {
  const auto joule = [](double weights, double cache) {
    return record(served({{count, 1}, {weight_bits, weights}, {kv_bits, cache}}).footprint)
        .energy_per_output_token_j;
  };
  CHECK(joule(8, 16) < joule(16, 16));
  CHECK(joule(16, 8) < joule(16, 16));
}

TEST_CASE("A mixture of experts reads what its batch touches, at most everything") {
  const auto gigabytes = [](double b) {
    return served({{parameters, 100e9}, {active_parameters, 10e9}, {batch, b}, {input_tokens, 1}})
        .terms[Term::decode_gb];
  };
  CHECK(gigabytes(1) == doctest::Approx(20).epsilon(0.01));
  CHECK(gigabytes(5) == doctest::Approx(20).epsilon(0.02));   // five requests, five tokens' experts
  CHECK(gigabytes(100) == doctest::Approx(2).epsilon(0.05));  // all experts, once for all
}

TEST_CASE("Requests stated in operations have no tokens") {
  const Answer a = served({{flops_per_request, 8.2e9}});
  const FootprintRecord f = record(a.footprint);
  CHECK(f.energy_per_request_wh > 0);
  CHECK_FALSE(known(Needs::service_tokens, a.footprint));
  CHECK_FALSE(a.resolution.active.has(batch));
  CHECK_FALSE(a.resolution.active.has(weight_bits));
}

TEST_CASE("EcoLogits as a method gives its own energy, and says where it was not fitted") {
  const auto eco = as(InferenceMethod::ecologits);
  const Answer a =
      served({{inference_method, eco}, {parameters, 8e9}, {output_tokens, 400}, {occupancy_percent, 100}});
  CHECK(a.resolution[batch].value == 64);
  // α e^(β B) P + γ per token, and 1.2 kW / 8 for the latency shared by the batch.
  const double gpu_wh = 400 * (1.1665273170451914e-6 * 0.4881182 * 8 + 4.052928146734005e-05);
  CHECK(record(a.footprint).processor_energy_per_output_token_j ==
        doctest::Approx(gpu_wh * 3600 / 400).epsilon(1e-5));
  CHECK_FALSE(has_issue(a.resolution.warnings, inference_method, Code::outside_domain));
  CHECK(has_issue(served({{inference_method, eco}, {parameters, 3e11}}).resolution.warnings, inference_method,
                  Code::outside_domain));
  CHECK(has_issue(served({{inference_method, eco}, {processor, processor_row("v100")}}).resolution.warnings,
                  inference_method, Code::outside_domain));
}

TEST_CASE("A request of no tokens at all is refused") {
  const Scenario none = scenario_of({{kind, infer}, {input_tokens, 0}, {output_tokens, 0}});
  CHECK(has_issue(resolve(none).faults, output_tokens, Code::out_of_range));
}

TEST_CASE("A processor whose bandwidth nobody states needs it") {
  const Scenario unknown =
      scenario_of({{kind, infer}, {processor, processor_row("custom")}, {tdp_w, 300}, {peak_tflops, 100}});
  CHECK(has_issue(resolve(unknown).faults, memory_bandwidth_gb_per_s, Code::missing));
}

TEST_CASE("Kept drives are part of what a request costs") {
  const FootprintRecord with = record(served({{ssd_tb, 100}}).footprint);
  CHECK(with.total_per_request_g == doctest::Approx(with.total_g / with.requests).epsilon(1e-12));
  CHECK(with.operational_storage_g > 0);
}

TEST_CASE("A busy shared service takes as many devices as its requests need, and outlives none of them") {
  const Answer a = served({{requests_per_day, 1e8}});
  CHECK_FALSE(has_issue(a.resolution.warnings, lifetime_years, Code::longer_than_life));
  const FootprintRecord whole =
      record(served({{requests_per_day, 1e8}, {allocation, as(Allocation::whole)}}).footprint);
  const FootprintRecord one = record(served({{allocation, as(Allocation::whole)}}).footprint);
  CHECK(whole.embodied_g > 100 * one.embodied_g);
}

TEST_CASE("Memory so small that no number of devices holds the model is refused") {
  for (const double tiny : {1e-12, 1e-6}) {
    const Resolution r = resolve(scenario_of({{kind, infer}, {memory_gb, tiny}}));
    CHECK(has_issue(r.faults, memory_gb, Code::needs_devices));
  }
  CHECK(has_issue(resolve(scenario_of({{kind, infer}, {memory_gb, 1e-300}})).faults, memory_gb,
                  Code::out_of_range));
}

TEST_CASE("Part of a token is none, and none needs no bandwidth") {
  CHECK(has_issue(resolve(scenario_of({{kind, infer}, {output_tokens, 0.5}})).faults, output_tokens,
                  Code::out_of_range));
  const Answer reading = served({{output_tokens, 0}});
  CHECK_FALSE(reading.resolution.active.has(memory_bandwidth_gb_per_s));
  CHECK_FALSE(reading.resolution.active.has(utilisation_percent));
  CHECK_FALSE(known(Needs::service_tokens, reading.footprint));
  CHECK(record(reading.footprint).energy_per_request_wh > 0);
}

TEST_CASE("EcoLogits brings its processors' energy, and asks for no method of power") {
  const Answer eco =
      served({{inference_method, as(InferenceMethod::ecologits)}, {power_method, as(PowerMethod::essay)}});
  CHECK_FALSE(eco.resolution.active.has(power_method));
  CHECK_FALSE(has_issue(eco.resolution.warnings, power_method, Code::essay_undercounts));
  CHECK_FALSE(known(Needs::reading, eco.footprint));
}
