// SPDX-License-Identifier: Apache-2.0
// Questions asked the other way round, and the map of all hardware in all regions.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { loadModel } from "../wasm/load-model.mjs";
import { field, figure, openSite, type, violations } from "./support.mjs";

const model = await loadModel();
const site = await openSite();

/** @typedef {import("playwright-core").Page} Page */

/** @param {string} [path] @param {import("playwright-core").BrowserContextOptions} [options] */
async function openQuestions(path, options) {
  const opened = await site.open(path, options);
  await opened.page.locator("#questions").scrollIntoViewIfNeeded();
  await opened.page.waitForSelector("#sweep .plot");
  return opened;
}

/** @param {string} [path] @param {import("playwright-core").BrowserContextOptions} [options] */
async function openMap(path, options) {
  const opened = await site.open(path, options);
  await opened.page.locator("#map").scrollIntoViewIfNeeded();
  await opened.page.waitForFunction(() => document.getElementById("map-text")?.textContent);
  return opened;
}

const said = (/** @type {Page} */ page) => page.locator("#map-text").innerText();

/** @param {Page} page @param {string} name */
async function saved(page, name) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(name).getByRole("button", { name: "Download CSV" }).click(),
  ]);
  return readFileSync(await download.path(), "utf8")
    .trimEnd()
    .split("\r\n");
}

test("sweep: the curve, the current value, the crossing in words, the table and the file", async () => {
  const { page, complaints } = await openQuestions();
  const sweep = model.sweep({}, "carbon_intensity_g_per_kwh");
  assert.ok(sweep.ok);
  const label = (await page.locator("#sweep .plot").getAttribute("aria-label")) ?? "";
  assert.match(label, /grid carbon intensity goes from/);
  assert.match(await page.locator("#sweep .nowtext").innerHTML(), /now 473/);
  assert.equal(await page.locator("#sweep .found").count(), sweep.crossings.length);
  assert.match(
    await page.locator("#sweep .found").innerText(),
    /^Embodied overtakes operational below [\d.]+\u00A0g\/kWh\.$/,
  );
  const lines = await saved(page, "#sweep");
  assert.equal(lines.length, sweep.values.length + 1);
  assert.equal(
    lines[5],
    [sweep.values, sweep.total_g, sweep.low_g, sweep.high_g, sweep.operational_g, sweep.embodied_g]
      .map((list) => list[4])
      .join(","),
  );
  await page.locator("#sweep header button").click();
  assert.equal(await page.locator("#sweep tbody tr").count(), sweep.values.length);
  await page.locator("#q-sweep").selectOption("pue");
  await page.waitForFunction(() => document.querySelector("#sweep thead th")?.textContent === "PUE");
  assert.deepEqual(complaints, []);
});

test("the answers follow what is typed", async () => {
  const { page } = await openQuestions();
  await type(page, "n", "8");
  await type(page, "ic", "100");
  await page.waitForFunction(() => document.querySelector("#sweep .nowtext")?.textContent?.includes("100"));
});

test("budget: a value that reaches the figure, used and undone", async () => {
  const { page, complaints } = await openQuestions();
  await page.locator("#q-target").fill("20");
  await page.waitForSelector("#budget-use");
  const solved = model.solve({}, { figure: "total_g", target: 20e6, field: "carbon_intensity_g_per_kwh" });
  assert.ok(solved.ok);
  assert.match(
    await page.locator("#budget .found").innerText(),
    /With grid carbon intensity at 25[89](\.\d)?\u00A0g\/kWh it is 20\.0\u00A0t/,
  );
  const before = await figure(page, "#total");
  await page.locator("#budget-use").click();
  assert.ok(Math.abs((await figure(page, "#total")) / 20e6 - 1) < 1e-9);
  assert.equal(await page.evaluate(() => location.hash.includes("ic=")), true);
  await page.locator(".toast button").click();
  assert.equal(await figure(page, "#total"), before);
  assert.deepEqual(complaints, []);
});

test("budget: what cannot be met says so, and by how much; what is no number, too", async () => {
  const { page } = await openQuestions();
  await page.locator("#q-budgetField").selectOption("pue");
  await page.locator("#q-target").fill("10");
  await page.waitForFunction(() => document.querySelector("#budget .found")?.textContent?.includes("cannot"));
  assert.match(
    await page.locator("#budget .found").innerText(),
    /cannot be met by PUE: even at 1 it is 23\.7\u00A0t, \+137%/,
  );
  await page.locator("#q-budgetField").selectOption("count");
  await page.waitForFunction(() => document.querySelector("#budget .found")?.textContent?.includes("depend"));
  await page.locator("#q-target").fill("ten");
  assert.equal(await page.locator("#q-target").getAttribute("aria-invalid"), "true");
  assert.ok(await page.locator("#q-why-target").isVisible());
  await page.locator("#q-figure").selectOption("energy_facility_kwh");
  await page.locator("#q-budgetField").selectOption("pue");
  await page.locator("#q-target").fill("50000");
  await page.waitForFunction(() =>
    /50[.,]0\sMWh/.test(document.querySelector("#budget .found")?.textContent ?? ""),
  );
});

