// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from "lit/html.js";
import { icon, mark } from "./icons.js";

/** @import { Words } from "./text/messages.js" */

/** Where the pages lie, from each other: every language has its own folder, and each page a folder in it. */
const addresses = {
  calculator: { home: "./", method: "./method/", data: "./data/", en: "../", pt: "./pt/" },
  method: { home: "../", method: "./", data: "../data/", en: "../../method/", pt: "../pt/method/" },
  data: { home: "../", method: "../method/", data: "./", en: "../../data/", pt: "../pt/data/" },
};

/** @typedef {keyof typeof addresses} PageName */

/** The same page in the other language. @param {PageName} page @param {"en" | "pt"} lang */
export function otherLanguage(page, lang) {
  const other = lang === "en" ? "pt" : "en";
  return { href: addresses[page][other], lang: other === "pt" ? "pt-BR" : "en", code: other.toUpperCase() };
}

/** Where a row of a table is shown. @param {PageName} page @param {string} row  table/id */
export const rowAddress = (page, row) => `${addresses[page].data}#${row}`;

/**
 * @param {Object} parts
 * @param {PageName} parts.page
 * @param {Words} parts.words
 * @param {boolean} parts.dark
 * @param {(event: Event) => void} parts.switchLanguage
 * @param {() => void} parts.toggleTheme
 */
export function header({ page, words: { t, lang }, dark, switchLanguage, toggleTheme }) {
  const { home, method, data } = addresses[page];
  const other = otherLanguage(page, lang);
  return html`<header class="top">
    <div class="wrap">
      <a class="brand" href=${home}>${mark}<span>${t("app.name")}</span></a>
      <nav aria-label=${t("nav.label")}>
        <a href=${home} aria-current=${page === "calculator" ? "page" : nothing}>${t("nav.calculator")}</a>
        <a href=${method} aria-current=${page === "method" ? "page" : nothing}>${t("nav.method")}</a>
        <a href=${data} aria-current=${page === "data" ? "page" : nothing}>${t("nav.data")}</a>
      </nav>
      <div class="tools">
        <a class="btn ghost" href=${other.href} hreflang=${other.lang} lang=${other.lang} @click=${switchLanguage}
          ><span class="long">${t("lang.other")}</span
          ><abbr class="short" title=${t("lang.other")}>${other.code}</abbr></a
        ><button
          type="button"
          class="btn ghost sq"
          aria-label=${t("theme.dark")}
          aria-pressed=${dark ? "true" : "false"}
          title=${t(dark ? "theme.light" : "theme.dark")}
          @click=${toggleTheme}
        >
          ${icon("theme")}
        </button>
      </div>
    </div>
  </header>`;
}
