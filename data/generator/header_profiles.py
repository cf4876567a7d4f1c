# SPDX-License-Identifier: Apache-2.0
"""Hourly profiles for the C++ header: the mean day of a grid, as ratios of its mean in ten-thousandths."""

import re

from . import cpp
from .schema import TABLE

SCALE = 10000           # what the core's record divides by: as many digits as the table has
FITS = re.compile(r"[0-5](\.\d{1,4})?")
NO_PROFILE = 0xFF


def series(tables):
    """Series -> its rows, hour by hour, in the order of the table."""
    found = {}
    for row in tables["profiles.csv"]:
        found.setdefault(row["series"], []).append(row)
    return found


def profile_of(tables):
    """Grid -> index of its profile. Sites have that of their grid."""
    return {rows[0]["grid"]: index for index, rows in enumerate(series(tables).values())}


def check_profile_records(tables, problems):
    """What the record cannot hold."""
    grids = {}
    for rows in series(tables).values():
        first = rows[0]
        if grids.setdefault(first["grid"], first) is not first:
            problems.add(*first.at(), "grid", f"'{first['grid']}' already has the profile '{grids[first['grid']]['series']}'")
        for row in rows:
            for column in ("ratio", "low", "high"):
                text = row[column]
                if not text:
                    problems.add(*row.at(), column, "missing")
                elif not FITS.fullmatch(text):
                    problems.add(*row.at(), column, f"{text} does not fit into ten-thousandths of 16 bits")


def profiles(tables, citations):
    group = TABLE["profiles.csv"].groups[0]

    def scaled(rows, column):
        return f"{{{', '.join(str(round(float(row[column]) * SCALE)) for row in rows)}}}"

    return cpp.array("Profile", "profiles", [
        cpp.record({"series": cpp.text(name), "time_zone": cpp.text(rows[0]["time_zone"]),
                    "citation": str(citations.of(rows[0], group)),
                    **{column: scaled(rows, column) for column in ("ratio", "low", "high")}}, rows[0].where())
        for name, rows in series(tables).items()])
