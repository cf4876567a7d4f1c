// SPDX-License-Identifier: Apache-2.0
// The model names its symbols in LaTeX; the page draws them in native MathML.
import { mathml } from "lit/html.js";

/** Letters that TeX writes as commands. */
const letters = new Map([
  ["\\ell", "ℓ"],
  ["\\alpha", "α"],
]);

/** @param {string} piece */
function atom(piece) {
  const upright = /^\\mathrm\{(.+)\}$/.exec(piece);
  if (upright) return mathml`<mtext>${upright[1]}</mtext>`;
  return mathml`<mi>${letters.get(piece) ?? piece}</mi>`;
}

/** A symbol or a symbol with an index: `t`, `P_\mathrm{idle}`. @param {string} latex */
export function symbol(latex) {
  const at = latex.indexOf("_");
  if (at < 0) return atom(latex);
  return mathml`<msub>${atom(latex.slice(0, at))}${atom(latex.slice(at + 1))}</msub>`;
}

/**
 * @typedef {{kind: "leaf", term: string} | {kind: "number", text: string} | {kind: "letter", text: string} | {kind: "row", op: string, items: Node[]}
 *   | {kind: "over", top: Node, bottom: Node} | {kind: "paren", inside: Node} | {kind: "minus", inside: Node}
 *   | {kind: "max", items: Node[]} | {kind: "power", base: Node, exponent: Node}} Node
 */

/** @param {string} term @returns {Node} */
export const leaf = (term) => ({ kind: "leaf", term });
/** @param {string} text @returns {Node} */
export const number = (text) => ({ kind: "number", text });
/** @param {string} text @returns {Node} */
export const letter = (text) => ({ kind: "letter", text });
/** @param {...Node} items @returns {Node} */
export const times = (...items) => ({ kind: "row", op: "×", items });
/** @param {...Node} items @returns {Node} */
export const plus = (...items) => ({ kind: "row", op: "+", items });
/** @param {...Node} items @returns {Node} */
export const minus = (...items) => ({ kind: "row", op: "−", items });
/** @param {Node} top @param {Node} bottom @returns {Node} */
export const over = (top, bottom) => ({ kind: "over", top, bottom });
/** @param {Node} inside @returns {Node} */
export const paren = (inside) => ({ kind: "paren", inside });
/** @param {Node} inside @returns {Node} */
export const negative = (inside) => ({ kind: "minus", inside });
/** @param {...Node} items @returns {Node} */
export const max = (...items) => ({ kind: "max", items });
/** @param {Node} base @param {Node} exponent @returns {Node} */
export const power = (base, exponent) => ({ kind: "power", base, exponent });

/**
 * One tree gives the line of symbols and the line of numbers, so that the two cannot disagree.
 * @param {Node} node
 * @param {(term: string) => unknown} draw_  a leaf, as symbol or as number
 * @param {string} dot                      sign of a product
 * @returns {unknown}
 */
export function draw(node, draw_, dot) {
  if (node.kind === "leaf") return draw_(node.term);
  if (node.kind === "letter") return mathml`<mi>${node.text}</mi>`;
  if (node.kind === "number") return mathml`<mn>${node.text}</mn>`;
  if (node.kind === "over")
    return mathml`<mfrac><mrow>${draw(node.top, draw_, dot)}</mrow><mrow>${draw(node.bottom, draw_, dot)}</mrow></mfrac>`;
  if (node.kind === "paren") return mathml`<mo>(</mo>${draw(node.inside, draw_, dot)}<mo>)</mo>`;
  if (node.kind === "minus") return mathml`<mo>−</mo>${draw(node.inside, draw_, dot)}`;
  if (node.kind === "power")
    return mathml`<msup><mrow>${draw(node.base, draw_, dot)}</mrow><mrow>${draw(node.exponent, draw_, dot)}</mrow></msup>`;
  if (node.kind === "max")
    return mathml`<mi>max</mi><mo>(</mo>${node.items.map(
      (item, i) => mathml`${i > 0 ? mathml`<mo separator="true">;</mo>` : ""}${draw(item, draw_, dot)}`,
    )}<mo>)</mo>`;
  const sign = node.op === "×" ? dot : node.op;
  return node.items.map((item, i) =>
    i === 0 ? draw(item, draw_, dot) : mathml`<mo>${sign}</mo>${draw(item, draw_, dot)}`,
  );
}
