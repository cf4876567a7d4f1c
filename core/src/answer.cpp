// SPDX-License-Identifier: Apache-2.0
#include "pegada/answer.hpp"

#include <string_view>

#include "pegada/footprint/footprint_of.hpp"

namespace pegada {
namespace {

namespace cited = equation_citations;

Citation citation_of_power(PowerMethod method) {
  switch (method) {
    case PowerMethod::slope:
      return cited::power_slope;
    case PowerMethod::tdp:
      return cited::power_tdp;
    case PowerMethod::essay:
      return cited::power_essay;
    case PowerMethod::llmcarbon:
      return cited::power_llmcarbon;
    case PowerMethod::measured:
    case PowerMethod::system:
      break;
  }
  return 0;
}

Citation citation_of_yield(const Resolution& resolution) {
  switch (resolution.inputs.yield.model) {
    case YieldModel::poisson:
      return cited::yield_poisson;
    case YieldModel::murphy:
      return cited::yield_murphy;
    case YieldModel::seeds:
      return cited::yield_seeds;
    case YieldModel::negative_binomial:
      return cited::yield_negative_binomial;
    case YieldModel::bose_einstein:
      return cited::yield_bose_einstein;
    case YieldModel::fixed:
      break;
  }
  return resolution[Field::yield].citation;
}

}  // namespace

Answer answer(const Scenario& scenario) {
  Answer out{.resolution = resolve(scenario), .footprint = {}, .terms = {}};
  if (!out.ok()) return out;
  out.footprint = footprint_of(out.resolution.inputs, out.terms);
  auto& warnings = out.resolution.warnings;
  if (!out.footprint.complete) warnings.add({Field::processor, Code::incomplete});
  const double lives = out.footprint.life_share.coherent;
  const auto& service = out.resolution.inputs.service;
  const double needed = out.footprint.service.replicas_needed.coherent;
  if (service.kept == Service::reserved && needed > service.replicas.coherent)
    warnings.add({Field::replicas, Code::overloaded, needed, 0, service.replicas.coherent});
  if (lives > 1) warnings.add({Field::lifetime_years, Code::longer_than_life, lives});
  return out;
}

double value_of(Term term, const Answer& answer) {
  const TermDescription& description = describe(term);
  const bool as_given =
      description.is_input && std::string_view{description.unit} == describe(description.field).unit;
  // A yield that a model of defects gives stands in no field.
  const Resolved& given = answer.resolution[description.field];
  return as_given && given.known() ? given.value : answer.terms[term];
}

Citation citation_of(Term term, const Resolution& resolution) {
  const auto& service = resolution.inputs.service;
  const bool by_area = resolution.inputs.embodied_method == EmbodiedMethod::llmcarbon;
  switch (term) {
    case Term::device_power_w:
    case Term::prefill_power_w:
    case Term::decode_power_w:
      return citation_of_power(resolution.inputs.power_method);
    case Term::yield:
      return citation_of_yield(resolution);
    case Term::cpa_g_per_cm2:
      // A figure of the node's row; of ACT's it is a sum.
      if (by_area) return resolution[Field::node].citation;
      break;
    case Term::memory_g_per_gb:
      if (by_area) return constants::llmcarbon_dram_g_per_gb.citation;
      break;
    case Term::card_g:
      return resolution[Field::embodied_method].citation;
    case Term::packages:
      return resolution.packages;
    case Term::serving_host_w:
      return resolution.serving_host;
    case Term::market_g_per_kwh:
      return resolution.market;
    case Term::prefill_flops:
      if (!service.tokens) return resolution[Field::flops_per_request].citation;
      break;
    case Term::decode_s:
    case Term::energy_decode_kwh:
      if (service.method == InferenceMethod::ecologits) return cited::ecologits_request;
      break;
    default:
      break;
  }
  const TermDescription& description = describe(term);
  if (!description.is_input) return description.citation;
  return resolution[description.field].citation;
}

}  // namespace pegada
