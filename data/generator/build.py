# SPDX-License-Identifier: Apache-2.0
"""A folder of tables in, a header and citations out, or the list of what is wrong."""

import json
from typing import NamedTuple

from .checks import check_all
from .citations import Citations
from .header import HeaderWriter
from .problems import Problems
from .reading import read_table
from .scenarios import run_scenarios
from .schema import TABLES
from .tables_json import all_anchors, tables_json
from .unverified import unverified_json, unverified_text
from .words import words

SOURCE_FIELDS = ("authors", "title", "year", "publisher", "url", "licence")


class Result(NamedTuple):
    problems: list
    header: str = ""
    citations: str = ""
    tables: dict = {}
    unverified: str = ""
    words: str = ""


def build(folder):
    problems = Problems()
    tables = {table.file: read_table(folder, table, problems) for table in TABLES}
    # A table whose header is wrong has no rows: what refers to it would only repeat the same fault.
    if not any(":1: error" in line for line in problems.lines()):
        check_all(folder, tables, problems)
    if problems:
        return Result(problems.lines())
    version = (folder / "VERSION").read_text(encoding="utf-8").strip()
    citations = Citations()
    header = HeaderWriter(tables, citations, version).write()
    files = {**tables_json(TABLES, tables, version), "run_scenarios.json": run_scenarios(tables, version),
             "unverified.json": unverified_json(TABLES, tables, version)}
    return Result([], header, _json(tables, citations, version), files, unverified_text(TABLES, tables),
                  words(tables))


def _json(tables, citations, version):
    sources = {row["key"]: {name: int(row[name]) if name == "year" else row[name] for name in SOURCE_FIELDS}
               for row in tables["sources.csv"]}
    content = {"version": version, "sources": sources, "citations": citations.as_json(all_anchors(TABLES, tables))}
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"
