# SPDX-License-Identifier: Apache-2.0
"""C++ literals and rows."""

NO_FIGURE = "Figure{}"


def text(value):
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def figure(value, citation):
    """A number in its shortest form that reads back as the same double."""
    return NO_FIGURE if value is None else f"Figure{{{value!r}, {citation}, true}}"


def row_index(index):
    return "no_row" if index is None else str(index)


def record(fields, where):
    """One line of a table: designated members in the order of declaration, and where it came from."""
    members = ", ".join(f".{name} = {value}" for name, value in fields.items())
    return f"    {{{members}}},  // {where}"


def array(type_name, name, records):
    return "\n".join([f"inline constexpr {type_name} {name}[] = {{", *records, "};", ""])
