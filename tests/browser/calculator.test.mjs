// SPDX-License-Identifier: Apache-2.0
// From the form to the number: what stands on the page is what the model says of the same scenario.
import assert from "node:assert/strict";
import { test } from "node:test";

import { loadModel } from "../wasm/load-model.mjs";
import { field, figure, openSite, type, unfold } from "./support.mjs";

const model = await loadModel();
const site = await openSite();

/** @param {import("playwright-core").Page} page @param {Record<string, number | string>} scenario */
async function assertShows(page, scenario) {
  const outcome = model.evaluate(/** @type {any} */ (scenario));
  assert.ok(outcome.ok);
  assert.equal(await figure(page, "#total"), outcome.footprint.total_g);
  assert.equal(await figure(page, "#operational"), outcome.footprint.operational_g);
  assert.equal(await figure(page, "#embodied"), outcome.footprint.embodied_g);
  assert.equal(await figure(page, "#energy"), outcome.footprint.energy_facility_kwh);
  assert.equal(await figure(page, "#duration"), outcome.footprint.duration_h);
}

test("the default scenario, at once", async () => {
  const { page, complaints } = await site.open();
  await assertShows(page, {});
  assert.match(await page.title(), /CO₂e · Pegada$/);
  assert.deepEqual(complaints, []);
});

test("every number field of a training scenario moves the figure to the model's", async () => {
  const { page, complaints } = await site.open();
  /** @type {Record<string, number | string>} */
  const scenario = {};
  for (const [key, name, text, value] of /** @type {const} */ ([
    ["p", "parameters", "13B", 13e9],
    ["d", "training_tokens", "1.4T", 1.4e12],
    ["n", "count", "512", 512],
    ["mfu", "mfu_percent", "31.5", 31.5],
    ["ic", "carbon_intensity_g_per_kwh", "56.3", 56.3],
    ["pue", "pue", "1.12", 1.12],
    ["ssd", "ssd_tb", "250", 250],
    ["hdd", "hdd_tb", "1,000", 1000],
    ["u", "utilisation_percent", "72", 72],
    ["hw", "host_power_per_device_w", "210", 210],
    ["ov", "development_overhead", "1.5", 1.5],
    ["y", "lifetime_years", "4", 4],
    ["as", "allocated_share_percent", "60", 60],
    ["yl", "yield", "0.6", 0.6],
  ])) {
    await unfold(page, key);
    await type(page, key, text);
    scenario[name] = value;
    await assertShows(page, scenario);
  }
  assert.deepEqual(complaints, []);
});

test("choices and presets do, too", async () => {
  const { page, complaints } = await site.open();
  /** @type {Record<string, number | string>} */
  const scenario = {};
  for (const [key, name, id] of /** @type {const} */ ([
    ["pr", "precision", "fp8"],
    ["pw", "power_method", "tdp"],
    ["srv", "server", "server-4"],
    ["fab", "fab_place", "korea-2023"],
    ["ab", "abatement_percent", "99"],
    ["bd", "boundary", "chips"],
    ["al", "allocation", "whole"],
    ["pw", "power_method", "essay"],
  ])) {
    await unfold(page, key);
    const control = field(page, key).first();
    if ((await control.evaluate((element) => element.tagName)) === "SELECT") await control.selectOption(id);
    else await page.locator(`#app [name="${key}"][value="${id}"]`).check({ force: true });
    scenario[name] = id;
    await assertShows(page, scenario);
  }
  assert.match(
    await page.locator("#app").innerText(),
    /1\.6 to 5\.6/,
    "the essay's method says how much it undercounts",
  );
  assert.deepEqual(complaints, []);
});

test("device-hours: the kind changes, hardware and place stay", async () => {
  const { page } = await site.open("#n=64&r=br");
  await page.locator('#app [name="k"][value="hours"]').check({ force: true });
  await assertShows(page, { kind: "hours", count: 64, region: "br" });
  await type(page, "h", "36");
  await assertShows(page, { kind: "hours", count: 64, region: "br", duration_h: 36 });
});

test("a measured power asks for its watts, then shows the answer", async () => {
  const { page } = await site.open("#pw=measured&w=560&wb=system");
  await assertShows(page, { power_method: "measured", power_w: 560, power_covers: "system" });
});

test("a row of a ranking applies itself, and back returns", async () => {
  const { page } = await site.open();
  const before = await figure(page, "#total");
  const row = page.locator('#regions tr:not([aria-current="true"]) button').first();
  assert.match((await row.getAttribute("aria-label")) ?? "", /^Use /);
  await row.click();
  const after = await figure(page, "#total");
  assert.notEqual(after, before);
  await page.goBack();
  await page.waitForFunction(
    (total) => Number(document.querySelector("#total")?.getAttribute("data-value")) === total,
    before,
  );
  await page.goForward();
  await page.waitForFunction(
    (total) => Number(document.querySelector("#total")?.getAttribute("data-value")) === total,
    after,
  );
});

test("the equation shows the reader's numbers, and each leads to its field", async () => {
  const { page } = await site.open("#mfu=42&n=128");
  const equation = page.locator("#equation");
  await equation.locator("math").first().waitFor();
  const text = (await equation.textContent()) ?? "";
  assert.match(text, /128/);
  assert.match(text, /42/);
  const link = equation.locator('a[href="#f-mfu"]').first();
  await link.focus();
  await link.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("name")), "mfu");
});

test("every source shown has a kind and a title", async () => {
  const { page } = await site.open("#ssd=10");
  // The file of citations comes after the figures; until then a new row has no source yet.
  await page.waitForFunction(() => {
    const rows = [...document.querySelectorAll("#sources tbody tr")];
    return rows.length > 10 && rows.every((row) => row.querySelector(".tag"));
  });
  const rows = await page.locator("#sources tbody tr").evaluateAll((all) =>
    all.map((row) => ({
      kind: row.querySelector(".tag")?.textContent ?? "",
      source: row.querySelector("td:nth-of-type(2)")?.textContent?.trim() ?? "",
    })),
  );
  for (const { kind, source } of rows) {
    assert.match(kind, /^(Measured|Manufacturer|Model|Assumption|Yours)$/i);
    assert.ok(source.length > 3);
  }
});
