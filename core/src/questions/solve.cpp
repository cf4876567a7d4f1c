// SPDX-License-Identifier: Apache-2.0
#include "pegada/questions/solve.hpp"

#include "pegada/footprint/footprint_of.hpp"
#include "pegada/scenario/resolve.hpp"
#include "search.hpp"

namespace pegada {
namespace {

/// Less than this of a figure is rounding.
constexpr double rounding = 1e-12;

double figure_of(const Footprint<double>& footprint, Budget budget) {
  switch (budget) {
    case Budget::total_g:
      return footprint.total.in(unit::gram);
    case Budget::operational_g:
      return footprint.operational.in(unit::gram);
    case Budget::energy_facility_kwh:
      break;
  }
  return footprint.energy_facility.in(unit::kilowatt_hour);
}

/// The figure at the field's values, everything else as it is.
class Trials {
 public:
  Trials(const Scenario& scenario, Budget budget, Field field)
      : scenario_(scenario), budget_(budget), field_(field), positions_(describe(field)) {}

  detail::Sample operator()(std::uint64_t at) {
    const Resolution resolution = resolved(at);
    if (!resolution.ok()) return {at, 0, false};
    return {at, figure_of(footprint_of(resolution.inputs), budget_), true};
  }

  Resolution resolved(std::uint64_t at) {
    scenario_.set(field_, positions_.value(at));
    return resolve(scenario_);
  }

 private:
  Scenario scenario_;
  Budget budget_;
  Field field_;
  detail::Positions positions_;
};

Solution refused(Solved outcome) {
  Solution out;
  out.outcome = outcome;
  return out;
}

}  // namespace

Solution solve(const Scenario& scenario, Budget budget, double target, Field field) {
  if (!(target > 0) || target - target != 0) return refused(Solved::bad_target);
  if (describe(field).type != FieldType::number) return refused(Solved::bad_field);
  const detail::Positions positions{describe(field)};
  const Resolved here = resolve(scenario)[field];
  const bool has_value = here.known() && positions.holds(here.value);
  const std::uint64_t present = has_value ? positions.of(here.value) : positions.first();
  Trials trials{scenario, budget, field};
  detail::Search search{trials, positions, target, present, has_value};
  search.run();

  const auto told = [&](Solved outcome, const detail::Sample& s, bool exact) {
    return Solution{outcome, positions.value(s.at), s.figure, exact, {}};
  };
  if (!search.answered()) {
    Solution none = refused(Solved::no_answer);
    none.faults = trials.resolved(present).faults;
    return none;
  }
  const auto& most = search.most();
  if (most.figure - search.least().figure <= rounding * most.figure) {
    const detail::Sample at_present = trials(present);
    const detail::Sample& stays = at_present.ok ? at_present : search.nearest();
    const bool met = search.meets(stays);
    return told(met ? Solved::met : Solved::flat, stays, met);
  }
  if (search.solved()) return told(Solved::met, search.solution(), search.exact());
  const auto& nearest = search.nearest();
  return told(target < nearest.figure ? Solved::too_low : Solved::too_high, nearest, false);
}

}  // namespace pegada
