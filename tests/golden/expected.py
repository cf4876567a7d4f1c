#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the vectors whose expected values are reckoned here: closed forms and readings of published code, in decimal
arithmetic of 50 digits, apart from the C++ and knowing nothing of it. Vectors with a `-` in their file's name are of the
origin before it. `expected.py [DIR]`: into another folder than this one.
"""

import json
from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal, getcontext
from math import ceil
from pathlib import Path
from sys import argv

getcontext().prec = 50
FOLDER = Path(argv[1]) if len(argv) > 1 else Path(__file__).parent
PI = Decimal("3.14159265358979323846264338327950288419716939937510")
HOW = "reckoned by tests/golden/expected.py in decimal arithmetic of 50 digits"


def D(number):
    return Decimal(str(number))


def plain(value):
    if isinstance(value, dict):
        return {key: plain(part) for key, part in value.items()}
    return float(value) if isinstance(value, Decimal) else value


def write(file, source, cases):
    rows = [json.dumps({"name": f"{kind} {number}", "kind": kind, "inputs": inputs, "expected": plain(expected)})
            for number, (kind, inputs, expected) in enumerate(cases, 1)]
    head = f'{{"source": {json.dumps(source)},\n"how": {json.dumps(HOW)},\n"cases": [\n'
    (FOLDER / file).write_text(head + ",\n".join(rows) + "\n]}\n", encoding="utf-8")


# --- ACT's parts --------------------------------------------------------------------------------------------------

JAPAN, COAL, USA, TAIWAN = D(485), D(820), D(380), D(583)
CAPACITORS = {"mlcc": D(6862), "tec": D(5567)}
BOARDS = {2: D("0.41"), 4: D("0.43"), 6: D("0.71"), 8: D("0.91")}
BATTERIES = {"NMC": D(87), "LFP": D("61.5")}
MATERIALS = {"steel": D("1.89"), "alumnimum": D("15.1")}


def capacitor(kind, place, intensity, mass_g, count):
    grams = CAPACITORS[kind] / D("3.6") * D(mass_g) / 1000 * count * intensity if kind in CAPACITORS else 300 * D(count)
    return ("capacitor", {"type": kind, "fab_ci": place, "fab_ci_g_per_kWh": float(intensity), "weight_g_each": mass_g,
                          "count": count}, {"passives_g": grams, "total_g": grams})


def board(layers, area_cm2):
    kg_per_m2 = BOARDS.get(layers, D("0.13") * layers)
    grams = kg_per_m2 * D(area_cm2) / 10
    return "pcb", {"layers": layers, "area_cm2": area_cm2}, {"fabrication_g": grams, "total_g": grams}


def battery(cathode, capacity_wh):
    grams = BATTERIES[cathode] * D(capacity_wh)
    return "battery", {"cathode": cathode, "capacity_Wh": capacity_wh}, {"fabrication_g": grams, "total_g": grams}


def material(name, mass_g):
    grams = MATERIALS[name] * D(mass_g)
    return "material", {"material_key_in_act": name, "weight_g": mass_g}, {"enclosure_g": grams, "total_g": grams}


def bill():
    """A small device with one of each kind of component."""
    components = {
        "silicon/main": {"model": "logic", "process": "22nm", "n_ics": 1, "fab_yield": 0.8, "area_mm2": 120.0,
                         "abatement_pct": 99, "fab_ci": "taiwan"},
        "silicon/work": {"model": "dram", "process": "lpddr4", "n_ics": 2, "fab_yield": 0.9, "capacity_GB": 12.0},
        "silicon/keep": {"model": "flash", "process": "nand_tlc_v3", "n_ics": 0, "fab_yield": 0.875, "capacity_GB": 256.0},
        "passives/c": {"category": "capacitor", "type": "tec", "count": 40, "weight_g_each": 0.05, "fab_ci": "japan"},
        "passives/d": {"category": "capacitor", "type": "generic", "count": 3, "weight_g_each": 0.0, "fab_ci": "japan"},
        "materials/board": {"category": "pcb", "type": "na", "weight_g": 0.0, "area_cm2": 60.0, "layers": 6},
        "materials/cell": {"category": "battery", "type": "na", "weight_g": 0.0, "area_cm2": 0.0, "layers": None,
                           "capacity_Wh": 15.0},
        "materials/shell": {"category": "enclosure", "type": "steel", "weight_g": 35.0, "area_cm2": 0.0, "layers": None},
    }

    def silicon(ics, grams):
        return {"packaging_g": 150 * D(ics), "fabrication_g": grams, "total_g": 150 * D(ics) + grams}
    die = (TAIWAN * D("1.077") + 110 + 500) / D("0.8") * D("1.2")
    parts = {
        "silicon/main": silicon(1, die),
        "silicon/work": silicon(2, 48 * D(12) / D("0.9")),
        "silicon/keep": silicon(0, D("6.3") * 256 / D("0.875")),
        "passives/c": capacitor("tec", "japan", JAPAN, 0.05, 40)[2],
        "passives/d": capacitor("generic", "japan", JAPAN, 0.0, 3)[2],
        "materials/board": board(6, 60.0)[2],
        "materials/cell": battery("NMC", 15.0)[2],
        "materials/shell": material("steel", 35.0)[2],
    }
    by_type = {f"{name}_g": sum(part.get(f"{name}_g", D(0)) for part in parts.values()) for name in
               ("packaging", "materials", "fabrication", "passives", "pcb", "connector", "enclosure", "other")}
    by_type["operation_g"] = USA * 4 * D("0.25") * 26298 / 1000
    total = sum(part["total_g"] for part in parts.values()) + by_type["operation_g"]
    inputs = {"bom": "own", "components": components, "op_power_W": 4.0, "op_ci": "usa", "duty_cycle": 0.25,
              "hw_lifetime_h": 26298.0}
    return "bom", inputs, {"components": parts, "by_type": by_type, "total_g": total}


write("act-parts.json", "the factors of ACT version 2 by their files", [
    capacitor("mlcc", "japan", JAPAN, 0.02, 7), capacitor("tec", "coal", COAL, 1.25, 3),
    capacitor("generic", "japan", JAPAN, 9.0, 5), capacitor("electrolytic-of-no-table", "japan", JAPAN, 9.0, 2),
    *(board(layers, 33.0) for layers in (1, 2, 3, 4, 5, 6, 7, 8, 9, 14)),
    battery("NMC", 42.0), battery("LFP", 42.0), material("steel", 800.0), material("alumnimum", 800.0), bill()])


# --- Yield and wafers ---------------------------------------------------------------------------------------------

def yields(area_mm2, density, alpha, layers):
    x = D(area_mm2) / 100 * D(density)
    decay = (1 - (-x).exp()) / x
    double = (1 - (-2 * x).exp()) / (2 * x)
    return "closed_form", {"area_mm2": area_mm2, "defect_density_per_cm2": density, "alpha": alpha,
                           "critical_layers_n": layers}, {
        "poisson": (-x).exp(), "murphy_triangle": decay ** 2, "murphy_rect": double, "seeds_exponential": 1 / (1 + x),
        "negative_binomial": (1 + x / D(alpha)) ** -D(alpha), "bose_einstein": (1 + x) ** -D(layers),
        "moore": (-x.sqrt()).exp()}


def eco_chip_yield(area_mm2, density):
    return ("ecochip_negative_binomial_alpha10", {"area_mm2": area_mm2, "defect_density_per_cm2": density},
            {"yield": (1 + D(area_mm2) / 100 * D(density) / 10) ** -10})


def dies(area, diameter):
    return PI * D(diameter) ** 2 / (4 * area) - PI * D(diameter) / (2 * area).sqrt()


def waste(area_mm2, diameter, cpa):
    real = dies(D(area_mm2), diameter)
    whole = int(real)
    lost = (PI * D(diameter) ** 2 / 4 - whole * D(area_mm2)) / real * D(cpa)
    return "ecochip_wafer_waste", {"area_mm2": area_mm2, "wafer_diameter_mm": diameter, "cpa_per_mm2": cpa}, {
        "wasted_area_carbon_per_die_in_cpa_units": lost, "dpw_real_valued": real, "dpw_floor": whole}


def effective(area_mm2, diameter, kerf):
    cut = (D(area_mm2).sqrt() + D(kerf)) ** 2
    area = PI * D(diameter) ** 2 / 4 / dies(cut, diameter) / (-(cut / 100 * D("0.1")).sqrt()).exp()
    return "wafer_effective_area", {"die_area_mm2": area_mm2, "wafer_diameter_mm": diameter, "kerf_mm": kerf}, {
        "effective_area_mm2": area}


write("yield.json", "textbook closed forms; ECO-CHIP (Sudarshan et al. 2024)", [
    *(yields(area, density, alpha, layers) for area, density, alpha, layers in
      ((0.5, 0.02, 3.0, 5), (64.0, 0.11, 2.0, 8), (609.0, 0.15, 10.0, 12), (814.0, 0.1, 0.5, 3), (1.0, 1e-6, 4.0, 20))),
    *(eco_chip_yield(*pair) for pair in ((12.0, 0.2), (150.0, 0.07), (770.0, 0.11))),
    *(waste(*triple) for triple in ((36.0, 200, 1.0), (331.0, 300, 12.5), (770.0, 300, 1.0)))])
write("boavizta.json", "the geometry of Boavizta's graphics cards",
      [effective(*triple) for triple in ((36.0, 300, 0.2), (331.0, 300, 0.1), (814.0, 300, 0.2))])


# --- Models -------------------------------------------------------------------------------------------------------

def decoder(layers, hidden, vocabulary, sequence, batch, gpus, tflops):
    l, h, V, s, B = map(D, (layers, hidden, vocabulary, sequence, batch))
    flops = 96 * B * s * l * h * h * (1 + s / (6 * h) + V / (16 * l * h))
    return "megatron", {"layers": layers, "hidden": hidden, "heads": 1, "vocab": vocabulary, "seq": sequence,
                        "batch": batch, "gpus": gpus, "achieved_TFLOPs_per_gpu": tflops}, {
        "parameters": 12 * l * h * h + 13 * l * h + h * (V + s), "flops_per_iteration_with_full_recompute": flops,
        "iteration_s_at_achieved": flops / (D(gpus) * D(tflops) * 10 ** 12)}


def mixture(experts, layers, hidden, fraction):
    dense = 12 * D(layers) * D(hidden) ** 2
    sparse = (1 - D(fraction)) * dense + D(fraction) * layers * (4 + 8 * D(experts)) * D(hidden) ** 2
    return "moe", {"experts": experts, "layers": layers, "hidden": hidden, "moe_layer_fraction": fraction}, {
        "parameters_sparse": sparse, "parameters_dense_base": dense}


def decode(P, layers, kv_heads, q_heads, dimension, weight, kv, context, batch, bandwidth, peak):
    per_token = 2 * D(layers) * kv_heads * dimension * D(kv)
    flops = 2 * D(P) + 4 * D(layers) * q_heads * dimension * context
    moved = D(P) * D(weight) / batch + per_token * context
    compute, memory = flops / D(peak), moved / D(bandwidth)
    return "decode_roofline", {
        "P": P, "layers": layers, "kv_heads": kv_heads, "q_heads": q_heads, "head_dim": dimension, "weight_bytes": weight,
        "kv_bytes": kv, "context": context, "batch": batch, "mem_bw_Bps": bandwidth, "peak_FLOPs": peak}, {
        "kv_bytes_per_token_of_context": per_token, "flops_per_generated_token": flops,
        "hbm_bytes_per_generated_token": moved, "t_compute_s": compute, "t_memory_s": memory,
        "memory_bound": memory > compute, "tokens_per_s_upper_bound": 1 / max(compute, memory)}


write("params.json", "Narayanan et al. 2021, equations 2 and 3; the mixture of LLMCarbon's notebook; roofline of decoding", [
    decoder(32, 4096, 32000, 4096, 96, 24, 181.5), decoder(12, 768, 50304, 1024, 8, 1, 60.0),
    mixture(16, 24, 2048, 0.25), mixture(1, 24, 2048, 1.0), mixture(384, 61, 7168, 0.95),
    decode(8.03e9, 32, 8, 32, 128, 1, 1, 1500, 1, 2.0e12, 312e12),
    decode(1.5e9, 28, 2, 12, 128, 2, 2, 100, 4096, 3.35e12, 989.4e12)])


def iteration(layers, hidden, vocabulary, sequence, batch, gpus, seconds, peak):
    l, h, V, s, B = map(D, (layers, hidden, vocabulary, sequence, batch))
    dense = 72 * B * l * s * h * h
    needed = dense * (1 + s / (6 * h) + V / (12 * h * l))
    done = dense * (1 + s / (3 * h) + V / (12 * h * l))
    system = D(seconds) * gpus * D(peak)
    return "korthikanti", {"batch_B": batch, "layers_L": layers, "seq_s": sequence, "hidden_h": hidden,
                           "vocab_v": vocabulary, "gpus": gpus, "iteration_s": seconds, "peak_FLOPs_per_gpu": peak}, {
        "model_FLOPs_per_iter": needed, "hardware_FLOPs_per_iter_selective_recompute": done,
        "hw_over_model_ratio": done / needed, "mfu": needed / system, "hfu": done / system}


def inverse(N, L, H, Q, T, mfu, peak, chips):
    per_token = 6 * D(N) + 12 * D(L) * H * Q * T
    return "paper_inverse", {"N_params": N, "L_layers": L, "H_heads": H, "Q_head_dim": Q, "T_seq_len": T,
                             "paper_mfu": mfu, "peak_FLOPs_per_chip": peak, "chips": chips}, {
        "flops_per_token_train": per_token, "implied_tokens_per_s": D(mfu) * chips * D(peak) / per_token}


def without_attention(N, L, H, Q, T, rate, peak):
    ratio = D(L) * H * Q * T / (6 * D(N))
    bare = D(rate) / D(peak)
    return "paper_discrepancy", {"N_params": N, "L_layers": L, "H_heads": H, "Q_head_dim": Q, "T_seq_len": T,
                                 "non_attention_FLOPs_per_s_per_gpu": rate, "peak_FLOPs_per_chip": peak}, {
        "mfu_without_attention": bare, "mfu": bare * (1 + 12 * ratio),
        "mfu_if_attention_term_is_36LHQT": bare * (1 + 36 * ratio)}


write("mfu-iterations.json", "Korthikanti et al. 2022, equations 7 and 8; Chowdhery et al. 2023, appendix B", [
    iteration(80, 8192, 128256, 8192, 128, 512, 9.5, 989.4e12), iteration(24, 2048, 50257, 1024, 32, 8, 0.8, 312e12),
    inverse(7e9, 32, 32, 128, 4096, 0.41, 312e12, 64), inverse(405e9, 126, 128, 128, 8192, 0.4, 989.4e12, 16384),
    without_attention(13e9, 40, 40, 128, 4096, 55e12, 125e12)])


LAWS = {"hoffmann": (1.69, 406.4, 410.7, 0.34, 0.28), "refit": (1.8172, 482.01, 2085.43, 0.3478, 0.3658),
        "own": (1.9, 300.0, 1500.0, 0.3, 0.37)}


def law(name, N, tokens):
    E, A, B, a, b = map(D, LAWS[name])
    budget = 6 * D(N) * D(tokens)
    g = (a * A / (b * B)) ** (1 / (a + b))
    best_n = g * (budget / 6) ** (b / (a + b))
    best_d = (budget / 6) ** (a / (a + b)) / g

    def loss(n, d):
        return E + A / n ** a + B / d ** b
    E_, A_, B_, a_, b_ = LAWS[name]
    return "chinchilla", {"E": E_, "A": A_, "B": B_, "alpha": a_, "beta": b_, "N_params": N, "D_tokens": tokens}, {
        "loss_nats": loss(D(N), D(tokens)), "C_flops_6ND": budget, "N_opt_at_same_C": best_n, "D_opt_at_same_C": best_d,
        "loss_at_opt": loss(best_n, best_d)}


write("scaling_law.json", "Hoffmann et al. 2022, equations 4 and 10; coefficients also of Besiroglu et al. 2024",
      [law(name, N, tokens) for name in LAWS for N, tokens in ((1.1e9, 3e11), (4.05e11, 1.56e13), (7e7, 5e9))])


# --- LLMCarbon ----------------------------------------------------------------------------------------------------

def half_even(number):
    return number.to_integral_value(ROUND_HALF_EVEN)


def parabola(coefficients, x):
    square, linear, constant = map(Decimal, coefficients)
    return (square * x + linear) * x + constant


def cluster(kind, base, billions, node, memory):
    P = base if kind == "MoE" else billions
    # The capacity is a product of doubles in the code, and decides whole numbers.
    capacity = 0.03 * memory
    fits = P < node * capacity
    tensor = ceil(P / capacity) if fits else node
    stages = 1 if fits else ceil(P / (node * capacity))
    x = D(P) * 10 ** 9
    size = tensor * stages
    devices = half_even(parabola(("-2.12910565e-21", "4.39684339e-09", "7.99173057e+02"), x) / size) * size
    if memory != 80:
        devices = half_even(devices * D("2.5"))
    if memory == 40:
        devices *= 2
    tflops = parabola(("-8.82079068e-20", "1.68591116e-09", "1.33954735e+02") if stages == 1 else
                      ("-5.60233749e-23", "8.45435587e-11", "1.34546129e+02"), x)
    if memory != 80:
        tflops = (tflops - tflops * D("7.76") / D("33.46")) / 312 * 125
    return "throughput", {"type": kind, "parameters_B": billions, "base_parameters_B": base, "node_size": node,
                          "memory_GB": memory}, {
        "tensor_size_t_DERIVED_SAME_FORMULA": tensor, "pipeline_size_p_DERIVED_SAME_FORMULA": stages,
        "device_num": devices, "achieved_TFLOPs_per_device": tflops}


def training(kind, billions, base, tokens, intensity, pue, watts, peak, efficiency, devices):
    P = base if kind == "MoE" else billions
    expected = {}
    for name, flops in (("training", 6), ("inference", 2)):
        work = flops * D(P) * D(tokens) * 10 ** 18
        days = work / (D(devices) * D(peak) * 10 ** 12 * D(efficiency)) / 86400
        energy = D(watts) * devices * days * 24 / 10 ** 6 * D(pue)
        expected |= {f"{name}_FLOPs": work, f"{name}_days": days, f"{name}_energy_MWh": energy,
                     f"{name}_tCO2eq": energy * D(intensity)}
    return "operational", {"type": kind, "parameters_B": billions, "base_parameters_B": base, "tokens_B": tokens,
                           "ci_kg_per_kWh": intensity, "pue": pue, "avg_system_power_W": watts, "peak_TFLOPs": peak,
                           "hardware_efficiency": efficiency, "devices": devices}, expected


def hardware(days, lifetime, rows):
    masses = {name: D(amount) * D(kg) * count * D(days) / D(lifetime) / 1000 for name, amount, kg, count in rows}
    return "embodied", {"execution_days": days, "lifespan_days": lifetime, "rows": [
        {"hardware": name, "unit_cm2_or_GB": amount, "cpa_kg_per_unit": kg, "num": count}
        for name, amount, kg, count in rows]}, {"per_row_tCO2eq": masses, "total_tCO2eq": sum(masses.values())}


write("llmcarbon.json", "a reading of MLCarbon's model.py and embodied.py; Faiz et al. 2024", [
    *(cluster("dense", None, P, node, memory) for P, node, memory in
      ((1.9, 8, 80), (2.4, 1, 80), (9.6, 4, 80), (21.5, 8, 80), (120.0, 8, 40), (120.0, 2, 32), (650.0, 8, 80))),
    cluster("MoE", 7.41, 1500.0, 8, 80),
    training("dense", 7.0, None, 2000.0, 0.385, 1.1, 400.0, 312.0, 0.5, 1024),
    training("MoE", 671.0, 37.0, 14800.0, 0.55, 1.15, 780.0, 989.4, 0.35, 2048),
    hardware(54.0, 1460, (("CPU", 6.5, 1.0, 12), ("H100", 8.14, 1.8, 96), ("DRAM", 2048.0, 0.4, 12)))])


# --- Other calculators --------------------------------------------------------------------------------------------

def ecologits(active, total, tokens, latency, intensity, pue, batch=None, bits=None, gpu_memory=None):
    B, Q = D(batch or 64), D(bits or 16)
    per_token = (D("1.1665273170451914e-6") * (D("-0.011205921025579175") * B).exp() * D(active) +
                 D("4.052928146734005e-5")) / 1000
    gpu = per_token * tokens
    computed = tokens * (D("6.785088094353663e-4") * D(active) + D("3.119310311688259e-4") * B + D("1.9473717579473387e-2"))
    seconds = computed if latency is None else min(computed, D(latency))
    memory = D("1.2") * D(total) * Q / 8
    count = 1
    while count < ceil(memory / (gpu_memory or 80)):
        count *= 2
    server = seconds / 3600 * D("1.2") * count / 8 / B
    energy = D(pue) * (server + count * gpu)
    mass = D(count) / 8 * 5700 + count * 164
    embodied = seconds / (B * 3 * 365 * 86400) * mass
    inputs = {"active_parameters_B": active, "total_parameters_B": total, "output_tokens": tokens,
              "request_latency_s": latency, "mix_gwp_kgCO2eq_per_kWh": intensity, "pue": pue}
    if batch:
        inputs["override_batch_size"] = batch
    if bits:
        inputs["override_model_quantization_bits"] = bits
    if gpu_memory:
        inputs["override_gpu_memory"] = gpu_memory
    return "request", inputs, {
        "gpu_energy_kWh_one_gpu": gpu, "generation_latency_s": seconds, "model_required_memory_GB": memory,
        "gpu_required_count": count, "server_energy_kWh_excl_gpu": server, "request_energy_kWh": energy,
        "usage_gwp_kgCO2eq": energy * D(intensity), "server_gpu_embodied_gwp_kgCO2eq": mass,
        "embodied_gwp_kgCO2eq": embodied, "total_gwp_kgCO2eq": energy * D(intensity) + embodied}


write("ecologits.json", "a reading of EcoLogits 0.9.1, ecologits/impacts/llm.py", [
    ecologits(4, 4, 333, None, 0.05, 1.1), ecologits(32, 32, 333, 1.5, 0.4, 1.25), ecologits(70, 70, 800, None, 0.4, 1.25),
    ecologits(22, 141, 64, None, 0.4, 1.25), ecologits(37, 671, 2000, 30, 0.55, 1.2, batch=256),
    ecologits(70, 70, 800, None, 0.4, 1.25, bits=4), ecologits(8, 8, 1, None, 0.4, 1.25, batch=1, bits=8),
    ecologits(70, 70, 800, None, 0.4, 1.25, gpu_memory=141)])


def job(hours, cores, core_w, core_use, gpus, gpu_w, gpu_use, memory, pue, repeats, intensity):
    cpu, gpu, ram = D(cores) * D(core_w) * D(core_use), D(gpus) * D(gpu_w) * D(gpu_use), D(memory) * D("0.3725")
    scale = D(hours) * D(pue) * D(repeats) / 1000
    return "job", {"runtime_h": hours, "n_cpu_cores": cores, "cpu_W_per_core": core_w, "cpu_usage": core_use,
                   "n_gpus": gpus, "gpu_W_each": gpu_w, "gpu_usage": gpu_use, "memory_GB": memory,
                   "memory_W_per_GB": 0.3725, "pue": pue, "multiplicative_factor_psf": repeats, "ci_g_per_kWh": intensity}, {
        "power_W": (cpu + gpu + ram) * D(pue), "energy_kWh": (cpu + gpu + ram) * scale,
        "carbon_g": (cpu + gpu + ram) * scale * D(intensity), "carbon_cpu_g": cpu * scale * D(intensity),
        "carbon_gpu_g": gpu * scale * D(intensity), "carbon_core_g": (cpu + gpu) * scale * D(intensity),
        "carbon_memory_g": ram * scale * D(intensity)}


write("green_algorithms.json", "Lannelongue et al. 2021, with the memory of version 3.0", [
    job(7.5, 32, 6.4, 0.8, 8, 400.0, 0.95, 512, 1.2, 3, 93.0), job(0.0, 4, 10.0, 1.0, 0, 0.0, 0.0, 16, 1.56, 1, 475.0),
    job(2000.0, 2, 12.5, 0.5, 1, 250.0, 0.0, 0, 1.0, 1, 820.5)])


def two_decimals(number):
    """What JavaScript's toFixed(2) has: the exact value of the double decides, a tie goes up."""
    return float(Decimal(number).quantize(Decimal("0.01"), ROUND_HALF_UP))


