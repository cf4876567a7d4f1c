// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>

#include "pegada/ranges/range.hpp"
#include "to_js.hpp"

/// How numbers cross the bridge: one place that JavaScript writes to serves every call, and one that it reads
/// from. An object with a member a field would be read by a call a member.
namespace pegada::bridge {

/// What JavaScript asks about: a value for each field, then for each whether it is typed, for absence has no
/// number; then low and high of each driver, and for each 0 (nothing said), 1 (a range) or 2 (measured).
inline constexpr std::size_t letter_size = 2 * field_count + 3 * driver_count;

/// Two of them: where scenarios are compared, the second is the other.
val inbox_view();

Scenario asked(std::size_t letter = 0);
RangeEdits edits(std::size_t letter = 0);

/// Numbers on their way out. One buffer serves every call, for each result is copied before the next.
class Outbox {
 public:
  Outbox() { used_ = 0; }
  void put(double number) {
    if (used_ < buffer_.size()) buffer_[used_++] = number;
  }
  val send() const { return copied(buffer_.data(), used_); }

 private:
  static constexpr std::size_t longest = 16 * 1024;
  static inline std::array<double, longest> buffer_{};
  static inline std::size_t used_ = 0;
};

/// Five numbers an issue: what it is of, code, value, lowest, highest.
template <class List, class Of>
val issue_rows(const List& issues, Of of) {
  Outbox out;
  for (const auto& issue : issues)
    for (const double number : {static_cast<double>(of(issue)), static_cast<double>(issue.code), issue.value,
                                issue.lowest, issue.highest})
      out.put(number);
  return out.send();
}
val issue_rows(const Issues& issues);

}  // namespace pegada::bridge
