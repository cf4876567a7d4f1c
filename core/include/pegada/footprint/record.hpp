// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "pegada/footprint/footprint.hpp"

/// The footprint as plain numbers with the unit in the name, for everything outside the core.
namespace pegada {

/// What must be there for a figure to exist: without hours nothing per hour, without tokens nothing per
/// token.
enum class Needs : std::uint8_t {
  nothing,
  hours,
  tokens,
  energy,
  service,
  service_tokens,
  reading,
  memory,
  life,
  market,
  sci
};

template <class Rep>
struct FootprintFigures {
  Rep duration_h{};
  Rep device_hours{};
  Rep energy_it_kwh{};
  Rep energy_facility_kwh{};
  Rep operational_processors_g{};
  Rep operational_host_g{};
  Rep operational_storage_g{};
  Rep operational_data_g{};
  Rep operational_overhead_g{};
  Rep operational_g{};
  Rep operational_idle_g{};
  Rep operational_market_g{};
  Rep embodied_die_g{};
  Rep embodied_memory_g{};
  Rep embodied_packaging_g{};
  Rep embodied_card_g{};
  Rep embodied_host_g{};
  Rep embodied_storage_g{};
  Rep embodied_g{};
  Rep total_g{};
  Rep total_per_device_hour_g{};
  Rep total_per_billion_tokens_g{};
  Rep total_per_kwh_g{};
  Rep sci_g{};
  Rep requests{};
  Rep busy_device_hours{};
  Rep idle_device_hours{};
  Rep first_token_s{};
  Rep request_s{};
  Rep output_tokens_per_s{};
  Rep memory_needed_gb{};
  Rep energy_per_request_wh{};
  Rep energy_per_output_token_j{};
  Rep processor_energy_per_output_token_j{};
  Rep total_per_request_g{};
  Rep total_per_thousand_requests_g{};
  Rep total_per_million_tokens_g{};
  Rep phase_data_kwh{};
  Rep phase_experimentation_kwh{};
  Rep phase_training_kwh{};
  Rep phase_retraining_kwh{};
  Rep phase_inference_kwh{};
  Rep phase_data_g{};
  Rep phase_experimentation_g{};
  Rep phase_training_g{};
  Rep phase_retraining_g{};
  Rep phase_inference_g{};
};

using FootprintRecord = FootprintFigures<double>;

struct FootprintField {
  const char* name;
  double FootprintRecord::*member;
  Needs needs = Needs::nothing;
};

inline constexpr std::array footprint_fields{
    FootprintField{"duration_h", &FootprintRecord::duration_h, Needs::hours},
    FootprintField{"device_hours", &FootprintRecord::device_hours, Needs::hours},
    FootprintField{"energy_it_kwh", &FootprintRecord::energy_it_kwh},
    FootprintField{"energy_facility_kwh", &FootprintRecord::energy_facility_kwh},
    FootprintField{"operational_processors_g", &FootprintRecord::operational_processors_g},
    FootprintField{"operational_host_g", &FootprintRecord::operational_host_g},
    FootprintField{"operational_storage_g", &FootprintRecord::operational_storage_g},
    FootprintField{"operational_data_g", &FootprintRecord::operational_data_g},
    FootprintField{"operational_overhead_g", &FootprintRecord::operational_overhead_g},
    FootprintField{"operational_g", &FootprintRecord::operational_g},
    FootprintField{"operational_idle_g", &FootprintRecord::operational_idle_g, Needs::service},
    FootprintField{"operational_market_g", &FootprintRecord::operational_market_g, Needs::market},
    FootprintField{"embodied_die_g", &FootprintRecord::embodied_die_g},
    FootprintField{"embodied_memory_g", &FootprintRecord::embodied_memory_g},
    FootprintField{"embodied_packaging_g", &FootprintRecord::embodied_packaging_g},
    FootprintField{"embodied_card_g", &FootprintRecord::embodied_card_g},
    FootprintField{"embodied_host_g", &FootprintRecord::embodied_host_g},
    FootprintField{"embodied_storage_g", &FootprintRecord::embodied_storage_g},
    FootprintField{"embodied_g", &FootprintRecord::embodied_g},
    FootprintField{"total_g", &FootprintRecord::total_g},
    FootprintField{"total_per_device_hour_g", &FootprintRecord::total_per_device_hour_g, Needs::hours},
    FootprintField{"total_per_billion_tokens_g", &FootprintRecord::total_per_billion_tokens_g, Needs::tokens},
    FootprintField{"total_per_kwh_g", &FootprintRecord::total_per_kwh_g, Needs::energy},
    FootprintField{"sci_g", &FootprintRecord::sci_g, Needs::sci},
    FootprintField{"requests", &FootprintRecord::requests, Needs::service},
    FootprintField{"busy_device_hours", &FootprintRecord::busy_device_hours, Needs::service},
    FootprintField{"idle_device_hours", &FootprintRecord::idle_device_hours, Needs::service},
    FootprintField{"first_token_s", &FootprintRecord::first_token_s, Needs::reading},
    FootprintField{"request_s", &FootprintRecord::request_s, Needs::service},
    FootprintField{"output_tokens_per_s", &FootprintRecord::output_tokens_per_s, Needs::service_tokens},
    FootprintField{"memory_needed_gb", &FootprintRecord::memory_needed_gb, Needs::memory},
    FootprintField{"energy_per_request_wh", &FootprintRecord::energy_per_request_wh, Needs::service},
    FootprintField{"energy_per_output_token_j", &FootprintRecord::energy_per_output_token_j,
                   Needs::service_tokens},
    FootprintField{"processor_energy_per_output_token_j",
                   &FootprintRecord::processor_energy_per_output_token_j, Needs::service_tokens},
    FootprintField{"total_per_request_g", &FootprintRecord::total_per_request_g, Needs::service},
    FootprintField{"total_per_thousand_requests_g", &FootprintRecord::total_per_thousand_requests_g,
                   Needs::service},
    FootprintField{"total_per_million_tokens_g", &FootprintRecord::total_per_million_tokens_g,
                   Needs::service_tokens},
    FootprintField{"phase_data_kwh", &FootprintRecord::phase_data_kwh, Needs::life},
    FootprintField{"phase_experimentation_kwh", &FootprintRecord::phase_experimentation_kwh, Needs::life},
    FootprintField{"phase_training_kwh", &FootprintRecord::phase_training_kwh, Needs::life},
    FootprintField{"phase_retraining_kwh", &FootprintRecord::phase_retraining_kwh, Needs::life},
    FootprintField{"phase_inference_kwh", &FootprintRecord::phase_inference_kwh, Needs::life},
    FootprintField{"phase_data_g", &FootprintRecord::phase_data_g, Needs::life},
    FootprintField{"phase_experimentation_g", &FootprintRecord::phase_experimentation_g, Needs::life},
    FootprintField{"phase_training_g", &FootprintRecord::phase_training_g, Needs::life},
    FootprintField{"phase_retraining_g", &FootprintRecord::phase_retraining_g, Needs::life},
    FootprintField{"phase_inference_g", &FootprintRecord::phase_inference_g, Needs::life},
};
static_assert(footprint_fields.size() * sizeof(double) == sizeof(FootprintRecord),
              "a member is not described");

/// The place of a figure among `footprint_fields`.
constexpr std::size_t figure_index(double FootprintRecord::*member) {
  std::size_t at = 0;
  while (footprint_fields[at].member != member) ++at;
  return at;
}

constexpr bool known(Needs needs, const Footprint<double>& footprint) {
  switch (needs) {
    case Needs::nothing:
      return true;
    case Needs::hours:
      return footprint.device_time.coherent > 0;
    case Needs::tokens:
      return footprint.tokens_known;
    case Needs::energy:
      return footprint.energy_facility.coherent > 0;
    case Needs::service:
      return footprint.service.requests.coherent > 0;
    case Needs::service_tokens:
      return footprint.service.all_output_tokens.coherent > 0;
    case Needs::reading:
      return footprint.service.prefill.coherent > 0;
    case Needs::memory:
      return footprint.service.memory.coherent > 0;
    case Needs::life:
      return footprint.phases_known;
    case Needs::market:
      return footprint.market_known;
    case Needs::sci:
      return footprint.sci_known;
  }
  return false;
}

/// The footprint in plain numbers, lane by lane. A figure that does not exist, which `known` tells, is no
/// number.
template <class Rep>
constexpr FootprintFigures<Rep> figures(const Footprint<Rep>& footprint) {
  using namespace unit;
  constexpr Ratio<double> thousand{1e3};
  constexpr Ratio<double> million{1e6};
  constexpr Ratio<double> billion{1e9};
  const ServiceFootprint<Rep>& service = footprint.service;
  return {
      .duration_h = footprint.duration.in(hour),
      .device_hours = footprint.device_time.in(hour),
      .energy_it_kwh = footprint.energy_it.in(kilowatt_hour),
      .energy_facility_kwh = footprint.energy_facility.in(kilowatt_hour),
      .operational_processors_g = footprint.operational_processors.in(gram),
      .operational_host_g = footprint.operational_host.in(gram),
      .operational_storage_g = footprint.operational_storage.in(gram),
      .operational_data_g = footprint.operational_data.in(gram),
      .operational_overhead_g = footprint.operational_overhead.in(gram),
      .operational_g = footprint.operational.in(gram),
      .operational_idle_g = footprint.operational_idle.in(gram),
      .operational_market_g = footprint.operational_market.in(gram),
      .embodied_die_g = footprint.embodied_die.in(gram),
      .embodied_memory_g = footprint.embodied_memory.in(gram),
      .embodied_packaging_g = footprint.embodied_packaging.in(gram),
      .embodied_card_g = footprint.embodied_card.in(gram),
      .embodied_host_g = footprint.embodied_host.in(gram),
      .embodied_storage_g = footprint.embodied_storage.in(gram),
      .embodied_g = footprint.embodied.in(gram),
      .total_g = footprint.total.in(gram),
      .total_per_device_hour_g = (footprint.total / footprint.device_time).in(gram / hour),
      .total_per_billion_tokens_g = (footprint.total / footprint.tokens).in(gram / billion),
      .total_per_kwh_g = (footprint.total / footprint.energy_facility).in(gram / kilowatt_hour),
      .sci_g = footprint.sci.in(gram),
      .requests = service.requests.in(one),
      .busy_device_hours = service.busy.in(hour),
      .idle_device_hours = service.idle.in(hour),
      .first_token_s = service.first_token.in(second),
      .request_s = service.request.in(second),
      .output_tokens_per_s = service.output_rate.in(per_second),
      .memory_needed_gb = service.memory.in(gigabyte),
      .energy_per_request_wh = (service.energy_facility / service.requests).in(watt_hour),
      .energy_per_output_token_j = (service.energy_facility / service.all_output_tokens).in(joule),
      .processor_energy_per_output_token_j = (service.working / service.all_output_tokens).in(joule),
      .total_per_request_g = (service.total / service.requests).in(gram),
      .total_per_thousand_requests_g = (service.total / service.requests).in(gram / thousand),
      .total_per_million_tokens_g = (service.total / service.all_output_tokens).in(gram / million),
      .phase_data_kwh = footprint[Phase::data].energy_facility.in(kilowatt_hour),
      .phase_experimentation_kwh = footprint[Phase::experimentation].energy_facility.in(kilowatt_hour),
      .phase_training_kwh = footprint[Phase::training].energy_facility.in(kilowatt_hour),
      .phase_retraining_kwh = footprint[Phase::retraining].energy_facility.in(kilowatt_hour),
      .phase_inference_kwh = footprint[Phase::inference].energy_facility.in(kilowatt_hour),
      .phase_data_g = footprint[Phase::data].total.in(gram),
      .phase_experimentation_g = footprint[Phase::experimentation].total.in(gram),
      .phase_training_g = footprint[Phase::training].total.in(gram),
      .phase_retraining_g = footprint[Phase::retraining].total.in(gram),
      .phase_inference_g = footprint[Phase::inference].total.in(gram),
  };
}

/// The same of one scenario; 0 where a figure does not exist.
constexpr FootprintRecord record(const Footprint<double>& footprint) {
  FootprintRecord out = figures(footprint);
  for (const FootprintField& field : footprint_fields)
    if (!known(field.needs, footprint)) out.*field.member = 0;
  return out;
}

}  // namespace pegada
