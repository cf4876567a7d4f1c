// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/scenario/resolve.hpp"

/// What a scenario says of one of its devices while it serves.
namespace pegada::clover {

/// Carbon of making that goes by with time.
using CarbonRate = Quantity<Dimension{.mass = 1, .time = -1}, double>;

struct Machine {
  Throughput<double> peak;
  Power<double> idle;
  Power<double> tdp;
  Power<double> host;
  Ratio<double> utilisation;  // of power while a request is computed
  Ratio<double> pue;
  CarbonIntensity<double> intensity;  // as generated
  Ratio<double> grid_loss;            // zero where it is not counted
  CarbonRate making{};
  bool complete = true;  // false: a part of the making is unknown
};

/// From the inputs of a service. Its drives are left out: they are the same whatever serves.
Machine machine_of(const Inputs<double>& in);

/// Energy of a request without the facility's share: the device is on all the time, whatever it serves.
///
///   rate    of requests, per device, > 0
///   energy  of a request above that
constexpr Energy<double> request_energy_it(const Machine& machine, Rate<double> rate, Energy<double> energy) {
  return (machine.idle + machine.host) / rate + energy;
}

/// Carbon of a request, embodied included.
///
///   intensity  of the electricity as generated
Mass<double> request_carbon(const Machine& machine, Rate<double> rate, Energy<double> energy,
                            CarbonIntensity<double> intensity);

/// A scenario's machine, or why Clover has no answer for it.
enum class Available : std::uint8_t {
  yes,
  no_service,  // neither a service nor a life with one of its own
  no_slices,   // the processor cannot be divided into seven slices
};

struct Serving {
  Available available = Available::no_service;
  Resolution resolution;  // with its faults: the rest means nothing then
  Scenario scenario;      // that it is of
  Machine machine{};
};

/// The hardware, place and making of the scenario's service, whatever it serves: requests in tokens give way
/// to the variants' operations, and power is idle plus slope, since no other method knows a part of a device.
[[nodiscard]] Serving serving_of(const Scenario& scenario);

}  // namespace pegada::clover
