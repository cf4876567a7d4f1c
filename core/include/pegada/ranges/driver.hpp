// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "pegada/scenario/fields.hpp"

/// What may differ from what was entered. A driver moves as one in every draw, wherever it acts: one grid,
/// one yield, one carbon per area for all silicon. Methods, boundaries and other choices are never drawn.
namespace pegada {

/// The order is the dimension of the points, the most telling first: low dimensions are the most even.
enum class Driver : std::uint8_t {
  mfu,
  intensity,
  utilisation,
  pue,
  memory_factor,
  host_factor,
  host_power,
  idle,
  carbon_per_area,
  yield,
  lifetime,
  allocated_share,
  bandwidth_utilisation,
  decode_utilisation,
  occupancy,
  prefill_mfu,
  prefill_utilisation,
  die_area,
  fab_intensity,
  tdp,
  power,
  defect_density,
  clustering,
  card,
  ssd_factor,
  hdd_factor,
  training_tokens,
  flops,
  duration,
  device_hours,
  development_overhead,
  measured_energy,
  requests,
  input_tokens,
  output_tokens,
  batch,
  retrainings,
  data_energy,
  retention,
  training_work,
  training_time,
  training_power,
  serving_time,
  serving_power,
};
inline constexpr std::size_t driver_count = static_cast<std::size_t>(Driver::serving_power) + 1;
constexpr std::size_t index(Driver driver) { return static_cast<std::size_t>(driver); }

/// A driver is a field, or a factor that no field holds.
struct DriverDescription {
  Driver driver;
  const char* id;   // a field's own name
  const char* key;  // in links, behind `u.`
  bool is_field;
  Field field;  // of a factor: the field whose row gives it, or that it goes with
  const char* unit;
  double lowest, highest;
};

/// All drivers, in the order of `Driver`.
const std::array<DriverDescription, driver_count>& driver_table();

inline const DriverDescription& describe(Driver driver) { return driver_table()[index(driver)]; }

}  // namespace pegada
