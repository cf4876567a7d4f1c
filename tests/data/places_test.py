# SPDX-License-Identifier: Apache-2.0
"""One planted fault per rule on grids and cloud regions: the exact message, and no other."""

import csv
import unittest

from planted import DATA, Tables


class Planted(unittest.TestCase):
    def expect(self, message, file, key, **cells):
        with Tables() as tables:
            line = tables.set(file, key, **cells)
            self.assertEqual(tables.problems(), [f"{file}:{line}: error: {message}"])


class GridsTest(Planted):
    def test_cleaner_than_any_mix(self):
        self.expect("carbon_intensity_g_per_kwh: 0 is outside what any mix of fuels gives: 1 to 2200",
                    "grids.csv", "is", carbon_intensity_g_per_kwh="0")

    def test_direct_may_be_zero_but_not_above_fossil(self):
        with Tables() as tables:
            tables.set("grids.csv", "us-vt", carbon_intensity_g_per_kwh="0")
            self.assertEqual(tables.problems(), [])
        self.expect("carbon_intensity_g_per_kwh: 1024 is outside what any mix of fuels gives: 0 to 1001",
                    "grids.csv", "us-wv", carbon_intensity_g_per_kwh="1024")

    def test_above_fossil_needs_a_reason(self):
        self.expect("note: 1306.3 is above the dirtiest fossil fuel, 1001: say why", "grids.csv", "tm", note="")

    def test_alias_of_two_regions(self):
        self.expect("aliases: 'sin' already names 'br' of grids.csv", "sites.csv", "hetzner.sin", aliases="sin")

    def test_alias_that_is_an_id(self):
        self.expect("aliases: 'us-tx' already names 'us-tx' of grids.csv", "sites.csv", "oci.us-phoenix-1",
                    aliases="us-tx")

    def test_names_in_both_languages(self):
        self.expect("name_en: missing", "grids.csv", "us-tx", name_en="")
        self.expect("name_pt: missing", "sites.csv", "gcp.us-south1", name_pt="")

    def test_every_state_and_country_is_named_once(self):
        with Tables() as tables:
            _, *rows = tables.read("grids.csv")
        self.assertEqual(len(rows), len({row[0] for row in rows}))
        self.assertGreaterEqual(sum(row[3] == "life_cycle" for row in rows), 214)
        self.assertGreaterEqual(sum(row[3] == "direct" for row in rows), 136)


class MixesTest(Planted):
    def test_shares_add_up(self):
        with Tables() as tables:
            line = tables.set("mixes.csv", "us-egrid", share_percent="6.1")
            found = tables.problems()
        self.assertEqual(found[0], f"mixes.csv:{line}: error: share_percent: the shares of 'us-egrid' add up to 90.0 %")

    def test_converted_figure_is_that_of_the_mix(self):
        self.expect("life_cycle_g_per_kwh: 400 where its mix gives 362.2", "grids.csv", "us-egrid",
                    life_cycle_g_per_kwh="400")

    def test_converted_figure_without_mix(self):
        self.expect("life_cycle_g_per_kwh: given, but 'us-tx' has no mix in mixes.csv", "grids.csv", "us-tx",
                    life_cycle_g_per_kwh="400", life_cycle_source="ipcc-ar5", life_cycle_locator="x",
                    life_cycle_kind="model")

    def test_converted_figure_below_what_the_stacks_emit(self):
        self.expect("life_cycle_g_per_kwh: its mix gives 364.1, less than the 420.28 its stacks emit: leave it out",
                    "grids.csv", "us-mrow", life_cycle_g_per_kwh="364.1", life_cycle_source="ipcc-ar5",
                    life_cycle_locator="x", life_cycle_kind="model")

    def test_converted_figure_of_a_life_cycle_grid(self):
        self.expect("life_cycle_g_per_kwh: given, but the intensity is life cycle already", "grids.csv", "br",
                    life_cycle_g_per_kwh="100", life_cycle_source="ipcc-ar5", life_cycle_locator="x",
                    life_cycle_kind="model")

    def test_unknown_factor(self):
        with Tables() as tables:
            line = tables.set("mixes.csv", "us-egrid", factor="gas-of-ours")
            self.assertIn(f"mixes.csv:{line}: error: factor: 'gas-of-ours' is not in fuels.csv", tables.problems())


