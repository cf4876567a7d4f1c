// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>

#include "pegada/data/tables.hpp"
#include "pegada/scenario/choices.hpp"

/// Every input of a scenario, described once. The binding, the types, the validation and the form follow from
/// here.
namespace pegada {

enum class Field : std::uint8_t {
  kind,
  parameters,
  active_parameters,
  training_tokens,
  flops,
  duration_h,
  device_hours,
  processor,
  count,
  precision,
  mfu_percent,
  power_method,
  utilisation_percent,
  power_w,
  power_covers,
  idle_power_w,
  host_power_per_device_w,
  development_overhead,
  server,
  region,
  carbon_intensity_g_per_kwh,
  carbon_intensity_basis,
  grid_losses,
  pue,
  ssd_tb,
  ssd_type,
  hdd_tb,
  hdd_type,
  retention_days,
  replication,
  lifetime_years,
  allocated_share_percent,
  allocation,
  boundary,
  yield,
  fab_place,
  abatement_percent,
  tdp_w,
  peak_tflops,
  custom_idle_w,
  die_area_mm2,
  node,
  memory_gb,
  memory_type,
};
inline constexpr std::size_t field_count = static_cast<std::size_t>(Field::memory_type) + 1;

constexpr std::size_t index(Field field) { return static_cast<std::size_t>(field); }

/// A set of fields.
struct FieldSet {
  std::uint64_t bits = 0;

  constexpr bool has(Field field) const { return ((bits >> index(field)) & 1U) != 0; }
  constexpr void add(Field field) { bits |= std::uint64_t{1} << index(field); }
};
static_assert(field_count <= 64);

enum class FieldType : std::uint8_t { number, choice, preset };
enum class Table : std::uint8_t { none, processors, regions, servers, storage, memory, nodes, fabs };
inline constexpr const char* table_ids[] = {"",        "processors", "regions", "servers",
                                            "storage", "memory",     "nodes",   "fabs"};

struct FieldDescription {
  Field field;
  const char* name;  // the unit is part of it
  const char* key;   // in links and in the form
  FieldType type;
  const char* unit = "";
  double lowest = 0;
  double highest = 0;
  bool whole = false;
  double warn_below = -std::numeric_limits<double>::infinity();
  double warn_above = std::numeric_limits<double>::infinity();
  std::span<const char* const> choices = {};
  Table table = Table::none;
  /// What stands when the reader typed nothing and no preset gives it; unknown where that depends or is
  /// nothing.
  Figure fallback = {};
};

/// All fields, in the order of `Field`.
const std::array<FieldDescription, field_count>& field_table();

inline const FieldDescription& describe(Field field) { return field_table()[index(field)]; }

/// What the reader typed, in the fields' own units; choices and presets as indices. Everything else is
/// absent.
class Scenario {
 public:
  constexpr bool has(Field field) const { return typed_.has(field); }
  constexpr double operator[](Field field) const { return values_[index(field)]; }
  constexpr void set(Field field, double value) {
    values_[index(field)] = value;
    typed_.add(field);
  }

 private:
  std::array<double, field_count> values_{};
  FieldSet typed_{};
};

}  // namespace pegada
