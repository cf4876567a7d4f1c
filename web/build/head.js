// SPDX-License-Identifier: Apache-2.0
import { formatMass } from "../src/text/format.js";
import { words } from "../src/text/messages.js";

/** What the page may do: run its own script and wasm, read its own files, nothing else. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
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
 * @param {{locale: string, early: string, wasm: string | undefined}} page
 * @returns {import("vite").HtmlTagDescriptor[]}
 */
export function head({ locale, early, wasm }) {
  const { t, lang } = words(locale);
  const [en, pt] = lang === "en" ? ["./", "./pt/"] : ["../", "./"];
  /** @type {import("vite").HtmlTagDescriptor[]} */
  const tags = [
    { tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: policy } },
    { tag: "script", attrs: { src: early } },
  ];
  const rest = [
    { tag: "meta", attrs: { name: "description", content: t("app.description") } },
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
