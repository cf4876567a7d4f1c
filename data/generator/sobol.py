# SPDX-License-Identifier: Apache-2.0
"""Direction numbers of the Sobol sequence, by what they must be: primitive polynomials, odd initial numbers."""

DIMENSIONS = 96
MOST_DEGREES = 9        # of the polynomials of these dimensions: what the core's record holds


def initial_numbers(row):
    """m_1, m_2, ...: as many as the degree."""
    return [int(word) for word in row["initial"].split()]


def check_sobol(tables, problems):
    rows = tables["sobol_directions.csv"]
    if len(rows) != DIMENSIONS:
        problems.add("sobol_directions.csv", len(rows) + 2, "dimension", f"{len(rows)} rows where {DIMENSIONS} belong")
    seen = {}
    for place, row in enumerate(rows, 1):
        if row["dimension"] != str(place):
            problems.add(*row.at(), "dimension", f"'{row['dimension']}' where {place} belongs")
        _check_row(row, seen, problems)


def _check_row(row, seen, problems):
    degree, inner = row.number("degree"), row.number("polynomial")
    if degree is None or inner is None:
        return
    if not all(word.isdecimal() for word in row["initial"].split()):
        problems.add(*row.at(), "initial", f"'{row['initial']}' is not whole numbers with a space between")
        return
    numbers = initial_numbers(row)
    if len(numbers) != degree:
        problems.add(*row.at(), "initial", f"{len(numbers)} numbers where the degree is {degree:g}")
    for k, number in enumerate(numbers, 1):
        if number % 2 == 0 or number >= 2**k:
            problems.add(*row.at(), "initial", f"m_{k} = {number} is not odd and below {2**k}")
    degree, inner = int(degree), int(inner)
    if degree > MOST_DEGREES:
        problems.add(*row.at(), "degree", f"{degree} is above {MOST_DEGREES}: the core's record is too short")
    elif degree and not _is_primitive(degree, inner):
        problems.add(*row.at(), "polynomial", f"{inner} of degree {degree} is not primitive")
    other = seen.setdefault((degree, inner), row)
    if other is not row:
        problems.add(*row.at(), "polynomial", f"is already that of line {other.line}")


def _is_primitive(degree, inner):
    """Whether x runs through every nonzero residue: x^degree + inner coefficients + 1, over two elements."""
    polynomial = 1 << degree | inner << 1 | 1
    if polynomial >> degree != 1:
        return False
    power, order = 1, 0
    while True:
        power <<= 1
        if power >> degree:
            power ^= polynomial
        order += 1
        if power == 1 or order >= 1 << degree:
            return order == (1 << degree) - 1
