// SPDX-License-Identifier: Apache-2.0
#include "pegada/footprint/embodied.hpp"

#include "resolver.hpp"

namespace pegada::detail {
namespace {

WaferFootprint<double> wafer_of(const LogicNode& node, Abatement abatement) {
  const Figure& gases = abatement == Abatement::percent_95   ? node.gas_95_g_per_cm2
                        : abatement == Abatement::percent_97 ? node.gas_97_g_per_cm2
                                                             : node.gas_99_g_per_cm2;
  return {.fab_energy = of(node.fab_energy_kwh_per_cm2.value(), unit::kilowatt_hour_per_square_centimetre),
          .gases = of(gases.value(), unit::gram_per_square_centimetre),
          .materials = of(node.materials_g_per_cm2.value(), unit::gram_per_square_centimetre)};
}

/// Area-based yields so low that the silicon of a good die would weigh nothing a reader could mean.
void check_yield(Resolver& r, Area<double> die, PerArea<double> defect_density) {
  constexpr double lowest = 0.001;
  const double yield = yield_of(r.inputs().yield, die, defect_density).in(unit::one);
  if (yield < lowest) r.fault(Field::defect_density_per_cm2, Code::yield_too_low, yield, lowest, 1);
}

/// The wafer's edge can be charged only where a wafer holds some dies.
void check_edge(Resolver& r, Area<double> die) {
  constexpr double fewest_dies = 10;
  auto& in = r.inputs();
  if (in.yield.loss == WaferLoss::none) return;
  const auto most = in.wafer / of(fewest_dies, unit::one);
  if (die.coherent > most.coherent)
    r.fault(Field::wafer_loss, Code::exceeds, die.in(unit::square_millimetre), 0,
            most.in(unit::square_millimetre));
}

void resolve_yield(Resolver& r) {
  auto& in = r.inputs();
  auto& yield = in.yield;
  yield.model = r.choice<YieldModel>(Field::yield_model);
  if (yield.model == YieldModel::fixed) yield.fixed = of(r.number(Field::yield).value, unit::one);
  if (yield.model == YieldModel::negative_binomial)
    yield.clustering = of(r.number(Field::clustering).value, unit::one);
  if (yield.model == YieldModel::bose_einstein)
    yield.critical_layers = of(r.required(Field::critical_layers), unit::one);
  yield.loss = r.choice<WaferLoss>(Field::wafer_loss);
  const auto diameter = constants::wafer_diameter_mm.value();
  in.wafer = wafer_area(of(diameter * diameter, unit::square_millimetre));
}

/// Defects per area: typed for the device's own silicon, else the node's.
PerArea<double> defects_of(const LogicNode& node) {
  return of(node.defects_per_cm2.value(), unit::per_square_centimetre);
}

void resolve_die(Resolver& r, const Processor& processor, Abatement abatement) {
  auto& in = r.inputs();
  const bool by_area = in.embodied_method == EmbodiedMethod::llmcarbon;
  const Resolved& area = r.number(Field::die_area_mm2, processor.die_area_mm2);
  const Row row = r.chosen(Field::node, processor.node);
  in.die_known = area.known() && row != no_row;
  if (!in.die_known) return;
  const LogicNode& node = tables::logic_nodes[row];
  in.chip.die_area = of(area.value, unit::square_millimetre);
  const bool listed = area.origin == Origin::preset && processor.dies > 0;
  in.chip.dies = of(listed ? static_cast<double>(processor.dies) : 1.0, unit::one);
  if (by_area) {
    in.die_known = node.llmcarbon_g_per_cm2.known();
    in.chip.llmcarbon = of(node.llmcarbon_g_per_cm2.value(), unit::gram_per_square_centimetre);
    r.cite(Field::node, node.llmcarbon_g_per_cm2.citation);
    return;
  }
  in.chip.wafer = wafer_of(node, abatement);
  r.cite(Field::node, node.fab_energy_kwh_per_cm2.citation);
  const auto die = in.chip.die_area / in.chip.dies;
  check_edge(r, die);
  if (in.yield.model == YieldModel::fixed) return;
  in.chip.defect_density =
      of(r.required(Field::defect_density_per_cm2, node.defects_per_cm2), unit::per_square_centimetre);
  check_yield(r, die, in.chip.defect_density);
}

void resolve_memory(Resolver& r, const Processor& processor) {
  auto& in = r.inputs();
  const Resolved& memory = r.number(Field::memory_gb, processor.memory_gb);
  const bool none = memory.known() && memory.value == 0;
  const Row type = none ? no_row : r.chosen(Field::memory_type, processor.memory_type);
  in.memory_known = none || (memory.known() && type != no_row);
  if (!in.memory_known || none) return;
  const bool by_area = in.embodied_method == EmbodiedMethod::llmcarbon;
  const Figure& factor =
      by_area ? constants::llmcarbon_dram_g_per_gb : tables::memory_types[type].embodied_g_per_gb;
  in.chip.memory = of(memory.value, unit::gigabyte);
  in.chip.memory_carbon = of(factor.value(), unit::gram_per_gigabyte);
  r.cite(Field::memory_type, factor.citation);
}

/// The footprint the maker declares for a whole card, where one is published.
void resolve_card(Resolver& r) {
  auto& in = r.inputs();
  in.card_known = false;
  const auto processor = static_cast<Row>(r.out()[Field::processor].value);
  for (const CardFootprint& row : tables::card_footprints)
    if (row.processor == processor) {
      in.card_known = true;
      in.chip.card = of(row.card_kg.value(), unit::kilogram);
      r.cite(Field::embodied_method, row.card_kg.citation);
    }
}

void resolve_chip(Resolver& r, const Processor& processor, Abatement abatement) {
  auto& in = r.inputs();
  resolve_die(r, processor, abatement);
  resolve_memory(r, processor);
  // LLMCarbon counts no packages. A device whose packages nobody counted is at least one.
  if (in.embodied_method == EmbodiedMethod::llmcarbon) return;
  r.out().packages = processor.packages.citation;
  in.chip.packages = of(processor.packages.known() ? processor.packages.value() : 1.0, unit::one);
}

void resolve_host(Resolver& r, const Server& server, Abatement abatement) {
  auto& in = r.inputs();
  auto& host = in.host;
  const bool cpus_known =
      server.cpu_count.known() &&
      (server.cpu_count.value() == 0 || (server.cpu_die_area_mm2.known() && server.cpu_node != no_row));
  const bool dram_known =
      server.dram_gb.known() && (server.dram_gb.value() == 0 || server.dram_type != no_row);
  const bool ssd_known = server.ssd_gb.known() && (server.ssd_gb.value() == 0 || server.ssd_type != no_row);
  in.host_known = cpus_known && dram_known && ssd_known && server.case_kg.known() &&
                  server.board_kg.known() && server.power_supplies_kg.known() &&
                  server.devices_per_host.known();
  if (!in.host_known) return;
  host.devices = of(server.devices_per_host.value(), unit::one);
  host.cpus = of(server.cpu_count.value(), unit::one);
  host.has_cpus = server.cpu_count.value() > 0;
  if (host.has_cpus) {
    host.cpu_die_area = of(server.cpu_die_area_mm2.value(), unit::square_millimetre);
    const LogicNode& node = tables::logic_nodes[server.cpu_node];
    host.cpu_wafer = wafer_of(node, abatement);
    host.cpu_llmcarbon = of(constants::llmcarbon_cpu_g_per_cm2.value(), unit::gram_per_square_centimetre);
    host.cpu_defect_density = defects_of(node);
    if (in.embodied_method != EmbodiedMethod::llmcarbon) {
      check_edge(r, host.cpu_die_area);
      check_yield(r, host.cpu_die_area, host.cpu_defect_density);
    }
  }
  const bool by_area = in.embodied_method == EmbodiedMethod::llmcarbon;
  const auto factor = [&](const Figure& published, const Figure& llmcarbon) {
    return of((by_area ? llmcarbon : published).value(), unit::gram_per_gigabyte);
  };
  host.dram = of(server.dram_gb.value(), unit::gigabyte);
  host.ssd = of(server.ssd_gb.value(), unit::gigabyte);
  if (server.dram_gb.value() > 0)
    host.dram_carbon =
        factor(tables::memory_types[server.dram_type].embodied_g_per_gb, constants::llmcarbon_dram_g_per_gb);
  if (server.ssd_gb.value() > 0)
    host.ssd_carbon =
        factor(tables::storage_types[server.ssd_type].embodied_g_per_gb, constants::llmcarbon_ssd_g_per_gb);
  host.other = by_area
                   ? of(constants::llmcarbon_other_g_per_host.value(), unit::gram)
                   : of(server.case_kg.value() + server.board_kg.value() + server.power_supplies_kg.value(),
                        unit::kilogram);
}

/// Method and boundary name each other where the reader names one: a card is its maker's figure, and a
/// maker's figure is no sum of chips.
void resolve_method(Resolver& r) {
  auto& in = r.inputs();
  in.embodied_method = r.choice<EmbodiedMethod>(Field::embodied_method);
  in.boundary = r.choice<Boundary>(Field::boundary);
  if (in.boundary == Boundary::card && !r.typed(Field::embodied_method)) {
    in.embodied_method = EmbodiedMethod::manufacturer;
    r.derive(Field::embodied_method, static_cast<double>(in.embodied_method), 0);
  }
  const bool declared = in.embodied_method == EmbodiedMethod::manufacturer;
  if (declared ? in.boundary == Boundary::chips : in.boundary == Boundary::card)
    r.fault(Field::boundary, Code::contradicts, static_cast<double>(in.boundary));
}

}  // namespace

void resolve_embodied(Resolver& r, const Presets& presets) {
  auto& in = r.inputs();
  in.allocation = r.choice<Allocation>(Field::allocation);
  if (in.allocation == Allocation::none) return;
  if (in.allocation == Allocation::time) {
    in.lifetime = of(r.number(Field::lifetime_years).value, unit::year);
    in.allocated_share =
        of(r.number(Field::allocated_share_percent, presets.server->allocated_share_percent).value,
           unit::percent);
  }
  resolve_method(r);
  const bool declared = in.embodied_method == EmbodiedMethod::manufacturer;
  const bool hosted = in.boundary == Boundary::server;
  auto abatement = Abatement::percent_97;
  // ACT's fab makes the chips, and the host's CPUs beside a declared card.
  if (in.embodied_method == EmbodiedMethod::act || (declared && hosted)) {
    resolve_yield(r);
    const Figure& fab = tables::fab_places[r.chosen(Field::fab_place)].carbon_intensity_g_per_kwh;
    in.fab_intensity = of(fab.value(), unit::gram_per_kilowatt_hour);
    r.cite(Field::fab_place, fab.citation);
    in.per_package = of(constants::packaging_g_per_ic.value(), unit::gram);
    abatement = r.choice<Abatement>(Field::abatement_percent);
  }
  if (declared)
    resolve_card(r);
  else
    resolve_chip(r, *presets.processor, abatement);
  if (hosted) resolve_host(r, *presets.server, abatement);
}

}  // namespace pegada::detail
