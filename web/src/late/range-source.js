// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from "lit/html.js";
import { rowAddress } from "../header.js";

/** @import { View } from "../view.js" */
/** @import { DriverRange } from "../../../wasm/types.js" */

/** Who says how wide a range is, in words. @param {View} view @param {DriverRange} row */
export function sourceText(view, { origin, citation }) {
  if (origin !== "row" && origin !== "table") return view.t(`range.origin.${origin}`);
  const cited = view.late.citations?.of(citation);
  return cited ? [cited.title, cited.year ?? ""].filter(Boolean).join(", ") : "";
}

/** The same, with its kind and where to read it. @param {View} view @param {DriverRange} row */
export function rangeSource(view, row) {
  const text = sourceText(view, row);
  const cited = row.origin === "row" || row.origin === "table" ? view.late.citations?.of(row.citation) : null;
  if (!cited) return text || "\u00A0";
  const web = /^https?:/.test(cited.url);
  const kind = view.t(`evidence.${cited.kind}`);
  return html`${
    cited.row
      ? html`<a href=${rowAddress("calculator", cited.row)} title=${view.t("sources.row")}>${kind}</a>`
      : kind
  }${" · "}${
    web
      ? html`<a href=${cited.url} rel="noopener external" title=${[text, cited.locator].filter(Boolean).join(": ")}>${text}</a>`
      : html`<span title=${cited.locator || nothing}>${text}</span>`
  }`;
}
