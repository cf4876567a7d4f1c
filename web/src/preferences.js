// SPDX-License-Identifier: Apache-2.0
// What the reader chose once and every page keeps: the theme and the language.

/** Storage may be refused; the choice then holds for this visit. @param {string} key @param {string} value */
function store(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // As said above.
  }
}

/** @param {boolean} dark */
export function chooseTheme(dark) {
  document.documentElement.dataset.theme = dark ? "dark" : "light";
  store("pegada-theme", dark ? "dark" : "light");
}

/** A click on the link to the other language: it leads to the same fragment. @param {Event} event */
export function chooseLanguage({ currentTarget }) {
  const link = /** @type {HTMLAnchorElement} */ (currentTarget);
  store("pegada-lang", link.hreflang.slice(0, 2));
  link.hash = location.hash;
}
