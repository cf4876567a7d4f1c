#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Check the tables of this folder and write what the build needs from them.

    python3 data/tables.py --check
    python3 data/tables.py --unverified
    python3 data/tables.py --header OUT/pegada/tables.gen.hpp --json OUT/citations.json --words OUT/words.js \
                           --tables OUT/tables
"""

import argparse
import pathlib
import sys

from generator.build import build


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="only check")
    parser.add_argument("--unverified", action="store_true", help="list the figures whose source could not be confirmed")
    parser.add_argument("--header", type=pathlib.Path, help="C++ header to write")
    parser.add_argument("--json", type=pathlib.Path, help="citations to write, for the page")
    parser.add_argument("--words", type=pathlib.Path, help="names of processors and regions to write, for the page")
    parser.add_argument("--tables", type=pathlib.Path, help="folder to write each table to as JSON, for the Data page")
    parser.add_argument("--data", type=pathlib.Path, default=pathlib.Path(__file__).resolve().parent,
                        help="folder of the tables (default: this one)")
    options = parser.parse_args()
    result = build(options.data)
    for message in result.problems:
        print(message, file=sys.stderr)
    if result.problems:
        return 1
    if options.unverified:
        print(result.unverified, end="")
    elif not options.check:
        _write(options.header, result.header)
        _write(options.json, result.citations)
        _write(options.words, result.words)
        if options.tables:
            for name, content in result.tables.items():
                _write(options.tables / name, content)
    return 0


def _write(path, content):
    """Leaves an equal file untouched, so that nothing that depends on it is built again."""
    if path is None or (path.exists() and path.read_text(encoding="utf-8") == content):
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
