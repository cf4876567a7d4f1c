// SPDX-License-Identifier: Apache-2.0
// Generated from the field tables by wasm/emit_types.cpp. Do not edit.

/** What the reader typed. Every field may be left out. */
export interface Scenario {
  /** Link key `k`. */
  kind?: "train" | "infer" | "hours" | "energy" | "life";
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
  power_method?: "slope" | "tdp" | "measured" | "essay" | "system" | "llmcarbon";
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
  carbon_intensity_basis?: "life_cycle" | "direct" | "unstated";
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
  boundary?: "chips" | "card" | "server";
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
  /** GB/s, 0.001 to 10000000. Link key `cbw`. */
  memory_bandwidth_gb_per_s?: number;
  /** 1000 to 1000000000000000. Link key `pb`. */
  base_parameters?: number;
  /** 1 to 10000, whole. Link key `ly`. */
  layers?: number;
  /** 1 to 1000000, whole. Link key `hs`. */
  hidden_size?: number;
  /** 1 to 10000, whole. Link key `kh`. */
  kv_heads?: number;
  /** 1 to 10000, whole. Link key `hd`. */
  head_dimension?: number;
  /** 1 to 10000000, whole. Link key `voc`. */
  vocabulary_size?: number;
  /** 1 to 100000000, whole. Link key `seq`. */
  sequence_tokens?: number;
  /** 1 to 100000, whole. Link key `ex`. */
  experts?: number;
  /** Link key `at`. */
  attention?: "none" | "full" | "causal";
  /** /s, 9.9999999999999995e-07 to 1000000000000000. Link key `tps`. */
  tokens_per_s?: number;
  /** kWh, 1.0000000000000001e-09 to 10000000000000. Link key `kwh`. */
  measured_energy_kwh?: number;
  /** Link key `eb`. */
  energy_covers?: "device" | "it" | "facility";
  /** 0 to 100000000. Link key `ti`. */
  input_tokens?: number;
  /** 0 to 100000000. Link key `to`. */
  output_tokens?: number;
  /** /d, 0.001 to 10000000000000. Link key `rq`. */
  requests_per_day?: number;
  /** d, 0.001 to 36500. Link key `dy`. */
  days?: number;
  /** 1 to 100000. Link key `b`. */
  batch?: number;
  /** FLOP, 1 to 1.0000000000000001e+25. Link key `fr`. */
  flops_per_request?: number;
  /** Link key `sv`. */
  service?: "shared" | "reserved";
  /** 1 to 1000000, whole. Link key `rep`. */
  replicas?: number;
  /** %, 0.10000000000000001 to 100. Link key `oc`. */
  occupancy_percent?: number;
  /** bit, 1 to 64. Link key `wp`. */
  weight_bits?: number;
  /** bit, 1 to 64. Link key `kb`. */
  kv_bits?: number;
  /** %, 9.9999999999999995e-07 to 100. Link key `pm`. */
  prefill_mfu_percent?: number;
  /** %, 0 to 100. Link key `pu`. */
  prefill_utilisation_percent?: number;
  /** %, 9.9999999999999995e-07 to 100. Link key `mbu`. */
  bandwidth_utilisation_percent?: number;
  /** Link key `im`. */
  inference_method?: "roofline" | "ecologits";
  /** 0 to 1000000. Link key `rt`. */
  retrainings?: number;
  /** %, 0 to 1000. Link key `rs`. */
  retraining_share_percent?: number;
  /** kWh, 0 to 10000000000000. Link key `de`. */
  data_energy_kwh?: number;
  /** Link key `sp`. */
  split?: "none" | "wu-power" | "wu-rm1";
  /** Link key `em`. */
  embodied_method?: "act" | "llmcarbon" | "manufacturer";
  /** Link key `ym`. */
  yield_model?: "fixed" | "poisson" | "murphy" | "seeds" | "negative-binomial" | "bose-einstein";
  /** /cm², 0 to 10. Link key `dd`. */
  defect_density_per_cm2?: number;
  /** 0.01 to 1000. Link key `ya`. */
  clustering?: number;
  /** 1 to 100, whole. Link key `cl`. */
  critical_layers?: number;
  /** Link key `wl`. */
  wafer_loss?: "none" | "edge";
  /** Link key `fu`. */
  functional_unit?: "job" | "device-hour" | "request" | "thousand-requests" | "million-tokens";
  /** %, 0 to 100. Link key `du`. */
  decode_utilisation_percent?: number;
  /** %, 0.10000000000000001 to 100. Link key `wk`. */
  training_work_percent?: number;
  /** %, 1 to 1000. Link key `tt`. */
  training_time_percent?: number;
  /** %, 1 to 200. Link key `tp`. */
  training_power_percent?: number;
  /** %, 1 to 10000. Link key `st`. */
  serving_time_percent?: number;
  /** %, 1 to 200. Link key `sw`. */
  serving_power_percent?: number;
  /** %, 1 to 100. Link key `sl`. */
  device_share_percent?: number;
  /** Link key `int`. */
  interval_percent?: "50" | "80" | "90" | "95";
  /** 0 to 4294967295, whole. Link key `seed`. */
  seed?: number;
}

