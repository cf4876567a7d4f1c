// SPDX-License-Identifier: Apache-2.0
#include <emscripten/bind.h>

#include <array>
#include <cstddef>

#include "pegada/catalogue.hpp"
#include "pegada/data/tables.hpp"
#include "pegada/published/ecologits_constants.hpp"
#include "to_js.hpp"

/// The second module: the published equations by name and the tables of the methods they belong to. The
/// calculator needs neither, and its module stays small. `published.js` checks what JavaScript sends; nobody
/// else calls these.
namespace pegada::bridge {
namespace {

val inputs(std::span<const EquationInput> all) {
  return list(all, [](const EquationInput& input) {
    return Object{}.text("name", input.name).number("lowest", input.lowest).number("highest", input.highest);
  });
}

/// What the bridge computes, in the order of its indices: equations, then those over lists.
val describe() {
  return Object{}
      .text("modelVersion", PEGADA_VERSION)
      .text("dataVersion", tables::data_version)
      .number("mostParts", most_parts)
      .put("equations", list(equations(),
                             [](const Equation& equation) {
                               return Object{}
                                   .text("id", equation.id)
                                   .put("inputs", inputs(equation.inputs))
                                   .put("outputs", ids(equation.outputs));
                             }))
      .put("lists", list(list_equations(), [](const ListEquation& equation) {
             return Object{}
                 .text("id", equation.id)
                 .put("inputs", inputs(equation.inputs))
                 .put("partInputs", inputs(equation.part_inputs))
                 .put("partOutputs", ids(equation.part_outputs))
                 .put("outputs", ids(equation.outputs));
           }));
}

val intensities() {
  return list(tables::act_intensities, [](const ActIntensity& row) {
    return Object{}
        .text("id", row.id)
        .number("vintage", row.vintage)
        .figure("carbon_intensity_g_per_kwh", row.carbon_intensity_g_per_kwh);
  });
}

val capacities() {
  return list(tables::act_capacities, [](const ActCapacity& row) {
    return Object{}
        .text("id", row.id)
        .text("family", row.family)
        .figure("embodied_g_per_gb", row.embodied_g_per_gb);
  });
}

val parts() {
  return list(tables::act_parts, [](const ActPart& row) {
    return Object{}
        .text("id", row.id)
        .text("family", row.family)
        .text("name", row.name)
        .figure("energy_mj_per_kg", row.energy_mj_per_kg)
        .figure("carbon_g_each", row.carbon_g_each)
        .figure("carbon_kg_per_m2", row.carbon_kg_per_m2)
        .figure("carbon_kg_per_kwh", row.carbon_kg_per_kwh)
        .figure("carbon_kg_per_kg", row.carbon_kg_per_kg);
  });
}

val bills() {
  return list(tables::act_bills, [](const BillLine& row) {
    return Object{}
        .text("bill", row.bill)
        .text("component", row.component)
        .text("model", row.model)
        .text("process", row.process)
        .text("fab", row.fab)
        .figure("component_area_mm2", row.component_area_mm2)
        .figure("capacity_gb", row.capacity_gb)
        .figure("abatement_percent", row.abatement_percent)
        .figure("ics", row.ics);
  });
}

val scaling_laws() {
  return list(tables::scaling_laws, [](const FittedLaw& row) {
    return Object{}
        .text("id", row.id)
        .text("name", row.name)
        .figure("irreducible_loss", row.irreducible_loss)
        .figure("parameter_scale", row.parameter_scale)
        .figure("token_scale", row.token_scale)
        .figure("parameter_exponent", row.parameter_exponent)
        .figure("token_exponent", row.token_exponent);
  });
}

/// The server EcoLogits released its fits for.
val ecologits_server() {
  const auto server = ecologits::released<double>();
  return Object{}
      .number("batch", constants::ecologits_batch.value())
      .number("gpu_memory_gb", server.gpu_memory.in(unit::gigabyte))
      .number("gpus_per_server", server.gpus_per_server.in(unit::one))
      .number("server_power_kw", server.server_power.in(unit::watt) / 1000)
      .number("server_embodied_kg", server.server_carbon.in(unit::kilogram))
      .number("gpu_embodied_kg", server.gpu_carbon.in(unit::kilogram))
      .number("lifetime_s", server.lifetime.in(unit::second));
}

/// The tables of published methods, under the methods' own names.
val method_tables() {
  return Object{}
      .put("nodes", logic_nodes())
      .put("intensities", intensities())
      .put("capacities", capacities())
      .put("parts", parts())
      .put("bills", bills())
      .put("scaling_laws", scaling_laws())
      .put("ecologits_server", ecologits_server())
      .figure("packaging_g_per_ic", constants::packaging_g_per_ic);
}

/// Reads numbers into a buffer; the facade has checked how many there are and their bounds.
void read(const val& numbers, std::size_t count, double* out) {
  for (unsigned i = 0; i < count; ++i) out[i] = numbers[i].as<double>();
}

val compute(unsigned index, const val& numbers) {
  const Equation& equation = equations()[index];
  std::array<double, equation_width> in{};
  std::array<double, equation_width> out{};
  read(numbers, equation.inputs.size(), in.data());
  equation.compute(in.data(), out.data());
  return copied(out.data(), equation.outputs.size());
}

/// Inputs of the whole, then those of each part; out come the whole's outputs, then those of each part.
val compute_list(unsigned index, unsigned parts, const val& numbers) {
  constexpr std::size_t longest = equation_width * (most_parts + 1);
  static std::array<double, longest> in;
  static std::array<double, longest> out;
  const ListEquation& equation = list_equations()[index];
  read(numbers, equation.inputs.size() + parts * equation.part_inputs.size(), in.data());
  const double* part_in = in.data() + equation.inputs.size();
  double* part_out = out.data() + equation.outputs.size();
  equation.compute(in.data(), part_in, parts, part_out, out.data());
  return copied(out.data(), equation.outputs.size() + parts * equation.part_outputs.size());
}

}  // namespace
}  // namespace pegada::bridge

EMSCRIPTEN_BINDINGS(pegada_published) {
  using namespace pegada::bridge;
  emscripten::function("_describe", &describe);
  emscripten::function("_tables", &method_tables);
  emscripten::function("_compute", &compute);
  emscripten::function("_computeList", &compute_list);
}
