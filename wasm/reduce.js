// SPDX-License-Identifier: Apache-2.0
// What would reduce a footprint, with names: each lever alone, those that are on together, and the plan for a target.
import { deepFreeze } from "./freeze.js";
import { issue } from "./issue.js";
import { letters, pointsIssues, refusal, said } from "./letter.js";
import { inRows, unpackIssues } from "./unpack.js";

/** @typedef {import("./types.js").Description} Description */
/** @typedef {import("./types.js").Issue} Issue */
/** @typedef {import("./types.js").LeverDescription} LeverDescription */
/** @typedef {import("./types.js").Model} Model */
/** @typedef {import("./types.js").ReductionFigures} ReductionFigures */
/** @typedef {import("./pegada.d.ts").PegadaModule} PegadaModule */

const usualPoints = 1024;
const mostPoints = 65536;
const usualSteps = 41;
const figureCount = 7;

/** @param {number} number */
const orNull = (number) => (Number.isNaN(number) ? null : number);

/** @param {ArrayLike<number>} row @param {number} [from] @returns {ReductionFigures} */
const figures = (row, from = 0) => ({
  total_g: row[from],
  operational_g: row[from + 1],
  embodied_g: row[from + 2],
  energy_facility_kwh: row[from + 3],
  duration_h: row[from + 4],
  request_s: orNull(row[from + 5]),
  loss: orNull(row[from + 6]),
});

/** Reads numbers one after the other. */
class Reader {
  #at = 0;

