// SPDX-License-Identifier: Apache-2.0
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { prerender } from "./build/prerender.js";

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here("."),
  // Relative addresses: the site works from any folder of any host.
  base: "./",
  plugins: [prerender()],
  worker: { format: "es" },
  build: {
    outDir: here("../build/site"),
    emptyOutDir: true,
    target: "es2022",
    // The wasm stays a file of its own (streamed, cached), and the content security policy allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ["", "pt/", "method/", "pt/method/", "data/", "pt/data/"].map((path) =>
        here(`./${path}index.html`),
      ),
    },
  },
});
