# SPDX-License-Identifier: Apache-2.0
"""What must hold of grids and cloud regions: an intensity some mix of fuels gives, one name for one place, sites in
their country."""

from .problems import plain
from .reading import COUNTRY

FOSSIL = ("coal", "gas", "oil", "fossil")
MARGIN_DEG = 0.2            # positions and boxes are rounded
MIX_TOLERANCE = 0.5         # percent: shares are rounded to 0.1 each
CONVERSION_TOLERANCE = 0.051         # one decimal


def check_places(tables, problems):
    _check_intensities(tables, problems)
    _check_conversions(tables, problems)
    _check_names(tables, problems)
    _check_sites(tables, problems)


def _check_intensities(tables, problems):
    """Life cycle: from the least figure of the cleanest fuel to the greatest of the dirtiest. Direct: from zero."""
    fuels = [row for row in tables["fuels.csv"] if row.number("factor_g_per_kwh") is not None]
    if not fuels:
        return
    least = min(float(row["low"] or row["factor_g_per_kwh"]) for row in fuels)
    greatest = max(float(row["high"] or row["factor_g_per_kwh"]) for row in fuels)
    fossil = max(float(row["high"] or row["factor_g_per_kwh"]) for row in fuels if row["fuel"] in FOSSIL)
    for row in tables["grids.csv"]:
        value = row.number("carbon_intensity_g_per_kwh")
        if value is None:
            continue
        span = (least, greatest) if row["basis"] == "life_cycle" else (0.0, fossil)
        _check_span(row, "carbon_intensity_g_per_kwh", span, problems)
        _check_span(row, "life_cycle_g_per_kwh", (least, greatest), problems)
        if fossil < value <= span[1] and not row["note"]:
            problems.add(*row.at(), "note",
                         f"{plain(value)} is above the dirtiest fossil fuel, {plain(fossil)}: say why")


def _check_span(row, column, span, problems):
    value = row.number(column)
    if value is not None and not span[0] <= value <= span[1]:
        problems.add(*row.at(), column,
                     f"{plain(value)} is outside what any mix of fuels gives: {plain(span[0])} to {plain(span[1])}")


def _check_conversions(tables, problems):
    """The life-cycle figure of a direct grid is its mix times the factors the mix names. It contains what the stacks
    emit: where the factors give less than was measured there (old coal plants), there is no figure."""
    factors = {row["id"]: row.number("factor_g_per_kwh") for row in tables["fuels.csv"]}
    mixes = {}
    for row in tables["mixes.csv"]:
        mixes.setdefault(row["grid"], []).append(row)
    grids = {row["id"]: row for row in tables["grids.csv"]}
    for grid, rows in mixes.items():
        shares = sum(row.number("share_percent") or 0 for row in rows)
        if abs(shares - 100) > MIX_TOLERANCE:
            problems.add(*rows[0].at(), "share_percent", f"the shares of '{grid}' add up to {shares:.1f} %")
        known = [factors.get(row["factor"]) for row in rows]
        if grid not in grids or None in known:
            continue
        total = sum((row.number("share_percent") or 0) * f for row, f in zip(rows, known)) / shares
        given = grids[grid].number("life_cycle_g_per_kwh")
        measured = grids[grid].number("carbon_intensity_g_per_kwh") or 0
        if total < measured:
            if given is not None:
                problems.add(*grids[grid].at(), "life_cycle_g_per_kwh",
                             f"its mix gives {total:.1f}, less than the {plain(measured)} its stacks emit: leave it out")
        elif given is None or abs(given - total) > CONVERSION_TOLERANCE:
            problems.add(*grids[grid].at(), "life_cycle_g_per_kwh",
                         f"{'missing' if given is None else plain(given)} where its mix gives {total:.1f}")
    for row in tables["grids.csv"]:
        if row.number("life_cycle_g_per_kwh") is None:
            continue
        if row["basis"] != "direct":
            problems.add(*row.at(), "life_cycle_g_per_kwh", "given, but the intensity is life cycle already")
        elif row["id"] not in mixes:
            problems.add(*row.at(), "life_cycle_g_per_kwh", f"given, but '{row['id']}' has no mix in mixes.csv")


def _check_names(tables, problems):
    """Grids and sites are searched together: an id or alias may stand for one of them only."""
    names = {row["id"].casefold(): row for row in tables["grids.csv"]}
    for row in tables["grids.csv"]:
        names.update((alias.casefold(), row) for alias in row.words("aliases"))
    for row in tables["sites.csv"]:
        for column, name in [("id", row["id"]), *(("aliases", alias) for alias in row.words("aliases"))]:
            other = names.get(name.casefold())
            if other and not (column == "id" and other["id"] == row["id"]):     # the same id is told elsewhere
                problems.add(*row.at(), column, f"'{name}' already names '{other['id']}' of grids.csv")


def _check_sites(tables, problems):
    country = {row["id"]: row["country"] for row in tables["grids.csv"]}
    boxes = {row["id"]: row for row in tables["country_boxes.csv"]}
    for row in tables["sites.csv"]:
        if bool(row["pue"]) != bool(row["pue_scope"]):
            problems.add(*row.at(), "pue_scope", "missing beside pue" if row["pue"] else "given, but there is no pue")
        latitude, longitude = row.number("latitude_deg"), row.number("longitude_deg")
        if row["grid"] not in country or latitude is None or longitude is None:
            continue
        code = country[row["grid"]]
        if not COUNTRY.fullmatch(code):     # told where the grid is
            continue
        box = boxes.get(code.lower())
        if box is None:
            problems.add(*row.at(), "grid", f"{code} has no box in country_boxes.csv")
        elif not _inside(box, latitude, longitude):
            problems.add(*row.at(), "latitude_deg",
                         f"{plain(latitude)}, {plain(longitude)} is not in {code}: {_span(box)}")


def _inside(box, latitude, longitude):
    return (box.number("south_deg") - MARGIN_DEG <= latitude <= box.number("north_deg") + MARGIN_DEG
            and box.number("west_deg") - MARGIN_DEG <= longitude <= box.number("east_deg") + MARGIN_DEG)


def _span(box):
    return (f"latitude {box['south_deg']} to {box['north_deg']}, longitude {box['west_deg']} to {box['east_deg']}")
