// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "position.hpp"

/// Looking for the value of a field at which a figure of the footprint is a target.
namespace pegada::detail {

/// The field at one of its values.
struct Sample {
  std::uint64_t at = 0;
  double figure = 0;
  bool ok = false;
};

/// One pass over the field's values from the lowest to the highest, each crossing of the target followed up
/// where it is met.
///
///   look  the figure at a position: `Sample(std::uint64_t)`
template <class Look>
class Search {
 public:
  ///   present  where the scenario has the field, if it `is_there`: nearer solutions are better
  Search(Look look, Positions positions, double target, std::uint64_t present, bool is_there)
      : look_(look), positions_(positions), target_(target), present_(present), has_present_(is_there) {}

  void run() {
    // Evenly by counted doubles, which is nearly by order of magnitude.
    constexpr std::uint64_t steps = 128;
    const std::uint64_t from = positions_.first_above_zero();
    const std::uint64_t span = positions_.last() - from;
    if (from != positions_.first()) pass(positions_.first());
    for (std::uint64_t i = 0; i <= steps; ++i) {
      // In two parts: the product of a span of doubles and a step does not fit.
      const std::uint64_t at = from + span / steps * i + span % steps * i / steps;
      if (has_present_ && present_ < at) pass_present();
      pass(at);
    }
    pass_present();
    look_between();
  }

  bool answered() const { return any_ok_; }
  const Sample& least() const { return least_; }
  const Sample& most() const { return most_; }
  /// What comes nearest to the target, solution or not.
  const Sample& nearest() const { return nearest_; }
  bool solved() const { return proposed_; }
  const Sample& solution() const { return best_; }
  bool exact() const { return exact_; }

  double off(const Sample& s) const {
    const double difference = s.figure - target_;
    return difference < 0 ? -difference : difference;
  }
  bool meets(const Sample& s) const { return off(s) <= tolerance * target_; }

 private:
  void pass_present() {
    if (!has_present_ || passed_present_) return;
    passed_present_ = true;
    pass(present_);
  }

  /// The next value of the pass. Where answers begin or end, the very first or last of them is looked at,
  /// too.
  void pass(std::uint64_t at) {
    if (any_ && at == last_.at) return;
    const Sample next = look_(at);
    if (any_ && next.ok != last_.ok) {
      Sample inside = next.ok ? next : last_;
      std::uint64_t outside = next.ok ? last_.at : next.at;
      while (distance(inside.at, outside) > 1) {
        const std::uint64_t middle = halfway(inside.at, outside);
        const Sample there = look_(middle);
        if (there.ok)
          inside = there;
        else
          outside = middle;
      }
      visit(inside);
    }
    visit(next);
  }

  void visit(const Sample& next) {
    if (any_ && next.at == last_.at && next.ok) return;
    if (next.ok) {
      remember(next);
      if (any_ && last_.ok) {
        cross(last_, next);
        note_turn(next);
      }
    }
    before_ = last_;
    last_ = next;
    any_ = true;
  }

  void remember(const Sample& s) {
    if (!any_ok_ || s.figure < least_.figure) least_ = s;
    if (!any_ok_ || s.figure > most_.figure) most_ = s;
    if (!any_ok_ || off(s) < off(nearest_)) nearest_ = s;
    any_ok_ = true;
    if (s.figure == target_) propose(s, true);
  }

  /// Where the figure turns: between these three there may be less, or more, than at any of them.
  void note_turn(const Sample& next) {
    if (!before_.ok || before_.at == last_.at) return;
    if (last_.at == least_.at && next.figure > last_.figure) valley_ = {before_, next, true};
    if (last_.at == most_.at && next.figure < last_.figure) peak_ = {before_, next, true};
  }

  void cross(Sample low, Sample high) {
    if ((low.figure < target_) == (high.figure < target_)) return;
    while (high.at - low.at > 1) {
      const Sample middle = look_(halfway(low.at, high.at));
      if (!middle.ok) return;
      if (middle.figure == target_) return propose(middle, true);
      ((middle.figure < target_) == (low.figure < target_) ? low : high) = middle;
    }
    const Sample& closer = off(low) <= off(high) ? low : high;
    if (meets(closer)) return propose(closer, true);
    propose(low.figure <= target_ ? low : high, false);
  }

  /// Where the pass met the target nowhere, it may lie between the lowest figure seen and its neighbours.
  void look_between() {
    if (!any_ok_ || proposed_) return;
    if (target_ < least_.figure && valley_.known) descend(valley_, least_, 1);
    if (target_ > most_.figure && peak_.known) descend(peak_, most_, -1);
  }

  struct Turn {
    Sample low, high;
    bool known = false;
  };

  /// Thirds of a stretch with one turn in it. `sign` turns peaks into valleys.
  void descend(Turn turn, const Sample& start, double sign) {
    Sample best = start;
    while (turn.high.at - turn.low.at > 2) {
      const std::uint64_t third = (turn.high.at - turn.low.at) / 3;
      const Sample a = look_(turn.low.at + third);
      const Sample b = look_(turn.high.at - third);
      if (!a.ok || !b.ok) break;
      for (const Sample& s : {a, b})
        if (sign * s.figure < sign * best.figure) best = s;
      if (sign * a.figure <= sign * b.figure)
        turn.high = b;
      else
        turn.low = a;
    }
    if (off(best) < off(nearest_)) nearest_ = best;
    if (sign * best.figure > sign * target_) return;
    const Turn& whole = sign > 0 ? valley_ : peak_;
    cross(whole.low, best);
    cross(best, whole.high);
  }

  /// A solution: the better of it and the best so far.
  void propose(const Sample& s, bool exact) {
    const bool nearer = distance(s.at, present_) < distance(best_.at, present_);
    if (proposed_ && (exact != exact_ ? exact_ : !nearer)) return;
    best_ = s;
    exact_ = exact;
    proposed_ = true;
  }

  static std::uint64_t halfway(std::uint64_t a, std::uint64_t b) {
    return a < b ? a + (b - a) / 2 : b + (a - b) / 2;
  }

  static constexpr double tolerance = 1e-9;

  Look look_;
  Positions positions_;
  double target_;
  std::uint64_t present_;
  bool has_present_;
  bool passed_present_ = false;
  bool any_ = false, any_ok_ = false, proposed_ = false, exact_ = false;
  Sample before_, last_, least_, most_, nearest_, best_;
  Turn valley_, peak_;
};

}  // namespace pegada::detail
