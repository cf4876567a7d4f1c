// SPDX-License-Identifier: Apache-2.0
#include "to_js.hpp"

#include <emscripten.h>

EM_JS(emscripten::EM_VAL, pegada_text, (const char* utf8), { return Emval.toHandle(UTF8ToString(utf8)); });

namespace pegada::bridge {

val text(const char* utf8) { return val::take_ownership(pegada_text(utf8)); }

val copied(const double* numbers, std::size_t count) {
  return val(emscripten::typed_memory_view(count, numbers)).call<val>("slice");
}

val logic_nodes() {
  return list(tables::logic_nodes, [](const LogicNode& row) {
    return Object{}
        .text("id", row.id)
        .text("name", row.name)
        .figure("fab_energy_kwh_per_cm2", row.fab_energy_kwh_per_cm2)
        .figure("gas_95_g_per_cm2", row.gas_95_g_per_cm2)
        .figure("gas_97_g_per_cm2", row.gas_97_g_per_cm2)
        .figure("gas_99_g_per_cm2", row.gas_99_g_per_cm2)
        .figure("materials_g_per_cm2", row.materials_g_per_cm2);
  });
}

}  // namespace pegada::bridge
