// SPDX-License-Identifier: Apache-2.0
#include "pegada/ranges/driver.hpp"

namespace pegada {
namespace {

DriverDescription of_field(Driver driver, Field field) {
  const FieldDescription& of = describe(field);
  return {driver, of.name, of.key, true, field, of.unit, of.lowest, of.highest};
}

constexpr DriverDescription factor(Driver driver, const char* id, const char* key, Field field,
                                   const char* unit, double lowest, double highest) {
  return {driver, id, key, false, field, unit, lowest, highest};
}

std::array<DriverDescription, driver_count> make() {
  using enum Driver;
  return {
      of_field(mfu, Field::mfu_percent),
      of_field(intensity, Field::carbon_intensity_g_per_kwh),
      of_field(utilisation, Field::utilisation_percent),
      of_field(pue, Field::pue),
      factor(memory_factor, "memory_factor", "hbm", Field::memory_type, "g/GB", 1e-3, 1e5),
      factor(host_factor, "host_factor", "host", Field::server, "", 0.01, 100),
      of_field(host_power, Field::host_power_per_device_w),
      of_field(idle, Field::idle_power_w),
      factor(carbon_per_area, "carbon_per_area", "cpa", Field::node, "", 0.01, 100),
      of_field(yield, Field::yield),
      of_field(lifetime, Field::lifetime_years),
      of_field(allocated_share, Field::allocated_share_percent),
      of_field(bandwidth_utilisation, Field::bandwidth_utilisation_percent),
      of_field(decode_utilisation, Field::decode_utilisation_percent),
      of_field(occupancy, Field::occupancy_percent),
      of_field(prefill_mfu, Field::prefill_mfu_percent),
      of_field(prefill_utilisation, Field::prefill_utilisation_percent),
      of_field(die_area, Field::die_area_mm2),
      factor(fab_intensity, "fab_intensity", "fabci", Field::fab_place, "g/kWh", 0, 2000),
      of_field(tdp, Field::tdp_w),
      of_field(power, Field::power_w),
      of_field(defect_density, Field::defect_density_per_cm2),
      of_field(clustering, Field::clustering),
      factor(card, "card_mass", "card", Field::embodied_method, "kg", 1e-3, 1e5),
      factor(ssd_factor, "ssd_factor", "ssdf", Field::ssd_type, "g/GB", 1e-3, 1e5),
      factor(hdd_factor, "hdd_factor", "hddf", Field::hdd_type, "g/GB", 1e-3, 1e5),
      of_field(training_tokens, Field::training_tokens),
      of_field(flops, Field::flops),
      of_field(duration, Field::duration_h),
      of_field(device_hours, Field::device_hours),
      of_field(development_overhead, Field::development_overhead),
      of_field(measured_energy, Field::measured_energy_kwh),
      of_field(requests, Field::requests_per_day),
      of_field(input_tokens, Field::input_tokens),
      of_field(output_tokens, Field::output_tokens),
      of_field(batch, Field::batch),
      of_field(retrainings, Field::retrainings),
      of_field(data_energy, Field::data_energy_kwh),
      of_field(retention, Field::retention_days),
      of_field(training_work, Field::training_work_percent),
      of_field(training_time, Field::training_time_percent),
      of_field(training_power, Field::training_power_percent),
      of_field(serving_time, Field::serving_time_percent),
      of_field(serving_power, Field::serving_power_percent),
  };
}

}  // namespace

const std::array<DriverDescription, driver_count>& driver_table() {
  static const auto table = make();
  return table;
}

}  // namespace pegada
