# SPDX-License-Identifier: Apache-2.0
"""The tables as the Data page reads them: nothing lost on the way, and every row can be named."""

import csv
import json
import unittest

from planted import DATA, build


class TablesJsonTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.result = build(DATA)
        cls.index = json.loads(cls.result.tables["index.json"])["tables"]
        cls.tables = {entry["table"]: json.loads(cls.result.tables[entry["table"] + ".json"]) for entry in cls.index}

    def test_deterministic(self):
        self.assertEqual(self.result.tables, build(DATA).tables)

    def test_every_file_is_there(self):
        self.assertEqual(set(self.tables), {file.stem for file in DATA.glob("*.csv")})
        for entry in self.index:
            self.assertEqual(entry["rows"], len(self.tables[entry["table"]]["rows"]))
            self.assertTrue(entry["title"])

    def test_every_cell_is_what_the_file_says(self):
        for name, table in self.tables.items():
            with open(DATA / f"{name}.csv", encoding="utf-8", newline="") as stream:
                rows = list(csv.DictReader(stream))
            self.assertEqual(len(rows), len(table["rows"]), name)
            self.assertEqual(set(rows[0]), {column["name"] for column in table["columns"]}, name)
            for row, cells in zip(rows, table["rows"]):
                for column, cell in zip(table["columns"], cells):
                    text = row[column["name"]].strip()
                    if not text:
                        self.assertIsNone(cell)
                    elif column["kind"] == "number":
                        self.assertEqual(cell, float(text))
                    else:
                        self.assertEqual(cell, text)

    def test_rows_are_named_apart(self):
        for name, table in self.tables.items():
            self.assertEqual(len(set(table["ids"])), len(table["rows"]), name)
        self.assertIn("server-8.host_power_training_w", self.tables["server_parts"]["ids"])
        self.assertIn("h100-sxm", self.tables["processors"]["ids"])

    def test_columns_say_what_they_are(self):
        columns = {column["name"]: column for column in self.tables["processors"]["columns"]}
        self.assertEqual((columns["tdp_w"]["unit"], columns["tdp_w"]["kind"], columns["tdp_w"]["group"]),
                         ("W", "number", "tdp_"))
        self.assertEqual((columns["tdp_source"]["role"], columns["tdp_source"]["group"]), ("source", "tdp_"))
        self.assertEqual((columns["tdp_low"]["role"], columns["tdp_low"]["unit"]), ("low", "W"))
        self.assertEqual(columns["server"]["ref"], "servers")
        self.assertEqual((columns["year"]["unit"], columns["year"]["group"]), (None, None))

    def test_every_citation_names_a_row(self):
        rows = {f"{name}/{anchor}" for name, table in self.tables.items() for anchor in table["ids"]}
        citations = json.loads(self.result.citations)["citations"][1:]
        self.assertEqual([c["row"] for c in citations if c["row"] not in rows], [])


if __name__ == "__main__":
    unittest.main()
