# SPDX-License-Identifier: Apache-2.0
"""Ratios of ranges.csv against the tables they were computed from: neither goes stale without the other."""

import unittest

from planted import DATA

from generator.problems import Problems  # noqa: E402
from generator.reading import read_table  # noqa: E402
from generator.schema import TABLE  # noqa: E402

DEFAULT_FAB, DEFAULT_YIELD = "taiwan-2023", 0.875


def rows(file, key="id"):
    return {row[key]: row for row in read_table(DATA, TABLE[file], Problems())}


def ratio(row, figure, end):
    return float(row[end] or row[figure]) / float(row[figure])


class SpreadTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.ranges = rows("ranges.csv")

    def expect(self, driver, low, high):
        row = self.ranges[driver]
        self.assertAlmostEqual(row.number("low_ratio"), low, delta=0.001 * low)
        self.assertAlmostEqual(row.number("high_ratio"), high, delta=0.001 * high)

    def test_intensity_spans_sources_and_years_of_countries(self):
        grids = [row for row in rows("grids.csv").values() if row["basis"] == "life_cycle"]
        figure = "carbon_intensity_g_per_kwh"
        self.expect("carbon_intensity_g_per_kwh", min(ratio(row, figure, "low") for row in grids),
                    max(ratio(row, figure, "high") for row in grids))

    def test_pue_moves_as_the_survey_did(self):
        survey = [row.number("pue") for key, row in rows("facilities.csv").items() if "uptime-institute-survey" in key]
        self.assertEqual(len(survey), 4)
        self.expect("pue", min(survey) / max(survey), max(survey) / min(survey))

    def test_a_fleet_average_spans_the_regions_its_operator_discloses(self):
        sites = list(rows("sites.csv").values())
        for row in sites:
            if row["pue_scope"] == "provider":
                disclosed = [other.number("pue") for other in sites if other["pue_scope"] == "regional"
                             and other["id"].split(".")[0] == row["id"].split(".")[0]]
                self.assertEqual((float(row["low"]), float(row["high"])), (min(disclosed), max(disclosed)), row["id"])

    def test_host_against_the_account_of_another_tool(self):
        parts = {row["part"]: row for row in read_table(DATA, TABLE["server_parts.csv"], Problems())
                 if row["server"] == "server-8"}
        frame = sum(parts[part].number("amount") for part in ("case_kg", "board_kg", "power_supplies_kg"))
        cpu = parts["cpu_die_area_mm2"]
        chips = parts["cpu_count"].number("amount") * (
            cpu.number("amount") / 100 * self.carbon_per_area(cpu["item"]) / DEFAULT_YIELD + self.constant("packaging_g_per_ic"))
        capacities = sum(parts[part].number("amount") * rows(file)[parts[part]["item"]].number("embodied_g_per_gb")
                         for part, file in (("dram_gb", "memory.csv"), ("ssd_gb", "storage.csv")))
        itemised = (chips + capacities) / 1000 + frame
        self.expect("host_factor", (itemised - frame + self.constant("llmcarbon_other_g_per_host") / 1000) / itemised,
                    self.constant("ecologits_server_kg") / itemised)

    def test_carbon_per_area_of_imec_against_act(self):
        ratios = {key: row.number("carbon_g_per_cm2") / self.carbon_per_area(key) for key, row in rows("imec_nodes.csv").items()}
        self.assertLess(max(ratios.values()), 1)        # so the high is not from here
        self.expect("carbon_per_area", min(ratios.values()), self.carbon_per_area("28nm", 1.64) / self.carbon_per_area("28nm"))

    def test_idle_spans_what_the_share_of_tdp_does(self):
        share = rows("constants.csv", "name")["idle_share_of_tdp"]
        self.expect("idle_power_w", ratio(share, "value", "low"), ratio(share, "value", "high"))

    def test_die_areas_of_two_lists(self):
        processors = rows("processors.csv")
        high = max(float(processors[key]["die_high"]) / processors[key].number("die_area_mm2")
                   for key in ("mi25", "mi210", "mi250"))
        self.expect("die_area_mm2", 1 / high, high)

    def test_card_of_a_model_against_its_maker(self):
        accounts = rows("h100_embodied.csv")
        declared = accounts["nvidia"].number("embodied_kg")
        self.assertEqual(declared, rows("processors.csv")["h100-sxm"].number("card_kg"))
        self.expect("card_mass", 150 / declared, accounts["boavizta"].number("embodied_kg") / declared)

    def test_drives(self):
        drives, figure = rows("storage.csv"), "embodied_g_per_gb"
        generations = [row for key, row in drives.items() if key.startswith("ssd-3d-nand")]
        self.expect("ssd_factor", min(ratio(row, figure, "low") for row in generations),
                    max(ratio(row, figure, "high") for row in generations))
        x12, x16, two = (drives[f"hdd-exos-{key}"].number(figure) for key in ("x12", "x16", "2x14"))
        self.expect("hdd_factor", x12 / x16, two / x16)

    def test_rows_give_what_the_ranges_leave_to_them(self):
        """Drivers without a ratio whose note says that every row has low and high."""
        for file, group in (("generations.csv", ""), ("memory.csv", ""), ("fabs.csv", "")):
            for row in rows(file).values():
                self.assertTrue(row[group + "low"] and row[group + "high"], row.where())
        densities = rows("defect_densities.csv")
        for node in rows("nodes.csv").values():
            self.assertTrue(densities[node["defects"]]["low"] and densities[node["defects"]]["high"], node.where())
        for row in read_table(DATA, TABLE["server_parts.csv"], Problems()):
            if row["part"] in ("host_power_training_w", "host_power_serving_w", "allocated_share_percent"):
                self.assertTrue(row["low"] and row["high"], row.where())
        defaults = rows("defaults.csv", "field")
        for driver in ("utilisation_percent", "pue", "yield", "lifetime_years", "bandwidth_utilisation_percent",
                       "occupancy_percent", "prefill_mfu_percent", "prefill_utilisation_percent", "clustering"):
            self.assertTrue(defaults[driver]["low"] and defaults[driver]["high"], driver)

    def carbon_per_area(self, node, energy=None):
        """ACT's g/cm2 before yield, at 97 % abatement."""
        row = rows("nodes.csv")[node]
        return ((energy or row.number("fab_energy_kwh_per_cm2"))
                * rows("fabs.csv")[DEFAULT_FAB].number("carbon_intensity_g_per_kwh")
                + (row.number("gas_95_g_per_cm2") + row.number("gas_99_g_per_cm2")) / 2 + row.number("materials_g_per_cm2"))

    def constant(self, name):
        return rows("constants.csv", "name")[name].number("value")


if __name__ == "__main__":
    unittest.main()
