# SPDX-License-Identifier: Apache-2.0
"""C++ literals and rows."""

from decimal import Decimal

NO_FIGURE = "Figure{}"


def text(value):
    escaped = value.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t").replace("\n", "\\n")
    return f'"{escaped}"'


def figure(value, citation):
    """A number as decimal digits and an exponent: what the table says, to the digit."""
    if value is None:
        return NO_FIGURE
    if not fits_a_figure(value):
        raise ValueError(f"{value!r} has more digits than a figure holds")
    digits, exponent = _decimal(value)
    return f"Figure{{{'-' if value < 0 else ''}{digits}, {citation}, {exponent}}}"


def fits_a_figure(value):
    digits, exponent = _decimal(value)
    return digits < 2**31 and -22 <= exponent <= 22


def _decimal(value):
    _, digits, exponent = Decimal(repr(value)).normalize().as_tuple()
    return int("".join(map(str, digits))), exponent


def lines(name, ids):
    """The ids of a table as one text, a line a row: rows need no pointers into it."""
    return "\n".join([f"inline constexpr std::string_view {name} =", *(f"    {text(id_ + chr(10))}" for id_ in ids)]) + ";\n"


def row_index(index):
    return "no_row" if index is None else str(index)


def record(fields, where):
    """One line of a table: designated members in the order of declaration, and where it came from."""
    members = ", ".join(f".{name} = {value}" for name, value in fields.items())
    return f"    {{{members}}},  // {where}"


def array(type_name, name, records):
    return "\n".join([f"inline constexpr {type_name} {name}[] = {{", *records, "};", ""])
