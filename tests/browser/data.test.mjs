// SPDX-License-Identifier: Apache-2.0
// The Data page: every table found, sorted, opened, taken along; each figure of the calculator leads to its row.
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { join } from "node:path";

import { openSite, violations } from "./support.mjs";

const folder = fileURLToPath(new URL("../../build/site", import.meta.url));
const dist = fileURLToPath(new URL("../../build/wasm/dist/tables", import.meta.url));
const site = await openSite();

/** @type {{table: string, rows: number}[]} */
const index = JSON.parse(readFileSync(join(dist, "index.json"), "utf8")).tables;
const rowsOf = (/** @type {string} */ table) => index.find((entry) => entry.table === table)?.rows ?? 0;

/** @typedef {import("playwright-core").Page} Page */

/** @param {Page} page */
const titles = (page) => page.locator("#grid tbody th b").allInnerTexts();
/** @param {Page} page */
const overflow = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const path of ["data/", "pt/data/"])
  test(`${path}: every table opens, sorts and opens a row, and nothing is complained about`, async () => {
    const { page, complaints } = await site.open(path);
    assert.equal(await page.locator(".shelf a").count(), index.length);
    for (const { table, rows } of index) {
      await page.locator(`.shelf a[href="#${table}"]`).click();
      await page.waitForFunction(
        (name) => document.querySelector("#grid tbody th[scope]")?.closest("tr")?.id.startsWith(`${name}/`),
        table,
      );
      assert.equal(await page.locator("#grid table").getAttribute("aria-rowcount"), String(rows + 1), table);
      await page.locator("#grid thead button").last().press("Enter");
      await page.locator("#grid tbody th button").first().click();
      const detail = await page.locator(".detail").innerText();
      assert.match(detail, new RegExp(`${table}\\.csv`));
      assert.doesNotMatch(
        await page.locator("#app").innerText(),
        /NaN|undefined|\[object|null\b|(?:data|table|col|value|evidence)\.[a-z]/,
        table,
      );
    }
    assert.deepEqual(complaints, []);
  });

test("a row's address opens its table, brings it into view, and shows who says so", async () => {
  const { page, complaints } = await site.open("data/#processors/h100-sxm");
  const row = page.locator('[id="processors/h100-sxm"]');
  assert.ok(await row.isVisible());
  assert.equal(await row.locator("button").getAttribute("aria-expanded"), "true");
  assert.equal(await page.evaluate(() => document.activeElement?.closest("tr")?.id), "processors/h100-sxm");
  const detail = page.locator(".detail");
  assert.match(await detail.innerText(), /700\sW/);
  assert.match(await detail.innerText(), /Manufacturer/);
  assert.match(await detail.innerText(), /Licence:/);
  assert.match(await detail.innerText(), /1 to 26/);
  assert.match((await detail.locator("a[rel~=external]").first().getAttribute("href")) ?? "", /^https?:/);

  const last = JSON.parse(readFileSync(join(dist, "grids.json"), "utf8")).ids.at(-1);
  await page.evaluate((id) => (location.hash = `grids/${id}`), last);
  await page.waitForSelector(`[id="grids/${last}"] [aria-expanded="true"]`);
  const shown = await page.evaluate((id) => {
    const box = document.getElementById(id)?.getBoundingClientRect();
    const view = document.getElementById("grid")?.getBoundingClientRect();
    return Boolean(box && view && box.top >= view.top && box.bottom <= view.bottom + 1);
  }, `grids/${last}`);
  assert.ok(shown, "the last row of a long table is scrolled to");
  assert.deepEqual(complaints, []);
});

test("search finds by every word, in either language, accents aside, and says how many", async () => {
  const { page } = await site.open("data/#grids");
  await page.waitForSelector("#grid");
  const search = page.locator("#find");
  for (const [query, first] of /** @type {const} */ ([
    ["brasil", "Brazil"],
    ["SUECIA", "Sweden"],
    ["são tome", "São Tomé and Príncipe"],
    ["alberta canada", "Alberta"],
  ])) {
    await search.fill(query);
    assert.ok((await titles(page)).includes(first), `${query}: ${await titles(page)}`);
  }
  const rows = rowsOf("grids").toLocaleString("en");
  assert.match(await page.locator("#found").innerText(), new RegExp(`^\\d+ of ${rows} rows$`));
  await search.fill("zzzzqq");
  assert.match(await page.locator("#grid").innerText(), /Nothing matches zzzzqq/);
  await page.waitForFunction(() =>
    /^0 of/.test(document.querySelector("#status")?.textContent?.trim() ?? ""),
  );
});

test("sorting: by number and by word, both ways, unknown last, and the heading says so", async () => {
  const { page } = await site.open("data/#processors");
  const heading = page.locator("#grid thead th", { hasText: "TDP" }).first();
  const at = await heading.evaluate((th) => /** @type {HTMLTableCellElement} */ (th).cellIndex);
  const column = async () =>
    (await page.locator(`#grid tbody tr[aria-rowindex] > :nth-child(${at + 1})`).allInnerTexts()).map(
      (text) => Number(text.replaceAll(",", "")),
    );
  await heading.locator("button").click();
  assert.equal(await heading.getAttribute("aria-sort"), "ascending");
  const up = await column();
  assert.deepEqual(
    up,
    [...up].sort((a, b) => a - b),
  );
  await heading.locator("button").click();
  assert.equal(await heading.getAttribute("aria-sort"), "descending");
  const down = await column();
  assert.deepEqual(
    down,
    [...down].sort((a, b) => b - a),
  );
  assert.ok(down[0] > up[0]);
  assert.equal(await page.locator("#grid [aria-sort]").count(), 1);
});

test("long tables draw only what is in view, and all of it can be scrolled to", async () => {
  const { page } = await site.open("data/#grids");
  await page.waitForSelector("#grid tbody th[scope]");
  assert.ok((await page.locator("#grid tbody tr[aria-rowindex]").count()) < 80);
  const total = rowsOf("grids");
  const seen = await page.locator("#grid").evaluate(async (grid, last) => {
    const indices = new Set();
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    for (let step = 0; step < 400 && !indices.has(String(last)); step += 1) {
      for (const row of grid.querySelectorAll("tbody tr[aria-rowindex]"))
        indices.add(row.getAttribute("aria-rowindex"));
      grid.scrollBy(0, 600);
      await frame();
      await frame();
    }
    return indices.size;
  }, total + 1);
  assert.equal(seen, total);
});

test("every table is there as a file of comma-separated values, the file of the project", async () => {
  for (const { table } of [...index]) {
    const shipped = join(folder, "data/csv", `${table}.csv`);
    assert.ok(existsSync(shipped), table);
    const own = fileURLToPath(new URL(`../../data/${table}.csv`, import.meta.url));
    assert.equal(readFileSync(shipped, "utf8"), readFileSync(own, "utf8"));
  }
  assert.equal(readdirSync(join(folder, "data/csv")).length, index.length);
  for (const path of ["data/#fabs", "pt/data/#fabs"]) {
    const { page } = await site.open(path);
    const link = page.locator("a[download]");
    const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
    assert.equal(download.suggestedFilename(), "fabs.csv");
  }
});

test("no file begins a cell with what a spreadsheet would run", () => {
  for (const name of readdirSync(join(folder, "data/csv"))) {
    const text = readFileSync(join(folder, "data/csv", name), "utf8");
    for (const [, cell] of text.matchAll(/(?:^|[,\n])"?([=+@][^,"\n]*)/g)) assert.fail(`${name}: ${cell}`);
  }
});

