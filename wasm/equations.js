// SPDX-License-Identifier: Apache-2.0
// The published equations as functions of named numbers.

/** @typedef {import("./types.js").Description} Description */
/** @typedef {import("./types.js").EquationOutcome} EquationOutcome */
/** @typedef {import("./pegada.d.ts").PegadaModule} PegadaModule */

/**
 * @param {PegadaModule} bridge
 * @param {Description} description
 * @returns {Readonly<Record<string, (inputs: Record<string, number>) => EquationOutcome>>}
 */
export function bindEquations(bridge, description) {
  const bound = description.equations.map((equation, index) => [
    equation.id,
    /** @param {Record<string, number>} inputs @returns {EquationOutcome} */
    (inputs) => {
      const issues = check(equation, inputs);
      if (issues.length > 0) return { ok: false, issues };
      const numbers = bridge._compute(
        index,
        equation.inputs.map(({ name }) => inputs[name]),
      );
      const named = equation.outputs.map((name, at) => [name, numbers[at]]);
      return { ok: true, values: Object.fromEntries(named) };
    },
  ]);
  return Object.freeze(Object.fromEntries(bound));
}

/**
 * @param {Description["equations"][number]} equation
 * @param {Record<string, unknown>} inputs
 * @returns {import("./types.js").Issue[]}
 */
function check(equation, inputs) {
  const known = new Set(equation.inputs.map(({ name }) => name));
  /** @type {import("./types.js").Issue[]} */
  const issues = [];
  for (const name of Object.keys(inputs))
    if (!known.has(name))
      issues.push({ field: name, code: "unknown-field", value: null, lowest: null, highest: null });
  for (const { name, lowest, highest } of equation.inputs) {
    const value = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
    const number = typeof value === "number" && Number.isFinite(value) ? value : null;
    if (value === undefined) issues.push({ field: name, code: "missing", value: null, lowest, highest });
    else if (number === null)
      issues.push({ field: name, code: "not-a-number", value: null, lowest, highest });
    else if (number < lowest || number > highest)
      issues.push({ field: name, code: "out-of-range", value: number, lowest, highest });
  }
  return issues;
}
