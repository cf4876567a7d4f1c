// SPDX-License-Identifier: Apache-2.0
#include "resolver.hpp"
#include "usual.hpp"

namespace pegada::detail {

namespace {

/// The figure in force and what it counts. A region states one basis; where a converted life-cycle figure
/// stands beside a direct one, the reader may choose it.
void resolve_intensity(Resolver& r, const Region& region) {
  auto& in = r.inputs();
  const bool typed = r.typed(Field::carbon_intensity_g_per_kwh);
  const Row wanted = r.chosen(Field::carbon_intensity_basis, typed ? no_row : static_cast<Row>(region.basis));
  Basis basis = static_cast<Basis>(wanted);
  const bool convertible = region.basis == Basis::direct && region.life_cycle_g_per_kwh.known();
  if (!typed && basis != region.basis && !convertible) {
    basis = region.basis;
    r.derive(Field::carbon_intensity_basis, static_cast<double>(basis), 0);
  }
  r.out().basis = basis;
  const bool converted = !typed && basis != region.basis;
  const Figure& figure = converted ? region.life_cycle_g_per_kwh : region.carbon_intensity_g_per_kwh;
  const Resolved& intensity = r.number(Field::carbon_intensity_g_per_kwh, figure);
  if (!intensity.known() && !typed) r.fault(Field::carbon_intensity_g_per_kwh, Code::missing);
  in.intensity = of(intensity.value, unit::gram_per_kilowatt_hour);
  if (typed || !region.grid_loss_percent.known()) return;
  in.grid_loss_counted = r.choice<GridLosses>(Field::grid_losses) == GridLosses::included;
  in.grid_loss = of(region.grid_loss_percent.value(), unit::percent);
  r.cite(Field::grid_losses, region.grid_loss_percent.citation);
}

/// What the operator of a cloud region says of its own electricity, shown beside the grid's.
void resolve_market(Resolver& r) {
  auto& in = r.inputs();
  const auto region = static_cast<Row>(r.out()[Field::region].value);
  for (const ProviderIntensity& row : tables::provider_intensities)
    if (row.region == region) {
      in.market_known = true;
      r.out().market = row.intensity_g_per_kwh.citation;
      in.market = of(row.intensity_g_per_kwh.value(), unit::gram_per_kilowatt_hour);
    }
}

}  // namespace

void resolve_place(Resolver& r, const Presets& presets) {
  auto& in = r.inputs();
  resolve_intensity(r, *presets.region);
  resolve_market(r);
  // What the facility took from the grid has the facility's share in it.
  in.pue = of(1.0, unit::one);
  if (in.kind == Kind::energy && in.energy_covers == EnergyCovers::facility) return;
  const Figure& pue = preset_pue(*presets.region, *presets.server);
  in.pue = of(r.number(Field::pue, pue, defaults::pue).value, unit::one);
}

}  // namespace pegada::detail
