// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <doctest/doctest.h>

#include <bit>
#include <cstdint>
#include <optional>

#include "pegada/answer.hpp"
#include "pegada/math.hpp"
#include "pegada/reduce/alternative.hpp"
#include "scenario_of.hpp"
#include "scenarios.hpp"

/// Short ways of taking measures in tests.
namespace pegada::testing {

inline Measures only(Lever lever) {
  Measures out;
  out.put(lever);
  return out;
}

inline Measures only(Lever lever, double amount) {
  Measures out;
  out.put(lever, amount);
  return out;
}

inline Answer answered(const Scenario& scenario) {
  Answer out = answer(scenario);
  REQUIRE(out.ok());
  return out;
}

/// A scenario before and after a lever that applies to it.
struct Taken {
  Answer before, after;
  Applied applied;
  AppliedLever lever;

  template <class Of>
  double left(Of of) const {
    return (of(after.footprint) / of(before.footprint)).coherent;
  }
  double work() const {
    return left([](const auto& f) { return f.duration; });
  }
  double processors() const {
    return left([](const auto& f) { return f.operational_processors; });
  }
  double value(Field field) const { return after.resolution[field].value; }
};

inline Taken taken(const Scenario& scenario, Lever lever, std::optional<double> amount = {}) {
  CAPTURE(std::string{describe(lever).id});
  Taken out{.before = answered(scenario),
            .after = {},
            .applied = apply(scenario, {}, amount ? only(lever, *amount) : only(lever)),
            .lever = {}};
  out.lever = out.applied[lever];
  REQUIRE(out.lever.fate == Fate::on);
  out.after = answered(out.applied.scenario);
  return out;
}

inline Fate fate_of(const Scenario& scenario, Lever lever) {
  return apply(scenario, {}, only(lever))[lever].fate;
}

/// An amount a reader may set of a lever; none where it takes none.
inline std::optional<double> admitted_amount(Random& random, Lever lever) {
  switch (takes(lever)) {
    case Takes::nothing:
      return {};
    case Takes::region:
      return static_cast<double>(random.below(std::size(tables::regions) - 1));
    case Takes::fab:
      return static_cast<double>(random.below(std::size(tables::fab_places)));
    case Takes::number:
      break;
  }
  const LeverRow& row = describe(lever);
  const double amount = row.lowest + (row.highest - row.lowest) * random.unit();
  return takes_whole(lever) ? floor_of(amount) : amount;
}

inline Measures random_measures(Random& random) {
  Measures out;
  const auto rarity = 1 + random.below(12);
  for (std::size_t i = 0; i < lever_count; ++i) {
    const auto lever = static_cast<Lever>(i);
    if (!random.once_in(rarity)) continue;
    const auto amount = admitted_amount(random, lever);
    if (amount && random.once_in(2))
      out.put(lever, *amount);
    else
      out.put(lever);
  }
  return out;
}

inline std::uint64_t bits_of(double x) { return std::bit_cast<std::uint64_t>(x); }

inline bool same_bits(const ReductionFigures& a, const ReductionFigures& b) {
  return bits_of(a.total_g) == bits_of(b.total_g) && bits_of(a.operational_g) == bits_of(b.operational_g) &&
         bits_of(a.embodied_g) == bits_of(b.embodied_g) && bits_of(a.duration_h) == bits_of(b.duration_h) &&
         bits_of(a.energy_facility_kwh) == bits_of(b.energy_facility_kwh);
}

inline Scenario training() { return scenario_of({{Field::development_overhead, 2}, {Field::ssd_tb, 40}}); }
inline Scenario hours_known() {
  return scenario_of({{Field::kind, as(Kind::hours)},
                      {Field::duration_h, 300},
                      {Field::count, 16},
                      {Field::processor, processor_row("v100")},
                      {Field::region, region_row("us-camx")}});
}
inline Scenario shared_service() {
  return scenario_of({{Field::kind, as(Kind::infer)}, {Field::processor, processor_row("a100-80")}});
}
inline Scenario reserved_service() {
  return scenario_of({{Field::kind, as(Kind::infer)},
                      {Field::processor, processor_row("a100-80")},
                      {Field::parameters, 1.1e9},
                      {Field::requests_per_day, 1000},
                      {Field::service, as(Service::reserved)},
                      {Field::replicas, 8}});
}
inline Scenario life() { return scenario_of({{Field::kind, as(Kind::life)}, {Field::retrainings, 2}}); }

}  // namespace pegada::testing
