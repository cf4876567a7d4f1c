# SPDX-License-Identifier: Apache-2.0
"""The real tables with one thing planted in a copy: what the checks say of it."""

import csv
import pathlib
import shutil
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
DATA = ROOT / "data"
sys.path.insert(0, str(DATA))
sys.dont_write_bytecode = True

from generator.build import build  # noqa: E402


class Tables:
    """A copy of data/ to spoil. Rows are named by their first cell; lines count as an editor counts them."""

    def __enter__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp())
        for file in [*DATA.glob("*.csv"), DATA / "VERSION"]:
            shutil.copy(file, self.folder)
        shutil.copytree(DATA / "traces", self.folder / "traces")
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.folder)

    def read(self, file):
        with open(self.folder / file, encoding="utf-8", newline="") as stream:
            return list(csv.reader(stream))

    def write(self, file, lines):
        with open(self.folder / file, "w", encoding="utf-8", newline="") as stream:
            csv.writer(stream, lineterminator="\n").writerows(lines)

    def line_of(self, file, key):
        return next(i for i, cells in enumerate(self.read(file), 1) if cells[0] == key)

    def set(self, file, key, **cells):
        lines = self.read(file)
        line = self.line_of(file, key)
        for column, value in cells.items():
            lines[line - 1][lines[0].index(column)] = value
        self.write(file, lines)
        return line

    def add(self, file, like, **cells):
        """A new last row, like another but for the cells given."""
        lines = self.read(file)
        lines.append(list(lines[self.line_of(file, like) - 1]))
        for column, value in cells.items():
            lines[-1][lines[0].index(column)] = value
        self.write(file, lines)
        return len(lines)

    def rename(self, file, column, to):
        lines = self.read(file)
        lines[0][lines[0].index(column)] = to
        self.write(file, lines)

    def problems(self):
        return build(self.folder).problems
