// SPDX-License-Identifier: Apache-2.0
// A section whose heading stands from the start and whose body comes when it is near.
import { html, nothing } from "lit/html.js";

/** @import { View } from "../view.js" */

/** @param {View} view @param {"opinions" | "published"} id */
export function lateSection(view, id) {
  const { sections } = view.late;
  return html`<section class=${`card sec late${sections ? "" : " coming"}`} id=${id} aria-labelledby=${`h-${id}`}>
    <header><h2 id=${`h-${id}`}>${view.t(`s.${id}`)}</h2></header>
    <p class="sub">${view.t(`${id}.sub`)}</p>
    ${
      sections
        ? sections[id](view)
        : view.failed.has("sections")
          ? html`<p class="none">
              ${view.t("late.failed")}
              <button type="button" class="linkbtn" @click=${() => view.actions.want("sections")}>${view.t("failure.retry")}</button>
            </p>`
          : nothing
    }
  </section>`;
}
