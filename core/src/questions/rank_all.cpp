// SPDX-License-Identifier: Apache-2.0
#include "pegada/questions/rank_all.hpp"

#include <limits>

#include "pegada/equations/operational.hpp"
#include "pegada/footprint/footprint_of.hpp"
#include "pegada/scenario/resolve.hpp"

namespace pegada {
namespace {

// The one region that can have no PUE of its own.
static_assert(!tables::regions[tables::custom_region].pue.known());

/// Fields only the place raises faults on.
constexpr bool is_of_place(Field field) {
  return field == Field::region || field == Field::carbon_intensity_g_per_kwh ||
         field == Field::carbon_intensity_basis || field == Field::grid_losses || field == Field::pue;
}

bool sound(const Issues& faults, bool of_place) {
  for (const Issue& fault : faults)
    if (is_of_place(fault.field) == of_place) return false;
  return true;
}

ProcessorSide processor_side(const Scenario& scenario, Row row) {
  ProcessorSide out;
  out.row = row;
  const Resolution resolution = resolve(scenario);
  out.available = sound(resolution.faults, false);
  if (!out.available) return out;
  const auto footprint = footprint_of(resolution.inputs);
  out.complete = footprint.complete;
  out.energy_it = footprint.energy_it;
  out.embodied = footprint.embodied;
  out.pue = resolution.inputs.pue;
  return out;
}

RegionSide region_side(const Scenario& scenario, Row row, Basis basis) {
  RegionSide out;
  out.row = row;
  const Resolution resolution = resolve(scenario);
  out.available = sound(resolution.faults, true);
  out.comparable = resolution.basis == basis;
  const auto& in = resolution.inputs;
  out.own_pue = resolution[Field::pue].origin == Origin::preset && tables::regions[row].pue.known();
  out.pue = in.pue;
  out.intensity = in.grid_loss_counted ? delivered_intensity(in.intensity, in.grid_loss) : in.intensity;
  return out;
}

/// The steps of `evaluate` that a place enters, in their order.
double total_g(const ProcessorSide& processor, const RegionSide& region) {
  if (!processor.available || !region.available) return std::numeric_limits<double>::quiet_NaN();
  const auto facility = facility_energy(processor.energy_it, region.own_pue ? region.pue : processor.pue);
  return (operational_carbon(facility, region.intensity) + processor.embodied).in(unit::gram);
}

}  // namespace

void rank_all(const Scenario& scenario, AllPairs& pairs, std::span<double> totals) {
  const Resolution here = resolve(scenario);
  const Row processor = static_cast<Row>(here[Field::processor].value);
  const Row region = static_cast<Row>(here[Field::region].value);
  pairs.processor_count = pairs.region_count = 0;
  Scenario there = scenario;
  there.set(Field::region, tables::custom_region);
  for (Row row = 0; row < processor_rows; ++row) {
    if (row == tables::custom_processor && row != processor) continue;
    if (row == processor) pairs.current_processor = pairs.processor_count;
    there.set(Field::processor, row);
    pairs.processors[pairs.processor_count++] = processor_side(there, row);
  }
  there.set(Field::processor, processor);
  for (Row row = 0; row < region_rows; ++row) {
    if (row == tables::custom_region && row != region) continue;
    if (row == region) pairs.current_region = pairs.region_count;
    there.set(Field::region, row);
    pairs.regions[pairs.region_count++] = region_side(there, row, here.basis);
  }
  double* cell = totals.data();
  for (std::size_t p = 0; p < pairs.processor_count; ++p)
    for (std::size_t r = 0; r < pairs.region_count; ++r)
      *cell++ = total_g(pairs.processors[p], pairs.regions[r]);
}

}  // namespace pegada
