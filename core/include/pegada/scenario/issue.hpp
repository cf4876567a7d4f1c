// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "pegada/scenario/fields.hpp"

namespace pegada {

/// What is wrong with a field (a fault: there is no result), or worth knowing about it (a warning: there is
/// one). The words for each live in the web layer.
enum class Code : std::uint8_t {
  not_a_number,  // not finite
  out_of_range,  // outside [lowest, highest]
  not_whole,
  unknown_id,      // no such choice or row
  missing,         // needed, and neither typed nor known of the preset
  conflict,        // says the same thing as another typed field
  not_available,   // the processor has no peak at this precision
  needs_peak,      // the processor has no known dense peak at all
  exceeds,         // above `highest`, which another field sets
  contradicts,     // does not go together with another choice
  needs_devices,   // value: devices it would take, highest: the most there may be
  yield_too_low,   // value: the yield these defects leave; no die to speak of is good
  excludes_value,  // value: what is entered, outside the range that was given for it
  // Warnings from here on.
  unusual_low,
  unusual_high,
  longer_than_life,  // value: lives used
  does_not_fit,      // value: GB needed, highest: GB there are
  estimated,
  old_figure,  // value: its year
  incomplete,
  overloaded,         // value: replicas the requests need, highest: replicas there are
  outside_domain,     // a published fit used where it was not made
  essay_undercounts,  // lowest, highest: by how many times
  mfu_cancels,
  direct_basis,
};
inline constexpr const char* code_ids[] = {
    "not-a-number",     "out-of-range",   "not-whole",         "unknown-id",  "missing",
    "conflict",         "not-available",  "needs-peak",        "exceeds",     "contradicts",
    "needs-devices",    "yield-too-low",  "excludes-value",    "unusual-low", "unusual-high",
    "longer-than-life", "does-not-fit",   "estimated",         "old-figure",  "incomplete",
    "overloaded",       "outside-domain", "essay-undercounts", "mfu-cancels", "direct-basis"};

struct Issue {
  Field field;
  Code code;
  double value = 0;
  double lowest = 0;
  double highest = 0;
};

/// Issues in the order they were found. Each field raises at most one fault and a few warnings, so the list
/// cannot overflow; past its capacity `add` keeps what is there.
class Issues {
 public:
  constexpr void add(const Issue& issue) {
    if (count_ < list_.size()) list_[count_++] = issue;
  }
  constexpr bool empty() const { return count_ == 0; }
  constexpr std::size_t size() const { return count_; }
  constexpr const Issue& operator[](std::size_t i) const { return list_[i]; }
  constexpr const Issue* begin() const { return list_.data(); }
  constexpr const Issue* end() const { return list_.data() + count_; }

 private:
  std::array<Issue, 2 * field_count> list_{};
  std::size_t count_ = 0;
};

}  // namespace pegada
