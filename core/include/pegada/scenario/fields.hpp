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
  memory_bandwidth_gb_per_s,
  base_parameters,
  layers,
  hidden_size,
  kv_heads,
  head_dimension,
  vocabulary_size,
  sequence_tokens,
  experts,
  attention,
  tokens_per_s,
  measured_energy_kwh,
  energy_covers,
  input_tokens,
  output_tokens,
  requests_per_day,
  days,
  batch,
  flops_per_request,
  service,
  replicas,
  occupancy_percent,
  weight_bits,
  kv_bits,
  prefill_mfu_percent,
  prefill_utilisation_percent,
  bandwidth_utilisation_percent,
  inference_method,
  retrainings,
  retraining_share_percent,
  data_energy_kwh,
  split,
  embodied_method,
  yield_model,
  defect_density_per_cm2,
  clustering,
  critical_layers,
  wafer_loss,
  functional_unit,
  decode_utilisation_percent,
  training_work_percent,
  training_time_percent,
  training_power_percent,
  serving_time_percent,
  serving_power_percent,
  device_share_percent,
  interval_percent,
  seed,
};
inline constexpr std::size_t field_count = static_cast<std::size_t>(Field::seed) + 1;

constexpr std::size_t index(Field field) { return static_cast<std::size_t>(field); }

/// A set of fields: bit i % 32 of word i / 32.
struct FieldSet {
  static constexpr std::size_t word_count = (field_count + 31) / 32;
  std::array<std::uint32_t, word_count> words{};

  constexpr bool has(Field field) const {
    return ((words[index(field) / 32] >> (index(field) % 32)) & 1U) != 0;
  }
  constexpr void add(Field field) { words[index(field) / 32] |= std::uint32_t{1} << (index(field) % 32); }
  constexpr void remove(Field field) {
    words[index(field) / 32] &= ~(std::uint32_t{1} << (index(field) % 32));
  }
};

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
  /// As if it had never been typed.
  constexpr void clear(Field field) { typed_.remove(field); }

 private:
  std::array<double, field_count> values_{};
  FieldSet typed_{};
};

}  // namespace pegada
