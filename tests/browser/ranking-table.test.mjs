// SPDX-License-Identifier: Apache-2.0
// The whole rankings behind "All": sorted, searched, applied, taken along.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { loadModel } from "../wasm/load-model.mjs";
import { field, figure, openSite, type } from "./support.mjs";

const model = await loadModel();
const site = await openSite();

/** @typedef {import("playwright-core").Page} Page */

/** @param {Page} page @param {string} section */
async function openAll(page, section) {
  await page.locator(`#${section} header button`).click();
  await page.waitForSelector(`#${section} .grid`);
}

/** @param {Page} page @param {string} section */
const names = (page, section) => page.locator(`#${section} tbody th[scope="row"]`).allInnerTexts();

for (const [section, table] of /** @type {const} */ ([
  ["regions", "regions"],
  ["hardware", "processors"],
]))
  test(`${section}: all rows, few of them drawn, the current one in view`, async () => {
    const { page, complaints } = await site.open();
    await openAll(page, section);
    const rows = model.rank({}, table);
    const count = Number(await page.locator(`#${section} table`).getAttribute("aria-rowcount"));
    assert.ok(count > rows.length, "every row, and the headings of the blocks");
    assert.ok((await page.locator(`#${section} tbody tr`).count()) < 80);
    const current = page.locator(`#${section} [aria-current="true"]`);
    assert.equal(await current.count(), 1);
    const seen = await current.evaluate((row) => {
      const view = row.closest(".grid")?.getBoundingClientRect();
      const box = row.getBoundingClientRect();
      return Boolean(view && box.top >= view.top && box.bottom <= view.bottom);
    });
    assert.ok(seen);
    await page.locator(`#${section} header button`).click();
    assert.equal(await page.locator(`#${section} .grid`).count(), 0);
    assert.deepEqual(complaints, []);
  });

test("search, in either language; nothing found says so", async () => {
  for (const [path, query, found] of /** @type {const} */ ([
    ["", "brazil", "Brazil"],
    ["", "sao paulo", "São Paulo"],
    ["pt/", "alemanha", "Alemanha"],
    ["pt/", "germany", "Alemanha"],
  ])) {
    const { page } = await site.open(path);
    await openAll(page, "regions");
    await page.locator('#regions [type="search"]').fill(query);
    assert.ok(
      (await names(page, "regions")).some((name) => name.includes(found)),
      query,
    );
    await page.locator('#regions [type="search"]').fill("qqzz");
    assert.match(await page.locator("#regions .none").innerText(), /qqzz/);
  }
});

test("sorting stays inside the blocks, and the heading says which way", async () => {
  const { page } = await site.open();
  await openAll(page, "regions");
  const heading = page.locator("#regions thead th", { hasText: "Region" });
  await heading.locator("button").click();
  assert.equal(await heading.getAttribute("aria-sort"), "ascending");
  const up = await names(page, "regions");
  const words = new Intl.Collator("en", { numeric: true });
  assert.deepEqual(up, [...up].sort(words.compare));
  await heading.locator("button").click();
  const down = await names(page, "regions");
  assert.deepEqual(
    down,
    [...down].sort((a, b) => words.compare(b, a)),
  );
});

test("a row applies itself, with the mouse and by keyboard; the focus goes with it; back undoes it", async () => {
  const { page } = await site.open();
  await openAll(page, "regions");
  await page.locator('#regions [type="search"]').fill("sweden");
  await page.getByRole("button", { name: "Use Sweden", exact: true }).click();
  const expected = model.evaluate({ region: "se" });
  assert.ok(expected.ok);
  assert.equal(await figure(page, "#total"), expected.footprint.total_g);
  assert.equal(
    await page.evaluate(() => document.activeElement?.closest("tr")?.getAttribute("aria-current")),
    "true",
  );
  await page.locator('#regions [type="search"]').fill("france");
  const france = page.getByRole("button", { name: "Use France", exact: true });
  await france.focus();
  await france.press("Enter");
  assert.equal(await field(page, "r").inputValue(), "France");
  await page.goBack();
  await page.waitForFunction(() => location.hash.includes("r=se"));
  assert.equal(await figure(page, "#total"), expected.footprint.total_g);
});

test("typing goes on while a whole ranking is open, and its figures follow", async () => {
  const { page, complaints } = await site.open();
  await openAll(page, "hardware");
  await type(page, "p", "13B");
  const expected = model.evaluate({ parameters: 13e9 });
  assert.ok(expected.ok);
  assert.equal(await figure(page, "#total"), expected.footprint.total_g);
  assert.match(await page.locator('#hardware [aria-current="true"]').innerText(), /NVIDIA H100 SXM/);
  assert.deepEqual(complaints, []);
});

test("the file holds every row with the core's own numbers", async () => {
  const { page } = await site.open();
  await openAll(page, "regions");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download CSV" }).click(),
  ]);
  assert.equal(download.suggestedFilename(), "pegada-regions.csv");
  const lines = readFileSync(await download.path(), "utf8")
    .trimEnd()
    .split("\r\n");
  const rows = model.rank({}, "regions");
  assert.equal(lines.length, rows.length + 1);
  assert.match(lines[0], /^id,name,total_g,/);
  const brazil = rows.find(({ id }) => id === "br");
  assert.ok(lines.some((line) => line.startsWith(`br,Brazil,${brazil?.total_g},`)));
  for (const line of lines) assert.doesNotMatch(line, /(?:^|,)"?[=+@]/);
});

for (const width of [320, 390, 820, 1121])
  test(`whole rankings make no sideways scroll at ${width} px`, async () => {
    const { page } = await site.open("", { viewport: { width, height: 900 } });
    await openAll(page, "regions");
    await openAll(page, "hardware");
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.equal(overflow, 0);
  });
