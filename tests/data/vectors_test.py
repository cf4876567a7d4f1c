# SPDX-License-Identifier: Apache-2.0
"""The vectors reckoned by tests/golden/expected.py are what it prints."""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from planted import ROOT

GOLDEN = ROOT / "tests" / "golden"


class VectorsTest(unittest.TestCase):
    def test_committed_vectors_are_those_the_script_prints(self):
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run([sys.executable, "-B", GOLDEN / "expected.py", folder], check=True)
            printed = sorted(Path(folder).glob("*.json"))
            self.assertEqual(len(printed), 12)
            for file in printed:
                self.assertEqual(file.read_text(), (GOLDEN / file.name).read_text(), file.name)


if __name__ == "__main__":
    unittest.main()
