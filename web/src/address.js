// SPDX-License-Identifier: Apache-2.0
// The scenario lives in the fragment, which never reaches a server. A query is read too, and moved there.
import { readLink, writeLink } from "./link/codec.js";
import { nameOf } from "./presets.js";
import { ignoredNotice } from "./text/titles.js";
import { words } from "./text/messages.js";

/** @import { Derived } from "./session.js" */
/** @import { Scenario, Store } from "./state.js" */
/** @import { Model } from "../../wasm/types.js" */

const wait = 250;

export class Address {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #written = "";

  /**
   * @param {Model} model
   * @param {Store} store
   * @param {string} locale
   * @param {() => Derived} derived
   */
  constructor(model, store, locale, derived) {
    this.model = model;
    this.store = store;
    this.locale = locale;
    this.derived = derived;
    this.#written = writeLink({}, model.fields);
    addEventListener("hashchange", () => this.#moved());
    addEventListener("popstate", () => this.#moved());
    addEventListener("pagehide", () => this.flush());
  }

  /** @param {string} [dataVersion] */
  text(dataVersion) {
    /** @type {Scenario} */
    const shared = {};
    // What is wrong just now, and what does not matter for this kind and method, stays out of links.
    const { valid } = this.derived();
    for (const [name, value] of Object.entries(valid?.scenario ?? {}))
      if (valid?.outcome.active.includes(name)) shared[name] = value;
    return writeLink(shared, this.model.fields, {
      ranges: this.derived().ranges,
      drivers: this.model.drivers,
      measures: this.store.measures,
      levers: this.model.levers,
      run: this.store.ui.run,
      dataVersion,
    });
  }

  /** The address to share. */
  link() {
    const text = this.text(this.model.dataVersion);
    return `${location.origin}${location.pathname}#${text}`;
  }

  /** Reads the address into the state. @returns {boolean} whether it named a scenario */
  read() {
    const query = location.search.includes("=");
    const source = location.hash.includes("=") ? location.hash : query ? location.search : "";
    const { fields, presets, drivers, levers } = this.model;
    const link = readLink(source, fields, presets, drivers, levers);
    const { scenario, ranges, measures, ignored, dataVersion, run } = link;
    const { t } = words(this.locale);
    const notices = [ignoredNotice(ignored, this.locale, this.#standIn(ignored))].filter(Boolean);
    if (dataVersion && dataVersion !== this.model.dataVersion)
      notices.push(t("link.data", { old: dataVersion, new: this.model.dataVersion }));
    this.store.ui.notices = notices;
    this.store.replace(scenario, run, ranges, measures);
    this.#written = this.text();
    if (query) history.replaceState(null, "", this.#url(this.#written));
    return [scenario, ranges, measures].some((some) => Object.keys(some).length > 0);
  }

  /** What stands instead of the one preset that a link could not name. @param {{key: string, reason: string}[]} ignored */
  #standIn(ignored) {
    const field = this.model.fields.find(({ key }) => ignored.length === 1 && key === ignored[0].key);
    if (ignored[0]?.reason !== "unknown-id" || (field?.table !== "processors" && field?.table !== "regions"))
      return undefined;
    return nameOf(this.model, String(field.default), field.table, this.locale);
  }

  /** After a change of the scenario. */
  schedule() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), wait);
  }

  flush() {
    clearTimeout(this.#timer);
    const text = this.text();
    if (text === this.#written) return;
    this.#written = text;
    history.replaceState(null, "", this.#url(text));
  }

  /** A step of its own, to which "back" returns. */
  push() {
    clearTimeout(this.#timer);
    this.#written = this.text();
    history.pushState(null, "", this.#url(this.#written));
  }

  /** @param {string} text */
  #url(text) {
    return location.pathname + (text ? `#${text}` : "");
  }

  #moved() {
    const named = location.hash.includes("=");
    // An anchor of the page is no scenario; an empty fragment is the default one.
    if (!named && location.hash.length > 1) return;
    if (location.hash.slice(1) === this.#written) return;
    clearTimeout(this.#timer);
    this.read();
  }
}
