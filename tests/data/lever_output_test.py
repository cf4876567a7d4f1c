# SPDX-License-Identifier: Apache-2.0
"""What the header says of levers and their points, and the published figures they rest on."""

import csv
import json
import re
import unittest

from planted import DATA, ROOT, build

from generator.levers import CATCHES, GROUPS, LEVERS  # noqa: E402


class HeaderTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.result = build(DATA)
        cls.citations = json.loads(cls.result.citations)["citations"]

    def array(self, name):
        return self.result.header.split(f" {name}[] = {{\n")[1].split("\n};")[0].splitlines()

    def test_groups_and_catches_are_those_of_the_core(self):
        types = (ROOT / "core/include/pegada/data/types.hpp").read_text(encoding="utf-8")
        self.assertIn(f"enum class LeverGroup : std::uint8_t {{ {', '.join(GROUPS)} }};", types)
        self.assertIn(f"enum class Catch : std::uint8_t {{ {', '.join(CATCHES)} }};", types)

    def test_levers_are_in_order(self):
        self.assertEqual([re.search(r'\.id = "(\w+)"', line)[1] for line in self.array("levers")], list(LEVERS))

    def test_every_lever_is_cited(self):
        for line in self.array("levers"):
            number = int(re.search(r"\.citation = (\d+)", line)[1])
            self.assertTrue(self.citations[number]["row"].startswith("levers/"), line)

    def test_no_amount_is_unknown_and_not_zero(self):
        (line,) = [line for line in self.array("levers") if '"region"' in line]
        self.assertIn('.unit = "", .lowest = 0.0, .highest = 0.0, .amount = Figure{}, ', line)

    def test_evidence_names_processors(self):
        ids = self.result.header.split("processor_ids =")[1].split(";\n")[0]
        ids = re.findall(r'"([^"]*)\\n"', ids)
        listed = [(LEVERS[int(lever)], ids[int(row)]) for lever, row in
                  re.findall(r"\.lever = (\d+), \.processor = (\d+)", "\n".join(self.array("lever_evidence")))]
        self.assertIn(("lora", "v100"), listed)
        self.assertIn(("kernel_fusion", "a100-80"), listed)
        self.assertEqual({lever for lever, _ in listed},
                         {"lora", "selective_recomputation", "kernel_fusion", "power_cap", "quantisation"})

    def test_a_range_without_an_amount_is_kept(self):
        (line,) = [line for line in self.array("levers") if '"kernel_fusion"' in line]
        citation = re.search(r"\.citation = (\d+)", line)[1]
        (span,) = [span for span in self.array("citation_ranges") if f".citation = {citation}," in span]
        self.assertIn(f".low = Figure{{327, {citation}, -1}}, .high = Figure{{964, {citation}, -1}}", span)


class FiguresTest(unittest.TestCase):
    """Defaults against what was published."""

    def setUp(self):
        def rows(file):
            with open(DATA / file, encoding="utf-8", newline="") as stream:
                return {row["id"]: row for row in csv.DictReader(stream)}
        self.levers, self.points = rows("levers.csv"), rows("lever_points.csv")

    def test_amounts_are_the_published_ones(self):
        published = {"batch_skipping": 50, "e2_train": 100 - 80, "lora": 100 * 32.5 / 43.1, "data_sampling": 100 / 5.8,
                     "fewer_failed_runs": 1 + 459 / 913, "distillation": 100 - 40,
                     "selective_recomputation": 100 * 42.1 / 54.2, "higher_occupancy": 80, "lower_pue": 1.1,
                     "abatement": 99}
        for lever, value in published.items():
            self.assertAlmostEqual(float(self.levers[lever]["amount"]), value, delta=0.05, msg=lever)

    def test_flash_attention_is_within_the_range_of_its_lever(self):
        low, high = float(self.levers["kernel_fusion"]["low"]), float(self.levers["kernel_fusion"]["high"])
        for point in self.points.values():
            if point["lever"] == "kernel_fusion":
                self.assertTrue(low <= float(point["time_percent"]) <= high, point["id"])

    def test_quantisation_is_not_monotone(self):
        energy = {key: float(row["energy_percent"]) for key, row in self.points.items() if row["energy_percent"]}
        self.assertGreater(energy["nf4-1.5b"], 100)
        self.assertLess(energy["nf4-7b"], 100)
        self.assertGreater(energy["int8-3b"], energy["nf4-3b"])

    def test_no_cap_is_no_change(self):
        for phase in ("training", "serving"):
            row = self.points[f"power-cap-{phase}-100"]
            self.assertEqual((row["energy_percent"], row["time_percent"]), ("100", "100"))

    def test_assumptions_say_what_is_ours(self):
        for row in self.levers.values():
            if row["kind"] == "assumption" and row["source"] != "pegada":
                self.assertRegex(row["note"], r"\bours\b")
            self.assertFalse("recalled" in row["note"] and row["kind"] == "measured", row["id"])


if __name__ == "__main__":
    unittest.main()
