// SPDX-License-Identifier: Apache-2.0
// The range engine, with names: intervals, what drives them, and two scenarios drawn together.
import { letters, pointsIssues, refusal, said } from "./letter.js";
import { inRows } from "./unpack.js";

/** @typedef {import("./types.js").Description} Description */
/** @typedef {import("./types.js").Spread} Spread */
/** @typedef {import("./pegada.d.ts").PegadaModule} PegadaModule */

const usual = 4096;

/**
 * @param {PegadaModule} bridge
 * @param {Description} description
 */
export function uncertainty(bridge, description) {
  const { ask, refused } = letters(bridge, description);
  /** Runs so far: one at a time can be drawn on. */
  let runs = 0;

  /** @returns {Spread} */
  const drawn = () => {
    const raw = bridge._drawn();
    /** @type {Spread["figures"]} */
    const figures = {};
    inRows(raw.figures, 6).forEach(([has, value, low, high, lowError, highError], index) => {
      if (has === 1)
        figures[description.ranged[index]] = { value, low, high, low_error: lowError, high_error: highError };
    });
    return {
      ok: true,
      points: raw.points,
      share: raw.share,
      figures,
      dots: [...raw.dots],
      median: raw.median,
      mean: raw.mean,
      drivers: inRows(raw.drivers, 9).map(
        ([driver, value, low, high, origin, citation, atLow, atHigh, share]) => ({
          id: description.drivers[driver].id,
          value,
          low,
          high,
          origin: description.rangeOrigins[origin],
          citation,
          total_low_g: atLow,
          total_high_g: atHigh,
          share,
        }),
      ),
    };
  };

  /** @type {import("./types.js").Model["startDraws"]} */
  const startDraws = (scenario, options) => {
    const { ranges, points = usual, plain = false } = said(options);
    const wrong = refusal(ask(scenario, ranges), pointsIssues(points));
    if (wrong) return wrong;
    const raw = bridge._startDraws(points, plain === true);
    if (!raw.ok) return refused(raw);
    runs += 1;
    const run = runs;
    const only = () => {
      if (run !== runs) throw new Error("another run of draws has begun since");
    };
    return {
      ok: true,
      more(count) {
        only();
        const bad = pointsIssues(count);
        if (bad.length > 0) throw new RangeError(`not a number of points: ${String(count)}`);
        return bridge._drawMore(count);
      },
      result() {
        only();
        return drawn();
      },
    };
  };

  return {
    startDraws,

    /** @type {import("./types.js").Model["uncertainty"]} */
    uncertainty(scenario, options) {
      const { points = usual } = said(options);
      const run = startDraws(scenario, options);
      if (!run.ok) return run;
      run.more(points);
      return run.result();
    },

    /** @type {import("./types.js").Model["indices"]} */
    indices(scenario, options) {
      const { ranges, points = usual } = said(options);
      const wrong = refusal(ask(scenario, ranges), pointsIssues(points));
      if (wrong) return wrong;
      const raw = bridge._explain(points);
      if (!raw.ok) return refused(raw);
      const drivers = inRows(raw.rows, 3).map(([driver, first, total]) => ({
        id: description.drivers[driver].id,
        first,
        total,
      }));
      return { ok: true, points: raw.points, drivers };
    },

    /** @type {import("./types.js").Model["compare"]} */
    compare(a, b, options) {
      const { rangesA, rangesB, points = usual } = said(options);
      const wrong = refusal(ask(a, rangesA) ?? ask(b, rangesB, 1), pointsIssues(points));
      if (wrong) return wrong;
      const raw = bridge._compare(points);
      if (!raw.ok) return refused(raw);
      const [lower, value, low, high] = raw.rows;
      // Nothing is a multiple of nothing.
      const ratio = [value, low, high].every(Number.isFinite) ? { value, low, high } : null;
      return { ok: true, points: raw.points, lower, ratio };
    },
  };
}
