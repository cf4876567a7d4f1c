// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { test } from "node:test";

import { csv } from "../../web/src/table/csv.js";
import { matcher, sorted, turned } from "../../web/src/table/order.js";
import { rowsInView } from "../../web/src/table/window.js";

test("CSV: numbers to the last digit, text that no spreadsheet runs", () => {
  const rows = [
    ["name", "x"],
    ['a "b", c', 0.1 + 0.2],
    ["=1+1", null],
    ["@x", -2],
    ["-y", 1e-7],
    ["+z\n", 0],
  ];
  assert.equal(
    csv(rows),
    'name,x\r\n"a ""b"", c",0.30000000000000004\r\n\'=1+1,\r\n\'@x,-2\r\n\'-y,1e-7\r\n"\'+z\n",0\r\n',
  );
});

test("sorting: numbers as numbers, words by the language, what is missing last both ways", () => {
  const rows = [3, null, 20, 1];
  const key = (/** @type {number | null} */ row) => row;
  assert.deepEqual(sorted(rows, key, false, "en"), [1, 3, 20, null]);
  assert.deepEqual(sorted(rows, key, true, "en"), [20, 3, 1, null]);
  const names = ["Zâmbia", "África", "H100", "H20", "Brasil"];
  assert.deepEqual(
    sorted(names, (name) => name, false, "pt-BR"),
    ["África", "Brasil", "H20", "H100", "Zâmbia"],
  );
  assert.deepEqual(turned(null, "a"), { column: "a", descending: false });
  assert.deepEqual(turned({ column: "a", descending: false }, "a"), { column: "a", descending: true });
  assert.deepEqual(turned({ column: "a", descending: true }, "b"), { column: "b", descending: false });
});

test("searching: every word, accents aside", () => {
  assert.ok(matcher("Paulo SÃO")("regiao sao paulo"));
  assert.ok(!matcher("são rio")("sao paulo"));
  assert.ok(matcher(" ")("anything"));
});

test("rows in view: what is left out above and below keeps the height", () => {
  for (const open of [null, { at: 3, height: 300 }, { at: 250, height: 500 }, { at: 599, height: 90 }])
    for (const top of [0, 46, 5000, 11_600, 27_000, 1e6]) {
      const { from, to, above, below } = rowsInView({ count: 600, row: 46, top, height: 700, open });
      const inside = open && open.at >= from && open.at < to ? open.height : 0;
      assert.equal(above + (to - from) * 46 + inside + below, 600 * 46 + (open?.height ?? 0));
      // 700 px are 16 rows; with the margins, and one that may have been cut, not many more are drawn.
      assert.ok(to - from <= 54);
      if (top < 20_000) {
        assert.ok(above <= top, "no gap at the top of the view");
        assert.ok(above + (to - from) * 46 + inside >= top + 700, "nor at its end");
      }
    }
});
