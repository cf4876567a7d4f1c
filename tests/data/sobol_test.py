# SPDX-License-Identifier: Apache-2.0
"""Direction numbers: the sequence they make, and one planted fault per rule."""

import unittest

from planted import Tables

BITS = 10
# The first sixteen points and the thousandth in 1024ths, of dimensions: as SciPy 1.10.1 gives them, unscrambled.
PUBLISHED = {
    1: (0, 512, 768, 256, 384, 896, 640, 128, 192, 704, 960, 448, 320, 832, 576, 64, 225),
    2: (0, 512, 256, 768, 384, 896, 128, 640, 320, 832, 64, 576, 192, 704, 448, 960, 99),
    3: (0, 512, 256, 768, 640, 128, 896, 384, 960, 448, 704, 192, 320, 832, 64, 576, 531),
    4: (0, 512, 256, 768, 896, 384, 640, 128, 448, 960, 192, 704, 576, 64, 832, 320, 693),
    5: (0, 512, 768, 256, 384, 896, 640, 128, 576, 64, 320, 832, 960, 448, 192, 704, 287),
    8: (0, 512, 768, 256, 896, 384, 128, 640, 960, 448, 192, 704, 64, 576, 832, 320, 921),
    22: (0, 512, 768, 256, 128, 640, 896, 384, 704, 192, 448, 960, 576, 64, 320, 832, 563),
    53: (0, 512, 768, 256, 128, 640, 896, 384, 192, 704, 960, 448, 64, 576, 832, 320, 771),
    96: (0, 512, 256, 768, 128, 640, 384, 896, 64, 576, 320, 832, 192, 704, 448, 960, 887),
}


def directions(degree, inner, initial):
    """v_1, v_2, ... in 1024ths, by the recurrence of Joe and Kuo."""
    m = list(initial) or [1] * BITS
    while len(m) < BITS:
        k = len(m)
        new = m[k - degree] << degree ^ m[k - degree]
        for i in range(1, degree):
            if inner >> (degree - 1 - i) & 1:
                new ^= m[k - i] << i
        m.append(new)
    return [m[k] << (BITS - 1 - k) for k in range(BITS)]


def point(v, index):
    gray, x = index ^ index >> 1, 0
    for bit in range(BITS):
        if gray >> bit & 1:
            x ^= v[bit]
    return x


class SequenceTest(unittest.TestCase):
    def test_points_are_those_of_the_published_sequence(self):
        with Tables() as tables:
            rows = {int(cells[0]): cells for cells in tables.read("sobol_directions.csv")[1:]}
        for dimension, expected in PUBLISHED.items():
            _, degree, inner, initial = rows[dimension][:4]
            v = directions(int(degree), int(inner), [int(word) for word in initial.split()])
            self.assertEqual(tuple(point(v, index) for index in [*range(16), 1000]), expected, dimension)

    def test_every_dimension_fills_each_1024th_once(self):
        with Tables() as tables:
            for cells in tables.read("sobol_directions.csv")[1:]:
                v = directions(int(cells[1]), int(cells[2]), [int(word) for word in cells[3].split()])
                self.assertEqual(sorted(point(v, index) for index in range(1024)), list(range(1024)), cells[0])


class FaultsTest(unittest.TestCase):
    def expect(self, message, key, **cells):
        with Tables() as tables:
            line = tables.set("sobol_directions.csv", key, **cells)
            self.assertEqual(tables.problems(), [f"sobol_directions.csv:{line}: error: {message}"])

    def test_even_number(self):
        self.expect("initial: m_3 = 4 is not odd and below 8", "4", initial="1 3 4")

    def test_number_too_great(self):
        self.expect("initial: m_2 = 5 is not odd and below 4", "4", initial="1 5 1")

    def test_number_missing(self):
        self.expect("initial: 2 numbers where the degree is 3", "4", initial="1 3")

    def test_not_numbers(self):
        self.expect("initial: '1;3;1' is not whole numbers with a space between", "4", initial="1;3;1")

    def test_polynomial_not_primitive(self):
        self.expect("polynomial: 3 of degree 3 is not primitive", "4", polynomial="3")

    def test_polynomial_of_another_dimension(self):
        self.expect("polynomial: is already that of line 5", "5", polynomial="1")

    def test_dimension_out_of_order(self):
        self.expect("dimension: '97' where 4 belongs", "4", dimension="97")


if __name__ == "__main__":
    unittest.main()
