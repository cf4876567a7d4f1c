# SPDX-License-Identifier: Apache-2.0
"""Published runs as scenarios: the fields of the calculator that a run fills, and beside them what was reported of it.

Energy and carbon stand in the core's units, kilowatt-hours and grams. Only what the run states is filled in: the region and the PUE of the reader's own scenario never stand for the run's.
No mass is computed here; that is the core's.
"""

import json

COVERS = {"devices": "device", "it": "it", "facility": "facility"}      # as the core's energy_covers names it
BOOLEAN = {"yes": True, "no": False, "": None}
# Why a run is no scenario, for the page to say.
NO_SIZE = "size, tokens, hours and energy unknown"
NO_PROCESSOR = "processor unknown"
NO_POWER = "rated power of the processor unknown"
MANY_MODELS = "cost of more than one model's training"


def run_scenarios(tables, version):
    """`run_scenarios.json`: one object a run, in the order of runs.csv."""
    grid_years = {row["id"]: row["year"] for row in tables["grids.csv"]}
    rated = {row["id"] for row in tables["processors.csv"] if row.number("tdp_w") is not None}
    runs = [_run(row, grid_years, rated) for row in tables["runs.csv"]]
    lines = ",\n".join(json.dumps(run, ensure_ascii=False, separators=(",", ":")) for run in runs)
    return f'{{"version": {json.dumps(version)},\n"runs": [\n{lines}]}}\n'


def _run(row, grid_years, rated):
    scenario, reason = _scenario(row, rated)
    run = {"id": row["id"], "name": row["name"], "organisation": row["organisation"], "year": int(row["year"]),
           "scope": row["scope"], "scenario": scenario}
    if reason:
        run["no_scenario"] = reason
    own = row.number("intensity_g_per_kwh") is not None
    return {
        **run,
        # The run's own figure, or that of its grid and year; else the newest of the grid, or no grid is known.
        "intensity_of_year": own or bool(row["region"]) and grid_years[row["region"]] == row["year"],
        "intensity_by": row["intensity_by"] or None,
        "reported": {
            "energy_kwh": _number(row, "energy_mwh", 1000), "energy_by": row["energy_by"] or None,
            "energy_covers": COVERS.get(row["energy_covers"]),
            "carbon_g": _number(row, "carbon_t", 1e6), "carbon_by": row["carbon_by"] or None,
            "host_included": BOOLEAN[row["host_included"]], "hardware_included": BOOLEAN[row["hardware_included"]]},
        "source": row["source"], "locator": row["locator"], "kind": row["kind"], "note": row["note"]}


def _scenario(row, rated):
    work, reason = _work(row)
    if work is None:
        return None, reason
    if work["kind"] != "energy" and "power_w" not in work and work["processor"] not in rated:
        return None, NO_POWER
    place = _given(row, region="region", pue="pue", carbon_intensity_g_per_kwh="intensity_g_per_kwh")
    if "carbon_intensity_g_per_kwh" in place:
        place["carbon_intensity_basis"] = "unstated"    # papers print a figure and not what it counts
    return {**work, **place}, None


def _work(row):
    """Hours where they are reported, energy where it is metered without hours, else the operations of the model."""
    whole = row["scope"] == "run"
    hours = row.number("device_hours") is not None
    metered = row.number("energy_mwh") is not None and row["energy_by"] != "computed"
    if whole and hours and row["processor"] and not (metered and row["device_hours_by"] == "computed"
                                                     and row["energy_by"] == "authors"):
        return {"kind": "hours", **_given(row, device_hours="device_hours", processor="processor", count="device_count"),
                **_power(row)}, None
    if metered and row["energy_covers"]:
        energy = {"kind": "energy", "measured_energy_kwh": _number(row, "energy_mwh", 1000),
                  "energy_covers": COVERS[row["energy_covers"]]}
        return {**energy, **_given(row, processor="processor", count="device_count")}, None
    if not whole:
        return None, MANY_MODELS
    if not (row.number("parameters") and row.number("training_tokens")):
        return None, NO_SIZE
    if not row["processor"]:
        return None, NO_PROCESSOR
    return {"kind": "train", **_given(row, parameters="parameters", active_parameters="active_parameters",
                                      training_tokens="training_tokens", processor="processor", count="device_count")}, None


def _power(row):
    """Metered watts of a device with its share of the system; those of TDP or of another run are no measurement."""
    if row.number("device_power_w") is None:
        return {}
    return {"power_method": "measured", "power_w": _number(row, "device_power_w"), "power_covers": "system"}


def _given(row, **fields):
    cells = {field: _number(row, column) if row.number(column) is not None else row[column] or None
             for field, column in fields.items()}
    return {field: value for field, value in cells.items() if value is not None}


def _number(row, column, factor=1):
    value = row.number(column)
    if value is None:
        return None
    value = round(value * factor, 6)
    return int(value) if value.is_integer() and abs(value) < 2**53 else value
