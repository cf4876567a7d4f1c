// SPDX-License-Identifier: Apache-2.0
#include <string_view>

#include "acts.hpp"
#include "pegada/equations/operational.hpp"
#include "pegada/questions/when.hpp"
#include "region_ids.hpp"

/// Levers of where the electricity comes from, and of what a facility adds to it.
namespace pegada::detail {
namespace {

/// Another intensity, of the same basis, where the electricity is used.
void set_intensity(Draft& draft, double g_per_kwh) {
  const auto basis = static_cast<double>(draft.now().basis);
  draft.set(Field::carbon_intensity_g_per_kwh, g_per_kwh);
  draft.set(Field::carbon_intensity_basis, basis);
}

/// What reaches the consumer: with losses, where they are counted.
double delivered_g_per_kwh(Draft& draft) {
  const Inputs<double>& in = draft.now().inputs;
  return (in.grid_loss_counted ? delivered_intensity(in.intensity, in.grid_loss) : in.intensity)
      .in(unit::gram_per_kilowatt_hour);
}

/// The data-centre region of least carbon a kilowatt-hour of computing whose figure has the scenario's basis:
/// of the same provider where it is in one's region already.
std::optional<Row> cleanest(Draft& draft) {
  const Resolution& now = draft.now();
  const auto current = static_cast<Row>(now[Field::region].value);
  const std::string_view provider = provider_of(region_id(current));
  const Figure& typical = defaults::pue;
  const bool typed_pue = now[Field::pue].origin == Origin::typed;
  std::optional<Row> best;
  double least = now.inputs.intensity.in(unit::gram_per_kilowatt_hour)*now.inputs.pue.coherent;
  RegionIds ids;
  for (Row row = 0; row < tables::custom_region; ++row) {
    const std::string_view of = provider_of(ids.next());
    const Region& region = tables::regions[row];
    if (of.empty() || (!provider.empty() && of != provider)) continue;
    if (region.basis != now.basis || !region.carbon_intensity_g_per_kwh.known()) continue;
    const Figure& own = region.pue.known() ? region.pue : typical;
    const double pue = typed_pue ? now.inputs.pue.coherent : own.value();
    const double carbon = region.carbon_intensity_g_per_kwh.value() * pue;
    if (!(carbon < least)) continue;
    least = carbon;
    best = row;
  }
  return best;
}

}  // namespace

Done other_region(Draft& draft, const Wish& wish) {
  const auto row = wish.amount ? std::optional{static_cast<Row>(*wish.amount)} : cleanest(draft);
  if (!row || *row == static_cast<Row>(draft.value(Field::region))) return {};
  draft.set(Field::region, *row);
  // A figure typed for the old place does not go along.
  draft.clear(Field::carbon_intensity_g_per_kwh);
  return done(*row);
}

/// Paused in the hours of most carbon, day by day; a run of a day or more.
Done time_of_day(Draft& draft, const Wish& wish) {
  const Kind kind = draft.now().inputs.kind;
  if (kind != Kind::train && kind != Kind::hours) return {};
  const Profile* profile = day_of(draft.scenario());
  if (profile == nullptr) return {};
  const double hours = draft.footprint().duration.in(unit::hour);
  if (!(hours >= static_cast<double>(hours_a_day))) return {};
  const double run_a_day = wish.amount_or_usual();
  const When found = when(ratios_of(profile->ratio), hours, static_cast<std::size_t>(run_a_day));
  set_intensity(draft, delivered_g_per_kwh(draft) * (found.paused.ratio / found.usual));
  AppliedLever out = done(run_a_day);
  out.elapsed = static_cast<double>(hours_a_day) / run_a_day;
  return out;
}

/// The nearer to 1 the better.
Done lower_pue(Draft& draft, const Wish& wish) {
  const double aim = wish.amount_or_usual();
  if (!draft.active(Field::pue) || !(draft.value(Field::pue) > aim)) return {};
  draft.set(Field::pue, aim);
  return done(aim);
}

/// Part of the electricity from wind built for it, over its life cycle. Certificates change nothing here.
Done source_mix(Draft& draft, const Wish& wish) {
  if (draft.now().basis != Basis::life_cycle) return {};
  const double grid = delivered_g_per_kwh(draft);
  const double wind = constants::wind_g_per_kwh.value();
  if (!(wind < grid)) return {};
  const double share = wish.amount_or_usual() / 100;
  set_intensity(draft, grid * (1 - share) + wind * share);
  return done(wish.amount_or_usual());
}

}  // namespace pegada::detail
