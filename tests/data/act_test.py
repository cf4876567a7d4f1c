# SPDX-License-Identifier: Apache-2.0
"""One planted fault per rule on ACT's parts and bills: the exact message, and no other."""

import unittest

from planted import Tables


class ActTest(unittest.TestCase):
    def expect(self, message, file, key, **cells):
        with Tables() as tables:
            line = tables.set(file, key, **cells)
            self.assertEqual(tables.problems(), [f"{file}:{line}: error: {message}"])

    def test_a_part_with_two_factors(self):
        self.expect("id: 'mlcc' has 2 factors where one belongs", "act_parts.csv", "mlcc", carbon_g_each="300")

    def test_a_family_of_no_equation(self):
        self.expect("family: 'resistor' is not one of capacitor, board, battery, material", "act_parts.csv", "generic",
                    family="resistor")

    def test_a_process_of_another_model(self):
        self.expect("process: 'ddr3_50nm' is no process of ssd", "act_bills.csv", "dellr740", process="ddr3_50nm")

    def test_a_place_act_has_not(self):
        self.expect("fab: 'atlantis' is not in act_intensities.csv", "act_bills.csv", "fairphone3", fab="atlantis")

    def test_a_die_without_area(self):
        self.expect("component_area_mm2: missing", "act_bills.csv", "fairphone3", component_area_mm2="")

    def test_a_law_without_an_exponent(self):
        self.expect("token_exponent: missing", "scaling_laws.csv", "hoffmann-2022", token_exponent="")


if __name__ == "__main__":
    unittest.main()
