// SPDX-License-Identifier: Apache-2.0
// The Method page: whole without script, readable for everyone, its figures those of the model and the tables.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { methodFacts } from "../../web/build/method/facts.js";
import { openSite, violations } from "./support.mjs";

const folder = fileURLToPath(new URL("../../build/site", import.meta.url));
const site = await openSite();
const facts = await methodFacts();
const paths = /** @type {const} */ (["method/", "pt/method/"]);

test("the tables of the papers come out as published, or are said not to", () => {
  for (const { name, mfu, published_mfu_percent, tripled } of facts.mfu) {
    const apart = Math.abs(mfu * 100 - published_mfu_percent);
    if (tripled === null) assert.ok(apart < 0.2, `${name}: ${mfu}`);
    else assert.ok(apart > 1 && Math.abs(tripled * 100 - published_mfu_percent) < 0.05, name);
  }
  const deviations = facts.llmcarbon.map(
    ({ training_t, published }) => (training_t / published.published_carbon_t - 1) * 100,
  );
  assert.deepEqual(
    deviations.map((percent) => percent.toFixed(2)),
    ["-2.06", "0.23", "3.26", "7.92", "-3.54"],
  );
  const h100 = Object.fromEntries(facts.h100.rows.map(({ row, computed_g }) => [row.id, computed_g]));
  assert.equal((h100.llmcarbon ?? 0).toFixed(0), "14652");
  assert.equal((h100.act ?? 0).toFixed(0), "22613");
  assert.equal(h100.nvidia, 164000);
});

/** Rows each table has, by the data it is drawn from. @type {Record<string, number>} */
const rows = {
  "t-kinds": facts.kinds.length,
  "t-boundaries": 6 + Number(facts.boundaries.some(({ id }) => id === "card")),
  "t-ranges": facts.spread.drivers.filter(({ low, high }) => low < high).length,
  "t-dies": facts.dies.length,
  "t-drives": facts.drives.length,
  "t-pue": facts.facilities.length,
  "t-mfu": facts.hardwareUse.length,
  "t-gwp": facts.gases.length,
  "t-nodes": facts.nodes.length,
  "t-papers-mfu": facts.mfu.length,
  "t-llmcarbon": facts.llmcarbon.length,
  "t-h100": facts.h100.rows.length + facts.h100.own.length,
  "t-power": facts.power.length + 1,
  "t-tokens": facts.tokens.length,
  "t-runs-metered": facts.runs.filter((/** @type {any} */ { metered }) => metered).length,
  "t-runs-rated": facts.runs.filter((/** @type {any} */ { metered }) => !metered).length,
  "t-slips": 10,
};

