// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "pegada/units.hpp"

namespace pegada {

/// The parts of a model's life, in the order Wu et al. 2022 name them.
enum class Phase : std::uint8_t { data, experimentation, training, retraining, inference };
inline constexpr std::size_t phase_count = 5;

/// What one phase takes: of kinds that serve, which alone are told apart by it.
template <class Rep>
struct PhaseFootprint {
  Energy<Rep> energy_facility;
  Mass<Rep> total;  // operational, and embodied by device time
};

/// What a service does with a request. Device times are of all devices of a replica together.
template <class Rep>
struct ServiceFootprint {
  Ratio<Rep> requests;
  Ratio<Rep> all_output_tokens;  // of all requests; 0 where they are not stated in tokens
  Data<Rep> memory;              // a replica needs
  Duration<Rep> prefill;         // device time of reading one prompt
  Duration<Rep> decode;          // device time of writing one token
  Duration<Rep> first_token;     // wall clock
  Duration<Rep> request;         // wall clock of one request, in its batch
  Rate<Rep> output_rate;         // tokens per second of one replica
  Duration<Rep> busy;            // device time of all requests
  Duration<Rep> idle;            // device time of waiting that is charged
  Ratio<Rep> replicas_needed;    // to do the work in the period
  Energy<Rep> working;           // of processors at work
  Energy<Rep> idle_energy;       // of processors and hosts waiting
  Energy<Rep> energy_facility;
  Mass<Rep> total;  // operational, and embodied by device time
};

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
  Mass<Rep> operational_data;      // a life's data, where its energy is stated
  Mass<Rep> operational_overhead;  // cooling and losses: what PUE adds
  Mass<Rep> operational;

  Mass<Rep> embodied_die;
  Mass<Rep> embodied_memory;
  Mass<Rep> embodied_packaging;
  Mass<Rep> embodied_card;  // in place of die, memory and packaging
  Mass<Rep> embodied_host;
  Mass<Rep> embodied_storage;
  Mass<Rep> embodied;

  Mass<Rep> total;

  std::array<PhaseFootprint<Rep>, phase_count> phases;
  bool phases_known = false;      // kind life
  ServiceFootprint<Rep> service;  // kinds infer and life
  Mass<Rep> operational_idle;     // of `operational`, the service's waiting

  // With the intensity the operator reports for its own electricity: beside the total, never in it.
  bool market_known = false;
  Mass<Rep> operational_market;

  // Software carbon intensity: the total per functional unit, where the scenario has that unit.
  bool sci_known = false;
  Mass<Rep> sci;

  bool complete = true;       // false: a component is unknown and the total reads "at least"
  bool tokens_known = false;  // `tokens` is the divisor of the figure per token
  Ratio<Rep> tokens;
  Ratio<Rep> life_share;  // of one device; above 1 hardware is replaced during the run

  constexpr const PhaseFootprint<Rep>& operator[](Phase phase) const {
    return phases[static_cast<std::size_t>(phase)];
  }
};

}  // namespace pegada
