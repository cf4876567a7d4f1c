// SPDX-License-Identifier: Apache-2.0
// The model's field table as the text layer sees it, so that its tests need no wasm. Names, keys and order are compared
// with the core's own.

/** @typedef {import("../../wasm/types.js").FieldDescription} FieldDescription */

const never = null;

/** @param {string} name @param {string} key @param {string} unit @param {number} lowest @param {number} highest @param {boolean} [whole] */
const number = (name, key, unit, lowest, highest, whole = false) =>
  field({ name, key, type: "number", unit, lowest, highest, whole });
/** @param {string} name @param {string} key @param {string[]} choices */
const choice = (name, key, choices) => field({ name, key, type: "choice", choices, ids: choices });
/** @param {string} name @param {string} key @param {import("../../wasm/types.js").TableName} table */
const preset = (name, key, table) => field({ name, key, type: "preset", table });

/** @param {Partial<FieldDescription> & Pick<FieldDescription, "name" | "key" | "type">} own @returns {FieldDescription} */
function field(own) {
  const empty = { unit: "", lowest: 0, highest: 0, whole: false, warnBelow: never, warnAbove: never };
  return { ...empty, default: null, choices: null, table: null, citation: 0, ids: null, ...own };
}

export const fields = [
  choice("kind", "k", ["train", "infer", "hours", "energy", "life"]),
  number("parameters", "p", "", 1e3, 1e15),
  number("active_parameters", "pa", "", 1e3, 1e15),
  number("training_tokens", "d", "", 1, 1e17),
  number("flops", "fl", "FLOP", 1, 1e32),
  number("duration_h", "h", "h", 1e-6, 1e6),
  number("device_hours", "dh", "h", 1e-6, 1e13),
  preset("processor", "gpu", "processors"),
  number("count", "n", "", 1, 1e7, true),
  choice("precision", "pr", ["bf16", "fp16", "tf32", "fp32", "fp8"]),
  number("mfu_percent", "mfu", "%", 1e-6, 100),
  choice("power_method", "pw", ["slope", "tdp", "measured", "essay", "system", "llmcarbon"]),
  number("utilisation_percent", "u", "%", 0, 100),
  number("power_w", "w", "W", 1e-3, 1e6),
  choice("power_covers", "wb", ["device", "system"]),
  number("idle_power_w", "iw", "W", 0, 1e5),
  number("host_power_per_device_w", "hw", "W", 0, 5000),
  number("development_overhead", "ov", "", 1, 1000),
  preset("server", "srv", "servers"),
  preset("region", "r", "regions"),
  number("carbon_intensity_g_per_kwh", "ic", "g/kWh", 0, 2000),
  choice("carbon_intensity_basis", "ib", ["life_cycle", "direct", "unstated"]),
  choice("grid_losses", "gl", ["none", "included"]),
  number("pue", "pue", "", 1, 5),
  number("ssd_tb", "ssd", "TB", 0, 1e6),
  preset("ssd_type", "ssdt", "storage"),
  number("hdd_tb", "hdd", "TB", 0, 1e6),
  preset("hdd_type", "hddt", "storage"),
  number("retention_days", "ret", "d", 1e-6, 36500),
  number("replication", "rf", "", 1, 100),
  number("lifetime_years", "y", "a", 0.01, 30),
  number("allocated_share_percent", "as", "%", 0.1, 100),
  choice("allocation", "al", ["time", "whole", "none"]),
  choice("boundary", "bd", ["chips", "card", "server"]),
  number("yield", "yl", "", 0.001, 1),
  preset("fab_place", "fab", "fabs"),
  choice("abatement_percent", "ab", ["95", "97", "99"]),
  number("tdp_w", "ctdp", "W", 1e-3, 1e5),
  number("peak_tflops", "cpk", "TFLOP/s", 1e-6, 1e7),
  number("custom_idle_w", "ciw", "W", 0, 1e5),
  number("die_area_mm2", "area", "mm²", 1e-3, 1e5),
  preset("node", "node", "nodes"),
  number("memory_gb", "mem", "GB", 0, 1e6),
  preset("memory_type", "memt", "memory"),
  number("memory_bandwidth_gb_per_s", "cbw", "GB/s", 1e-3, 1e7),
  number("base_parameters", "pb", "", 1e3, 1e15),
  number("layers", "ly", "", 1, 1e4, true),
  number("hidden_size", "hs", "", 1, 1e6, true),
  number("kv_heads", "kh", "", 1, 1e4, true),
  number("head_dimension", "hd", "", 1, 1e4, true),
  number("vocabulary_size", "voc", "", 1, 1e7, true),
  number("sequence_tokens", "seq", "", 1, 1e8, true),
  number("experts", "ex", "", 1, 1e5, true),
  choice("attention", "at", ["none", "full", "causal"]),
  number("tokens_per_s", "tps", "/s", 1e-6, 1e15),
  number("measured_energy_kwh", "kwh", "kWh", 1e-9, 1e13),
  choice("energy_covers", "eb", ["device", "it", "facility"]),
  number("input_tokens", "ti", "", 0, 1e8),
  number("output_tokens", "to", "", 0, 1e8),
  number("requests_per_day", "rq", "/d", 1e-3, 1e13),
  number("days", "dy", "d", 1e-3, 36500),
  number("batch", "b", "", 1, 1e5),
  number("flops_per_request", "fr", "FLOP", 1, 1e25),
  choice("service", "sv", ["shared", "reserved"]),
  number("replicas", "rep", "", 1, 1e6, true),
  number("occupancy_percent", "oc", "%", 0.1, 100),
  number("weight_bits", "wp", "bit", 1, 64),
  number("kv_bits", "kb", "bit", 1, 64),
  number("prefill_mfu_percent", "pm", "%", 1e-6, 100),
  number("prefill_utilisation_percent", "pu", "%", 0, 100),
  number("bandwidth_utilisation_percent", "mbu", "%", 1e-6, 100),
  choice("inference_method", "im", ["roofline", "ecologits"]),
  number("retrainings", "rt", "", 0, 1e6),
  number("retraining_share_percent", "rs", "%", 0, 1000),
  number("data_energy_kwh", "de", "kWh", 0, 1e13),
  choice("split", "sp", ["none", "wu-power", "wu-rm1"]),
  choice("embodied_method", "em", ["act", "llmcarbon", "manufacturer"]),
  choice("yield_model", "ym", ["fixed", "poisson", "murphy", "seeds", "negative-binomial", "bose-einstein"]),
  number("defect_density_per_cm2", "dd", "/cm²", 0, 10),
  number("clustering", "ya", "", 0.01, 1000),
  number("critical_layers", "cl", "", 1, 100, true),
  choice("wafer_loss", "wl", ["none", "edge"]),
  choice("functional_unit", "fu", ["job", "device-hour", "request", "thousand-requests", "million-tokens"]),
  number("decode_utilisation_percent", "du", "%", 0, 100),
  number("training_work_percent", "wk", "%", 0.1, 100),
  number("training_time_percent", "tt", "%", 1, 1000),
  number("training_power_percent", "tp", "%", 1, 200),
  number("serving_time_percent", "st", "%", 1, 1000),
  number("serving_power_percent", "sw", "%", 1, 200),
  number("device_share_percent", "sl", "%", 1, 100),
  choice("interval_percent", "int", ["50", "80", "90", "95"]),
  number("seed", "seed", "", 0, 4294967295, true),
];

export const presets = {
  processors: [{ id: "h100-sxm" }, { id: "a100-sxm-80" }, { id: "custom" }],
  regions: [{ id: "world" }, { id: "br" }, { id: "se" }, { id: "aws.sa-east-1" }],
  servers: [{ id: "sxm-8" }, { id: "workstation" }],
  storage: [
    { id: "nytro_3530", solid_state: true },
    { id: "exosx16", solid_state: false },
  ],
  memory: [{ id: "hbm" }, { id: "ddr4_10nm" }],
  nodes: [{ id: "5nm" }, { id: "7nm" }],
  fabs: [{ id: "taiwan-2023" }, { id: "world-2023" }],
};

/** A small seeded generator (mulberry32): the same scenarios on every machine. @param {number} seed */
export function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
