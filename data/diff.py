# SPDX-License-Identifier: Apache-2.0
"""What changed between two versions of the tables, and what that does to the reference scenarios.

`python3 data/diff.py OLD NEW`, each a git revision or a folder that holds a version of this project.
"""

import csv
import subprocess
import sys
import tempfile
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
PROGRAM = Path("tests") / "reference" / "reference.cpp"
KEYS = ("id", "key", "field", "name", "term", "code")


def tree_of(version, folder):
    """The version's files: its own folder, or the revision unpacked into `folder`."""
    if Path(version).is_dir():
        return Path(version).resolve()
    archive = subprocess.run(["git", "-C", TOP, "archive", version], capture_output=True, check=False)
    if archive.returncode != 0:
        sys.exit(f"data-diff: {version} is neither a folder nor a revision")
    folder.mkdir()
    subprocess.run(["tar", "-x", "-C", folder], input=archive.stdout, check=True)
    return folder


def rows_of(path):
    """Rows by their key; where keys repeat (parts of a server, say), by the first two columns."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    if not rows:
        return {}
    columns = list(rows[0])
    key = next((name for name in KEYS if name in columns), columns[0])
    if len({row[key] for row in rows}) < len(rows):
        return {f"{row[columns[0]]} / {row[columns[1]]}": row for row in rows}
    return {row[key]: row for row in rows}


def table_changes(old, new):
    """One line a difference, table by table."""
    lines = []
    names = sorted({path.name for folder in (old, new) for path in (folder / "data").glob("*.csv")})
    for name in names:
        before, after = (rows_of(folder / "data" / name) if (folder / "data" / name).exists() else {}
                         for folder in (old, new))
        changes = [f"  + {key}" for key in after if key not in before]
        changes += [f"  - {key}" for key in before if key not in after]
        for key in after:
            if key in before:
                changes += cell_changes(key, before[key], after[key])
        if changes:
            lines += [f"{name}: {len(before)} rows, then {len(after)}", *changes]
    return lines


def cell_changes(key, before, after):
    return [f"  ~ {key}: {column}: {before.get(column) or 'unknown'} -> {value or 'unknown'}"
            for column, value in after.items() if (before.get(column) or "") != (value or "")]


def footprints(tree, folder):
    """Grams by scenario, as the version's own core and tables have them; None where it cannot be built."""
    folder.mkdir()
    header = folder / "pegada" / "tables.gen.hpp"
    binary = folder / "reference"
    made = subprocess.run([sys.executable, "-B", tree / "data" / "tables.py", "--header", header],
                          capture_output=True, text=True, check=False)
    if made.returncode != 0:
        return None
    own = tree / PROGRAM
    sources = [*sorted((tree / "core" / "src").rglob("*.cpp")), own if own.exists() else TOP / PROGRAM]
    command = ["g++", "-std=c++20", "-O1", "-ffp-contract=off", f"-I{tree / 'core' / 'include'}",
               f"-I{tree / 'core' / 'src' / 'resolve'}", f"-I{folder}", *sources, "-o", binary]
    if subprocess.run(command, capture_output=True, check=False).returncode != 0:
        return None
    printed = subprocess.run([binary], capture_output=True, text=True, check=True).stdout
    return {name: values for name, *values in (line.split("\t") for line in printed.splitlines())}


def effects(before, after):
    if before is None or after is None:
        which = "older" if before is None else "newer"
        return [f"the {which} version cannot compute the reference scenarios"]
    lines = []
    for name, new in after.items():
        old = before.get(name)
        if old is None or old[0] == "refused" or new[0] == "refused":
            lines.append(f"  {name}: {describe(old)} -> {describe(new)}")
            continue
        change = 100 * (float(new[0]) / float(old[0]) - 1)
        lines.append(f"  {name}: {describe(old)} -> {describe(new)}  ({change:+.2f} %)")
    return lines


def describe(values):
    if values is None or values[0] == "refused":
        return "no result"
    total, operational, embodied = (float(value) / 1e3 for value in values)
    return f"{total:,.1f} kg ({operational:,.1f} operational, {embodied:,.1f} embodied)"


def main(arguments):
    if len(arguments) != 2:
        sys.exit("usage: data/diff.py OLD NEW (git revisions or folders)")
    with tempfile.TemporaryDirectory() as scratch:
        old, new = (tree_of(version, Path(scratch) / name) for version, name in zip(arguments, ("old", "new")))
        changes = table_changes(old, new)
        print("\n".join(changes) or "the tables are the same")
        print("\nreference scenarios")
        print("\n".join(effects(footprints(old, Path(scratch) / "a"), footprints(new, Path(scratch) / "b"))))


if __name__ == "__main__":
    main(sys.argv[1:])
