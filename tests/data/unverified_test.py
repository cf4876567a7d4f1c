# SPDX-License-Identifier: Apache-2.0
"""The list of what could not be confirmed follows from the rows."""

import json
import subprocess
import sys
import unittest

from planted import DATA, Tables, build


def listed(folder):
    return {(record["row"], record["figure"]): record for record in
            json.loads(build(folder).tables["unverified.json"])["figures"]}


class UnverifiedTest(unittest.TestCase):
    def test_what_was_read_in_other_words_is_listed(self):
        found = listed(DATA)
        self.assertEqual(found["processors/h100-sxm", "card_kg"]["value"], "164")
        self.assertEqual(found["constants/training_bytes_per_parameter", "training_bytes_per_parameter"]["unit"], "B")
        self.assertIn("second-hand", found["runs/gpt-3-175b", "energy_mwh"]["why"])
        self.assertNotIn(("nodes/5nm", "fab_energy_kwh_per_cm2"), found)

    def test_reading_the_source_takes_it_off(self):
        with Tables() as tables:
            tables.set("processors.csv", "h100-sxm", card_note="")
            self.assertNotIn(("processors/h100-sxm", "card_kg"), listed(tables.folder))

    def test_a_mark_puts_it_on(self):
        with Tables() as tables:
            tables.set("memory.csv", "ddr4", note="read second-hand")
            self.assertIn(("memory/ddr4", "embodied_g_per_gb"), listed(tables.folder))

    def test_copies_say_how_much_rests_on_them(self):
        copies = {record["key"]: record["figures"] for record in
                  json.loads(build(DATA).tables["unverified.json"])["copies"]}
        self.assertGreater(copies["techpowerup"], 1000)

    def test_it_is_printed(self):
        done = subprocess.run([sys.executable, "-B", str(DATA / "tables.py"), "--unverified"], capture_output=True,
                              text=True, check=True)
        self.assertIn("processors/h100-sxm: card_kg = 164 kg (ecologits): read second-hand\n", done.stdout)


if __name__ == "__main__":
    unittest.main()
