// SPDX-License-Identifier: Apache-2.0
#include "pegada/data/tables.hpp"
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
  return ((before - after) / before).in(unit::percent);
}

}  // namespace

Saving saving_of(const Mix& mix, const CloverFamily* family, const Candidate& point,
                 CarbonIntensity<double> intensity, Ratio<double> utilisation_low,
                 Ratio<double> utilisation_high) {
  Saving out{.value = percent_saved(mix, mix.menu, point, intensity), .ranged = family != nullptr};
  out.low = out.high = out.value;
  if (family == nullptr) return out;
  const Ends efficiency = ends_of(family->efficiency_percent);
  const Ends overhead = ends_of(family->overhead_ms);
  for (const double share : {efficiency.low, efficiency.high})
    for (const double wait : {overhead.low, overhead.high})
      for (const auto utilisation : {utilisation_low, utilisation_high}) {
        const Workings how{.efficiency = of(share, unit::percent),
                           .overhead = of(wait * 1e-3, unit::second),
                           .utilisation = utilisation};
        const double saved = percent_saved(mix, modelled(*family, how, mix.machine), point, intensity);
        out.low = saved < out.low ? saved : out.low;
        out.high = saved > out.high ? saved : out.high;
      }
  return out;
}

}  // namespace pegada::clover
