# SPDX-License-Identifier: Apache-2.0
"""Published runs as scenarios: what is filled in is what the run states, in the core's own words."""

import csv
import json
import unittest

from planted import DATA, Tables, build

FIELDS = {"kind", "parameters", "active_parameters", "training_tokens", "device_hours", "measured_energy_kwh",
          "energy_covers", "processor", "count", "power_method", "power_w", "power_covers", "region", "pue",
          "carbon_intensity_basis", "carbon_intensity_g_per_kwh"}


class ScenariosTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.runs = {run["id"]: run for run in json.loads(build(DATA).tables["run_scenarios.json"])["runs"]}
        with open(DATA / "runs.csv", encoding="utf-8", newline="") as stream:
            cls.rows = {row["id"]: row for row in csv.DictReader(stream)}

    def scenario(self, id_):
        return self.runs[id_]["scenario"]

    def test_ids_are_those_of_the_runs(self):
        self.assertEqual(list(self.runs), list(self.rows))

    def test_names_are_fields_of_the_core(self):
        self.assertEqual({name for run in self.runs.values() for name in run["scenario"] or ()}, FIELDS)

    def test_a_run_without_scenario_says_why(self):
        for run in self.runs.values():
            self.assertNotEqual(run["scenario"] is None, "no_scenario" not in run, run["id"])

    def test_hours_and_metered_watts(self):
        self.assertEqual(self.scenario("gpt-3-175b"), {
            "kind": "hours", "device_hours": 3552000, "processor": "v100", "count": 10000, "power_method": "measured",
            "power_w": 330, "power_covers": "system", "region": "us", "pue": 1.1, "carbon_intensity_g_per_kwh": 429,
            "carbon_intensity_basis": "unstated"})

    def test_hours_without_metering_leave_the_power_to_the_model(self):
        for id_ in ("bloom-176b", "llama-1-65b", "starcoder-15b", "gopher-280b", "lamda-137b"):
            self.assertEqual(self.scenario(id_)["kind"], "hours")
            self.assertNotIn("power_w", self.scenario(id_), id_)

    def test_metered_energy_without_hours(self):
        self.assertEqual(self.scenario("olmo-2-7b"), {
            "kind": "energy", "measured_energy_kwh": 131000, "energy_covers": "device", "processor": "h100-sxm",
            "pue": 1.2, "carbon_intensity_g_per_kwh": 332, "carbon_intensity_basis": "unstated"})

    def test_hours_that_were_reckoned_from_the_energy_are_not_taken(self):
        self.assertEqual(self.scenario("glam-1.2t")["kind"], "energy")

    def test_only_size_and_tokens(self):
        scenario = self.scenario("deepseek-v2")
        self.assertEqual(scenario["kind"], "train")
        self.assertLess(scenario["active_parameters"], scenario["parameters"])

    def test_intensity_is_of_the_year_of_the_run(self):
        self.assertTrue(self.runs["palm-540b"]["intensity_of_year"])
        self.assertEqual(self.scenario("palm-540b")["carbon_intensity_g_per_kwh"], 79)
        run = self.runs["llama-3.1-405b"]
        self.assertFalse(run["intensity_of_year"])
        self.assertNotIn("carbon_intensity_g_per_kwh", run["scenario"])

    def test_what_was_reported_stands_beside_it(self):
        reported = self.runs["bloom-176b"]["reported"]
        self.assertEqual(reported, {"energy_kwh": 433196, "energy_by": "computed", "energy_covers": "device",
                                    "carbon_g": 24700000, "carbon_by": "authors", "host_included": False,
                                    "hardware_included": False})

    def test_a_cost_of_many_models_is_no_training_run(self):
        for id_ in ("code-llama-family", "mistral-large-2", "olmo-2-family"):
            self.assertIsNone(self.scenario(id_))

    def test_one_account(self):
        with Tables() as tables:
            line = tables.set("runs.csv", "bloom-176b", carbon_t="30")
            self.assertEqual(tables.problems(), [
                f"runs.csv:{line}: error: carbon_t: 30 t where the energy, PUE and intensity of the run give 24.69"])
        with Tables() as tables:
            line = tables.set("runs.csv", "bloom-176b", pue="")
            self.assertEqual(tables.problems(), [
                f"runs.csv:{line}: error: pue: missing: the energy is of the devices alone"])


if __name__ == "__main__":
    unittest.main()
