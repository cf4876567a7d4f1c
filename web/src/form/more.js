// SPDX-License-Identifier: Apache-2.0
import { html } from "lit/html.js";
import { icon } from "../icons.js";

/** @import { View } from "../view.js" */

/**
 * A disclosure that whispers: one line in the colour of links.
 * @param {View} view
 * @param {string} id
 * @param {string} title
 * @param {unknown} body
 * @param {boolean} [open]  open until the reader says otherwise
 */
export const moreFold = (view, id, title, body, open = false) => html`<details
  class="more"
  id=${`fold-${id}`}
  ?open=${view.foldOpen(id, open)}
  @toggle=${(/** @type {Event} */ e) => view.actions.fold(id, /** @type {HTMLDetailsElement} */ (e.target).open)}
>
  <summary>${icon("right")}${title}</summary>
  <div class="body">${body}</div>
</details>`;
