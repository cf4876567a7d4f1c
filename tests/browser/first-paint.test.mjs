// SPDX-License-Identifier: Apache-2.0
// Before the model is there, and without it.
import assert from "node:assert/strict";
import { test } from "node:test";

import { loadModel } from "../wasm/load-model.mjs";
import { figure, openSite } from "./support.mjs";

const model = await loadModel();
const site = await openSite();

/**
 * A page at the moment between the first paint and the model: its wasm waits for `release`.
 * @param {string} path
 */
async function openHeldBack(path) {
  const context = await site.browser.newContext({ locale: "en-US" });
  const page = await context.newPage();
  /** @type {() => void} */
  let release = () => {};
  const held = new Promise((resolve) => (release = () => resolve(undefined)));
  await page.route("**/*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(site.url + path, { waitUntil: "commit" });
  return { page, release: () => release() };
}

for (const path of ["", "pt/"])
  test(`without script ${path || "/"} has the default scenario's figure, equation and sources`, async () => {
    const { page } = await site.open(path, { javaScriptEnabled: false });
    const outcome = model.evaluate({});
    assert.ok(outcome.ok);
    assert.equal(await figure(page, "#total"), outcome.footprint.total_g);
    assert.ok((await page.locator("#equation math").count()) > 0);
    assert.ok((await page.locator("#sources tbody tr").count()) > 10);
    assert.match(await page.locator("body").innerText(), /JavaScript/);
  });

test("the live page replaces the prerendered one without a shift, figure for figure", async () => {
  const { page } = await site.open("", { javaScriptEnabled: false });
  const before = await page.locator("#app").innerText();
  const { page: live } = await site.open();
  await live.waitForFunction(() => document.querySelectorAll("#sources tbody tr").length > 10);
  assert.equal(await live.locator("#app").innerText(), before);
  const shift = await live.evaluate(
    () =>
      new Promise((done) => {
        let total = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) total += /** @type {any} */ (entry).value;
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => done(total), 300);
      }),
  );
  assert.ok(Number(shift) <= 0.01, `layout shift ${shift}`);
});

test("with a scenario in the address the default figure is never shown", async () => {
  const { page, release } = await openHeldBack("#n=8&r=se");
  await page.waitForSelector("#total", { state: "attached" });
  // Nothing is painted before the style sheet is there.
  await page.waitForFunction(() => document.styleSheets.length > 0);
  const visible = await page.evaluate(() => {
    const total = /** @type {HTMLElement} */ (document.querySelector("#total"));
    return getComputedStyle(total).visibility !== "hidden" && getComputedStyle(total).opacity !== "0";
  });
  assert.equal(visible, false);
  release();
  await page.waitForSelector("html[data-ready]");
  assert.equal(
    await page.locator("#total").evaluate((element) => getComputedStyle(element).visibility),
    "visible",
  );
});

test("what was typed before the model came is kept", async () => {
  const { page, release } = await openHeldBack("");
  await page.locator('#app [name="n"]').fill("8");
  release();
  await page.waitForSelector("html[data-ready]");
  const outcome = model.evaluate({ count: 8 });
  assert.ok(outcome.ok);
  assert.equal(await figure(page, "#total"), outcome.footprint.total_g);
  assert.equal(
    await page.evaluate(() => document.activeElement?.getAttribute("name")),
    "n",
    "and the focus, too",
  );
});

test("a wasm that does not come is said in a sentence, and the example stays", async () => {
  const context = await site.browser.newContext({ locale: "en-US" });
  const page = await context.newPage();
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto(site.url);
  const notice = page.locator('[role="alert"]');
  await notice.waitFor();
  assert.match(await notice.innerText(), /could not start/);
  assert.ok((await figure(page, "#total")) > 0);
});
