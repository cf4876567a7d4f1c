// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from "lit/html.js";
import { rowAddress } from "../../header.js";

/** @import { View } from "../../view.js" */
/** @import { Source } from "../citations.js" */

/** A source as a text would name it, with the way to it. @param {Source | undefined} source @param {string} [title] */
export function named(source, title = source?.title) {
  if (!source) return nothing;
  return /^https?:/.test(source.url)
    ? html`<a href=${source.url} rel="noopener external" title=${title ?? nothing}>${source.short}</a>`
    : html`<span title=${title ?? nothing}>${source.short}</span>`;
}

/** Where a figure comes from and of what kind it is. @param {View} view @param {number} citation */
export function cite(view, citation) {
  const cited = view.late.citations?.of(citation);
  if (!cited) return nothing;
  const kind = view.t(`reduce.kind.${cited.kind}`);
  return html`${named(cited, [cited.title, cited.locator].filter(Boolean).join(": "))},
  ${
    cited.row
      ? html`<a href=${rowAddress("calculator", cited.row)} title=${view.t("reduce.row")}>${kind}</a>`
      : kind
  }`;
}
