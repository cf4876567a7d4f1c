# SPDX-License-Identifier: Apache-2.0
"""Levers for the C++ header: each with its amount and citation, the processors it was measured on, and its points."""

from . import cpp
from .levers import ANY, LEVERS
from .schema import TABLE


def levers(tables, citations):
    group = TABLE["levers.csv"].groups[0]

    def record(row):
        citation = citations.of(row, group, "amount")
        return cpp.record({
            "id": cpp.text(row["id"]), "group": f"LeverGroup::{row['group']}", "cost": f"Catch::{row['catch']}",
            "unit": cpp.text(row["unit"]), "lowest": _double(row.number("lowest")),
            "highest": _double(row.number("highest")), "amount": cpp.figure(row.number("amount"), citation),
            "citation": str(citation), "always_same": "true" if row["same_for"] == ANY else "false"}, row.where())
    return cpp.array("LeverRow", "levers", [record(row) for row in tables["levers.csv"]])


def lever_evidence(tables):
    processors = [row["id"] for row in tables["processors.csv"]]
    return cpp.array("LeverEvidence", "lever_evidence", [
        cpp.record({"lever": str(lever), "processor": cpp.row_index(processors.index(word))}, row.where())
        for lever, row in enumerate(tables["levers.csv"]) for word in row.words("same_for") if word != ANY])


def lever_points(tables, citations):
    group = TABLE["lever_points.csv"].groups[0]

    def figure(row, column):
        value = row.number(column)
        return cpp.figure(value, citations.of(row, group, column) if value is not None else 0)

    return cpp.array("LeverPoint", "lever_points", [
        cpp.record({"lever": str(LEVERS.index(row["lever"])),
                    "serving": "true" if row["phase"] == "serving" else "false", "at": _double(row.number("at")),
                    **{name: figure(row, name) for name in ("parameters", "energy_percent", "time_percent")}},
                   row.where())
        for row in tables["lever_points.csv"]])


def _double(value):
    return f"{value or 0.0!r}"
