// SPDX-License-Identifier: Apache-2.0
#include <emscripten/bind.h>

#include <algorithm>

#include "asked.hpp"
#include "pegada/order.hpp"
#include "pegada/ranges/compare.hpp"
#include "pegada/ranges/explain.hpp"
#include "pegada/ranges/spread.hpp"
#include "pegada/ranges/tornado.hpp"

/// The bridge of the range engine. One run of draws at a time: begun, drawn on in parts as small as the
/// caller likes, and read at any moment.
namespace pegada::bridge {
namespace {

Spread spread;
PointTable* table = nullptr;
double share = 0.9;
std::uint32_t seed = 0;
Sampling sampling = Sampling::sobol;

val start_draws(double points, bool plain) {
  Asked here{0};
  if (!here.ok) return here.reply;
  share = share_of(here.resolution);
  table = &table_for(even(points), here.resolution, plain);
  seed = static_cast<std::uint32_t>(here.resolution[Field::seed].value);
  sampling = plain ? Sampling::plain : Sampling::sobol;
  spread.start(uncertain(here.resolution, here.ranges));
  return here.reply;
}

double draw_more(double points) {
  // Others may have used the table in between.
  table->use(seed, sampling);
  spread.draw(*table, even(points));
  return static_cast<double>(spread.drawn());
}

/// Six numbers a figure: whether it exists, what it is as entered, low, high, and the sampling error of both.
val figure_rows() {
  Outbox out;
  for (std::size_t i = 0; i < ranged_figures.size(); ++i) {
    const Interval interval = spread.has(i) ? spread.interval(i, share) : Interval{};
    for (const double number : {spread.has(i) ? 1.0 : 0.0, spread.value(i), interval.low, interval.high,
                                interval.low_error, interval.high_error})
      out.put(number);
  }
  return out.send();
}

/// Each stands for one draw in twenty.
val dots() {
  constexpr int count = 20;
  Outbox out;
  for (int i = 0; i < count; ++i) out.put(spread.quantile((i + 0.5) / count));
  return out.send();
}

/// Nine numbers a driver, the widest swing first: which, as entered, low, high, who says so, the source, the
/// total at low and at high, and the share of the variance that it has a part in.
val driver_rows() {
  const Uncertain& scenario = spread.scenario();
  const Tornado swings = tornado(scenario.inputs, scenario.ranges);
  // The model is asked for each driver anew: a quarter of the points in a change, fewer in a long run.
  const std::size_t for_shares = even(std::min(static_cast<double>(spread.drawn()) / 4, 8192.0));
  table->use(seed, sampling);
  const auto indices = explain(scenario, *table, for_shares);
  Outbox out;
  for (std::size_t i = 0; i < swings.count; ++i) {
    const Swing& swing = swings.list[i];
    const Range& range = scenario.ranges.list[swing.range];
    for (const double number :
         {static_cast<double>(range.driver), range.of.value, range.of.low, range.of.high,
          static_cast<double>(range.origin), static_cast<double>(range.citation), swing.at_low.in(unit::gram),
          swing.at_high.in(unit::gram), indices[swing.range].total})
      out.put(number);
  }
  return out.send();
}

val drawn() {
  val out = val::object();
  out.set("points", static_cast<double>(spread.drawn()));
  out.set("share", share);
  out.set("figures", figure_rows());
  out.set("dots", dots());
  out.set("median", spread.quantile(0.5));
  out.set("mean", spread.mean());
  out.set("drivers", driver_rows());
  return out;
}

/// Three numbers a driver, the one that explains most first: which, first order, total.
val explained(double points) {
  Asked here{0};
  if (!here.ok) return here.reply;
  const Uncertain scenario = uncertain(here.resolution, here.ranges);
  const std::size_t count = even(points);
  const auto indices = explain(scenario, table_for(count, here.resolution, false), count);
  std::array<std::size_t, driver_count> order;
  for (std::size_t i = 0; i < driver_count; ++i) order[i] = i;
  sort_few(std::span<std::size_t>{order}, [&](std::size_t a, std::size_t b) {
    return indices[a].total != indices[b].total ? indices[a].total > indices[b].total : a < b;
  });
  Outbox out;
  for (const std::size_t i : order) {
    if (i >= here.ranges.count || !here.ranges.list[i].varies()) continue;
    out.put(static_cast<double>(here.ranges.list[i].driver));
    out.put(indices[i].first);
    out.put(indices[i].total);
  }
  here.reply.set("points", static_cast<double>(count));
  here.reply.set("rows", out.send());
  return here.reply;
}

val compared(double points) {
  Asked a{0};
  if (!a.ok) return a.reply;
  Asked b{1};
  if (!b.ok) return b.reply;
  const std::size_t count = even(points);
  static Histogram ratios;
  const Uncertain scenario = uncertain(a.resolution, a.ranges);
  const double held = share_of(a.resolution);
  const Comparison found = compare(scenario, beside(scenario, b.resolution, b.ranges),
                                   table_for(count, a.resolution, false), count, held, ratios);
  Outbox out;
  for (const double number : {found.lower, found.ratio, found.ratio_range.low, found.ratio_range.high})
    out.put(number);
  a.reply.set("points", static_cast<double>(count));
  a.reply.set("rows", out.send());
  return a.reply;
}

}  // namespace
}  // namespace pegada::bridge

EMSCRIPTEN_BINDINGS(pegada_uncertainty) {
  using namespace pegada::bridge;
  emscripten::function("_startDraws", &start_draws);
  emscripten::function("_drawMore", &draw_more);
  emscripten::function("_drawn", &drawn);
  emscripten::function("_explain", &explained);
  emscripten::function("_compare", &compared);
}
