// SPDX-License-Identifier: Apache-2.0
// Sections that come when a reader is near. Those that the build has written stay as they are until then.
import { html } from "lit/html.js";
import { missing } from "../late/missing.js";

/** @import { View } from "../view.js" */

/** @param {View} view @param {"reduce" | "clover"} id */
const ownPart = (view, id) => (id === "reduce" ? view.late.reduce?.reduce : view.late.clover?.clover);

/** @param {View} view @param {"map" | "questions" | "opinions" | "published" | "reduce" | "clover"} id */
export function lateSection(view, id) {
  const own = id === "reduce" || id === "clover";
  const body = own ? ownPart(view, id) : view.late.sections?.[id];
  return html`<section class=${`card sec late${body ? "" : " coming"}`} id=${id} aria-labelledby=${`h-${id}`}>
    <header><h2 id=${`h-${id}`}>${view.t(`s.${id}`)}</h2></header>
    <p class="sub">${view.t(`${id}.sub`)}</p>
    ${body ? body(view) : missing(view, own ? id : "sections")}
  </section>`;
}

/** The equation and its sources. @param {View} view @param {"equation" | "sources"} id */
export function writtenSection(view, id) {
  const { sections, citations } = view.late;
  const section = id === "sources" && !citations ? undefined : sections?.[id];
  if (section) return section(view);
  return (
    view.kept[id] ??
    html`<section class="card sec" id=${id} aria-labelledby=${`h-${id}`}>
      <header><h2 id=${`h-${id}`}>${view.t(`s.${id}`)}</h2></header>
      ${missing(view, id === "sources" && sections ? "citations" : "sections")}
    </section>`
  );
}
