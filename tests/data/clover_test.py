# SPDX-License-Identifier: Apache-2.0
"""Clover's tables: families against the times they were computed from, FLOPs against shapes, faults planted."""

import re
import unittest

from planted import DATA, Tables

from generator.problems import Problems  # noqa: E402
from generator.reading import read_table  # noqa: E402
from generator.schema import TABLE  # noqa: E402

V100_FLOPS_PER_S = 125e12


def rows(file):
    return read_table(DATA, TABLE[file], Problems())


class CloverTest(unittest.TestCase):
    def test_efficiency_and_overhead_are_the_means_over_the_measured_variants(self):
        variants = {row["id"]: row for row in rows("clover_variants.csv")}
        times = {}
        for row in rows("clover_times.csv"):
            times.setdefault(row["variant"], {})[row.number("batch")] = row.number("time_ms")
        for family in rows("clover_families.csv"):
            fits = []
            for id_, batches in times.items():
                if variants[id_]["family"] != family["id"]:
                    continue
                most = max(batches)
                each = (batches[most] - batches[1]) / (most - 1)
                operations = variants[id_].number("flops_per_request")
                fits.append((100 * operations / V100_FLOPS_PER_S * 1e3 / each, batches[1] - each))
            if not fits:
                self.assertEqual(family["efficiency_kind"], "assumption")
                continue
            for fit, column in ((0, "efficiency_percent"), (1, "overhead_ms")):
                mean = sum(found[fit] for found in fits) / len(fits)
                self.assertAlmostEqual(family.number(column), mean, delta=0.003 * mean)

    def test_albert_is_what_its_shape_says(self):
        for row in rows("clover_variants.csv"):
            shape = re.search(r"L (\d+) layers, h (\d+) hidden, s (\d+) tokens", row["size_locator"])
            if shape:
                layers, hidden, tokens = map(int, shape.groups())
                flops = 2 * layers * 12 * hidden**2 * tokens + 4 * layers * tokens**2 * hidden
                self.assertAlmostEqual(row.number("flops_per_request"), flops, delta=0.0005 * flops)

    def test_there_are_nineteen_partitions(self):
        self.assertEqual(len(rows("mig_partitions.csv")), 19)

    def test_faults_are_found(self):
        for file, key, cells, what in (
            ("mig_partitions.csv", "p1", {"slices": "4-4"}, "is no list of"),
            ("mig_partitions.csv", "p1", {"slices": "5"}, "is no list of"),
            ("sliced_processors.csv", "a100-80", {"slices": "4"}, "the partitions are of seven"),
            ("clover_variants.csv", "efficientnet-b3", {"family": "albert"}, "do not stand together"),
            ("clover_variants.csv", "efficientnet-b3", {"family": "b"}, "is not in clover_families.csv"),
        ):
            with Tables() as tables:
                tables.set(file, key, **cells)
                self.assertTrue(any(what in problem for problem in tables.problems()), what)


if __name__ == "__main__":
    unittest.main()
