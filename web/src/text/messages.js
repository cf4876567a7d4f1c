// SPDX-License-Identifier: Apache-2.0

/**
 * The page's words. `words(locale)` gives `t(key, params)`: the sentence of that key in the language, with `{name}`
 * replaced. Numbers given as parameters are written by the language's rules, and choose the plural form when called
 * `n`. A missing key comes back as the key itself, so that a page never fails over a sentence; a test keeps that from
 * happening. Sentences about a field's fault or warning are in `issues.js`.
 */

/** @typedef {string | { one: string, other: string }} Text */
/** @typedef {Record<string, string | number>} Params */
/** @typedef {{ lang: "en" | "pt", tag: string, t: (key: string, params?: Params) => string, has: (key: string) => boolean }} Words */

/** Language of the page → what `Intl` and `<html lang>` call it. */
const tags = /** @type {const} */ ({ en: "en", pt: "pt-BR" });
/** @type {Record<"en" | "pt", Map<string, Text>>} */
const tables = { en: new Map(), pt: new Map() };

/**
 * Teaches the page a language, or more of it: a page loads the words of its own language alone.
 * @param {"en" | "pt"} lang
 * @param {Record<string, Text>} more
 */
export function addWords(lang, more) {
  for (const [key, text] of Object.entries(more)) tables[lang].set(key, text);
}

/** @type {Map<string, Words>} */
const made = new Map();

/**
 * The language spoken for a locale: "pt", "pt-BR" and "pt-PT" give Portuguese, everything else English.
 * @param {string} locale
 * @returns {"en" | "pt"}
 */
export function language(locale) {
  return /^pt\b/i.test(locale) ? "pt" : "en";
}

/**
 * @param {string} locale
 * @returns {string} BCP 47 tag, "en" or "pt-BR"
 */
export function localeTag(locale) {
  return tags[language(locale)];
}

/**
 * @param {string} locale
 * @returns {Words}
 */
export function words(locale) {
  const lang = language(locale);
  const known = made.get(lang);
  if (known) return known;
  const tag = tags[lang];
  const table = tables[lang];
  const plural = new Intl.PluralRules(tag);
  const number = new Intl.NumberFormat(tag);

  /** @type {Words["t"]} */
  const t = (key, params = {}) => {
    const text = table.get(key);
    if (text === undefined) return key;
    const form =
      typeof text === "string" ? text : text[plural.select(Number(params.n)) === "one" ? "one" : "other"];
    return form.replace(/\{(\w+)\}/g, (whole, name) => {
      if (!Object.hasOwn(params, name)) return whole;
      const value = params[name];
      if (typeof value !== "number") return value;
      return Number.isFinite(value) ? number.format(value) : String(table.get("nodata"));
    });
  };

  const result = { lang, tag, t, has: (/** @type {string} */ key) => table.has(key) };
  made.set(lang, result);
  return result;
}
