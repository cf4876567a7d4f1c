// SPDX-License-Identifier: Apache-2.0
// Putting scenarios before the core, and reading what it refuses.
import { packLetter } from "./pack.js";
import { unpackIssues } from "./unpack.js";

/** @typedef {import("./types.js").Description} Description */
/** @typedef {import("./types.js").Ranges} Ranges */
/** @typedef {import("./types.js").Scenario} Scenario */
/** @typedef {import("./types.js").RangeRefused} RangeRefused */
/** @typedef {import("./pegada.d.ts").PegadaModule} PegadaModule */

/**
 * Options, whatever the caller sent.
 * @template Of @param {Of} options @returns {NonNullable<Of>}
 */
export const said = (options) => options ?? /** @type {any} */ ({});

/** What a number of points must be: more would keep whoever waits for them for minutes. */
const mostPoints = 2 ** 24;

/** @param {unknown} points @param {number} [most] @returns {import("./types.js").Issue[]} */
export function pointsIssues(points, most = mostPoints) {
  if (typeof points === "number" && points >= 2 && points <= most) return [];
  const finite = typeof points === "number" && Number.isFinite(points);
  return [
    {
      field: "points",
      code: finite ? "out-of-range" : "not-a-number",
      value: finite ? points : null,
      lowest: 2,
      highest: most,
    },
  ];
}

/**
 * What the facade refuses, together; null where there is nothing.
 * @param {RangeRefused | null} wrong @param {import("./types.js").Issue[]} more @returns {RangeRefused | null}
 */
export function refusal(wrong, more) {
  const issues = [...(wrong?.issues ?? []), ...more];
  return issues.length > 0 ? { ok: false, issues } : null;
}

/**
 * @param {PegadaModule} bridge
 * @param {Description} description
 */
export function letters(bridge, description) {
  return {
    /**
     * Puts a scenario and its ranges before the core.
     * @param {Scenario} scenario @param {Ranges | undefined} ranges @param {number} [letter]
     * @returns {RangeRefused | null} what the facade refuses
     */
    ask(scenario, ranges, letter = 0) {
      const { packed, issues } = packLetter(scenario, ranges, description);
      bridge._inbox().set(packed, letter * packed.length);
      return issues.length > 0 ? { ok: false, issues } : null;
    },

    /** @param {{issues: Float64Array, range_issues?: Float64Array}} raw @returns {RangeRefused} */
    refused: (raw) => ({
      ok: false,
      issues: [
        ...unpackIssues(raw.issues, description.fields, (field) => field.name, description),
        ...unpackIssues(
          raw.range_issues ?? new Float64Array(),
          description.drivers,
          (driver) => driver.id,
          description,
        ),
      ],
    }),
  };
}
