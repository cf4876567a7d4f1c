# SPDX-License-Identifier: Apache-2.0
"""Ranges of drivers: one planted fault per rule, and what the header says of them."""

import re
import unittest

from planted import DATA, ROOT, Tables, build

from generator.ranges import DRIVERS, SHAPES  # noqa: E402


class RangesTest(unittest.TestCase):
    def expect(self, message, key, **cells):
        with Tables() as tables:
            tables.set("ranges.csv", "pue", low_ratio="0.9", high_ratio="1.1", source="uptime-2025", locator="here",
                       kind="measured", note="why")
            line = tables.set("ranges.csv", key, **cells)
            self.assertEqual(tables.problems(), [f"ranges.csv:{line}: error: {message}"])

    def test_unknown_driver(self):
        self.expect("id: 'weather' is no driver of ranges.py", "pue", id="weather")

    def test_drivers_out_of_order(self):
        with Tables() as tables:
            rows = tables.read("ranges.csv")
            rows[4], rows[5] = rows[5], rows[4]
            tables.write("ranges.csv", rows)
            self.assertEqual(tables.problems(),
                             ["ranges.csv:5: error: id: 'memory_factor' where the order of ranges.py has 'pue'"])

    def test_missing_driver(self):
        with Tables() as tables:
            rows = tables.read("ranges.csv")
            tables.write("ranges.csv", rows[:-1])
            self.assertEqual(tables.problems(),
                             [f"ranges.csv:{len(rows)}: error: id: '{DRIVERS[-1]}' has no row"])

    def test_unknown_shape(self):
        self.expect(f"shape: 'normal' is not one of {', '.join(SHAPES)}", "pue", shape="normal")

    def test_low_above_the_value(self):
        self.expect("low_ratio: 1.05 is outside 0 to 1", "pue", low_ratio="1.05")

    def test_high_below_the_value(self):
        self.expect("high_ratio: 0.95 is outside 1 to 100", "pue", high_ratio="0.95")

    def test_one_end(self):
        self.expect("high_ratio: missing: 1 where that side has no spread", "pue", high_ratio="")

    def test_no_spread_written_as_one(self):
        self.expect("low_ratio: low and high are equal: leave both empty where there is no spread", "pue",
                    low_ratio="1", high_ratio="1")

    def test_ratio_without_source(self):
        self.expect("source: missing", "pue", source="")

    def test_ratio_without_locator(self):
        self.expect("locator: missing", "pue", locator="")

    def test_ratio_without_kind(self):
        self.expect("kind: missing", "pue", kind="")

    def test_assumption_without_reason(self):
        self.expect("note: an assumption needs its reason", "pue", kind="assumption", note="")

    def test_source_of_no_ratio(self):
        self.expect("source: given, but there is no figure it could be about", "training_tokens", source="pegada")

    def test_logarithm_of_zero(self):
        self.expect("low_ratio: 0 has no logarithm", "pue", shape="lognormal", low_ratio="0")


class HeaderTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.header = build(DATA).header

    def array(self, name):
        return self.header.split(f" {name}[] = {{\n")[1].split("\n};")[0].splitlines()

    def test_a_spread_for_each_driver(self):
        with Tables() as tables:
            lines = [f"ranges.csv:{tables.line_of('ranges.csv', driver)}" for driver in DRIVERS]
        self.assertEqual([line.split()[-1] for line in self.array("driver_spreads")], lines)

    def test_shapes_are_those_of_the_core(self):
        types = (ROOT / "core/include/pegada/data/types.hpp").read_text(encoding="utf-8")
        self.assertIn(f"enum class Shape : std::uint8_t {{ {', '.join(SHAPES)} }};", types)

    def test_ranges_are_sorted_and_not_doubled(self):
        numbers = [int(re.search(r"\.citation = (\d+)", line)[1]) for line in self.array("citation_ranges")]
        self.assertGreater(len(numbers), 100)
        self.assertEqual(numbers, sorted(set(numbers)))

    def test_a_range_is_that_of_its_row(self):
        row = next(line for line in self.header.splitlines() if '.id = "hbm"' in line)
        citation = re.search(r"embodied_g_per_gb = Figure\{4, (\d+), 2\}", row)[1]
        (line,) = [line for line in self.array("citation_ranges") if f".citation = {citation}," in line]
        self.assertIn(f".low = Figure{{65, {citation}, 0}}, .high = Figure{{205, {citation}, 1}}", line)

    def test_a_missing_end_is_unknown(self):
        (line,) = [line for line in self.array("citation_ranges") if ".low = Figure{}" in line][:1]
        self.assertRegex(line, r"\.high = Figure\{\d")


if __name__ == "__main__":
    unittest.main()
