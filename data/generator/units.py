# SPDX-License-Identifier: Apache-2.0
"""The unit a name ends in, and the range a number in that unit can sensibly have.

The range only catches slips (a watt typed for a kilowatt); what a scenario may hold is decided in the core.
"""

from typing import NamedTuple


class Unit(NamedTuple):
    symbol: str
    lowest: float
    highest: float


# Longest suffix first: `_g_per_kwh` must not be read as something that ends in `_kwh`.
SUFFIXES = {
    "kwh_per_cm2": Unit("kWh/cm2", 0.1, 10),
    "mj_per_kg": Unit("MJ/kg", 1, 1e5),
    "kg_per_m2": Unit("kg/m2", 0.01, 10000),
    "kg_per_kwh": Unit("kg/kWh", 1, 1000),
    "kg_per_kg": Unit("kg/kg", 0.01, 1000),
    "g_each": Unit("g", 0, 1e5),
    "factor_g_per_kwh": Unit("g/kWh", 0, 2500),     # of one fuel: a reservoir in the tropics exceeds any grid
    "g_per_kwh": Unit("g/kWh", 0, 2000),
    "g_per_cm2": Unit("g/cm2", 0, 5000),
    "per_cm2": Unit("1/cm2", 0, 10),
    "kwh_per_gb": Unit("kWh/GB", 0, 1),
    "w_per_gb": Unit("W/GB", 0, 10),
    "g_per_host": Unit("g", 0, 1e8),
    "g_per_gb": Unit("g/GB", 0, 10000),
    "g_per_ic": Unit("g/IC", 0, 10000),
    "w_per_tb": Unit("W/TB", 0, 100),
    "flops_per_parameter_token": Unit("FLOP", 1, 100),
    "bytes_per_parameter": Unit("B", 1, 100),
    "deg": Unit("°", -180, 180),
    "percent": Unit("%", 0, 100),
    "bits": Unit("bit", 1, 64),
    "gb_per_s": Unit("GB/s", 1, 1e8),
    "tops": Unit("TOP/s", 0.001, 100000),
    "tflops": Unit("TFLOP/s", 0.001, 100000),
    "years": Unit("a", 0.01, 100),
    "tokens_per_s": Unit("1/s", 0.001, 1e9),
    "tokens": Unit("1", 1, 1e17),
    "parameters": Unit("1", 1000, 1e15),
    "l_per_kwh": Unit("L/kWh", 0, 20),
    "mm2": Unit("mm2", 1, 100000),
    "mm": Unit("mm", 1, 1000),
    "mwh": Unit("MWh", 0, 1e7),
    "kwh": Unit("kWh", 0, 1e10),
    "pue": Unit("1", 1, 5),
    "t": Unit("t", 0, 1e7),
    "kg": Unit("kg", 0, 100000),
    "gb": Unit("GB", 0, 1000000),
    "tb": Unit("TB", 0, 1000000),
    "g": Unit("g", 0, 1e8),
    "w": Unit("W", 0, 100000),
    "h": Unit("h", 1e-6, 1e6),
    "j": Unit("J", 0, 1e9),
    "ms": Unit("ms", 0.001, 1e6),
}

