// SPDX-License-Identifier: Apache-2.0
#include "pegada/catalogue.hpp"

#include "pegada/equations/capacity.hpp"
#include "pegada/equations/logic.hpp"
#include "pegada/equations/mfu.hpp"
#include "pegada/equations/operational.hpp"
#include "pegada/equations/power.hpp"

namespace pegada {
namespace {

using namespace unit;

constexpr double smallest_yield = 1e-3;

// ACT's die: CPA, its energy part before yield, packaging, fabrication, total.
constexpr EquationInput act_logic_inputs[] = {{"die_area_mm2", 0},
                                              {"fab_energy_kwh_per_cm2", 0},
                                              {"gas_g_per_cm2", 0},
                                              {"materials_g_per_cm2", 0},
                                              {"fab_intensity_g_per_kwh", 0},
                                              {"yield", smallest_yield, 1},
                                              {"packages", 0},
                                              {"packaging_g_per_ic", 0}};
constexpr const char* act_logic_outputs[] = {"cpa_g_per_cm2", "cpa_energy_g_per_cm2_before_yield",
                                             "packaging_g", "fabrication_g", "total_g"};
void act_logic(const double* in, double* out) {
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

// ACT's memory and drives.
constexpr EquationInput act_capacity_inputs[] = {{"capacity_gb", 0},
                                                 {"embodied_g_per_gb", 0},
                                                 {"yield", smallest_yield, 1},
                                                 {"packages", 0},
                                                 {"packaging_g_per_ic", 0}};
constexpr const char* act_capacity_outputs[] = {"cps_g_per_gb", "packaging_g", "fabrication_g", "total_g"};
void act_capacity(const double* in, double* out) {
  const auto per_capacity = carbon_per_capacity(of(in[1], gram_per_gigabyte), of(in[2], one));
  const auto fabrication = capacity_carbon(of(in[0], gigabyte), per_capacity);
  const auto packaging = packaging_carbon(of(in[3], one), of(in[4], gram));
  out[0] = per_capacity.in(gram_per_gigabyte);
  out[1] = packaging.in(gram);
  out[2] = fabrication.in(gram);
  out[3] = (fabrication + packaging).in(gram);
}

// ACT's use phase: CI · P · duty · lifetime.
constexpr EquationInput act_operational_inputs[] = {
    {"carbon_intensity_g_per_kwh", 0}, {"power_w", 0}, {"duty_cycle", 0, 1}, {"lifetime_h", 0}};
constexpr const char* act_operational_outputs[] = {"energy_kwh", "operational_g"};
void act_operational(const double* in, double* out) {
  const auto energy = energy_over(share_of_tdp(of(in[1], watt), of(in[2], one)), of(in[3], hour));
  out[0] = energy.in(kilowatt_hour);
  out[1] = operational_carbon(energy, of(in[0], gram_per_kilowatt_hour)).in(gram);
}

// PaLM's MFU, with attention counted in full, left out, and halved for causal masks.
constexpr EquationInput mfu_inputs[] = {
    {"parameters", 1},   {"layers", 0},           {"heads", 0}, {"head_dimension", 0}, {"sequence_tokens", 0},
    {"tokens_per_s", 0}, {"peak_flops_per_s", 1}, {"count", 1}};
constexpr const char* mfu_outputs[] = {"flops_per_token", "mfu", "mfu_without_attention",
                                       "mfu_causal_attention"};
void mfu(const double* in, double* out) {
  const TransformerShape<double> shape{of(in[0], one), of(in[1], one), of(in[2], one), of(in[3], one),
                                       of(in[4], one)};
  const auto rate = of(in[5], one / second);
  const auto peak = of(in[6], flop / second);
  const auto count = of(in[7], one);
  const auto dense = dense_operations_per_token(shape);
  const auto attention = attention_operations_per_token(shape);
  const auto half = of(0.5, one);
  out[0] = (dense + attention).in(flop);
  out[1] = model_flop_utilisation(dense + attention, rate, count, peak).in(one);
  out[2] = model_flop_utilisation(dense, rate, count, peak).in(one);
  out[3] = model_flop_utilisation(dense + half * attention, rate, count, peak).in(one);
}

// The essay's power beside a measured one.
constexpr EquationInput essay_power_inputs[] = {{"tdp_w", 1e-3}, {"mfu", 1e-8, 1}, {"measured_w", 0}};
constexpr const char* essay_power_outputs[] = {"power_w", "undercount_factor"};
void essay(const double* in, double* out) {
  const auto power = essay_power(of(in[0], watt), of(in[1], one));
  out[0] = power.in(watt);
  out[1] = (of(in[2], watt) / power).in(one);
}

constexpr Equation catalogue[] = {
    {"act_logic", act_logic_inputs, act_logic_outputs, act_logic},
    {"act_capacity", act_capacity_inputs, act_capacity_outputs, act_capacity},
    {"act_operational", act_operational_inputs, act_operational_outputs, act_operational},
    {"mfu", mfu_inputs, mfu_outputs, mfu},
    {"essay_power", essay_power_inputs, essay_power_outputs, essay},
};

constexpr bool within_width() {
  for (const auto& equation : catalogue)
    if (equation.inputs.size() > equation_width || equation.outputs.size() > equation_width) return false;
  return true;
}
static_assert(within_width());

}  // namespace

std::span<const Equation> equations() { return catalogue; }

}  // namespace pegada
