// SPDX-License-Identifier: Apache-2.0
#include "pegada/reduce/alternative.hpp"

#include "loss.hpp"
#include "pegada/footprint/footprint_of.hpp"

namespace pegada {

ReductionFigures reduction_figures(const Resolution& resolution) {
  const auto footprint = footprint_of(resolution.inputs);
  ReductionFigures out;
  out.total_g = footprint.total.in(unit::gram);
  out.operational_g = footprint.operational.in(unit::gram);
  out.embodied_g = footprint.embodied.in(unit::gram);
  out.energy_facility_kwh = footprint.energy_facility.in(unit::kilowatt_hour);
  out.duration_h = footprint.duration.in(unit::hour);
  if (resolution.inputs.has_service()) out.request_s = footprint.service.request.in(unit::second);
  out.loss = detail::loss_of(resolution);
  out.complete = footprint.complete;
  return out;
}

Alternative alternative(const Scenario& scenario, const RangeEdits& edits, const Measures& measures) {
  Alternative out{.applied = apply(scenario, edits, measures), .resolution = {}, .figures = {}};
  out.resolution = resolve(out.applied.scenario);
  if (out.ok()) out.figures = reduction_figures(out.resolution);
  return out;
}

std::optional<Comparison> paired(const Uncertain& base, const Alternative& alternative, PointTable& points,
                                 std::size_t count, double share, Histogram& room) {
  const Ranges ranges =
      ranges_of(alternative.applied.scenario, alternative.resolution, alternative.applied.edits);
  if (!ranges.ok()) return {};
  return compare(base, beside(base, alternative.resolution, ranges), points, count, share, room);
}

}  // namespace pegada
