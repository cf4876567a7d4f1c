// SPDX-License-Identifier: Apache-2.0
// Finding a preset by any of its names: every word of the query, in any order, accents and case ignored.

/**
 * @typedef {Object} Item
 * @property {string} id
 * @property {string} name       as shown
 * @property {string} facts      second line
 * @property {string} group      heading it stands under
 * @property {string[]} aliases  other names, shown when it was found by one of them
 * @property {string} hidden     further text to search, never shown
 * @property {number} year
 */

/** @typedef {Item & {alias?: string}} Found */

/** @param {string} text */
export const fold = (text) =>
  text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();

/** @param {string} query */
export const wordsOf = (query) =>
  fold(query)
    .split(/[\s,;·]+/)
    .filter(Boolean);

/** @type {WeakMap<Item, {name: string, aliases: string[], all: string}>} */
const folded = new WeakMap();

/** @param {Item} item */
function textOf(item) {
  let text = folded.get(item);
  if (!text) {
    const name = fold(item.name);
    const aliases = item.aliases.map(fold);
    text = { name, aliases, all: [name, ...aliases, fold(item.hidden), fold(item.id)].join(" \n ") };
    folded.set(item, text);
  }
  return text;
}

/** Whether `word` begins a word of `text`. @param {string} text @param {string} word */
function begins(text, word) {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1])) return true;
  return false;
}

/**
 * Items that match every word: those where a word of the name begins so first, then where any name does, then the
 * rest; newest first among equals.
 * @param {Item[]} items
 * @param {string} query
 * @returns {Found[]}
 */
export function search(items, query) {
  const words = wordsOf(query);
  if (words.length === 0) return items;
  /** @type {{item: Found, rank: number}[]} */
  const found = [];
  for (const item of items) {
    const text = textOf(item);
    if (!words.every((word) => text.all.includes(word))) continue;
    const rank = words.every((w) => begins(text.name, w))
      ? 0
      : words.every((w) => begins(text.all, w))
        ? 1
        : 2;
    const unseen = words.find((word) => !text.name.includes(word));
    const at = unseen ? text.aliases.findIndex((alias) => alias.includes(unseen)) : -1;
    found.push({ item: at >= 0 ? { ...item, alias: item.aliases[at] } : item, rank });
  }
  return found.sort((a, b) => a.rank - b.rank || b.item.year - a.item.year).map(({ item }) => item);
}

/**
 * The name cut where the query matches: `[text, matched]` pieces in order.
 * @param {string} name
 * @param {string} query
 * @returns {[string, boolean][]}
 */
export function pieces(name, query) {
  // Folding letter by letter keeps positions: "ã" is one letter before and after.
  const letters = [...name];
  const plain = letters.map(fold);
  const marked = letters.map(() => false);
  const text = plain.join("");
  if (text.length === letters.length)
    for (const word of wordsOf(query))
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
        marked.fill(true, at, at + word.length);
  /** @type {[string, boolean][]} */
  const cut = [];
  letters.forEach((letter, i) => {
    if (i > 0 && marked[i] === marked[i - 1]) cut[cut.length - 1][0] += letter;
    else cut.push([letter, marked[i]]);
  });
  return cut;
}
