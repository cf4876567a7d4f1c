// SPDX-License-Identifier: Apache-2.0
// The interval, its dots, what it depends on; ranges edited, in links, undone; more draws on request.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { loadModel } from "../wasm/load-model.mjs";
import { figure, openSite, type, violations } from "./support.mjs";

const model = await loadModel();
const site = await openSite();

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("../../wasm/types.js").Spread} Spread */

/** @param {import("../../wasm/types.js").Scenario} scenario @param {object} [options] @returns {Spread} */
function drawn(scenario, options) {
  const answer = model.uncertainty(scenario, options);
  assert.ok(answer.ok);
  return answer;
}

const interval = (/** @type {Page} */ page) => page.locator("#interval b").innerText();
const points = async (/** @type {Page} */ page) =>
  Number(await page.locator("#interval").getAttribute("data-points"));
/** @param {Page} page @param {number} count */
const drawnUntil = (page, count) =>
  page.waitForFunction(
    (count) => Number(document.getElementById("interval")?.dataset.points) >= count,
    count,
  );

/** @param {Page} page */
async function openRanges(page) {
  await page.locator("#edit-ranges").click();
  await page.waitForSelector(".ranges li");
}

/** Bounds as two figures in tonnes may read. @param {string} text */
const bounds = (text) => text.match(/[\d.,]+/g)?.map((one) => Number(one.replace(",", "."))) ?? [];

/** Bounds once no more draws are to come. @param {Page} page */
async function settled(page) {
  await drawnUntil(page, 2 ** 16);
  return bounds(await interval(page));
}

for (const [path, words] of /** @type {const} */ ([
  ["", /^[\d.]+ and [\d.]+\u00A0t$/],
  ["pt/", /^[\d,]+ e [\d,]+\u00A0t$/],
]))
  test(`the interval stands under the headline and holds it, ${path || "/"}`, async () => {
    const { page, complaints } = await site.open(path);
    const text = await interval(page);
    assert.match(text, words);
    const [low, high] = bounds(text);
    const { figures } = drawn({});
    const { total_g: total } = figures;
    assert.ok(total && low * 1e6 <= total.value && high * 1e6 >= total.value);
    assert.ok(Math.abs(low * 1e6 - total.low) < 0.06 * total.low, text);
    assert.equal(await points(page), 4096);
    assert.deepEqual(complaints, []);
  });

test("without script the interval, the dots and the drivers are there", async () => {
  const { page } = await site.open("", { javaScriptEnabled: false });
  assert.match(await interval(page), /^[\d.]+ and [\d.]+/);
  assert.equal(await page.locator(".dots circle").count(), 20);
  assert.ok((await page.locator("#uncertainty .tor tbody tr").count()) >= 5);
});

test("twenty dots and a sentence; those outside the interval are faint", async () => {
  const { page } = await site.open();
  const { dots, figures } = drawn({});
  assert.equal(await page.locator(".dots circle").count(), 20);
  const { low, high } = /** @type {{low: number, high: number}} */ (figures.total_g);
  const outside = dots.filter((grams) => grams < low || grams > high).length;
  assert.equal(await page.locator(".dots circle.out").count(), outside);
  assert.match((await page.locator(".dots svg").getAttribute("aria-label")) ?? "", /^20 equally likely/);
  assert.match(await page.locator(".dots figcaption").innerText(), /1 in 20 chance; the middle is [\d.]+/);
});

test("a key changes figure and interval together, and more draws follow once it rests", async () => {
  const { page, complaints } = await site.open();
  const both = await page.evaluate(async () => {
    const input = /** @type {HTMLInputElement} */ (document.querySelector('#app [name="p"]'));
    input.value = "13";
    input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    const interval = document.getElementById("interval");
    return [document.getElementById("total")?.dataset.value, interval?.innerText, interval?.dataset.points];
  });
  const { figures } = drawn({ parameters: 13e9 });
  assert.equal(Number(both[0]), figures.total_g?.value);
  const [low, high] = bounds(both[1] ?? "");
  assert.ok(Math.abs(low * 1e6 - (figures.total_g?.low ?? 0)) < 0.06 * (figures.total_g?.low ?? 0));
  assert.ok(high > low);
  assert.equal(both[2], "4096");
  await drawnUntil(page, 65536);
  assert.deepEqual(complaints, []);
});

test("the worker draws what the page would", async () => {
  const { page } = await site.open("#n=8&seed=5");
  await drawnUntil(page, 65536);
  assert.equal(page.workers().length, 1);
  const { figures } = drawn({ count: 8, seed: 5 }, { points: 65536 });
  const [low, high] = bounds(await interval(page));
  const { low: least, high: most } = /** @type {{low: number, high: number}} */ (figures.total_g);
  assert.ok(Math.abs(low * 1e6 - least) <= 0.5e6 && Math.abs(high * 1e6 - most) <= 0.5e6);
});

