// SPDX-License-Identifier: Apache-2.0
#include <emscripten/bind.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <span>

#include "asked.hpp"
#include "pegada/reduce/alternative.hpp"
#include "pegada/reduce/plan.hpp"

/// The bridge of the levers. `reduce.js` names what comes back. Not-a-number is nothing said, both ways.
namespace pegada::bridge {
namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

double or_nothing(const std::optional<double>& number) { return number ? *number : nothing; }

Histogram room;  // for draws; large

/// For each lever whether it is on, then its amount, or nothing.
std::array<double, 2 * lever_count> measures_inbox{};

val measures_view() {
  return val(emscripten::typed_memory_view(measures_inbox.size(), measures_inbox.data()));
}

Measures measures() {
  Measures out;
  for (std::size_t i = 0; i < lever_count; ++i) {
    if (measures_inbox[i] == 0) continue;
    out.put(static_cast<Lever>(i));
    const double amount = measures_inbox[lever_count + i];
    if (!std::isnan(amount)) out.put(static_cast<Lever>(i), amount);
  }
  return out;
}

val lever_issue_rows(const LeverIssues& issues) {
  return issue_rows(std::span{issues.list.data(), issues.count},
                    [](const LeverIssue& issue) { return issue.lever; });
}

/// The scenario with its ranges, and whether anything is wrong with either, or with the measures.
struct Question : Asked {
  Measures measures;
  Scenario scenario;
  RangeEdits edits;

