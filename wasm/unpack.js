// SPDX-License-Identifier: Apache-2.0
// The bridge's arrays of numbers, with names.

/** @typedef {import("./types.js").Description} Description */
/** @typedef {import("./types.js").Outcome} Outcome */
/** @typedef {import("./types.js").Issue} Issue */
/** @typedef {import("./types.js").Resolved} Resolved */
/** @typedef {import("./types.js").RankRow} RankRow */
/** @typedef {import("./pegada.d.ts").Answer} Answer */

const bases = /** @type {const} */ (["life_cycle", "direct", "unstated"]);

/**
 * @param {Answer} raw
 * @param {Description} description
 * @returns {Outcome}
 */
export function unpackAnswer(raw, description) {
  const active = description.fields.filter((_, index) => raw.active[index] === 1).map((field) => field.name);
  if (!raw.ok) return { ok: false, issues: issuesOfFields(raw.issues, description), active };

  const terms = unpackTerms(raw.terms, description);
  return {
    ok: true,
    footprint: unpackFootprint(raw.footprint, description),
    complete: raw.complete,
    missing: [
      ...(raw.die_known ? [] : ["die"]),
      ...(raw.memory_known ? [] : ["memory"]),
      ...(raw.card_known ? [] : ["card"]),
      ...(raw.host_known ? [] : ["server"]),
      ...(raw.hours_known ? [] : ["hours"]),
    ],
    basis: bases[raw.basis],
    inputs: unpackInputs(raw.inputs, description),
    active,
    terms: terms.values,
    termCitations: terms.citations,
    warnings: issuesOfFields(raw.warnings, description),
    opinions: unpackOpinions(raw.opinions, description),
  };
}

/** @param {Float64Array} rows @param {Description} description */
const issuesOfFields = (rows, description) =>
  unpackIssues(rows, description.fields, (field) => field.name, description);

/** @param {Float64Array} rows @param {Description} description @returns {import("./types.js").Footprint} */
function unpackFootprint(rows, description) {
  const figures = inRows(rows, 2).map(([known, value], index) => [
    description.footprint[index],
    known === 1 ? value : null,
  ]);
  return Object.fromEntries(figures);
}

/** @param {Float64Array} rows @param {Description} description @returns {import("./types.js").Opinion[]} */
function unpackOpinions(rows, description) {
  return inRows(rows, 7).map(([available, embodied, energy, operational, making, total, ratio], index) => {
    const has = available === 1;
    return {
      tool: description.tools[index],
      available: has,
      energy_kwh: has ? energy : null,
      operational_g: has ? operational : null,
      embodied_g: has && embodied === 1 ? making : null,
      total_g: has ? total : null,
      // Below 0 where ours is 0.
      ratio: has && ratio >= 0 ? ratio : null,
    };
  });
}

/** @param {number} word @param {number} index */
const bit = (word, index) => ((word >>> index) & 1) === 1;

/**
 * Issues of fields, or of drivers.
 * @template Of
 * @param {Float64Array} rows
 * @param {readonly Of[]} of
 * @param {(of: Of) => string} name
 * @param {Description} description
 * @returns {Issue[]}
 */
export function unpackIssues(rows, of, name, description) {
  return inRows(rows, 5).map(([index, code, value, lowest, highest]) => ({
    field: name(of[index]),
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
export function inRows(numbers, width) {
  const rows = [];
  for (let at = 0; at < numbers.length; at += width) rows.push([...numbers.subarray(at, at + width)]);
  return rows;
}