test("where no worker starts, the page draws itself", async () => {
  const context = await site.browser.newContext({ locale: "en-US" });
  const page = await context.newPage();
  await page.route("**/worker*.js", (route) => route.abort());
  await page.goto(`${site.url}#n=8`);
  await page.waitForSelector("html[data-ready]");
  await drawnUntil(page, 65536);
  await page.locator('#app [name="n"]').fill("16");
  assert.equal(await points(page), 4096);
  await drawnUntil(page, 65536);
  const { figures } = drawn({ count: 16 }, { points: 65536 });
  const [low] = bounds(await interval(page));
  assert.ok(Math.abs(low * 1e6 - (figures.total_g?.low ?? 0)) <= 0.5e6);
});

test("the interval is chosen, goes into the link, and comes back", async () => {
  const { page } = await site.open();
  const wide = bounds(await interval(page));
  await page.locator('#app [name="int"]').selectOption("50");
  const narrow = bounds(await interval(page));
  assert.ok(narrow[0] > wide[0] && narrow[1] < wide[1]);
  await page.waitForFunction(() => location.hash.includes("int=50"));
  const { page: other } = await site.open("#int=50");
  assert.equal(await other.locator('#app [name="int"]').inputValue(), "50");
  await page.locator('#app [name="int"]').selectOption("90");
  await page.waitForFunction(() => !location.hash.includes("int="));
});

test("where a part is unknown the interval is open above", async () => {
  const { page } = await site.open("#k=energy&kwh=1000");
  assert.match(await page.locator("#interval").innerText(), /^Probably [\d.]+\u00A0\w+ or more/);
  assert.equal(await page.locator("#embodied + .range").count(), 0);
});

test("of nothing at all there is no interval, and of much there is one", async () => {
  const { page, complaints } = await site.open("#ic=0&al=none");
  assert.equal(await figure(page, "#total"), 0);
  assert.equal(await page.locator("#interval").count(), 0);
  assert.equal(await page.locator(".dots").count(), 0);
  await page.locator("#uncertainty").scrollIntoViewIfNeeded();
  await page.locator("#questions").scrollIntoViewIfNeeded();
  await page.waitForSelector("#sweep .answer");
  const { page: huge, complaints: more } = await site.open("#k=energy&kwh=1e12");
  assert.match(await huge.locator("#interval").innerText(), /Probably [\d.,]+\u00A0Mt or more/);
  assert.equal(await huge.locator(".dots circle").count(), 20);
  const { page: tiny } = await site.open("#k=hours&dh=0.00001&n=1");
  assert.match(await interval(tiny), /mg$/);
  assert.deepEqual([...complaints, ...more], []);
});

test("intervals stand beside the parts, the per-unit figures and in the bar of small screens", async () => {
  const { page } = await site.open("", { viewport: { width: 390, height: 844 } });
  for (const id of ["operational", "embodied", "energy", "duration"])
    assert.match(await page.locator(`#${id} + .range`).innerText(), /\d–[\d,.]+/, id);
  assert.ok((await page.locator("#breakdown .per .range").count()) >= 2);
  assert.match(await page.locator(".mobar small").innerText(), /^\d+–\d+\u00A0t · /);
});

test("the drivers stand in the order of what they move, with their ends in text and their sources", async () => {
  const { page } = await site.open();
  await page.locator("#uncertainty").scrollIntoViewIfNeeded();
  const { drivers } = drawn({});
  const moving = drivers.filter((row) => row.total_low_g !== row.total_high_g);
  const rows = await page
    .locator("#uncertainty .tor tbody tr")
    .evaluateAll((list) => list.map((row) => row.getAttribute("data-driver")));
  assert.deepEqual(
    rows,
    moving.slice(0, 7).map(({ id }) => id),
  );
  assert.match(await page.locator("#uncertainty .lead").innerText(), /hardware use \(MFU\)/);
  await page.waitForFunction(() => document.querySelectorAll("#uncertainty .cite a").length > 3);
  assert.match(await page.locator("#uncertainty .tor tbody tr").first().innerText(), /\d–[\d.]+%/);
  await page.locator("#all-drivers").click();
  assert.equal(await page.locator("#uncertainty .tor tbody tr").count(), moving.length);
});

for (const [path, words] of /** @type {const} */ ([
  ["", "Covers the ranges of the inputs, not what the equations leave out."],
  ["pt/", "Cobre as faixas das entradas, não o que as equações deixam de fora."],
]))
  test(`what an interval covers stands under the result, without script too, ${path || "/"}`, async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { page } = await site.open(path, { javaScriptEnabled });
      assert.equal(await page.locator("#result .covers").innerText(), words);
    }
    const { page: none } = await site.open(`${path}#k=energy&kwh=0`);
    assert.equal(await none.locator("#interval").count(), await none.locator("#result .covers").count());
  });

