// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "pegada/ranges/distribution.hpp"
#include "pegada/ranges/driver.hpp"
#include "pegada/scenario/issue.hpp"
#include "pegada/scenario/resolve.hpp"

/// How far each driver of a scenario may be from what was entered, and who says so.
namespace pegada {

/// What the reader says of a driver's range: low and high of their own, or that it was measured and has none.
class RangeEdits {
 public:
  enum class Edit : std::uint8_t { none, range, fixed };

  constexpr void set(Driver driver, double low, double high) {
    edits_[index(driver)] = {Edit::range, low, high};
  }
  /// As if nothing had been said.
  constexpr void clear(Driver driver) { edits_[index(driver)] = {}; }
  constexpr void fix(Driver driver) { edits_[index(driver)] = {Edit::fixed, 0, 0}; }

  struct Entry {
    Edit edit = Edit::none;
    double low = 0;
    double high = 0;
  };
  constexpr const Entry& operator[](Driver driver) const { return edits_[index(driver)]; }

 private:
  std::array<Entry, driver_count> edits_{};
};

/// Who gave a driver its range: the reader (a range, or that there is none), the row its value comes from,
/// the driver's usual spread; or nobody.
enum class RangeOrigin : std::uint8_t { none, edited, fixed, row, table };
inline constexpr const char* range_origin_ids[] = {"none", "edited", "fixed", "row", "table"};

struct Range {
  Driver driver = Driver::mfu;
  RangeOrigin origin = RangeOrigin::none;
  Citation citation = 0;  // of low and high
  Distribution of{};
  /// What the range was made for before the reader typed anything: where two scenarios have the same, the
  /// cause is the same and moves both alike.
  double usual = 0;
  Citation usual_citation = 0;

  constexpr bool varies() const { return of.low < of.high; }
};

/// Wrong with the range of a driver: the words of `Issue`, of a driver.
struct RangeIssue {
  Driver driver;
  Code code;
  double value, lowest, highest;
};

/// The drivers of a scenario, those without a spread included, in the order of `Driver`.
struct Ranges {
  std::array<Range, driver_count> list{};
  std::size_t count = 0;
  std::array<RangeIssue, driver_count> faults{};
  std::size_t fault_count = 0;

  constexpr bool ok() const { return fault_count == 0; }
  constexpr const Range* begin() const { return list.data(); }
  constexpr const Range* end() const { return list.data() + count; }
  /// Null where the scenario has no such driver.
  constexpr const Range* find(Driver driver) const {
    for (const Range& range : *this)
      if (range.driver == driver) return &range;
    return nullptr;
  }
};

/// What the row behind a citation states of its figure; null where it states nothing.
[[nodiscard]] const CitationRange* range_of(Citation citation);

/// Low and high, in this order, from: the reader; the row that gives the value, where it states them; the
/// driver's usual spread; none. A typed value keeps, in proportion, the spread of what would stand in its
/// place. All of it is cut at the field's bounds.
///
/// Faults, of edits alone, all at once: a low or high that is no number or out of the driver's bounds, a low
/// above the high, a range that does not hold the value entered. Edits of drivers the scenario does not have
/// are not looked at.
///
///   resolution  of the scenario, without faults
[[nodiscard]] Ranges ranges_of(const Scenario& scenario, const Resolution& resolution,
                               const RangeEdits& edits = {});

}  // namespace pegada
