# SPDX-License-Identifier: Apache-2.0
"""Levers and their points: one planted fault per rule."""

import unittest

from planted import Tables

from generator.levers import CATCHES, GROUPS, LEVERS  # noqa: E402


class LeversTest(unittest.TestCase):
    def expect(self, message, key, **cells):
        with Tables() as tables:
            line = tables.set("levers.csv", key, **cells)
            self.assertEqual(tables.problems(), [f"levers.csv:{line}: error: {message}"])

    def test_unknown_lever(self):
        self.expect("id: 'prayer' is no lever of levers.py", "lora", id="prayer")

    def test_levers_out_of_order(self):
        with Tables() as tables:
            rows = tables.read("levers.csv")
            rows[4], rows[5] = rows[5], rows[4]
            tables.write("levers.csv", rows)
            self.assertEqual(tables.problems(), [
                "levers.csv:5: error: id: 'predictive_sign' where the order of levers.py has 'selective_layers'"])

    def test_missing_lever(self):
        with Tables() as tables:
            rows = tables.read("levers.csv")
            tables.write("levers.csv", rows[:-1])
            self.assertEqual(tables.problems(), [f"levers.csv:{len(rows)}: error: id: '{LEVERS[-1]}' has no row"])

    def test_other_group(self):
        self.expect("group: 'lora' is not of the group 'site' in levers.py", "lora", group="site")

    def test_unknown_group(self):
        self.expect(f"group: 'law' is not one of {', '.join(GROUPS)}", "lora", group="law")

    def test_unknown_catch(self):
        self.expect(f"catch: 'money' is not one of {', '.join(CATCHES)}", "lora", catch="money")

    def test_unit_without_bound(self):
        self.expect("highest: missing", "lora", highest="")

    def test_bound_without_unit(self):
        self.expect("lowest: given, but the amount has no unit", "region", lowest="1")

    def test_amount_without_unit(self):
        self.expect("amount: given, but it has no unit", "region", amount="1")

    def test_more_than_all(self):
        self.expect("highest: 120 is above 100 %", "smaller_model", highest="120")

    def test_bounds_the_wrong_way_round(self):
        self.expect("lowest: 100 is not below highest 100", "smaller_model", lowest="100")

    def test_amount_out_of_bounds(self):
        self.expect("amount: 0.5 is outside 1 to 100", "smaller_model", amount="0.5")

    def test_range_out_of_bounds(self):
        self.expect("high: 101 is outside 1 to 100", "lora", high="101")

    def test_low_above_the_amount(self):
        self.expect("low: 80 is above the value 75.4", "lora", low="80")

    def test_high_below_the_amount(self):
        self.expect("high: 70 is below the value 75.4", "lora", high="70")

    def test_low_above_high_of_no_amount(self):
        self.expect("low: 97 is above high 96.4", "kernel_fusion", low="97")

    def test_source_without_amount(self):
        self.expect("source: missing", "higher_mfu", source="")

    def test_assumption_without_reason(self):
        self.expect("note: an assumption needs its reason", "refurbished", note="")

    def test_assumption_without_range(self):
        self.expect("low: an assumption needs low and high", "refurbished", low="")

    def test_unknown_processor(self):
        self.expect("same_for: 'v9000' is neither 'any' nor in processors.csv", "lora", same_for="v100|v9000")

    def test_processor_twice(self):
        self.expect("same_for: 'v100' is there twice", "lora", same_for="v100|v100")

    def test_any_and_more(self):
        self.expect("same_for: 'any' stands alone", "lora", same_for="any|v100")

    def test_unknown_rebound(self):
        self.expect("rebound: 'no' is not one of yes", "lora", rebound="no")


class PointsTest(unittest.TestCase):
    def expect(self, message, key, **cells):
        with Tables() as tables:
            line = tables.set("lever_points.csv", key, **cells)
            self.assertEqual(tables.problems(), [f"lever_points.csv:{line}: error: {message}"])

    def test_lever_without_points(self):
        self.expect("lever: 'lora' is not one of kernel_fusion, power_cap, quantisation", "nf4-3b", lever="lora")

    def test_other_unit(self):
        self.expect("unit: '%' where quantisation is in bit", "nf4-3b", unit="%")

    def test_unknown_phase(self):
        self.expect("phase: 'sleep' is not one of training, serving", "power-cap-training-100", phase="sleep")

    def test_more_than_the_rated_power(self):
        self.expect("at: 110 is above 100 %", "power-cap-serving-100", at="110")

    def test_neither_energy_nor_time(self):
        self.expect("energy_percent: missing, as is time_percent", "flash-attention-2-1.3b-2k", time_percent="")

    def test_range_without_energy(self):
        self.expect("low: given, but there is no energy_percent it could be about", "flash-attention-2-1.3b-2k",
                    low="50")

    def test_low_above_the_energy(self):
        self.expect("low: 112 is above the value 111.7", "nf4-3b", low="112")

    def test_out_of_order(self):
        self.expect("at: before the point on line 8: sort by lever, phase, parameters, at", "power-cap-serving-60",
                    at="30")

    def test_twice(self):
        self.expect("at: the same point as on line 8", "power-cap-serving-60", at="40")

    def test_missing_points(self):
        with Tables() as tables:
            rows = [row for row in tables.read("lever_points.csv") if row[1] != "quantisation"]
            tables.write("lever_points.csv", rows)
            self.assertIn(f"lever_points.csv:{len(rows) + 1}: error: lever: 'quantisation' has no point",
                          tables.problems())


if __name__ == "__main__":
    unittest.main()
