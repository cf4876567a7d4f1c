// SPDX-License-Identifier: Apache-2.0
// What follows from the state: one evaluation and two rankings per change, and the last valid ones while something
// is wrong.

/** @import { Scenario, Store } from "./state.js" */
/** @import { Issue, Model, Outcome, RankRow } from "../../wasm/types.js" */

/**
 * @typedef {Object} Valid
 * @property {Extract<Outcome, {ok: true}>} outcome
 * @property {Scenario} scenario
 * @property {RankRow[]} regions
 * @property {RankRow[]} processors
 */

/**
 * @typedef {Object} Derived
 * @property {Valid | null} valid   the last valid evaluation
 * @property {boolean} stale        `valid` is not of what is typed now
 * @property {Issue[]} faults
 * @property {Issue[]} warnings
 * @property {Set<string>} active   fields that matter now
 */

/**
 * @param {Model} model
 * @param {Scenario} scenario
 * @param {string[]} bad   fields whose text is no number
 */
function evaluateShown(model, scenario, bad) {
  const tried = { ...scenario };
  for (const field of bad) delete tried[field];
  let outcome = model.evaluate(tried);
  // A field that no longer matters keeps what was typed for the day it matters again; its faults do not count.
  const hidden = outcome.ok ? [] : outcome.issues.filter((issue) => !outcome.active.includes(issue.field));
  if (hidden.length > 0) {
    for (const issue of hidden) delete tried[issue.field];
    outcome = model.evaluate(tried);
  }
  return { outcome, tried };
}

export class Session {
  /** @type {Derived} */
  derived = { valid: null, stale: false, faults: [], warnings: [], active: new Set() };
  #revision = -1;

  /** @param {Model} model */
  constructor(model) {
    this.model = model;
  }

  /** @param {Store} store @returns {Derived} */
  follow(store) {
    if (this.#revision === store.revision) return this.derived;
    this.#revision = store.revision;
    const bad = Object.keys(store.entries).filter((field) => store.entries[field].code);
    const { outcome, tried } = evaluateShown(this.model, store.scenario, bad);
    const active = new Set(outcome.active);
    /** @type {Issue[]} */
    const unread = bad
      .filter((field) => active.has(field))
      .map((field) => ({ field, code: store.entries[field].code, value: null, lowest: null, highest: null }));
    const faults = outcome.ok ? unread : [...unread, ...outcome.issues];
    if (outcome.ok && faults.length === 0) {
      const valid = {
        outcome,
        scenario: tried,
        regions: this.model.rank(tried, "regions"),
        processors: this.model.rank(tried, "processors"),
      };
      this.derived = { valid, stale: false, faults, warnings: outcome.warnings, active };
    } else {
      this.derived = { ...this.derived, stale: true, faults, warnings: [], active };
    }
    return this.derived;
  }
}
