# SPDX-License-Identifier: Apache-2.0
"""The words of the large tables, which the page shows and the model does not read: a JavaScript module of one text a
table, a line a row in the order of the header's rows, tabs between the columns."""

import json

PROCESSOR = ("id", "name", "maker", "aliases", "segment")
REGION = ("id", "name_en", "name_pt", "country", "place", "aliases")
INSTANCE = ("id", "processor", "devices")


def words(tables):
    grids = {row["id"]: row for row in tables["grids.csv"]}

    def region(row, grid):
        # A name that is the same in both languages is written once.
        portuguese = "" if row["name_pt"] == row["name_en"] else row["name_pt"]
        return [row["id"], row["name_en"], portuguese, grid["country"], row["place"], row["aliases"]]
    content = {
        "processors": _text(PROCESSOR, [*([row[w] for w in PROCESSOR] for row in tables["processors.csv"]),
                                        ["custom", "Custom", "", "", "custom"]]),
        "regions": _text(REGION, [*(region(row, row) for row in tables["grids.csv"]),
                                  *(region(row, grids[row["grid"]]) for row in tables["sites.csv"]),
                                  ["custom", "Custom", "Personalizada", "", "", ""]]),
        "instances": _text(INSTANCE, [[row["id"], row["processor"], str(int(row.number("devices")))]
                                      for row in tables["instances.csv"]]),
    }
    body = json.dumps(content, ensure_ascii=False, indent=1)
    return ("// SPDX-License-Identifier: Apache-2.0\n// Generated from data/*.csv by data/tables.py: change those.\n"
            f"export default {body};\n")


def _text(columns, rows):
    return {"columns": list(columns), "lines": "\n".join("\t".join(row) for row in rows)}
