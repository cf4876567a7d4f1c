// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include "pegada/answer.hpp"
#include "pegada/data/tables.hpp"

/// Short ways of saying what a test scenario is.
namespace pegada::testing {

inline Scenario scenario_of(std::initializer_list<std::pair<Field, double>> typed) {
  Scenario scenario;
  for (const auto& [field, value] : typed) scenario.set(field, value);
  return scenario;
}

inline double processor_row(std::string_view id) { return find_processor(id); }
inline double region_row(std::string_view id) { return find_region(id); }
inline double server_row(std::string_view id) { return find(tables::servers, id); }

/// The id of a row, for messages.
inline std::string line_of(std::string_view ids, Row row) {
  for (; row > 0; --row) ids.remove_prefix(ids.find('\n') + 1);
  return std::string{ids.substr(0, ids.find('\n'))};
}

template <class Enum>
constexpr double as(Enum choice) {
  return static_cast<double>(choice);
}

/// The plainest scenario in which a field matters: most do in the default one, the others belong to a kind or
/// a method.
inline Scenario scenario_that_asks(Field field) {
  using enum Field;
  Scenario out;
  out.set(ssd_tb, 1);
  out.set(hdd_tb, 1);
  switch (field) {
    case duration_h:
    case device_hours:
      out.set(kind, as(Kind::hours));
      break;
    case power_covers:
      out.set(power_w, 500);
      [[fallthrough]];
    case power_w:
      out.set(power_method, as(PowerMethod::measured));
      break;
    case serving_time_percent:
    case serving_power_percent:
      out.set(kind, as(Kind::infer));
      break;
    case device_share_percent:
      out.set(kind, as(Kind::infer));
      out.set(service, as(Service::reserved));
      break;
    case grid_losses:
      out.set(region, region_row("us-srvc"));
      break;
    case vocabulary_size:
    case experts:
      out.set(layers, 32);
      out.set(hidden_size, 4096);
      break;
    case sequence_tokens:
      out.set(attention, as(Attention::full));
      break;
    case measured_energy_kwh:
    case energy_covers:
      out.set(measured_energy_kwh, 1000);
      out.set(duration_h, 10);
      out.set(kind, as(Kind::energy));
      break;
    case memory_bandwidth_gb_per_s:
    case kv_heads:
    case head_dimension:
    case input_tokens:
    case output_tokens:
    case requests_per_day:
    case days:
    case batch:
    case flops_per_request:
    case service:
    case occupancy_percent:
    case weight_bits:
    case kv_bits:
    case prefill_mfu_percent:
    case prefill_utilisation_percent:
    case bandwidth_utilisation_percent:
    case inference_method:
      out.set(kind, as(Kind::infer));
      break;
    case replicas:
      out.set(kind, as(Kind::infer));
      out.set(service, as(Service::reserved));
      break;
    case retraining_share_percent:
      out.set(retrainings, 2);
      [[fallthrough]];
    case retrainings:
    case data_energy_kwh:
    case split:
    case decode_utilisation_percent:
      out.set(kind, as(Kind::life));
      break;
    case defect_density_per_cm2:
      out.set(yield_model, as(YieldModel::murphy));
      break;
    case clustering:
      out.set(yield_model, as(YieldModel::negative_binomial));
      break;
    case critical_layers:
      out.set(yield_model, as(YieldModel::bose_einstein));
      out.set(critical_layers, 1);
      break;
    default:
      break;
  }
  return out;
}

inline bool has_issue(const Issues& issues, Field field, Code code) {
  for (const Issue& issue : issues)
    if (issue.field == field && issue.code == code) return true;
  return false;
}

inline double kg(Mass<double> mass) { return mass.in(unit::kilogram); }

}  // namespace pegada::testing
