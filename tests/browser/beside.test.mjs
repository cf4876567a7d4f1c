// SPDX-License-Identifier: Apache-2.0
// What stands beside the model's own answer: other calculators, and what authors published of their runs.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { loadModel } from "../wasm/load-model.mjs";
import { field, figure, openSite, type, violations } from "./support.mjs";

const model = await loadModel();
const site = await openSite();
const tables = new URL("../../build/wasm/dist/tables/", import.meta.url);
const { runs } = JSON.parse(readFileSync(new URL("run_scenarios.json", tables), "utf8"));
/** @param {string} id */
const run = (id) => runs.find((/** @type {any} */ one) => one.id === id);

/** @typedef {import("playwright-core").Page} Page */

/** @param {Page} page */
async function below(page) {
  await page.locator("#opinions").scrollIntoViewIfNeeded();
  await page.waitForSelector("#opinions table");
  await page.waitForSelector("#published table");
}

test("nothing of it is fetched for a first look", async () => {
  const { page } = await site.open();
  const fetched = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  assert.deepEqual(
    fetched.filter((name) => /sections|citations|run_scenarios|calculators|overheads/.test(name)),
    [],
  );
});

for (const path of ["", "pt/"])
  for (const [kind, link] of /** @type {const} */ ([
    ["train", ""],
    ["infer", "#k=infer"],
    ["energy", "#k=energy&kwh=100"],
  ]))
    test(`every calculator answers or says why not: ${kind} ${path}`, async () => {
      const { page, complaints } = await site.open(path + link);
      await below(page);
      const kwh = kind === "energy" ? { measured_energy_kwh: 100 } : {};
      const outcome = model.evaluate(/** @type {any} */ ({ kind, ...kwh }));
      assert.ok(outcome.ok);
      const answered = outcome.opinions.filter(({ available }) => available);
      assert.ok(answered.length > 0);
      const shown = await page
        .locator("#opinions tbody [data-value]")
        .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute("data-value"))));
      assert.deepEqual(
        shown,
        answered.map(({ total_g }) => total_g),
      );
      const reasons = await page.locator("#opinions .why, #opinions .not td").allInnerTexts();
      assert.equal(reasons.length, outcome.opinions.length);
      for (const reason of reasons) assert.ok(reason.length > 30, reason);
      assert.doesNotMatch(await page.locator("#opinions").innerText(), /undefined|opinion\.|NaN/);
      assert.deepEqual(complaints, []);
    });

test("the rate follows its functional unit", async () => {
  const { page } = await site.open("#k=infer");
  await below(page);
  for (const unit of ["request", "thousand-requests", "million-tokens", "device-hour", "job"]) {
    await field(page, "fu").selectOption(unit);
    const outcome = model.evaluate(/** @type {any} */ ({ kind: "infer", functional_unit: unit }));
    assert.ok(outcome.ok);
    assert.equal(await figure(page, "#sci"), outcome.footprint.sci_g, unit);
  }
});

for (const path of ["", "pt/"])
  test(`a published run is loaded, compared, linked and undone ${path}`, async () => {
    const { page, complaints } = await site.open(path);
    const before = await figure(page, "#total");
    await below(page);
    await page.locator("#find-run").fill("bloom");
    await page.locator("#published .pick button").first().click();
    const { scenario, reported } = run("bloom-176b");
    const outcome = model.evaluate(scenario);
    assert.ok(outcome.ok);
    assert.equal(await figure(page, "#total"), outcome.footprint.total_g);
    assert.equal(await figure(page, "#run-carbon"), outcome.footprint.operational_g);
    assert.equal(reported.hardware_included ?? false, false);
    const text = await page.locator("#run").innerText();
    assert.match(text, /BLOOM/);
    assert.match(text, /×\u00A0\d/);
    assert.match(page.url(), /run=bloom-176b/);

    const again = await site.open(page.url().slice(site.url.length));
    await again.page.waitForSelector("#run");
    assert.equal(await figure(again.page, "#total"), outcome.footprint.total_g);
    assert.deepEqual(again.complaints, []);

    await page.locator(".toast button").click();
    assert.equal(await figure(page, "#total"), before);
    assert.equal(await page.locator("#run").count(), 0);
    assert.doesNotMatch(page.url(), /run=/);
    assert.deepEqual(complaints, []);
  });

test("an edited run says so, and can be loaded again", async () => {
  const { page } = await site.open();
  await below(page);
  await page.locator("#find-run").fill("llama-2-70b");
  await page.locator("#published .pick button").first().click();
  const loaded = await figure(page, "#total");
  await type(page, "pue", "2");
  assert.notEqual(await figure(page, "#total"), loaded);
  await page.locator("#run button").click();
  assert.equal(await figure(page, "#total"), loaded);
  assert.equal(await page.locator("#run button").count(), 0);
});

test("a run that is none is reported, and loses nothing", async () => {
  for (const name of ["nobody-1b", "%3Cb%3E", ""]) {
    const { page } = await site.open(`#n=8&run=${name}`);
    await page.waitForSelector(".notice li");
    assert.match(await page.locator(".notice").innerText(), /run=.*no such entry/);
    const outcome = model.evaluate({ count: 8 });
    assert.ok(outcome.ok);
    assert.equal(await figure(page, "#total"), outcome.footprint.total_g);
  }
});

test("what cannot be downloaded can be tried again", async () => {
  const { page } = await site.open();
  await page.route("**/run_scenarios*", (route) => route.abort());
  await page.locator("#opinions").scrollIntoViewIfNeeded();
  const retry = page.locator("#published .none button");
  await retry.waitFor();
  await page.unroute("**/run_scenarios*");
  await retry.click();
  await page.waitForSelector("#published table");
});

test("a run whose file does not come is not asked for over and over", async () => {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  let asked = 0;
  await page.route("**/run_scenarios*", (route) => {
    asked += 1;
    return route.abort();
  });
  await page.goto(`${site.url}#n=8&run=bloom-176b`);
  await page.waitForSelector("#published .none button", { state: "attached" });
  await page.locator('#app [name="n"]').fill("16");
  await page.waitForTimeout(500);
  assert.ok(asked <= 2, `asked ${asked} times`);
});

for (const path of ["", "pt/"])
  for (const width of [320, 390, 1440])
    test(`axe finds nothing beside a run, nor a sideways scroll: ${path} ${width} px`, async () => {
      const { page } = await site.open(`${path}#run=bloom-176b`, {
        viewport: { width, height: 900 },
        reducedMotion: "reduce",
      });
      await below(page);
      assert.deepEqual(await violations(page), []);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(over, 0);
    });
