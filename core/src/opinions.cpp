// SPDX-License-Identifier: Apache-2.0
#include "pegada/opinions.hpp"

#include "pegada/footprint/evaluate.hpp"
#include "pegada/published/cloud_carbon_footprint_constants.hpp"
#include "pegada/published/codecarbon.hpp"
#include "pegada/published/ecologits_constants.hpp"
#include "pegada/published/green_algorithms.hpp"
#include "pegada/published/llmcarbon.hpp"
#include "pegada/published/mlco2.hpp"
#include "pegada/published/sci.hpp"
#include "usual.hpp"

namespace pegada {
namespace {

using namespace unit;

/// What the tools ask for, found once.
struct Question {
  const Scenario& scenario;
  const Resolution& resolution;
  const Inputs<double>& in;
  const Footprint<double>& footprint;
  const Trace& terms;
  const Processor& processor;
  bool hours_known;

  Question(const Scenario& asked, const Answer& answer)
      : scenario(asked),
        resolution(answer.resolution),
        in(answer.resolution.inputs),
        footprint(answer.footprint),
        terms(answer.terms),
        processor(tables::processors[static_cast<Row>(answer.resolution[Field::processor].value)]),
        hours_known(answer.footprint.device_time.coherent > 0) {}

  /// Rated power, whether the method chosen needs it or not.
  bool tdp_known() const { return resolution[Field::tdp_w].known() || processor.tdp_w.known(); }
  Power<double> rated() const {
    const Resolved& resolved = resolution[Field::tdp_w];
    return of(resolved.known() ? resolved.value : processor.tdp_w.value(), watt);
  }
  Power<double> idle() const {
    const Resolved& resolved = resolution[Field::idle_power_w];
    if (resolved.known()) return of(resolved.value, watt);
    if (processor.idle_w.known()) return of(processor.idle_w.value(), watt);
    return of(detail::usual_idle_w(rated().in(watt)), watt);
  }
  /// PUE of the place, which a metered facility does not need and these tools do.
  Ratio<double> pue() const {
    const Resolved& resolved = resolution[Field::pue];
    if (resolved.known()) return of(resolved.value, one);
    const Region& region = tables::regions[static_cast<Row>(resolution[Field::region].value)];
    const Figure& preset = detail::preset_pue(region, server());
    return of((preset.known() ? preset : defaults::pue).value(), one);
  }
  const Server& server() const { return tables::servers[static_cast<Row>(resolution[Field::server].value)]; }
};

Opinion operational_only(Energy<double> energy, Mass<double> carbon) {
  return {.available = true, .energy = energy, .operational = carbon, .embodied = {}, .total = carbon};
}

Opinion mlco2_opinion(const Question& q) {
  if (!q.tdp_known() || !q.hours_known) return {};
  const auto time = q.footprint.device_time;
  return operational_only(q.rated() * time, mlco2::carbon(q.rated(), time, q.in.intensity));
}

Opinion mlco2_displayed_opinion(const Question& q) {
  // Beyond this its number formatting changes to exponents.
  constexpr double largest = 1e21;
  if (!q.tdp_known() || !q.hours_known) return {};
  const auto time = q.footprint.device_time;
  if ((q.rated() * time).in(kilowatt_hour) >= largest) return {};
  const bool typed = q.resolution[Field::carbon_intensity_g_per_kwh].origin == Origin::typed;
  const auto shown = mlco2::displayed(q.rated(), time, q.in.intensity, typed, {});
  return operational_only(of(shown.energy_kwh, kilowatt_hour), of(shown.carbon_kg, kilogram));
}

Opinion green_algorithms_opinion(const Question& q) {
  if (!q.tdp_known() || !q.hours_known) return {};
  const Server& server = q.server();
  const Resolved& pue = q.resolution[Field::pue];
  const bool own_pue = !pue.known() || pue.origin == Origin::fallback;
  const double memory_gb = server.dram_gb.value() / server.devices_per_host.value();
  const auto out = green_algorithms::impact<double>(
      {.time = q.footprint.device_time,
       .cores = {},
       .core_power = {},
       .core_usage = {},
       .gpus = of(1.0, one),
       .gpu_power = q.rated(),
       .gpu_usage = of(1.0, one),
       .memory = of(memory_gb, gigabyte),
       .memory_power = of(constants::green_algorithms_memory_w_per_gb.value(), watt / gigabyte),
       .pue = own_pue ? of(constants::green_algorithms_pue.value(), one) : q.in.pue,
       .repeats = of(1.0, one),
       .intensity = q.in.intensity});
  return operational_only(out.energy, out.carbon);
}

Opinion ecologits_opinion(const Question& q) {
  const auto& service = q.in.service;
  if (!q.in.has_service() || !service.tokens || !service.writes) return {};
  constexpr auto fits = ecologits::released<double>();
  const auto out = ecologits::impact<double>(fits, {.active_parameters = service.model.active,
                                                    .total_parameters = service.model.parameters,
                                                    .weight_bits = of(service.model.weight.in(bit), one),
                                                    .output_tokens = service.output_tokens,
                                                    .batch = of(constants::ecologits_batch.value(), one),
                                                    .longest = service.period,
                                                    .pue = q.in.pue,
                                                    .intensity = q.in.intensity});
  return {.available = true,
          .embodied_counted = true,
          .energy = service.requests * out.energy,
          .operational = service.requests * out.usage,
          .embodied = service.requests * out.embodied,
          .total = service.requests * out.total};
}

/// It meters; what it would have metered is what the machines draw.
Opinion codecarbon_opinion(const Question& q) {
  const auto pue = of(constants::codecarbon_pue.value(), one);
  const auto energy = q.footprint.energy_it;
  return operational_only(energy * pue, codecarbon::emissions(energy, pue, q.in.intensity));
}

Opinion cloud_carbon_footprint_opinion(const Question& q) {
  if (!q.tdp_known() || !q.hours_known) return {};
  // Its usage is of an hour: what is kept longer is so many times as much.
  const auto kept = of(q.terms[Term::retention_h], one);
  const auto out = cloud_carbon_footprint::impact<double>(
      cloud_carbon_footprint::released,
      {.least = q.idle(),
       .most = q.rated(),
       .utilisation = of(constants::ccf_utilisation_percent.value(), percent),
       .units = q.footprint.device_time / of(1.0, hour),
       .time = of(1.0, hour),
       .extra_memory = {},
       .ssd = q.in.ssd.capacity * kept,
       .hdd = q.in.hdd.capacity * kept,
       .transferred = {},
       .pue = q.pue(),
       .intensity = q.in.intensity});
  return operational_only(out.energy, out.carbon);
}

/// Average power of the system, laid on its devices: measured, where somebody did, else this scenario's.
Power<double> system_power(const Question& q) {
  const Figure known = system_power_of(static_cast<Row>(q.resolution[Field::processor].value));
  if (known.known()) return of(known.value(), watt);
  NoTrace trace;
  const auto processor = detail::training_power(q.in, trace);
  return q.in.host_power_counted ? processor + q.in.host_power : processor;
}

/// Its code on the training alone. A mixture of experts is asked for as its base model.
Opinion llmcarbon_opinion(const Question& q) {
  if (!trains(q.in.kind) || !q.in.tokens_known) return {};
  const Resolved& base = q.resolution[Field::base_parameters];
  const double total = q.resolution[Field::parameters].value;
  const bool dense = q.resolution[Field::active_parameters].value == total;
  if (!base.known() && !dense) return {};
  const auto out = llmcarbon::operational<double>({.parameters = of(base.known() ? base.value : total, one),
                                                   .tokens = q.in.tokens,
                                                   .devices = q.in.count,
                                                   .peak = q.in.peak,
                                                   .efficiency = q.in.mfu,
                                                   .power = system_power(q),
                                                   .pue = q.in.pue,
                                                   .intensity = q.in.intensity},
                                                  of(constants::flops_per_parameter_token.value(), flop));
  Opinion opinion = operational_only(out.energy, out.carbon);
  // Its hardware, its five years of 365 days, no allocated share.
  Scenario there = q.scenario;
  there.set(Field::embodied_method, static_cast<double>(EmbodiedMethod::llmcarbon));
  there.set(Field::boundary, static_cast<double>(Boundary::server));
  there.set(Field::allocation, static_cast<double>(Allocation::time));
  const Resolution resolved = resolve(there);
  NoTrace trace;
  const auto hardware = resolved.ok() ? hardware_carbon(resolved.inputs, trace) : HardwareCarbon<double>{};
  opinion.embodied_counted = resolved.ok() && hardware.complete;
  if (!opinion.embodied_counted) return opinion;
  const auto lifetime = of(constants::llmcarbon_lifetime_days.value(), day);
  opinion.embodied = hardware.all * q.in.count * (out.time / lifetime);
  opinion.total = opinion.operational + opinion.embodied;
  return opinion;
}

/// Reserved time over lifetime, with no allocated share: what nobody uses, nobody is charged for.
Opinion sci_opinion(const Question& q) {
  const auto& f = q.footprint;
  const bool by_time = q.in.allocation == Allocation::time;
  const auto devices = f.embodied - f.embodied_storage;
  const auto embodied = (by_time ? q.in.allocated_share * devices : devices) + f.embodied_storage;
  const auto total = sci::intensity_per_unit(f.energy_facility, q.in.intensity, embodied, of(1.0, one));
  return {.available = true,
          .embodied_counted = q.hours_known || !by_time,
          .energy = f.energy_facility,
          .operational = f.energy_facility * q.in.intensity,
          .embodied = embodied,
          .total = total};
}

}  // namespace

std::array<Opinion, tool_count> opinions(const Scenario& scenario, const Answer& answer) {
  if (!answer.ok()) return {};
  const Question q{scenario, answer};
  return {mlco2_opinion(q),
          mlco2_displayed_opinion(q),
          green_algorithms_opinion(q),
          ecologits_opinion(q),
          codecarbon_opinion(q),
          cloud_carbon_footprint_opinion(q),
          llmcarbon_opinion(q),
          sci_opinion(q)};
}

}  // namespace pegada
