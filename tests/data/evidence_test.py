# SPDX-License-Identifier: Apache-2.0
"""Measured power and energy that the model is held against, and what other calculators answer."""

import csv
import json
import unittest

from planted import DATA, Tables, build


def rows(file):
    with open(DATA / file, encoding="utf-8", newline="") as stream:
        return {next(iter(row.values())): row for row in csv.DictReader(stream)}


class MeteredRunsTest(unittest.TestCase):
    def test_hours_times_a_rating_is_excluded_with_its_reason(self):
        runs = rows("metered_runs.csv")
        for id_ in ("bloom-176b", "llama-1-65b", "llama-2-70b", "starcoder-15b", "gopher-280b", "lamda-137b", "xlm"):
            self.assertEqual(runs[id_]["status"], "excluded", id_)
            self.assertTrue(runs[id_]["reason_en"] and runs[id_]["reason_pt"], id_)
        self.assertGreaterEqual(sum(run["status"] == "metered" for run in runs.values()), 14)

    def test_system_power_of_a_processor_is_the_median_of_its_runs(self):
        watts = sorted(float(run["power_w"]) for run in rows("metered_runs.csv").values()
                       if run["status"] == "metered" and run["processor"] == "tpu-v3")
        self.assertEqual(float(rows("system_powers.csv")["tpu-v3"]["system_power_w"]), (watts[1] + watts[2]) / 2)

    def test_a_metered_run_needs_no_excuse(self):
        with Tables() as tables:
            line = tables.set("metered_runs.csv", "palm-540b", reason_en="x")
            self.assertEqual(tables.problems(), [
                f"metered_runs.csv:{line}: error: reason_en: given, but the run is metered"])
        with Tables() as tables:
            line = tables.set("metered_runs.csv", "bloom-176b", reason_pt="")
            self.assertEqual(tables.problems(), [
                f"metered_runs.csv:{line}: error: reason_pt: missing: why the run is excluded"])


class TokenEnergyTest(unittest.TestCase):
    def test_millijoules_for_joules(self):
        with Tables() as tables:
            line = tables.set("token_energy.csv", "ml-energy-llama-3.1-8b-b16", energy_j="262.74")
            self.assertEqual(tables.problems(), [
                f"token_energy.csv:{line}: error: energy_j: 262.74 J x 1953.57 tokens/s are 5.133e+05 W, where "
                "1 devices draw 513.3 W"])

    def test_enough_is_known_to_predict_some(self):
        known = [row for row in rows("token_energy.csv").values()
                 if row["processor"] and row["parameters"] and row["batch"] and row["output_tokens"]]
        self.assertGreaterEqual(len(known), 18)
        self.assertEqual({row["kind"] for row in known}, {"measured"})

    def test_of_an_unknown_model_nothing_is_predicted(self):
        self.assertEqual(rows("token_energy.csv")["gemini-median-prompt"]["parameters"], "")


class ComparisonTest(unittest.TestCase):
    def test_answers_on_the_embodied_carbon_of_an_h100(self):
        answers = {key: float(row["embodied_kg"]) for key, row in rows("h100_embodied.csv").items()}
        for key, kilograms in {"llmcarbon": 14.65, "act": 22.6, "li-2023": 28.96, "nvidia": 164, "boavizta": 575.2}.items():
            self.assertEqual(answers[key], kilograms)

    def test_texts_are_in_both_languages(self):
        tables = build(DATA).tables
        for file, columns in {"h100_embodied": ("includes", "leaves_out"), "calculators": ("reason",)}.items():
            content = json.loads(tables[file + ".json"])
            names = [column["name"] for column in content["columns"]]
            for row in content["rows"]:
                for column in columns:
                    english, portuguese = (row[names.index(f"{column}_{language}")] for language in ("en", "pt"))
                    self.assertTrue(english and portuguese and english != portuguese)

    def test_development_overheads(self):
        factors = {key: row["development_overhead"] for key, row in rows("development_overheads.csv").items()}
        self.assertEqual((factors["none"], factors["olmo-2"], factors["opt"], factors["bloom"]), ("1", "1.5", "2", "2.69"))


if __name__ == "__main__":
    unittest.main()
