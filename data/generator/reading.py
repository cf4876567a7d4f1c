# SPDX-License-Identifier: Apache-2.0
"""CSV files to rows: their shape and their words. Numbers are read in figures.py; rules between rows are in checks.py."""

import csv
import re
from datetime import date

from .figures import check_group, check_year
from .units import stem_of, unit_of

KEBAB = re.compile(r"[a-z0-9]+([.-][a-z0-9]+)*")
COUNTRY = re.compile(r"[A-Z]{2}")
SNAKE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")


class Row:
    """One line of a table: cells as text, figures as numbers (None where unknown)."""

    def __init__(self, file, line, cells):
        self.file, self.line, self.cells, self.numbers = file, line, cells, {}

    def __getitem__(self, column):
        return self.cells.get(column, "")

    def number(self, column):
        return self.numbers.get(column)

    def at(self):
        return self.file, self.line

    def where(self):
        return f"{self.file}:{self.line}"

    def words(self, column):
        return [word for word in self[column].split("|") if word]


def read_table(folder, table, problems):
    """All rows of one table whose shape is right."""
    with open(folder / table.file, encoding="utf-8", newline="") as stream:
        reader = csv.reader(stream)
        header = next(reader, [])
        if not _header_fits(table, header, problems):
            return []
        rows = []
        for cells in reader:
            line = reader.line_num
            if len(cells) != len(header):
                problems.add(table.file, line, "row", f"{len(cells)} cells where the header has {len(header)}")
                continue
            row = Row(table.file, line, {name: cell.strip() for name, cell in zip(header, cells)})
            _check_words(table, row, problems)
            for group in table.groups:
                check_group(group, row, problems)
            rows.append(row)
        return rows


def _header_fits(table, header, problems):
    expected = table.columns()
    known = len(problems.lines())
    for name in header:
        if name in expected:
            continue
        wanted = next((e for e in expected if unit_of(e) and stem_of(e) == stem_of(name) != name), None)
        wanted = wanted or next((e for e in expected if unit_of(e) and name.startswith(stem_of(e) + "_")), None)
        if wanted and wanted not in header:
            problems.add(table.file, 1, name, f"wrong unit: this column is {wanted}")
        else:
            problems.add(table.file, 1, name, "unexpected column")
    unexpected = len(problems.lines()) > known
    for name in expected:
        if name not in header and not unexpected:
            problems.add(table.file, 1, name, "missing column")
    for name in {n for n in header if header.count(n) > 1}:
        problems.add(table.file, 1, name, "this column is there twice")
    return len(problems.lines()) == known


def _check_words(table, row, problems):
    key = row[table.key]
    snake = table.key in ("field", "name", "term")     # these become names in C++
    if not key:
        problems.add(*row.at(), table.key, "missing")
    elif not table.free_ids and not (SNAKE if snake else KEBAB).fullmatch(key):
        problems.add(*row.at(), table.key, f"'{key}' is not {'snake_case' if snake else 'kebab-case'}")
    for column in table.text:
        if not row[column]:
            problems.add(*row.at(), column, "missing")
    for column, words in table.choices.items():
        if row[column] and row[column] not in words:
            problems.add(*row.at(), column, f"'{row[column]}' is not one of {', '.join(words)}")
    for column in table.years:
        check_year(row, column, problems, required=True)
    for column in table.optional_years:
        check_year(row, column, problems, required=False)
    if row["country"] and not COUNTRY.fullmatch(row["country"]):
        problems.add(*row.at(), "country", f"'{row['country']}' is not an ISO 3166-1 code of two letters")
    if row["accessed"]:
        try:
            date.fromisoformat(row["accessed"])
        except ValueError:
            problems.add(*row.at(), "accessed", f"'{row['accessed']}' is not a date as 2026-11-23")
