// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "pegada/footprint/footprint_of.hpp"
#include "pegada/reduce/apply.hpp"
#include "pegada/scenario/resolve.hpp"

namespace pegada::detail {

/// A scenario on its way: each lever reads what the ones before it left.
class Draft {
 public:
  Draft(const Scenario& scenario, const RangeEdits& edits)
      : entered_(scenario), scenario_(scenario), entered_edits_(edits) {
    look();
  }

  const Scenario& scenario() const { return scenario_; }
  const Resolution& now() {
    if (stale_) look();
    return resolution_;
  }
  double value(Field field) { return now()[field].value; }
  bool active(Field field) { return now().active.has(field) && now()[field].known(); }
  Footprint<double> footprint() { return footprint_of(now().inputs); }

  void set(Field field, double value) {
    scenario_.set(field, value);
    stale_ = true;
  }
  /// As if it had never been typed.
  void clear(Field field) {
    scenario_.clear(field);
    stale_ = true;
  }
  /// Leaves a part of what a field of a share holds, and widens its range by the effect's.
  void leave(Field field, const Effect& effect);
  /// Widens the range of a driver whose field was set, by an effect around what it holds now.
  void spread(Driver driver, const Effect& around) { widen(widths_[index(driver)], around); }

  /// Of everything that was changed.
  RangeEdits edits();

 private:
  void look() {
    resolution_ = resolve(scenario_);
    stale_ = false;
  }

  struct Width {
    double low = 0;  // sum of squares of logarithms
    double high = 0;
    Effect only;  // while there is but one
    int count = 0;
  };
  void widen(Width& width, const Effect& effect) const;

  const Scenario& entered_;
  Scenario scenario_;
  const RangeEdits& entered_edits_;
  Resolution resolution_;
  bool stale_ = false;
  std::array<Width, driver_count> widths_{};
};

}  // namespace pegada::detail
