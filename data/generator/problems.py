# SPDX-License-Identifier: Apache-2.0
"""Everything wrong with the tables, gathered so that one run names it all."""


class Problems:
    def __init__(self):
        self._messages = []

    def add(self, file, line, column, what):
        message = f"{file}:{line}: error: {column}: {what}"
        if message not in self._messages:
            self._messages.append(message)

    def __bool__(self):
        return bool(self._messages)

    def lines(self):
        return list(self._messages)


def plain(number):
    """As a person would write it: no exponent, no trailing zeros."""
    return f"{number:.6f}".rstrip("0").rstrip(".")
