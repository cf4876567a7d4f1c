# SPDX-License-Identifier: Apache-2.0
"""What must hold of published runs, hourly profiles and traces: nothing a device or a day could not do."""

import csv
from collections import defaultdict

from .problems import plain
from .schema import PRECISIONS, SAID, peak

MFU = (0.02, 0.75)
INTENSITY_G_PER_KWH = (10, 1100)    # of a whole run: a hydropower country to the dirtiest coal
POWER_W = (50, 2500)                # of a device with its host and its share of the cooling
FLOPS_PER_PARAMETER_TOKEN = 6
MEAN_RATIO_TOLERANCE = 0.001
ROUNDED = 0.03                      # of t and MWh as papers print them
HOURS_OF_A_DAY = [str(hour) for hour in range(24)]


def check_published(folder, tables, problems):
    _check_runs(tables, problems)
    _check_metered_runs(tables, problems)
    _check_token_energy(tables, problems)
    _check_profiles(tables, problems)
    for row in tables["traces.csv"]:
        _check_trace(folder, row, problems)


def _check_runs(tables, problems):
    peaks = {row["id"]: max((row.number(peak(p)) or 0 for p in ("bf16", "fp16")), default=0) or
             max(row.number(peak(p)) or 0 for p in PRECISIONS) for row in tables["processors.csv"]}
    for row in tables["runs.csv"]:
        for figure, who in SAID.items():
            if bool(row[figure]) != bool(row[who]):
                problems.add(*row.at(), who,
                             f"missing beside {figure}" if row[figure] else f"given, but there is no {figure}")
        total, active = row.number("parameters"), row.number("active_parameters")
        if total and active and active > total:
            problems.add(*row.at(), "active_parameters",
                         f"{row['active_parameters']} is above parameters {row['parameters']}")
        _check_mfu(row, peaks.get(row["processor"]), problems)
        _check_ratio(row, "carbon_t", "energy_mwh", 1e3, INTENSITY_G_PER_KWH, "g/kWh", problems)
        _check_ratio(row, "energy_mwh", "device_hours", 1e6, POWER_W, "W per device", problems)
        _check_account(row, problems)


def _check_metered_runs(tables, problems):
    for row in tables["metered_runs.csv"]:
        for reason in ("reason_en", "reason_pt"):
            if bool(row[reason]) != (row["status"] == "excluded"):
                problems.add(*row.at(), reason, f"given, but the run is {row['status']}" if row[reason] else
                             "missing: why the run is excluded")
        if row.number("power_w") is None:
            problems.add(*row.at(), "power_w", "missing")


def _check_token_energy(tables, problems):
    """Energy of a token times tokens a second is power: one of the three in another unit shows."""
    for row in tables["token_energy.csv"]:
        energy, rate, watts, count = (row.number(name) for name in ("energy_j", "tokens_per_s", "power_w", "count"))
        if energy is None:
            problems.add(*row.at(), "energy_j", "missing")
        elif row["per"] == "output token" and rate and watts and count and (
                abs(energy * rate - watts * count) > ROUNDED * watts * count):
            problems.add(*row.at(), "energy_j", f"{energy:g} J x {rate:g} tokens/s are {energy * rate:.4g} W, where "
                                                f"{count:g} devices draw {watts * count:.4g} W")


def _check_account(row, problems):
    """Where a run gives energy, PUE, intensity and carbon, they are one account: rounding apart, the product holds."""
    energy, intensity, carbon = (row.number(name) for name in ("energy_mwh", "intensity_g_per_kwh", "carbon_t"))
    if not (energy and intensity and carbon):
        return
    pue = 1 if row["energy_covers"] == "facility" else row.number("pue")
    if pue is None:
        problems.add(*row.at(), "pue", f"missing: the energy is of the {row['energy_covers']} alone")
    elif abs(energy * pue * intensity / 1e3 - carbon) > ROUNDED * carbon:
        problems.add(*row.at(), "carbon_t", f"{carbon:g} t where the energy, PUE and intensity of the run give "
                                            f"{energy * pue * intensity / 1e3:.4g}")


def _check_mfu(row, dense_peak, problems):
    active, tokens, hours = (row.number(name) for name in ("active_parameters", "training_tokens", "device_hours"))
    if not (active and tokens and hours and dense_peak):
        return
    mfu = FLOPS_PER_PARAMETER_TOKEN * active * tokens / (hours * 3600 * dense_peak * 1e12)
    if not MFU[0] <= mfu <= MFU[1]:
        problems.add(*row.at(), "device_hours", f"{row['device_hours']} h would be an MFU of {mfu:.3g}: "
                     f"outside {MFU[0]} to {MFU[1]}")


def _check_ratio(row, above, below, scale, span, unit, problems):
    a, b = row.number(above), row.number(below)
    if a and b and not span[0] <= a / b * scale <= span[1]:
        problems.add(*row.at(), above, f"{row[above]} over {below} {row[below]} is {a / b * scale:.3g} {unit}: "
                     f"outside {span[0]} to {span[1]}")


def _check_profiles(tables, problems):
    series = defaultdict(list)
    for row in tables["profiles.csv"]:
        series[row["series"]].append(row)
    for name, rows in series.items():
        if [row["hour"] for row in rows] != HOURS_OF_A_DAY:
            problems.add(*rows[0].at(), "hour",
                         f"'{name}' has {len(rows)} rows where the hours 0 to 23 belong, in order")
            continue
        ratios = [row.number("ratio") for row in rows]
        if None not in ratios and abs(sum(ratios) / 24 - 1) > MEAN_RATIO_TOLERANCE:
            problems.add(*rows[0].at(), "ratio", f"the ratios of '{name}' have the mean {sum(ratios) / 24:.3f}, not 1")


def _check_trace(folder, row, problems):
    path = folder / row["file"]
    if not path.exists():
        problems.add(*row.at(), "file", f"'{row['file']}' is not there")
        return
    with open(path, encoding="utf-8", newline="") as stream:
        hours = list(csv.DictReader(stream))
    try:
        values = [float(hour["g_per_kwh"]) for hour in hours]
        in_order = [int(hour["hour_index"]) for hour in hours] == list(range(len(hours)))
    except (KeyError, TypeError, ValueError):
        problems.add(*row.at(), "file", f"'{row['file']}' is not hour_index,g_per_kwh in numbers")
        return
    if len(values) != row.number("hours") or not in_order:
        problems.add(*row.at(), "hours",
                     f"'{row['file']}' has {len(values)} hours{'' if in_order else ' out of order'}")
    elif abs(sum(values) / len(values) - row.number("mean_g_per_kwh")) > 0.05:
        problems.add(*row.at(), "mean_g_per_kwh", f"'{row['file']}' has the mean {sum(values) / len(values):.1f}")
    elif [min(values), max(values)] != [float(row["low"]), float(row["high"])]:
        problems.add(*row.at(), "low", f"'{row['file']}' goes from {plain(min(values))} to {plain(max(values))}")