def page(tdp, hours, intensity, listed, offset):
    energy = two_decimals(tdp * hours / 1000)
    factor = two_decimals(intensity / 1000) if listed else intensity / 1000
    carbon = two_decimals(energy * factor)
    return "job", {"tdp_W": tdp, "hours": hours, "provider": "listed" if listed else None, "ci_g_per_kWh": intensity,
                   "offset_pct": offset}, {
        "energy_kWh_as_displayed_2dp": energy, "impact_kg_per_kWh_as_displayed_2dp": factor,
        "co2_kg_as_displayed_2dp": carbon, "offset_kg_as_displayed_2dp": two_decimals(carbon * offset / 100),
        "co2_kg_unrounded_FORMULA": D(tdp) * D(hours) / 1000 * D(intensity) / 1000}


write("mlco2.json", "a reading of mlco2/impact, js/grayscale.js: each step through toFixed(2)", [
    page(350, 33, 375, True, 0), page(350, 33, 375, False, 25), page(250, 0.1, 4.9, True, 100), page(205, 5, 105, True, 50),
    page(700, 1234.5, 615, True, 100), page(145, 125, 8, True, 10), page(300, 0, 475, True, 100)])


def emissions(energy, intensity, pue=None):
    inputs = {"energy_kWh": energy, "ci_g_per_kWh": intensity} | ({"pue": pue} if pue else {})
    return "emissions", inputs, {"emissions_kg": D(energy) * D(pue or 1) * D(intensity) / 1000}