test("keep or upgrade: years with their interval, or never", async () => {
  const { page } = await openQuestions();
  await page.locator("#q-upgrade").selectOption("b200");
  await page.waitForFunction(() =>
    document.querySelector("#upgrade .found")?.textContent?.includes("Pays back after"),
  );
  const answer = model.upgrade({}, { processor: "b200" });
  assert.ok(answer.ok);
  assert.match(await page.locator("#upgrade .found").innerText(), /90% interval/);
  assert.equal(await page.locator("#q-upgradeCount").getAttribute("placeholder"), String(answer.count));
  await page.locator("#q-upgrade").selectOption("v100-sxm2-16");
  await page.waitForFunction(() => document.querySelector("#upgrade .found")?.textContent?.includes("never"));
});

test("when: the best hour where the hours are known, a sentence where they are not", async () => {
  const { page } = await openQuestions();
  assert.match(await page.locator("#when .answer").innerText(), /No hourly profile/);
  const { page: typed } = await openQuestions("#r=aws.us-west-1&ic=300");
  assert.match(await typed.locator("#when .answer").innerText(), /an intensity that was typed/);
  const { page: west } = await openQuestions("#r=aws.us-west-1");
  await west.locator("#q-hours").fill("8");
  const answer = model.when({ region: "aws.us-west-1" }, { hours: 8 });
  assert.ok(answer.available);
  const percent = Math.round(answer.saving_start_percent);
  await west.waitForFunction(
    (percent) => document.querySelector("#when .found")?.textContent?.includes(`${percent}%`),
    percent,
  );
  assert.match(
    await west.locator("#when .found").innerText(),
    /Start at \d+:00\s[AP]M \(America\/Los Angeles\)/,
  );
  assert.equal(await west.locator("#when .day rect").count(), 24);
  assert.equal(await west.locator("#when .day .good").count(), answer.paused.hours.length);
  const lines = await saved(west, "#when");
  assert.deepEqual(
    lines.slice(1),
    answer.hours.map(({ ratio, low, high }, hour) => [hour, ratio, low, high].join(",")),
  );
  await west.locator("#when header button").focus();
  await west.keyboard.press("Enter");
  assert.equal(await west.locator("#when tbody tr").count(), 24);
  assert.equal(await west.locator("#when tbody tr").first().locator("td").count(), 3);
});

test("in Portuguese, with its own numbers", async () => {
  const { page } = await openQuestions("pt/");
  assert.match(
    await page.locator("#sweep .found").innerText(),
    /incorporado passa o operacional abaixo de \d+,\d+/,
  );
  await page.locator("#q-target").fill("20,5");
  await page.waitForFunction(() => document.querySelector("#budget .found")?.textContent?.includes("20,5"));
});

test("map: painted, and its cell says what the model says", async () => {
  const { page, complaints } = await openMap();
  const all = model.rankAll({});
  const total = model.evaluate({});
  assert.ok(total.ok);
  assert.match(await said(page), /^NVIDIA H100 SXM · World · 36\.4\u00A0t$/);
  const colours = await page.locator("#heat canvas").evaluate((canvas) => {
    const { width, height } = /** @type {HTMLCanvasElement} */ (canvas);
    const { data } = /** @type {CanvasRenderingContext2D} */ (
      /** @type {HTMLCanvasElement} */ (canvas).getContext("2d")
    ).getImageData(0, 0, width, height);
    const found = new Set();
    for (let i = 0; i < data.length; i += 4) found.add(data[i]);
    return { shades: found.size, first: data[0], last: data[data.length - 4] };
  });
  assert.ok(colours.shades > 60, `${colours.shades} shades`);
  assert.ok(colours.first > colours.last + 60, "the least is light, the most dark");
  const lines = await saved(page, "#map");
  assert.equal(lines.length, all.processors.length + 3);
  const basis = lines[1].split(",").slice(3);
  const comparable = lines[2].split(",").slice(3);
  model.presets.regions.forEach((region) => {
    const at = all.regions.indexOf(region.id);
    if (at < 0) return;
    assert.equal(comparable[at], String(Boolean(all.comparable[at])), region.id);
    assert.equal(basis[at], all.comparable[at] ? total.basis : region.basis, region.id);
  });
  const row = lines[all.current[0] + 3].split(",");
  assert.equal(Number(row[row.length - all.regions.length + all.current[1]]), total.footprint.total_g);
  assert.deepEqual(complaints, []);
});

