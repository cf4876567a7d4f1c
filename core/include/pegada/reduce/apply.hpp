// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "pegada/ranges/range.hpp"
#include "pegada/reduce/measures.hpp"

/// Measures as changes of a scenario.
namespace pegada {

/// What became of a lever.
enum class Fate : std::uint8_t {
  off,
  on,
  contained,    // another lever that is on has it in it
  unavailable,  // it does not apply to the scenario, or no more beside others
};

/// What is left of a quantity, in percent, and within what range it is drawn.
struct Effect {
  double percent = 100;
  double low = 100;
  double high = 100;
};

struct AppliedLever {
  Fate fate = Fate::off;
  bool same_system = false;        // the evidence is for the scenario's kind of system
  std::optional<double> amount{};  // the reader's, or what stood in its place
  std::optional<Effect> effect{};  // of levers that change a quantity in proportion
  double elapsed = 1;              // time from beginning to end over the time it runs: pauses
};

/// A scenario with measures taken, and the ranges of what they changed.
struct Applied {
  Scenario scenario;
  RangeEdits edits;
  std::array<AppliedLever, lever_count> levers{};

  const AppliedLever& operator[](Lever lever) const { return levers[index(lever)]; }
};

/// Takes measures, in the order of `Lever` whatever the order they were chosen in. Every one edits fields of
/// the scenario, and the low and high of its drivers, as a reader could by hand; nothing else tells the
/// scenario it gives from one that was typed.
///
/// Where the evidence is for another kind of system than the scenario's, the effect has its published range;
/// where several act on the same quantity, their ranges are taken for independent: the logarithms of their
/// ends add up in squares. A reader's own range of a value that a lever changes goes with it in proportion.
///
///   scenario  without faults
///   edits     of its ranges
///   measures  without faults
[[nodiscard]] Applied apply(const Scenario& scenario, const RangeEdits& edits, const Measures& measures);

}  // namespace pegada
