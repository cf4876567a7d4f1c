// SPDX-License-Identifier: Apache-2.0
#include "mailbox.hpp"

namespace pegada::bridge {
namespace {

std::array<double, 2 * letter_size> inbox{};

}  // namespace

val inbox_view() { return val(emscripten::typed_memory_view(inbox.size(), inbox.data())); }

Scenario asked(std::size_t letter) {
  const double* values = inbox.data() + letter * letter_size;
  Scenario out;
  for (std::size_t i = 0; i < field_count; ++i)
    if (values[field_count + i] != 0) out.set(static_cast<Field>(i), values[i]);
  return out;
}

RangeEdits edits(std::size_t letter) {
  const double* ends = inbox.data() + letter * letter_size + 2 * field_count;
  const double* said = ends + 2 * driver_count;
  RangeEdits out;
  for (std::size_t i = 0; i < driver_count; ++i) {
    const Driver driver = static_cast<Driver>(i);
    if (said[i] == 1) out.set(driver, ends[2 * i], ends[2 * i + 1]);
    if (said[i] == 2) out.fix(driver);
  }
  return out;
}

val issue_rows(const Issues& issues) {
  return issue_rows(issues, [](const Issue& issue) { return issue.field; });
}

}  // namespace pegada::bridge
