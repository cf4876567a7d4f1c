// SPDX-License-Identifier: Apache-2.0
#include "pegada/scenario/fields.hpp"

namespace pegada {
namespace {

constexpr double never = std::numeric_limits<double>::infinity();

struct Bounds {
  double lowest, highest;
  double warn_below = -never, warn_above = never;
};

constexpr FieldDescription number(Field field, const char* name, const char* key, const char* unit,
                                  Bounds bounds, Figure fallback = {}) {
  return {field,
          name,
          key,
          FieldType::number,
          unit,
          bounds.lowest,
          bounds.highest,
          false,
          bounds.warn_below,
          bounds.warn_above,
          {},
          Table::none,
          fallback};
}

constexpr FieldDescription whole(FieldDescription description) {
  description.whole = true;
  return description;
}

/// `fallback` is the index of the choice that stands when none is typed; -1 where none does.
constexpr FieldDescription choice(Field field, const char* name, const char* key,
                                  std::span<const char* const> ids, int fallback) {
  return {.field = field,
          .name = name,
          .key = key,
          .type = FieldType::choice,
          .lowest = 0,
          .highest = static_cast<double>(ids.size()) - 1,
          .whole = true,
          .choices = ids,
          .fallback = {.digits = fallback, .exponent = fallback >= 0 ? std::int16_t{0} : Figure::absent}};
}

constexpr FieldDescription preset(Field field, const char* name, const char* key, Table table,
                                  std::size_t rows, Row fallback) {
  return {
      .field = field,
      .name = name,
      .key = key,
      .type = FieldType::preset,
      .lowest = 0,
      .highest = static_cast<double>(rows) - 1,
      .whole = true,
      .table = table,
      .fallback = {.digits = fallback, .exponent = fallback != no_row ? std::int16_t{0} : Figure::absent}};
}

using enum Field;
using namespace tables;

// Bounds are wide enough for any real job and narrow enough that no product of admitted values can overflow:
// a lowest value just above zero stands for "above zero".
constexpr std::array<FieldDescription, field_count> table{
    choice(kind, "kind", "k", kind_ids, 0),
    number(parameters, "parameters", "p", "", {.lowest = 1e3, .highest = 1e15, .warn_above = 1e13},
           defaults::parameters),
    number(active_parameters, "active_parameters", "pa", "", {.lowest = 1e3, .highest = 1e15}),
    number(training_tokens, "training_tokens", "d", "", {.lowest = 1, .highest = 1e17, .warn_above = 1e15},
           defaults::training_tokens),
    number(flops, "flops", "fl", "FLOP", {.lowest = 1, .highest = 1e32}),
    number(duration_h, "duration_h", "h", "h", {.lowest = 1e-6, .highest = 1e6, .warn_above = 8760},
           defaults::duration_h),
    number(device_hours, "device_hours", "dh", "h", {.lowest = 1e-6, .highest = 1e13}),
    preset(processor, "processor", "gpu", Table::processors, std::size(processors), defaults::processor),
    whole(number(count, "count", "n", "", {.lowest = 1, .highest = 1e7}, defaults::count)),
    choice(precision, "precision", "pr", precision_ids, -1),
    number(mfu_percent, "mfu_percent", "mfu", "%",
           {.lowest = 1e-6, .highest = 100, .warn_below = 5, .warn_above = 65}),
    choice(power_method, "power_method", "pw", power_method_ids, 0),
    number(utilisation_percent, "utilisation_percent", "u", "%", {.lowest = 0, .highest = 100},
           defaults::utilisation_percent),
    number(power_w, "power_w", "w", "W", {.lowest = 1e-3, .highest = 1e6}),
    choice(power_covers, "power_covers", "wb", power_covers_ids, 0),
    number(idle_power_w, "idle_power_w", "iw", "W", {.lowest = 0, .highest = 1e5}),
    number(host_power_per_device_w, "host_power_per_device_w", "hw", "W", {.lowest = 0, .highest = 5000}),
    number(development_overhead, "development_overhead", "ov", "", {.lowest = 1, .highest = 1000},
           defaults::development_overhead),
    preset(server, "server", "srv", Table::servers, std::size(servers), no_row),
    preset(region, "region", "r", Table::regions, std::size(regions), defaults::region),
    number(carbon_intensity_g_per_kwh, "carbon_intensity_g_per_kwh", "ic", "g/kWh",
           {.lowest = 0, .highest = 2000, .warn_above = 1200}),
    choice(carbon_intensity_basis, "carbon_intensity_basis", "ib", basis_ids, 0),
    choice(grid_losses, "grid_losses", "gl", grid_losses_ids, 0),
    number(pue, "pue", "pue", "", {.lowest = 1, .highest = 5, .warn_above = 2}),
    number(ssd_tb, "ssd_tb", "ssd", "TB", {.lowest = 0, .highest = 1e6}, defaults::ssd_tb),
    preset(ssd_type, "ssd_type", "ssdt", Table::storage, std::size(storage_types), defaults::ssd_type),
    number(hdd_tb, "hdd_tb", "hdd", "TB", {.lowest = 0, .highest = 1e6}, defaults::hdd_tb),
    preset(hdd_type, "hdd_type", "hddt", Table::storage, std::size(storage_types), defaults::hdd_type),
    number(retention_days, "retention_days", "ret", "d", {.lowest = 1e-6, .highest = 36500}),
    number(replication, "replication", "rf", "", {.lowest = 1, .highest = 100}, defaults::replication),
    number(lifetime_years, "lifetime_years", "y", "a",
           {.lowest = 0.01, .highest = 30, .warn_below = 2, .warn_above = 10}, defaults::lifetime_years),
    number(allocated_share_percent, "allocated_share_percent", "as", "%", {.lowest = 0.1, .highest = 100}),
    choice(allocation, "allocation", "al", allocation_ids, 0),
    choice(boundary, "boundary", "bd", boundary_ids, static_cast<int>(Boundary::server)),
    number(yield, "yield", "yl", "", {.lowest = 0.001, .highest = 1, .warn_below = 0.4}, defaults::yield),
    preset(fab_place, "fab_place", "fab", Table::fabs, std::size(fab_places), defaults::fab_place),
    choice(abatement_percent, "abatement_percent", "ab", abatement_ids, 1),
    number(tdp_w, "tdp_w", "ctdp", "W", {.lowest = 1e-3, .highest = 1e5}),
    number(peak_tflops, "peak_tflops", "cpk", "TFLOP/s", {.lowest = 1e-6, .highest = 1e7}),
    number(custom_idle_w, "custom_idle_w", "ciw", "W", {.lowest = 0, .highest = 1e5}),
    number(die_area_mm2, "die_area_mm2", "area", "mm²", {.lowest = 1e-3, .highest = 1e5}),
    preset(node, "node", "node", Table::nodes, std::size(logic_nodes), no_row),
    number(memory_gb, "memory_gb", "mem", "GB", {.lowest = 0, .highest = 1e6}),
    preset(memory_type, "memory_type", "memt", Table::memory, std::size(memory_types), no_row),
    number(memory_bandwidth_gb_per_s, "memory_bandwidth_gb_per_s", "cbw", "GB/s",
           {.lowest = 1e-3, .highest = 1e7}),
    number(base_parameters, "base_parameters", "pb", "", {.lowest = 1e3, .highest = 1e15}),
    whole(number(layers, "layers", "ly", "", {.lowest = 1, .highest = 1e4})),
    whole(number(hidden_size, "hidden_size", "hs", "", {.lowest = 1, .highest = 1e6})),
    whole(number(kv_heads, "kv_heads", "kh", "", {.lowest = 1, .highest = 1e4})),
    whole(number(head_dimension, "head_dimension", "hd", "", {.lowest = 1, .highest = 1e4},
                 defaults::head_dimension)),
    whole(number(vocabulary_size, "vocabulary_size", "voc", "", {.lowest = 1, .highest = 1e7},
                 defaults::vocabulary_size)),
    whole(number(sequence_tokens, "sequence_tokens", "seq", "", {.lowest = 1, .highest = 1e8},
                 defaults::sequence_tokens)),
    whole(number(experts, "experts", "ex", "", {.lowest = 1, .highest = 1e5})),
    choice(attention, "attention", "at", attention_ids, 0),
    number(tokens_per_s, "tokens_per_s", "tps", "/s", {.lowest = 1e-6, .highest = 1e15}),
    number(measured_energy_kwh, "measured_energy_kwh", "kwh", "kWh", {.lowest = 1e-9, .highest = 1e13}),
    choice(energy_covers, "energy_covers", "eb", energy_covers_ids, static_cast<int>(EnergyCovers::it)),
    number(input_tokens, "input_tokens", "ti", "", {.lowest = 0, .highest = 1e8}, defaults::input_tokens),
    number(output_tokens, "output_tokens", "to", "", {.lowest = 0, .highest = 1e8}, defaults::output_tokens),
    number(requests_per_day, "requests_per_day", "rq", "/d", {.lowest = 1e-3, .highest = 1e13},
           defaults::requests_per_day),
    number(days, "days", "dy", "d", {.lowest = 1e-3, .highest = 36500}, defaults::days),
    number(batch, "batch", "b", "", {.lowest = 1, .highest = 1e5, .warn_above = 1024}, defaults::batch),
    number(flops_per_request, "flops_per_request", "fr", "FLOP", {.lowest = 1, .highest = 1e25}),
    choice(service, "service", "sv", service_ids, 0),
    whole(number(replicas, "replicas", "rep", "", {.lowest = 1, .highest = 1e6}, defaults::replicas)),
    number(occupancy_percent, "occupancy_percent", "oc", "%", {.lowest = 0.1, .highest = 100},
           defaults::occupancy_percent),
    number(weight_bits, "weight_bits", "wp", "bit", {.lowest = 1, .highest = 64}, defaults::weight_bits),
    number(kv_bits, "kv_bits", "kb", "bit", {.lowest = 1, .highest = 64}, defaults::kv_bits),
    number(prefill_mfu_percent, "prefill_mfu_percent", "pm", "%",
           {.lowest = 1e-6, .highest = 100, .warn_above = 80}, defaults::prefill_mfu_percent),
    number(prefill_utilisation_percent, "prefill_utilisation_percent", "pu", "%",
           {.lowest = 0, .highest = 100}, defaults::prefill_utilisation_percent),
    number(bandwidth_utilisation_percent, "bandwidth_utilisation_percent", "mbu", "%",
           {.lowest = 1e-6, .highest = 100, .warn_above = 95}, defaults::bandwidth_utilisation_percent),
    choice(inference_method, "inference_method", "im", inference_method_ids, 0),
    number(retrainings, "retrainings", "rt", "", {.lowest = 0, .highest = 1e6}, defaults::retrainings),
    number(retraining_share_percent, "retraining_share_percent", "rs", "%", {.lowest = 0, .highest = 1000},
           defaults::retraining_share_percent),
    number(data_energy_kwh, "data_energy_kwh", "de", "kWh", {.lowest = 0, .highest = 1e13},
           defaults::data_energy_kwh),
    choice(split, "split", "sp", split_ids, 0),
    choice(embodied_method, "embodied_method", "em", embodied_method_ids, 0),
    choice(yield_model, "yield_model", "ym", yield_model_ids, 0),
    number(defect_density_per_cm2, "defect_density_per_cm2", "dd", "/cm²",
           {.lowest = 0, .highest = 10, .warn_above = 1}),
    number(clustering, "clustering", "ya", "", {.lowest = 0.01, .highest = 1000}, defaults::clustering),
    whole(number(critical_layers, "critical_layers", "cl", "", {.lowest = 1, .highest = 100})),
    choice(wafer_loss, "wafer_loss", "wl", wafer_loss_ids, 0),
    choice(functional_unit, "functional_unit", "fu", functional_unit_ids, 0),
    number(decode_utilisation_percent, "decode_utilisation_percent", "du", "%", {.lowest = 0, .highest = 100},
           constants::decode_utilisation_percent),
    number(training_work_percent, "training_work_percent", "wk", "%", {.lowest = 0.1, .highest = 100},
           defaults::training_work_percent),
    number(training_time_percent, "training_time_percent", "tt", "%", {.lowest = 1, .highest = 1000},
           defaults::training_time_percent),
    number(training_power_percent, "training_power_percent", "tp", "%", {.lowest = 1, .highest = 200},
           defaults::training_power_percent),
    number(serving_time_percent, "serving_time_percent", "st", "%", {.lowest = 1, .highest = 1e4},
           defaults::serving_time_percent),
    number(serving_power_percent, "serving_power_percent", "sw", "%", {.lowest = 1, .highest = 200},
           defaults::serving_power_percent),
    number(device_share_percent, "device_share_percent", "sl", "%", {.lowest = 1, .highest = 100},
           defaults::device_share_percent),
    choice(interval_percent, "interval_percent", "int", interval_ids, 2),
    whole(number(seed, "seed", "seed", "", {.lowest = 0, .highest = 4294967295.0}, defaults::seed)),
};

constexpr bool in_order() {
  for (std::size_t i = 0; i < table.size(); ++i)
    if (index(table[i].field) != i) return false;
  return true;
}
static_assert(in_order(), "the table follows the order of Field");

}  // namespace

const std::array<FieldDescription, field_count>& field_table() { return table; }

}  // namespace pegada
