// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "pegada/scenario/fields.hpp"
#include "pegada/units.hpp"

/// The named quantities of an evaluation, for the equation view, exports and sources.
namespace pegada {

enum class Term : std::uint8_t {
  flops,
  peak_tflops,
  mfu,
  count,
  duration_h,
  development_overhead,
  device_hours,
  tdp_w,
  idle_power_w,
  utilisation,
  power_w,
  device_power_w,
  host_power_w,
  storage_power_w,
  retention_h,
  energy_processors_kwh,
  energy_host_kwh,
  energy_storage_kwh,
  energy_it_kwh,
  pue,
  energy_facility_kwh,
  carbon_intensity_g_per_kwh,
  grid_loss,
  operational_g,
  fab_energy_kwh_per_cm2,
  gas_g_per_cm2,
  materials_g_per_cm2,
  fab_intensity_g_per_kwh,
  yield,
  cpa_g_per_cm2,
  die_area_cm2,
  die_g,
  memory_gb,
  memory_g_per_gb,
  memory_g,
  packages,
  packaging_g,
  chips_g,
  host_g,
  hardware_g,
  lifetime_h,
  allocated_share,
  life_share,
  embodied_devices_g,
  storage_embodied_g,
  embodied_g,
  total_g,
  training_h,
  retraining_h,
  experimentation_h,
  inference_h,
  data_kwh,
  measured_kwh,
  prefill_flops,
  prefill_mfu,
  prefill_s,
  prefill_utilisation,
  prefill_power_w,
  decode_utilisation,
  decode_flops,
  decode_gb,
  bandwidth_gb_per_s,
  bandwidth_utilisation,
  decode_operations_s,
  decode_data_s,
  decode_s,
  decode_power_w,
  requests,
  busy_h,
  idle_h,
  energy_prefill_kwh,
  energy_decode_kwh,
  energy_idle_kwh,
  serving_host_w,
  market_g_per_kwh,
  operational_market_g,
  defect_density,
  wafer_loss,
  card_g,
  training_work,
  training_time,
  training_power,
  serving_time,
  serving_power,
};
inline constexpr std::size_t term_count = static_cast<std::size_t>(Term::serving_power) + 1;

struct TermDescription {
  Term term;
  const char* id;
  const char* symbol;  // as the papers write it, in plain TeX
  const char* unit;
  Dimension dimension;
  double scale;   // coherent value of one unit
  bool is_input;  // true: the term shows `field`; false: it is computed
  Field field;
  Citation citation;  // of the equation that computes it; 0 for inputs
};

namespace detail {

template <Dimension D>
constexpr TermDescription shown(Term term, const char* id, const char* symbol, const char* unit_name,
                                Quantity<D, double> unit, Field field) {
  return {term, id, symbol, unit_name, D, unit.coherent, true, field, 0};
}

template <Dimension D>
constexpr TermDescription computed(Term term, const char* id, const char* symbol, const char* unit_name,
                                   Quantity<D, double> unit, Citation citation) {
  return {term, id, symbol, unit_name, D, unit.coherent, false, Field::kind, citation};
}

namespace cited = equation_citations;

}  // namespace detail

inline constexpr std::array<TermDescription, term_count> term_table = [] {
  using namespace detail;
  using namespace unit;
  using T = Term;
  using F = Field;
  constexpr Quantity<Dimension{}, double> number = one;
  constexpr auto per_kwh = gram_per_kilowatt_hour;
  return std::array<TermDescription, term_count>{
      computed(T::flops, "flops", "F", "FLOP", flop, cited::flops),
      shown(T::peak_tflops, "peak_tflops", "M", "TFLOP/s", teraflop_per_second, F::peak_tflops),
      shown(T::mfu, "mfu", "\\mathrm{MFU}", "%", percent, F::mfu_percent),
      shown(T::count, "count", "N", "", number, F::count),
      computed(T::duration_h, "duration_h", "t", "h", hour, cited::duration_h),
      shown(T::development_overhead, "development_overhead", "v", "", number, F::development_overhead),
      computed(T::device_hours, "device_hours", "H", "h", hour, cited::device_hours),
      shown(T::tdp_w, "tdp_w", "W", "W", watt, F::tdp_w),
      shown(T::idle_power_w, "idle_power_w", "P_\\mathrm{idle}", "W", watt, F::idle_power_w),
      shown(T::utilisation, "utilisation", "u", "%", percent, F::utilisation_percent),
      shown(T::power_w, "power_w", "P_\\mathrm{meas}", "W", watt, F::power_w),
      computed(T::device_power_w, "device_power_w", "P", "W", watt, 0),
      shown(T::host_power_w, "host_power_w", "P_\\mathrm{host}", "W", watt, F::host_power_per_device_w),
      computed(T::storage_power_w, "storage_power_w", "P_\\mathrm{sto}", "W", watt, cited::storage_power_w),
      computed(T::retention_h, "retention_h", "R", "h", hour, cited::retention_h),
      computed(T::energy_processors_kwh, "energy_processors_kwh", "E_\\mathrm{proc}", "kWh", kilowatt_hour,
               cited::energy_processors_kwh),
      computed(T::energy_host_kwh, "energy_host_kwh", "E_\\mathrm{host}", "kWh", kilowatt_hour,
               cited::energy_host_kwh),
      computed(T::energy_storage_kwh, "energy_storage_kwh", "E_\\mathrm{sto}", "kWh", kilowatt_hour,
               cited::energy_storage_kwh),
      computed(T::energy_it_kwh, "energy_it_kwh", "E_\\mathrm{IT}", "kWh", kilowatt_hour,
               cited::energy_it_kwh),
      shown(T::pue, "pue", "\\mathrm{PUE}", "", number, F::pue),
      computed(T::energy_facility_kwh, "energy_facility_kwh", "E", "kWh", kilowatt_hour,
               cited::energy_facility_kwh),
      shown(T::carbon_intensity_g_per_kwh, "carbon_intensity_g_per_kwh", "\\mathrm{CI}", "g/kWh", per_kwh,
            F::carbon_intensity_g_per_kwh),
      shown(T::grid_loss, "grid_loss", "\\ell", "%", percent, F::grid_losses),
      computed(T::operational_g, "operational_g", "C_\\mathrm{op}", "g", gram, cited::operational_g),
      shown(T::fab_energy_kwh_per_cm2, "fab_energy_kwh_per_cm2", "\\mathrm{EPA}", "kWh/cm²",
            kilowatt_hour_per_square_centimetre, F::node),
      shown(T::gas_g_per_cm2, "gas_g_per_cm2", "\\mathrm{GPA}", "g/cm²", gram_per_square_centimetre, F::node),
      shown(T::materials_g_per_cm2, "materials_g_per_cm2", "\\mathrm{MPA}", "g/cm²",
            gram_per_square_centimetre, F::node),
      shown(T::fab_intensity_g_per_kwh, "fab_intensity_g_per_kwh", "\\mathrm{CI}_\\mathrm{fab}", "g/kWh",
            per_kwh, F::fab_place),
      shown(T::yield, "yield", "Y", "", number, F::yield),
      computed(T::cpa_g_per_cm2, "cpa_g_per_cm2", "\\mathrm{CPA}", "g/cm²", gram_per_square_centimetre,
               cited::cpa_g_per_cm2),
      shown(T::die_area_cm2, "die_area_cm2", "A", "cm²", square_centimetre, F::die_area_mm2),
      computed(T::die_g, "die_g", "E_\\mathrm{die}", "g", gram, cited::die_g),
      shown(T::memory_gb, "memory_gb", "G", "GB", gigabyte, F::memory_gb),
      shown(T::memory_g_per_gb, "memory_g_per_gb", "\\mathrm{CPS}", "g/GB", gram_per_gigabyte,
            F::memory_type),
      computed(T::memory_g, "memory_g", "E_\\mathrm{mem}", "g", gram, cited::memory_g),
      computed(T::packages, "packages", "N_r", "", number, 0),
      computed(T::packaging_g, "packaging_g", "E_\\mathrm{pack}", "g", gram, cited::packaging_g),
      computed(T::chips_g, "chips_g", "E_\\mathrm{chips}", "g", gram, cited::chips_g),
      computed(T::host_g, "host_g", "E_\\mathrm{server}", "g", gram, cited::host_g),
      computed(T::hardware_g, "hardware_g", "E_\\mathrm{hw}", "g", gram, cited::hardware_g),
      shown(T::lifetime_h, "lifetime_h", "L", "h", hour, F::lifetime_years),
      shown(T::allocated_share, "allocated_share", "a", "%", percent, F::allocated_share_percent),
      computed(T::life_share, "life_share", "s", "%", percent, cited::life_share),
      computed(T::embodied_devices_g, "embodied_devices_g", "C_\\mathrm{dev}", "g", gram,
               cited::embodied_devices_g),
      computed(T::storage_embodied_g, "storage_embodied_g", "C_\\mathrm{sto}", "g", gram,
               cited::storage_embodied_g),
      computed(T::embodied_g, "embodied_g", "C_\\mathrm{emb}", "g", gram, cited::embodied_g),
      computed(T::total_g, "total_g", "C", "g", gram, cited::total_g),
      computed(T::training_h, "training_h", "H_\\mathrm{train}", "h", hour, cited::device_hours),
      computed(T::retraining_h, "retraining_h", "H_\\mathrm{retrain}", "h", hour, cited::phases),
      computed(T::experimentation_h, "experimentation_h", "H_\\mathrm{exp}", "h", hour, cited::phases),
      computed(T::inference_h, "inference_h", "H_\\mathrm{inf}", "h", hour, cited::phases),
      computed(T::data_kwh, "data_kwh", "E_\\mathrm{data}", "kWh", kilowatt_hour, cited::phases),
      shown(T::measured_kwh, "measured_kwh", "E_\\mathrm{meas}", "kWh", kilowatt_hour,
            F::measured_energy_kwh),
      computed(T::prefill_flops, "prefill_flops", "F_\\mathrm{pre}", "FLOP", flop, cited::prefill_flops),
      shown(T::prefill_mfu, "prefill_mfu", "\\mathrm{MFU}_\\mathrm{pre}", "%", percent,
            F::prefill_mfu_percent),
      computed(T::prefill_s, "prefill_s", "t_\\mathrm{pre}", "s", second, cited::roofline),
      shown(T::prefill_utilisation, "prefill_utilisation", "u_\\mathrm{pre}", "%", percent,
            F::prefill_utilisation_percent),
      computed(T::prefill_power_w, "prefill_power_w", "P_\\mathrm{pre}", "W", watt, 0),
      shown(T::decode_utilisation, "decode_utilisation", "u_\\mathrm{dec}", "%", percent,
            F::decode_utilisation_percent),
      computed(T::decode_flops, "decode_flops", "F_\\mathrm{dec}", "FLOP", flop, cited::prefill_flops),
      computed(T::decode_gb, "decode_gb", "B_\\mathrm{dec}", "GB", gigabyte, cited::roofline),
      shown(T::bandwidth_gb_per_s, "bandwidth_gb_per_s", "\\mathrm{BW}", "GB/s", gigabyte_per_second,
            F::memory_bandwidth_gb_per_s),
      shown(T::bandwidth_utilisation, "bandwidth_utilisation", "\\mathrm{MBU}", "%", percent,
            F::bandwidth_utilisation_percent),
      computed(T::decode_operations_s, "decode_operations_s", "t_F", "s", second, cited::roofline),
      computed(T::decode_data_s, "decode_data_s", "t_B", "s", second, cited::roofline),
      computed(T::decode_s, "decode_s", "t_\\mathrm{dec}", "s", second, cited::roofline),
      computed(T::decode_power_w, "decode_power_w", "P_\\mathrm{dec}", "W", watt, 0),
      computed(T::requests, "requests", "n_\\mathrm{req}", "", number, cited::requests),
      computed(T::busy_h, "busy_h", "H_\\mathrm{busy}", "h", hour, cited::requests),
      computed(T::idle_h, "idle_h", "H_\\mathrm{idle}", "h", hour, cited::requests),
      computed(T::energy_prefill_kwh, "energy_prefill_kwh", "E_\\mathrm{pre}", "kWh", kilowatt_hour,
               cited::energy_processors_kwh),
      computed(T::energy_decode_kwh, "energy_decode_kwh", "E_\\mathrm{dec}", "kWh", kilowatt_hour,
               cited::energy_processors_kwh),
      computed(T::energy_idle_kwh, "energy_idle_kwh", "E_\\mathrm{idle}", "kWh", kilowatt_hour,
               cited::energy_processors_kwh),
      computed(T::serving_host_w, "serving_host_w", "P_\\mathrm{host,inf}", "W", watt, 0),
      computed(T::market_g_per_kwh, "market_g_per_kwh", "\\mathrm{CI}_\\mathrm{prov}", "g/kWh", per_kwh, 0),
      computed(T::operational_market_g, "operational_market_g", "C_\\mathrm{prov}", "g", gram,
               cited::operational_g),
      shown(T::defect_density, "defect_density", "D_0", "/cm²", per_square_centimetre,
            F::defect_density_per_cm2),
      computed(T::wafer_loss, "wafer_loss", "w", "", number, cited::wafer_loss),
      computed(T::card_g, "card_g", "E_\\mathrm{card}", "g", gram, 0),
      shown(T::training_work, "training_work", "k_\\mathrm{work}", "%", percent, F::training_work_percent),
      shown(T::training_time, "training_time", "k_\\mathrm{time}", "%", percent, F::training_time_percent),
      shown(T::training_power, "training_power", "k_\\mathrm{power}", "%", percent,
            F::training_power_percent),
      shown(T::serving_time, "serving_time", "k_\\mathrm{time,inf}", "%", percent, F::serving_time_percent),
      shown(T::serving_power, "serving_power", "k_\\mathrm{power,inf}", "%", percent,
            F::serving_power_percent),
  };
}();

namespace detail {
constexpr bool terms_in_order() {
  for (std::size_t i = 0; i < term_table.size(); ++i)
    if (static_cast<std::size_t>(term_table[i].term) != i) return false;
  return true;
}
}  // namespace detail
static_assert(detail::terms_in_order(), "the table follows the order of Term");

constexpr const TermDescription& describe(Term term) { return term_table[static_cast<std::size_t>(term)]; }

/// What an evaluation does with the terms it passes: nothing. The calls vanish.
struct NoTrace {
  template <Term T, Dimension D, class Rep>
  constexpr void note(Quantity<D, Rep>) {}
};

/// Keeps every term in the unit the table states. Only a single evaluation is traced.
class Trace {
 public:
  template <Term T, Dimension D>
  constexpr void note(Quantity<D, double> quantity) {
    static_assert(describe(T).dimension == D, "the term's unit has another dimension");
    values_[static_cast<std::size_t>(T)] = quantity.coherent / describe(T).scale;
    constexpr auto at = static_cast<std::size_t>(T);
    known_[at / 32] |= std::uint32_t{1} << (at % 32);
  }
  constexpr bool has(Term term) const {
    const auto at = static_cast<std::size_t>(term);
    return ((known_[at / 32] >> (at % 32)) & 1U) != 0;
  }
  constexpr double operator[](Term term) const { return values_[static_cast<std::size_t>(term)]; }

 private:
  std::array<double, term_count> values_{};
  std::array<std::uint32_t, (term_count + 31) / 32> known_{};
};

}  // namespace pegada
