// SPDX-License-Identifier: Apache-2.0
#include "pegada/reduce/clover/menu.hpp"

#include "pegada/data/tables.hpp"

namespace pegada::clover {
namespace {

constexpr Duration<double> milliseconds(double number) { return of(number * 1e-3, unit::second); }

/// Beyond this many milliseconds a fleet for the greatest rate could not be counted in whole numbers.
bool is_amount(double number) { return number > 0 && number <= 1e9; }

}  // namespace

Workings workings_of(const CloverFamily& family, const Machine& machine) {
  return {.efficiency = of(family.efficiency_percent.value(), unit::percent),
          .overhead = milliseconds(family.overhead_ms.value()),
          .utilisation = machine.utilisation};
}

Menu modelled(const CloverFamily& family, const Workings& how, const Machine& machine) {
  Menu menu{.variants = family.count};
  for (std::size_t v = 0; v < menu.variants; ++v) {
    const CloverVariant& variant = tables::clover_variants[family.first + v];
    menu.operations[v] = of(variant.flops_per_request.value(), unit::flop);
    const auto energy = request_energy(how, menu.operations[v], machine.peak, machine.idle, machine.tdp);
    for (std::size_t place = 0; place < size_count; ++place)
      menu.cells[v][place] = {.known = true,
                              .time = request_time(how, menu.operations[v], machine.peak, slice_sizes[place]),
                              .energy = energy,
                              .accuracy = of(variant.accuracy_percent.value(), unit::percent)};
  }
  return menu;
}

bool is_sound(std::span<const TableRow> rows) {
  if (rows.empty() || rows.size() > most_rows) return false;
  std::array<std::array<bool, size_count>, most_variants> seen{};
  bool whole = false;
  for (const TableRow& row : rows) {
    const std::size_t place = place_of(row.slices);
    if (place == size_count || !(row.variant >= 0 && row.variant < most_variants)) return false;
    const auto variant = static_cast<std::size_t>(row.variant);
    if (static_cast<double>(variant) != row.variant || seen[variant][place]) return false;
    if (!is_amount(row.latency_ms) || !is_amount(row.energy_j)) return false;
    if (!(row.accuracy_percent > 0 && row.accuracy_percent <= 100)) return false;
    seen[variant][place] = true;
    whole = whole || row.slices == whole_device;
  }
  return whole;
}

Menu measured(std::span<const TableRow> rows) {
  Menu menu;
  for (const TableRow& row : rows) {
    const auto variant = static_cast<std::size_t>(row.variant);
    if (variant >= menu.variants) menu.variants = variant + 1;
    menu.cells[variant][place_of(row.slices)] = {.known = true,
                                                 .time = milliseconds(row.latency_ms),
                                                 .energy = of(row.energy_j, unit::joule),
                                                 .accuracy = of(row.accuracy_percent, unit::percent)};
  }
  return menu;
}

}  // namespace pegada::clover
