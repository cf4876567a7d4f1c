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

/**
 * @typedef {Object} Text
 * @property {string} name
 * @property {string[]} aliases
 * @property {Set<string>} whole   what means this item and nothing else: id, the provider's own id, aliases, name
 * @property {string} all
 */

/** @type {WeakMap<Item, Text>} */
const folded = new WeakMap();

/** @param {Item} item */
function textOf(item) {
  let text = folded.get(item);
  if (!text) {
    const name = fold(item.name);
    const aliases = item.aliases.map(fold);
    const id = fold(item.id);
    // "sa-east-1" of "aws.sa-east-1".
    const whole = new Set([name, id, id.slice(id.indexOf(".") + 1), ...aliases]);
    text = { name, aliases, whole, all: [name, ...aliases, fold(item.hidden), id].join(" \n ") };
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

/** How well a text answers, 0 best. @param {Text} text @param {string} query @param {string[]} words */
function rank({ name, whole, all }, query, words) {
  if (whole.has(query)) return 0;
  if (name.startsWith(query)) return 1;
  if (words.every((word) => begins(name, word))) return 2;
  return words.every((word) => begins(all, word)) ? 3 : 4;
}

/**
 * Items that match every word: what the query names exactly, then names that begin so, names with words that begin
 * so, any text with such words, and the rest; newest first among equals, then the shortest name.
 * @param {Item[]} items
 * @param {string} query
 * @returns {Found[]}
 */
export function search(items, query) {
  const words = wordsOf(query);
  if (words.length === 0) return items;
  const asked = words.join(" ");
  /** @type {{item: Found, rank: number}[]} */
  const found = [];
  for (const item of items) {
    const text = textOf(item);
    if (!words.every((word) => text.all.includes(word))) continue;
    const unseen = words.find((word) => !text.name.includes(word));
    const at = unseen ? text.aliases.findIndex((alias) => alias.includes(unseen)) : -1;
    found.push({
      item: at >= 0 ? { ...item, alias: item.aliases[at] } : item,
      rank: rank(text, asked, words),
    });
  }
  return found
    .sort((a, b) => a.rank - b.rank || b.item.year - a.item.year || a.item.name.length - b.item.name.length)
    .map(({ item }) => item);
}

/** Letters to change, add, drop or swap with the next to make one word the other; `most + 1` where it takes more. @param {string} a @param {string} b @param {number} most */
export function distance(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  /** @type {number[]} */
  let before = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[b.length];
}

/** @type {WeakMap<Item, string[]>} */
const spelled = new WeakMap();

/**
 * What the reader may have meant where nothing matches: a letter or two off.
 * @param {Item[]} items
 * @param {string} query
 * @returns {Found[]}
 */
export function nearest(items, query) {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  /** @type {{item: Found, off: number}[]} */
  const found = [];
  for (const item of items) {
    const { all } = textOf(item);
    let known = spelled.get(item);
    if (!known) spelled.set(item, (known = [...new Set(all.split(/[^\p{L}\p{N}.-]+/u))]));
    let off = 0;
    for (const word of words) {
      const most = word.length < 3 ? 0 : word.length < 6 ? 1 : 2;
      off += all.includes(word)
        ? 0
        : Math.min(...known.map((other) => distance(word, other, most)), most + 1);
      if (off > most) off = Infinity;
    }
    if (off <= 2) found.push({ item, off });
  }
  return found
    .sort((a, b) => a.off - b.off || b.item.year - a.item.year)
    .slice(0, 5)
    .map(({ item }) => item);
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
