// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace pegada {

/// Exponents of the base dimensions this model needs. Energy is a base dimension here: every equation speaks
/// of energy, none of force or length.
struct Dimension {
  int mass = 0;        // coherent unit kg
  int energy = 0;      // J
  int time = 0;        // s
  int area = 0;        // m²
  int data = 0;        // byte
  int operations = 0;  // FLOP

  friend constexpr bool operator==(const Dimension&, const Dimension&) = default;
};

constexpr Dimension operator+(Dimension a, Dimension b) {
  return {a.mass + b.mass, a.energy + b.energy, a.time + b.time,
          a.area + b.area, a.data + b.data,     a.operations + b.operations};
}

constexpr Dimension operator-(Dimension a, Dimension b) {
  return {a.mass - b.mass, a.energy - b.energy, a.time - b.time,
          a.area - b.area, a.data - b.data,     a.operations - b.operations};
}

/// A number with a dimension, held in coherent units. `Rep` is `double`, or a vector of lanes for the range
/// engine: the equations are written once for both.
template <Dimension D, class Rep = double>
struct Quantity {
  Rep coherent{};

  /// The value in `unit`: `energy.in(kilowatt_hour)`.
  constexpr Rep in(Quantity<D, double> unit) const { return coherent / unit.coherent; }
};

template <Dimension D, class Rep>
constexpr auto operator+(Quantity<D, Rep> a, Quantity<D, Rep> b) {
  return Quantity<D, Rep>{a.coherent + b.coherent};
}

template <Dimension D, class Rep>
constexpr auto operator-(Quantity<D, Rep> a, Quantity<D, Rep> b) {
  return Quantity<D, Rep>{a.coherent - b.coherent};
}

template <Dimension A, Dimension B, class Rep>
constexpr auto operator*(Quantity<A, Rep> a, Quantity<B, Rep> b) {
  return Quantity<A + B, Rep>{a.coherent * b.coherent};
}

template <Dimension A, Dimension B, class Rep>
constexpr auto operator/(Quantity<A, Rep> a, Quantity<B, Rep> b) {
  return Quantity<A - B, Rep>{a.coherent / b.coherent};
}

/// The larger and the smaller of two; lane by lane where `Rep` is a vector.
template <Dimension D, class Rep>
constexpr auto larger(Quantity<D, Rep> a, Quantity<D, Rep> b) {
  return Quantity<D, Rep>{a.coherent > b.coherent ? a.coherent : b.coherent};
}

template <Dimension D, class Rep>
constexpr auto smaller(Quantity<D, Rep> a, Quantity<D, Rep> b) {
  return Quantity<D, Rep>{a.coherent < b.coherent ? a.coherent : b.coherent};
}

template <class Rep>
using Mass = Quantity<Dimension{.mass = 1}, Rep>;
template <class Rep>
using Energy = Quantity<Dimension{.energy = 1}, Rep>;
template <class Rep>
using Duration = Quantity<Dimension{.time = 1}, Rep>;
template <class Rep>
using Power = Quantity<Dimension{.energy = 1, .time = -1}, Rep>;
template <class Rep>
using Area = Quantity<Dimension{.area = 1}, Rep>;
template <class Rep>
using Data = Quantity<Dimension{.data = 1}, Rep>;
template <class Rep>
using Operations = Quantity<Dimension{.operations = 1}, Rep>;
template <class Rep>
using Throughput = Quantity<Dimension{.time = -1, .operations = 1}, Rep>;
template <class Rep>
using DataRate = Quantity<Dimension{.time = -1, .data = 1}, Rep>;
template <class Rep>
using CarbonIntensity = Quantity<Dimension{.mass = 1, .energy = -1}, Rep>;
template <class Rep>
using EnergyPerArea = Quantity<Dimension{.energy = 1, .area = -1}, Rep>;
template <class Rep>
using CarbonPerArea = Quantity<Dimension{.mass = 1, .area = -1}, Rep>;
template <class Rep>
using CarbonPerData = Quantity<Dimension{.mass = 1, .data = -1}, Rep>;
template <class Rep>
using PowerPerData = Quantity<Dimension{.energy = 1, .time = -1, .data = -1}, Rep>;
template <class Rep>
using EnergyPerData = Quantity<Dimension{.energy = 1, .data = -1}, Rep>;
/// Energy to make a mass of a part; the mass is the part's own, not of carbon.
template <class Rep>
using EnergyPerMass = Quantity<Dimension{.mass = -1, .energy = 1}, Rep>;
template <class Rep>
using PerArea = Quantity<Dimension{.area = -1}, Rep>;
/// So many a second: tokens of a whole system.
template <class Rep>
using Rate = Quantity<Dimension{.time = -1}, Rep>;
/// A pure number: a count, a share, a yield, PUE, MFU.
template <class Rep>
using Ratio = Quantity<Dimension{}, Rep>;

}  // namespace pegada
