# SPDX-License-Identifier: Apache-2.0
"""What the generator writes: the same every time, it compiles, and header and citations agree."""

import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

from planted import DATA, ROOT, Tables, build

WARNINGS = ["-std=c++20", "-Wall", "-Wextra", "-Wconversion", "-Werror", "-fsyntax-only"]


class OutputTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.result = build(DATA)
        cls.json = json.loads(cls.result.citations)

    def test_deterministic(self):
        self.assertEqual(self.result, build(DATA))

    def test_compiles(self):
        compilers = [name for name in ("g++", "clang++") if shutil.which(name)]
        self.assertTrue(compilers, "no compiler found")
        with tempfile.TemporaryDirectory() as folder:
            header = pathlib.Path(folder) / "tables.gen.hpp"
            header.write_text(self.result.header, encoding="utf-8")
            use = pathlib.Path(folder) / "use.cpp"
            use.write_text('#include "tables.gen.hpp"\nstatic_assert(pegada::tables::processors[0].tdp_w.known());\n')
            for compiler in compilers:
                done = subprocess.run([compiler, *WARNINGS, f"-I{ROOT / 'core/include'}", str(use)],
                                      capture_output=True, text=True, check=False)
                self.assertEqual((done.returncode, done.stderr), (0, ""), compiler)

    def test_every_row_says_where_it_comes_from(self):
        rows = [line for line in self.result.header.splitlines() if line.startswith("    {")]
        self.assertGreater(len(rows), 200)
        for row in rows:
            self.assertRegex(row, r"  // ([a-z_]+\.csv:\d+|typed by the reader)$")

    def test_first_citation_is_none(self):
        self.assertIsNone(self.json["citations"][0])

    def test_every_citation_is_used_and_whole(self):
        numbers = {int(n) for n in re.findall(r"Figure\{-?\d+, (\d+), -?\d+(?:, true)?\}", self.result.header)}
        numbers |= {int(n) for n in re.findall(r"constexpr Citation \w+ = (\d+);", self.result.header)}
        numbers |= {int(n) for n in re.findall(r"constexpr Coefficient \w+ = \{\S+, (\d+)\};", self.result.header)}
        numbers |= {int(n) for n in re.findall(r"\.citation = ([1-9]\d*)", self.result.header)}
        self.assertEqual(numbers, set(range(1, len(self.json["citations"]))))
        for citation in self.json["citations"][1:]:
            self.assertIn(citation["source"], self.json["sources"])
            self.assertTrue(citation["locator"])

    def test_equal_citations_share_a_number(self):
        texts = [json.dumps(citation, sort_keys=True) for citation in self.json["citations"]]
        self.assertEqual(len(texts), len(set(texts)))

    def test_evidence_matches_the_citations(self):
        kinds = ["none", "measured", "manufacturer", "model", "assumption"]
        listed = re.search(r"citation_evidence\[\] = \{([^}]+)\}", self.result.header)[1].split(", ")
        self.assertEqual([kinds[int(n)] for n in listed[1:]], [c["kind"] for c in self.json["citations"][1:]])

    def test_gas_at_97_is_the_mean(self):
        row = next(line for line in self.result.header.splitlines() if '.id = "7nm"' in line)
        self.assertIn(".gas_97_g_per_cm2 = Figure{275, ", row)

    def test_a_coefficient_keeps_its_digits(self):
        self.assertIn("Coefficient ecologits_gpu_energy_alpha = {1.1665273170451914e-06, ", self.result.header)

    def test_a_node_has_the_defects_of_its_study(self):
        row = next(line for line in self.result.header.splitlines() if '.id = "5nm"' in line)
        self.assertIn(".defects_per_cm2 = Figure{11, ", row)
        self.assertIn(".llmcarbon_g_per_cm2 = Figure{18, ", row)
        row = next(line for line in self.result.header.splitlines() if '.id = "8nm"' in line)
        self.assertIn(".llmcarbon_g_per_cm2 = Figure{}", row)

    def test_providers_are_laid_on_their_own_region(self):
        regions = self.result.header.split("region_ids =")[1].split(";\n\n")[0].splitlines()[1:]
        listed = re.findall(r"\.region = (\d+), \.intensity_g_per_kwh = Figure.*// (sites\.csv:\d+)", self.result.header)
        self.assertGreater(len(listed), 40)
        with Tables() as tables:
            for index, where in listed:
                id_ = regions[int(index)].strip().strip('"').split("\\n")[0]
                self.assertEqual(f"sites.csv:{tables.line_of('sites.csv', id_)}", where)

    def test_unknown_is_absent_and_not_zero(self):
        with Tables() as tables:
            where = f"// processors.csv:{tables.line_of('processors.csv', 'tpu-v5p')}"
        row = next(line for line in self.result.header.splitlines() if line.endswith(where))
        self.assertIn(".die_area_mm2 = Figure{}", row)

    def test_custom_rows_come_last(self):
        for name in ("Processor processors", "Region regions"):
            table = self.result.header.split(f"{name}[] = {{")[1].split("\n};")[0]
            self.assertTrue(table.splitlines()[-1].endswith("// typed by the reader"))

    def test_a_fault_ends_with_exit_code_1_and_writes_nothing(self):
        with Tables() as tables:
            line = tables.set("grids.csv", "br", locator="")
            header = tables.folder / "out.hpp"
            done = subprocess.run([sys.executable, "-B", str(DATA / "tables.py"), "--data", str(tables.folder),
                                   "--header", str(header)], capture_output=True, text=True, check=False)
            self.assertEqual(done.returncode, 1)
            self.assertEqual(done.stderr, f"grids.csv:{line}: error: locator: missing\n")
            self.assertFalse(header.exists())


class NumbersTest(unittest.TestCase):
    """Figures that the model's published results rest on."""

    def setUp(self):
        with Tables() as tables:
            self.rows = {file: {cells[0]: dict(zip(tables.read(file)[0], cells)) for cells in tables.read(file)[1:]}
                         for file in ("generations.csv", "act_capacities.csv", "processors.csv", "instances.csv")}

    def test_default_mfu_is_that_of_published_runs(self):
        expected = {"hopper": "22.71", "a100-80": "38.39", "a100-40": "28.73", "v100": "16.6", "tpu-v3": "36.39",
                    "tpu-v4": "31.11", "other": "27.17"}
        self.assertEqual({key: row["mfu_percent"] for key, row in self.rows["generations.csv"].items()}, expected)

    def test_act_capacities_are_whole(self):
        families = [row["family"] for row in self.rows["act_capacities.csv"].values()]
        self.assertEqual([families.count(f) for f in ("dram", "ssd", "hdd")], [8, 12, 19])

    def test_what_people_ask_for_is_there(self):
        segments = [row["segment"] for row in self.rows["processors.csv"].values()]
        self.assertGreaterEqual(len(segments) - segments.count("cpu"), 180)
        self.assertGreaterEqual(segments.count("cpu"), 100)
        self.assertGreaterEqual(len(self.rows["instances.csv"]), 80)

    def test_dense_peaks(self):
        peaks = {key: self.rows["processors.csv"][key]["peak_bf16_tflops"] for key in ("h100-sxm", "a100-80", "tpu-v4")}
        self.assertEqual(peaks, {"h100-sxm": "989", "a100-80": "312", "tpu-v4": "275"})


if __name__ == "__main__":
    unittest.main()
