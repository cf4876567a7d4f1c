// SPDX-License-Identifier: Apache-2.0
// The two comboboxes with the keyboard alone, and found by what people type.
import assert from "node:assert/strict";
import { test } from "node:test";

import { field, openSite } from "./support.mjs";

const site = await openSite();

/** @param {import("playwright-core").Page} page */
const options = async (page) => {
  // Text as it is in the document: an option not yet drawn shows none.
  const texts = await page.locator('#app [role="option"]:not(.own) b').allTextContents();
  return texts.map((text) => text.replace(/\s+/g, " ").trim());
};

for (const [path, key, query, first] of /** @type {const} */ ([
  ["", "gpu", "h100", /H100 SXM/],
  ["", "gpu", "4090", /RTX 4090/],
  ["", "gpu", "hopper", /H100/],
  ["", "gpu", "p5.48xlarge", /H100 SXM/],
  ["", "gpu", "sxm h100", /H100 SXM/],
  ["", "r", "brasil", /Brazil|São Paulo/],
  ["", "r", "sao paulo", /São Paulo/],
  ["", "r", "são paulo", /São Paulo/],
  ["", "r", "sa-east-1", /São Paulo/],
  ["", "r", "amazon tokyo", /Tokyo/],
  ["pt/", "r", "microsoft toquio", /Tóquio/],
  ["", "r", "SE", /Sweden|Stockholm/],
  ["pt/", "r", "suecia", /Suécia/],
  ["pt/", "r", "Virgínia", /Virgínia/],
  ["pt/", "r", "germany", /Alemanha/],
  ["", "r", "us-east", /Virginia/],
  ["", "r", "Virgínia", /Virginia/],
  ["", "r", "hetzner", /Falkenstein|Nuremberg|Helsinki|Ashburn|Hillsboro|Singapore/],
  ["", "r", "DE", /Germany/],
  ["pt/", "r", "aws irlanda", /Irlanda/],
  ["pt/", "gpu", "epyc", /EPYC/],
]))
  test(`${path}${key}: "${query}" finds ${first}`, async () => {
    const { page } = await site.open(path);
    await field(page, key).fill(query);
    const found = await options(page);
    assert.match(found.slice(0, 3).join(" | "), first);
  });

test("keys: open, move, take, leave", async () => {
  const { page } = await site.open();
  const input = field(page, "gpu");
  await input.focus();
  assert.equal(await input.getAttribute("role"), "combobox");
  assert.equal(await input.getAttribute("aria-expanded"), "false");

  await input.press("Alt+ArrowDown");
  assert.equal(await input.getAttribute("aria-expanded"), "true");
  const whole = await options(page);
  assert.ok(whole.length > 20, "unchanged text opens the whole list");
  const active = () => input.getAttribute("aria-activedescendant");
  const name = async () => (await page.locator(`[id="${await active()}"] b`).textContent())?.trim() ?? "";
  assert.match(await name(), /H100 SXM/, "on the current one");

  const before = await active();
  await input.press("ArrowDown");
  assert.notEqual(await active(), before);
  await input.press("ArrowUp");
  assert.equal(await active(), before);
  await input.press("PageDown");
  assert.notEqual(await active(), before);

  await input.press("Escape");
  assert.equal(await input.getAttribute("aria-expanded"), "false");
  assert.equal(await input.inputValue(), "NVIDIA H100 SXM");

  await input.fill("mi300");
  await input.press("ArrowDown");
  await input.press("Enter");
  assert.match(await input.inputValue(), /MI300X/);
  await page.waitForFunction(() => location.hash.includes("gpu=mi300x"));

  await input.fill("v100");
  await input.press("Tab");
  assert.match(await input.inputValue(), /MI300X/, "Tab takes nothing and restores the text");
});

