// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <optional>

#include "pegada/reduce/lever.hpp"
#include "pegada/scenario/issue.hpp"

namespace pegada {

/// The levers that are on, each with the amount the reader set or, where none, its own.
class Measures {
 public:
  constexpr void put(Lever lever) { on_[index(lever)] = true; }
  constexpr void put(Lever lever, double amount) {
    on_[index(lever)] = true;
    amounts_[index(lever)] = amount;
  }
  constexpr void drop(Lever lever) {
    on_[index(lever)] = false;
    amounts_[index(lever)].reset();
  }
  constexpr bool has(Lever lever) const { return on_[index(lever)]; }
  constexpr const std::optional<double>& amount(Lever lever) const { return amounts_[index(lever)]; }
  constexpr bool empty() const {
    for (const bool on : on_)
      if (on) return false;
    return true;
  }

 private:
  std::array<bool, lever_count> on_{};
  std::array<std::optional<double>, lever_count> amounts_{};
};

/// Whether a lever that is on has this one in it.
[[nodiscard]] bool is_contained(Lever lever, const Measures& measures);

/// Wrong with the amount of a lever: the words of `Issue`, of a lever.
struct LeverIssue {
  Lever lever;
  Code code;
  double value, lowest, highest;
};

struct LeverIssues {
  std::array<LeverIssue, lever_count> list{};
  std::size_t count = 0;
};

/// Amounts that are not finite, out of the lever's bounds, not whole where they count, or no row; all at
/// once. The amount of a lever that takes none is not looked at.
[[nodiscard]] LeverIssues faults_of(const Measures& measures);

}  // namespace pegada
