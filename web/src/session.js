// SPDX-License-Identifier: Apache-2.0
// What follows from the state: one evaluation and two rankings per change, and the last valid ones while something
// is wrong.

/** @import { Ranges, Scenario, Store } from "./state.js" */
/** @import { Issue, Model, Outcome, RankRow, Spread } from "../../wasm/types.js" */

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
 * @property {Spread | null} uncertain   the last valid draws; null where there are none
 * @property {Scenario} drawn         the scenario they are of
 * @property {Ranges} ranges          and the edited ranges
 * @property {boolean} loose          they are not of what is typed now, because of a range
 * @property {Issue[]} rangeFaults    their `field` is a driver
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
  derived = {
    valid: null,
    stale: false,
    faults: [],
    warnings: [],
    active: new Set(),
    uncertain: null,
    drawn: {},
    ranges: {},
    loose: false,
    rangeFaults: [],
  };
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
      const drawn = this.#draw(store, tried);
      this.derived = { valid, stale: false, faults, warnings: outcome.warnings, active, ...drawn };
    } else {
      this.derived = { ...this.derived, stale: true, faults, warnings: [], active };
    }
    return this.derived;
  }

  /**
   * The interval of the same moment. A range that is no range leaves the last interval of this scenario as it was;
   * of another scenario it is left out.
   * @param {Store} store
   * @param {Scenario} scenario
   */
  #draw(store, scenario) {
    /** @type {Issue[]} */
    const unread = Object.entries(store.rangeEntries).flatMap(([field, { low, high }]) => {
      const code = low?.code || high?.code;
      return code ? [{ field, code, value: null, lowest: null, highest: null }] : [];
    });
    const ranges = { ...store.ranges };
    let answer = this.model.uncertainty(scenario, { ranges });
    const refused = answer.ok ? [] : answer.issues;
    const rangeFaults = [...unread, ...refused.filter(({ field }) => field in ranges)];
    const loose = rangeFaults.length > 0;
    if (!answer.ok) {
      const { uncertain, drawn, ranges: last } = this.derived;
      if (uncertain && JSON.stringify(scenario) === JSON.stringify(drawn))
        return { uncertain, drawn, ranges: last, loose, rangeFaults };
      for (const { field } of rangeFaults) delete ranges[field];
      answer = this.model.uncertainty(scenario, { ranges });
    }
    const uncertain = answer.ok ? answer : null;
    /** @type {Set<string>} */
    const edited = new Set(uncertain?.drivers.map(({ id }) => id));
    for (const id of Object.keys(ranges)) if (!edited.has(id)) delete ranges[id];
    return { uncertain, drawn: scenario, ranges, loose, rangeFaults };
  }

  /** More draws of the same. @param {Spread} uncertain */
  refine(uncertain) {
    this.derived = { ...this.derived, uncertain };
  }
}
