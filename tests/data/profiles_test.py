# SPDX-License-Identifier: Apache-2.0
"""Hourly profiles in the header: every region that has one, and what the record cannot hold."""

import re
import unittest

from planted import DATA, Tables, build


class ProfilesTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.header = build(DATA).header
        cls.profiles = cls.array("profiles")
        cls.regions = cls.array("regions")
        text = cls.header.split("region_ids =")[1].split(";\n\n")[0]
        cls.ids = re.findall(r'"([^"]+)\\n"', text)

    @classmethod
    def array(cls, name):
        return cls.header.split(f" {name}[] = {{\n")[1].split("\n};")[0].splitlines()

    def profile_of(self, region):
        index = int(re.search(r"\.profile = (\d+),", self.regions[self.ids.index(region)])[1])
        return None if index == 255 else re.search(r'\.series = "([^"]+)"', self.profiles[index])[1]

    def test_a_grid_and_the_sites_on_it_share_a_profile(self):
        for region, series in {"us-camx": "us-ciso-2022", "gcp.us-west2": "us-ciso-2022", "us-erct": "us-erco-2022",
                               "aws.us-west-2": "us-bpat-2022", "br": None, "aws.sa-east-1": None, "custom": None}.items():
            self.assertEqual(self.profile_of(region), series, region)

    def test_every_series_is_of_a_region(self):
        self.assertEqual(len(self.profiles), 8)
        self.assertEqual({self.profile_of(region) for region in self.ids} - {None},
                         {re.search(r'\.series = "([^"]+)"', line)[1] for line in self.profiles})

    def test_ratios_are_those_of_the_table(self):
        line = next(line for line in self.profiles if "us-ciso-2022" in line)
        for column in ("ratio", "low", "high"):
            found = [int(n) for n in re.search(rf"\.{column} = \{{([^}}]+)\}}", line)[1].split(", ")]
            with Tables() as tables:
                rows = tables.read("profiles.csv")
            index = rows[0].index(column)
            self.assertEqual([n / 1e4 for n in found], [float(row[index]) for row in rows if row[0] == "us-ciso-2022"])

    def test_a_second_profile_of_a_grid(self):
        with Tables() as tables:
            rows = tables.read("profiles.csv")
            for row in rows:
                if row[0] == "us-erco-2022":
                    row[3] = "us-camx"
            tables.write("profiles.csv", rows)
            line = tables.line_of("profiles.csv", "us-erco-2022")
            self.assertEqual(tables.problems(),
                             [f"profiles.csv:{line}: error: grid: 'us-camx' already has the profile 'us-ciso-2022'"])

    def test_more_digits_than_the_record_holds(self):
        with Tables() as tables:
            line = tables.set("profiles.csv", "us-ciso-2022", high="1.40031")
            self.assertEqual(tables.problems(), [
                f"profiles.csv:{line}: error: high: 1.40031 does not fit into ten-thousandths of 16 bits"])

    def test_an_hour_without_its_spread(self):
        with Tables() as tables:
            line = tables.set("profiles.csv", "us-ciso-2022", low="")
            self.assertEqual(tables.problems(), [f"profiles.csv:{line}: error: low: missing"])


if __name__ == "__main__":
    unittest.main()
