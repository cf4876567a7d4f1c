// SPDX-License-Identifier: Apache-2.0
#include "pegada/data/tables.hpp"
#include "pegada/ranges/range.hpp"
#include "pegada/reduce/clover/mix.hpp"

namespace pegada::clover {
namespace {

struct Ends {
  double low, high;
};

/// What the row of a figure says it could be.
Ends ends_of(const Figure& figure) {
  Ends out{figure.value(), figure.value()};
  for (const CitationRange& range : tables::citation_ranges) {
    if (range.citation != figure.citation) continue;
    if (range.low.known()) out.low = range.low.value();
    if (range.high.known()) out.high = range.high.value();
  }
  return out;
}

double percent_saved(const Mix& mix, const Menu& menu, const Candidate& point,
                     CarbonIntensity<double> intensity) {
  const std::size_t place = place_of(whole_device);
  const auto before =
      request_carbon(mix.machine, mix.base.rate, menu.cells[mix.base.variant][place].energy, intensity);
  const auto energy = served_by(point.configuration, menu, mix.rate).energy;
  const auto after = request_carbon(mix.machine, mix.rate, energy, intensity);
  if (!(before.coherent > 0)) return 0.0;
  return ((before - after) / before).in(unit::percent);
}

}  // namespace

UtilisationRange utilisation_range(const Serving& serving) {
  const Ranges ranges = ranges_of(serving.scenario, serving.resolution);
  const Range* range = ranges.find(Driver::prefill_utilisation);
  if (range == nullptr) return {serving.machine.utilisation, serving.machine.utilisation};
  return {of(range->of.low, unit::percent), of(range->of.high, unit::percent)};
}

Saving saving_of(const Mix& mix, const CloverFamily* family, const Candidate& point,
                 CarbonIntensity<double> intensity, const UtilisationRange& utilisation) {
  Saving out{.value = percent_saved(mix, mix.menu, point, intensity), .ranged = family != nullptr};
  out.low = out.high = out.value;
  if (family == nullptr) return out;
  const Ends efficiency = ends_of(family->efficiency_percent);
  const Ends overhead = ends_of(family->overhead_ms);
  for (const double reached : {efficiency.low, efficiency.high})
    for (const double wait : {overhead.low, overhead.high})
      for (const auto share_of_power : {utilisation.low, utilisation.high}) {
        const Workings how{.efficiency = of(reached, unit::percent),
                           .overhead = of(wait * 1e-3, unit::second),
                           .utilisation = share_of_power};
        const double saved = percent_saved(mix, modelled(*family, how, mix.machine), point, intensity);
        out.low = saved < out.low ? saved : out.low;
        out.high = saved > out.high ? saved : out.high;
      }
  return out;
}

}  // namespace pegada::clover
