// SPDX-License-Identifier: Apache-2.0
#include "pegada/answer.hpp"

#include <string_view>

#include "pegada/footprint/evaluate.hpp"

namespace pegada {
namespace {

Citation citation_of_power(PowerMethod method) {
  namespace cited = equation_citations;
  switch (method) {
    case PowerMethod::slope:
      return cited::power_slope;
    case PowerMethod::tdp:
      return cited::power_tdp;
    case PowerMethod::essay:
    case PowerMethod::llmcarbon:
      return cited::power_essay;
    case PowerMethod::measured:
    case PowerMethod::system:
      break;
  }
  return 0;
}

}  // namespace

Answer answer(const Scenario& scenario) {
  Answer out{.resolution = resolve(scenario), .footprint = {}, .terms = {}};
  if (!out.ok()) return out;
  out.footprint = evaluate(out.resolution.inputs, out.terms);
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
  if (term == Term::device_power_w || term == Term::prefill_power_w || term == Term::decode_power_w)
    return citation_of_power(resolution.inputs.power_method);
  if (term == Term::card_g) return resolution[Field::embodied_method].citation;
  if (term == Term::packages) return resolution.packages;
  const TermDescription& description = describe(term);
  if (!description.is_input) return description.citation;
  return resolution[description.field].citation;
}

}  // namespace pegada
