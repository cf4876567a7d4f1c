// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/catalogue.hpp"
#include "pegada/equations/reported.hpp"

/// What papers report of their runs.
namespace pegada::runs {

using namespace unit;

inline constexpr EquationInput power_input{"power_w", 0, 1e6};
inline constexpr EquationInput pue_input{"pue", 1, 10};
inline constexpr EquationInput intensity_input{"carbon_intensity_g_per_kwh", 0, 1e4};

inline constexpr const char* run_outputs[] = {"energy_it_mwh", "energy_facility_mwh", "carbon_t"};
inline void put(const ReportedRun<double>& run, double* out) {
  out[0] = run.it.in(megawatt_hour);
  out[1] = run.facility.in(megawatt_hour);
  out[2] = run.carbon.in(tonne);
}

// Hours of all devices together.
inline constexpr EquationInput device_hours_inputs[] = {
    {"device_hours", 0, 1e13}, power_input, pue_input, intensity_input};
inline void device_hours(const double* in, double* out) {
  put(reported_run(of(in[0], hour), of(in[1], watt), of(in[2], one), of(in[3], gram_per_kilowatt_hour)), out);
}

// Days of a number of devices.
inline constexpr EquationInput device_days_inputs[] = {
    {"devices", 1, 1e9}, {"days", 0, 1e5}, power_input, pue_input, intensity_input};
inline void device_days(const double* in, double* out) {
  put(reported_run(of(in[0], one) * of(in[1], day), of(in[2], watt), of(in[3], one),
                   of(in[4], gram_per_kilowatt_hour)),
      out);
}

// A prompt's energy by where it went, and the intensity its reported carbon implies.
inline constexpr EquationInput prompt_inputs[] = {{"accelerator_wh", 1e-9, 1e6},
                                                  {"host_wh", 0, 1e6},
                                                  {"idle_wh", 0, 1e6},
                                                  {"overhead_wh", 0, 1e6},
                                                  {"carbon_g", 0, 1e6}};
inline constexpr const char* prompt_outputs[] = {"total_wh", "implied_g_per_kwh"};
inline void prompt(const double* in, double* out) {
  const auto energy =
      of(in[0], watt_hour) + of(in[1], watt_hour) + of(in[2], watt_hour) + of(in[3], watt_hour);
  out[0] = energy.in(watt_hour);
  out[1] = (of(in[4], gram) / energy).in(gram_per_kilowatt_hour);
}

inline constexpr Equation equations[] = {
    {"device_hours", device_hours_inputs, run_outputs, device_hours},
    {"device_days", device_days_inputs, run_outputs, device_days},
    {"prompt_energy", prompt_inputs, prompt_outputs, prompt},
};

}  // namespace pegada::runs
