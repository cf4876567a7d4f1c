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
