# SPDX-License-Identifier: Apache-2.0
"""One planted fault per rule that a row alone can break: the exact message, and no other."""

import unittest

from planted import Tables


class RowsTest(unittest.TestCase):
    def expect(self, message, file, key, **cells):
        with Tables() as tables:
            line = tables.set(file, key, **cells)
            self.assertEqual(tables.problems(), [f"{file}:{line}: error: {message}"])

    def test_the_real_tables_pass(self):
        with Tables() as tables:
            self.assertEqual(tables.problems(), [])

    def test_missing_locator(self):
        self.expect("locator: missing", "grids.csv", "br", locator="")

    def test_missing_kind(self):
        self.expect("kind: missing", "grids.csv", "br", kind="")

    def test_missing_kind_of_one_group(self):
        self.expect("tdp_kind: missing", "processors.csv", "h100-sxm", tdp_kind="")

    def test_missing_source(self):
        self.expect("source: missing", "grids.csv", "br", source="")

    def test_unknown_kind(self):
        self.expect("kind: 'guess' is not one of measured, manufacturer, model, assumption",
                    "grids.csv", "br", kind="guess")

    def test_assumption_without_low(self):
        self.expect("low: an assumption needs low and high", "memory.csv", "hbm", low="")

    def test_assumption_without_high(self):
        self.expect("high: an assumption needs low and high", "memory.csv", "hbm", high="")

    def test_assumption_without_reason(self):
        self.expect("note: an assumption needs its reason", "memory.csv", "hbm", note="")

    def test_assumption_in_a_group_of_figures(self):
        self.expect("peak_kind: an assumption needs low and high, which a group of figures cannot have",
                    "processors.csv", "rtx-4090", peak_kind="assumption")

    def test_not_a_number(self):
        self.expect("tdp_w: '700 W' is not a number", "processors.csv", "h100-sxm", tdp_w="700 W")

    def test_not_finite(self):
        self.expect("tdp_w: 'nan' is not finite", "processors.csv", "h100-sxm", tdp_w="nan")

    def test_out_of_range(self):
        self.expect("carbon_intensity_g_per_kwh: 473010 is outside 0 to 2000 g/kWh",
                    "grids.csv", "world", carbon_intensity_g_per_kwh="473010")

    def test_out_of_range_without_unit(self):
        self.expect("pue: 0.9 is outside 1 to 5", "sites.csv", "aws.sa-east-1", pue="0.9")

    def test_low_above_the_value(self):
        self.expect("low: 500 is above the value 473.01", "grids.csv", "world", low="500")

    def test_high_below_the_value(self):
        self.expect("high: 400 is below the value 473.01", "grids.csv", "world", high="400", low="")

    def test_wrong_unit_of_a_default(self):
        self.expect("unit: 'd' where duration_h is in h", "defaults.csv", "duration_h", unit="d")

    def test_constant_without_unit(self):
        self.expect("value: 'packaging_per_chip' ends in no unit of units.py",
                    "constants.csv", "packaging_g_per_ic", name="packaging_per_chip")

    def test_missing_figure(self):
        self.expect("carbon_intensity_g_per_kwh: missing", "grids.csv", "pt", carbon_intensity_g_per_kwh="")

    def test_source_of_no_figure(self):
        self.expect("idle_source: given, but there is no figure it could be about",
                    "processors.csv", "h100-sxm", idle_source="ccf")

    def test_names_in_both_languages(self):
        self.expect("name_pt: missing", "grids.csv", "br", name_pt="")

    def test_id_in_kebab_case(self):
        self.expect("id: 'BR' is not kebab-case", "grids.csv", "pt", id="BR")

    def test_basis(self):
        self.expect("basis: 'lifecycle' is not one of life_cycle, direct", "grids.csv", "br", basis="lifecycle")

    def test_year(self):
        self.expect("year: '24' is not a year from 1960 to 2035", "grids.csv", "br", year="24")

    def test_missing_year_of_a_grid(self):
        self.expect("year: missing", "grids.csv", "br", year="")

    def test_date(self):
        self.expect("accessed: '23/11/2026' is not a date as 2026-11-23", "sources.csv", "act-v2", accessed="23/11/2026")

    def test_country(self):
        self.expect("country: 'bra' is not an ISO 3166-1 code of two letters", "grids.csv", "br", country="bra")

    def test_wrong_number_of_cells(self):
        with Tables() as tables:
            lines = tables.read("nodes.csv")
            lines[1].append("more")
            tables.write("nodes.csv", lines)
            self.assertEqual(tables.problems()[0], "nodes.csv:2: error: row: 20 cells where the header has 19")

    def test_all_faults_at_once(self):
        with Tables() as tables:
            first = tables.set("grids.csv", "br", locator="", kind="")
            second = tables.set("storage.csv", "hdd-barracuda", power_kind="")
            self.assertEqual(sorted(tables.problems()), [
                f"grids.csv:{first}: error: kind: missing", f"grids.csv:{first}: error: locator: missing",
                f"storage.csv:{second}: error: power_kind: missing"])


class HeaderTest(unittest.TestCase):
    def expect(self, message, file, column, to):
        with Tables() as tables:
            tables.rename(file, column, to)
            self.assertEqual(tables.problems(), [f"{file}:1: error: {message}"])

    def test_wrong_unit(self):
        self.expect("die_area_cm2: wrong unit: this column is die_area_mm2", "processors.csv", "die_area_mm2",
                    "die_area_cm2")

    def test_known_but_wrong_unit(self):
        self.expect("tdp_kg: wrong unit: this column is tdp_w", "processors.csv", "tdp_w", "tdp_kg")

    def test_unexpected_column(self):
        self.expect("colour: unexpected column", "servers.csv", "name_en", "colour")

    def test_missing_column(self):
        with Tables() as tables:
            tables.write("servers.csv", [line[:-1] for line in tables.read("servers.csv")])
            self.assertEqual(tables.problems(), ["servers.csv:1: error: name_pt: missing column"])


if __name__ == "__main__":
    unittest.main()
