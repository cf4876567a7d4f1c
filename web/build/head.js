// SPDX-License-Identifier: Apache-2.0
import { otherLanguage } from "../src/header.js";
import { formatMass } from "../src/text/format.js";
import { words } from "../src/text/messages.js";

/** What a page may do: run its own script (and wasm, where it has any), read its own files, nothing else. @param {boolean} wasm */
const policy = (wasm) =>
  [
    "default-src 'none'",
    `script-src 'self'${wasm ? " 'wasm-unsafe-eval'" : ""}`,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    ...(wasm ? ["worker-src 'self'"] : []),
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/** @param {string} locale @param {number} grams */
export function documentTitle(locale, grams) {
  const { t } = words(locale);
  return t("result.document", { total: formatMass(grams, locale).text, app: t("app.name") });
}

/**
 * @param {{name: import("../src/header.js").PageName, locale: string, description: string, early: string, wasm?: string}} page
 * @returns {import("vite").HtmlTagDescriptor[]}
 */
export function head({ name, locale, description, early, wasm }) {
  const { lang } = words(locale);
  const other = otherLanguage(name, lang).href;
  const [en, pt] = lang === "en" ? ["./", other] : [other, "./"];
  /** @type {import("vite").HtmlTagDescriptor[]} */
  const tags = [
    {
      tag: "meta",
      attrs: { "http-equiv": "Content-Security-Policy", content: policy(name === "calculator") },
    },
    { tag: "script", attrs: { src: early, "data-other": other } },
  ];
  const rest = [
    { tag: "meta", attrs: { name: "description", content: description } },
    {
      tag: "meta",
      attrs: { name: "theme-color", content: "#F6F5F0", media: "(prefers-color-scheme: light)" },
    },
    {
      tag: "meta",
      attrs: { name: "theme-color", content: "#0E1412", media: "(prefers-color-scheme: dark)" },
    },
    { tag: "meta", attrs: { name: "color-scheme", content: "light dark" } },
    { tag: "meta", attrs: { name: "referrer", content: "no-referrer" } },
    { tag: "link", attrs: { rel: "alternate", hreflang: "en", href: en } },
    { tag: "link", attrs: { rel: "alternate", hreflang: "pt-BR", href: pt } },
    { tag: "link", attrs: { rel: "alternate", hreflang: "x-default", href: en } },
  ];
  const preload = wasm
    ? [
        {
          tag: "link",
          attrs: { rel: "preload", as: "fetch", type: "application/wasm", crossorigin: "", href: wasm },
        },
      ]
    : [];
  return [
    ...tags.map((tag) => ({ ...tag, injectTo: /** @type {const} */ ("head-prepend") })),
    ...[...rest, ...preload].map((tag) => ({ ...tag, injectTo: /** @type {const} */ ("head") })),
  ];
}
