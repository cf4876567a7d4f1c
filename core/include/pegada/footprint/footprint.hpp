// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/units.hpp"

namespace pegada {

/// The answer, with its parts. The total is defined by the product E_IT · PUE · CI plus the embodied share;
/// the parts add up to it within rounding.
template <class Rep>
struct Footprint {
  Duration<Rep> duration;     // wall clock, development left out
  Duration<Rep> device_time;  // of all devices, development included
  Energy<Rep> energy_it;
  Energy<Rep> energy_facility;

  Mass<Rep> operational_processors;
  Mass<Rep> operational_host;
  Mass<Rep> operational_storage;
  Mass<Rep> operational_overhead;  // cooling and losses: what PUE adds
  Mass<Rep> operational;

  Mass<Rep> embodied_die;
  Mass<Rep> embodied_memory;
  Mass<Rep> embodied_packaging;
  Mass<Rep> embodied_host;
  Mass<Rep> embodied_storage;
  Mass<Rep> embodied;

  Mass<Rep> total;

  bool complete = true;       // false: a component is unknown and the total reads "at least"
  bool tokens_known = false;  // `tokens` is the divisor of the figure per token
  Ratio<Rep> tokens;
  Ratio<Rep> life_share;  // of one device; above 1 hardware is replaced during the run
};

}  // namespace pegada