test("without script: the tables' names, and links to their files", async () => {
  for (const path of ["data/", "pt/data/"]) {
    const { page } = await site.open(path, { javaScriptEnabled: false });
    const links = page.locator('a[href$=".csv"]');
    assert.ok((await links.count()) >= index.length);
    for (const link of await links.all()) {
      const address = await link.evaluate((a) => /** @type {HTMLAnchorElement} */ (a).href).catch(() => null);
      if (address) assert.ok(existsSync(join(folder, address.slice(site.url.length))), address);
    }
    assert.match(await page.locator("h1").innerText(), /Data|Dados/);
  }
});

test("language and theme: the same row in the other language, the theme kept", async () => {
  const { page, complaints } = await site.open("data/#grids/br", { colorScheme: "light" });
  await page.locator(".tools button").click();
  assert.equal(await page.locator("html").getAttribute("data-theme"), "dark");
  await page.locator(".tools a").click();
  await page.waitForSelector('html[lang="pt-BR"][data-ready]');
  assert.match(page.url(), /\/pt\/data\/#grids\/br$/);
  assert.equal(await page.locator("html").getAttribute("data-theme"), "dark");
  assert.equal(await page.locator('[id="grids/br"] b').innerText(), "Brasil");
  await page.locator(".top nav a").first().click();
  await page.waitForSelector("html[data-ready] #total");
  assert.match(page.url(), /\/pt\/$/);
  await page.locator(".top nav a").last().click();
  await page.waitForSelector("#grid");
  assert.match(page.url(), /\/pt\/data\/$/);
  assert.deepEqual(complaints, []);
});

for (const path of ["", "pt/"])
  test(`${path || "en"}: each figure of the calculator leads to a row that is there`, async () => {
    const { page, complaints } = await site.open(`${path}#ssd=10&r=aws.sa-east-1`);
    const links = page.locator("#sources a.row");
    // The file of all citations comes after the figures.
    await page.waitForSelector('#sources a.row[href$="grids/br"]', { state: "attached" });
    const addresses = [
      ...new Set(await links.evaluateAll((all) => all.map((a) => a.getAttribute("href") ?? ""))),
    ];
    for (const address of addresses) {
      const [table, id] = address.split("#")[1].split(/\/(.*)/s);
      const { ids } = JSON.parse(readFileSync(join(dist, `${table}.json`), "utf8"));
      assert.ok(ids.includes(id), address);
    }
    for (const expected of [
      "processors/h100-sxm",
      "grids/br",
      "sites/aws.sa-east-1",
      "server_parts/server-8.",
    ])
      assert.ok(
        addresses.some((address) => address.includes(`#${expected}`)),
        expected,
      );
    await links.first().click();
    await page.waitForSelector("tr.open");
    assert.deepEqual(complaints, []);
  });

for (const scheme of /** @type {const} */ (["light", "dark"]))
  for (const [path, width] of /** @type {const} */ ([
    ["data/#processors/h100-sxm", 1440],
    // Without an open row: one cut by the edge of the region would be taken for a target too small.
    ["pt/data/#grids", 390],
    ["data/#sources", 1440],
  ]))
    test(`axe finds nothing: ${path}, ${width} px, ${scheme}`, async () => {
      const { page } = await site.open(path, {
        colorScheme: scheme,
        viewport: { width, height: 900 },
        reducedMotion: "reduce",
      });
      assert.deepEqual(await violations(page), []);
    });

for (const width of [320, 390, 820, 821, 1120, 1121, 1440, 2200])
  test(`no sideways scroll at ${width} px`, async () => {
    for (const path of ["data/#processors/h100-sxm", "pt/data/#processors/h100-sxm"]) {
      const { page } = await site.open(path, { viewport: { width, height: 800 } });
      assert.equal(await overflow(page), 0, path);
    }
  });

test("the keyboard alone: find, sort, open, leave", async () => {
  const { page } = await site.open("data/");
  await page.locator("#find").focus();
  await page.keyboard.type("h100 sxm");
  /** @type {string[]} */
  const reached = [];
  for (let i = 0; i < 60 && !reached.includes("row"); i += 1) {
    await page.keyboard.press("Tab");
    reached.push(
      await page.evaluate(() => {
        const at = /** @type {HTMLElement} */ (document.activeElement);
        return at.id === "grid"
          ? "grid"
          : at.closest("thead")
            ? "heading"
            : at.closest("tbody th")
              ? "row"
              : "";
      }),
    );
  }
  assert.ok(reached.includes("grid") && reached.includes("heading") && reached.includes("row"));
  await page.keyboard.press("Enter");
  assert.equal(await page.locator(".detail").count(), 1);
  await page.keyboard.press("Enter");
  assert.equal(await page.locator(".detail").count(), 0);
});

test("the page's policy is strict and holds nothing inline", () => {
  for (const path of ["data/index.html", "pt/data/index.html"]) {
    const html = readFileSync(join(folder, path), "utf8");
    assert.match(html, /script-src (?:'|&#39;)self(?:'|&#39;);/);
    assert.doesNotMatch(
      html,
      /unsafe|\sstyle=|<style|\son[a-z]+=|<script(?![^>]*\ssrc=)|(?:src|href)="\/(?!\/)/,
    );
    for (const lang of ["en", "pt-BR", "x-default"]) assert.ok(html.includes(`hreflang="${lang}"`), lang);
  }
});

test("a table that cannot be fetched says so and offers the file", async () => {
  const { page } = await site.open("data/");
  await page.route(/nodes-[\w-]+\.json/, (route) => route.abort());
  await page.locator('.shelf a[href="#nodes"]').click();
  await page.waitForSelector("[role=alert]");
  assert.match(await page.locator("[role=alert]").innerText(), /could not be downloaded/);
  await page.locator('.shelf a[href="#fabs"]').click();
  await page.waitForSelector('[id^="fabs/"]');
});
