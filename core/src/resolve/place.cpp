// SPDX-License-Identifier: Apache-2.0
#include "resolver.hpp"

namespace pegada::detail {

void resolve_place(Resolver& r, const Presets& presets) {
  auto& in = r.inputs();
  const Resolved& intensity =
      r.number(Field::carbon_intensity_g_per_kwh, presets.region->carbon_intensity_g_per_kwh);
  if (r.typed(Field::carbon_intensity_g_per_kwh))
    r.out().basis = r.choice<Basis>(Field::carbon_intensity_basis);
  else
    r.out().basis = presets.region->basis;
  if (!intensity.known() && !r.typed(Field::carbon_intensity_g_per_kwh))
    r.fault(Field::carbon_intensity_g_per_kwh, Code::missing);
  in.intensity = of(intensity.value, unit::gram_per_kilowatt_hour);

  // A data-centre region that publishes a PUE comes first; then a machine whose place is given (a desktop at
  // home); then the industry's average.
  Figure pue = presets.region->pue;
  if (!pue.known) pue = presets.server->pue;
  if (!pue.known) pue = defaults::pue;
  in.pue = of(r.number(Field::pue, pue).value, unit::one);
  if (r.out()[Field::pue].origin == Origin::preset && pue.citation == defaults::pue.citation)
    r.out().fields[index(Field::pue)].origin = Origin::fallback;
}

}  // namespace pegada::detail
