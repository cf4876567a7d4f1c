// SPDX-License-Identifier: Apache-2.0
// Sums and receipts of which some parts do not apply.
import { plus } from "./symbols.js";

/** @import { Node } from "./symbols.js" */

/** @param {[boolean, Node][]} parts */
export const sum = (parts) => {
  const present = parts.filter(([there]) => there).map(([, node]) => node);
  return present.length === 1 ? present[0] : plus(...present);
};

/** @param {[boolean, string, string, string[]?][]} lines @returns {[string, string, string[]?][]} */
export const receipt = (lines) =>
  lines.filter(([there]) => there).map(([, sign, term, factors], i) => [i === 0 ? "" : sign, term, factors]);
