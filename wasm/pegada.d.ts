// SPDX-License-Identifier: Apache-2.0
// Generated from the field tables by wasm/emit_types.cpp. Do not edit.

/** What the reader typed. Every field may be left out. */
export interface Scenario {
  /** Link key `k`. */
  kind?: "train" | "hours";
  /** 1000 to 1000000000000000. Link key `p`. */
  parameters?: number;
  /** 1000 to 1000000000000000. Link key `pa`. */
  active_parameters?: number;
  /** 1 to 1e+17. Link key `d`. */
  training_tokens?: number;
  /** FLOP, 1 to 1.0000000000000001e+32. Link key `fl`. */
  flops?: number;
  /** h, 9.9999999999999995e-07 to 1000000. Link key `h`. */
  duration_h?: number;
  /** h, 9.9999999999999995e-07 to 10000000000000. Link key `dh`. */
  device_hours?: number;
  /** Id of a row of `processors`. Link key `gpu`. */
  processor?: string;
  /** 1 to 10000000, whole. Link key `n`. */
  count?: number;
  /** Link key `pr`. */
  precision?: "bf16" | "fp16" | "tf32" | "fp32" | "fp8";
  /** %, 9.9999999999999995e-07 to 100. Link key `mfu`. */
  mfu_percent?: number;
  /** Link key `pw`. */
  power_method?: "slope" | "tdp" | "measured" | "essay";
  /** %, 0 to 100. Link key `u`. */
  utilisation_percent?: number;
  /** W, 0.001 to 1000000. Link key `w`. */
  power_w?: number;
  /** Link key `wb`. */
  power_covers?: "device" | "system";
  /** W, 0 to 100000. Link key `iw`. */
  idle_power_w?: number;
  /** W, 0 to 5000. Link key `hw`. */
  host_power_per_device_w?: number;
  /** 1 to 1000. Link key `ov`. */
  development_overhead?: number;
  /** Id of a row of `servers`. Link key `srv`. */
  server?: string;
  /** Id of a row of `regions`. Link key `r`. */
  region?: string;
  /** g/kWh, 0 to 2000. Link key `ic`. */
  carbon_intensity_g_per_kwh?: number;
  /** Link key `ib`. */
  carbon_intensity_basis?: "life_cycle" | "direct";
  /** Link key `gl`. */
  grid_losses?: "none" | "included";
  /** 1 to 5. Link key `pue`. */
  pue?: number;
  /** TB, 0 to 1000000. Link key `ssd`. */
  ssd_tb?: number;
  /** Id of a row of `storage`. Link key `ssdt`. */
  ssd_type?: string;
  /** TB, 0 to 1000000. Link key `hdd`. */
  hdd_tb?: number;
  /** Id of a row of `storage`. Link key `hddt`. */
  hdd_type?: string;
  /** d, 9.9999999999999995e-07 to 36500. Link key `ret`. */
  retention_days?: number;
  /** 1 to 100. Link key `rf`. */
  replication?: number;
  /** a, 0.01 to 30. Link key `y`. */
  lifetime_years?: number;
  /** %, 0.10000000000000001 to 100. Link key `as`. */
  allocated_share_percent?: number;
  /** Link key `al`. */
  allocation?: "time" | "whole" | "none";
  /** Link key `bd`. */
  boundary?: "chips" | "server";
  /** 0.001 to 1. Link key `yl`. */
  yield?: number;
  /** Id of a row of `fabs`. Link key `fab`. */
  fab_place?: string;
  /** Link key `ab`. */
  abatement_percent?: "95" | "97" | "99";
  /** W, 0.001 to 100000. Link key `ctdp`. */
  tdp_w?: number;
  /** TFLOP/s, 9.9999999999999995e-07 to 10000000. Link key `cpk`. */
  peak_tflops?: number;
  /** W, 0 to 100000. Link key `ciw`. */
  custom_idle_w?: number;
  /** mm², 0.001 to 100000. Link key `area`. */
  die_area_mm2?: number;
  /** Id of a row of `nodes`. Link key `node`. */
  node?: string;
  /** GB, 0 to 1000000. Link key `mem`. */
  memory_gb?: number;
  /** Id of a row of `memory`. Link key `memt`. */
  memory_type?: string;
}

