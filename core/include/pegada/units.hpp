// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/quantity.hpp"

namespace pegada {

/// `number` of `unit`, as a quantity: `of(700.0, watt)`.
template <Dimension D, class Rep>
constexpr Quantity<D, Rep> of(Rep number, Quantity<D, double> unit) {
  return {number * unit.coherent};
}

/// A constant of an equation, as a pure number.
template <class Rep>
constexpr Ratio<Rep> number(double value) {
  return {Rep{} + value};
}

namespace unit {
inline constexpr Ratio<double> one{1.0};
inline constexpr Ratio<double> percent{0.01};
inline constexpr Ratio<double> billion{1e9};

inline constexpr Mass<double> kilogram{1.0};
inline constexpr Mass<double> gram{1e-3};
inline constexpr Mass<double> tonne{1e3};

inline constexpr Energy<double> joule{1.0};
inline constexpr Energy<double> watt_hour{3.6e3};
inline constexpr Energy<double> kilowatt_hour{3.6e6};
inline constexpr Energy<double> megawatt_hour{3.6e9};

inline constexpr Duration<double> second{1.0};
inline constexpr Duration<double> hour{3600.0};
inline constexpr Duration<double> day{86400.0};
/// 365.25 days, as ACT's unit library has it (LLMCarbon and SCI use 365).
inline constexpr Duration<double> year{365.25 * 86400.0};

inline constexpr Power<double> watt{1.0};

inline constexpr Area<double> square_metre{1.0};
inline constexpr Area<double> square_centimetre{1e-4};
inline constexpr Area<double> square_millimetre{1e-6};

inline constexpr PerArea<double> per_square_centimetre = one / square_centimetre;

inline constexpr Data<double> byte{1.0};
inline constexpr Data<double> bit{0.125};
inline constexpr Data<double> gigabyte{1e9};
inline constexpr Data<double> terabyte{1e12};

inline constexpr Operations<double> flop{1.0};
inline constexpr Throughput<double> teraflop_per_second{1e12};

inline constexpr DataRate<double> gigabyte_per_second = gigabyte / second;
inline constexpr Rate<double> per_second = one / second;

inline constexpr CarbonIntensity<double> gram_per_kilowatt_hour = gram / kilowatt_hour;
inline constexpr CarbonIntensity<double> kilogram_per_kilowatt_hour = kilogram / kilowatt_hour;
inline constexpr EnergyPerArea<double> kilowatt_hour_per_square_centimetre =
    kilowatt_hour / square_centimetre;
inline constexpr CarbonPerArea<double> gram_per_square_centimetre = gram / square_centimetre;
inline constexpr CarbonPerArea<double> kilogram_per_square_metre = kilogram / square_metre;
inline constexpr CarbonPerData<double> gram_per_gigabyte = gram / gigabyte;
inline constexpr PowerPerData<double> watt_per_terabyte = watt / terabyte;
inline constexpr PowerPerData<double> watt_per_gigabyte = watt / gigabyte;
inline constexpr EnergyPerData<double> kilowatt_hour_per_gigabyte = kilowatt_hour / gigabyte;
inline constexpr EnergyPerMass<double> megajoule_per_kilogram{1e6};
}  // namespace unit

}  // namespace pegada
