// SPDX-License-Identifier: Apache-2.0
#include "draft.hpp"

#include <algorithm>

#include "pegada/math.hpp"

namespace pegada::detail {
namespace {

/// The driver that is a share some measure leaves.
Driver driver_of(Field field) {
  const auto nth = index(field) - index(Field::training_work_percent);
  return static_cast<Driver>(index(Driver::training_work) + nth);
}

double squared(double x) { return x * x; }

struct Ends {
  double low, high;
};

/// The ends around a value, within what the driver admits.
Ends within(const DriverDescription& driver, double value, Ends ends) {
  return {std::min(std::max(ends.low, driver.lowest), value),
          std::max(std::min(ends.high, driver.highest), value)};
}

}  // namespace

void Draft::widen(Width& width, const Effect& effect) const {
  if (!(effect.low < effect.high)) return;
  width.only = effect;
  ++width.count;
  width.low += squared(logarithm(effect.percent / effect.low));
  width.high += squared(logarithm(effect.high / effect.percent));
}

void Draft::leave(Field field, const Effect& effect) {
  // The product of two shares in percent.
  set(field, value(field) * effect.percent / 100);
  widen(widths_[index(driver_of(field))], effect);
}

RangeEdits Draft::edits() {
  RangeEdits out = entered_edits_;
  const Resolution before = resolve(entered_);
  for (const DriverDescription& driver : driver_table()) {
    const auto& entry = entered_edits_[driver.driver];
    const bool edited = entry.edit == RangeEdits::Edit::range;
    const double value = now()[driver.field].value;
    const double was = before[driver.field].value;
    Width width = widths_[index(driver.driver)];
    if (width.count > 0) {
      if (edited && entry.low > 0 && was > 0) widen(width, {was, entry.low, entry.high});
      const Ends ends = width.count == 1 ? Ends{value * (width.only.low / width.only.percent),
                                                value * (width.only.high / width.only.percent)}
                                         : Ends{value * exponential(-square_root(width.low)),
                                                value * exponential(square_root(width.high))};
      const Ends cut = within(driver, value, ends);
      out.set(driver.driver, cut.low, cut.high);
    } else if (edited && value != was) {
      // A factor that no field holds has a row of its own now, a field that was nothing has no proportion,
      // and a value that follows from others may lie where nobody could type a range around it.
      const bool typable = value >= driver.lowest && value <= driver.highest;
      if (!driver.is_field || !(was > 0) || !typable) {
        out.clear(driver.driver);
        continue;
      }
      const Ends cut = within(driver, value, {value * (entry.low / was), value * (entry.high / was)});
      out.set(driver.driver, cut.low, cut.high);
    }
  }
  return out;
}

}  // namespace pegada::detail
