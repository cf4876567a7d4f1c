// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/math.hpp"
#include "pegada/units.hpp"

/// Machine Learning Emissions Calculator (mlco2.github.io/impact), Lacoste et al. 2019: TDP · hours · CI, of
/// one device. No PUE, no number of devices, nothing embodied.
namespace pegada::mlco2 {

/// E = TDP · t, C = E · CI: what the page means to say.
template <class Rep>
constexpr Mass<Rep> carbon(Power<Rep> tdp, Duration<Rep> time, CarbonIntensity<Rep> intensity) {
  return tdp * time * intensity;
}

/// What the page displays: each step is rounded to two decimals before the next, in kWh, kg/kWh and kg.
struct Displayed {
  double energy_kwh;
  double intensity_kg_per_kwh;
  double carbon_kg;
  double offset_kg;
};

/// Two decimals as the page's `Number(x.toFixed(2))` has them: the exact value of x decides, and a tie goes
/// up.
///
///   x  in [0, 1e21)
constexpr double two_decimals(double x) {
  // 100 x, exactly: two halves of the digits, each short enough for the product.
  const double high = detail::from_bits(detail::bits_of(x) & ~0x7FFFFFFULL);
  const double a = 100.0 * high;
  const double b = 100.0 * (x - high);
  const double whole = floor_of(a) + floor_of(b);
  const double c = a - floor_of(a);
  const double d = b - floor_of(b);
  // c + d, and what rounding took from it.
  const double rest = c + d;
  const double lost = c > d ? d - (rest - c) : c - (rest - d);
  const auto reaches = [&](double half) { return rest > half || (rest == half && lost >= 0.0); };
  return (whole + (reaches(0.5) ? 1.0 : 0.0) + (reaches(1.5) ? 1.0 : 0.0)) / 100.0;
}

/// The displayed chain, from numbers as the page's fields hold them: a change of units would move their last
/// bit, and with it a tie. At 20 g/kWh the intensity is off by up to a quarter, below 5 g/kWh it becomes 0.
///
///   typed_intensity  an intensity the reader typed is not rounded, one from the page's list is
constexpr Displayed displayed(double tdp_w, double hours, double intensity_g_per_kwh, bool typed_intensity,
                              double offset_percent) {
  Displayed out{};
  out.energy_kwh = two_decimals(tdp_w * hours / 1000.0);
  const double kilograms = intensity_g_per_kwh / 1000.0;
  out.intensity_kg_per_kwh = typed_intensity ? kilograms : two_decimals(kilograms);
  out.carbon_kg = two_decimals(out.energy_kwh * out.intensity_kg_per_kwh);
  out.offset_kg = two_decimals(out.carbon_kg * offset_percent / 100.0);
  return out;
}

/// The same from quantities, whose last bits are not those the page's fields held.
constexpr Displayed displayed(Power<double> tdp, Duration<double> time, CarbonIntensity<double> intensity,
                              bool typed_intensity, Ratio<double> offset) {
  return displayed(tdp.in(unit::watt), time.in(unit::hour), intensity.in(unit::gram_per_kilowatt_hour),
                   typed_intensity, offset.in(unit::percent));
}

}  // namespace pegada::mlco2
