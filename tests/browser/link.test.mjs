// SPDX-License-Identifier: Apache-2.0
// The address is the scenario: written after a change, read at the start, valid part kept, the rest reported.
import assert from "node:assert/strict";
import { test } from "node:test";

import { loadModel } from "../wasm/load-model.mjs";
import { field, figure, openSite, type, unfold } from "./support.mjs";

const model = await loadModel();
const site = await openSite();

/** @param {Record<string, any>} scenario */
function totalOf(scenario) {
  const outcome = model.evaluate(scenario);
  assert.ok(outcome.ok);
  return outcome.footprint.total_g;
}

test("what is typed goes into the fragment, and a new page restores it to the last bit", async () => {
  const { page } = await site.open();
  await type(page, "p", "13.7B");
  await type(page, "n", "96");
  await unfold(page, "yl");
  await type(page, "yl", "0.61");
  await page.waitForFunction(() => location.hash.includes("yl=0.61"));
  const total = await figure(page, "#total");
  const address = page.url();
  assert.equal(new URL(address).search, "", "the state never reaches a server");

  const restored = await site.open(address.slice(site.url.length));
  assert.equal(await figure(restored.page, "#total"), total);
  assert.equal(await field(restored.page, "n").inputValue(), "96");
  assert.deepEqual(restored.complaints, []);
});

test("every key of a full link is read", async () => {
  const { page, complaints } = await site.open(
    "#k=train&p=70B&pa=40B&d=2T&gpu=a100-80&n=1024&pr=tf32&mfu=33&pw=slope&u=80&iw=60&hw=250&ov=1.2&srv=server-8&r=fr&pue=1.2&ssd=100&hdd=50&ret=90&rf=2&y=4&as=70&al=time&bd=chips&yl=0.7&fab=korea-2023&ab=95",
  );
  assert.equal(
    await figure(page, "#total"),
    totalOf({
      parameters: 70e9,
      active_parameters: 40e9,
      training_tokens: 2e12,
      processor: "a100-80",
      count: 1024,
      precision: "tf32",
      mfu_percent: 33,
      power_method: "slope",
      utilisation_percent: 80,
      idle_power_w: 60,
      host_power_per_device_w: 250,
      development_overhead: 1.2,
      server: "server-8",
      region: "fr",
      pue: 1.2,
      ssd_tb: 100,
      hdd_tb: 50,
      retention_days: 90,
      replication: 2,
      lifetime_years: 4,
      allocated_share_percent: 70,
      allocation: "time",
      boundary: "chips",
      yield: 0.7,
      fab_place: "korea-2023",
      abatement_percent: "95",
    }),
  );
  assert.deepEqual(complaints, []);
});

test("a query is read too, and moved into the fragment", async () => {
  const { page } = await site.open("?n=32&r=se");
  assert.equal(await figure(page, "#total"), totalOf({ count: 32, region: "se" }));
  const address = new URL(page.url());
  assert.equal(address.search, "");
  assert.match(address.hash, /n=32/);
  assert.match(address.hash, /r=se/);
});

test("a bad link yields its valid part and a notice that names the rest", async () => {
  const { page, complaints } = await site.open("#gpu=h1000&n=64&pue=abc&mfu=NaN&d=1e309&zz=1&__proto__=1");
  assert.equal(await figure(page, "#total"), totalOf({ count: 64 }));
  const notice = await page.locator(".notice").allInnerTexts();
  for (const part of ["gpu=h1000", "pue=abc", "mfu=NaN", "d=1e309", "2 more"])
    assert.ok(notice.join(" ").includes(part), part);
  assert.deepEqual(complaints, []);
});

for (const hostile of [
  "#n=%00",
  "#n=%E0%A4%A",
  "#gpu=<img src=x onerror=alert(1)>",
  "#gpu=%3Cscript%3E&r=javascript:alert(1)",
  `#${"n=1&".repeat(2000)}`,
  "#=&&&===",
  "#k=infer&k=train&k=",
  "#n=1e400&p=-1&d=0x10&mfu=１２",
])
  test(`a hostile link shows a figure, says nothing wrong and runs nothing: ${hostile.slice(0, 40)}`, async () => {
    const { page, complaints } = await site.open(hostile);
    assert.ok((await figure(page, "#total")) > 0);
    const text = await page.locator("body").innerText();
    assert.doesNotMatch(text, /NaN|Infinity|undefined|\[object/);
    assert.deepEqual(complaints, []);
  });

test("back and forward move between scenarios opened by hand", async () => {
  const { page } = await site.open("#n=8");
  await page.evaluate(() => (location.hash = "n=16"));
  const shows = (/** @type {number} */ total) =>
    page.waitForFunction(
      (grams) => Number(document.querySelector("#total")?.getAttribute("data-value")) === grams,
      total,
    );
  await shows(totalOf({ count: 16 }));
  await page.goBack();
  await shows(totalOf({ count: 8 }));
  await page.goForward();
  await shows(totalOf({ count: 16 }));
});

test("the shared link carries the data version", async () => {
  const { page } = await site.open("#n=8", { permissions: ["clipboard-read", "clipboard-write"] });
  await page.locator("#copy-link").click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, new RegExp(`dv=${model.dataVersion}`));
  assert.match(copied, /n=8/);
});
