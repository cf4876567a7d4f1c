// SPDX-License-Identifier: Apache-2.0
// A real browser for the bench: the plan on a bare page, and the built site under a reader's hand.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

import { serve } from "../../web/build/serve.js";

const executable = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
  existsSync,
);
const root = fileURLToPath(new URL("../../", import.meta.url));

/** The repository served on this machine alone, and a browser. */
export async function openChromium() {
  const server = await serve(root, 0);
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  const url = `http://localhost:${port}/`;
  const browser = await chromium.launch({
    executablePath: executable,
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  const session = await browser.newBrowserCDPSession();
  const { product, jsVersion } = await session.send("Browser.getVersion");

  return {
    browser,
    url,
    version: `${product.replace("Headless", "").replace("/", " ")}, V8 ${jsVersion}`,

    /** The bare page: wasm and plain JavaScript in one process. @param {import("./plan.mjs").PlainScenario} scenario */
    async hosts(scenario) {
      const page = await browser.newPage();
      await page.goto(`${url}tests/bench/page.html`);
      await page.waitForFunction(() => "bench" in window);
      /** @param {string} name @returns {(what: unknown) => Promise<any>} */
      const asked = (name) => (what) =>
        page.evaluate(
          ([method, value]) => /** @type {any} */ (window).bench[String(method)](value),
          [name, what],
        );
      return {
        total: /** @type {number} */ (await asked("scenario")(scenario)),
        /** @type {import("./hosts.mjs").Host} */
        wasm: { name: "Chromium", run: (...plan) => asked("wasm")(plan) },
        /** @type {import("./hosts.mjs").Host} */
        plain: { name: "JS Chromium", run: (...plan) => asked("plain")(plan) },
        /** @returns {Promise<ReturnType<typeof import("./calls.mjs").timeCalls>>} */
        calls: (/** @type {number} */ rounds) => asked("calls")(rounds),
      };
    },

    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