  Question() : Asked(0), measures(bridge::measures()), scenario(asked()), edits(bridge::edits()) {
    const LeverIssues faults = faults_of(measures);
    if (faults.count == 0) return;
    if (ok) reply.set("issues", issue_rows({}));
    ok = false;
    reply.set("ok", false);
    reply.set("lever_issues", lever_issue_rows(faults));
  }
};

/// What is saved against the base.
double saved_g(const ReductionFigures& base, const ReductionFigures& after) {
  return base.total_g - after.total_g;
}

void put_figures(Outbox& out, const ReductionFigures& figures) {
  for (const double number :
       {figures.total_g, figures.operational_g, figures.embodied_g, figures.energy_facility_kwh,
        figures.duration_h, or_nothing(figures.request_s), or_nothing(figures.loss)})
    out.put(number);
}

/// How many, then four numbers a field that differs: which, what stood there, what was typed (nothing: as if
/// never typed), and what stands there now.
void put_changes(Outbox& out, const Question& question, const Alternative& there) {
  const auto each = [&](auto&& use) {
    for (std::size_t i = 0; i < field_count; ++i) {
      const Field field = static_cast<Field>(i);
      const auto typed = [&](const Scenario& scenario) {
        return scenario.has(field) ? std::optional{scenario[field]} : std::nullopt;
      };
      if (typed(question.scenario) != typed(there.applied.scenario)) use(field);
    }
  };
  double count = 0;
  each([&](Field) { ++count; });
  out.put(count);
  const auto known = [](const Resolved& resolved) { return resolved.known() ? resolved.value : nothing; };
  each([&](Field field) {
    const Scenario& after = there.applied.scenario;
    out.put(static_cast<double>(field));
    out.put(known(question.resolution[field]));
    out.put(after.has(field) ? after[field] : nothing);
    out.put(known(there.resolution[field]));
  });
}

Measures alone(const Question& question, Lever lever) {
  Measures out;
  out.put(lever);
  if (const auto& amount = question.measures.amount(lever)) out.put(lever, *amount);
  return out;
}

bool same(const ReductionFigures& a, const ReductionFigures& b) {
  return a.total_g == b.total_g && a.operational_g == b.operational_g && a.embodied_g == b.embodied_g;
}

/// What draws of base and alternative need.
struct Drawer {
  Uncertain base;
  PointTable& points;
  std::size_t count;
  double share;
};

/// Five numbers: what is saved, the total over the base's, low, high, and how often it is lower; where ranges
/// have no answer, the figure alone.
void put_ratio(Outbox& out, Drawer& drawer, const Alternative& there, const ReductionFigures& base) {
  const auto drawn = paired(drawer.base, there, drawer.points, drawer.count, drawer.share, room);
  const double ratio = there.figures.total_g / base.total_g;
  const bool lower = there.figures.total_g < base.total_g;
  const Comparison found =
      drawn.value_or(Comparison{.lower = lower ? 1.0 : 0.0, .ratio = ratio, .ratio_range = {ratio, ratio}});
  out.put(saved_g(base, there.figures));
  for (const double number : {found.ratio, found.ratio_range.low, found.ratio_range.high, found.lower})
    out.put(number);
}

bool acts_alone(const Question& question, Lever lever) {
  Measures usual;
  usual.put(lever);
  const Alternative there = alternative(question.scenario, question.edits, usual);
  return there.ok() && there.applied[lever].fate == Fate::on;
}

/// Each lever alone: which, whether the evidence is for this kind of system, its amount, low and high of its
/// effect, how much longer it takes from beginning to end, seven figures, the ratio's four, and its changes.
val lever_rows(const Question& question, Drawer& drawer, const ReductionFigures& base) {
  Outbox out;
  for (std::size_t i = 0; i < lever_count; ++i) {
    const auto lever = static_cast<Lever>(i);
    const Alternative there = alternative(question.scenario, question.edits, alone(question, lever));
    const AppliedLever& applied = there.applied[lever];
    const bool asked_for = question.measures.has(lever) && question.measures.amount(lever);
    if (applied.fate != Fate::on || !there.ok()) {
      // At its own amount it acts, at the reader's it does not: the row stays, and saves nothing.
      if (!asked_for || !acts_alone(question, lever)) continue;
      out.put(static_cast<double>(i));
      out.put(1);
      out.put(*question.measures.amount(lever));
      for (const double none : {nothing, nothing, 1.0}) out.put(none);
      put_figures(out, base);
      for (const double same_again : {0.0, 1.0, 1.0, 1.0, 0.0, 0.0}) out.put(same_again);
      continue;
    }
    if (same(there.figures, base) && !question.measures.has(lever)) continue;
    out.put(static_cast<double>(i));
    out.put(applied.same_system ? 1 : 0);
    out.put(or_nothing(applied.amount));
    out.put(applied.effect ? applied.effect->low : nothing);
    out.put(applied.effect ? applied.effect->high : nothing);
    out.put(applied.elapsed);
    put_figures(out, there.figures);
    put_ratio(out, drawer, there, base);
    put_changes(out, question, there);
  }
  return out.send();
}

/// All that are on: seven figures, the ratio's four, and the changes.
val together_row(const Question& question, Drawer& drawer, const Alternative& there,
                 const ReductionFigures& base) {
  Outbox out;
  put_figures(out, there.figures);
  put_ratio(out, drawer, there, base);
  put_changes(out, question, there);
  return out.send();
}

/// Three numbers a lever that is on: which, its fate, and what it saves added last.
val part_rows(const Question& question, const Alternative& there) {
  Outbox out;
  for (std::size_t i = 0; i < lever_count; ++i) {
    const auto lever = static_cast<Lever>(i);
    if (!question.measures.has(lever)) continue;
    Measures others = question.measures;
    others.drop(lever);
    for (const Lever part : contained_in(lever)) others.drop(part);
    const Alternative without = alternative(question.scenario, question.edits, others);
    out.put(static_cast<double>(i));
    out.put(static_cast<double>(there.applied[lever].fate));
    out.put(without.ok() ? saved_g(without.figures, there.figures) : nothing);
  }
  return out.send();
}

/// What those that act would leave of the total, did none touch another.
double product_ratio(const Question& question, const Alternative& there, const ReductionFigures& base) {
  double out = 1;
  for (std::size_t i = 0; i < lever_count; ++i) {
    const auto lever = static_cast<Lever>(i);
    if (there.applied[lever].fate != Fate::on) continue;
    const Alternative by_itself = alternative(question.scenario, question.edits, alone(question, lever));
    out *= by_itself.ok() ? by_itself.figures.total_g / base.total_g : nothing;
  }
  return out;
}

/// Three numbers a driver whose range is not the base's: which, low, high; nothing where there is none any
/// more.
val edit_rows(const Question& question, const Alternative& there) {
  Outbox out;
  for (const DriverDescription& driver : driver_table()) {
    const auto& before = question.edits[driver.driver];
    const auto& after = there.applied.edits[driver.driver];
    if (before.edit == after.edit && before.low == after.low && before.high == after.high) continue;
    const bool range = after.edit == RangeEdits::Edit::range;
    out.put(static_cast<double>(driver.driver));
    out.put(range ? after.low : nothing);
    out.put(range ? after.high : nothing);
  }
  return out.send();
}

val figure_row(const ReductionFigures& figures) {
  Outbox out;
  put_figures(out, figures);
  return out.send();
}

val reduced(double points) {
  Question question;
  if (!question.ok) return question.reply;
  const ReductionFigures base = reduction_figures(question.resolution);
  val out = question.reply;
  out.set("complete", base.complete);
  out.set("base", figure_row(base));
  const std::size_t draws = even(points);
  out.set("points", static_cast<double>(draws));
  Drawer drawer{uncertain(question.resolution, question.ranges), table_for(draws, question.resolution), draws,
                share_of(question.resolution)};
  // Nothing is a part of nothing.
  out.set("levers", base.total_g > 0 ? lever_rows(question, drawer, base) : copied(nullptr, 0));
  if (question.measures.empty() || !(base.total_g > 0)) return out;
  const Alternative there = alternative(question.scenario, question.edits, question.measures);
  if (!there.ok()) {
    out.set("ok", false);
    out.set("issues", issue_rows(there.resolution.faults));
    return out;
  }
  out.set("together", together_row(question, drawer, there, base));
  out.set("parts", part_rows(question, there));
  out.set("product_ratio", product_ratio(question, there, base));
  out.set("edits", edit_rows(question, there));
  return out;
}

constexpr std::size_t most_sweep_steps = 201;

/// Eight numbers an amount: it, and the seven figures of the measures with it; not there where it has no
/// effect.
val lever_swept(unsigned of_lever, double steps) {
  Question question;
  const auto lever = static_cast<Lever>(of_lever);
  if (!question.ok || takes(lever) != Takes::number) return question.reply;
  const LeverRow& row = describe(lever);
  const auto count = static_cast<std::size_t>(std::clamp(steps, 2.0, static_cast<double>(most_sweep_steps)));
  Outbox out;
  double last = nothing;
  for (std::size_t i = 0; i < count; ++i) {
    double amount =
        row.lowest + (row.highest - row.lowest) * static_cast<double>(i) / static_cast<double>(count - 1);
    if (takes_whole(lever)) amount = std::floor(amount);
    if (amount == last) continue;
    last = amount;
    question.measures.put(lever, amount);
    const Alternative there = alternative(question.scenario, question.edits, question.measures);
    if (there.applied[lever].fate != Fate::on || !there.ok()) continue;
    out.put(amount);
    put_figures(out, there.figures);
  }
  question.reply.set("rows", out.send());
  return question.reply;
}

/// Whether the measures are those the reader does not want.
///
///   percent  whether the target is a change in percent; else grams
val planned(double target, bool percent) {
  const Question question;
  val out = question.reply;
  if (!question.ok) return out;
  const ReductionFigures base = reduction_figures(question.resolution);
  const double target_g = percent ? base.total_g * (1 + target / 100) : target;
  const Plan found = plan(question.scenario, target_g, question.measures);
  out.set("reached", found.reached);
  out.set("exact", found.exact);
  out.set("target_g", target_g);
  out.set("tried", static_cast<double>(found.tried));
  out.set("ratio", base.total_g > 0 ? found.after.total_g / base.total_g : 1);

  out.set("after", figure_row(found.after));
  Outbox levers;
  for (std::size_t i = 0; i < lever_count; ++i)
    if (found.measures.has(static_cast<Lever>(i))) levers.put(static_cast<double>(i));
  out.set("levers", levers.send());
  return out;
}

bool has(std::span<const Lever> levers, Lever lever) {
  return std::find(levers.begin(), levers.end(), lever) != levers.end();
}

val lever_list() {
  val out = val::array();
  for (std::size_t i = 0; i < lever_count; ++i) {
    const auto lever = static_cast<Lever>(i);
    const LeverRow& row = describe(lever);
    val excludes = val::array();
    unsigned at = 0;
    // Either way round: whoever turns on one turns off the other.
    for (std::size_t j = 0; j < lever_count; ++j) {
      const auto other = static_cast<Lever>(j);
      if (has(contained_in(lever), other) || has(contained_in(other), lever))
        excludes.set(at++, text(describe(other).id));
    }
    out.set(static_cast<unsigned>(i),
            static_cast<const val&>(Object()
                                        .text("id", row.id)
                                        .text("group", lever_group_ids[static_cast<std::size_t>(row.group)])
                                        .text("catch", catch_ids[static_cast<std::size_t>(row.cost)])
                                        .text("unit", row.unit)
                                        .number("lowest", row.lowest)
                                        .number("highest", row.highest)
                                        .figure("amount", row.amount)
                                        .number("citation", row.citation)
                                        .put("excludes", excludes)
                                        .text("takes", takes_ids[static_cast<std::size_t>(takes(lever))])
                                        .flag("whole", takes_whole(lever))));
  }
  return out;
}

}  // namespace
}  // namespace pegada::bridge

EMSCRIPTEN_BINDINGS(pegada_reduce) {
  using namespace pegada::bridge;
  emscripten::function("_levers", &lever_list);
  emscripten::function("_measures", &measures_view);
  emscripten::function("_reduce", &reduced);
  emscripten::function("_leverSweep", &lever_swept);
  emscripten::function("_plan", &planned);
}
