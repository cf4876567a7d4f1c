// SPDX-License-Identifier: Apache-2.0
// What a first visit does not need: code, words and tables that are fetched when a reader comes near them.

/** @import { Citations } from "./late/citations.js" */
/** @import { Clover } from "./late/clover/clover.js" */
/** @import { Run } from "./late/runs.js" */
/** @import { Reduce } from "./late/reduce/reduce.js" */
/** @import { Sections } from "./late/sections.js" */

/** @typedef {{id: string, name: string, version: string, url: string, reason_en: string, reason_pt: string}} Calculator */
/** @typedef {{id: string, name_en: string, name_pt: string, development_overhead: number}} Overhead a published project's work around its final run */
/** @typedef {{sections: Partial<Sections> | null, reduce: Reduce | null, clover: Clover | null, citations: Citations | null, runs: Run[] | null, calculators: Calculator[] | null, overheads: Overhead[] | null}} Parts */
/** @typedef {keyof Parts} Part */

/** @param {{default: any}} file */
const readTable = async (file) => (await import("./late/tables.js")).records(file.default);

/** @param {"en" | "pt"} lang @returns {{[Name in Part]: () => Promise<NonNullable<Parts[Name]>>}} */
const sources = (lang) => ({
  sections: async () => {
    const [{ sections, learn }, words, asked] = await Promise.all([
      import("./late/sections.js"),
      lang === "pt" ? import("./text/strings/late/pt.js") : import("./text/strings/late/en.js"),
      lang === "pt" ? import("./text/strings/ask/pt.js") : import("./text/strings/ask/en.js"),
    ]);
    for (const some of [words, asked]) learn(lang, "pt" in some ? some.pt : some.en);
    return sections;
  },
  // Nearer to the top than the others, so it comes by itself; its plot has the words of the questions.
  reduce: async () => {
    const [{ reduce, learn }, words, asked] = await Promise.all([
      import("./late/reduce/reduce.js"),
      lang === "pt" ? import("./text/strings/reduce/pt.js") : import("./text/strings/reduce/en.js"),
      lang === "pt" ? import("./text/strings/ask/pt.js") : import("./text/strings/ask/en.js"),
    ]);
    for (const some of [words, asked]) learn(lang, "pt" in some ? some.pt : some.en);
    return { reduce };
  },
  // Its sources are told in the words of the levers.
  clover: async () => {
    const [{ clover, learn }, ...words] = await Promise.all([
      import("./late/clover/clover.js"),
      lang === "pt" ? import("./text/strings/clover/pt.js") : import("./text/strings/clover/en.js"),
      lang === "pt" ? import("./text/strings/reduce/pt.js") : import("./text/strings/reduce/en.js"),
      lang === "pt" ? import("./text/strings/ask/pt.js") : import("./text/strings/ask/en.js"),
    ]);
    for (const some of words) learn(lang, "pt" in some ? some.pt : some.en);
    return { clover };
  },
  citations: async () => {
    const [{ citationsOf }, file] = await Promise.all([import("./late/citations.js"), import("#citations")]);
    return citationsOf(file.default);
  },
  calculators: async () => readTable(await import("#tables/calculators.json")),
  overheads: async () => readTable(await import("#tables/development_overheads.json")),
  runs: async () =>
    (await import("./late/runs.js")).readRuns((await import("#tables/run_scenarios.json")).default),
});

export class Late {
  /** @type {Parts} */
  parts = {
    sections: null,
    reduce: null,
    clover: null,
    citations: null,
    runs: null,
    calculators: null,
    overheads: null,
  };
  /** Parts that did not come. @type {Set<Part>} */
  failed = new Set();
  /** @type {Map<Part, Promise<void>>} */
  #asked = new Map();

  /** @param {"en" | "pt"} lang @param {() => void} arrived */
  constructor(lang, arrived) {
    this.sources = sources(lang);
    this.arrived = arrived;
  }

  /** All of it. */
  wantAll() {
    for (const part of /** @type {Part[]} */ (Object.keys(this.parts))) this.want(part);
  }

  /** Fetches a part once; again after a failure. @param {Part} name @returns {Promise<void>} */
  want(name) {
    const asked = this.#asked.get(name);
    if (asked) return asked;
    const coming = this.#fetch(name);
    this.#asked.set(name, coming);
    return coming;
  }

  /** @param {Part} name */
  async #fetch(name) {
    try {
      const part = await this.sources[name]();
      this.parts = { ...this.parts, [name]: part };
      this.failed.delete(name);
    } catch {
      this.failed.add(name);
      this.#asked.delete(name);
    }
    this.arrived();
  }
}
