// SPDX-License-Identifier: Apache-2.0
// Everyone can use it: axe in every state and both themes, the keyboard alone, narrow screens.
import assert from "node:assert/strict";
import { test } from "node:test";

import { field, figure, openSite, type, violations } from "./support.mjs";

const site = await openSite();

/** @type {Record<string, (page: import("playwright-core").Page) => Promise<void>>} */
const states = {
  "as it opens": async () => {},
  "with the list open": async (page) => {
    await field(page, "gpu").fill("h1");
  },
  "with errors": async (page) => {
    await type(page, "pue", "0.5");
    await type(page, "n", "2.5");
    await field(page, "n").blur();
  },
  "with a whole ranking": async (page) => {
    await page.locator("#regions header button").click();
    await page.locator('#regions [type="search"]').fill("br");
  },
  "with every fold open": async (page) => {
    await page.evaluate(() =>
      document.querySelectorAll("#app details").forEach((fold) => fold.setAttribute("open", "")),
    );
    await type(page, "ssd", "10");
  },
};

for (const scheme of /** @type {const} */ (["light", "dark"]))
  for (const [path, width] of /** @type {const} */ ([
    ["", 1440],
    ["", 390],
    ["pt/", 1440],
  ]))
    for (const [name, reach] of Object.entries(states))
      test(`axe finds nothing: ${path || "en"}, ${width} px, ${scheme}, ${name}`, async () => {
        const { page } = await site.open(path, {
          colorScheme: scheme,
          viewport: { width, height: 900 },
          reducedMotion: "reduce",
        });
        assert.equal(await page.locator("html").getAttribute("data-theme"), scheme);
        await reach(page);
        assert.deepEqual(await violations(page), []);
      });

for (const width of [320, 390, 600, 820, 821, 1120, 1121, 1440, 2200])
  test(`no sideways scroll at ${width} px`, async () => {
    const { page } = await site.open("", { viewport: { width, height: 900 } });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.equal(overflow, 0);
  });

for (const width of [320, 360, 390])
  for (const path of ["#k=train", "#k=infer", "pt/#k=life", "pt/#k=energy"])
    test(`values, labels and the pages' names are not cut: ${path}, ${width} px`, async () => {
      const { page } = await site.open(path, { viewport: { width, height: 900 } });
      const cut = await page.evaluate(() => {
        const pen = /** @type {CanvasRenderingContext2D} */ (
          document.createElement("canvas").getContext("2d")
        );
        const shown = (/** @type {string} */ selector) =>
          /** @type {HTMLElement[]} */ ([...document.querySelectorAll(selector)]).filter(
            (element) => element.offsetParent && !element.closest("details:not([open])"),
          );
        const tight = /** @type {HTMLInputElement[]} */ (shown(".panel .in input[type=text]")).filter(
          (box) => {
            pen.font = getComputedStyle(box).font;
            return pen.measureText(box.value || box.placeholder).width > box.clientWidth - 4;
          },
        );
        const over = shown(".seg label, .panel .lab label, .top nav").filter(
          (element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1,
        );
        return [...tight.map(({ name, value }) => `${name}: ${value}`), ...over.map((e) => e.textContent)];
      });
      assert.deepEqual(cut, []);
    });

test("the keyboard alone: type, choose, read, apply", async () => {
  const { page } = await site.open();
  /** @type {string[]} */
  const reached = [];
  for (let i = 0; i < 80; i += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const element = /** @type {HTMLElement} */ (document.activeElement);
      const shown = element.getBoundingClientRect();
      const outlined = ["", "::after"].some(
        (part) => getComputedStyle(element, part).outlineStyle !== "none",
      );
      const ring = outlined || element.closest(".in, label, .combo, summary") !== null;
      return {
        name: element.getAttribute("name") ?? element.id ?? element.tagName,
        visible: shown.width > 0,
        ring,
      };
    });
    assert.ok(at.visible, `${at.name} has the focus and cannot be seen`);
    assert.ok(at.ring, `${at.name} has the focus and does not show it`);
    reached.push(at.name);
    if (at.name === "n") {
      const before = await figure(page, "#duration");
      await page.keyboard.press("Control+A");
      await page.keyboard.type("128");
      assert.equal(await figure(page, "#duration"), 2 * before, "half the devices, twice the time");
    }
  }
  for (const name of ["k", "p", "d", "gpu", "n", "mfu", "r", "pue", "copy-link"])
    assert.ok(reached.includes(name), `Tab never reached ${name}`);
  assert.ok(
    reached.indexOf("p") < reached.indexOf("gpu") && reached.indexOf("gpu") < reached.indexOf("r"),
    "in reading order",
  );
});

test("the status region speaks after a pause, and only then", async () => {
  const { page } = await site.open();
  const atOnce = await page.evaluate(() => {
    const input = /** @type {HTMLInputElement} */ (document.querySelector('#app [name="p"]'));
    input.value = "13";
    input.dispatchEvent(new Event("input", { bubbles: true }));
    return document.querySelector("#status")?.textContent?.trim();
  });
  assert.equal(atOnce, "");
  await page.waitForFunction(() => /CO/.test(document.querySelector("#status")?.textContent ?? ""));
});

test("reduced motion: nothing is animated", async () => {
  const { page } = await site.open("", { reducedMotion: "reduce" });
  const moving = await page.evaluate(() => document.getAnimations().length);
  assert.equal(moving, 0);
});
