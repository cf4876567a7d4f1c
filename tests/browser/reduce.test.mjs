// SPDX-License-Identifier: Apache-2.0
// What would reduce it: levers on and off, together, applied and undone, in the link, as a plan, by keyboard alone.
import assert from "node:assert/strict";
import { test } from "node:test";

import { field, figure, openSite, type, violations } from "./support.mjs";

const site = await openSite();

/** @typedef {import("playwright-core").Page} Page */

/** @param {string} [path] @param {import("playwright-core").BrowserContextOptions} [options] */
async function openLevers(path, options) {
  const opened = await site.open(path, options);
  await opened.page.locator("#reduce").scrollIntoViewIfNeeded();
  await opened.page.waitForSelector("#levers li");
  const all = opened.page.locator("#all-levers[aria-expanded=false]");
  if (await all.count()) await all.click();
  return opened;
}

/** Waits for the answer that is of what is on now. @param {Page} page */
const settled = (page) =>
  page.waitForFunction(
    () =>
      document.querySelector("#together-apply") && !document.querySelector("#together-apply[aria-disabled]"),
  );
const after = (/** @type {Page} */ page) => figure(page, "#together .sum [data-value]");
const hash = (/** @type {Page} */ page) => page.evaluate(() => decodeURIComponent(location.hash));
const lever = (/** @type {Page} */ page, /** @type {string} */ id) => page.locator(`#lever-${id}`);

for (const [path, name, apply] of [
  ["", "Run in a cleaner region", "Apply"],
  ["pt/", "Executar em uma região mais limpa", "Aplicar"],
])
  test(`on, together, applied, undone: ${path || "en"}`, async () => {
    const { page, complaints } = await openLevers(path);
    const before = await figure(page, "#total");
    await page.getByRole("switch", { name }).click();
    await lever(page, "lower_pue").click();
    await settled(page);
    const together = await after(page);
    assert.ok(together < before);
    assert.equal(await figure(page, "#total"), before, "what would be is not what is");
    await page.waitForFunction(() => location.hash.includes("do="));
    const steps = await page.evaluate(() => history.length);
    await page.getByRole("button", { name: apply, exact: true }).click();
    assert.equal(await figure(page, "#total"), together, "exactly what was shown");
    assert.equal(await page.evaluate(() => history.length), steps + 1);
    assert.ok(!(await hash(page)).includes("do="));
    assert.equal(await page.locator("#together").count(), 0);
    await page.locator(".toast button").click();
    assert.equal(await figure(page, "#total"), before);
    assert.ok(await lever(page, "lower_pue").isChecked(), "on again, as before");
    assert.deepEqual(complaints, []);
  });

test("an applied scenario is that of its link", async () => {
  const { page } = await openLevers();
  await lever(page, "region").click();
  await settled(page);
  await page.locator("#together-apply").click();
  const total = await figure(page, "#total");
  const { page: again } = await site.open(await hash(page));
  assert.equal(await figure(again, "#total"), total);
});

test("the link keeps what is on, with its amount", async () => {
  const { page } = await openLevers();
  await page.locator("#amount-lower_pue").fill("1.2");
  await settled(page);
  const together = await after(page);
  await page.waitForFunction(() => decodeURIComponent(location.hash).includes("do=lower_pue:1.2"));
  const { page: again } = await openLevers(await hash(page));
  await settled(again);
  assert.equal(await after(again), together);
  assert.equal(await again.locator("#amount-lower_pue").inputValue(), "1.2");
});

test("what a link cannot turn on is said, and the rest is on", async () => {
  const { page, complaints } = await openLevers(
    "#do=lower_pue,faster,region:nowhere,higher_mfu:-3,__proto__",
  );
  const notice = await page.locator(".notice").innerText();
  for (const part of ["faster", "region:nowhere", "higher_mfu:-3"]) assert.ok(notice.includes(part), part);
  await settled(page);
  assert.ok(await lever(page, "lower_pue").isChecked());
  assert.equal(await page.locator("#levers [role=switch]:checked").count(), 1);
  assert.deepEqual(complaints, []);
});

test("an amount that is none says why, and the last answer stays", async () => {
  const { page } = await openLevers();
  await page.locator("#amount-lower_pue").fill("1.2");
  await settled(page);
  const last = await after(page);
  for (const text of ["0.5", "much", "1e9"]) {
    await page.locator("#amount-lower_pue").fill(text);
    assert.equal(await page.locator("#amount-lower_pue").getAttribute("aria-invalid"), "true", text);
    assert.ok(await page.locator("#amount-lower_pue-why").isVisible());
    assert.equal(await after(page), last);
  }
  assert.doesNotMatch(await page.locator("#reduce").innerText(), /NaN|undefined|Infinity/);
  await page.locator("#amount-lower_pue").fill("1.1");
  await page.waitForFunction(
    (was) =>
      Number(document.querySelector("#together .sum [data-value]")?.getAttribute("data-value")) !== was,
    last,
  );
});

