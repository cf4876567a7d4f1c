# SPDX-License-Identifier: Apache-2.0
"""What physics and makers' habits say of a processor row: peaks of one family keep fixed ratios, a die fits the reticle."""

from .plausibility import check_plausible
from .schema import PRECISIONS, peak

RETICLE_MM2 = 858.0     # 26 mm x 33 mm, the largest field a scanner exposes
TOLERANCE = 0.03        # makers round


def check_processors(tables, problems):
    for row in tables["processors.csv"]:
        _check_peaks(row, problems)
        _check_power(row, problems)
        _check_die(row, problems)
        check_plausible(row, problems)


def _check_peaks(row, problems):
    found = {p: row.number(peak(p)) for p in PRECISIONS}

    def wrong(precision, what):
        problems.add(row.file, row.line, peak(precision), what)

    if any(found.values()) and not row["peak_basis"]:
        problems.add(row.file, row.line, "peak_basis", "missing: peaks must be stated as dense")
    bf16, fp16, tf32, fp32, fp8 = (found[p] for p in PRECISIONS)
    half = bf16 or fp16
    if bf16 and fp16 and _is(fp16, 2 * bf16):
        wrong("fp16", f"{fp16:g} is twice bf16: a sparse peak, or one with FP16 accumulation, listed as dense")
    elif bf16 and fp16 and not _is(fp16, bf16):
        wrong("fp16", f"{fp16:g} differs from bf16 {bf16:g}, though both accumulate in FP32")
    if half and fp8 and _is(fp8, 4 * half):
        wrong("fp8", f"{fp8:g} is four times the 16-bit peak {half:g}: a sparse peak listed as dense")
    elif half and fp8 and not _is(fp8, 2 * half) and not _is(fp8, half):
        wrong("fp8", f"{fp8:g} is neither twice the 16-bit peak {half:g} nor equal to it")
    if half and tf32 and _is(half, 4 * tf32):
        wrong("bf16" if bf16 else "fp16", f"{half:g} is four times tf32 {tf32:g}: a sparse peak listed as dense")
    order = [(p, found[p]) for p in ("bf16", "tf32", "fp32") if found[p]] or [("fp16", fp16)]
    if not bf16 and fp16:
        order = [("fp16", fp16)] + [pair for pair in order if pair[0] != "fp16"]
    for (wide, upper), (narrow, lower) in zip(order, order[1:]):
        if lower > upper * (1 + TOLERANCE):
            wrong(narrow, f"{lower:g} is above {wide} {upper:g}")


def _check_power(row, problems):
    tdp, idle = row.number("tdp_w"), row.number("idle_w")
    if tdp is not None and idle is not None and idle > tdp:
        problems.add(row.file, row.line, "idle_w", f"{idle:g} is above tdp_w {tdp:g}")


def _check_die(row, problems):
    area, dies = row.number("die_area_mm2"), row.number("dies")
    if area is not None and dies is None:
        problems.add(row.file, row.line, "dies", "missing beside die_area_mm2")
    elif area is not None and area > RETICLE_MM2 * dies:
        problems.add(row.file, row.line, "die_area_mm2",
                     f"{area:g} mm2 is over the reticle of {RETICLE_MM2:g} mm2 x {dies:g}")


def _is(value, target):
    return abs(value - target) <= TOLERANCE * target
