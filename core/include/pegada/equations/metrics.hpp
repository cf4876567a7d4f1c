// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/units.hpp"

/// Products a designer minimises: ACT (Gupta et al. 2022), beside the classical energy-delay product. C is
/// embodied carbon, D the delay of a task, E its energy.
namespace pegada {

/// C · D: the sooner done, the sooner the hardware is free.
template <class Rep>
constexpr auto carbon_delay(Mass<Rep> embodied, Duration<Rep> delay) {
  return embodied * delay;
}

/// C · E: hardware and use weigh the same.
template <class Rep>
constexpr auto carbon_energy(Mass<Rep> embodied, Energy<Rep> energy) {
  return embodied * energy;
}

/// C² · E: for devices whose making dominates.
template <class Rep>
constexpr auto carbon_squared_energy(Mass<Rep> embodied, Energy<Rep> energy) {
  return embodied * embodied * energy;
}

/// C · E²: for devices whose use dominates.
template <class Rep>
constexpr auto carbon_energy_squared(Mass<Rep> embodied, Energy<Rep> energy) {
  return embodied * energy * energy;
}

/// E · D, which knows no carbon.
template <class Rep>
constexpr auto energy_delay(Energy<Rep> energy, Duration<Rep> delay) {
  return energy * delay;
}

}  // namespace pegada