export type FieldName = keyof Scenario;

export interface FootprintRecord {
  duration_h: number;
  device_hours: number;
  energy_it_kwh: number;
  energy_facility_kwh: number;
  operational_processors_g: number;
  operational_host_g: number;
  operational_storage_g: number;
  operational_data_g: number;
  operational_overhead_g: number;
  operational_g: number;
  operational_idle_g: number;
  operational_market_g: number;
  embodied_die_g: number;
  embodied_memory_g: number;
  embodied_packaging_g: number;
  embodied_card_g: number;
  embodied_host_g: number;
  embodied_storage_g: number;
  embodied_g: number;
  total_g: number;
  total_per_device_hour_g: number;
  total_per_billion_tokens_g: number;
  total_per_kwh_g: number;
  sci_g: number;
  requests: number;
  busy_device_hours: number;
  idle_device_hours: number;
  first_token_s: number;
  request_s: number;
  output_tokens_per_s: number;
  memory_needed_gb: number;
  energy_per_request_wh: number;
  energy_per_output_token_j: number;
  processor_energy_per_output_token_j: number;
  total_per_request_g: number;
  total_per_thousand_requests_g: number;
  total_per_million_tokens_g: number;
  phase_data_kwh: number;
  phase_experimentation_kwh: number;
  phase_training_kwh: number;
  phase_retraining_kwh: number;
  phase_inference_kwh: number;
  phase_data_g: number;
  phase_experimentation_g: number;
  phase_training_g: number;
  phase_retraining_g: number;
  phase_inference_g: number;
}

export type FootprintName = keyof FootprintRecord;

export type DriverId =
  | "mfu_percent"
  | "carbon_intensity_g_per_kwh"
  | "utilisation_percent"
  | "pue"
  | "memory_factor"
  | "host_factor"
  | "host_power_per_device_w"
  | "idle_power_w"
  | "carbon_per_area"
  | "yield"
  | "lifetime_years"
  | "allocated_share_percent"
  | "bandwidth_utilisation_percent"
  | "decode_utilisation_percent"
  | "occupancy_percent"
  | "prefill_mfu_percent"
  | "prefill_utilisation_percent"
  | "die_area_mm2"
  | "fab_intensity"
  | "tdp_w"
  | "power_w"
  | "defect_density_per_cm2"
  | "clustering"
  | "card_mass"
  | "ssd_factor"
  | "hdd_factor"
  | "training_tokens"
  | "flops"
  | "duration_h"
  | "device_hours"
  | "development_overhead"
  | "measured_energy_kwh"
  | "requests_per_day"
  | "input_tokens"
  | "output_tokens"
  | "batch"
  | "retrainings"
  | "data_energy_kwh"
  | "retention_days"
  | "training_work_percent"
  | "training_time_percent"
  | "training_power_percent"
  | "serving_time_percent"
  | "serving_power_percent";

export type RangeOrigin = "none" | "edited" | "fixed" | "row" | "table";

export type Budget = "total_g" | "operational_g" | "energy_facility_kwh";

export type Solved = "met" | "too-low" | "too-high" | "flat" | "no-answer" | "bad-target" | "bad-field";

export type CloverOutcome = "served" | "rate" | "latency" | "both";

export type LeverId =
  | "smaller_model"
  | "fewer_tokens"
  | "batch_skipping"
  | "selective_layers"
  | "predictive_sign"
  | "e2_train"
  | "lora"
  | "layer_freezing"
  | "data_sampling"
  | "early_stopping"
  | "fewer_failed_runs"
  | "distillation"
  | "higher_mfu"
  | "selective_recomputation"
  | "kernel_fusion"
  | "power_cap"
  | "half_precision"
  | "batching"
  | "quantisation"
  | "partitioning"
  | "higher_occupancy"
  | "fewer_replicas"
  | "region"
  | "time_of_day"
  | "lower_pue"
  | "source_mix"
  | "longer_life"
  | "higher_allocation"
  | "cold_storage"
  | "denser_ssd"
  | "memory_size"
  | "refurbished"
  | "fab_place"
  | "abatement";

export interface RawDriver {
  id: DriverId;
  key: string;
  field: FieldName | null;
  unit: string;
  shape: "uniform" | "triangular" | "lognormal";
  lowest: number;
  highest: number;
}

