// SPDX-License-Identifier: Apache-2.0
// The bridge's arrays of numbers, with names.

/** @typedef {import("./types.js").Description} Description */
/** @typedef {import("./types.js").Outcome} Outcome */
/** @typedef {import("./types.js").Issue} Issue */
/** @typedef {import("./types.js").Resolved} Resolved */
/** @typedef {import("./types.js").RankRow} RankRow */
/** @typedef {import("./pegada.d.ts").Answer} Answer */

/**
 * @param {Answer} raw
 * @param {Description} description
 * @returns {Outcome}
 */
export function unpackAnswer(raw, description) {
  const active = description.fields
    .filter((_, index) => bit(index < 32 ? raw.active_low : raw.active_high, index & 31))
    .map((field) => field.name);
  if (!raw.ok) return { ok: false, issues: unpackIssues(raw.issues, description), active };

  /** @type {import("./types.js").Footprint} */
  const footprint = { ...raw.footprint };
  if (!raw.per_token_known) footprint.total_per_billion_tokens_g = null;
  if (!raw.per_kwh_known) footprint.total_per_kwh_g = null;
  const terms = unpackTerms(raw.terms, description);
  return {
    ok: true,
    footprint,
    complete: raw.complete,
    missing: [
      ...(raw.die_known ? [] : ["die"]),
      ...(raw.memory_known ? [] : ["memory"]),
      ...(raw.host_known ? [] : ["server"]),
    ],
    basis: raw.direct_basis ? "direct" : "life_cycle",
    inputs: unpackInputs(raw.inputs, description),
    active,
    terms: terms.values,
    termCitations: terms.citations,
    warnings: unpackIssues(raw.warnings, description),
  };
}

/** @param {number} word @param {number} index */
const bit = (word, index) => ((word >>> index) & 1) === 1;

/**
 * @param {Float64Array} rows
 * @param {Description} description
 * @returns {Issue[]}
 */
function unpackIssues(rows, description) {
  return inRows(rows, 5).map(([field, code, value, lowest, highest]) => ({
    field: description.fields[field].name,
    code: description.codes[code],
    value: Number.isFinite(value) ? value : null,
    lowest: Number.isFinite(lowest) ? lowest : null,
    highest: Number.isFinite(highest) ? highest : null,
  }));
}

/**
 * @param {Float64Array} rows
 * @param {Description} description
 * @returns {Record<string, Resolved>}
 */
function unpackInputs(rows, description) {
  const inputs = inRows(rows, 3).map(([value, origin, citation], index) => {
    const { name, ids } = description.fields[index];
    const known = description.origins[origin] !== "absent";
    /** @type {Resolved} */
    const resolved = {
      value: known ? value : null,
      origin: /** @type {Resolved["origin"]} */ (description.origins[origin]),
      citation,
    };
    if (ids && known) resolved.id = ids[value];
    return [name, resolved];
  });
  return Object.fromEntries(inputs);
}

/** @param {Float64Array} rows @param {Description} description */
function unpackTerms(rows, description) {
  /** @type {Record<string, number>} */
  const values = {};
  /** @type {Record<string, number>} */
  const citations = {};
  for (const [index, value, citation] of inRows(rows, 3)) {
    values[description.terms[index].id] = value;
    citations[description.terms[index].id] = citation;
  }
  return { values, citations };
}

/**
 * @param {Float64Array} rows
 * @param {Description} description
 * @param {"regions" | "processors"} table
 * @returns {RankRow[]}
 */
export function unpackRank(rows, description, table) {
  const presets = description.presets[table];
  const width = 9;
  /** @type {RankRow[]} */
  const ranked = new Array(rows.length / width);
  // Read in place: every key a reader presses comes through here a thousand times.
  for (let at = 0, index = 0; at < rows.length; at += width, index += 1) {
    const flags = rows[at + 1];
    const available = bit(flags, 0);
    const precision = rows[at + 8];
    ranked[index] = {
      id: presets[rows[at]].id,
      available,
      complete: bit(flags, 1),
      comparable: bit(flags, 2),
      current: bit(flags, 3),
      fits_memory: bit(flags, 4),
      total_g: rows[at + 2],
      operational_g: rows[at + 3],
      embodied_g: rows[at + 4],
      duration_h: rows[at + 5],
      carbon_intensity_g_per_kwh: available ? rows[at + 6] : null,
      peak_tflops: available && precision >= 0 ? rows[at + 7] : null,
      precision: precision >= 0 ? description.precisions[precision] : null,
    };
  }
  return ranked;
}

/** @param {Float64Array} numbers @param {number} width @returns {number[][]} */
function inRows(numbers, width) {
  const rows = [];
  for (let at = 0; at < numbers.length; at += width) rows.push([...numbers.subarray(at, at + width)]);
  return rows;
}
