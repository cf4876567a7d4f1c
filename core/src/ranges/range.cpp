// SPDX-License-Identifier: Apache-2.0
#include "pegada/ranges/range.hpp"

#include <algorithm>
#include <optional>

#include "pegada/data/tables.hpp"

namespace pegada {
namespace {

/// A figure of a driver, and the source that states it.
struct Stated {
  double value = 0;
  Citation citation = 0;
};

std::optional<Stated> stated(const Figure& figure) {
  if (!figure.known()) return {};
  return Stated{figure.value(), figure.citation};
}

/// Whether the making of devices is counted: by the time they were used it is not, where nobody knows that
/// time.
bool devices_counted(const Inputs<double>& in) {
  return in.allocation != Allocation::none && (in.hours_known || in.allocation != Allocation::time);
}

bool drives_counted(const Inputs<double>& in) {
  return in.allocation != Allocation::none && (in.ssd.capacity.coherent > 0 || in.hdd.capacity.coherent > 0);
}

bool silicon_counted(const Inputs<double>& in) {
  const bool chips = in.embodied_method != EmbodiedMethod::manufacturer && in.die_known;
  const bool cpus = in.boundary == Boundary::server && in.host_known && in.host.has_cpus;
  return chips || cpus;
}

/// Whether ACT's fab makes any of it.
bool fab_counted(const Inputs<double>& in) {
  return silicon_counted(in) && in.embodied_method != EmbodiedMethod::llmcarbon;
}

std::optional<Stated> row_factor(const Resolution& resolution, Field field, auto&& table, auto member) {
  const Resolved& row = resolution[field];
  if (!row.known()) return {};
  return stated(table[static_cast<std::size_t>(row.value)].*member);
}

/// What stands for a factor that no field holds, where the scenario counts it.
std::optional<Stated> factor_of(Driver driver, const Resolution& resolution) {
  const auto& in = resolution.inputs;
  const bool of_drives = driver == Driver::ssd_factor || driver == Driver::hdd_factor;
  if (of_drives ? !drives_counted(in) : !devices_counted(in)) return {};
  constexpr Stated as_it_is{1.0, 0};
  switch (driver) {
    case Driver::memory_factor:
      if (in.embodied_method == EmbodiedMethod::manufacturer || !in.memory_known ||
          !(in.chip.memory.coherent > 0))
        return {};
      if (in.embodied_method == EmbodiedMethod::llmcarbon) return stated(constants::llmcarbon_dram_g_per_gb);
      return row_factor(resolution, Field::memory_type, tables::memory_types, &MemoryType::embodied_g_per_gb);
    case Driver::host_factor:
      if (in.boundary == Boundary::server && in.host_known) return as_it_is;
      return {};
    case Driver::carbon_per_area:
      if (silicon_counted(in)) return as_it_is;
      return {};
    case Driver::fab_intensity:
      if (!fab_counted(in)) return {};
      return row_factor(resolution, Field::fab_place, tables::fab_places,
                        &FabPlace::carbon_intensity_g_per_kwh);
    case Driver::card:
      if (in.embodied_method != EmbodiedMethod::manufacturer || !in.card_known) return {};
      return Stated{in.chip.card.in(unit::kilogram), resolution[Field::embodied_method].citation};
    case Driver::ssd_factor:
      if (!(in.ssd.capacity.coherent > 0)) return {};
      return row_factor(resolution, Field::ssd_type, tables::storage_types, &StorageType::embodied_g_per_gb);
    case Driver::hdd_factor:
      if (!(in.hdd.capacity.coherent > 0)) return {};
      return row_factor(resolution, Field::hdd_type, tables::storage_types, &StorageType::embodied_g_per_gb);
    default:
      return {};
  }
}

/// What would stand in a typed field's place, or what a derived one is a share of.
std::optional<Stated> usual_of(const DriverDescription& driver, const Scenario& scenario,
                               const Resolution& resolution) {
  const Resolved& resolved = resolution[driver.field];
  if (resolved.origin == Origin::preset || resolved.origin == Origin::fallback)
    return Stated{resolved.value, resolved.citation};
  if (resolved.origin == Origin::derived && driver.driver == Driver::idle && resolved.citation != 0)
    return stated(constants::idle_share_of_tdp);
  if (resolved.origin != Origin::typed) return {};
  Scenario untyped = scenario;
  untyped.clear(driver.field);
  const Resolution without = resolve(untyped);
  return without[driver.field].origin == Origin::typed ? std::nullopt : usual_of(driver, untyped, without);
}

/// The ends of the range for the value entered. The row's own where they stand for that very value, in
/// proportion where another was typed.
void spread(Range& range, const std::optional<Stated>& usual) {
  auto& of = range.of;
  of.low = of.high = of.value;
  const DriverSpread& driver = tables::driver_spreads[index(range.driver)];
  const CitationRange* row = usual ? range_of(usual->citation) : nullptr;
  const auto end = [&](double& out, Figure CitationRange::*of_row, const Figure& of_driver) {
    if (row != nullptr && (row->*of_row).known() && usual->value > 0) {
      const double stated = (row->*of_row).value();
      out = usual->value == of.value ? stated : of.value * (stated / usual->value);
      range.origin = RangeOrigin::row;
      range.citation = usual->citation;
    } else if (of_driver.known()) {
      out = of.value * of_driver.value();
      if (range.origin == RangeOrigin::none) {
        range.origin = RangeOrigin::table;
        range.citation = driver.citation;
      }
    }
  };
  end(of.low, &CitationRange::low, driver.low_ratio);
  end(of.high, &CitationRange::high, driver.high_ratio);
  // A value that other fields lead to may itself lie outside what could be typed.
  of.low = std::min(std::max(of.low, of.lowest), of.value);
  of.high = std::max(std::min(of.high, of.highest), of.value);
  if (range.varies()) return;
  range.origin = RangeOrigin::none;
  range.citation = 0;
}

constexpr bool finite(double x) { return x - x == 0.0; }

/// The reader's range, where nothing is wrong with it.
void edit(Ranges& out, Range& range, const RangeEdits::Entry& entry) {
  const auto fault = [&](Code code, double value, double lowest, double highest) {
    out.faults[out.fault_count++] = {range.driver, code, value, lowest, highest};
  };
  auto& of = range.of;
  // Whatever the field admits, a lognormal has no end at 0.
  constexpr double above_zero = 1e-9;
  const double lowest = of.shape == Shape::lognormal ? std::max(of.lowest, above_zero) : of.lowest;
  if (!finite(entry.low) || !finite(entry.high))
    return fault(Code::not_a_number, finite(entry.low) ? entry.high : entry.low, lowest, of.highest);
  for (const double end : {entry.low, entry.high})
    if (end < lowest || end > of.highest) return fault(Code::out_of_range, end, lowest, of.highest);
  if (entry.low > entry.high) return fault(Code::out_of_range, entry.low, lowest, entry.high);
  if (of.value < entry.low || of.value > entry.high)
    return fault(Code::excludes_value, of.value, entry.low, entry.high);
  of.low = entry.low;
  of.high = entry.high;
  range.origin = RangeOrigin::edited;
  range.citation = 0;
}

bool has_driver(const DriverDescription& driver, const Resolution& resolution) {
  const auto& in = resolution.inputs;
  if (!resolution.active.has(driver.field) || !resolution[driver.field].known()) return false;
  // Active beside them, and without effect.
  switch (driver.driver) {
    case Driver::tdp:
      return in.tdp.coherent > 0;
    case Driver::duration:
      return resolution[driver.field].origin != Origin::derived;
    case Driver::decode_utilisation:
      return in.kind == Kind::life;
    case Driver::lifetime:
      return devices_counted(in) || drives_counted(in);
    case Driver::allocated_share:
    case Driver::yield:
    case Driver::defect_density:
    case Driver::clustering:
      return devices_counted(in);
    case Driver::die_area:
      return devices_counted(in) && in.die_known;
    case Driver::retention:
      return !in.retention_is_run_time;
    default:
      return true;
  }
}

}  // namespace

const CitationRange* range_of(Citation citation) {
  const auto* end = std::end(tables::citation_ranges);
  const auto* found =
      std::lower_bound(std::begin(tables::citation_ranges), end, citation,
                       [](const CitationRange& row, Citation wanted) { return row.citation < wanted; });
  return found != end && found->citation == citation ? found : nullptr;
}

Ranges ranges_of(const Scenario& scenario, const Resolution& resolution, const RangeEdits& edits) {
  Ranges out;
  for (const DriverDescription& driver : driver_table()) {
    Range range{.driver = driver.driver};
    std::optional<Stated> usual;
    if (driver.is_field) {
      if (!has_driver(driver, resolution)) continue;
      range.of.value = resolution[driver.field].value;
    } else {
      usual = factor_of(driver.driver, resolution);
      if (!usual) continue;
      range.of.value = usual->value;
    }
    range.of.shape = tables::driver_spreads[index(driver.driver)].shape;
    range.of.lowest = driver.lowest;
    range.of.highest = driver.highest;
    if (driver.is_field) usual = usual_of(driver, scenario, resolution);
    if (usual) {
      range.usual = usual->value;
      range.usual_citation = usual->citation;
    }
    const RangeEdits::Entry& entry = edits[driver.driver];
    if (entry.edit == RangeEdits::Edit::none) {
      spread(range, usual);
    } else {
      range.of.low = range.of.high = range.of.value;
      range.origin = RangeOrigin::fixed;
      if (entry.edit == RangeEdits::Edit::range) edit(out, range, entry);
    }
    out.list[out.count++] = range;
  }
  return out;
}

}  // namespace pegada
