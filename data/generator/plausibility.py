# SPDX-License-Identifier: Apache-2.0
"""Bounds no real processor leaves, narrow enough to catch the slips of published tables: a column shifted, a sparse
peak, half a card beside the power of the whole."""

import re

from .memories import MEMORY_TECHNOLOGIES

# Watts a processor of a segment can be rated for.
TDP_W = {"datacenter": (8, 1600), "workstation": (30, 700), "consumer": (10, 700), "edge": (3, 150), "cpu": (5, 600)}
# Watts per mm2 of compute die. Systems on chip have much silicon that does not compute.
W_PER_MM2 = {"edge": (0.03, 1.2)}
W_PER_MM2_OTHERS = (0.06, 1.2)
FP32_PER_W = (0.016, 0.5)           # TFLOP/s; a Maxwell card has 0.02, a power-capped Blackwell one 0.37
FP32_PER_MM2 = 0.3                  # the fastest have 0.24
HALF_PER_MM2 = 2.0                  # dense 16-bit; Blackwell has 1.5, the sparse peak of Hopper 2.4
FP16ACC_OF_FP32ACC = (1, 2)
INT8_OF_NVIDIA_FP16 = (1, 2)
TOLERANCE = 0.03
ROUNDED = 0.002
DERIVED = re.compile(r"(?:(\d+) x )?(\d+) SM x (\d+) MHz x (\d+) FLOP")
TYPES = {type_ for type_, *_ in MEMORY_TECHNOLOGIES.values()} | {"ddr4", "ddr5"}


def check_plausible(row, problems):
    def wrong(column, what):
        problems.add(row.file, row.line, column, what)

    _tdp(row, wrong)
    _peaks(row, wrong)
    _other_peaks(row, wrong)
    _derived(row, wrong)
    _memory(row, wrong)


def _tdp(row, wrong):
    tdp, area = row.number("tdp_w"), row.number("die_area_mm2")
    if tdp is None:
        return
    if not row["tdp_basis"]:
        wrong("tdp_basis", "missing: power is of the board, the module, the chip, or measured")
    low, high = TDP_W.get(row["segment"], (0, float("inf")))
    if not low <= tdp <= high:
        wrong("tdp_w", f"{tdp:g} W is outside {low:g} to {high:g} W of the segment {row['segment']}")
        return
    low, high = W_PER_MM2.get(row["segment"], W_PER_MM2_OTHERS)
    if area and not low <= tdp / area <= high:
        wrong("tdp_w", f"{tdp:g} W on {area:g} mm2 of die are {tdp / area:.3g} W/mm2, outside {low:g} to {high:g}")


def _peaks(row, wrong):
    tdp, area, fp32 = row.number("tdp_w"), row.number("die_area_mm2"), row.number("peak_fp32_tflops")
    column = "peak_bf16_tflops" if row.number("peak_bf16_tflops") else "peak_fp16_tflops"
    half = row.number(column)
    if half and area and half / area > HALF_PER_MM2:
        wrong(column, f"{half:g} on {area:g} mm2 of die are {half / area:.3g} TFLOP/s per mm2, above {HALF_PER_MM2:g}: "
                      "a sparse peak listed as dense, or the area of one die of several")
    if not fp32:
        return
    if area and fp32 / area > FP32_PER_MM2:
        wrong("peak_fp32_tflops", f"{fp32:g} on {area:g} mm2 of die are {fp32 / area:.3g} TFLOP/s per mm2, above "
                                  f"{FP32_PER_MM2:g}: the figure of another column")
    low, high = FP32_PER_W
    if tdp and not low <= fp32 / tdp <= high:
        wrong("peak_fp32_tflops", f"{fp32:g} at {tdp:g} W are {fp32 / tdp:.3g} TFLOP/s per W, outside {low:g} to "
                                  f"{high:g}: half a card, or another column")


def _other_peaks(row, wrong):
    fp16, fast = row.number("peak_fp16_tflops"), row.number("peak_fp16_fp16acc_tflops")
    if fp16 and fast and not any(_is(fast, factor * fp16) for factor in FP16ACC_OF_FP32ACC):
        wrong("peak_fp16_fp16acc_tflops", f"{fast:g} is neither the peak with FP32 accumulation {fp16:g} nor twice it")
    int8, base = row.number("peak_int8_tops"), fast or row.number("peak_bf16_tflops") or fp16
    if row["maker"] == "NVIDIA" and int8 and fp16 and not any(_is(int8, f * base) for f in INT8_OF_NVIDIA_FP16):
        wrong("peak_int8_tops", f"{int8:g} is neither the 16-bit peak {base:g} nor twice it")


def _derived(row, wrong):
    """A peak of ours is what its locator says it is."""
    found = DERIVED.search(row["peak_locator"])
    half = row.number("peak_bf16_tflops") or row.number("peak_fp16_tflops")
    if found and half:
        cards, *factors = (int(number or 1) for number in found.groups())
        product = cards * factors[0] * factors[1] * factors[2] / 1e6
        if abs(half - product) > ROUNDED * product:
            wrong("peak_locator", f"{found[0]} are {product:.4g} TFLOP/s, not {half:g}")


def _memory(row, wrong):
    technology = row["memory_technology"]
    gigabytes, bandwidth = row.number("memory_gb"), row.number("memory_bandwidth_gb_per_s")
    if technology not in MEMORY_TECHNOLOGIES:
        return
    type_, low, high, most = MEMORY_TECHNOLOGIES[technology]
    if row["memory_type"] in TYPES and row["memory_type"] != type_:
        wrong("memory_technology", f"{technology} is {type_}, not {row['memory_type']}")
        return
    if not bandwidth:
        return
    most *= row.number("dies") or 1
    if bandwidth > most:
        wrong("memory_bandwidth_gb_per_s", f"{bandwidth:g} GB/s is above the {most:g} GB/s that {technology} can carry")
    elif gigabytes and not low <= bandwidth / gigabytes <= high:
        wrong("memory_bandwidth_gb_per_s", f"{bandwidth:g} GB/s for {gigabytes:g} GB are {bandwidth / gigabytes:.3g} GB/s "
                                           f"per GB, outside {low:g} to {high:g} of {technology}")


def _is(value, target):
    return abs(value - target) <= TOLERANCE * target
