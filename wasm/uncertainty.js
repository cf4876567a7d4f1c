// SPDX-License-Identifier: Apache-2.0
// The range engine, with names: intervals, what drives them, and two scenarios drawn together.
import { letters } from "./letter.js";
import { inRows } from "./unpack.js";

/** @typedef {import("./types.js").Description} Description */
/** @typedef {import("./types.js").Ranges} Ranges */
/** @typedef {import("./types.js").Scenario} Scenario */
/** @typedef {import("./types.js").Spread} Spread */
/** @typedef {import("./pegada.d.ts").PegadaModule} PegadaModule */

const usual = 4096;

/** @param {unknown} points @returns {number} */
const whole = (points) => (Number.isFinite(points) ? Number(points) : usual);

/**
 * @param {PegadaModule} bridge
 * @param {Description} description
 */
export function uncertainty(bridge, description) {
  const { ask, refused } = letters(bridge, description);

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
      drivers: inRows(raw.drivers, 8).map(([driver, value, low, high, origin, citation, atLow, atHigh]) => ({
        id: description.drivers[driver].id,
        value,
        low,
        high,
        origin: description.rangeOrigins[origin],
        citation,
        total_low_g: atLow,
        total_high_g: atHigh,
      })),
    };
  };

  /** @param {Scenario} scenario @param {{ranges?: Ranges, points?: number, plain?: boolean}} [options] */
  const startDraws = (scenario, { ranges, points, plain = false } = {}) => {
    const said = ask(scenario, ranges);
    if (said) return said;
    const raw = bridge._startDraws(whole(points), plain === true);
    if (!raw.ok) return refused(raw);
    return {
      ok: /** @type {const} */ (true),
      /** @param {number} count @returns {number} points so far */
      more: (count) => bridge._drawMore(whole(count)),
      result: drawn,
    };
  };

  return {
    startDraws,

    /** @param {Scenario} scenario @param {{ranges?: Ranges, points?: number, plain?: boolean}} [options] */
    uncertainty(scenario, options = {}) {
      const run = startDraws(scenario, options);
      if (!run.ok) return run;
      run.more(whole(options.points));
      return run.result();
    },

    /** @param {Scenario} scenario @param {{ranges?: Ranges, points?: number}} [options] */
    indices(scenario, { ranges, points } = {}) {
      const said = ask(scenario, ranges);
      if (said) return said;
      const raw = bridge._explain(whole(points));
      if (!raw.ok) return refused(raw);
      const drivers = inRows(raw.rows, 3).map(([driver, first, total]) => ({
        id: description.drivers[driver].id,
        first,
        total,
      }));
      return { ok: /** @type {const} */ (true), points: raw.points, drivers };
    },

    /** @param {Scenario} a @param {Scenario} b @param {{rangesA?: Ranges, rangesB?: Ranges, points?: number}} [options] */
    compare(a, b, { rangesA, rangesB, points } = {}) {
      const said = ask(a, rangesA) ?? ask(b, rangesB, 1);
      if (said) return said;
      const raw = bridge._compare(whole(points));
      if (!raw.ok) return refused(raw);
      const [lower, value, low, high] = raw.rows;
      return { ok: /** @type {const} */ (true), points: raw.points, lower, ratio: { value, low, high } };
    },
  };
}