export type FieldName = keyof Scenario;

/** A scenario as the bridge takes it: choices and presets as indices, and a bit for each field that is typed. */
export interface PackedScenario {
  [field: string]: number;
  kind: number;
  parameters: number;
  active_parameters: number;
  training_tokens: number;
  flops: number;
  duration_h: number;
  device_hours: number;
  processor: number;
  count: number;
  precision: number;
  mfu_percent: number;
  power_method: number;
  utilisation_percent: number;
  power_w: number;
  power_covers: number;
  idle_power_w: number;
  host_power_per_device_w: number;
  development_overhead: number;
  server: number;
  region: number;
  carbon_intensity_g_per_kwh: number;
  carbon_intensity_basis: number;
  grid_losses: number;
  pue: number;
  ssd_tb: number;
  ssd_type: number;
  hdd_tb: number;
  hdd_type: number;
  retention_days: number;
  replication: number;
  lifetime_years: number;
  allocated_share_percent: number;
  allocation: number;
  boundary: number;
  yield: number;
  fab_place: number;
  abatement_percent: number;
  tdp_w: number;
  peak_tflops: number;
  custom_idle_w: number;
  die_area_mm2: number;
  node: number;
  memory_gb: number;
  memory_type: number;
  typed_low: number;
  typed_high: number;
}

export interface FootprintRecord {
  duration_h: number;
  device_hours: number;
  energy_it_kwh: number;
  energy_facility_kwh: number;
  operational_processors_g: number;
  operational_host_g: number;
  operational_storage_g: number;
  operational_overhead_g: number;
  operational_g: number;
  embodied_die_g: number;
  embodied_memory_g: number;
  embodied_packaging_g: number;
  embodied_host_g: number;
  embodied_storage_g: number;
  embodied_g: number;
  total_g: number;
  total_per_device_hour_g: number;
  total_per_billion_tokens_g: number;
  total_per_kwh_g: number;
}

export type FootprintName = keyof FootprintRecord;

/** Rows of numbers; `unpack.js` names them. */
export type Answer =
  | { ok: false; active_low: number; active_high: number; issues: Float64Array }
  | {
      ok: true;
      active_low: number;
      active_high: number;
      footprint: FootprintRecord;
      per_token_known: boolean;
      per_kwh_known: boolean;
      complete: boolean;
      die_known: boolean;
      memory_known: boolean;
      host_known: boolean;
      direct_basis: boolean;
      inputs: Float64Array;
      terms: Float64Array;
      warnings: Float64Array;
    };

export interface RawField {
  name: string;
  key: string;
  type: number;
  unit: string;
  lowest: number;
  highest: number;
  whole: boolean;
  warnBelow: number | null;
  warnAbove: number | null;
  fallback: number | null;
  choices: string[];
  table: string;
  citation: number;
}

export interface RawDescription {
  modelVersion: string;
  dataVersion: string;
  fields: RawField[];
  terms: { id: string; symbol: string; unit: string; field: string | null }[];
  footprint: string[];
  codes: string[];
  origins: string[];
  precisions: string[];
  equations: { id: string; inputs: { name: string; lowest: number; highest: number }[]; outputs: string[] }[];
}

/** The bridge itself. A leading underscore marks what `model.js` wraps. */
export interface PegadaModule {
  _describe(): RawDescription;
  _presets(): unknown;
  _answer(scenario: PackedScenario): Answer;
  _rankRegions(scenario: PackedScenario): Float64Array;
  _rankProcessors(scenario: PackedScenario): Float64Array;
  _compute(equation: number, inputs: number[]): Float64Array;
}

export default function createPegada(options?: {
  wasmBinary?: ArrayBuffer | Uint8Array;
  locateFile?: (file: string) => string;
}): Promise<PegadaModule>;