# Quantities without a unit, by their whole name.
PLAIN = {
    "device_count": Unit("1", 1, 1e7),
    "device_hours": Unit("h", 1, 1e13),
    "layers": Unit("1", 1, 10000),
    "hidden_size": Unit("1", 1, 1e6),
    "heads": Unit("1", 1, 10000),
    "kv_heads": Unit("1", 1, 10000),
    "vocabulary": Unit("1", 1, 1e8),
    "gwp": Unit("1", 1, 50000),
    "ratio": Unit("1", 0, 10),
    "low_ratio": Unit("1", 0, 1),
    "high_ratio": Unit("1", 1, 100),
    "degree": Unit("1", 0, 20),
    "polynomial": Unit("1", 0, 65535),
    "days": Unit("d", 1, 366),
    "hours": Unit("h", 1, 8784),
    "hours_filled": Unit("h", 0, 8784),
    "energy_percent": Unit("%", 1, 1000),           # against without: may be above 100
    "time_percent": Unit("%", 1, 1000),
    # Of levers, in the unit their row says: their own bounds are there, too.
    "amount": Unit("1", 0, 1e6),
    "lowest": Unit("1", 0, 1e6),
    "highest": Unit("1", 0, 1e6),
    "at": Unit("1", 0, 1e6),
    "dies": Unit("1", 1, 128),
    "cpu_dies": Unit("1", 1, 128),
    "packages": Unit("1", 1, 128),
    "devices": Unit("1", 1, 65535),
    "count": Unit("1", 1, 1e7),
    "development_overhead": Unit("1", 1, 1000),
    "replication": Unit("1", 1, 100),
    "yield": Unit("1", 0.001, 1),
    "idle_share_of_tdp": Unit("1", 0, 1),
    "mixture_layer_share": Unit("1", 0, 1),
    "llmcarbon_lifetime_days": Unit("d", 1, 36525),
    "essay_undercount_lowest": Unit("1", 1, 10),
    "essay_undercount_highest": Unit("1", 1, 10),
    "clustering": Unit("1", 0.1, 100),
    "devices_per_host": Unit("1", 1, 256),
    "cpu_count": Unit("1", 0, 64),
    "requests_per_day": Unit("1", 0, 1e12),
    "batch": Unit("1", 1, 1e5),
    "replicas": Unit("1", 1, 1e6),
    "seed": Unit("1", 0, 2**32 - 1),
    "retrainings": Unit("1", 0, 1e6),
    "head_dimension": Unit("1", 1, 10000),
    "vocabulary_size": Unit("1", 1, 1e8),
    "inference_count": Unit("1", 1, 1e7),
    "hidden_per_layer": Unit("1", 1, 1000),
    "serving_memory_overhead": Unit("1", 1, 10),
    "ecologits_gpu_energy_alpha": Unit("Wh", 0, 1),
    "ecologits_gpu_energy_beta": Unit("1", -1, 1),
    "ecologits_gpu_energy_gamma": Unit("Wh", 0, 1),
    "ecologits_latency_alpha": Unit("s", 0, 1),
    "ecologits_latency_beta": Unit("s", 0, 1),
    "ecologits_latency_gamma": Unit("s", 0, 1),
    "ecologits_batch": Unit("1", 1, 1e5),
    "ecologits_gpus_per_server": Unit("1", 1, 256),
    "ecologits_most_batch": Unit("1", 1, 1e5),
    "codecarbon_least_load": Unit("1", 0, 1),
    "codecarbon_load_share": Unit("1", 0, 1),
    "llmcarbon_one_stage_batch": Unit("1", 1, 1e5),
    "llmcarbon_other_devices": Unit("1", 1, 100),
    "llmcarbon_small_a100_devices": Unit("1", 1, 100),
    "llmcarbon_node_devices": Unit("1", 1, 256),
    "wu_power_experimentation": Unit("%", 0, 100),
    "wu_power_training": Unit("%", 0, 100),
    "wu_power_inference": Unit("%", 0, 100),
    "wu_rm1_data": Unit("%", 0, 100),
    "wu_rm1_training": Unit("%", 0, 100),
    "wu_rm1_inference": Unit("%", 0, 100),
    **{f"llmcarbon_{fit}_{term}": Unit("1", -1e4, 1e4)
       for fit in ("devices", "tensor", "pipeline", "batch") for term in ("square", "linear", "constant")},
    "llmcarbon_billions_per_gb": Unit("1", 0, 1),
    "llmcarbon_v100_score": Unit("1", 0, 1000),
    "llmcarbon_a100_score": Unit("1", 0, 1000),
    "irreducible_loss": Unit("1", 0, 10),
    "parameter_scale": Unit("1", 0, 1e6),
    "token_scale": Unit("1", 0, 1e6),
    "parameter_exponent": Unit("1", 0.01, 1),
    "token_exponent": Unit("1", 0.01, 1),
    "ics": Unit("1", 0, 10000),
    # As LLMCarbon's files and the papers on MFU have them.
    "parameters_billion": Unit("1e9", 0.001, 1e5),
    "tokens_billion": Unit("1e9", 0.001, 1e6),
    "hardware_efficiency": Unit("1", 0.001, 1),
    "carbon_intensity_kg_per_kwh": Unit("kg/kWh", 0, 2),
    "size": Unit("1", 0.01, 1e6),
    "carbon_kg_per_size": Unit("kg", 0.001, 100),
    "non_attention_flops_per_s": Unit("FLOP/s", 1e9, 1e18),
    "peak_flops_per_s": Unit("FLOP/s", 1e9, 1e18),
    "iteration_s": Unit("s", 0.001, 1e5),
    "published_flops": Unit("FLOP", 1, 1e30),
    "lifetime_days": Unit("d", 1, 36525),
    "published_days": Unit("d", 0.1, 10000),
    "component_area_mm2": Unit("mm2", 0.01, 100000),
    "abatement_percent": Unit("%", 95, 99),
    "flops_per_request": Unit("FLOP", 1, 1e25),
    "slices": Unit("1", 2, 7),
    "clover_carbon_weight": Unit("1", 0, 1),
}


def unit_of(name):
    """The unit of a column, field or constant; None where its name ends in none."""
    if name in PLAIN:
        return PLAIN[name]
    for suffix, unit in SUFFIXES.items():
        if name == suffix or name.endswith("_" + suffix):
            return unit
    return None


def stem_of(name):
    """The name without its unit: `die_area` of `die_area_mm2`."""
    for suffix in SUFFIXES:
        if name.endswith("_" + suffix):
            return name[: -len(suffix) - 1]
    return name
