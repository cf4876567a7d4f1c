// SPDX-License-Identifier: Apache-2.0
// The published equations as functions of named numbers.

/** @typedef {import("./catalogue.d.ts").PublishedModule} Bridge */
/** @typedef {import("./catalogue.d.ts").RawCatalogue} Catalogue */
/** @typedef {import("./catalogue.d.ts").Bound} Bound */
/** @typedef {import("./types.js").Issue} Issue */

/** @param {Bridge} bridge @param {Catalogue} catalogue @returns {import("./published.js").EquationFunctions} */
export function bindEquations(bridge, catalogue) {
  const bound = catalogue.equations.map(({ id, inputs, outputs }, index) => [
    id,
    /** @param {Record<string, unknown>} given */
    (given) => {
      const issues = check(inputs, given);
      if (issues.length > 0) return { ok: false, issues };
      const values = named(outputs, bridge._compute(index, inOrder(inputs, given)));
      return { ok: true, values, warnings: values.in_domain === 0 ? [outsideDomain(id)] : [] };
    },
  ]);
  return Object.freeze(Object.fromEntries(bound));
}

/** @param {Bridge} bridge @param {Catalogue} catalogue @returns {import("./published.js").ListFunctions} */
export function bindLists(bridge, catalogue) {
  const bound = catalogue.lists.map(({ id, inputs, partInputs, outputs, partOutputs }, index) => [
    id,
    /** @param {Record<string, unknown>} given @param {unknown} parts */
    (given, parts) => {
      const rows = Array.isArray(parts) ? parts : [];
      const issues = [
        ...check(inputs, given),
        ...checkCount(parts, catalogue.mostParts),
        ...rows.flatMap((part, at) => check(partInputs, part, `parts.${at}.`)),
      ];
      if (issues.length > 0) return { ok: false, issues };
      const numbers = [...inOrder(inputs, given), ...rows.flatMap((part) => inOrder(partInputs, part))];
      const computed = bridge._computeList(index, rows.length, numbers);
      const width = partOutputs.length;
      const start = (/** @type {number} */ at) => outputs.length + at * width;
      return {
        ok: true,
        values: named(outputs, computed),
        parts: rows.map((_, at) => named(partOutputs, computed.subarray(start(at), start(at + 1)))),
      };
    },
  ]);
  return Object.freeze(Object.fromEntries(bound));
}

/** @param {Bound[]} inputs @param {Record<string, unknown>} given */
const inOrder = (inputs, given) => inputs.map(({ name }) => /** @type {number} */ (given[name]));

/** @param {string[]} names @param {Float64Array} numbers */
const named = (names, numbers) => Object.fromEntries(names.map((name, at) => [name, numbers[at]]));

/** A fit used where it was not made: its numbers are what the code gives, and no sound ones. @param {string} id @returns {Issue} */
const outsideDomain = (id) => ({
  field: id,
  code: "outside-domain",
  value: null,
  lowest: null,
  highest: null,
});

/** @param {unknown} parts @param {number} most @returns {Issue[]} */
function checkCount(parts, most) {
  const bounds = { lowest: 0, highest: most };
  if (!Array.isArray(parts)) return [{ field: "parts", code: "missing", value: null, ...bounds }];
  if (parts.length <= most) return [];
  return [{ field: "parts", code: "out-of-range", value: parts.length, ...bounds }];
}

/** @param {Bound[]} inputs @param {unknown} given @param {string} [prefix] @returns {Issue[]} */
function check(inputs, given, prefix = "") {
  const values = /** @type {Record<string, unknown>} */ (
    typeof given === "object" && given !== null ? given : {}
  );
  const known = new Set(inputs.map(({ name }) => name));
  /** @type {Issue[]} */
  const issues = [];
  for (const name of Object.keys(values))
    if (!known.has(name))
      issues.push({ field: prefix + name, code: "unknown-field", value: null, lowest: null, highest: null });
  for (const { name, lowest, highest } of inputs) {
    const field = prefix + name;
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    const number = typeof value === "number" && Number.isFinite(value) ? value : null;
    if (value === undefined) issues.push({ field, code: "missing", value: null, lowest, highest });
    else if (number === null) issues.push({ field, code: "not-a-number", value: null, lowest, highest });
    else if (number < lowest || number > highest)
      issues.push({ field, code: "out-of-range", value: number, lowest, highest });
  }
  return issues;
}
