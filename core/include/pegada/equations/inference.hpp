// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/units.hpp"

/// Serving a transformer: prefill, which reads the prompt and is bound by operations, and decode, which
/// writes token after token and is bound by what comes first, operations or memory bandwidth. The roofline
/// model of Williams et al. 2009; operations and bytes as Chowdhery et al. 2023, appendix B, count them
/// forward.
namespace pegada {

/// What of a transformer decides the cost of serving it.
template <class Rep>
struct ServedModel {
  Ratio<Rep> parameters;  // all that are held in memory
  Ratio<Rep> active;      // that work on a token
  Ratio<Rep> layers;
  Ratio<Rep> hidden;   // width: heads times head dimension
  Data<Rep> weight;    // one parameter at the precision served
  Data<Rep> kv_token;  // keys and values of one token of context
};

/// Keys and values kept for one token of context: 2 · L · H_kv · Q elements.
///
///   element  one key or value at the precision kept
template <class Rep>
constexpr Data<Rep> kv_data_per_token(Ratio<Rep> layers, Ratio<Rep> kv_heads, Ratio<Rep> head_dimension,
                                      Data<Rep> element) {
  return number<Rep>(2.0) * layers * kv_heads * head_dimension * element;
}

/// Operations of one token forward: 2 · N_active for the weights, 4 · L · h for each token it attends to.
template <class Rep>
constexpr Operations<Rep> forward_operations(const ServedModel<Rep>& model, Ratio<Rep> context) {
  return of(Rep{} + 2.0, unit::flop) * model.active +
         of(Rep{} + 4.0, unit::flop) * model.layers * model.hidden * context;
}

/// Operations of reading a prompt: each token attends to those before it, on average to half of them.
template <class Rep>
constexpr Operations<Rep> prefill_operations(const ServedModel<Rep>& model, Ratio<Rep> prompt) {
  return prompt * forward_operations(model, number<Rep>(0.5) * prompt);
}

/// Bytes read from memory for one token written: the weights once for the whole batch, and the token's own
/// context. Of a mixture of experts a batch touches at most all experts, and at least one token's.
template <class Rep>
constexpr Data<Rep> decode_data(const ServedModel<Rep>& model, Ratio<Rep> batch, Ratio<Rep> context) {
  const auto touched = smaller(model.parameters, model.active * batch);
  return touched * model.weight / batch + model.kv_token * context;
}

/// Device time of operations: F / (peak · efficiency). Of a replica of n devices it is n times the wall
/// clock.
template <class Rep>
constexpr Duration<Rep> operations_time(Operations<Rep> operations, Throughput<Rep> peak,
                                        Ratio<Rep> efficiency) {
  return operations / (peak * efficiency);
}

/// Device time of moving data: bytes / (bandwidth · share of it achieved).
template <class Rep>
constexpr Duration<Rep> data_time(Data<Rep> data, DataRate<Rep> bandwidth, Ratio<Rep> utilisation) {
  return data / (bandwidth * utilisation);
}

/// Memory a replica needs: the weights with a margin for what runs beside them, and the whole batch's
/// context.
///
///   margin  1.2 in EcoLogits
template <class Rep>
constexpr Data<Rep> serving_memory(const ServedModel<Rep>& model, Ratio<Rep> batch, Ratio<Rep> context,
                                   Ratio<Rep> margin) {
  return margin * model.parameters * model.weight + batch * context * model.kv_token;
}

/// Device time a service is charged for: of reserved replicas all they are kept, working or not; of a shared
/// service its work and the waiting that goes with it at that occupancy.
template <class Rep>
constexpr Duration<Rep> reserved_time(Duration<Rep> busy, Duration<Rep> period, Ratio<Rep> devices) {
  return larger(busy, period * devices);
}

template <class Rep>
constexpr Duration<Rep> shared_time(Duration<Rep> busy, Ratio<Rep> occupancy) {
  return busy / occupancy;
}

}  // namespace pegada
