// SPDX-License-Identifier: Apache-2.0
// Writes pages into the HTML at build, with the same templates and the same wasm, in Node: the calculator with the
// default scenario, so that the first paint has the real figures and a reader without script has them too; the Method
// page whole; the Data page with the names and files of all tables.
import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { render } from "@lit-labs/ssr";
import { collectResultSync } from "@lit-labs/ssr/lib/render-result.js";
import { load } from "../../wasm/model.js";
import "../src/text/languages.js";
import { dataPage } from "../src/data/page.js";
import { viewOf } from "../src/data/view.js";
import { dataWords } from "../src/data/words.js";
import { Combobox } from "../src/form/combobox.js";
import { page } from "../src/page.js";
import { items } from "../src/presets.js";
import { methodPage } from "../src/method/page.js";
import { methodView } from "../src/method/view.js";
import { citationsOf } from "../src/late/citations.js";
import { equation } from "../src/late/equation.js";
import { sources } from "../src/late/sources.js";
import { Session } from "../src/session.js";
import { Store } from "../src/state.js";
import { addWords, words } from "../src/text/messages.js";
import { en as lateEn } from "../src/text/strings/late/en.js";
import { pt as latePt } from "../src/text/strings/late/pt.js";
import { View } from "../src/view.js";
import { documentTitle, head } from "./head.js";
import { methodFacts } from "./method/facts.js";

const dist = new URL("../../build/wasm/dist/", import.meta.url);

addWords("en", lateEn);
addWords("pt", latePt);
const tables = new URL("../../data/", import.meta.url);
const early = new URL("../src/early.js", import.meta.url);

/** Nobody acts at build; handlers are made but never called. @returns {any} */
const noActions = () => new Proxy({}, { get: () => () => undefined });

/**
 * @param {string} locale
 * @returns {Promise<{body: string, title: string, description: string, noscript: string}>}
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
    folds: {},
    // What waits for a reader to come near, but must be there for one without script.
    late: {
      sections: { equation, sources },
      reduce: null,
      clover: null,
      citations,
      runs: null,
      calculators: null,
      overheads: null,
    },
    failed: new Set(),
    kept: {},
  });
  const title = documentTitle(locale, derived.valid.outcome.footprint.total_g);
  return {
    body: written(page(view)),
    title,
    description: text.t("app.description"),
    noscript: noscript(locale),
  };
}

/** The markers are for hydration; the page is drawn anew instead, over identical markup. @param {unknown} template */
const written = (template) => collectResultSync(render(template)).replace(/<!--\/?lit-[^>]*-->/g, "");

/** @param {string} locale */
async function tablesPage(locale) {
  const text = dataWords(locale);
  const { version, tables: index } = JSON.parse(await readFile(new URL("tables/index.json", dist), "utf8"));
  const first = index.some((/** @type {any} */ { table }) => table === "processors")
    ? "processors"
    : index[0].table;
  const nothing = {
    query: "",
    sort: null,
    open: null,
    openHeight: 0,
    top: 0,
    height: 0,
    dark: false,
    failed: "",
  };
  const state = { table: first, ...nothing };
  const parts = {
    words: text,
    index,
    version,
    state,
    rows: [],
    sources: {},
    table: null,
    actions: noActions(),
  };
  const view = viewOf(parts);
  const links = index.map(
    (/** @type {any} */ { table }) => `<a href="${view.file(table)}">${view.tableName(table)}</a>`,
  );
  return {
    body: written(dataPage(view)),
    noscript: `<noscript><p class="wrap">${text.t("data.noscript")} ${links.join(", ")}.</p></noscript>`,
    title: text.t("data.document", { table: text.t(`table.${first}`) }),
    description: text.t("data.description"),
  };
}

/** @param {string} locale */
async function wholeMethodPage(locale) {
  const view = methodView(locale, await methodFacts());
  return {
    body: written(methodPage(view)),
    noscript: "",
    title: view.t("method.document"),
    description: view.t("method.description"),
  };
}

const pages = { calculator: defaultPage, method: wholeMethodPage, data: tablesPage };

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
      // The tables themselves, under names that can be linked to.
      for (const name of (await readdir(tables)).filter((file) => file.endsWith(".csv")))
        this.emitFile({
          type: "asset",
          fileName: `data/csv/${name}`,
          source: await readFile(new URL(name, tables)),
        });
    },
    transformIndexHtml: {
      order: "post",
      async handler(html, { bundle, path }) {
        const locale = /<html lang="([^"]+)"/.exec(html)?.[1] ?? "en";
        const folder = /\b(method|data)\/index\.html$/.exec(path)?.[1];
        const name = /** @type {keyof typeof pages} */ (folder ?? "calculator");
        const up = "../".repeat(path.split("/").length - 2) || "./";
        const file = Object.keys(bundle ?? {}).find((name) => name.endsWith(".wasm"));
        const wasm = name === "calculator" && file ? up + file : undefined;
        const { body, title, description, noscript: plain } = await pages[name](locale);
        return {
          html: html
            .replace(/<title>[^<]*<\/title>/, () => `<title>${title}</title>`)
            .replace("<!--page-->", () => body)
            .replace("<!--noscript-->", () => plain),
          tags: head({ name, locale, description, early: up + earlyFile, wasm }),
        };
      },
    },
  };
}
