# SPDX-License-Identifier: Apache-2.0
"""One planted fault per rule on published runs, profiles and traces: the exact message, and no other."""

import csv
import unittest

from planted import DATA, Tables


class RunsTest(unittest.TestCase):
    def expect(self, message, key, **cells):
        with Tables() as tables:
            line = tables.set("runs.csv", key, **cells)
            self.assertEqual(tables.problems(), [f"runs.csv:{line}: error: {message}"])

    def test_mfu_beyond_any_machine(self):
        self.expect("device_hours: 146000 h would be an MFU of 1.39: outside 0.02 to 0.75", "llama-3.1-8b",
                    device_hours="146000")

    def test_tokens_in_the_wrong_unit(self):
        self.expect("device_hours: 1460000 h would be an MFU of 0.000139: outside 0.02 to 0.75", "llama-3.1-8b",
                    training_tokens="1.5e10")

    def test_carbon_in_kilograms(self):
        self.expect("carbon_t: 4251000 over energy_mwh 12300 is 3.46e+05 g/kWh: outside 10 to 1100", "olmo-3-family",
                    carbon_t="4251000")

    def test_energy_in_kilowatt_hours(self):
        with Tables() as tables:
            line = tables.set("runs.csv", "palm-540b", energy_mwh="3436000")
            self.assertEqual(tables.problems(), [
                f"runs.csv:{line}: error: energy_mwh: 3436000 over device_hours 8404992 is 4.09e+05 W per device: "
                "outside 50 to 2500"])

    def test_who_says_so(self):
        self.expect("carbon_by: missing beside carbon_t", "bloom-176b", carbon_by="")
        self.expect("energy_by: given, but there is no energy_mwh", "llama-3-8b", energy_by="authors")
        self.expect("tokens_by: 'someone' is not one of authors, second-hand, computed", "bloom-176b",
                    tokens_by="someone")

    def test_more_active_than_total(self):
        self.expect("active_parameters: 3e11 is above parameters 1.09e11", "llama-4-scout", active_parameters="3e11",
                    device_hours="", device_hours_by="")

    def test_unknown_processor(self):
        self.expect("processor: 'h100' is not in processors.csv", "llama-3-8b", processor="h100")

    def test_hours_times_tdp_is_not_a_measurement(self):
        with open(DATA / "runs.csv", encoding="utf-8", newline="") as stream:
            by = {row["id"]: row["energy_by"] for row in csv.DictReader(stream)}
        for run in ("bloom-176b", "llama-1-7b", "llama-1-65b", "starcoder-15b", "gopher-280b", "palm-540b"):
            self.assertEqual(by[run], "computed", run)
        self.assertGreaterEqual(len(by), 100)


class ProfilesTest(unittest.TestCase):
    def rows_of(self, tables, series):
        header, *rows = tables.read("profiles.csv")
        return header, rows, [i for i, row in enumerate(rows) if row[0] == series]

    def test_a_missing_hour(self):
        with Tables() as tables:
            header, rows, own = self.rows_of(tables, "us-erco-2022")
            del rows[own[7]]
            tables.write("profiles.csv", [header, *rows])
            self.assertEqual(tables.problems(), [f"profiles.csv:{own[0] + 2}: error: hour: 'us-erco-2022' has 23 rows "
                                                 "where the hours 0 to 23 belong, in order"])

    def test_mean_is_not_one(self):
        with Tables() as tables:
            header, rows, own = self.rows_of(tables, "us-ciso-2022")
            at = header.index("ratio")
            rows[own[0]][at] = str(float(rows[own[0]][at]) + 0.12)
            tables.write("profiles.csv", [header, *rows])
            self.assertEqual(tables.problems(), [f"profiles.csv:{own[0] + 2}: error: ratio: the ratios of 'us-ciso-2022' "
                                                 "have the mean 1.005, not 1"])

    def test_an_hour_twice(self):
        with Tables() as tables:
            header, rows, own = self.rows_of(tables, "us-ciso-2022")
            rows[own[1]][header.index("hour")] = "0"
            tables.write("profiles.csv", [header, *rows])
            self.assertIn(f"profiles.csv:{own[1] + 2}: error: series: 'us-ciso-2022' is already on line {own[0] + 2}",
                          tables.problems())


class TracesTest(unittest.TestCase):
    def expect(self, message, **cells):
        with Tables() as tables:
            line = tables.set("traces.csv", "us-ciso-2022", **cells)
            self.assertEqual(tables.problems(), [f"traces.csv:{line}: error: {message}"])

    def test_file_that_is_not_there(self):
        with Tables() as tables:
            (tables.folder / "traces/us-ciso-2022.csv").unlink()
            line = tables.line_of("traces.csv", "us-ciso-2022")
            self.assertEqual(tables.problems(), [
                f"traces.csv:{line}: error: file: 'traces/us-ciso-2022.csv' is not there"])

    def test_hours(self):
        self.expect("hours: 'traces/us-ciso-2022.csv' has 8760 hours", hours="8784")

    def test_mean(self):
        self.expect("mean_g_per_kwh: 'traces/us-ciso-2022.csv' has the mean 256.2", mean_g_per_kwh="226.4")

    def test_range(self):
        self.expect("low: 'traces/us-ciso-2022.csv' goes from 74 to 449", low="0")


if __name__ == "__main__":
    unittest.main()
