// SPDX-License-Identifier: Apache-2.0
#include "pegada/reduce/plan.hpp"

#include <array>
#include <span>

#include "acts.hpp"

namespace pegada {
namespace {

using detail::Draft;

struct Candidate {
  Lever lever;
  int cost = 0;
};

double total_of(Draft& draft) {
  if (!draft.now().ok()) return -1;  // no answer
  return draft.footprint().total.in(unit::gram);
}

class Planner {
 public:
  Planner(const Scenario& scenario, double target_g, const Measures& without)
      : scenario_(scenario), target_g_(target_g), base_(scenario, edits_) {
    base_g_ = total_of(base_);
    // Levers that lower the total alone, then those that do so only beside others.
    std::array<bool, lever_count> wanted{};
    Measures helpful;
    for (std::size_t i = 0; i < lever_count; ++i) {
      const auto lever = static_cast<Lever>(i);
      if (without.has(lever)) continue;
      Draft alone = base_;
      if (detail::take(alone, lever, {}).fate != Fate::on) continue;
      const double total_g = total_of(alone);
      wanted[i] = total_g >= 0 && total_g < base_g_;
      if (wanted[i]) helpful.put(lever);
    }
    const double least = total_with(helpful);
    for (std::size_t i = 0; i < lever_count; ++i) {
      const auto lever = static_cast<Lever>(i);
      if (wanted[i] || without.has(lever)) continue;
      Measures more = helpful;
      more.put(lever);
      const double total_g = total_with(more);
      wanted[i] = total_g >= 0 && least >= 0 && total_g < least;
    }
    for (std::size_t i = 0; i < lever_count; ++i)
      if (wanted[i]) {
        const auto lever = static_cast<Lever>(i);
        candidates_[count_++] = {lever, static_cast<int>(describe(lever).cost)};
      }
  }

  Plan run() {
    const Measures most = improved(all());
    Plan out;
    if (base_g_ <= target_g_) return finish(out, {}, true);
    if (!meets(most)) return finish(out, most, false);
    for (std::size_t size = 1; size <= count_; ++size) {
      found_ = false;
      choose(base_, {}, 0, size, 0);
      if (found_) return finish(out, best_, true);
      if (tried_ > most_tried) break;
    }
    out.exact = false;
    return finish(out, spared(most), true);
  }

 private:
  /// A second or two of work.
  static constexpr std::size_t most_tried = 200'000;

  Measures all() const {
    Measures out;
    for (const Candidate& candidate : candidates()) out.put(candidate.lever);
    return out;
  }

  std::span<const Candidate> candidates() const { return {candidates_.data(), count_}; }

  double total_with(const Measures& measures) {
    ++tried_;
    const Alternative there = alternative(scenario_, edits_, measures);
    return there.ok() ? there.figures.total_g : -1;
  }

  bool meets(const Measures& measures) {
    const double total_g = total_with(measures);
    return total_g >= 0 && total_g <= target_g_;
  }

  /// Without those that do harm beside others.
  Measures improved(Measures measures) {
    double least = total_with(measures);
    for (const Candidate& candidate : candidates()) {
      Measures fewer = measures;
      fewer.drop(candidate.lever);
      const double total_g = total_with(fewer);
      const bool better = total_g >= 0 && (least < 0 || total_g < least);
      if (!better) continue;
      least = total_g;
      measures = fewer;
    }
    return measures;
  }

  /// Without those the target does not need, the greatest catch first.
  Measures spared(Measures measures) {
    for (int cost = static_cast<int>(Catch::quality); cost >= 0; --cost)
      for (const Candidate& candidate : candidates()) {
        if (candidate.cost != cost || !measures.has(candidate.lever)) continue;
        Measures fewer = measures;
        fewer.drop(candidate.lever);
        if (meets(fewer)) measures = fewer;
      }
    return measures;
  }

  /// All sets of `left` more levers from the candidate `from` on.
  void choose(const Draft& draft, const Measures& chosen, std::size_t from, std::size_t left, int cost) {
    for (std::size_t i = from; i + left <= count_ && tried_ <= most_tried; ++i) {
      const auto& [lever, more] = candidates_[i];
      if (clashes(lever, chosen)) continue;
      Draft next = draft;
      if (detail::take(next, lever, {}).fate != Fate::on) continue;
      Measures with = chosen;
      with.put(lever);
      if (left > 1)
        choose(next, with, i + 1, left - 1, cost + more);
      else
        consider(next, with, cost + more);
    }
  }

  static bool clashes(Lever lever, const Measures& chosen) {
    if (is_contained(lever, chosen)) return true;
    for (const Lever part : contained_in(lever))
      if (chosen.has(part)) return true;
    return false;
  }

  void consider(Draft& draft, const Measures& measures, int cost) {
    ++tried_;
    const double total_g = total_of(draft);
    if (total_g < 0 || total_g > target_g_) return;
    const bool better = !found_ || cost < best_cost_ || (cost == best_cost_ && total_g < best_g_);
    if (!better) return;
    found_ = true;
    best_ = measures;
    best_cost_ = cost;
    best_g_ = total_g;
  }

  Plan finish(Plan out, const Measures& measures, bool reached) {
    out.reached = reached;
    out.measures = measures;
    for (const Candidate& candidate : candidates()) out.count += measures.has(candidate.lever) ? 1 : 0;
    out.after = alternative(scenario_, edits_, measures).figures;
    out.tried = tried_;
    return out;
  }

  const Scenario& scenario_;
  const RangeEdits edits_{};
  double target_g_;
  Draft base_;
  double base_g_ = 0;
  std::array<Candidate, lever_count> candidates_{};
  std::size_t count_ = 0;
  std::size_t tried_ = 0;
  bool found_ = false;
  Measures best_;
  int best_cost_ = 0;
  double best_g_ = 0;
};

}  // namespace

Plan plan(const Scenario& scenario, double target_g, const Measures& without) {
  return Planner{scenario, target_g, without}.run();
}

}  // namespace pegada
