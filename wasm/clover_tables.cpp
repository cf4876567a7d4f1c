// SPDX-License-Identifier: Apache-2.0
#include <emscripten/bind.h>

#include "mailbox.hpp"
#include "pegada/reduce/clover/mix.hpp"

/// What there is to choose from, read once: families and variants, partitions, traces.
namespace pegada::bridge {
namespace {

val families() {
  return list(tables::clover_families, [](const CloverFamily& row) {
    return Object{}
        .text("id", row.id)
        .text("name", row.name)
        .text("metric", row.metric)
        .number("first", row.first)
        .number("count", row.count)
        .number("efficiency_percent", row.efficiency_percent.value())
        .number("efficiency_citation", row.efficiency_percent.citation)
        .number("overhead_ms", row.overhead_ms.value())
        .number("overhead_citation", row.overhead_ms.citation);
  });
}

val variants() {
  return list(tables::clover_variants, [](const CloverVariant& row) {
    return Object{}
        .text("id", row.id)
        .text("name", row.name)
        .number("accuracy", row.accuracy_percent.value())
        .number("flops", row.flops_per_request.value())
        .number("parameters", row.parameters.value())
        .number("accuracy_citation", row.accuracy_percent.citation)
        .number("citation", row.flops_per_request.citation);
  });
}

/// All hours of one trace, then of the next.
val trace_rows() {
  Outbox out;
  for (std::size_t trace = 0; trace < clover_trace_count; ++trace)
    for (const CloverHour& hour : tables::clover_hours) out.put(hour.g_per_kwh[trace].value());
  return out.send();
}

/// A count and seven sizes a partition, in the order of their places on the device.
val partition_rows() {
  Outbox out;
  for (const MigPartition& partition : tables::mig_partitions) {
    out.put(partition.count);
    for (const auto size : partition.slices) out.put(size);
  }
  return out.send();
}

val sliced_rows() {
  Outbox out;
  for (const SlicedProcessor& row : tables::sliced_processors) out.put(row.processor);
  return out.send();
}

val clover_tables() {
  return Object{}
      .put("families", families())
      .put("variants", variants())
      .put("traces", ids(tables::clover_trace_ids))
      .put("trace_rows", trace_rows())
      .number("trace_citation", tables::clover_hours[0].g_per_kwh[0].citation)
      .put("partitions", partition_rows())
      .number("partition_citation", tables::mig_partitions[0].citation)
      .put("processors", sliced_rows())
      .number("carbon_weight", constants::clover_carbon_weight.value())
      .number("base_intensity", constants::clover_base_intensity_g_per_kwh.value())
      .number("base_citation", constants::clover_base_intensity_g_per_kwh.citation)
      .put("outcomes", ids(clover::outcome_ids));
}

}  // namespace
}  // namespace pegada::bridge

EMSCRIPTEN_BINDINGS(pegada_clover_tables) {
  emscripten::function("_cloverTables", &pegada::bridge::clover_tables);
}
