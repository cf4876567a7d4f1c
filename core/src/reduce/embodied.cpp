// SPDX-License-Identifier: Apache-2.0
#include <iterator>

#include "acts.hpp"

/// Levers of what hardware is made of, and of how long it serves.
namespace pegada::detail {
namespace {

/// Only what is charged by the time it is used has a life to share.
bool by_time(Draft& draft) { return draft.now().inputs.allocation == Allocation::time; }

}  // namespace

Done longer_life(Draft& draft, const Wish& wish) {
  const double aim = wish.amount_or_usual();
  if (!by_time(draft) || !draft.active(Field::lifetime_years) || !(draft.value(Field::lifetime_years) < aim))
    return {};
  draft.set(Field::lifetime_years, aim);
  return done(aim);
}

Done higher_allocation(Draft& draft, const Wish& wish) {
  const double aim = wish.amount_or_usual();
  const Field share = Field::allocated_share_percent;
  if (!by_time(draft) || !draft.active(share) || !(draft.value(share) < aim)) return {};
  draft.set(share, aim);
  return done(aim);
}

/// What is seldom read, on hard disks.
Done cold_storage(Draft& draft, const Wish& wish) {
  const double there = draft.value(Field::ssd_tb);
  const double moved = there * wish.amount_or_usual() / 100;
  if (!(moved > 0)) return {};
  const double disks = draft.value(Field::hdd_tb);
  draft.set(Field::ssd_tb, there - moved);
  draft.set(Field::hdd_tb, disks + moved);
  return done(wish.amount_or_usual());
}

/// Drives with the least carbon a gigabyte.
Done denser_ssd(Draft& draft, const Wish&) {
  if (!(draft.value(Field::ssd_tb) > 0)) return {};
  auto best = static_cast<Row>(draft.value(Field::ssd_type));
  for (Row row = 0; row < std::size(tables::storage_types); ++row) {
    const StorageType& drive = tables::storage_types[row];
    const bool less = drive.embodied_g_per_gb.value() < tables::storage_types[best].embodied_g_per_gb.value();
    if (drive.solid_state && drive.embodied_g_per_gb.known() && less) best = row;
  }
  if (best == static_cast<Row>(draft.value(Field::ssd_type))) return {};
  draft.set(Field::ssd_type, best);
  return AppliedLever{.fate = Fate::on};
}

/// As much memory as the model needs, on hardware that is still being chosen.
Done memory_size(Draft& draft, const Wish&) {
  const Resolution& now = draft.now();
  if (static_cast<Row>(now[Field::processor].value) != tables::custom_processor ||
      !now[Field::memory_gb].known())
    return {};
  const Inputs<double>& in = now.inputs;
  double needed = 0;
  if (in.has_service() && in.service.tokens)
    needed = in.service.memory.in(unit::gigabyte) / in.service.devices.coherent;
  if (trains(in.kind) && now[Field::parameters].known()) {
    const double bytes = now[Field::parameters].value * constants::training_bytes_per_parameter.value();
    const double training = bytes / unit::gigabyte.coherent / in.count.coherent;
    needed = training > needed ? training : needed;
  }
  if (!(needed > 0) || !(needed < now[Field::memory_gb].value)) return {};
  draft.set(Field::memory_gb, needed);
  return AppliedLever{.fate = Fate::on, .amount = needed};
}

/// Chips from a fab with cleaner electricity.
Done other_fab(Draft& draft, const Wish& wish) {
  constexpr Row usual = defaults::cleaner_fab_place;
  if (!draft.active(Field::fab_place)) return {};
  const auto current = static_cast<Row>(draft.value(Field::fab_place));
  const Row chosen = wish.amount ? static_cast<Row>(*wish.amount) : usual;
  const auto intensity = [](Row row) { return tables::fab_places[row].carbon_intensity_g_per_kwh.value(); };
  if (chosen == current || (!wish.amount && !(intensity(chosen) < intensity(current)))) return {};
  draft.set(Field::fab_place, chosen);
  return done(chosen);
}

/// Fluorinated gases burnt before they leave the fab, as well as ACT has figures for.
Done abatement(Draft& draft, const Wish&) {
  constexpr auto most = static_cast<double>(Abatement::percent_99);
  if (!draft.active(Field::abatement_percent) || !(draft.value(Field::abatement_percent) < most)) return {};
  draft.set(Field::abatement_percent, most);
  return AppliedLever{.fate = Fate::on};
}

}  // namespace pegada::detail
