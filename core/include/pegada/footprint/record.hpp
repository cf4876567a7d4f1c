// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "pegada/footprint/footprint.hpp"

/// The footprint as plain numbers with the unit in the name, for everything outside the core.
namespace pegada {

struct FootprintRecord {
  double duration_h = 0;
  double device_hours = 0;
  double energy_it_kwh = 0;
  double energy_facility_kwh = 0;
  double operational_processors_g = 0;
  double operational_host_g = 0;
  double operational_storage_g = 0;
  double operational_overhead_g = 0;
  double operational_g = 0;
  double embodied_die_g = 0;
  double embodied_memory_g = 0;
  double embodied_packaging_g = 0;
  double embodied_host_g = 0;
  double embodied_storage_g = 0;
  double embodied_g = 0;
  double total_g = 0;
  double total_per_device_hour_g = 0;
  double total_per_billion_tokens_g = 0;
  double total_per_kwh_g = 0;
};

struct FootprintField {
  const char* name;
  double FootprintRecord::*member;
};

inline constexpr std::array footprint_fields{
    FootprintField{"duration_h", &FootprintRecord::duration_h},
    FootprintField{"device_hours", &FootprintRecord::device_hours},
    FootprintField{"energy_it_kwh", &FootprintRecord::energy_it_kwh},
    FootprintField{"energy_facility_kwh", &FootprintRecord::energy_facility_kwh},
    FootprintField{"operational_processors_g", &FootprintRecord::operational_processors_g},
    FootprintField{"operational_host_g", &FootprintRecord::operational_host_g},
    FootprintField{"operational_storage_g", &FootprintRecord::operational_storage_g},
    FootprintField{"operational_overhead_g", &FootprintRecord::operational_overhead_g},
    FootprintField{"operational_g", &FootprintRecord::operational_g},
    FootprintField{"embodied_die_g", &FootprintRecord::embodied_die_g},
    FootprintField{"embodied_memory_g", &FootprintRecord::embodied_memory_g},
    FootprintField{"embodied_packaging_g", &FootprintRecord::embodied_packaging_g},
    FootprintField{"embodied_host_g", &FootprintRecord::embodied_host_g},
    FootprintField{"embodied_storage_g", &FootprintRecord::embodied_storage_g},
    FootprintField{"embodied_g", &FootprintRecord::embodied_g},
    FootprintField{"total_g", &FootprintRecord::total_g},
    FootprintField{"total_per_device_hour_g", &FootprintRecord::total_per_device_hour_g},
    FootprintField{"total_per_billion_tokens_g", &FootprintRecord::total_per_billion_tokens_g},
    FootprintField{"total_per_kwh_g", &FootprintRecord::total_per_kwh_g},
};
static_assert(footprint_fields.size() * sizeof(double) == sizeof(FootprintRecord),
              "a member is not described");

/// A figure per unit exists only where there are units: without tokens none per token, without energy none
/// per kWh.
struct PerUnitKnown {
  bool tokens;
  bool energy;
};
constexpr PerUnitKnown per_unit_known(const Footprint<double>& footprint) {
  return {footprint.tokens_known, footprint.energy_facility.coherent > 0};
}

constexpr FootprintRecord record(const Footprint<double>& footprint) {
  using namespace unit;
  FootprintRecord out{
      .duration_h = footprint.duration.in(hour),
      .device_hours = footprint.device_time.in(hour),
      .energy_it_kwh = footprint.energy_it.in(kilowatt_hour),
      .energy_facility_kwh = footprint.energy_facility.in(kilowatt_hour),
      .operational_processors_g = footprint.operational_processors.in(gram),
      .operational_host_g = footprint.operational_host.in(gram),
      .operational_storage_g = footprint.operational_storage.in(gram),
      .operational_overhead_g = footprint.operational_overhead.in(gram),
      .operational_g = footprint.operational.in(gram),
      .embodied_die_g = footprint.embodied_die.in(gram),
      .embodied_memory_g = footprint.embodied_memory.in(gram),
      .embodied_packaging_g = footprint.embodied_packaging.in(gram),
      .embodied_host_g = footprint.embodied_host.in(gram),
      .embodied_storage_g = footprint.embodied_storage.in(gram),
      .embodied_g = footprint.embodied.in(gram),
      .total_g = footprint.total.in(gram),
      .total_per_device_hour_g = (footprint.total / footprint.device_time).in(gram / hour),
  };
  const PerUnitKnown known = per_unit_known(footprint);
  constexpr Ratio<double> billion{1e9};
  if (known.tokens) out.total_per_billion_tokens_g = (footprint.total / footprint.tokens).in(gram / billion);
  if (known.energy)
    out.total_per_kwh_g = (footprint.total / footprint.energy_facility).in(gram / kilowatt_hour);
  return out;
}

}  // namespace pegada
