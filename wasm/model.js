// SPDX-License-Identifier: Apache-2.0
// The only importer of the Emscripten glue. It refuses what the bridge would misread (Embind takes null for 0 and "45"
// for 45), turns ids into rows and back, and gives the bridge's arrays their names. It computes nothing.
import createPegada from "#pegada-glue";

import { clover } from "./clover.js";
import { describeModel } from "./description.js";
import { packScenario } from "./pack.js";
import { questions } from "./questions.js";
import { reduce } from "./reduce.js";
import { uncertainty } from "./uncertainty.js";
import { unpackAnswer, unpackRank } from "./unpack.js";

/** @typedef {import("./types.js").Scenario} Scenario */
/** @typedef {import("./types.js").Outcome} Outcome */
/** @typedef {import("./types.js").RankRow} RankRow */
/** @typedef {import("./types.js").Model} Model */

/**
 * Loads the model. In a browser the wasm is fetched from beside the glue, or from `wasmUrl`; in Node pass `wasmBinary`.
 *
 * @param {{wasmBinary?: ArrayBuffer | Uint8Array, wasmUrl?: string}} [options]
 * @returns {Promise<Model>}
 */
export async function load(options = {}) {
  const { wasmBinary, wasmUrl } = options;
  const bridge = await createPegada({
    ...(wasmBinary ? { wasmBinary } : {}),
    ...(wasmUrl ? { locateFile: () => wasmUrl } : {}),
  });
  const description = describeModel(bridge);

  return Object.freeze({
    dataVersion: description.dataVersion,
    modelVersion: description.modelVersion,
    fields: description.fields,
    terms: description.terms,
    presets: description.presets,
    drivers: description.drivers,

    ...uncertainty(bridge, description),
    ...questions(bridge, description),
    ...clover(bridge, description),
    ...reduce(bridge, description),

    /** @param {Scenario} scenario @returns {Outcome} */
    evaluate(scenario) {
      const { packed, issues } = packScenario(scenario, description);
      bridge._inbox().set(packed);
      const outcome = unpackAnswer(bridge._answer(), description);
      if (issues.length === 0) return outcome;
      // What the facade refused stands beside what the core found, in the order of the fields.
      const core = outcome.ok ? [] : outcome.issues;
      return { ok: false, issues: [...issues, ...core], active: outcome.active };
    },

    /** @param {Scenario} scenario @param {"regions" | "processors"} table @returns {RankRow[]} */
    rank(scenario, table) {
      const { packed, issues } = packScenario(scenario, description);
      if (issues.length > 0) return [];
      bridge._inbox().set(packed);
      const rows = table === "regions" ? bridge._rankRegions() : bridge._rankProcessors();
      return unpackRank(rows, description, table);
    },
  });
}
