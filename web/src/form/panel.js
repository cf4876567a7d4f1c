// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from "lit/html.js";
import { lifeFold, powerFold, storageFold } from "./folds.js";
import { hardware } from "./hardware.js";
import { holds } from "./holds.js";
import { measurement, use } from "./known.js";
import { measuresFold } from "./measures.js";
import { servedModel, trainedModel } from "./model.js";
import { phases } from "./phases.js";
import { place } from "./place.js";
import { requests } from "./requests.js";

/** @import { View } from "../view.js" */

/** What starts from a model, then what starts from something known: the order on the page, not the core's. */
const order = ["train", "infer", "life", "hours", "energy"];

/** @param {View} view */
function kinds(view) {
  const chosen = view.choice("kind");
  const known = view.description("kind").choices ?? [];
  return html`<fieldset class="seg">
    <legend class="sr">${view.t("kind.legend")}</legend>
    ${order
      .filter((id) => known.includes(id))
      .map(
        (id) => html`<label
        ><input
          type="radio"
          name="k"
          value=${id}
          ?checked=${holds(id === chosen)}
          @change=${() => view.actions.choose("kind", id)}
        />${view.t(`choice.kind.${id}`)}</label
      >`,
      )}
  </fieldset>`;
}

/** What is asked of each kind of work before its hardware and place. @type {Record<string, (view: View) => unknown>} */
const work = {
  train: trainedModel,
  infer: (view) => html`${servedModel(view)}${requests(view)}`,
  life: (view) => html`${trainedModel(view)}${phases(view)}${requests(view)}`,
  hours: use,
  energy: measurement,
};

/** @param {View} view */
export function panel(view) {
  const { ui } = view.store;
  const { scenario, entries, ranges, rangeEntries } = view.store;
  const typed = [scenario, entries, ranges, rangeEntries].some((some) => Object.keys(some).length > 0);
  return html`<form
    class=${`card panel${ui.folded ? " folded" : ""}`}
    id="scenario"
    tabindex="-1"
    aria-label=${view.t("scenario")}
    novalidate
    @submit=${(/** @type {Event} */ e) => e.preventDefault()}
  >
    <header>
      <h2>${view.t("scenario")}</h2>
      ${
        ui.folded
          ? html`<button type="button" class="linkbtn" @click=${() => view.actions.unfold()}>${view.t("action.edit")}</button>`
          : typed
            ? html`<button type="button" class="linkbtn" @click=${() => view.actions.resetAll()}>${view.t("action.reset.all")}</button>`
            : html`<a class="linkbtn" href="#published" @click=${view.actions.anchor("published")}>${view.t("published.start")}</a>`
      }
    </header>
    ${kinds(view)}
    <div class="scroll" @scroll=${() => view.actions.scrolled()}>
      ${work[view.choice("kind") ?? "train"](view)} ${hardware(view)} ${place(view)} ${storageFold(view)}
      ${powerFold(view)}${lifeFold(view)}${measuresFold(view)}
    </div>
  </form>`;
}