/** Rows of numbers; `unpack.js` names them. */
export type Answer =
  | { ok: false; active: Float64Array; issues: Float64Array }
  | {
      ok: true;
      active: Float64Array;
      footprint: Float64Array;
      complete: boolean;
      die_known: boolean;
      memory_known: boolean;
      card_known: boolean;
      host_known: boolean;
      hours_known: boolean;
      basis: number;
      inputs: Float64Array;
      terms: Float64Array;
      warnings: Float64Array;
      opinions: Float64Array;
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
  ranged: FootprintName[];
  drivers: RawDriver[];
  rangeOrigins: RangeOrigin[];
  budgets: Budget[];
  solved: Solved[];
  codes: string[];
  origins: string[];
  precisions: string[];
  tools: string[];
}

/** Five numbers an issue: field or driver, code, value, lowest, highest. */
export interface RawRefused {
  ok: false;
  issues: Float64Array;
  range_issues?: Float64Array;
  lever_issues?: Float64Array;
}

export interface RawRows {
  ok: true;
  points: number;
  rows: Float64Array;
}

export interface RawSpread {
  points: number;
  share: number;
  figures: Float64Array;
  dots: Float64Array;
  median: number;
  mean: number;
  drivers: Float64Array;
}

export interface RawSweep {
  sound: boolean;
  issues: Float64Array;
  range_issues: Float64Array;
  log: boolean;
  current: number | null;
  rows: Float64Array;
  crossings: Float64Array;
}

export interface RawPairs {
  processors: Float64Array;
  regions: Float64Array;
  current: Float64Array;
  totals: Float64Array;
}

export interface RawUpgrade {
  ok: true;
  keeps_up: boolean;
  complete: boolean;
  points: number;
  rows: Float64Array;
  old: Float64Array;
  new: Float64Array;
}

export type RawWhen =
  | { available: false }
  | {
      available: true;
      series: string;
      time_zone: string;
      citation: number;
      hours: Float64Array;
      rows: Float64Array;
    };

/** Measures alone and together; `together`, `parts` and `edits` where any is on. */
export interface RawReduction {
  ok: true;
  complete: boolean;
  base: Float64Array;
  points: number;
  levers: Float64Array;
  together?: Float64Array;
  parts?: Float64Array;
  product_ratio?: number;
  edits?: Float64Array;
}

export interface RawPlan {
  ok: true;
  reached: boolean;
  exact: boolean;
  target_g: number;
  tried: number;
  ratio: number;
  after: Float64Array;
  levers: Float64Array;
}

/** Families, variants, partitions and traces of Clover, each with the number of its source. */
export interface RawCloverTables {
  families: {
    id: string;
    name: string;
    metric: string;
    first: number;
    count: number;
    efficiency_percent: number;
    efficiency_citation: number;
    overhead_ms: number;
    overhead_citation: number;
  }[];
  variants: {
    id: string;
    name: string;
    accuracy: number;
    flops: number;
    parameters: number;
    accuracy_citation: number;
    citation: number;
  }[];
  traces: string[];
  trace_rows: Float64Array;
  trace_citation: number;
  partitions: Float64Array;
  partition_citation: number;
  processors: Float64Array;
  carbon_weight: number;
  base_intensity: number;
  base_citation: number;
  outcomes: CloverOutcome[];
}

export interface RawClover {
  outcome: number;
  limits: Float64Array;
  summary: Float64Array;
  base: Float64Array;
  front: Float64Array;
  day: Float64Array;
}

/** The bridge itself. A leading underscore marks what `model.js` wraps. */
export interface PegadaModule {
  _describe(): RawDescription;
  _presets(): unknown;
  /** A value a field, then for each field 1 where it is typed; a view of memory, to be asked for anew. */
  _inbox(): Float64Array;
  _answer(): Answer;
  _rankRegions(): Float64Array;
  _rankProcessors(): Float64Array;
  _startDraws(points: number, plain: boolean): { ok: true } | RawRefused;
  _drawMore(points: number): number;
  _drawn(): RawSpread;
  _explain(points: number): RawRows | RawRefused;
  _compare(points: number): RawRows | RawRefused;
  _solve(budget: number, target: number, field: number): { rows: Float64Array; issues: Float64Array };
  _sweep(field: number, from: number, to: number, steps: number, points: number): RawSweep;
  _rankAll(): RawPairs;
  _upgrade(processor: number, devices: number, points: number): RawUpgrade | RawRefused;
  _when(hours: number, runADay: number): RawWhen;
  _levers(): object[];
  _measures(): Float64Array;
  _reduce(points: number): RawReduction | RawRefused;
  _leverSweep(lever: number, steps: number): { ok: true; rows: Float64Array } | RawRefused;
  _plan(target: number, percent: boolean): RawPlan | RawRefused;
  _cloverTables(): RawCloverTables;
  _cloverServing(): { available: number; issues: Float64Array };
  /** Eight numbers of the question, then five a row; a view of memory, to be asked for anew. */
  _cloverInbox(): Float64Array;
  _clover(): RawClover;
}

export default function createPegada(options?: {
  wasmBinary?: ArrayBuffer | Uint8Array;
  locateFile?: (file: string) => string;
}): Promise<PegadaModule>;
