// SPDX-License-Identifier: Apache-2.0
#include "tables_to_js.hpp"

#include <cmath>
#include <span>
#include <string_view>

#include "pegada/footprint/record.hpp"
#include "pegada/footprint/terms.hpp"
#include "pegada/opinions.hpp"
#include "pegada/questions/solve.hpp"
#include "pegada/ranges/spread.hpp"
#include "pegada/scenario/issue.hpp"
#include "pegada/scenario/resolve.hpp"
#include "to_js.hpp"

namespace pegada::bridge {

namespace {

val field_bound(double bound) { return std::isinf(bound) ? val::null() : val(bound); }

val fallback_of(const FieldDescription& field) {
  return field.fallback.known() ? val(field.fallback.value()) : val::null();
}

val fields() {
  return list(field_table(), [](const FieldDescription& field) {
    return Object{}
        .text("name", field.name)
        .text("key", field.key)
        .number("type", static_cast<double>(field.type))
        .text("unit", field.unit)
        .number("lowest", field.lowest)
        .number("highest", field.highest)
        .flag("whole", field.whole)
        .put("warnBelow", field_bound(field.warn_below))
        .put("warnAbove", field_bound(field.warn_above))
        .put("fallback", fallback_of(field))
        .put("choices", ids(field.choices))
        .text("table", table_ids[static_cast<std::size_t>(field.table)])
        .number("citation", field.fallback.citation);
  });
}

val terms() {
  return list(term_table, [](const TermDescription& term) {
    return Object{}
        .text("id", term.id)
        .text("symbol", term.symbol)
        .text("unit", term.unit)
        .put("field", term.is_input ? text(describe(term.field).name) : val::null());
  });
}

val drivers() {
  return list(driver_table(), [](const DriverDescription& driver) {
    return Object{}
        .text("id", driver.id)
        .text("key", driver.key)
        .put("field", driver.is_field ? text(describe(driver.field).name) : val::null())
        .text("unit", driver.unit)
        .text("shape",
              shape_ids[static_cast<std::size_t>(tables::driver_spreads[index(driver.driver)].shape)])
        .number("lowest", driver.lowest)
        .number("highest", driver.highest);
  });
}

val ranged() {
  return list(ranged_figures, [](std::size_t figure) { return text(footprint_fields[figure].name); });
}

val peaks(const Processor& processor) {
  Object out;
  for (std::size_t i = 0; i < precision_count; ++i) out.figure(precision_ids[i], processor.peak_tflops[i]);
  return out;
}

val processors() {
  return list(tables::processors, [](const Processor& row) {
    return Object{}
        .number("year", row.year)
        .id("server", tables::servers, row.server)
        .figure("tdp_w", row.tdp_w)
        .figure("idle_w", row.idle_w)
        .put("peak_tflops", peaks(row))
        .id("node", tables::logic_nodes, row.node)
        .figure("die_area_mm2", row.die_area_mm2)
        .number("dies", row.dies)
        .figure("memory_gb", row.memory_gb)
        .id("memory_type", tables::memory_types, row.memory_type)
        .flag("estimated", is_estimated(row));
  });
}

val regions() {
  return list(tables::regions, [](const Region& row) {
    return Object{}
        .text("basis", basis_ids[static_cast<std::size_t>(row.basis)])
        .number("year", row.year)
        .flag("old", is_old(row))
        .figure("carbon_intensity_g_per_kwh", row.carbon_intensity_g_per_kwh)
        .figure("pue", row.pue)
        .figure("life_cycle_g_per_kwh", row.life_cycle_g_per_kwh)
        .figure("grid_loss_percent", row.grid_loss_percent);
  });
}

/// What a host is made of, each part with its source.
val parts(const Server& server) {
  struct Part {
    const char* name;
    const Figure& figure;
  };
  const Part all[] = {{"cpu_count", server.cpu_count},
                      {"cpu_die_area_mm2", server.cpu_die_area_mm2},
                      {"dram_gb", server.dram_gb},
                      {"ssd_gb", server.ssd_gb},
                      {"case_kg", server.case_kg},
                      {"board_kg", server.board_kg},
                      {"power_supplies_kg", server.power_supplies_kg}};
  return list(all, [](const Part& part) {
    return Object{}
        .text("name", part.name)
        .figure("value", part.figure)
        .number("citation", part.figure.citation);
  });
}

val servers() {
  return list(tables::servers, [](const Server& row) {
    return Object{}
        .text("id", row.id)
        .text("name_en", row.name_en)
        .text("name_pt", row.name_pt)
        .figure("devices_per_host", row.devices_per_host)
        .figure("host_power_training_w", row.host_power_training_w)
        .figure("allocated_share_percent", row.allocated_share_percent)
        .put("parts", parts(row));
  });
}

val storage() {
  return list(tables::storage_types, [](const StorageType& row) {
    return Object{}
        .text("id", row.id)
        .text("name", row.name)
        .flag("solid_state", row.solid_state)
        .figure("embodied_g_per_gb", row.embodied_g_per_gb)
        .figure("power_w_per_tb", row.power_w_per_tb);
  });
}

val memory() {
  return list(tables::memory_types, [](const MemoryType& row) {
    return Object{}
        .text("id", row.id)
        .text("name", row.name)
        .figure("embodied_g_per_gb", row.embodied_g_per_gb);
  });
}

val fabs() {
  return list(tables::fab_places, [](const FabPlace& row) {
    return Object{}
        .text("id", row.id)
        .text("name_en", row.name_en)
        .text("name_pt", row.name_pt)
        .figure("carbon_intensity_g_per_kwh", row.carbon_intensity_g_per_kwh);
  });
}

}  // namespace

val describe() {
  return Object{}
      .text("modelVersion", PEGADA_VERSION)
      .text("dataVersion", tables::data_version)
      .put("fields", fields())
      .put("terms", terms())
      .put("footprint", list(footprint_fields, [](const FootprintField& field) { return text(field.name); }))
      .put("ranged", ranged())
      .put("drivers", drivers())
      .put("rangeOrigins", ids(range_origin_ids))
      .put("budgets", ids(budget_ids))
      .put("solved", ids(solved_ids))
      .put("codes", ids(code_ids))
      .put("origins", ids(origin_ids))
      .put("precisions", ids(precision_ids))
      .put("tools", ids(tool_ids));
}

val presets() {
  return Object{}
      .put("processors", processors())
      .put("regions", regions())
      .put("servers", servers())
      .put("storage", storage())
      .put("memory", memory())
      .put("nodes", logic_nodes())
      .put("fabs", fabs())
      .text("processor_ids", tables::processor_ids.data())
      .text("region_ids", tables::region_ids.data());
}

}  // namespace pegada::bridge