  /** @param {Float64Array} numbers */
  constructor(numbers) {
    this.numbers = numbers;
  }
  get done() {
    return this.#at >= this.numbers.length;
  }
  next() {
    return this.numbers[this.#at++];
  }
  figures() {
    const from = this.#at;
    this.#at += figureCount;
    return figures(this.numbers, from);
  }
  ratio() {
    const saved_g = this.next();
    const ratio = { value: this.next(), low: this.next(), high: this.next() };
    return { saved_g, ratio, lower: this.next() };
  }
}

/**
 * @param {PegadaModule} bridge
 * @param {Description} description
 * @returns {Pick<Model, "levers" | "reduce" | "leverSweep" | "plan">}
 */
export function reduce(bridge, description) {
  const { ask, refused } = letters(bridge, description);
  const levers = /** @type {LeverDescription[]} */ (deepFreeze(bridge._levers()));
  const leverById = new Map(levers.map((lever, index) => [/** @type {string} */ (lever.id), index]));
  /** Rows that are amounts. @type {Record<string, string>} */
  const tables = { region: "region", fab: "fab_place" };

  /** @param {LeverDescription} lever @param {number} row */
  const amountOf = (lever, row) => {
    if (Number.isNaN(row)) return null;
    const table = tables[lever.takes];
    const field = table && description.fields.find(({ name }) => name === table);
    return field ? /** @type {string[]} */ (field.ids)[row] : row;
  };

  /**
   * Puts measures before the core.
   * @param {unknown} measures @returns {Issue[]} what is no measure
   */
  function put(measures) {
    const inbox = new Float64Array(2 * levers.length);
    inbox.fill(NaN, levers.length);
    /** @type {Issue[]} */
    const issues = [];
    if (measures !== undefined && (measures === null || typeof measures !== "object"))
      issues.push(issue("measures", "not-a-number"));
    else
      for (const [id, amount] of Object.entries(measures ?? {})) {
        const index = leverById.get(id);
        if (index === undefined) {
          issues.push(issue(id, "unknown-id"));
          continue;
        }
        inbox[index] = 1;
        if (amount === true) continue;
        const { takes, lowest, highest } = levers[index];
        const table = tables[takes];
        const row =
          table && typeof amount === "string" ? description.rowsById.get(table)?.get(amount) : undefined;
        if (table ? row === undefined : typeof amount !== "number" || !Number.isFinite(amount))
          issues.push({
            ...issue(id, table ? "unknown-id" : "not-a-number"),
            ...(table ? {} : { lowest, highest }),
          });
        else inbox[levers.length + index] = row ?? /** @type {number} */ (amount);
      }
    bridge._measures().set(inbox);
    return issues;
  }

  /** @param {import("./pegada.d.ts").RawRefused} raw */
  const refusedOf = (raw) => ({
    ok: /** @type {const} */ (false),
    issues: [
      ...refused(raw).issues,
      ...unpackIssues(raw.lever_issues ?? new Float64Array(), levers, ({ id }) => id, description),
    ],
  });

  /** @param {Reader} from @returns {import("./types.js").Change[]} */
  const changes = (from) =>
    Array.from({ length: from.next() }, () => {
      const { name, ids } = description.fields[from.next()];
      const named = (/** @type {number} */ value) => (Number.isNaN(value) ? null : ids ? ids[value] : value);
      return {
        field: /** @type {import("./pegada.d.ts").FieldName} */ (name),
        from: named(from.next()),
        value: named(from.next()),
        to: named(from.next()),
      };
    });

  /**
   * @param {Float64Array} rows @param {Record<string, unknown>} measures
   * @returns {import("./types.js").LeverEffect[]}
   */
  function effects(rows, measures) {
    const from = new Reader(rows);
    const out = [];
    while (!from.done) {
      const lever = levers[from.next()];
      const same = from.next() === 1;
      const amount = amountOf(lever, from.next());
      const [low, high, elapsed] = [orNull(from.next()), orNull(from.next()), from.next()];
      const after = from.figures();
      const { saved_g, ratio } = from.ratio();
      out.push({
        id: lever.id,
        on: Object.hasOwn(measures, lever.id),
        amount,
        low,
        high,
        elapsed,
        same_system: same,
        after,
        saved_g,
        ratio,
        changes: changes(from),
      });
    }
    return out.sort((a, b) => b.saved_g - a.saved_g);
  }

  /**
   * @param {import("./pegada.d.ts").RawReduction} raw
   * @returns {import("./types.js").Together | null}
   */
  function together({ together: row, parts: partRows, edits, points, product_ratio: product = NaN }) {
    if (!row || !partRows || !edits) return null;
    const from = new Reader(row);
    const after = from.figures();
    const drawn = from.ratio();
    const parts = inRows(partRows, 3).map(([lever, fate, saved_g]) => ({
      id: levers[lever].id,
      fate: ["off", "on", "contained", "unavailable"][fate],
      saved_g,
    }));
    const ids = (/** @type {string} */ fate) =>
      parts.filter((part) => part.fate === fate).map(({ id }) => id);
    const acting = parts.filter(({ fate }) => fate === "on");
    /** @type {import("./types.js").Together["ranges"]} */
    const ranges = {};
    for (const [driver, low, high] of inRows(edits, 3))
      ranges[description.drivers[driver].id] = Number.isNaN(low) ? null : { low, high };
    return {
      after,
      ...drawn,
      points,
      changes: changes(from),
      ranges,
      ignored: ids("contained"),
      unavailable: ids("unavailable"),
      last: acting
        .filter(({ saved_g }) => Number.isFinite(saved_g))
        .map(({ id, saved_g }) => ({ id, saved_g })),
      product_ratio: orNull(product),
    };
  }

  return {
    levers,

    reduce(scenario, options) {
      const { measures, ranges, points = usualPoints } = said(options);
      const wrong = refusal(ask(scenario, ranges), [...put(measures), ...pointsIssues(points, mostPoints)]);
      if (wrong) return wrong;
      const raw = bridge._reduce(points);
      if (!raw.ok) return refusedOf(raw);
      const base = figures(raw.base);
      return {
        ok: true,
        complete: raw.complete,
        base,
        levers: effects(raw.levers, measures ?? {}),
        together: together(raw),
      };
    },

    leverSweep(scenario, options) {
      const { lever: id, measures, steps = usualSteps } = said(options);
      const index = leverById.get(id);
      const issues = put(measures);
      if (index === undefined || levers[index].takes !== "number")
        issues.push(issue(typeof id === "string" ? id : "lever", "unknown-id"));
      if (!Number.isInteger(steps) || steps < 2) issues.push(issue("steps", "out-of-range", steps));
      const wrong = refusal(ask(scenario, undefined), issues);
      if (wrong || index === undefined) return wrong ?? { ok: false, issues };
      const raw = bridge._leverSweep(index, steps);
      if (!raw.ok) return refusedOf(raw);
      const rows = inRows(raw.rows, 1 + figureCount);
      const at = rows.map((row) => figures(row, 1));
      const least = at.reduce((best, { total_g }, place) => (total_g < at[best].total_g ? place : best), 0);
      const current = measures?.[/** @type {import("./types.js").LeverId} */ (id)];
      return {
        ok: true,
        lever: levers[index].id,
        unit: levers[index].unit,
        amounts: rows.map(([amount]) => amount),
        total_g: at.map(({ total_g }) => total_g),
        operational_g: at.map(({ operational_g }) => operational_g),
        embodied_g: at.map(({ embodied_g }) => embodied_g),
        duration_h: at.map(({ duration_h }) => duration_h),
        request_s: at.map(({ request_s }) => request_s),
        best: at.length > 0 ? least : -1,
        current: typeof current === "number" ? current : levers[index].amount,
      };
    },

    plan(scenario, question) {
      const { target_g, target_percent, without = [] } = said(question);
      const percent = target_g === undefined;
      const target = percent ? target_percent : target_g;
      const issues = put(Array.isArray(without) ? Object.fromEntries(without.map((id) => [id, true])) : null);
      if (typeof target !== "number" || !Number.isFinite(target))
        issues.push(issue("target", "not-a-number"));
      else if (percent ? target < -100 || target > 0 : target < 0)
        issues.push({
          ...issue("target", "out-of-range", target),
          ...(percent ? { lowest: -100, highest: 0 } : { lowest: 0 }),
        });
      const wrong = refusal(ask(scenario, undefined), issues);
      if (wrong) return wrong;
      const raw = bridge._plan(/** @type {number} */ (target), percent);
      if (!raw.ok) return refusedOf(raw);
      return {
        ok: true,
        reached: raw.reached,
        exact: raw.exact,
        target_g: raw.target_g,
        measures: [...raw.levers].map((lever) => levers[lever].id),
        after: figures(raw.after),
        ratio: raw.ratio,
        tried: raw.tried,
      };
    },
  };
}
