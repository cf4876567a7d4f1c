// SPDX-License-Identifier: Apache-2.0
// Bad input gets a clear error where it happened and loses nothing: the last valid result stays.
import assert from "node:assert/strict";
import { test } from "node:test";

import { field, figure, openSite, type } from "./support.mjs";

const site = await openSite();

for (const [key, text, message] of /** @type {const} */ ([
  ["pue", "0.9", /PUE must be 1 or more/],
  ["n", "2.5", /whole number/],
  ["mfu", "0", /MFU must be above 0 and at most 100/],
  ["mfu", "101", /MFU must be above 0 and at most 100/],
  ["ic", "2001", /between 0 and 2,000/],
  ["p", "abc", /.+/],
  ["d", "-5", /.+/],
  ["n", "NaN", /.+/],
  ["n", "Infinity", /.+/],
  ["n", "1e309", /.+/],
  ["n", "0x10", /.+/],
  ["n", "<b>8</b>", /.+/],
  ["n", "9".repeat(500), /.+/],
]))
  test(`${key} = ${text.slice(0, 20)} is refused in place, and the last result stays`, async () => {
    const { page, complaints } = await site.open("#n=64");
    const before = await figure(page, "#total");
    await type(page, key, text);
    await field(page, key).blur();
    assert.equal(await figure(page, "#total"), before);
    assert.equal(await field(page, key).getAttribute("aria-invalid"), "true");
    const describedBy = (await field(page, key).getAttribute("aria-describedby")) ?? "";
    const texts = await Promise.all(
      describedBy
        .split(" ")
        .filter(Boolean)
        .map((id) => page.locator(`[id="${id}"]`).innerText()),
    );
    assert.match(texts.join(" "), message);
    assert.equal(await page.locator("#copy-link").getAttribute("aria-disabled"), "true");
    const kept = (await field(page, key).inputValue()).replace("−", "-");
    assert.ok(kept.length > 0 && text.startsWith(kept), `what was typed stays, not ${kept}`);
    assert.doesNotMatch(await page.locator("body").innerText(), /\bNaN\b(?!")|undefined/);

    await type(page, key, { pue: "1.2", mfu: "30", ic: "100", p: "7B", d: "1T", n: "64" }[key]);
    assert.equal(await field(page, key).getAttribute("aria-invalid"), null, "the message goes at once");
    assert.equal(await page.locator("#copy-link").getAttribute("aria-disabled"), null);
    assert.deepEqual(complaints, []);
  });

test("numbers are read as people write them", async () => {
  const { page } = await site.open();
  /** @type {Map<string, number>} */
  const totals = new Map();
  for (const text of ["70B", "70 billion", "70bi", "7e10", "70,000,000,000", "70 B", "0.07T", "70000M"]) {
    await type(page, "p", text);
    totals.set(text, await figure(page, "#total"));
  }
  assert.equal(new Set(totals.values()).size, 1, JSON.stringify([...totals]));
});

test("the stale banner leads to the field", async () => {
  const { page } = await site.open();
  await type(page, "pue", "0.5");
  await field(page, "pue").blur();
  const link = page.locator(".staleb a");
  assert.match(await page.locator(".staleb").innerText(), /last valid result.*PUE/s);
  await link.click();
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("name")), "pue");
});

test("a processor without a known peak asks for one, in sight", async () => {
  const { page } = await site.open("#gpu=epyc-7763");
  await field(page, "cpk").waitFor({ state: "visible" });
  assert.equal(await field(page, "cpk").getAttribute("aria-invalid"), "true");
  await type(page, "cpk", "5");
  assert.equal(await field(page, "cpk").getAttribute("aria-invalid"), null);
  assert.equal(await page.locator(".staleb").count(), 0);
});

test("a direct region may be read on a life-cycle basis, and its grid's losses counted", async () => {
  const { page } = await site.open("#r=us-srvc");
  const direct = await figure(page, "#operational");
  await field(page, "ib").selectOption("life_cycle");
  const converted = await figure(page, "#operational");
  assert.ok(converted > direct);
  await page.locator('#app [name="gl"]').first().scrollIntoViewIfNeeded();
  const losses = field(page, "gl").first();
  if ((await losses.evaluate((element) => element.tagName)) === "SELECT")
    await losses.selectOption("included");
  else await page.locator('#app [name="gl"][value="included"]').check({ force: true });
  assert.ok((await figure(page, "#operational")) > converted);
  await page.waitForFunction(() => /ib=life_cycle/.test(location.hash) && /gl=included/.test(location.hash));
});

test("two faults are both shown", async () => {
  const { page } = await site.open();
  await type(page, "pue", "0.5");
  await type(page, "n", "0");
  await field(page, "n").blur();
  assert.equal(await field(page, "pue").getAttribute("aria-invalid"), "true");
  assert.equal(await field(page, "n").getAttribute("aria-invalid"), "true");
});

test("two thousand quick changes neither hang nor leave a wrong figure", async () => {
  const { page, complaints } = await site.open();
  await page.evaluate(() => {
    const input = /** @type {HTMLInputElement} */ (document.querySelector('#app [name="n"]'));
    for (let i = 1; i <= 2000; i += 1) {
      input.value = String(i % 7 === 0 ? -i : i);
      input.dispatchEvent(new Event("input", { bubbles: true }));
    }
  });
  await type(page, "n", "256");
  const { page: fresh } = await site.open();
  assert.equal(await figure(page, "#total"), await figure(fresh, "#total"));
  assert.deepEqual(complaints, []);
});
