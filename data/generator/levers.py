# SPDX-License-Identifier: Apache-2.0
"""Levers, changes of inputs that would reduce a footprint: each has a row in levers.csv, in the order of the core's
enum."""

GROUPS = {
    "flops": ("smaller_model", "fewer_tokens", "batch_skipping", "selective_layers", "predictive_sign", "e2_train",
              "lora", "layer_freezing", "data_sampling", "early_stopping", "fewer_failed_runs", "distillation"),
    "hardware": ("higher_mfu", "selective_recomputation", "kernel_fusion", "power_cap", "half_precision",
                 "batching", "quantisation", "partitioning", "higher_occupancy", "fewer_replicas"),
    "site": ("region", "time_of_day", "lower_pue", "source_mix"),
    "embodied": ("longer_life", "higher_allocation", "cold_storage", "denser_ssd", "memory_size", "refurbished",
                 "fab_place", "abatement"),
}
LEVERS = tuple(lever for group in GROUPS.values() for lever in group)
CATCHES = ("none", "effort", "time", "quality")
ANY = "any"
LEVER_UNITS = ("%", "1", "a", "h", "bit")
PHASES = ("training", "serving")
# Levers whose effect is read from points, and the unit of what the points are at.
POINT_UNITS = {"kernel_fusion": "token", "power_cap": "%", "quantisation": "bit"}


def check_levers(tables, problems):
    """One row a lever, in its place: the core counts them."""
    rows = tables["levers.csv"]
    processors = {row["id"] for row in tables["processors.csv"]}
    for place, row in enumerate(rows):
        expected = LEVERS[place] if place < len(LEVERS) else None
        if row["id"] not in LEVERS:
            problems.add(*row.at(), "id", f"'{row['id']}' is no lever of levers.py")
            return
        if row["id"] != expected:
            problems.add(*row.at(), "id", f"'{row['id']}' where the order of levers.py has '{expected}'")
            return
        if row["group"] and row["id"] not in GROUPS.get(row["group"], (row["id"],)):
            problems.add(*row.at(), "group", f"'{row['id']}' is not of the group '{row['group']}' in levers.py")
        _check_bounds(row, problems)
        _check_same_for(row, processors, problems)
    for missing in LEVERS[len(rows):]:
        problems.add("levers.csv", len(rows) + 2, "id", f"'{missing}' has no row")
    _check_points(tables["lever_points.csv"], problems)


def _check_bounds(row, problems):
    """An amount has a unit and two bounds that it and its published range lie within; without a unit there is none."""
    for column in ("lowest", "highest"):
        if bool(row[column]) != bool(row["unit"]):
            problems.add(*row.at(), column, "missing" if row["unit"] else "given, but the amount has no unit")
    if row["amount"] and not row["unit"]:
        problems.add(*row.at(), "amount", "given, but it has no unit")
    lowest, highest = row.number("lowest"), row.number("highest")
    if lowest is None or highest is None:
        return
    if row["unit"] == "%" and highest > 100:
        problems.add(*row.at(), "highest", f"{row['highest']} is above 100 %")
    if lowest >= highest:
        problems.add(*row.at(), "lowest", f"{row['lowest']} is not below highest {row['highest']}")
        return
    for column in ("amount", "low", "high"):
        value = _number(row[column])
        if value is not None and not lowest <= value <= highest:
            problems.add(*row.at(), column, f"{row[column]} is outside {row['lowest']} to {row['highest']}")
    low, high = _number(row["low"]), _number(row["high"])
    if low is not None and high is not None and low > high:
        problems.add(*row.at(), "low", f"{row['low']} is above high {row['high']}")


def _check_same_for(row, processors, problems):
    words = row.words("same_for")
    if ANY in words and len(words) > 1:
        problems.add(*row.at(), "same_for", f"'{ANY}' stands alone")
    for word in words:
        if word != ANY and word not in processors:
            problems.add(*row.at(), "same_for", f"'{word}' is neither '{ANY}' nor in processors.csv")
        if words.count(word) > 1:
            problems.add(*row.at(), "same_for", f"'{word}' is there twice")


def _check_points(rows, problems):
    for row in rows:
        unit = POINT_UNITS.get(row["lever"])
        if unit is None:
            problems.add(*row.at(), "lever", f"'{row['lever']}' is not one of {', '.join(POINT_UNITS)}")
            return
        if row["unit"] != unit:
            problems.add(*row.at(), "unit", f"'{row['unit']}' where {row['lever']} is in {unit}")
        if unit == "%" and (row.number("at") or 0) > 100:
            problems.add(*row.at(), "at", f"{row['at']} is above 100 %")
        if row["energy_percent"] == row["time_percent"] == "":
            problems.add(*row.at(), "energy_percent", "missing, as is time_percent")
        for column in ("low", "high"):
            if row[column] and not row["energy_percent"]:
                problems.add(*row.at(), column, "given, but there is no energy_percent it could be about")
    for before, row in zip(rows, rows[1:]):
        if place_of(before) == place_of(row):
            problems.add(*row.at(), "at", f"the same point as on line {before.line}")
        elif place_of(before) > place_of(row):
            problems.add(*row.at(), "at",
                         f"before the point on line {before.line}: sort by lever, phase, parameters, at")
    for lever in POINT_UNITS:
        if lever not in {row["lever"] for row in rows}:
            problems.add("lever_points.csv", len(rows) + 2, "lever", f"'{lever}' has no point")


def place_of(row):
    """Where a point stands among the others."""
    return LEVERS.index(row["lever"]), row["phase"] == "serving", row.number("parameters") or 0, row.number("at") or 0


def _number(text):
    try:
        return float(text) if text else None
    except ValueError:
        return None