for (const path of paths) {
  test(`${path} states a strict policy, holds nothing inline, and is whole without script`, async () => {
    const html = readFileSync(join(folder, path, "index.html"), "utf8");
    const policy = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/i.exec(html)?.[1] ?? "";
    assert.match(policy.replaceAll("&#39;", "'"), /default-src 'none'; script-src 'self';/);
    assert.doesNotMatch(html, /\sstyle=|<style|\son[a-z]+=|<script(?![^>]*\ssrc=)|(src|href)="\/(?!\/)/);
    const { page, complaints } = await site.open(path, { javaScriptEnabled: false });
    const text = await page.locator("main").innerText();
    assert.ok(text.length > 9000, `${text.length} characters`);
    assert.doesNotMatch(text, /NaN|undefined|\[object|null\b|no data|sem dado|(?:method|term|field)\.[a-z]/);
    assert.deepEqual(complaints, []);
  });

  test(`${path}: each table has a row for each row of its data, and every cell its column`, async () => {
    const { page, complaints } = await site.open(path);
    const shown = await page
      .locator("table.facts")
      .evaluateAll((tables) => tables.map((table) => [table.id, table.querySelectorAll("tbody tr").length]));
    assert.deepEqual(Object.fromEntries(shown), rows);
    for (const cell of await page.locator("table.facts td").all())
      assert.ok(await cell.getAttribute("data-label"));
    const dots = await page
      .locator(".strip")
      .evaluateAll((strips) => strips.map((strip) => strip.querySelectorAll("circle").length));
    const points = (/** @type {{points: unknown[]}[]} */ groups) =>
      groups.reduce((sum, group) => sum + group.points.length, 0);
    assert.deepEqual(dots, [points(facts.dies), points(facts.drives)]);
    assert.deepEqual(complaints, []);
  });

  test(`${path}: the diagram says in words what it draws, once`, async () => {
    for (const width of [1440, 390]) {
      const { page } = await site.open(path, { viewport: { width, height: 900 } });
      const drawn = page.locator(".canvas svg:visible");
      assert.equal(await drawn.count(), 1);
      const { name, about, values } = await drawn.evaluate((svg) => ({
        name: svg.querySelector("title")?.textContent ?? "",
        about: svg.querySelector("desc")?.textContent ?? "",
        values: [...svg.querySelectorAll(".full .v")].map((text) => text.textContent?.trim() ?? ""),
      }));
      assert.match(name, /ACT.*H100/);
      assert.equal(values.length, 3);
      for (const value of values) assert.ok(about.includes(value), `${value} in words`);
      const cut = await drawn.evaluate((svg) => {
        const over = [];
        for (const box of svg.querySelectorAll(".box")) {
          const [title, value] = [".t", ".v"].map((part) => box.querySelector(part)?.getBoundingClientRect());
          const frame = box.querySelector("rect")?.getBoundingClientRect();
          if (title && value && value.width > 0 && title.right > value.left - 2) over.push(box.textContent);
          for (const text of box.querySelectorAll("text")) {
            const { left, right } = text.getBoundingClientRect();
            if (frame && (left < frame.left || right > frame.right)) over.push(text.textContent);
          }
        }
        return over;
      });
      assert.deepEqual(cut, [], `${width} px: texts that do not fit their box`);
    }
  });

  for (const colorScheme of /** @type {const} */ (["light", "dark"]))
    for (const width of [1440, 390])
      test(`${path}: axe finds nothing, ${width} px, ${colorScheme}`, async () => {
        const { page } = await site.open(path, { colorScheme, viewport: { width, height: 900 } });
        assert.equal(await page.locator("html").getAttribute("data-theme"), colorScheme);
        await page.evaluate(() =>
          document.querySelectorAll("details").forEach((fold) => fold.setAttribute("open", "")),
        );
        assert.deepEqual(await violations(page), []);
      });

  test(`${path}: no sideways scroll on any width`, async () => {
    const { page } = await site.open(path);
    for (const width of [320, 390, 600, 700, 701, 820, 821, 1000, 1120, 1121, 1440, 2200]) {
      await page.setViewportSize({ width, height: 900 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(overflow, 0, `${width} px`);
    }
  });

  test(`${path}: contents lead to sections, addresses inside the site are there`, async () => {
    const { page } = await site.open(path);
    const links = page.locator(".contents a");
    const ids = await page.locator("main section[id]").evaluateAll((all) => all.map(({ id }) => id));
    assert.deepEqual(
      await links.evaluateAll((all) => all.map((a) => a.getAttribute("href"))),
      ids.map((id) => `#${id}`),
    );
    await links.nth(3).click();
    await page.waitForFunction(
      (id) => document.querySelector(`.contents [aria-current]`)?.getAttribute("href") === `#${id}`,
      ids[3],
    );
    for (const address of await page
      .locator("a[href]")
      .evaluateAll((all) => all.map((a) => /** @type {HTMLAnchorElement} */ (a).href)))
      if (address.startsWith(site.url)) {
        const own = new URL(address).pathname.slice(new URL(site.url).pathname.length);
        assert.ok(existsSync(join(folder, own)), address);
      }
  });
}

test("language and theme are kept between the pages", async () => {
  const { page, complaints } = await site.open("method/", { colorScheme: "light" });
  const theme = page.locator(".tools button");
  assert.equal(await theme.getAttribute("aria-pressed"), "false");
  await theme.click();
  assert.equal(await theme.getAttribute("aria-pressed"), "true");
  assert.equal(await theme.getAttribute("title"), "Light theme");
  await page.locator(".tools a").click();
  await page.waitForSelector('html[lang="pt-BR"][data-ready]');
  assert.match(page.url(), /\/pt\/method\/$/);
  assert.equal(await page.locator("html").getAttribute("data-theme"), "dark");
  assert.equal(await page.locator(".tools button").getAttribute("aria-pressed"), "true");
  await page.locator(".top nav a").first().click();
  await page.waitForSelector("html[data-ready] #total");
  assert.match(page.url(), /\/pt\/$/);
  await page.locator(".top nav a").nth(1).click();
  await page.waitForSelector("#act");
  assert.match(page.url(), /\/pt\/method\/$/);
  assert.deepEqual(complaints, []);
});