test("the chosen option is marked, counted and placed; matches are marked", async () => {
  const { page } = await site.open();
  const input = field(page, "gpu");
  await input.fill("h1");
  const listbox = page.locator('#app [role="listbox"]');
  assert.ok((await listbox.getAttribute("aria-label"))?.length);
  assert.ok((await listbox.locator("mark").count()) > 0);
  const chosen = listbox.locator('[role="option"][aria-selected="true"]');
  assert.match((await chosen.textContent()) ?? "", /H100 SXM/);
  for (const option of await listbox.locator('[role="option"]').all()) {
    assert.match((await option.getAttribute("aria-setsize")) ?? "", /^\d+$/);
    assert.match((await option.getAttribute("aria-posinset")) ?? "", /^\d+$/);
  }
});

for (const [key, query, first] of /** @type {const} */ ([
  ["gpu", "h100", /^NVIDIA H100 SXM$/],
  ["gpu", "4090", /RTX 4090$/],
  ["r", "brazil", /^Brazil$/],
  ["r", "brasil", /^Brazil$/],
  ["r", "sa-east-1", /^São Paulo/],
  ["r", "us-east-1", /Virginia/],
  ["r", "se", /^Sweden$/],
]))
  test(`"${query}" has ${first} at the very top`, async () => {
    const { page } = await site.open();
    await field(page, key).fill(query);
    assert.match((await options(page))[0], first);
  });

test("a cloud machine sets the processor and how many", async () => {
  const { page, complaints } = await site.open();
  await field(page, "gpu").fill("p5.48xlarge");
  assert.match((await options(page))[0], /^NVIDIA H100 SXM × 8$/);
  await page.keyboard.press("Enter");
  assert.equal(await field(page, "gpu").inputValue(), "NVIDIA H100 SXM");
  assert.equal(await field(page, "n").inputValue(), "8");
  await page.waitForFunction(() => location.hash.includes("n=8"));
  assert.deepEqual(complaints, []);
});

test("a slip of the finger: the nearest spellings are offered, and taken only when chosen", async () => {
  const { page } = await site.open();
  const input = field(page, "r");
  await input.fill("swedn");
  assert.match((await page.locator(".pop").textContent()) ?? "", /Did you mean/);
  assert.ok((await options(page)).some((name) => name.includes("Sweden")));
  await input.press("Enter");
  assert.equal(await input.inputValue(), "World");
  await input.fill("germayn");
  await input.press("ArrowDown");
  await input.press("Enter");
  assert.match(await input.inputValue(), /Germany/);
});

test("groups: makers, continents, providers", async () => {
  const { page } = await site.open();
  await field(page, "r").press("Alt+ArrowDown");
  const headings = await page.locator(".pop .og").allTextContents();
  for (const name of ["World", "Europe", "Africa", "AWS", "Google Cloud", "Azure"])
    assert.ok(headings.includes(name), name);
  assert.equal(new Set(headings).size, headings.length, "each once");
});

test("your own device starts empty, and says what it needs", async () => {
  const { page } = await site.open("#gpu=custom");
  for (const key of ["ctdp", "cpk", "area", "mem"])
    assert.equal(await field(page, key).inputValue(), "", key);
  for (const [key, text] of [
    ["ctdp", "300"],
    ["cpk", "200"],
    ["area", "600"],
    ["mem", "24"],
  ])
    await field(page, key).fill(text);
  await field(page, "node").selectOption("7nm");
  await field(page, "memt").selectOption("gddr");
  await page.waitForFunction(() => !document.querySelector(".staleb"));
  await page.waitForFunction(() => /node=7nm/.test(location.hash) && /memt=gddr/.test(location.hash));
});

test("nothing found says so and offers your own", async () => {
  const { page } = await site.open();
  await field(page, "gpu").fill("h9zz");
  assert.match((await page.locator(".pop").textContent()) ?? "", /Nothing matches h9zz/);
  await page.locator('#app [role="option"].own').click();
  await page.waitForSelector('#app [name="ctdp"]');
  await field(page, "ctdp").fill("300");
  await field(page, "cpk").fill("200");
  await page.waitForFunction(() => !document.querySelector(".staleb"));
  assert.match(await page.locator("#app").innerText(), /at least/i, "what is not described is unknown");
});
