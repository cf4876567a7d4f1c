// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

#include "pegada/footprint/inputs.hpp"

/// The model on several draws at once. Two lanes everywhere: wider ones gain nothing in wasm, and a fixed
/// number keeps every digit the same on every machine.
namespace pegada {

using Lanes = double __attribute__((vector_size(16)));
inline constexpr std::size_t lane_count = sizeof(Lanes) / sizeof(double);

/// The same number in every lane. `Lanes{x}` would fill the first alone, and a loop that fills them one by
/// one is fifty times slower with clang 14.
template <class Rep>
constexpr Rep splat(double x) {
  return x - Rep{};
}

namespace detail {

/// Copies from one draw to many: what is no quantity is shared by all lanes.
template <class Rep>
struct Widen {
  template <Dimension D>
  constexpr void operator()(Quantity<D, Rep>& to, const Quantity<D, double>& from) const {
    to.coherent = splat<Rep>(from.coherent);
  }
  template <class Choice>
  constexpr void operator()(Choice& to, const Choice& from) const {
    to = from;
  }
};

template <class To, class From, class Copy>
constexpr void widen(WaferFootprint<To>& to, const WaferFootprint<From>& from, Copy copy) {
  copy(to.fab_energy, from.fab_energy);
  copy(to.gases, from.gases);
  copy(to.materials, from.materials);
}

template <class To, class From, class Copy>
constexpr void widen(ChipInputs<To>& to, const ChipInputs<From>& from, Copy copy) {
  copy(to.die_area, from.die_area);
  copy(to.dies, from.dies);
  widen(to.wafer, from.wafer, copy);
  copy(to.llmcarbon, from.llmcarbon);
  copy(to.defect_density, from.defect_density);
  copy(to.packages, from.packages);
  copy(to.memory, from.memory);
  copy(to.memory_carbon, from.memory_carbon);
  copy(to.card, from.card);
}

template <class To, class From, class Copy>
constexpr void widen(YieldInputs<To>& to, const YieldInputs<From>& from, Copy copy) {
  copy(to.model, from.model);
  copy(to.loss, from.loss);
  copy(to.fixed, from.fixed);
  copy(to.clustering, from.clustering);
  copy(to.critical_layers, from.critical_layers);
}

template <class To, class From, class Copy>
constexpr void widen(HostInputs<To>& to, const HostInputs<From>& from, Copy copy) {
  copy(to.has_cpus, from.has_cpus);
  copy(to.devices, from.devices);
  copy(to.cpus, from.cpus);
  copy(to.cpu_die_area, from.cpu_die_area);
  copy(to.cpu_dies, from.cpu_dies);
  widen(to.cpu_wafer, from.cpu_wafer, copy);
  copy(to.cpu_llmcarbon, from.cpu_llmcarbon);
  copy(to.cpu_defect_density, from.cpu_defect_density);
  copy(to.dram, from.dram);
  copy(to.dram_carbon, from.dram_carbon);
  copy(to.ssd, from.ssd);
  copy(to.ssd_carbon, from.ssd_carbon);
  copy(to.other, from.other);
}

template <class To, class From, class Copy>
constexpr void widen(StorageInputs<To>& to, const StorageInputs<From>& from, Copy copy) {
  copy(to.capacity, from.capacity);
  copy(to.power, from.power);
  copy(to.carbon, from.carbon);
}

template <class To, class From, class Copy>
constexpr void widen(ServedModel<To>& to, const ServedModel<From>& from, Copy copy) {
  copy(to.parameters, from.parameters);
  copy(to.active, from.active);
  copy(to.layers, from.layers);
  copy(to.hidden, from.hidden);
  copy(to.weight, from.weight);
  copy(to.kv_token, from.kv_token);
}

template <class To, class From, class Copy>
constexpr void widen(ServiceInputs<To>& to, const ServiceInputs<From>& from, Copy copy) {
  copy(to.tokens, from.tokens);
  copy(to.writes, from.writes);
  copy(to.method, from.method);
  copy(to.kept, from.kept);
  copy(to.period, from.period);
  copy(to.requests, from.requests);
  copy(to.request_operations, from.request_operations);
  widen(to.model, from.model, copy);
  copy(to.input_tokens, from.input_tokens);
  copy(to.output_tokens, from.output_tokens);
  copy(to.batch, from.batch);
  copy(to.devices, from.devices);
  copy(to.replicas, from.replicas);
  copy(to.occupancy, from.occupancy);
  copy(to.peak, from.peak);
  copy(to.prefill_mfu, from.prefill_mfu);
  copy(to.bandwidth, from.bandwidth);
  copy(to.bandwidth_utilisation, from.bandwidth_utilisation);
  copy(to.prefill_utilisation, from.prefill_utilisation);
  copy(to.decode_utilisation, from.decode_utilisation);
  copy(to.host_power, from.host_power);
  copy(to.memory, from.memory);
}

template <class To, class From, class Copy>
constexpr void widen(LifeInputs<To>& to, const LifeInputs<From>& from, Copy copy) {
  copy(to.split, from.split);
  copy(to.retrainings, from.retrainings);
  copy(to.retraining_share, from.retraining_share);
  copy(to.data_energy, from.data_energy);
}

template <class To, class From, class Copy>
constexpr void widen(ReductionInputs<To>& to, const ReductionInputs<From>& from, Copy copy) {
  copy(to.training_work, from.training_work);
  copy(to.training_time, from.training_time);
  copy(to.training_power, from.training_power);
  copy(to.serving_time, from.serving_time);
  copy(to.serving_power, from.serving_power);
}

}  // namespace detail

/// One scenario's inputs in every lane.
template <class Rep>
constexpr Inputs<Rep> widen(const Inputs<double>& from) {
  constexpr detail::Widen<Rep> copy;
  Inputs<Rep> to;
  copy(to.kind, from.kind);
  copy(to.tokens_known, from.tokens_known);
  copy(to.hours_known, from.hours_known);
  copy(to.energy_covers, from.energy_covers);
  copy(to.power_method, from.power_method);
  copy(to.host_power_counted, from.host_power_counted);
  copy(to.retention_is_run_time, from.retention_is_run_time);
  copy(to.allocation, from.allocation);
  copy(to.boundary, from.boundary);
  copy(to.embodied_method, from.embodied_method);
  copy(to.die_known, from.die_known);
  copy(to.memory_known, from.memory_known);
  copy(to.card_known, from.card_known);
  copy(to.host_known, from.host_known);
  copy(to.operations, from.operations);
  copy(to.tokens, from.tokens);
  copy(to.peak, from.peak);
  copy(to.mfu, from.mfu);
  copy(to.duration, from.duration);
  copy(to.energy, from.energy);
  copy(to.count, from.count);
  copy(to.development_overhead, from.development_overhead);
  detail::widen(to.service, from.service, copy);
  detail::widen(to.life, from.life, copy);
  detail::widen(to.reduction, from.reduction, copy);
  copy(to.tdp, from.tdp);
  copy(to.idle, from.idle);
  copy(to.measured, from.measured);
  copy(to.utilisation, from.utilisation);
  copy(to.host_power, from.host_power);
  copy(to.pue, from.pue);
  copy(to.intensity, from.intensity);
  copy(to.market_known, from.market_known);
  copy(to.market, from.market);
  copy(to.functional_unit, from.functional_unit);
  copy(to.grid_loss_counted, from.grid_loss_counted);
  copy(to.grid_loss, from.grid_loss);
  detail::widen(to.ssd, from.ssd, copy);
  detail::widen(to.hdd, from.hdd, copy);
  copy(to.retention, from.retention);
  copy(to.lifetime, from.lifetime);
  copy(to.allocated_share, from.allocated_share);
  detail::widen(to.yield, from.yield, copy);
  copy(to.wafer, from.wafer);
  copy(to.fab_intensity, from.fab_intensity);
  copy(to.per_package, from.per_package);
  detail::widen(to.chip, from.chip, copy);
  detail::widen(to.host, from.host, copy);
  return to;
}

}  // namespace pegada
