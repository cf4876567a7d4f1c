// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/catalogue.hpp"
#include "pegada/data/tables.hpp"
#include "pegada/equations/capacity.hpp"
#include "pegada/equations/logic.hpp"
#include "pegada/equations/metrics.hpp"
#include "pegada/equations/operational.hpp"
#include "pegada/equations/passives.hpp"
#include "pegada/equations/power.hpp"

/// ACT, Gupta et al. 2022, under its own categories.
namespace pegada::act {

using namespace unit;

inline constexpr double smallest_yield = 1e-3;

// A die: CPA, its energy part before yield, packaging, fabrication, total.
inline constexpr EquationInput logic_inputs[] = {{"die_area_mm2", 0, 1e6},
                                                 {"fab_energy_kwh_per_cm2", 0, 1e3},
                                                 {"gas_g_per_cm2", 0, 1e6},
                                                 {"materials_g_per_cm2", 0, 1e6},
                                                 {"fab_intensity_g_per_kwh", 0, 1e4},
                                                 {"yield", smallest_yield, 1},
                                                 {"packages", 0, 1e6},
                                                 {"packaging_g_per_ic", 0, 1e6}};
inline constexpr const char* logic_outputs[] = {"cpa_g_per_cm2", "cpa_energy_g_per_cm2_before_yield",
                                                "packaging_g", "fabrication_g", "total_g"};
inline void logic(const double* in, double* out) {
  const auto area = of(in[0], square_millimetre);
  const WaferFootprint<double> wafer{of(in[1], kilowatt_hour_per_square_centimetre),
                                     of(in[2], gram_per_square_centimetre),
                                     of(in[3], gram_per_square_centimetre)};
  const auto fab = of(in[4], gram_per_kilowatt_hour);
  const auto cpa = carbon_per_area(fab, wafer, of(in[5], one));
  const auto packaging = packaging_carbon(of(in[6], one), of(in[7], gram));
  const auto fabrication = die_carbon(area, cpa);
  out[0] = cpa.in(gram_per_square_centimetre);
  out[1] = fab_energy_carbon(fab, wafer.fab_energy).in(gram_per_square_centimetre);
  out[2] = packaging.in(gram);
  out[3] = fabrication.in(gram);
  out[4] = (fabrication + packaging).in(gram);
}

// Memory and drives.
inline constexpr EquationInput capacity_inputs[] = {{"capacity_gb", 0, 1e15},
                                                    {"embodied_g_per_gb", 0, 1e6},
                                                    {"yield", smallest_yield, 1},
                                                    {"packages", 0, 1e6},
                                                    {"packaging_g_per_ic", 0, 1e6}};
inline constexpr const char* capacity_outputs[] = {"cps_g_per_gb", "packaging_g", "fabrication_g", "total_g"};
inline void capacity(const double* in, double* out) {
  const auto per_capacity = carbon_per_capacity(of(in[1], gram_per_gigabyte), of(in[2], one));
  const auto fabrication = capacity_carbon(of(in[0], gigabyte), per_capacity);
  const auto packaging = packaging_carbon(of(in[3], one), of(in[4], gram));
  out[0] = per_capacity.in(gram_per_gigabyte);
  out[1] = packaging.in(gram);
  out[2] = fabrication.in(gram);
  out[3] = (fabrication + packaging).in(gram);
}

// Capacitors of a kind with an energy of its own, and of any other.
inline constexpr EquationInput capacitor_inputs[] = {{"energy_mj_per_kg", 0, 1e6},
                                                     {"mass_g_each", 0, 1e6},
                                                     {"count", 0, 1e9},
                                                     {"fab_intensity_g_per_kwh", 0, 1e4}};
inline constexpr const char* passives_outputs[] = {"passives_g"};
inline void capacitor(const double* in, double* out) {
  out[0] = capacitor_carbon(of(in[0], megajoule_per_kilogram), of(in[1], gram), of(in[2], one),
                            of(in[3], gram_per_kilowatt_hour))
               .in(gram);
}

inline constexpr EquationInput capacitor_each_inputs[] = {{"carbon_g_each", 0, 1e6}, {"count", 0, 1e9}};
inline void capacitor_each(const double* in, double* out) {
  out[0] = capacitor_carbon(of(in[0], gram), of(in[1], one)).in(gram);
}

// A printed board with Boavizta's factor; and with ACT's, whose unit seems to have slipped.
inline constexpr EquationInput board_inputs[] = {
    {"act_kg_per_m2", 0, 1e4}, {"layers_counted", 1, 1e3}, {"area_cm2", 0, 1e6}};
inline constexpr const char* board_outputs[] = {"board_g", "as_act_g"};
inline void board(const double* in, double* out) {
  constexpr double boavizta = tables::act_parts[find(tables::act_parts, "boavizta")].carbon_kg_per_m2.value();
  const auto area = of(in[2], square_centimetre);
  out[0] = board_carbon(of(boavizta, kilogram_per_square_metre), of(1.0, one), area).in(gram);
  out[1] = board_carbon(of(in[0], kilogram_per_square_metre), of(in[1], one), area).in(gram);
}

inline constexpr EquationInput battery_inputs[] = {{"carbon_kg_per_kwh", 0, 1e4}, {"capacity_wh", 0, 1e12}};
inline constexpr const char* battery_outputs[] = {"fabrication_g"};
inline void battery(const double* in, double* out) {
  out[0] = battery_carbon(of(in[1], watt_hour), of(in[0], kilogram_per_kilowatt_hour)).in(gram);
}

inline constexpr EquationInput material_inputs[] = {{"carbon_kg_per_kg", 0, 1e4}, {"mass_g", 0, 1e12}};
inline constexpr const char* material_outputs[] = {"enclosure_g"};
inline void material(const double* in, double* out) {
  out[0] = material_carbon(of(in[1], gram), of(in[0], one)).in(gram);
}

// The use phase: CI · P · duty · lifetime.
inline constexpr EquationInput operational_inputs[] = {{"carbon_intensity_g_per_kwh", 0, 1e4},
                                                       {"power_w", 0, 1e12},
                                                       {"duty_cycle", 0, 1},
                                                       {"lifetime_h", 0, 1e7}};
inline constexpr const char* operational_outputs[] = {"energy_kwh", "operational_g"};
inline void operational(const double* in, double* out) {
  const auto energy = energy_over(share_of_tdp(of(in[1], watt), of(in[2], one)), of(in[3], hour));
  out[0] = energy.in(kilowatt_hour);
  out[1] = operational_carbon(energy, of(in[0], gram_per_kilowatt_hour)).in(gram);
}

// What a designer minimises.
inline constexpr EquationInput metrics_inputs[] = {
    {"embodied_g", 0, 1e15}, {"delay_s", 0, 1e12}, {"energy_kwh", 0, 1e12}};
inline constexpr const char* metrics_outputs[] = {"cdp_g_s", "cep_g_kwh", "c2ep_g2_kwh", "ce2p_g_kwh2",
                                                  "edp_kwh_s"};
inline void metrics(const double* in, double* out) {
  const auto embodied = of(in[0], gram);
  const auto delay = of(in[1], second);
  const auto energy = of(in[2], kilowatt_hour);
  out[0] = carbon_delay(embodied, delay).in(gram * second);
  out[1] = carbon_energy(embodied, energy).in(gram * kilowatt_hour);
  out[2] = carbon_squared_energy(embodied, energy).in(gram * gram * kilowatt_hour);
  out[3] = carbon_energy_squared(embodied, energy).in(gram * kilowatt_hour * kilowatt_hour);
  out[4] = energy_delay(energy, delay).in(kilowatt_hour * second);
}

inline constexpr Equation equations[] = {
    {"act_logic", logic_inputs, logic_outputs, logic},
    {"act_capacity", capacity_inputs, capacity_outputs, capacity},
    {"act_capacitor", capacitor_inputs, passives_outputs, capacitor},
    {"act_capacitor_each", capacitor_each_inputs, passives_outputs, capacitor_each},
    {"act_board", board_inputs, board_outputs, board},
    {"act_battery", battery_inputs, battery_outputs, battery},
    {"act_material", material_inputs, material_outputs, material},
    {"act_operational", operational_inputs, operational_outputs, operational},
    {"act_metrics", metrics_inputs, metrics_outputs, metrics},
};

// A bill of materials: each component by category, summed, and the use phase.
inline constexpr EquationInput bill_inputs[] = {{"operational_g", 0, 1e18}};
inline constexpr EquationInput component_inputs[] = {
    {"packaging_g", 0, 1e15}, {"fabrication_g", 0, 1e18}, {"passives_g", 0, 1e18}, {"enclosure_g", 0, 1e18}};
inline constexpr const char* component_outputs[] = {"total_g"};
inline constexpr const char* bill_outputs[] = {"packaging_g", "fabrication_g", "passives_g",
                                               "enclosure_g", "embodied_g",    "total_g"};
inline void bill(const double* in, const double* part_in, std::size_t parts, double* part_out, double* out) {
  constexpr std::size_t categories = std::size(component_inputs);
  Mass<double> by_category[categories]{};
  Mass<double> embodied{};
  for (std::size_t part = 0; part < parts; ++part) {
    Mass<double> total{};
    for (std::size_t i = 0; i < categories; ++i) {
      const auto mass = of(part_in[part * categories + i], gram);
      by_category[i] = by_category[i] + mass;
      total = total + mass;
    }
    part_out[part] = total.in(gram);
    embodied = embodied + total;
  }
  for (std::size_t i = 0; i < categories; ++i) out[i] = by_category[i].in(gram);
  out[categories] = embodied.in(gram);
  out[categories + 1] = (embodied + of(in[0], gram)).in(gram);
}

inline constexpr ListEquation list_equations[] = {
    {"act_bill", bill_inputs, component_inputs, component_outputs, bill_outputs, bill},
};

}  // namespace pegada::act
