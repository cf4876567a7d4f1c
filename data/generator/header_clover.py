# SPDX-License-Identifier: Apache-2.0
"""Slices of devices and Clover's families of models: their checks, and their records in the C++ header."""

from . import cpp
from .schema import TABLE

SIZES = (1, 2, 3, 4, 7)     # of a slice, in sevenths
WHOLE = 7
MOST_VARIANTS = 8           # of a family: what the core's search has room for
HOURS = ("ciso_march_g_per_kwh", "ciso_september_g_per_kwh", "eso_march_g_per_kwh")


def sizes_of(row):
    return [int(size) if size.isdigit() else 0 for size in row["slices"].split("-")]


def check_clover(tables, problems):
    for row in tables["mig_partitions.csv"]:
        sizes = sizes_of(row)
        if not set(sizes) <= set(SIZES) or sum(sizes) > WHOLE:
            problems.add(*row.at(), "slices", f"'{row['slices']}' is no list of 1, 2, 3, 4 or 7 of seven")
    for row in tables["sliced_processors.csv"]:
        if row.number("slices") != WHOLE:
            problems.add(*row.at(), "slices", "the partitions are of seven")
    families = [row["family"] for row in tables["clover_variants.csv"]]
    for row in tables["clover_families.csv"]:
        places = [place for place, family in enumerate(families) if family == row["id"]]
        if not 1 <= len(places) <= MOST_VARIANTS:
            problems.add(*row.at(), "id", f"'{row['id']}' has {len(places)} variants")
        elif places[-1] - places[0] >= len(places):
            problems.add(*row.at(), "id", f"the variants of '{row['id']}' do not stand together")


def clover(tables, citations):
    """All its tables."""
    def rows(file, key="id"):
        return [row[key] for row in tables[file]]

    processors, families, variants = (rows(f"{name}.csv") for name in ("processors", "clover_families", "clover_variants"))

    def citation(row, figure=None, group=0):
        return citations.of(row, TABLE[row.file].groups[group], figure)

    def figure(row, name, group=0):
        return cpp.figure(row.number(name), citation(row, name, group))

    def table(type_name, name, file, fields):
        return cpp.array(type_name, name, [cpp.record(fields(row), row.where()) for row in tables[file]])

    def family(row):
        mine = [place for place, other in enumerate(tables["clover_variants.csv"]) if other["family"] == row["id"]]
        return {"id": cpp.text(row["id"]), "name": cpp.text(row["name"]), "metric": cpp.text(row["metric"]),
                "efficiency_percent": figure(row, "efficiency_percent"), "overhead_ms": figure(row, "overhead_ms", 1),
                "first": str(mine[0]), "count": str(len(mine))}

    return "\n".join([
        table("SlicedProcessor", "sliced_processors", "sliced_processors.csv", lambda row: {
            "processor": str(processors.index(row["processor"])), "slices": str(int(row.number("slices"))),
            "citation": str(citation(row))}),
        table("MigPartition", "mig_partitions", "mig_partitions.csv", lambda row: {
            "count": str(len(sizes_of(row))), "slices": f"{{{', '.join(map(str, sizes_of(row)))}}}",
            "citation": str(citation(row))}),
        table("CloverFamily", "clover_families", "clover_families.csv", family),
        table("CloverVariant", "clover_variants", "clover_variants.csv", lambda row: {
            "family": str(families.index(row["family"])), "id": cpp.text(row["id"]), "name": cpp.text(row["name"]),
            "accuracy_percent": figure(row, "accuracy_percent"),
            "flops_per_request": figure(row, "flops_per_request", 1), "parameters": figure(row, "parameters", 1)}),
        table("CloverTime", "clover_times", "clover_times.csv", lambda row: {
            "variant": str(variants.index(row["variant"])), "processor": str(processors.index(row["processor"])),
            "batch": str(int(row.number("batch"))), "time_ms": figure(row, "time_ms")}),
        table("CloverHour", "clover_hours", "clover_traces.csv", lambda row: {
            "g_per_kwh": f"{{{', '.join(figure(row, name) for name in HOURS)}}}"}),
        _trace_ids()])


def _trace_ids():
    ids = ", ".join(cpp.text(name.removesuffix("_g_per_kwh").replace("_", "-")) for name in HOURS)
    return f"inline constexpr const char* clover_trace_ids[] = {{{ids}}};\n"