class SitesTest(Planted):
    def test_unknown_grid(self):
        self.expect("grid: 'us-pjm' is not in grids.csv", "sites.csv", "gcp.us-south1", grid="us-pjm")

    def test_swapped_coordinates(self):
        self.expect("latitude_deg: -46.6, -23.6 is not in BR: latitude -33.7 to 5.3, longitude -74 to -34.8",
                    "sites.csv", "aws.sa-east-1", latitude_deg="-46.6", longitude_deg="-23.6")

    def test_wrong_hemisphere(self):
        self.expect("latitude_deg: 33.9, 151.2 is not in AU: latitude -43.6 to -10.1, longitude 112.9 to 153.6",
                    "sites.csv", "aws.ap-southeast-2", latitude_deg="33.9")

    def test_grid_of_another_country(self):
        self.expect("latitude_deg: 48.9, 2.4 is not in GB: latitude 50 to 60.8, longitude -8.1 to 1.7",
                    "sites.csv", "aws.eu-west-3", grid="gb")

    def test_country_without_box(self):
        self.expect("grid: PY has no box in country_boxes.csv", "sites.csv", "aws.sa-east-1", grid="py")

    def test_pue_without_scope(self):
        self.expect("pue_scope: missing beside pue", "sites.csv", "aws.us-east-1", pue_scope="")
        self.expect("pue_scope: given, but there is no pue", "sites.csv", "hetzner.fsn1", pue_scope="provider")

    def test_industry_average_is_no_figure_of_a_site(self):
        with open(DATA / "sites.csv", encoding="utf-8", newline="") as stream:
            rows = list(csv.DictReader(stream))
        self.assertNotIn("1.54", [row["pue"] for row in rows])
        self.assertEqual({row["source"] for row in rows if not row["pue"]}, {""})

    def test_doubtful_rows_are_marked(self):
        self.expect("verified: 'perhaps' is not one of yes, by-hand, unverified", "sites.csv", "hetzner.fsn1",
                    verified="perhaps")


class LicencesTest(unittest.TestCase):
    def refused(self, licence, **cells):
        with Tables() as tables:
            line = tables.set("sources.csv", "ember-owid", licence=licence, **cells)
            return tables.problems(), f"sources.csv:{line}: error: licence: '{licence}' is denied: its data cannot be given on freely"

    def test_share_alike_and_unlicensed_sources(self):
        for licence in ("ODbL 1.0", "ODbL-1.0 (Electricity Maps)", "CC BY-SA 4.0", "AGPL-3.0", "GPL-3.0", "CC BY-NC 4.0",
                        "none stated", "no licence stated", "unknown"):
            found, message = self.refused(licence)
            self.assertEqual(found, [message], licence)

    def test_an_hourly_profile_of_electricity_maps(self):
        """The very rows left out: planted under a source of their own, they are refused by its licence."""
        with Tables() as tables:
            lines = tables.read("sources.csv")
            lines.append(["em-hourly", "Electricity Maps", "Hourly carbon intensity", "Electricity Maps", "ODbL-1.0",
                          "https://example.org/", "", "2024"])
            tables.write("sources.csv", lines)
            header, *rows = tables.read("profiles.csv")
            for row in [row for row in rows if row[0] == "us-ciso-2022"]:
                rows.append([*row])
                rows[-1][0] = "br-2024"
                rows[-1][header.index("source")] = "em-hourly"
                rows[-1][header.index("grid")] = "br"
            tables.write("profiles.csv", [header, *rows])
            self.assertEqual(tables.problems(), [
                f"sources.csv:{len(lines)}: error: licence: 'ODbL-1.0' is denied: its data cannot be given on freely"])

    def test_no_source_of_ours_is_denied(self):
        with open(DATA / "sources.csv", encoding="utf-8", newline="") as stream:
            for row in csv.DictReader(stream):
                self.assertNotRegex(row["licence"], r"(?i)odbl|-sa|agpl|no.?licen|none stated", row["key"])


if __name__ == "__main__":
    unittest.main()