def modules(memory, arm):
    counts = ((2, 1), (16, 2), (64, 4), (128, 8))
    count = next((n for size, n in counts if memory <= size), None)
    if count is None:
        module = max(size for size in (4, 8, 16, 32, 64, 128) if size <= memory / 8)
        count = min(ceil(memory / module), 32)
    shares = [D(1)] * 4 + [D("0.9")] * 4 + [D("0.8")] * 8 + [D("0.7")] * 16
    each = D("1.5") if arm else D(5)
    return "ram_power", {"memory_GB": memory, "arm": arm}, {
        "dimm_count": count, "ram_power_W": each * max(sum(shares[:count]), D(2))}


write("codecarbon.json", "a reading of CodeCarbon's emissions and of its estimate of memory", [
    emissions(12.5, 93.0), emissions(12.5, 93.0, 1.35), emissions(0.0, 475.0),
    *(modules(memory, arm) for arm in (False, True) for memory in (0.5, 17, 65, 129, 200, 600, 1500, 5000)),
    *(("cpu_power_process_mode", {"tdp_W": 165, "cpu_load_pct": load}, {"cpu_power_W": D(165) * max(D(load), 10) / 100})
      for load in (0, 9, 10, 66)),
    *(("cpu_power_machine_mode_FORMULA", {"tdp_W": 165, "cpu_load_pct": load},
       {"cpu_power_W": 165 * (D("0.1") + D("0.9") * (D(load) / 100) ** 3)}) for load in (0, 30, 100))])


