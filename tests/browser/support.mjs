// SPDX-License-Identifier: Apache-2.0
// The built site in a real browser: served from a sub-path, as a project page of a static host is, and watched for
// anything it should not do.
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

import { serve } from "../../web/build/serve.js";

const site = fileURLToPath(new URL("../../build/site", import.meta.url));
const executable = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
  existsSync,
);

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("playwright-core").BrowserContextOptions} ContextOptions */

/** Serves the site under /some/folder/. */
async function serveSite() {
  const root = mkdtempSync(join(tmpdir(), "pegada-site-"));
  symlinkSync(site, join(root, "calculator"));
  const server = await serve(root, 0);
  const address = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    url: `http://localhost:${address.port}/calculator/`,
    close: () => {
      server.closeAllConnections();
      server.close();
      rmSync(root, { recursive: true });
    },
  };
}

/** Opens the browser and the site once for a file of tests, and closes what each test opened behind it. */
export async function openSite() {
  const { url, close } = await serveSite();
  const browser = await chromium.launch({
    executablePath: executable,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
  after(async () => {
    await browser.close();
    close();
  });

  return {
    url,
    browser,

    /**
     * A page in a fresh profile, with everything it complains about.
     * @param {string} [path] after the site's folder: "", "pt/", "#p=13B"
     * @param {ContextOptions} [options]
     */
    async open(path = "", options = {}) {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        locale: "en-US",
        ...options,
      });
      const page = await context.newPage();
      const complaints = watch(page, new URL(url).host);
      await page.goto(url + path);
      if (options.javaScriptEnabled !== false) await page.waitForSelector("html[data-ready]");
      return { page, context, complaints };
    },
  };
}

/**
 * Errors, console errors, requests to another host: none is expected anywhere. A violated content security policy is
 * a console error.
 * @param {Page} page
 * @param {string} host
 */
function watch(page, host) {
  /** @type {string[]} */
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type()))
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on("request", (request) => {
    if (new URL(request.url()).host !== host) complaints.push(`foreign request: ${request.url()}`);
  });
  // Leaving a page breaks off what it was still fetching.
  page.on("requestfailed", (request) => {
    if (request.failure()?.errorText !== "net::ERR_ABORTED") complaints.push(`failed: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return complaints;
}

/** The exact figure behind a text. @param {Page} page @param {string} selector */
export const figure = async (page, selector) =>
  Number(await page.locator(selector).getAttribute("data-value"));

/** @param {Page} page @param {string} key the link key of a field */
export const field = (page, key) => page.locator(`#app [name="${key}"]`);

/** Types into a field as a reader does: all at once replaced, one input event. @param {Page} page @param {string} key @param {string} text */
export const type = (page, key, text) => field(page, key).fill(text);

/** Opens the fold a field is in, where it is folded away. @param {Page} page @param {string} key */
export async function unfold(page, key) {
  const folds = page.locator(`#app details:not([open]):has([name="${key}"]) > summary`);
  while ((await folds.count()) > 0) await folds.first().click();
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong with a page as it stands. @param {Page} page @returns {Promise<string[]>} */
export async function violations(page) {
  // As an evaluated expression it runs whatever the page's policy says.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const find = async (/** @type {any} */ context) =>
      (await /** @type {any} */ (window).axe.run(context, { runOnly: rules })).violations;
    // What scrolled half under a bar is no small target, since a reader moves it from there: the page is looked at
    // with its bars out of the way, and the bar of small screens by itself.
    const header = /** @type {HTMLElement | null} */ (document.querySelector(".top"));
    const bar = /** @type {HTMLElement | null} */ (document.querySelector(".mobar"));
    if (header) header.style.position = "static";
    // Nor is what the browser does not lay out while it is out of sight, and reports across its neighbours.
    const skipped = [...document.querySelectorAll(".sec")].filter(
      (section) => getComputedStyle(section).contentVisibility === "auto",
    );
    for (const section of /** @type {HTMLElement[]} */ (skipped)) section.style.contentVisibility = "visible";
    const inBar = bar ? await find(".mobar") : [];
    if (bar) bar.style.display = "none";
    const found = [...inBar, ...(await find(document))];
    if (header) header.style.position = "";
    if (bar) bar.style.display = "";
    for (const section of /** @type {HTMLElement[]} */ (skipped)) section.style.contentVisibility = "";
    return found.map(
      (/** @type {any} */ rule) =>
        `${rule.id}: ${rule.nodes.map((/** @type {any} */ node) => node.html.slice(0, 120)).join(" | ")}`,
    );
  });
}
