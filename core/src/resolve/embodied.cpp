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

/// Silicon that ACT's equations have no sound answer for: a yield so low that a good die would weigh nothing
/// a reader could mean, or a die so large that hardly any fit the wafer whose edge is charged. True where
/// there is none of it.
bool check_silicon(Resolver& r, Area<double> die, PerArea<double> defect_density, Field of_density) {
  const double lowest_yield = describe(Field::yield).lowest;
  constexpr double fewest_dies = 10;
  const auto& in = r.inputs();
  const double yield = yield_of(in.yield, die, defect_density).in(unit::one);
  const auto most = in.wafer / of(fewest_dies, unit::one);
  const bool fits = in.yield.loss == WaferLoss::none || die.coherent <= most.coherent;
  if (yield < lowest_yield) r.fault(of_density, Code::yield_too_low, yield, lowest_yield, 1);
  if (!fits)
    r.fault(Field::wafer_loss, Code::exceeds, die.in(unit::square_millimetre), 0,
            most.in(unit::square_millimetre));
  return fits && yield >= lowest_yield;
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

/// True where nothing is wrong with the silicon.
bool resolve_die(Resolver& r, const Processor& processor, Abatement abatement) {
  auto& in = r.inputs();
  const bool by_area = in.embodied_method == EmbodiedMethod::llmcarbon;
  const Resolved& area = r.number(Field::die_area_mm2, processor.die_area_mm2);
  const Row row = r.chosen(Field::node, processor.node);
  in.die_known = area.known() && row != no_row;
  if (!in.die_known) return true;
  const LogicNode& node = tables::logic_nodes[row];
  in.chip.die_area = of(area.value, unit::square_millimetre);
  in.chip.dies = of(processor.dies > 0 ? static_cast<double>(processor.dies) : 1.0, unit::one);
  if (by_area) {
    in.die_known = node.llmcarbon_g_per_cm2.known();
    in.chip.llmcarbon = of(node.llmcarbon_g_per_cm2.value(), unit::gram_per_square_centimetre);
    r.cite(Field::node, node.llmcarbon_g_per_cm2.citation);
    return true;
  }
  in.chip.wafer = wafer_of(node, abatement);
  r.cite(Field::node, node.fab_energy_kwh_per_cm2.citation);
  if (in.yield.model != YieldModel::fixed)
    in.chip.defect_density =
        of(r.required(Field::defect_density_per_cm2, node.defects_per_cm2), unit::per_square_centimetre);
  return check_silicon(r, in.chip.die_area / in.chip.dies, in.chip.defect_density,
                       Field::defect_density_per_cm2);
}

void resolve_memory(Resolver& r, const Processor& processor) {
  auto& in = r.inputs();
  const Resolved& memory = r.number(Field::memory_gb, processor.memory_gb);
  in.memory_known = memory.known();
  if (!memory.known() || memory.value == 0) return;
  in.chip.memory = of(memory.value, unit::gigabyte);
  if (in.embodied_method == EmbodiedMethod::llmcarbon) {
    // One factor for all memory.
    in.chip.memory_carbon = of(constants::llmcarbon_dram_g_per_gb.value(), unit::gram_per_gigabyte);
    return;
  }
  const Row type = r.chosen(Field::memory_type, processor.memory_type);
  in.memory_known = type != no_row;
  if (!in.memory_known) return;
  const Figure& factor = tables::memory_types[type].embodied_g_per_gb;
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

/// True where nothing is wrong with the silicon.
bool resolve_chip(Resolver& r, const Processor& processor, Abatement abatement) {
  auto& in = r.inputs();
  const bool sound = resolve_die(r, processor, abatement);
  resolve_memory(r, processor);
  // LLMCarbon counts no packages. A device whose packages nobody counted is at least one.
  if (in.embodied_method == EmbodiedMethod::llmcarbon) return sound;
  r.out().packages = processor.packages.citation;
  in.chip.packages = of(processor.packages.known() ? processor.packages.value() : 1.0, unit::one);
  return sound;
}

/// Whether the parts of a host that its account needs are all known.
bool host_is_known(const Server& server, bool by_area) {
  const bool area = server.cpu_die_area_mm2.known() && (by_area || server.cpu_node != no_row);
  const bool cpus = server.cpu_count.known() && (server.cpu_count.value() == 0 || area);
  const auto held = [by_area](const Figure& capacity, Row type) {
    return capacity.known() && (by_area || capacity.value() == 0 || type != no_row);
  };
  const bool rest = server.case_kg.known() && server.board_kg.known() && server.power_supplies_kg.known();
  return server.devices_per_host.known() && cpus && held(server.dram_gb, server.dram_type) &&
         held(server.ssd_gb, server.ssd_type) && (by_area || rest);
}

void resolve_host_cpus(Resolver& r, const Server& server, Abatement abatement, bool by_area, bool check) {
  auto& host = r.inputs().host;
  host.cpus = of(server.cpu_count.value(), unit::one);
  host.has_cpus = server.cpu_count.value() > 0;
  if (!host.has_cpus) return;
  host.cpu_die_area = of(server.cpu_die_area_mm2.value(), unit::square_millimetre);
  host.cpu_llmcarbon = of(constants::llmcarbon_cpu_g_per_cm2.value(), unit::gram_per_square_centimetre);
  if (by_area) return;
  const LogicNode& node = tables::logic_nodes[server.cpu_node];
  host.cpu_wafer = wafer_of(node, abatement);
  host.cpu_defect_density = of(node.defects_per_cm2.value(), unit::per_square_centimetre);
  host.cpu_dies = of(server.cpu_dies.known() ? server.cpu_dies.value() : 1.0, unit::one);
  if (check) check_silicon(r, host.cpu_die_area / host.cpu_dies, host.cpu_defect_density, Field::yield_model);
}

///   check  whether to look at the CPUs' silicon; not where the device's has its fault already
void resolve_host(Resolver& r, const Server& server, Abatement abatement, bool check) {
  auto& in = r.inputs();
  auto& host = in.host;
  const bool by_area = in.embodied_method == EmbodiedMethod::llmcarbon;
  in.host_known = host_is_known(server, by_area);
  if (!in.host_known) return;
  host.devices = of(server.devices_per_host.value(), unit::one);
  resolve_host_cpus(r, server, abatement, by_area, check);
  host.dram = of(server.dram_gb.value(), unit::gigabyte);
  host.ssd = of(server.ssd_gb.value(), unit::gigabyte);
  const auto per_gigabyte = [](const Figure& factor) { return of(factor.value(), unit::gram_per_gigabyte); };
  if (by_area) {
    host.dram_carbon = per_gigabyte(constants::llmcarbon_dram_g_per_gb);
    host.ssd_carbon = per_gigabyte(constants::llmcarbon_ssd_g_per_gb);
    host.other = of(constants::llmcarbon_other_g_per_host.value(), unit::gram);
    return;
  }
  if (server.dram_type != no_row)
    host.dram_carbon = per_gigabyte(tables::memory_types[server.dram_type].embodied_g_per_gb);
  if (server.ssd_type != no_row)
    host.ssd_carbon = per_gigabyte(tables::storage_types[server.ssd_type].embodied_g_per_gb);
  host.other =
      of(server.case_kg.value() + server.board_kg.value() + server.power_supplies_kg.value(), unit::kilogram);
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
  bool sound = true;
  if (declared)
    resolve_card(r);
  else
    sound = resolve_chip(r, *presets.processor, abatement);
  if (hosted) resolve_host(r, *presets.server, abatement, sound);
}

}  // namespace pegada::detail