# --- Reported runs ------------------------------------------------------------------------------------------------

def sci(energy, intensity, kg, reserved, lifetime, part, whole, units):
    mass = D(kg) * 1000 * D(reserved) / D(lifetime) * D(part) / D(whole)
    return "sci", {"E_kWh": energy, "I_g_per_kWh": intensity, "TE_kg": kg, "TiR_h": reserved, "EL_h": lifetime, "RR": part,
                   "ToR": whole, "R": units}, {
        "O_g": D(energy) * D(intensity), "M_g": mass, "SCI_g_per_R": (D(energy) * D(intensity) + mass) / D(units)}


def cloud(least, most, share, units, hours, memory, ssd, hdd, network, pue, tonnes_per_kwh):
    kwh = ((D(least) + D(share) * (D(most) - D(least))) * units * D(hours) / 1000 + D(memory) * D("0.000392") * D(hours) +
           (D(ssd) * D("1.2") + D(hdd) * D("0.65")) * D(hours) / 1000 + D(network) * D("0.001")) * D(pue)
    return "cloud_carbon_footprint", {
        "min_W": least, "max_W": most, "utilization": share, "units_vcpu_or_gpu": units, "hours": hours,
        "extra_memory_GB": memory, "ssd_TB": ssd, "hdd_TB": hdd, "network_GB": network, "pue": pue,
        "ci_t_per_kWh": tonnes_per_kwh}, {"energy_kWh": kwh, "co2e_t": kwh * D(tonnes_per_kwh)}