test("map by keyboard: arrows move, Enter applies, undo brings back", async () => {
  const { page } = await openMap();
  await page.locator("#heat").focus();
  const start = await said(page);
  await page.keyboard.press("ArrowRight");
  const right = await said(page);
  assert.notEqual(right, start);
  assert.match(right, /^NVIDIA H100 SXM · /);
  await page.keyboard.press("ArrowLeft");
  assert.equal(await said(page), start);
  await page.keyboard.press("Home");
  const cleanest = await said(page);
  await page.keyboard.press("ArrowUp");
  const chosen = await said(page);
  assert.notEqual(chosen, cleanest);
  await page.keyboard.press("Enter");
  const [processor, region] = chosen.split(" · ");
  assert.equal(await field(page, "gpu").inputValue(), processor);
  assert.equal(await field(page, "r").inputValue(), region);
  await page.locator(".toast button").click();
  assert.equal(await field(page, "gpu").inputValue(), "NVIDIA H100 SXM");
});

test("map by pointer: hovering tells, pressing chooses", async () => {
  const { page } = await openMap();
  const start = await said(page);
  await page.locator("#heat").hover({ position: { x: 40, y: 60 } });
  const hovered = await said(page);
  assert.notEqual(hovered, start);
  await page.mouse.move(5, 5);
  assert.equal(await said(page), start);
  await page.locator("#heat").click({ position: { x: 40, y: 60 } });
  await page.mouse.move(5, 5);
  assert.equal(await said(page), hovered);
  await page.locator("#map-use").click();
  assert.equal(await field(page, "r").inputValue(), hovered.split(" · ")[1]);
});

test("map as a table: all pairs, few of them drawn, least first, what is not compared in blocks after", async () => {
  const { page } = await openMap();
  await page.locator("#map-table").click();
  await page.waitForSelector("#grid-map tbody tr");
  assert.ok((await page.locator("#grid-map tbody tr").count()) < 60);
  const all = model.rankAll({});
  const known = all.total_g.filter((grams) => !Number.isNaN(grams));
  const rows = Number(await page.locator("#grid-map table").getAttribute("aria-rowcount"));
  assert.equal(rows, known.length + 3, "a row of headings, and one a block");
  await page.locator("#grid-map").evaluate((grid) => (grid.scrollTop = 200_000));
  await page.waitForFunction(
    () =>
      Number(document.querySelector("#grid-map tbody tr:not(.gap)")?.getAttribute("aria-rowindex")) > 4000,
  );
  await page.locator("#grid-map").evaluate((grid) => (grid.scrollTop = grid.scrollHeight));
  await page.waitForFunction(
    (rows) => document.querySelector(`#grid-map tbody tr[aria-rowindex="${rows}"]`),
    rows,
  );
  assert.match(await page.locator("#grid-map tbody tr:not(.gap)").last().innerText(), /\d/);
  const first =
    known.length -
    all.total_g.filter((grams, i) => !Number.isNaN(grams) && !all.comparable[i % all.regions.length]).length;
  await page.locator("#grid-map").evaluate((grid, at) => (grid.scrollTop = at * 46), first - 2);
  const heading = page.locator("#grid-map tr.gh th");
  await heading.waitFor();
  assert.equal(await heading.innerText(), "Direct emissions only: not comparable");
});

for (const scheme of /** @type {const} */ (["light", "dark"]))
  test(`nothing for axe to find, ${scheme}`, async () => {
    const { page } = await openQuestions("#r=aws.us-west-1", { colorScheme: scheme });
    await page.locator("#q-target").fill("20");
    await page.locator("#q-upgrade").selectOption("b200");
    await page.waitForSelector("#budget-use");
    await page.waitForSelector("#when .day");
    assert.deepEqual(await violations(page), []);
    await page.locator("#when header button").click();
    await page.locator("#sweep header button").click();
    assert.deepEqual(await violations(page), []);
    await page.locator("#map").scrollIntoViewIfNeeded();
    await page.locator("#map-table").click();
    assert.deepEqual(await violations(page), []);
  });

for (const width of [320, 390, 820])
  test(`no sideways scroll at ${width} px`, async () => {
    const { page } = await openQuestions("pt/#r=aws.us-west-1", { viewport: { width, height: 900 } });
    await page.locator("#q-upgrade").selectOption("b200");
    await page.locator("#q-target").fill("20");
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await page.waitForSelector("#budget-use");
    assert.equal(await overflow(), 0);
    await page.locator("#sweep header button").click();
    await page.locator("#map").scrollIntoViewIfNeeded();
    await page.locator("#map-table").click();
    assert.equal(await overflow(), 0);
  });