test("on a phone the line of the middle crosses the bars and no words", async () => {
  const { page } = await site.open("", { viewport: { width: 390, height: 844 } });
  const rows = await page.locator("#uncertainty .tor tbody tr").evaluateAll((list) =>
    list.map((row) => {
      const [words, picture] = [row.querySelector("th"), row.querySelector("svg")];
      return {
        clear: (words?.getBoundingClientRect().bottom ?? 0) <= (picture?.getBoundingClientRect().top ?? 0),
        cut: picture && getComputedStyle(picture).overflowY,
      };
    }),
  );
  assert.ok(rows.length > 0);
  for (const { clear, cut } of rows) assert.deepEqual([clear, cut], [true, "hidden"]);
});

test("a range is edited, linked, undone, reset", async () => {
  const { page, complaints } = await site.open();
  await openRanges(page);
  const before = await settled(page);
  await page.locator("#u-low-mfu_percent").fill("15");
  await page.locator("#u-high-mfu_percent").fill("30");
  const after = await settled(page);
  assert.ok(after[1] < before[1]);
  await page.waitForFunction(() => location.hash.includes("u.mfu=15..30"));
  const { figures } = drawn({}, { ranges: { mfu_percent: { low: 15, high: 30 } } });
  assert.ok(Math.abs(after[1] * 1e6 - (figures.total_g?.high ?? 0)) < 0.6e6 || after[1] * 1e6 > 0);
  const { page: other } = await site.open("#u.mfu=15..30");
  assert.deepEqual(await settled(other), after);
  await page.locator('#uncertainty [data-driver="mfu_percent"] .reset').click();
  assert.deepEqual(await settled(page), before);
  await page.locator('#uncertainty [data-driver="mfu_percent"] [type="checkbox"]').check();
  await page.waitForFunction(() => location.hash.includes("u.mfu=fixed"));
  const fixed = await settled(page);
  assert.ok(fixed[1] - fixed[0] < before[1] - before[0]);
  await page.getByRole("button", { name: "Reset all" }).click();
  assert.deepEqual(await settled(page), before);
  await page.locator(".toast button").click();
  assert.deepEqual(await settled(page), fixed);
  assert.deepEqual(complaints, []);
});

test("in Portuguese a comma is decimal", async () => {
  const { page } = await site.open("pt/");
  await openRanges(page);
  await page.locator("#u-low-pue").fill("1,25");
  await page.waitForFunction(() => location.hash.includes("u.pue=1.25.."));
});

test("a range at fault says so where it is, and the last interval stays, marked", async () => {
  const { page } = await site.open();
  await openRanges(page);
  const before = await interval(page);
  const row = page.locator('#uncertainty [data-driver="pue"]');
  for (const [text, words] of /** @type {const} */ ([
    ["abc", /enter a number/],
    ["1.6", /must hold its value, 1\.54/],
    ["0.5", /between|or more/],
  ])) {
    await page.locator("#u-low-pue").fill(text);
    assert.match(await row.locator(".msg.error").innerText(), words);
    assert.equal(await page.locator("#u-low-pue").getAttribute("aria-invalid"), "true");
    assert.equal(await interval(page), before);
    assert.equal(await page.locator("#interval.loose").count(), 1);
    assert.match(await page.locator("#result .staleb").innerText(), /Fix the range of PUE/);
  }
  assert.equal(await page.evaluate(() => location.hash.includes("u.pue")), false, "it stays out of links");
  await page.locator("#edit-ranges").focus();
  await page.locator("#result .staleb a").click();
  assert.equal(await page.evaluate(() => document.activeElement?.id), "u-low-pue");
  await page.locator("#u-low-pue").fill("1.2");
  assert.equal(await page.locator("#interval.loose").count(), 0);
});

test("a link with a bad range says what it left out", async () => {
  const { page } = await site.open("#u.mfu=50..30&u.nowhere=1..2");
  const notice = await page.locator(".notice").innerText();
  assert.match(notice, /u\.mfu=50\.\.30/);
  assert.match(notice, /u\.nowhere/);
  const { page: outside } = await site.open("#u.pue=1.6..2");
  assert.match(await outside.locator("#result .staleb").innerText(), /Fix the range of PUE/);
  assert.match(await interval(outside), /^[\d.]+ and/);
});

test("a fault in the scenario keeps the last figure and its interval", async () => {
  const { page } = await site.open();
  const before = [await figure(page, "#total"), await interval(page)];
  await type(page, "n", "0");
  await page.waitForSelector(".hero.stale");
  assert.deepEqual([await figure(page, "#total"), await interval(page)], before);
});

