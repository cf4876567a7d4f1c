// SPDX-License-Identifier: Apache-2.0
// Prints catalogue.d.ts from the catalogue of equations. Built natively; its output is committed, and a test
// fails when the two differ.
#include <cstdio>
#include <span>

#include "pegada/catalogue.hpp"

namespace {

using namespace pegada;

void print_record(const char* name, std::span<const EquationInput> inputs, const char* tail) {
  std::printf("    %s: {\n", name);
  for (const EquationInput& input : inputs)
    std::printf("      /** %g to %g */\n      %s: number;\n", input.lowest, input.highest, input.name);
  std::puts(tail);
}

void print_record(const char* name, std::span<const char* const> outputs, const char* tail) {
  std::printf("    %s: {\n", name);
  for (const char* output : outputs) std::printf("      %s: number;\n", output);
  std::puts(tail);
}

void print_equations() {
  std::puts(
      "/** What each equation takes and gives; the unit is part of a name. */\n"
      "export interface Equations {");
  for (const Equation& equation : equations()) {
    std::printf("  %s: {\n", equation.id);
    print_record("inputs", equation.inputs, "    };");
    print_record("values", equation.outputs, "    };");
    std::puts("  };");
  }
  std::puts("}\n");
}

void print_list_equations() {
  std::puts(
      "/** The same over lists of parts. */\n"
      "export interface ListEquations {");
  for (const ListEquation& equation : list_equations()) {
    std::printf("  %s: {\n", equation.id);
    print_record("inputs", equation.inputs, "    };");
    print_record("part", equation.part_inputs, "    };");
    print_record("values", equation.outputs, "    };");
    print_record("partValues", equation.part_outputs, "    };");
    std::puts("  };");
  }
  std::puts("}\n");
}

void print_module() {
  std::puts(
      "export interface Bound {\n"
      "  name: string;\n"
      "  lowest: number;\n"
      "  highest: number;\n"
      "}\n"
      "\n"
      "export interface RawCatalogue {\n"
      "  modelVersion: string;\n"
      "  dataVersion: string;\n"
      "  mostParts: number;\n"
      "  equations: { id: string; inputs: Bound[]; outputs: string[] }[];\n"
      "  lists: { id: string; inputs: Bound[]; partInputs: Bound[]; partOutputs: string[]; outputs: string[] "
      "}[];\n"
      "}\n"
      "\n"
      "/** The bridge itself. A leading underscore marks what `published.js` wraps. */\n"
      "export interface PublishedModule {\n"
      "  _describe(): RawCatalogue;\n"
      "  _tables(): unknown;\n"
      "  _compute(equation: number, inputs: number[]): Float64Array;\n"
      "  _computeList(equation: number, parts: number, inputs: number[]): Float64Array;\n"
      "}\n"
      "\n"
      "export default function createPublished(options?: {\n"
      "  wasmBinary?: ArrayBuffer | Uint8Array;\n"
      "  locateFile?: (file: string) => string;\n"
      "}): Promise<PublishedModule>;");
}

}  // namespace

int main() {
  std::puts(
      "// SPDX-License-Identifier: Apache-2.0\n"
      "// Generated from the catalogue of equations by wasm/emit_catalogue_types.cpp. Do not edit.\n");
  print_equations();
  print_list_equations();
  print_module();
}
