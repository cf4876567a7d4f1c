// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "pegada/footprint/inputs.hpp"
#include "pegada/scenario/fields.hpp"
#include "pegada/scenario/issue.hpp"

namespace pegada {

/// Who gave a field its value: the reader, the chosen preset, Pegada's default, or a rule applied to other
/// fields.
enum class Origin : std::uint8_t { absent, typed, preset, fallback, derived };
inline constexpr const char* origin_ids[] = {"absent", "typed", "preset", "default", "derived"};

/// The value a field ends up with, in the field's own unit, and where it comes from.
struct Resolved {
  double value = 0;
  Origin origin = Origin::absent;
  Citation citation = 0;

  constexpr bool known() const { return origin != Origin::absent; }
};

/// All that `resolve` found out about a scenario.
struct Resolution {
  Inputs<double> inputs;  // meaningful only where there is no fault
  std::array<Resolved, field_count> fields{};
  FieldSet active;  // fields that matter for this kind and these methods
  Issues faults;
  Issues warnings;
  Basis basis = Basis::life_cycle;
  // Of figures that are no fields: the reader cannot type them.
  Citation packages = 0;
  Citation serving_host = 0;
  Citation market = 0;
  bool fits_memory = true;

  constexpr bool ok() const { return faults.empty(); }
  constexpr const Resolved& operator[](Field field) const { return fields[index(field)]; }
};

/// Merges what was typed with presets and defaults, checks everything, and turns it into typed quantities. It
/// is the only place that does: form, evaluation, rankings and exports all read its answer.
///
/// Faults: every field that matters and is not finite, out of its bounds, not whole, of unknown id, missing,
/// in conflict or not available, all at once. Fields that do not matter for the kind and methods chosen are
/// not looked at.
[[nodiscard]] Resolution resolve(const Scenario& scenario);

}  // namespace pegada