test("a million draws with progress and an end to it; plain draws; shares", async () => {
  const { page, complaints } = await site.open();
  await page.locator("#uncertainty").scrollIntoViewIfNeeded();
  await page.locator("#draws-million").click();
  await page.waitForSelector("#draws-progress");
  await page.locator("#draws-cancel").click();
  assert.equal(await page.locator("#draws-progress").count(), 0);
  assert.equal(
    await page.evaluate(() => document.activeElement?.id),
    "draws-million",
    "the focus is not lost",
  );
  assert.ok((await points(page)) < 2 ** 20);
  await page.locator("#draws-million").click();
  await drawnUntil(page, 2 ** 20);
  assert.match(await page.locator(".draws").innerText(), /1,048,576/);
  await page.locator("#draws-plain").click();
  await page.waitForSelector("#plain-check");
  assert.match(await page.locator("#plain-check").innerText(), /65,536 plain random draws give \d+–\d+/);
  await page.locator("#draws-indices").click();
  await page.waitForSelector("#sobol");
  const indices = model.indices({});
  assert.ok(indices.ok);
  assert.equal(await page.locator("#sobol tbody tr").count(), indices.drivers.length);
  // Another scenario: what was found out of the last one goes.
  await type(page, "n", "8");
  assert.equal(await page.locator("#sobol").count(), 0);
  assert.deepEqual(complaints, []);
});

test("the table and the file hold the model's own numbers", async () => {
  const { page } = await site.open();
  await page.locator("#driver-table").click();
  await page.waitForSelector(".driver-table");
  const moving = drawn({}).drivers.filter((row) => row.total_low_g !== row.total_high_g);
  assert.equal(await page.locator(".driver-table tbody tr").count(), moving.length);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("#save-drivers").click(),
  ]);
  const lines = readFileSync(await download.path(), "utf8")
    .trimEnd()
    .split("\r\n");
  assert.equal(lines.length, moving.length + 1);
  assert.ok(
    lines[1].startsWith(`${moving[0].id},`) &&
      lines[1].endsWith(`,${moving[0].total_low_g},${moving[0].total_high_g}`),
  );
});

test("the dots stand in a table and a file, too", async () => {
  const { page } = await site.open();
  await page.locator("#driver-table").focus();
  await page.keyboard.press("Enter");
  await page.waitForSelector(".outcomes");
  const { dots } = drawn({});
  assert.equal(await page.locator(".outcomes tbody tr").count(), dots.length);
  assert.equal(await page.locator(".outcomes tbody th").first().innerText(), "2.5%");
  assert.equal(await page.locator(".outcomes tbody th").last().innerText(), "97.5%");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("#save-outcomes").click(),
  ]);
  const lines = readFileSync(await download.path(), "utf8")
    .trimEnd()
    .split("\r\n");
  assert.equal(lines.length, dots.length + 1);
  const [share, grams] = lines[1].split(",").map(Number);
  assert.equal(share, 2.5);
  assert.ok(Math.abs(grams / dots[0] - 1) < 0.02, "of 4,096 draws or more");
});

test("by keyboard alone: a range is opened, typed, measured, given back", async () => {
  const { page } = await site.open();
  await page.locator("#edit-ranges").focus();
  await page.keyboard.press("Enter");
  await page.waitForSelector(".ranges li");
  await page.locator("#u-low-mfu_percent").focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("10");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "u-high-mfu_percent");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.waitForFunction(() => location.hash.includes("u.mfu=fixed"));
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => !location.hash.includes("u.mfu"));
});

test("what a screen reader hears names the interval", async () => {
  const { page } = await site.open();
  await type(page, "n", "8");
  await type(page, "p", "13");
  await page.waitForFunction(() => document.getElementById("status")?.textContent?.includes("probably"));
  assert.match(await page.locator("#status").innerText(), /probably [\d.]+ to [\d.]+\u00A0t\. Up/);
});

for (const scheme of /** @type {const} */ (["light", "dark"]))
  test(`nothing for axe to find, ${scheme}, bars, ranges and table`, async () => {
    const { page } = await site.open("", { colorScheme: scheme });
    await page.locator("#uncertainty").scrollIntoViewIfNeeded();
    await page.waitForSelector("#draws-million");
    assert.deepEqual(await violations(page), []);
    await openRanges(page);
    await page.locator("#u-low-pue").fill("abc");
    assert.deepEqual(await violations(page), []);
    await page.locator("#driver-table").click();
    assert.deepEqual(await violations(page), []);
  });

for (const width of [320, 390, 820, 1121])
  test(`no sideways scroll at ${width} px, whichever way the ranges are shown`, async () => {
    const { page } = await site.open("pt/", { viewport: { width, height: 900 } });
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(await overflow(), 0);
    await openRanges(page);
    assert.equal(await overflow(), 0);
    await page.locator("#driver-table").click();
    await page.waitForSelector(".driver-table");
    assert.equal(await overflow(), 0);
  });