test("a lever that does not apply is absent", async () => {
  const all = async (/** @type {string} */ path) => {
    const { page } = await openLevers(path);
    const more = page.locator("#all-levers");
    if ((await more.count()) > 0) await more.click();
    return page
      .locator("#levers > li")
      .evaluateAll((rows) => rows.map((row) => /** @type {HTMLElement} */ (row).dataset.lever ?? ""));
  };
  const training = await all("#k=train");
  const serving = await all("#k=infer");
  assert.ok(training.includes("fewer_tokens") && !serving.includes("fewer_tokens"));
  assert.ok(serving.includes("batching") && !training.includes("batching"));
});

test("a plan names what reaches the target and switches it on, or says that nothing does", async () => {
  const { page } = await openLevers();
  await page.locator("#plan").scrollIntoViewIfNeeded();
  await page.waitForSelector("#plan .found");
  assert.match(await page.locator("#plan .found").innerText(), /levers? reach(es)? it: /);
  await page.locator("#plan-use").click();
  await settled(page);
  assert.ok((await after(page)) <= (await figure(page, "#total")) * 0.5);
  await page.locator("#q-plan").fill("100");
  await page.waitForFunction(() =>
    /reaches it\. The best/.test(document.querySelector("#plan .found")?.textContent ?? ""),
  );
  await page.locator("#q-plan").fill("150");
  assert.equal(await page.locator("#q-plan").getAttribute("aria-invalid"), "true");
});

test("by keyboard alone, and no row moves away under the focus", async () => {
  const { page } = await openLevers();
  await lever(page, "lower_pue").focus();
  await page.keyboard.press("Space");
  await settled(page);
  await page.keyboard.press("Tab");
  // Past the links of its row, to its amount.
  for (
    let i = 0;
    i < 4 && !(await page.evaluate(() => document.activeElement?.id === "amount-lower_pue"));
    i += 1
  )
    await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "amount-lower_pue");
  const place = () =>
    page.evaluate(() =>
      [...document.querySelectorAll("#levers > li")].findIndex((row) => row.contains(document.activeElement)),
    );
  const at = await place();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("1.01");
  await page.waitForTimeout(700);
  assert.equal(await place(), at);
  await page.locator("#together-apply").focus();
  await page.keyboard.press("Enter");
  assert.equal(await field(page, "pue").inputValue(), "1.01");
});

test("how much: the curve of one lever, and where it is least", async () => {
  const { page, complaints } = await openLevers();
  await page.locator("[data-lever=lower_pue] button[aria-expanded]").click();
  await page.waitForSelector("[data-lever=lower_pue] .plot");
  assert.match(await page.locator("[data-lever=lower_pue] .found").innerText(), /^Least at 1: /);
  assert.deepEqual(complaints, []);
});

test("a scenario at fault keeps the levers, and nothing can be applied", async () => {
  const { page } = await openLevers();
  await lever(page, "region").click();
  await settled(page);
  await type(page, "pue", "0.5");
  assert.equal(await page.locator("#together-apply").getAttribute("aria-disabled"), "true");
});

for (const scheme of /** @type {const} */ (["light", "dark"]))
  for (const [path, width] of /** @type {const} */ ([
    ["", 1440],
    ["pt/", 390],
  ]))
    test(`axe finds nothing, and nothing is wider than the page: ${path || "en"}, ${width} px, ${scheme}`, async () => {
      const { page } = await openLevers(path, {
        colorScheme: scheme,
        viewport: { width, height: 900 },
        reducedMotion: "reduce",
      });
      await lever(page, "region").click();
      await settled(page);
      await page.locator("#levers button[aria-expanded]").first().click();
      await page.waitForSelector("#levers .plot");
      assert.deepEqual(await violations(page), []);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(over, 0);
    });

test("together out of bounds: said, the way back stays, and the page does not wait for ever", async () => {
  const { page, complaints } = await site.open("#p=1000&d=1000000&do=smaller_model:1");
  await page.locator("#reduce").scrollIntoViewIfNeeded();
  await page.locator("#reduce [role=alert] button").click();
  await page.waitForSelector("#levers li");
  await page.waitForFunction(() => !location.hash.includes("do="));
  assert.deepEqual(complaints, []);
});
