// SPDX-License-Identifier: Apache-2.0
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

void resolve_chip(Resolver& r, const Processor& processor, Abatement abatement) {
  auto& in = r.inputs();
  const Resolved& area = r.number(Field::die_area_mm2, processor.die_area_mm2);
  const Row node = r.chosen(Field::node, processor.node);
  in.die_known = area.known() && node != no_row;
  if (in.die_known) {
    in.chip.die_area = of(area.value, unit::square_millimetre);
    in.chip.wafer = wafer_of(tables::logic_nodes[node], abatement);
    r.cite(Field::node, tables::logic_nodes[node].fab_energy_kwh_per_cm2.citation);
  }
  // A device whose packages nobody counted is at least one.
  r.out().packages = processor.packages.citation;
  in.chip.packages = of(processor.packages.known() ? processor.packages.value() : 1.0, unit::one);
  const Resolved& memory = r.number(Field::memory_gb, processor.memory_gb);
  const bool none = memory.known() && memory.value == 0;
  const Row type = none ? no_row : r.chosen(Field::memory_type, processor.memory_type);
  in.memory_known = none || (memory.known() && type != no_row);
  if (in.memory_known && !none) {
    const Figure& factor = tables::memory_types[type].embodied_g_per_gb;
    in.chip.memory = of(memory.value, unit::gigabyte);
    in.chip.memory_carbon = of(factor.value(), unit::gram_per_gigabyte);
    r.cite(Field::memory_type, factor.citation);
  }
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
  if (server.cpu_count.value() > 0) {
    host.cpu_die_area = of(server.cpu_die_area_mm2.value(), unit::square_millimetre);
    host.cpu_wafer = wafer_of(tables::logic_nodes[server.cpu_node], abatement);
  }
  host.dram = of(server.dram_gb.value(), unit::gigabyte);
  if (server.dram_gb.value() > 0)
    host.dram_carbon =
        of(tables::memory_types[server.dram_type].embodied_g_per_gb.value(), unit::gram_per_gigabyte);
  host.ssd = of(server.ssd_gb.value(), unit::gigabyte);
  if (server.ssd_gb.value() > 0)
    host.ssd_carbon =
        of(tables::storage_types[server.ssd_type].embodied_g_per_gb.value(), unit::gram_per_gigabyte);
  host.other =
      of(server.case_kg.value() + server.board_kg.value() + server.power_supplies_kg.value(), unit::kilogram);
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
  in.boundary = r.choice<Boundary>(Field::boundary);
  in.yield = of(r.number(Field::yield).value, unit::one);
  const Figure& fab = tables::fab_places[r.chosen(Field::fab_place)].carbon_intensity_g_per_kwh;
  in.fab_intensity = of(fab.value(), unit::gram_per_kilowatt_hour);
  r.cite(Field::fab_place, fab.citation);
  in.per_package = of(constants::packaging_g_per_ic.value(), unit::gram);
  const auto abatement = r.choice<Abatement>(Field::abatement_percent);
  resolve_chip(r, *presets.processor, abatement);
  if (in.boundary == Boundary::server) resolve_host(r, *presets.server, abatement);
}

}  // namespace pegada::detail
