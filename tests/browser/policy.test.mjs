// SPDX-License-Identifier: Apache-2.0
// What the page asks for and what it allows: its own host, and nothing inline.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { join } from "node:path";

import { openSite, type } from "./support.mjs";

const folder = fileURLToPath(new URL("../../build/site", import.meta.url));
const site = await openSite();

for (const path of ["index.html", "pt/index.html"])
  test(`${path} states a strict policy and holds nothing inline`, () => {
    const html = readFileSync(join(folder, path), "utf8");
    const policy = (
      /http-equiv="?Content-Security-Policy"? content="([^"]+)"/i.exec(html)?.[1] ?? ""
    ).replaceAll("&#39;", "'");
    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /script-src 'self' 'wasm-unsafe-eval'/);
    assert.match(policy, /worker-src 'self'/);
    assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|\*|https?:/);
    assert.doesNotMatch(html, /\sstyle=/);
    assert.doesNotMatch(html, /<style/);
    assert.doesNotMatch(html, /\son[a-z]+=/);
    assert.doesNotMatch(html, /<script(?![^>]*\ssrc=)/);
    assert.doesNotMatch(
      html,
      /(src|href)="\/(?!\/)/,
      "an address from the root would break under a sub-path",
    );
  });

test("every asset is hashed", () => {
  for (const name of readdirSync(join(folder, "assets"))) assert.match(name, /-[\w-]{8,}\.\w+$/, name);
});

test("a session breaks no policy and asks no other host", async () => {
  const { page, complaints } = await site.open();
  /** @type {string[]} */
  const violations = [];
  await page.exposeFunction("violated", (/** @type {string} */ directive) => violations.push(directive));
  await page.evaluate(() =>
    document.addEventListener("securitypolicyviolation", (event) =>
      /** @type {any} */ (window).violated(event.violatedDirective),
    ),
  );
  await page.evaluate(() =>
    document.querySelectorAll("#app details").forEach((fold) => fold.setAttribute("open", "")),
  );
  await type(page, "ssd", "100");
  await page.locator('#app [name="gpu"]').fill("mi300");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.locator('#app [name="k"][value="hours"]').check({ force: true });
  await page.waitForTimeout(400);
  assert.deepEqual(violations, []);
  assert.deepEqual(complaints, []);
});

test("the policy bites: an inline script does not run", async () => {
  const { page } = await site.open();
  const ran = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.ran = true";
    document.head.append(script);
    return "ran" in window;
  });
  assert.equal(ran, false);
});
