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
      return cited::power_essay;
    case PowerMethod::measured:
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
  if (lives > 1) warnings.add({Field::lifetime_years, Code::longer_than_life, lives});
  return out;
}

double value_of(Term term, const Answer& answer) {
  const TermDescription& description = describe(term);
  const bool as_given =
      description.is_input && std::string_view{description.unit} == describe(description.field).unit;
  return as_given ? answer.resolution[description.field].value : answer.terms[term];
}

Citation citation_of(Term term, const Resolution& resolution) {
  if (term == Term::device_power_w) return citation_of_power(resolution.inputs.power_method);
  if (term == Term::packages) return resolution.packages;
  const TermDescription& description = describe(term);
  if (!description.is_input) return description.citation;
  return resolution[description.field].citation;
}

}  // namespace pegada
