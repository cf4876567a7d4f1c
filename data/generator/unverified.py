# SPDX-License-Identifier: Apache-2.0
"""The figures whose source could not be confirmed: what a row says of itself, in words that are looked for here.

A figure is listed where its note or locator says that the source was read in somebody else's words, where a column says
so, or where all of its source was read in a copy.
"""

import json

from .figures import UNIT_FROM_THE_ROW
from .schema import SAID
from .tables_json import all_anchors
from .units import unit_of

MARKS = ("second-hand", "transcription", "not re-read", "third-party", "not official")
READ_IN_A_COPY = "read in"      # in the title of a source
# Columns that say it: of which figures, and which words.
COLUMNS = {
    "facilities.csv": {"verified": ("second-hand", "unverified")},
    "sites.csv": {"verified": ("unverified",)},
    "fuels.csv": {"range_verified": ("no",)},
}


def unverified(schema, tables):
    """One record a figure, in the order of the tables."""
    anchors = all_anchors(schema, tables)
    return [record for table in schema for row in tables[table.file]
            for record in _of_row(table, row, anchors[row.at()])]


def copies(schema, tables):
    """Sources that were read in a copy or a report of them, and how many figures rest on each."""
    counts = {row["key"]: 0 for row in tables["sources.csv"] if READ_IN_A_COPY in row["title"]}
    for table in schema:
        for row in tables[table.file]:
            for group in table.groups:
                source = row[group.prefix + "source"]
                if source in counts:
                    counts[source] += sum(row.number(figure) is not None for figure in group.figures)
    return [{"key": row["key"], "title": row["title"], "figures": counts[row["key"]]}
            for row in tables["sources.csv"] if row["key"] in counts]


def _of_row(table, row, anchor):
    by_column = [f"{column}: {row[column]}" for column, words in COLUMNS.get(table.file, {}).items()
                 if row[column] in words]
    for group in table.groups:
        texts = (row[group.prefix + "note"], row[group.prefix + "locator"])
        marked = [text for text in texts if any(mark in text for mark in MARKS)]
        for figure in (group.ranged,) if group.ranged else group.figures:     # what the note is about
            if row.number(figure) is None:
                continue
            said = [f"{SAID[figure]}: second-hand"] if row[SAID.get(figure, "")] == "second-hand" else []
            # A mark on a run's group is about the one number it names; its columns say which.
            why = said or ([] if table.file == "runs.csv" else marked or by_column)
            if why:
                unit = unit_of(_name(row, figure))
                yield {"row": anchor, "figure": _name(row, figure), "value": row[figure],
                       "unit": unit.symbol if unit and unit.symbol != "1" else None,
                       "source": row[group.prefix + "source"], "why": why[0]}


def _name(row, figure):
    return row["part"] or row["field"] or row["name"] or figure if figure in UNIT_FROM_THE_ROW else figure


def unverified_json(schema, tables, version):
    """`unverified.json`, for the page."""
    figures = ",\n".join(json.dumps(record, ensure_ascii=False, separators=(",", ":"))
                         for record in unverified(schema, tables))
    sources = ",\n".join(json.dumps(record, ensure_ascii=False, separators=(",", ":"))
                         for record in copies(schema, tables))
    return f'{{"version": {json.dumps(version)},\n"figures": [\n{figures}],\n"copies": [\n{sources}]}}\n'


def unverified_text(schema, tables):
    """The same for a reader: a line a figure."""
    figures = [f"{r['row']}: {r['figure']} = {r['value']}{' ' + r['unit'] if r['unit'] else ''} ({r['source']}): {r['why']}"
               for r in unverified(schema, tables)]
    sources = [f"{r['key']}: {r['figures']} figures: {r['title']}" for r in copies(schema, tables)]
    return "\n".join([f"{len(figures)} figures whose source was not read itself, or is not the maker's:", *figures, "",
                      f"{len(sources)} sources read in a copy or a report of them:", *sources, ""])
