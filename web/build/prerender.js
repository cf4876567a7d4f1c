// SPDX-License-Identifier: Apache-2.0
// Writes the default scenario's page into the HTML at build: the same templates, the same wasm, in Node. So the first
// paint has the real figures, and a reader without script has them too.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { render } from "@lit-labs/ssr";
import { collectResultSync } from "@lit-labs/ssr/lib/render-result.js";
import { load } from "../../wasm/model.js";
import { Combobox } from "../src/form/combobox.js";
import { page } from "../src/page.js";
import { items } from "../src/presets.js";
import { citationsOf } from "../src/result/sources.js";
import { Session } from "../src/session.js";
import { Store } from "../src/state.js";
import { words } from "../src/text/messages.js";
import { View } from "../src/view.js";
import { documentTitle, head } from "./head.js";

const dist = new URL("../../build/wasm/dist/", import.meta.url);
const early = new URL("../src/early.js", import.meta.url);

/** Nobody acts at build; handlers are made but never called. @returns {any} */
const noActions = () => new Proxy({}, { get: () => () => undefined });

/**
 * @param {string} locale
 * @returns {Promise<{body: string, title: string}>}
 */
async function defaultPage(locale) {
  const model = await load({ wasmBinary: await readFile(new URL("pegada.wasm", dist)) });
  const citations = citationsOf(JSON.parse(await readFile(new URL("citations.json", dist), "utf8")));
  const store = new Store();
  const derived = new Session(model).follow(store);
  if (!derived.valid) throw new Error("the default scenario has no result");
  const text = words(locale);
  const idle = () => {};
  const combobox = (/** @type {string} */ field, /** @type {"processors" | "regions"} */ table) => {
    const description = model.fields.find(({ name }) => name === field);
    const chosen = () => String(description?.default);
    const source = { key: description?.key ?? "", items: () => items(model, table, text), chosen };
    return new Combobox({ ...source, choose: idle, redraw: idle, announce: idle });
  };
  const combos = { processor: combobox("processor", "processors"), region: combobox("region", "regions") };
  const view = new View({
    locale,
    model,
    store,
    derived,
    actions: noActions(),
    combos,
    citations,
    folds: {},
  });
  // The markers are for hydration; the page is drawn anew instead, over identical markup.
  const body = collectResultSync(render(page(view))).replace(/<!--\/?lit-[^>]*-->/g, "");
  return { body, title: documentTitle(locale, derived.valid.outcome.footprint.total_g) };
}

/** @param {string} locale */
function noscript(locale) {
  const { t } = words(locale);
  return `<noscript><p class="notice wrap">${t("noscript")} ${t("noscript.default")}</p></noscript>`;
}

/** @returns {import("vite").Plugin} */
export function prerender() {
  let earlyFile = "";
  return {
    name: "pegada-prerender",
    apply: "build",
    async buildStart() {
      const source = await readFile(early, "utf8");
      earlyFile = `assets/early-${createHash("sha256").update(source).digest("hex").slice(0, 8)}.js`;
      this.emitFile({ type: "asset", fileName: earlyFile, source });
    },
    transformIndexHtml: {
      order: "post",
      async handler(html, { bundle, path }) {
        const locale = /<html lang="([^"]+)"/.exec(html)?.[1] ?? "en";
        const up = path.split("/").length > 2 ? "../" : "./";
        const wasm = Object.keys(bundle ?? {}).find((name) => name.endsWith(".wasm"));
        const { body, title } = await defaultPage(locale);
        return {
          html: html
            .replace(/<title>[^<]*<\/title>/, () => `<title>${title}</title>`)
            .replace("<!--page-->", () => body)
            .replace("<!--noscript-->", () => noscript(locale)),
          tags: head({ locale, early: up + earlyFile, wasm: wasm && up + wasm }),
        };
      },
    },
  };
}
