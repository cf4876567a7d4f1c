# SPDX-License-Identifier: Apache-2.0
"""Drivers, the uncertain quantities of the model: each has a row in ranges.csv, in the order of the core's enum."""

DRIVERS = (
    "mfu_percent", "carbon_intensity_g_per_kwh", "utilisation_percent", "pue", "memory_factor", "host_factor",
    "host_power_per_device_w", "idle_power_w", "carbon_per_area", "yield", "lifetime_years", "allocated_share_percent",
    "bandwidth_utilisation_percent", "decode_utilisation_percent", "occupancy_percent", "prefill_mfu_percent",
    "prefill_utilisation_percent", "die_area_mm2", "fab_intensity", "tdp_w", "power_w", "defect_density_per_cm2",
    "clustering", "card_mass", "ssd_factor", "hdd_factor",
    # The reader's own numbers: no spread until the reader gives one.
    "training_tokens", "flops", "duration_h", "device_hours", "development_overhead", "measured_energy_kwh",
    "requests_per_day", "input_tokens", "output_tokens", "batch", "retrainings", "data_energy_kwh", "retention_days",
    # What measures leave: spread only by the published range of the measure.
    "training_work_percent", "training_time_percent", "training_power_percent", "serving_time_percent",
    "serving_power_percent",
)
SHAPES = ("uniform", "triangular", "lognormal")


def check_ranges(tables, problems):
    """One row a driver, in its place: the core counts them."""
    rows = tables["ranges.csv"]
    for place, row in enumerate(rows):
        expected = DRIVERS[place] if place < len(DRIVERS) else None
        if row["id"] not in DRIVERS:
            problems.add(*row.at(), "id", f"'{row['id']}' is no driver of ranges.py")
            return
        if row["id"] != expected:
            problems.add(*row.at(), "id", f"'{row['id']}' where the order of ranges.py has '{expected}'")
            return
        _check_ends(row, problems)
    for missing in DRIVERS[len(rows):]:
        problems.add("ranges.csv", len(rows) + 2, "id", f"'{missing}' has no row")


def _check_ends(row, problems):
    low, high = row.number("low_ratio"), row.number("high_ratio")
    for column, other in (("low_ratio", "high_ratio"), ("high_ratio", "low_ratio")):
        if row[other] and not row[column]:
            problems.add(*row.at(), column, "missing: 1 where that side has no spread")
    if low is not None and high is not None and low == high:
        problems.add(*row.at(), "low_ratio", "low and high are equal: leave both empty where there is no spread")
    if low == 0 and row["shape"] == "lognormal":
        problems.add(*row.at(), "low_ratio", "0 has no logarithm")
    if row["kind"] == "assumption" and not row["note"]:
        problems.add(*row.at(), "note", "an assumption needs its reason")
