# SPDX-License-Identifier: Apache-2.0
"""Rules between rows and tables: references, doubles, sources, licences, server parts, defaults."""

from .hardware import check_processors
from .header_clover import check_clover
from .header_profiles import check_profile_records
from .levers import check_levers
from .places import check_places
from .published import check_published
from .ranges import check_ranges
from .schema import PART_FACTORS, PARTS, PRESET_DEFAULTS, TABLES
from .sobol import check_sobol

LICENCES = ("CC BY 4.0", "public domain", "US public domain", "Open Government Licence - Canada", "MIT", "Apache-2.0",
            "facts", "own")
DENIED = ("ODbL", "BY-SA", "share-alike", "AGPL", "GPL", "BY-NC", "none stated", "no licence", "no-licence",
          "unknown")


def check_all(folder, tables, problems):
    for table in TABLES:
        _check_doubles(table, tables[table.file], problems)
        _check_references(table, tables, problems)
    _check_sources(tables, problems)
    _check_parts(tables, problems)
    _check_defaults(tables, problems)
    _check_instances(tables, problems)
    _check_hosts(tables, problems)
    _check_act(tables, problems)
    check_processors(tables, problems)
    check_places(tables, problems)
    check_published(folder, tables, problems)
    check_ranges(tables, problems)
    check_levers(tables, problems)
    check_sobol(tables, problems)
    check_profile_records(tables, problems)
    check_clover(tables, problems)


def ids(tables, file):
    """The ids a cell may name; regions are grids and sites together."""
    if file == "regions":
        return [row["id"] for row in tables["grids.csv"] + tables["sites.csv"]]
    return [row["key" if file == "sources.csv" else "id"] for row in tables[file]]


def _check_doubles(table, rows, problems):
    seen = {}
    for row in rows:
        second = row[table.second] if table.second else row["vintage"] or row["part"]
        key = row[table.key] if table.unique else (row[table.key], second)
        if key in seen:
            problems.add(row.file, row.line, table.key, f"'{row[table.key]}' is already on line {seen[key]}")
        seen.setdefault(key, row.line)
    names = {row[table.key].casefold(): row for row in rows} if table.unique else {}
    for row in rows:
        for alias in row.words("aliases"):
            other = names.setdefault(alias.casefold(), row)
            if other is not row:
                problems.add(row.file, row.line, "aliases",
                             f"'{alias}' already names '{other[table.key]}' on line {other.line}")


def _check_references(table, tables, problems):
    for column, file in table.refs.items():
        known = set(ids(tables, file))
        for row in tables[table.file]:
            if row[column] and row[column] not in known:
                problems.add(row.file, row.line, column, f"'{row[column]}' is not in {file}")


def _check_sources(tables, problems):
    known = {row["key"] for row in tables["sources.csv"]}
    cited = set()
    for table in TABLES:
        for group in table.groups:
            column = group.prefix + "source"
            for row in tables[table.file]:
                cited.add(row[column])
                if row[column] and row[column] not in known:
                    problems.add(row.file, row.line, column, f"'{row[column]}' is not in sources.csv")
    for row in tables["sources.csv"]:
        if row["key"] not in cited:
            problems.add(row.file, row.line, "key", f"'{row['key']}' is cited by no row")
        licence = row["licence"]
        if any(word.casefold() in licence.casefold() for word in DENIED):
            problems.add(row.file, row.line, "licence", f"'{licence}' is denied: its data cannot be given on freely")
        elif licence and licence not in LICENCES:
            problems.add(row.file, row.line, "licence", f"'{licence}' is not one of {', '.join(LICENCES)}")


def _check_instances(tables, problems):
    """A name means one thing: what is typed finds a processor or an instance, never both."""
    taken = {word.casefold(): row for row in tables["processors.csv"] for word in (row["id"], *row.words("aliases"))}
    for row in tables["instances.csv"]:
        other = taken.get(row["id"].casefold())
        if other:
            problems.add(row.file, row.line, "id", f"'{row['id']}' already names '{other['id']}' in {other.file}")
        if row["id"] != row["id"].lower():
            problems.add(row.file, row.line, "id", f"'{row['id']}' is not in lower case")
        devices = row.number("devices")
        if devices is not None and devices != int(devices):
            problems.add(row.file, row.line, "devices", f"{devices:g} is not whole")


def _check_hosts(tables, problems):
    """A CPU that is the device is not counted again in its host."""
    counted = {row["server"] for row in tables["server_parts.csv"] if row["part"] == "cpu_count" and row.number("amount")}
    for row in tables["processors.csv"]:
        if row["segment"] == "cpu" and row["server"] in counted:
            problems.add(row.file, row.line, "server", f"'{row['server']}' has CPUs of its own: this one would count twice")


def _check_act(tables, problems):
    """A part has one factor; a component of a bill names a process and a place that ACT has."""
    for row in tables["act_parts.csv"]:
        given = [factor for factor in PART_FACTORS if row[factor]]
        if len(given) != 1:
            problems.add(row.file, row.line, "id", f"'{row['id']}' has {len(given)} factors where one belongs")
    processes = {"logic": ids(tables, "nodes.csv")}
    for row in tables["act_capacities.csv"]:
        processes.setdefault(row["family"], []).append(row["id"])
    for row in tables["act_bills.csv"]:
        if row["process"] not in processes.get(row["model"], []):
            problems.add(row.file, row.line, "process", f"'{row['process']}' is no process of {row['model']}")
        if row["fab"] and row["fab"] not in ids(tables, "act_intensities.csv"):
            problems.add(row.file, row.line, "fab", f"'{row['fab']}' is not in act_intensities.csv")
        figure = "component_area_mm2" if row["model"] == "logic" else "capacity_gb"
        if not row[figure]:
            problems.add(row.file, row.line, figure, "missing")


def _check_parts(tables, problems):
    for row in tables["server_parts.csv"]:
        part = row["part"]
        if part not in PARTS:
            problems.add(row.file, row.line, "part", f"'{part}' is not one of {', '.join(PARTS)}")
            continue
        _, file = PARTS[part]
        if file is None and row["item"]:
            problems.add(row.file, row.line, "item", f"{part} takes no item")
        if file and row["item"] not in ids(tables, file):
            problems.add(row.file, row.line, "item", f"'{row['item']}' is not in {file}")
    given = {(row["server"], row["part"]) for row in tables["server_parts.csv"]}
    for server in tables["servers.csv"]:
        if (server["id"], "devices_per_host") not in given:
            problems.add(server.file, server.line, "id", f"'{server['id']}' has no part devices_per_host")


def _check_defaults(tables, problems):
    for row in tables["default_presets.csv"]:
        file = PRESET_DEFAULTS.get(row["field"])
        if not file:
            problems.add(row.file, row.line, "field", f"'{row['field']}' is not one of {', '.join(PRESET_DEFAULTS)}")
        elif row["value"] not in ids(tables, file):
            problems.add(row.file, row.line, "value", f"'{row['value']}' is not in {file}")
    for row in tables["sites.csv"]:
        if row["id"] in ids(tables, "grids.csv"):
            problems.add(row.file, row.line, "id", f"'{row['id']}' is already an id of grids.csv")
