// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "acts.hpp"
#include "pegada/math.hpp"
#include "points.hpp"

/// Levers that serve the same requests with less.
namespace pegada::detail {
namespace {

bool serves_tokens(const Inputs<double>& in) {
  return in.has_service() && in.service.tokens && in.service.method == InferenceMethod::roofline;
}

bool reserved(const Inputs<double>& in) { return in.has_service() && in.service.kept == Service::reserved; }

std::optional<int> slices_of(Row processor) {
  for (const SlicedProcessor& row : tables::sliced_processors)
    if (row.processor == processor) return row.slices;
  return {};
}

/// A slice's share of the device's memory, by how many sevenths of its compute it has; less than all of them.
double memory_share(int slices) {
  const Figure* shares[] = {&constants::mig_1g_memory_percent, &constants::mig_2g_memory_percent,
                            &constants::mig_3g_memory_percent, &constants::mig_4g_memory_percent};
  return shares[slices - 1]->value() / 100;
}

/// The range over all sizes and methods that were measured, around one of them.
Effect measured_anywhere(Lever lever, double percent) {
  Effect out{percent, percent, percent};
  for (const LeverPoint& point : tables::lever_points) {
    if (point.lever != index(lever) || !point.energy_percent.known()) continue;
    const CitationRange* row = published_range(point.energy_percent);
    const double here = point.energy_percent.value();
    out.low = std::min(out.low, row != nullptr && row->low.known() ? row->low.value() : here);
    out.high = std::max(out.high, row != nullptr && row->high.known() ? row->high.value() : here);
  }
  return out;
}

}  // namespace

/// Fewer bits a weight, with the energy and the time a token as measured: small models spend more on
/// unpacking than they save in reading, so the roofline's own time would be wrong. What it says of the bits
/// is undone, and the measured ratios take its place: of time, and the rest of the energy's of power.
/// Measured one request at a time.
Done quantisation(Draft& draft, const Wish& wish) {
  const Inputs<double>& in = draft.now().inputs;
  const double bits = wish.amount_or_usual();
  if (!serves_tokens(in) || !in.service.writes || !(draft.value(Field::weight_bits) > bits)) return {};
  if (draft.value(Field::weight_bits) < 16 || !draft.active(Field::serving_power_percent)) return {};
  if (!has_point({wish.lever, true}, bits)) return {};
  const auto published = measured_at({wish.lever, true}, bits, draft.value(Field::active_parameters), false);
  if (!published || !published->energy || !published->time) return {};
  const double energy = *published->energy;
  const bool same = wish.same_system && draft.value(Field::batch) == 1;
  const Effect effect = same ? Effect{energy, energy, energy} : measured_anywhere(wish.lever, energy);
  const auto before = draft.footprint().service;
  draft.set(Field::weight_bits, bits);
  const auto modelled = draft.footprint().service;
  // In percent, and of power whatever time leaves of the measured energy.
  const double time = *published->time / (modelled.busy / before.busy).in(unit::one);
  const double power = 100 / ((modelled.working / before.working).in(unit::percent) * (time / 100));
  draft.leave(Field::serving_time_percent, {time, time, time});
  draft.leave(Field::serving_power_percent, {energy * power, effect.low * power, effect.high * power});
  AppliedLever out = done(bits);
  out.effect = effect;
  return out;
}

Done batching(Draft& draft, const Wish& wish) {
  const Inputs<double>& in = draft.now().inputs;
  const double aim = wish.amount_or_usual();
  if (!serves_tokens(in) || !in.service.writes || !(draft.value(Field::batch) < aim)) return {};
  draft.set(Field::batch, aim);
  return done(aim);
}

/// A slice of the device for a service that does not need all of it. The default is the smallest whose memory
/// holds the model and that keeps up with the requests.
Done partitioning(Draft& draft, const Wish& wish) {
  const Resolution& now = draft.now();
  const Inputs<double>& in = now.inputs;
  const auto slices = slices_of(static_cast<Row>(draft.value(Field::processor)));
  if (!slices || !reserved(in) || in.service.devices.coherent != 1) return {};
  const double memory = now[Field::memory_gb].known() ? now[Field::memory_gb].value : 0;
  const double needed = draft.footprint().service.replicas_needed.coherent;
  const double replicas = in.service.replicas.coherent;
  constexpr int largest = 4;
  for (int n = 1; n <= largest && n < *slices; ++n) {
    if (wish.amount && *wish.amount != n) continue;
    const double share = static_cast<double>(n) / *slices;
    const double there = memory * memory_share(n);
    const bool fits = in.service.memory.in(unit::gigabyte) <= there;
    if (!fits || needed > replicas * share) continue;
    draft.set(Field::device_share_percent, 100 * share);
    return done(n);
  }
  return {};
}

Done higher_occupancy(Draft& draft, const Wish& wish) {
  const Inputs<double>& in = draft.now().inputs;
  const double aim = wish.amount_or_usual();
  if (!in.has_service() || reserved(in) || !(draft.value(Field::occupancy_percent) < aim)) return {};
  draft.set(Field::occupancy_percent, aim);
  return done(aim);
}

/// As many replicas as the requests keep busy, and no more.
Done fewer_replicas(Draft& draft, const Wish&) {
  if (!reserved(draft.now().inputs)) return {};
  const double needed = std::max(1.0, ceiling_of(draft.footprint().service.replicas_needed.coherent));
  if (!(needed < draft.value(Field::replicas))) return {};
  draft.set(Field::replicas, needed);
  return AppliedLever{.fate = Fate::on, .amount = needed};
}

}  // namespace pegada::detail
