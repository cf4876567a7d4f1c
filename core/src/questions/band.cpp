// SPDX-License-Identifier: Apache-2.0
#include "pegada/questions/band.hpp"

#include <algorithm>
#include <limits>

namespace pegada {
namespace {

/// Hands each draw's number to the histogram, a block at a time. `two` gives those of the draws `at` and
/// `at + 1` of the block that begins at `first`.
///
///   entered  the number of what was entered, or one of its size where that is 0
template <class Begin, class Two>
void draw_numbers(const Drawing& drawing, double entered, Begin begin, Two two) {
  std::array<double, block_points> numbers;
  for (std::size_t first = 0; first < drawing.count; first += block_points) {
    const std::size_t now = std::min(block_points, drawing.count - first);
    begin(static_cast<std::uint32_t>(first), now);
    for (std::size_t at = 0; at < now; at += lane_count) {
      const Lanes pair = two(at);
      for (std::size_t lane = 0; lane < lane_count; ++lane) numbers[at + lane] = pair[lane];
    }
    const std::span<const double> drawn{numbers.data(), now};
    if (first == 0) pegada::begin(drawing.room, drawn, entered);
    for (const double number : drawn) drawing.room.add(number);
  }
}

Band band_of(const Resolution& resolution, const Ranges& ranges, double total_g, const Drawing& drawing) {
  const Uncertain of = uncertain(resolution, ranges);
  detail::Block block;
  Inputs<Lanes> inputs = widen<Lanes>(of.inputs);
  draw_numbers(
      drawing, total_g,
      [&](std::uint32_t first, std::size_t count) { block.draw(of, drawing.points, first, count); },
      [&](std::size_t at) {
        block.apply(of, at, inputs);
        return footprint_of(inputs).total.in(unit::gram);
      });
  const Interval interval = interval_around(drawing.room, total_g, drawing.share);
  return {true, interval.low, interval.high};
}

RangeEdits without(RangeEdits edits, Field field) {
  for (const DriverDescription& driver : driver_table())
    if (driver.is_field && driver.field == field) edits.fix(driver.driver);
  return edits;
}

/// The edits that hold for the new hardware, too.
RangeEdits shared_edits(const RangeEdits& edits, const Ranges& now, const Ranges& then) {
  RangeEdits out;
  for (const Range& range : then) {
    const RangeEdits::Entry& entry = edits[range.driver];
    const Range* there = now.find(range.driver);
    if (there == nullptr || there->of.value != range.of.value) continue;
    if (entry.edit == RangeEdits::Edit::range) out.set(range.driver, entry.low, entry.high);
    if (entry.edit == RangeEdits::Edit::fixed) out.fix(range.driver);
  }
  return out;
}

double years_of(double per_year) {
  return per_year > 0 ? 1 / per_year : std::numeric_limits<double>::infinity();
}

}  // namespace

Ranges sweep_ranges(const Scenario& scenario, const Resolution& resolution, Field field,
                    const RangeEdits& edits) {
  return ranges_of(scenario, resolution, without(edits, field));
}

void sweep_bands(const Scenario& scenario, Field field, std::span<const SweepPoint> points,
                 const RangeEdits& edits, const Drawing& drawing, std::span<Band> bands) {
  for (std::size_t i = 0; i < points.size(); ++i) {
    bands[i] = {};
    if (!points[i].ok) continue;
    Scenario there = scenario;
    there.set(field, points[i].value);
    const Resolution resolution = resolve(there);
    const Ranges ranges = sweep_ranges(there, resolution, field, edits);
    if (ranges.ok()) bands[i] = band_of(resolution, ranges, points[i].total_g, drawing);
  }
}

Ranges payback_ranges(const UpgradePlan& plan, RangeEdits edits) {
  edits.fix(Driver::duration);
  edits.fix(Driver::device_hours);
  return ranges_of(plan.now, plan.of_now, edits);
}

PayBack payback(const UpgradePlan& plan, const Ranges& ranges, const RangeEdits& edits,
                const Drawing& drawing) {
  RangeEdits unmoved;
  unmoved.fix(Driver::duration);
  unmoved.fix(Driver::device_hours);
  const Ranges usual = ranges_of(plan.then, plan.of_then, unmoved);
  RangeEdits of_then = shared_edits(edits, ranges, usual);
  of_then.fix(Driver::duration);
  of_then.fix(Driver::device_hours);
  const Uncertain now = uncertain(plan.of_now, ranges);
  const Uncertain then = beside(now, plan.of_then, ranges_of(plan.then, plan.of_then, of_then));

  detail::Block now_block;
  detail::Block then_block;
  Inputs<Lanes> now_inputs = widen<Lanes>(now.inputs);
  Inputs<Lanes> then_inputs = widen<Lanes>(then.inputs);
  // A debt paid back in no time at all is still one.
  constexpr double least = 1e-200;
  const auto entered = upgrade_figures(plan);
  const double owed = std::max(entered.debt().coherent, least);
  std::size_t never = 0;
  draw_numbers(
      drawing, entered.now.yearly.coherent / owed,
      [&](std::uint32_t first, std::size_t count) {
        now_block.draw(now, drawing.points, first, count);
        then_block.draw(then, drawing.points, first, count);
      },
      [&](std::size_t at) {
        now_block.apply(now, at, now_inputs);
        then_block.apply(then, at, then_inputs);
        const auto figures = upgrade_figures(now_inputs, then_inputs, plan);
        Lanes per_year{};
        for (std::size_t lane = 0; lane < lane_count; ++lane) {
          const double saved = figures.saved.coherent[lane];
          never += saved > 0 ? 0 : 1;
          if (saved > 0) per_year[lane] = saved / std::max(figures.debt().coherent[lane], least);
        }
        return per_year;
      });
  const double rate = entered.saved.coherent > 0 ? entered.saved.coherent / owed : 0;
  const Interval interval = interval_around(drawing.room, rate, drawing.share);
  PayBack out;
  out.never = static_cast<double>(never) / static_cast<double>(drawing.count);
  out.years = years_of(rate);
  out.low = years_of(interval.high);
  // Below the smallest draw that saves anything the histogram has only zeros.
  const double outside = std::min(0.5 * (1 - drawing.share), drawing.room.share_below(rate));
  out.high = years_of(out.never > outside ? 0 : interval.low);
  return out;
}

}  // namespace pegada
