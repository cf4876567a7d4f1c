// SPDX-License-Identifier: Apache-2.0
// The second module: published equations by name, and the tables of their methods. It computes nothing.
import createPublished from "#published-glue";

import { bindEquations, bindLists } from "./equations.js";
import { deepFreeze } from "./freeze.js";

/** @typedef {import("./catalogue.d.ts").Equations} Equations */
/** @typedef {import("./catalogue.d.ts").ListEquations} ListEquations */
/** @typedef {import("./types.js").Issue} Issue */
/** @typedef {{ok: false, issues: Issue[]}} Refused what is out of its bounds, missing, unknown or no number */

/** @typedef {{readonly [Id in keyof Equations]: (inputs: Equations[Id]["inputs"]) => {ok: true, values: Equations[Id]["values"], warnings: Issue[]} | Refused}} EquationFunctions `warnings` say where a fit is used outside its domain */
/** @typedef {{readonly [Id in keyof ListEquations]: (inputs: ListEquations[Id]["inputs"], parts: ListEquations[Id]["part"][]) => {ok: true, values: ListEquations[Id]["values"], parts: ListEquations[Id]["partValues"][]} | Refused}} ListFunctions */

/**
 * Tables under the names of the methods they belong to; `null` where a figure is unknown.
 * @typedef {object} MethodTables
 * @property {import("./types.js").LogicNode[]} nodes of ACT
 * @property {{id: string, vintage: number, carbon_intensity_g_per_kwh: number}[]} intensities of ACT, both vintages; 0 for energy sources, which have one
 * @property {{id: string, family: string, embodied_g_per_gb: number}[]} capacities of ACT: dram, ssd, hdd
 * @property {{id: string, family: string, name: string, energy_mj_per_kg: number | null, carbon_g_each: number | null, carbon_kg_per_m2: number | null, carbon_kg_per_kwh: number | null, carbon_kg_per_kg: number | null}[]} parts of ACT that are not silicon; one figure each
 * @property {{bill: string, component: string, model: string, process: string, fab: string, component_area_mm2: number | null, capacity_gb: number | null, abatement_percent: number | null, ics: number | null}[]} bills of materials ACT ships
 * @property {{id: string, name: string, irreducible_loss: number, parameter_scale: number, token_scale: number, parameter_exponent: number, token_exponent: number}[]} scaling_laws
 * @property {{batch: number, gpu_memory_gb: number, gpus_per_server: number, server_power_kw: number, server_embodied_kg: number, gpu_embodied_kg: number, lifetime_s: number}} ecologits_server the one EcoLogits released its fits for, and the batch it takes
 * @property {number} packaging_g_per_ic of ACT
 */

/**
 * @typedef {object} Published
 * @property {string} dataVersion
 * @property {string} modelVersion
 * @property {import("./catalogue.d.ts").RawCatalogue["equations"]} catalogue inputs with their bounds, outputs
 * @property {import("./catalogue.d.ts").RawCatalogue["lists"]} listCatalogue
 * @property {EquationFunctions} equations
 * @property {ListFunctions} lists
 * @property {MethodTables} tables
 */

/**
 * Loads the published equations. In a browser the wasm is fetched from beside the glue, or from `wasmUrl`; in Node pass
 * `wasmBinary`.
 *
 * @param {{wasmBinary?: ArrayBuffer | Uint8Array, wasmUrl?: string}} [options]
 * @returns {Promise<Published>}
 */
export async function loadPublished(options = {}) {
  const { wasmBinary, wasmUrl } = options;
  const bridge = await createPublished({
    ...(wasmBinary ? { wasmBinary } : {}),
    ...(wasmUrl ? { locateFile: () => wasmUrl } : {}),
  });
  const raw = deepFreeze(bridge._describe());
  return Object.freeze({
    dataVersion: raw.dataVersion,
    modelVersion: raw.modelVersion,
    catalogue: raw.equations,
    listCatalogue: raw.lists,
    equations: bindEquations(bridge, raw),
    lists: bindLists(bridge, raw),
    tables: deepFreeze(/** @type {MethodTables} */ (bridge._tables())),
  });
}
