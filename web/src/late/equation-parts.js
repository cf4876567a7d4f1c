// SPDX-License-Identifier: Apache-2.0
// Equations put together from terms of which some do not apply: what is drawn and what is listed come from the same
// list, so that they cannot disagree.
import { leaf, over, paren, plus, times } from "./symbols.js";

/** @import { Node } from "./symbols.js" */

/**
 * @typedef {Object} Equation
 * @property {string} title   key of its heading
 * @property {"op" | "emb" | "all"} hue
 * @property {string} result  the term on the left
 * @property {Node} body
 * @property {Line[]} receipt
 * @property {string[]} [notes]
 */

/** @typedef {[string, string, string[]?]} Line sign and term of each line where there is no room for the equation, and the factors of the term where they are the reader's */
/** @typedef {Pick<Equation, "title" | "hue" | "result" | "notes">} Heading */

/** @param {[boolean, Node][]} parts */
export const sum = (parts) => {
  const present = parts.filter(([there]) => there).map(([, node]) => node);
  return present.length === 1 ? present[0] : plus(...present);
};

/** @param {[boolean, string, string, string[]?][]} lines @returns {Line[]} */
export const receipt = (lines) =>
  lines.filter(([there]) => there).map(([, sign, term, factors], i) => [i === 0 ? "" : sign, term, factors]);

/** @param {string[]} terms */
const factors = (terms) => (terms.length === 1 ? leaf(terms[0]) : times(...terms.map(leaf)));

/** A product, or a product over another. @param {Heading} heading @param {string[]} top @param {string[]} [bottom] @returns {Equation} */
export const product = (heading, top, bottom = []) => ({
  ...heading,
  body: bottom.length > 0 ? over(factors(top), factors(bottom)) : factors(top),
  receipt: [
    ...top.map((term, i) => /** @type {Line} */ ([i === 0 ? "" : "×", term])),
    ...bottom.map((term) => /** @type {Line} */ (["÷", term])),
  ],
});

/**
 * The same, times what measures leave of it: only factors that are there and change something.
 * @param {Equation} equation
 * @param {Record<string, number>} values
 * @param {string[]} left
 * @returns {Equation}
 */
export function reduced(equation, values, left) {
  const there = left.filter((term) => (values[term] ?? 100) !== 100);
  if (there.length === 0) return equation;
  const { body, receipt: lines } = equation;
  const loose = body.kind === "row" && body.op !== "×";
  return {
    ...equation,
    body: times(loose ? paren(body) : body, ...there.map(leaf)),
    receipt: [...lines, ...there.map((term) => /** @type {Line} */ (["×", term]))],
  };
}

/** A sum of those terms that are above zero. @param {Heading} heading @param {Record<string, number>} values @param {string[]} terms @returns {Equation} */
export function total(heading, values, terms) {
  const there = terms.filter((term, i) => (values[term] ?? 0) > 0 || (i === 0 && terms.length === 1));
  const shown = there.length > 0 ? there : [terms[0]];
  return {
    ...heading,
    body: sum(shown.map((term) => [true, leaf(term)])),
    receipt: receipt(shown.map((term) => [true, "+", term])),
  };
}
