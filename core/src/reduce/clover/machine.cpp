// SPDX-License-Identifier: Apache-2.0
#include "pegada/reduce/clover/machine.hpp"

#include "pegada/data/tables.hpp"
#include "pegada/equations/operational.hpp"
#include "pegada/footprint/embodied.hpp"

namespace pegada::clover {

Machine machine_of(const Inputs<double>& in) {
  Machine out{.peak = in.service.peak,
              .idle = in.idle,
              .tdp = in.tdp,
              .host = in.service.host_power,
              .utilisation = in.service.prefill_utilisation,
              .pue = in.pue,
              .intensity = in.intensity,
              .grid_loss = in.grid_loss_counted ? in.grid_loss : number<double>(0.0)};
  if (in.allocation == Allocation::none) return out;
  NoTrace trace;
  const auto hardware = hardware_carbon(in, trace);
  // Charged whole, the period's requests pay for all of it.
  const auto charged_over =
      in.allocation == Allocation::whole ? in.service.period : in.lifetime * in.allocated_share;
  out.making = hardware.all / charged_over;
  out.complete = hardware.complete;
  return out;
}

Mass<double> request_carbon(const Machine& machine, Rate<double> rate, Energy<double> energy,
                            CarbonIntensity<double> intensity) {
  const auto facility = facility_energy(request_energy_it(machine, rate, energy), machine.pue);
  const auto operational = operational_carbon(facility, delivered_intensity(intensity, machine.grid_loss));
  return operational + machine.making / rate;
}

Serving serving_of(const Scenario& scenario) {
  Serving out;
  out.resolution = resolve(scenario);
  if (!out.resolution.ok()) return out;
  if (!out.resolution.inputs.has_service()) return out;
  out.scenario = scenario;
  out.scenario.set(Field::flops_per_request, 1.0);
  out.scenario.set(Field::power_method, static_cast<double>(PowerMethod::slope));
  out.resolution = resolve(out.scenario);
  const auto processor = out.resolution[Field::processor].value;
  out.available = Available::no_slices;
  for (const SlicedProcessor& row : tables::sliced_processors)
    if (row.processor == processor) out.available = Available::yes;
  if (out.resolution.ok()) out.machine = machine_of(out.resolution.inputs);
  return out;
}

}  // namespace pegada::clover