def device_hours(hours, watts, pue, intensity):
    kwh = D(hours) * D(watts) / 1000 * D(pue)
    return "device_hours", {"gpu_hours": hours, "power_W": watts, "pue": pue, "ci_g_per_kWh": intensity}, {
        "energy_kWh": kwh, "tCO2e": kwh * D(intensity) / 10 ** 6}


def device_days(watts, devices, days, pue, intensity):
    mwh = D(watts) * devices * D(days) * 24 / 10 ** 6 * D(pue)
    return "system_power", {"avg_system_power_W": watts, "devices": devices, "days": days, "pue": pue,
                            "ci_kg_per_kWh": intensity}, {"energy_MWh": mwh, "tCO2e": mwh * D(intensity)}


write("published_runs.json", "SCI 1.1; Cloud Carbon Footprint's methodology; hours x watts x PUE x intensity", [
    sci(3.2, 250, 1410, 12, 43800, 3, 16, 4800), sci(0, 250, 1410, 12, 43800, 1, 1, 1),
    cloud(8, 71, 0.5, 4, 36, 0, 2, 0, 10, 1.185, 0.00028), cloud(0.74, 3.5, 0.25, 96, 720, 128, 0, 20, 0, 1.135, 0.0001),
    device_hours(184320, 400, 1.1, 385), device_days(378.5, 2048, 11.5, 1.08, 0.079)])
