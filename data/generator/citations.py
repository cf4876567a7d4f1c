# SPDX-License-Identifier: Apache-2.0
"""Numbers the citations in the order in which figures name them; equal ones share a number, 0 means none."""

from .schema import KINDS


class Citations:
    def __init__(self):
        self._numbers = {}
        self._rows = []

    def of(self, row, group, figure=None):
        """The number of the citation behind a figure. Low and high belong to the group's ranged figure alone."""
        p = group.prefix
        ranged = group.ranged and group.ranged == figure
        key = (row[p + "source"], row[p + "locator"], row[p + "year"] if group.dated else "", row[p + "kind"],
               row[p + "low"] if ranged else "", row[p + "high"] if ranged else "", row[p + "note"])
        if key not in self._numbers:
            self._rows.append(row.at())
        return self._numbers.setdefault(key, len(self._numbers) + 1)

    def evidence(self):
        """The Evidence of each citation, by number."""
        return [0, *(KINDS.index(key[3]) + 1 for key in self._numbers)]

    def ranges(self):
        """Number, low, high and row of each citation that has a range; None for an end it does not have."""
        for number, ((_, _, _, _, low, high, _), at) in enumerate(zip(self._numbers, self._rows), 1):
            if low or high:
                yield number, float(low) if low else None, float(high) if high else None, at

    def as_json(self, anchors):
        """`row` is the first row that has the citation."""
        return [None, *(
            {"source": source, "locator": locator, "year": int(year) if year else None, "kind": kind,
             "low": float(low) if low else None, "high": float(high) if high else None, "note": note,
             "row": anchors[at]}
            for (source, locator, year, kind, low, high, note), at in zip(self._numbers, self._rows))]
