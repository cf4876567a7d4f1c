# SPDX-License-Identifier: Apache-2.0
"""`dev data-diff`: a changed figure is named, and its effect on the reference scenarios is its own."""

import importlib.util
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
spec = importlib.util.spec_from_file_location("data_diff", TOP / "data" / "diff.py")
diff = importlib.util.module_from_spec(spec)
spec.loader.exec_module(diff)


def copy_of_project(folder):
    for name in ("data", "core"):
        shutil.copytree(TOP / name, folder / name)
    return folder


def change(path, old, new):
    text = path.read_text(encoding="utf-8")
    if old not in text:
        raise AssertionError(f"{path.name} no longer holds {old}")
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


class DataDiff(unittest.TestCase):
    def test_changed_added_and_removed_rows_are_named(self):
        with tempfile.TemporaryDirectory() as scratch:
            old, new = (copy_of_project(Path(scratch) / name) for name in ("old", "new"))
            change(new / "data" / "storage.csv", "ssd-", "ssd-other-")
            change(new / "data" / "VERSION", "2026", "2027")
            lines = diff.table_changes(old, new)
            self.assertTrue(any(line.startswith("storage.csv: ") for line in lines))
            self.assertTrue(any(line.startswith("  + ssd-other-") for line in lines))
            self.assertTrue(any(line.startswith("  - ssd-") for line in lines))

    def test_the_effect_of_one_figure(self):
        with tempfile.TemporaryDirectory() as scratch:
            scratch = Path(scratch)
            new = copy_of_project(scratch / "new")
            change(new / "data" / "defaults.csv", "pue,1,1.54,", "pue,1,1.40,")
            printed = subprocess.run([sys.executable, "-B", TOP / "data" / "diff.py", TOP, new],
                                     capture_output=True, text=True, check=True).stdout
            self.assertIn("~ pue: value: 1.54 -> 1.40", printed)
            world = next(line for line in printed.splitlines() if "7B on 256 H100, world" in line)
            self.assertIn("(-9.0", world)   # 1.40 / 1.54 on all but the embodied share
            paulo = next(line for line in printed.splitlines() if "Sao Paulo" in line)
            self.assertIn("(+0.00 %)", paulo)   # has a PUE of its own

    def test_an_unknown_version_is_said(self):
        result = subprocess.run([sys.executable, "-B", TOP / "data" / "diff.py", "no-such-version", TOP],
                                capture_output=True, text=True, check=False)
        self.assertNotEqual(result.returncode, 0)
        self.assertIn("no-such-version is neither a folder nor a revision", result.stderr)


if __name__ == "__main__":
    unittest.main()
