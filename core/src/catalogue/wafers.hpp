// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/catalogue.hpp"
#include "pegada/equations/wafer.hpp"
#include "pegada/equations/yield.hpp"

/// Yield of dies and loss at the wafer's edge.
namespace pegada::wafers {

using namespace unit;

inline constexpr EquationInput yield_inputs[] = {{"die_area_mm2", 0, 1e5},
                                                 {"defects_per_cm2", 0, 100},
                                                 {"clustering", 0.01, 1e6},
                                                 {"critical_layers", 0, 100}};
inline constexpr const char* yield_outputs[] = {"poisson",           "murphy",        "rectangular", "seeds",
                                                "negative_binomial", "bose_einstein", "moore"};
inline void yield(const double* in, double* out) {
  const auto defects = defects_per_die(of(in[0], square_millimetre), of(in[1], per_square_centimetre));
  out[0] = poisson_yield(defects).in(one);
  out[1] = murphy_yield(defects).in(one);
  out[2] = rectangular_yield(defects).in(one);
  out[3] = seeds_yield(defects).in(one);
  out[4] = negative_binomial_yield(defects, of(in[2], one)).in(one);
  out[5] = bose_einstein_yield(defects, of(in[3], one)).in(one);
  out[6] = moore_yield(defects).in(one);
}

// Dies of more than a sixth of the smallest wafer would make the estimate negative: bounded to the reticle's
// order.
inline constexpr EquationInput wafer_inputs[] = {
    {"die_area_mm2", 0.01, 1500}, {"wafer_diameter_mm", 150, 450}, {"carbon_g_per_mm2", 0, 1e4}};
inline constexpr const char* wafer_outputs[] = {"dies_per_wafer", "whole_dies_per_wafer", "wasted_area_mm2",
                                                "wasted_g", "eco_chip_wasted_g"};
inline void wafer(const double* in, double* out) {
  const auto die = of(in[0], square_millimetre);
  const auto whole = wafer_area(of(in[1] * in[1], square_millimetre));
  const auto per_area = of(in[2], gram / square_millimetre);
  const auto dies = dies_per_wafer(whole, die);
  const auto wasted = wasted_area_per_die(whole, die);
  out[0] = dies.in(one);
  out[1] = floor_of(dies.in(one));
  out[2] = wasted.in(square_millimetre);
  out[3] = (wasted * per_area).in(gram);
  out[4] = (eco_chip_wasted_area(whole, die) * per_area).in(gram);
}

inline constexpr EquationInput effective_area_inputs[] = {{"die_area_mm2", 0.01, 1500},
                                                          {"wafer_diameter_mm", 150, 450},
                                                          {"kerf_mm", 0, 1},
                                                          {"defects_per_cm2", 0, 10}};
inline constexpr const char* effective_area_outputs[] = {"effective_area_mm2"};
inline void effective_area(const double* in, double* out) {
  out[0] =
      boavizta_effective_area(wafer_area(of(in[1] * in[1], square_millimetre)), of(in[0], square_millimetre),
                              of(in[2] * in[2], square_millimetre), of(in[3], per_square_centimetre))
          .in(square_millimetre);
}

inline constexpr Equation equations[] = {
    {"yield", yield_inputs, yield_outputs, yield},
    {"wafer", wafer_inputs, wafer_outputs, wafer},
    {"boavizta_effective_area", effective_area_inputs, effective_area_outputs, effective_area},
};

}  // namespace pegada::wafers
