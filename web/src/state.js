// SPDX-License-Identifier: Apache-2.0
// What the reader has said, and nothing that follows from it: typed values by field name, the text of number fields
// while it differs from what a value alone would show, and what is folded open on the page.

import { noDrawing } from "./draws.js";

/**
 * @typedef {Object} Entry
 * @property {string} text        as typed
 * @property {string} scale        thousand, million…, where the field has scales to choose from; else ""
 * @property {string} code       why the text is no number, or ""
 * @property {number} [value]     the number, where it is one that cannot be
 * @property {string} [readback]  how an ambiguous text was read
 */

/** @typedef {Record<string, number | string>} Scenario */

/** What a reader said of how uncertain inputs are, by driver. @typedef {Record<string, {low: number, high: number} | "fixed">} Ranges */
/** Levers that are on, each at an amount. @typedef {import("./link/measures.js").Measures} Measures */
/** The texts of an edited range that is not, or not yet, two numbers. @typedef {{low?: Entry, high?: Entry}} RangeEntry */

/**
 * @typedef {Object} Ui
 * @property {boolean} flops          FLOPs are asked for instead of parameters and tokens
 * @property {boolean} request        FLOPs of a request are asked for instead of its tokens
 * @property {boolean} tokens         tokens per second are asked for instead of MFU
 * @property {"wall" | "device"} hours which of the two hours is asked for
 * @property {boolean} table          breakdown as a plain table
 * @property {Record<string, boolean>} all   rankings shown whole
 * @property {Record<"regions" | "processors", {query: string, sort: import("./table/order.js").Sort | null, top: number}>} rank   how the whole ones are read
 * @property {string | null} quiet    field being typed in, whose message waits
 * @property {string | null} lit      field whose numbers are tinted in the equation
 * @property {string} section         section the anchor bar marks
 * @property {boolean} copied
 * @property {string | null} refused  link to copy by hand where the clipboard is refused
 * @property {boolean} folded         on a phone, after arriving by a link: scenario folded to its header
 * @property {boolean} resultInView
 * @property {boolean} dark
 * @property {string | null} run      the published run that was loaded, or named by the link
 * @property {string} runQuery
 * @property {string[]} notices
 * @property {boolean} drivers        every driver is shown, not only the first
 * @property {boolean} ranges         ranges are open for editing
 * @property {boolean} driverTable    drivers as a plain table
 * @property {import("./draws.js").Drawing} drawing
 * @property {Record<string, string>} ask   what is asked the other way round
 * @property {{text: string, before: Scenario, ranges: Ranges, measures: Measures, run: string | null} | null} undo
 */

export class Store {
  /** @type {Scenario} */
  scenario = {};
  /** @type {Record<string, Entry>} */
  entries = {};
  /** @type {Ranges} */
  ranges = {};
  /** @type {Record<string, RangeEntry>} */
  rangeEntries = {};
  /** @type {Measures} */
  measures = {};
  /** Amounts as typed, by lever. @type {Record<string, Entry>} */
  amountEntries = {};
  /** @type {Ui} */
  ui = {
    flops: false,
    request: false,
    tokens: false,
    hours: "wall",
    table: false,
    all: {},
    rank: { regions: { query: "", sort: null, top: 0 }, processors: { query: "", sort: null, top: 0 } },
    quiet: null,
    lit: null,
    section: "breakdown",
    copied: false,
    refused: null,
    folded: false,
    resultInView: false,
    dark: false,
    run: null,
    runQuery: "",
    notices: [],
    drivers: false,
    ranges: false,
    driverTable: false,
    drawing: noDrawing(),
    ask: {},
    undo: null,
  };
  /** Counts changes of the scenario, so that what follows from it is computed once per change. */
  revision = 0;
  /** @type {Set<() => void>} */
  #listeners = new Set();

  /** @param {() => void} listener */
  subscribe(listener) {
    this.#listeners.add(listener);
  }

  #changed() {
    this.revision += 1;
    for (const listener of this.#listeners) listener();
  }

  /**
   * @param {string} field
   * @param {number | string | undefined} value  undefined: as if never typed
   * @param {Entry} [entry]
   */
  set(field, value, entry) {
    if (value === undefined) delete this.scenario[field];
    else this.scenario[field] = value;
    if (entry) this.entries[field] = entry;
    else delete this.entries[field];
    this.#changed();
  }

  /**
   * @param {string} driver
   * @param {{low: number, high: number} | "fixed" | undefined} range  undefined: what the sources say
   * @param {RangeEntry} [entry]
   */
  setRange(driver, range, entry) {
    if (range === undefined) delete this.ranges[driver];
    else this.ranges[driver] = range;
    if (entry) this.rangeEntries[driver] = entry;
    else delete this.rangeEntries[driver];
    this.#changed();
  }

  /**
   * They say what would be, and leave the scenario as it is.
   * @param {Measures} measures
   * @param {Record<string, Entry>} [entries]
   */
  setMeasures(measures, entries = {}) {
    this.measures = measures;
    this.amountEntries = entries;
    this.redraw();
  }

  /** @param {Scenario} scenario @param {string | null} [run]  the published run it is @param {Ranges} [ranges] @param {Measures} [measures] */
  replace(scenario, run = null, ranges = {}, measures = {}) {
    this.scenario = { ...scenario };
    this.entries = {};
    this.ranges = { ...ranges };
    this.rangeEntries = {};
    this.measures = { ...measures };
    this.amountEntries = {};
    this.ui.run = run;
    this.ui.flops = "flops" in scenario;
    this.ui.request = "flops_per_request" in scenario;
    this.ui.tokens = "tokens_per_s" in scenario;
    this.ui.hours = "device_hours" in scenario ? "device" : "wall";
    this.#changed();
  }

  /** Drops the text of a field that reads as a number: from here on the value speaks.
   * @param {string} field */
  settle(field) {
    if (this.entries[field] && !this.entries[field].code) delete this.entries[field];
    if (this.ui.quiet === field) this.ui.quiet = null;
    this.redraw();
  }

  /** @param {Partial<Ui>} change */
  show(change) {
    Object.assign(this.ui, change);
    this.redraw();
  }

  redraw() {
    for (const listener of this.#listeners) listener();
  }
}
