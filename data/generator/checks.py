# SPDX-License-Identifier: Apache-2.0
"""Rules between rows and tables: references, doubles, sources, licences, server parts, defaults."""

from .hardware import check_processors
from .schema import PARTS, PRESET_DEFAULTS, TABLES

LICENCES = ("CC BY 4.0", "US public domain", "Open Government Licence - Canada", "MIT", "Apache-2.0", "facts", "own")
DENIED = ("ODbL", "BY-SA", "share-alike", "AGPL", "GPL", "BY-NC", "none stated", "unknown")


def check_all(tables, problems):
    for table in TABLES:
        _check_doubles(table, tables[table.file], problems)
        _check_references(table, tables, problems)
    _check_sources(tables, problems)
    _check_parts(tables, problems)
    _check_defaults(tables, problems)
    check_processors(tables, problems)


def ids(tables, file):
    """The ids a cell may name; regions are grids and sites together."""
    if file == "regions":
        return [row["id"] for row in tables["grids.csv"] + tables["sites.csv"]]
    return [row["key" if file == "sources.csv" else "id"] for row in tables[file]]


def _check_doubles(table, rows, problems):
    seen = {}
    for row in rows:
        key = row[table.key] if table.unique else (row[table.key], row["vintage"] or row["part"])
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
