# SPDX-License-Identifier: Apache-2.0
"""What draws need, for the C++ header: the range of each citation, the spread of each driver, the sequence's numbers."""

from . import cpp
from .schema import TABLE
from .sobol import initial_numbers


def driver_spreads(tables, citations):
    group = TABLE["ranges.csv"].groups[0]

    def record(row):
        spread = row.number("low_ratio") is not None
        citation = citations.of(row, group) if spread else 0
        return cpp.record({"shape": f"Shape::{row['shape']}",
                           "low_ratio": cpp.figure(row.number("low_ratio"), citation),
                           "high_ratio": cpp.figure(row.number("high_ratio"), citation),
                           "citation": str(citation)}, row.where())
    return cpp.array("DriverSpread", "driver_spreads", [record(row) for row in tables["ranges.csv"]])


def sobol_directions(tables):
    return cpp.array("SobolDirection", "sobol_directions", [
        cpp.record({"degree": row["degree"], "polynomial": row["polynomial"],
                    "initial": f"{{{', '.join(map(str, initial_numbers(row)))}}}"}, row.where())
        for row in tables["sobol_directions.csv"]])


def citation_ranges(citations):
    """Written last: by then every figure has its citation."""
    return cpp.array("CitationRange", "citation_ranges", [
        cpp.record({"citation": str(number), "low": cpp.figure(low, number), "high": cpp.figure(high, number)},
                   f"{file}:{line}")
        for number, low, high, (file, line) in citations.ranges()])
