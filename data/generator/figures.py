# SPDX-License-Identifier: Apache-2.0
"""Figures: numbers in their unit, and the source, kind and range that must stand beside them."""

import math

from .schema import KINDS
from .units import unit_of

YEARS = (1960, 2035)
UNIT_FROM_THE_ROW = ("value", "amount", "lowest", "highest", "at")


def check_group(group, row, problems):
    p = group.prefix
    for column in group.figures:
        _figure(row, column, problems)
        if group.required and not row[column]:
            problems.add(*row.at(), column, "missing")
    given = [c for c in group.figures if row[c]]
    if group.required and group.figures and not given:
        return
    about = [p + c for c in ("source", "locator", "kind")]
    if group.figures and not given and not group.cited:
        for column in [*about, p + "year", p + "low", p + "high"]:
            if row[column] and group.figures[0] != column:
                problems.add(*row.at(), column, "given, but there is no figure it could be about")
        return
    for column in about:
        if not row[column]:
            problems.add(*row.at(), column, "missing")
    kind = row[p + "kind"]
    if kind and kind not in KINDS:
        problems.add(*row.at(), p + "kind", f"'{kind}' is not one of {', '.join(KINDS)}")
    if group.dated:
        check_year(row, p + "year", problems, required=group.year_needed)
    _range(group, row, kind, problems)


def _range(group, row, kind, problems):
    p = group.prefix
    if kind == "assumption" and not group.is_range:
        if not group.ranged:
            problems.add(*row.at(), p + "kind", "an assumption needs low and high, which a group of figures cannot have")
        for column in (p + "low", p + "high"):
            if group.ranged and not row[column]:
                problems.add(*row.at(), column, "an assumption needs low and high")
        if not row[p + "note"]:
            problems.add(*row.at(), p + "note", "an assumption needs its reason")
    if not group.ranged:
        return
    unit = unit_of(_named(row, group.ranged))
    low, high = (_number(row, p + end, unit, problems) for end in ("low", "high"))
    value = row.number(group.ranged)
    if value is None:
        return
    if low is not None and low > value:
        problems.add(*row.at(), p + "low", f"{row[p + 'low']} is above the value {row[group.ranged]}")
    if high is not None and high < value:
        problems.add(*row.at(), p + "high", f"{row[p + 'high']} is below the value {row[group.ranged]}")


def _named(row, column):
    """What a figure is called: a `value` or `amount` by the field, constant or part it is for; those of levers by nothing else."""
    return row["part"] or row["field"] or row["name"] or column if column in UNIT_FROM_THE_ROW else column


def _figure(row, column, problems):
    name = _named(row, column)
    unit = unit_of(name)
    if unit is None:
        problems.add(*row.at(), column, f"'{name}' ends in no unit of units.py")
        return
    if name != column and row["unit"] and row["unit"] != unit.symbol:
        problems.add(*row.at(), "unit", f"'{row['unit']}' where {name} is in {unit.symbol}")
    value = _number(row, column, unit, problems)
    if value is not None:
        row.numbers[column] = value


def _number(row, column, unit, problems):
    text = row[column]
    if not text:
        return None
    try:
        value = float(text)
    except ValueError:
        problems.add(*row.at(), column, f"'{text}' is not a number")
        return None
    if not math.isfinite(value):
        problems.add(*row.at(), column, f"'{text}' is not finite")
        return None
    if unit and not unit.lowest <= value <= unit.highest:
        symbol = "" if unit.symbol == "1" else f" {unit.symbol}"
        problems.add(*row.at(), column, f"{text} is outside {unit.lowest:g} to {unit.highest:g}{symbol}")
        return None
    return value


def check_year(row, column, problems, required):
    text = row[column]
    if not text and not required:
        return
    if not text.isdecimal() or not YEARS[0] <= int(text) <= YEARS[1]:
        problems.add(*row.at(), column, f"'{text}' is not a year from {YEARS[0]} to {YEARS[1]}" if text else "missing")
