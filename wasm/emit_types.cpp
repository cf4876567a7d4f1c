// SPDX-License-Identifier: Apache-2.0
// Prints pegada.d.ts from the tables that also register the binding. Built natively; its output is committed,
// and a test fails when the two differ.
#include <cstddef>
#include <cstdio>

#include "pegada/footprint/record.hpp"
#include "pegada/questions/solve.hpp"
#include "pegada/ranges/range.hpp"
#include "pegada/reduce/clover/mix.hpp"

namespace {

using namespace pegada;

void print_header() {
  std::puts(
      "// SPDX-License-Identifier: Apache-2.0\n"
      "// Generated from the field tables by wasm/emit_types.cpp. Do not edit.\n");
}

void print_type_of(const FieldDescription& field) {
  if (field.type == FieldType::number) {
    std::printf("number");
    return;
  }
  if (field.type == FieldType::preset) {
    std::printf("string");
    return;
  }
  for (std::size_t i = 0; i < field.choices.size(); ++i)
    std::printf("%s\"%s\"", i == 0 ? "" : " | ", field.choices[i]);
}

void print_meaning(const FieldDescription& field) {
  if (field.type == FieldType::preset) {
    std::printf("  /** Id of a row of `%s`. Link key `%s`. */\n",
                table_ids[static_cast<std::size_t>(field.table)], field.key);
    return;
  }
  if (field.type == FieldType::choice) {
    std::printf("  /** Link key `%s`. */\n", field.key);
    return;
  }
  std::printf("  /** %s%s%.17g to %.17g%s. Link key `%s`. */\n", field.unit,
              field.unit[0] == '\0' ? "" : ", ", field.lowest, field.highest, field.whole ? ", whole" : "",
              field.key);
}

void print_scenario() {
  std::puts("/** What the reader typed. Every field may be left out. */");
  std::puts("export interface Scenario {");
  for (const auto& field : field_table()) {
    print_meaning(field);
    std::printf("  %s?: ", field.name);
    print_type_of(field);
    std::puts(";");
  }
  std::puts("}\n");
  std::puts("export type FieldName = keyof Scenario;\n");
}

void print_footprint() {
  std::puts("export interface FootprintRecord {");
  for (const auto& field : footprint_fields) std::printf("  %s: number;\n", field.name);
  std::puts("}\n");
  std::puts("export type FootprintName = keyof FootprintRecord;\n");
}

/// A union of ids.
template <class Ids>
void print_ids(const char* name, const Ids& ids) {
  std::printf("export type %s =", name);
  for (const char* id : ids) std::printf(" %s\"%s\"", id == ids[0] ? "" : "| ", id);
  std::puts(";\n");
}

/// Names of what may differ from what was entered, as a union of strings.
void print_drivers() {
  std::printf("export type DriverId =");
  for (const auto& driver : driver_table()) std::printf("\n  | \"%s\"", driver.id);
  std::puts(";\n");
  print_ids("RangeOrigin", range_origin_ids);
  print_ids("Budget", budget_ids);
  print_ids("Solved", solved_ids);
  print_ids("CloverOutcome", clover::outcome_ids);
  std::printf("export type LeverId =");
  for (const LeverRow& lever : tables::levers) std::printf("\n  | \"%s\"", lever.id);
  std::puts(";\n");
  std::puts(
      "export interface RawDriver {\n"
      "  id: DriverId;\n"
      "  key: string;\n"
      "  field: FieldName | null;\n"
      "  unit: string;\n"
      "  shape: \"uniform\" | \"triangular\" | \"lognormal\";\n"
      "  lowest: number;\n"
      "  highest: number;\n"
      "}\n");
}

void print_module() {
  std::puts(
      "/** Rows of numbers; `unpack.js` names them. */\n"
      "export type Answer =\n"
      "  | { ok: false; active: Float64Array; issues: Float64Array }\n"
      "  | {\n"
      "      ok: true;\n"
      "      active: Float64Array;\n"
      "      footprint: Float64Array;\n"
      "      complete: boolean;\n"
      "      die_known: boolean;\n"
      "      memory_known: boolean;\n"
      "      card_known: boolean;\n"
      "      host_known: boolean;\n"
      "      hours_known: boolean;\n"
      "      basis: number;\n"
      "      inputs: Float64Array;\n"
      "      terms: Float64Array;\n"
      "      warnings: Float64Array;\n"
      "      opinions: Float64Array;\n"
      "    };\n"
      "\n"
      "export interface RawField {\n"
      "  name: string;\n"
      "  key: string;\n"
      "  type: number;\n"
      "  unit: string;\n"
      "  lowest: number;\n"
      "  highest: number;\n"
      "  whole: boolean;\n"
      "  warnBelow: number | null;\n"
      "  warnAbove: number | null;\n"
      "  fallback: number | null;\n"
      "  choices: string[];\n"
      "  table: string;\n"
      "  citation: number;\n"
      "}\n"
      "\n"
      "export interface RawDescription {\n"
      "  modelVersion: string;\n"
      "  dataVersion: string;\n"
      "  fields: RawField[];\n"
      "  terms: { id: string; symbol: string; unit: string; field: string | null }[];\n"
      "  footprint: string[];\n"
      "  ranged: FootprintName[];\n"
      "  drivers: RawDriver[];\n"
      "  rangeOrigins: RangeOrigin[];\n"
      "  budgets: Budget[];\n"
      "  solved: Solved[];\n"
      "  codes: string[];\n"
      "  origins: string[];\n"
      "  precisions: string[];\n"
      "  tools: string[];\n"
      "}\n"
      "\n"
      "/** Five numbers an issue: field or driver, code, value, lowest, highest. */\n"
      "export interface RawRefused {\n"
      "  ok: false;\n"
      "  issues: Float64Array;\n"
      "  range_issues?: Float64Array;\n"
      "  lever_issues?: Float64Array;\n"
      "}\n"
      "\n"
      "export interface RawRows {\n"
      "  ok: true;\n"
      "  points: number;\n"
      "  rows: Float64Array;\n"
      "}\n"
      "\n"
      "export interface RawSpread {\n"
      "  points: number;\n"
      "  share: number;\n"
      "  figures: Float64Array;\n"
      "  dots: Float64Array;\n"
      "  median: number;\n"
      "  mean: number;\n"
      "  drivers: Float64Array;\n"
      "}\n"
      "\n"
      "export interface RawSweep {\n"
      "  sound: boolean;\n"
      "  issues: Float64Array;\n"
      "  range_issues: Float64Array;\n"
      "  log: boolean;\n"
      "  current: number | null;\n"
      "  rows: Float64Array;\n"
      "  crossings: Float64Array;\n"
      "}\n"
      "\n"
      "export interface RawPairs {\n"
      "  processors: Float64Array;\n"
      "  regions: Float64Array;\n"
      "  current: Float64Array;\n"
      "  totals: Float64Array;\n"
      "}\n"
      "\n"
      "export interface RawUpgrade {\n"
      "  ok: true;\n"
      "  keeps_up: boolean;\n"
      "  complete: boolean;\n"
      "  points: number;\n"
      "  rows: Float64Array;\n"
      "  old: Float64Array;\n"
      "  new: Float64Array;\n"
      "}\n"
      "\n"
      "export type RawWhen =\n"
      "  | { available: false }\n"
      "  | {\n"
      "      available: true;\n"
      "      series: string;\n"
      "      time_zone: string;\n"
      "      citation: number;\n"
      "      hours: Float64Array;\n"
      "      rows: Float64Array;\n"
      "    };\n"
      "\n"
      "/** Measures alone and together; `together`, `parts` and `edits` where any is on. */\n"
      "export interface RawReduction {\n"
      "  ok: true;\n"
      "  complete: boolean;\n"
      "  base: Float64Array;\n"
      "  points: number;\n"
      "  levers: Float64Array;\n"
      "  together?: Float64Array;\n"
      "  parts?: Float64Array;\n"
      "  product_ratio?: number;\n"
      "  edits?: Float64Array;\n"
      "}\n"
      "\n"
      "export interface RawPlan {\n"
      "  ok: true;\n"
      "  reached: boolean;\n"
      "  exact: boolean;\n"
      "  target_g: number;\n"
      "  tried: number;\n"
      "  ratio: number;\n"
      "  after: Float64Array;\n"
      "  levers: Float64Array;\n"
      "}\n"
      "\n"
      "/** Families, variants, partitions and traces of Clover, each with the number of its source. */\n"
      "export interface RawCloverTables {\n"
      "  families: {\n"
      "    id: string;\n"
      "    name: string;\n"
      "    metric: string;\n"
      "    first: number;\n"
      "    count: number;\n"
      "    efficiency_percent: number;\n"
      "    efficiency_citation: number;\n"
      "    overhead_ms: number;\n"
      "    overhead_citation: number;\n"
      "  }[];\n"
      "  variants: {\n"
      "    id: string;\n"
      "    name: string;\n"
      "    accuracy: number;\n"
      "    flops: number;\n"
      "    parameters: number;\n"
      "    accuracy_citation: number;\n"
      "    citation: number;\n"
      "  }[];\n"
      "  traces: string[];\n"
      "  trace_rows: Float64Array;\n"
      "  trace_citation: number;\n"
      "  partitions: Float64Array;\n"
      "  partition_citation: number;\n"
      "  processors: Float64Array;\n"
      "  carbon_weight: number;\n"
      "  base_intensity: number;\n"
      "  base_citation: number;\n"
      "  outcomes: CloverOutcome[];\n"
      "}\n"
      "\n"
      "export interface RawClover {\n"
      "  outcome: number;\n"
      "  limits: Float64Array;\n"
      "  summary: Float64Array;\n"
      "  base: Float64Array;\n"
      "  front: Float64Array;\n"
      "  day: Float64Array;\n"
      "}\n"
      "\n"
      "/** The bridge itself. A leading underscore marks what `model.js` wraps. */\n"
      "export interface PegadaModule {\n"
      "  _describe(): RawDescription;\n"
      "  _presets(): unknown;\n"
      "  /** A value a field, then for each field 1 where it is typed; a view of memory, to be asked for "
      "anew. */\n"
      "  _inbox(): Float64Array;\n"
      "  _answer(): Answer;\n"
      "  _rankRegions(): Float64Array;\n"
      "  _rankProcessors(): Float64Array;\n"
      "  _startDraws(points: number, plain: boolean): { ok: true } | RawRefused;\n"
      "  _drawMore(points: number): number;\n"
      "  _drawn(): RawSpread;\n"
      "  _explain(points: number): RawRows | RawRefused;\n"
      "  _compare(points: number): RawRows | RawRefused;\n"
      "  _solve(budget: number, target: number, field: number): { rows: Float64Array; issues: Float64Array "
      "};\n"
      "  _sweep(field: number, from: number, to: number, steps: number, points: number): RawSweep;\n"
      "  _rankAll(): RawPairs;\n"
      "  _upgrade(processor: number, devices: number, points: number): RawUpgrade | RawRefused;\n"
      "  _when(hours: number, runADay: number): RawWhen;\n"
      "  _levers(): object[];\n"
      "  _measures(): Float64Array;\n"
      "  _reduce(points: number): RawReduction | RawRefused;\n"
      "  _leverSweep(lever: number, steps: number): { ok: true; rows: Float64Array } | RawRefused;\n"
      "  _plan(target: number, percent: boolean): RawPlan | RawRefused;\n"
      "  _cloverTables(): RawCloverTables;\n"
      "  _cloverServing(): { available: number; issues: Float64Array };\n"
      "  /** Eight numbers of the question, then five a row; a view of memory, to be asked for anew. */\n"
      "  _cloverInbox(): Float64Array;\n"
      "  _clover(): RawClover;\n"
      "}\n"
      "\n"
      "export default function createPegada(options?: {\n"
      "  wasmBinary?: ArrayBuffer | Uint8Array;\n"
      "  locateFile?: (file: string) => string;\n"
      "}): Promise<PegadaModule>;");
}

}  // namespace

int main() {
  print_header();
  print_scenario();
  print_footprint();
  print_drivers();
  print_module();
}
