# SPDX-License-Identifier: Apache-2.0
"""The tables as the Data page reads them: one JSON file each, numbers as numbers, an empty cell as null."""

import json
from collections import Counter

from .figures import UNIT_FROM_THE_ROW
from .units import unit_of

TITLES = ("name", "name_en", "name_pt", "title")


def tables_json(schema, tables, version):
    """File name -> content: every table, and the index of all of them."""
    files, index = {}, []
    for table in schema:
        name = name_of(table.file)
        rows = tables[table.file]
        columns = _columns(table)
        content = {
            "table": name,
            "columns": columns,
            "rows": [[_cell(row, column) for column in columns] for row in rows],
            "ids": anchors(table, rows),
            "lines": [row.line for row in rows],
        }
        files[name + ".json"] = _one_row_a_line(content)
        names = [column["name"] for column in columns]
        index.append({"table": name, "rows": len(rows),
                      "title": [key for key in TITLES if key in names] or [table.key]})
    files["index.json"] = json.dumps({"version": version, "tables": index}, ensure_ascii=False, indent=1) + "\n"
    return files


def name_of(file):
    return file.removesuffix(".csv")


def anchors(table, rows):
    """A name for each row that no other row of its table has: the key, and what tells rows apart where that repeats."""
    names = [row[table.key] for row in rows]
    for column in (*table.text, *table.optional, *table.years, *table.optional_years):
        repeated = {name for name, times in Counter(names).items() if times > 1}
        if not repeated:
            break
        names = [f"{name}.{row[column]}" if name in repeated and row[column] else name
                 for name, row in zip(names, rows)]
    repeated = {name for name, times in Counter(names).items() if times > 1}
    return [f"{name}.{row.line}" if name in repeated else name for name, row in zip(names, rows)]


def all_anchors(schema, tables):
    """(file, line) -> `processors/h100-sxm`, for citations to name a row."""
    return {row.at(): f"{name_of(table.file)}/{anchor}"
            for table in schema
            for row, anchor in zip(tables[table.file], anchors(table, tables[table.file]))}


def _columns(table):
    """Name, unit and kind of each column; `group` names the figures a column speaks of, `role` what it says of them."""
    columns = [_column(name, ref=table.refs.get(name)) for name in
               (table.key, *table.text, *table.optional)]
    columns += [_column(name, "number") for name in (*table.years, *table.optional_years)]
    for group in table.groups:
        prefix = group.prefix
        label = prefix or "figure_"
        for name in group.columns():
            role = name[len(prefix):] if name not in group.figures else "figure"
            number = role in ("figure", "year", "low", "high")
            unit = name if role == "figure" else group.ranged
            columns.append(_column(name, "number" if number else "text", label, role, number and role != "year" and unit))
    return columns


def _column(name, kind="text", group=None, role=None, named=None, ref=None):
    unit = unit_of(named) if named and named not in UNIT_FROM_THE_ROW else None
    column = {"name": name, "unit": unit.symbol if unit else None, "kind": kind, "group": group}
    if role:
        column["role"] = role
    if ref:
        column["ref"] = name_of(ref)
    return column


def _cell(row, column):
    text = row[column["name"]]
    if not text:
        return None
    if column["kind"] == "text":
        return text
    number = float(text)
    return int(number) if number.is_integer() and abs(number) < 2**53 else number


def _one_row_a_line(content):
    """Compact, and yet a changed row is a changed line."""
    def lines(name):
        return ",\n".join(json.dumps(item, ensure_ascii=False, separators=(",", ":")) for item in content[name])
    return (f'{{"table": {json.dumps(content["table"])},\n"columns": [\n{lines("columns")}],\n'
            f'"rows": [\n{lines("rows")}],\n'
            f'"ids": {json.dumps(content["ids"], ensure_ascii=False)},\n"lines": {json.dumps(content["lines"])}}}\n')
