// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from "lit/html.js";

/** @import { Part } from "../late.js" */
/** @import { View } from "../view.js" */

/** In place of a part that is on its way, or did not come. @param {View} view @param {Part} part */
export const missing = (view, part) =>
  view.failed.has(part)
    ? html`<p class="none">
        ${view.t("late.failed")}
        <button type="button" class="linkbtn" @click=${() => view.actions.want(part)}>${view.t("failure.retry")}</button>
      </p>`
    : nothing;
