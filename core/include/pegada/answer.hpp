// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/footprint/footprint.hpp"
#include "pegada/footprint/terms.hpp"
#include "pegada/scenario/resolve.hpp"

namespace pegada {

/// A scenario answered: what each field became, the footprint, every term behind it, and what a reader should
/// know.
struct Answer {
  Resolution resolution;
  Footprint<double> footprint;  // meaningful only where `ok`
  Trace terms;

  constexpr bool ok() const { return resolution.ok(); }
};

[[nodiscard]] Answer answer(const Scenario& scenario);

/// The value of a term, in the unit its description states. An input shown in its field's own unit is the
/// very number the reader or the table gave, not that number converted there and back.
[[nodiscard]] double value_of(Term term, const Answer& answer);

/// The source of a term: its field's for an input, the equation's for a computed one, which for the power of
/// a processor depends on the method chosen. 0 where there is none.
[[nodiscard]] Citation citation_of(Term term, const Resolution& resolution);

}  // namespace pegada
